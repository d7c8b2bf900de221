"""Clinics: their rows, and the wordings of consent that their staff read out."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from store.clinic_tables import clinic_wordings, clinics


@dataclass(frozen=True, slots=True)
class Clinic:
    """One clinic. `settings` is read by `people.clinic_settings.settings_of`."""

    id: int
    name: str
    sender_name: str | None
    zone: str
    country: str
    language: str
    settings: dict[str, Any]
    crisis_channel: str | None
    crisis_sealed: bytes | None = field(repr=False)
    created_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClinicWording:
    """One version of the words of consent in a language."""

    version: int
    language: str
    words: str
    since: datetime
    needs_new_consent: bool


def insert_clinic(connection: Connection, now: datetime, **values: Any) -> int:
    """Add a clinic with its name, zone, country, language and settings; gives the id."""
    statement = insert(clinics).values(created_at=now, **values).returning(clinics.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def read_clinic(connection: Connection, clinic_id: int, *, lock: bool = False) -> Clinic | None:
    """Read one clinic."""
    wanted = select(clinics).where(clinics.c.id == clinic_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).first()
    return _clinic(row) if row else None


def find_clinic(connection: Connection, name: str) -> Clinic | None:
    """Find a clinic by its name, in whatever case it is written."""
    same = func.lower(clinics.c.name) == func.lower(name.strip())
    row = connection.execute(select(clinics).where(same)).first()
    return _clinic(row) if row else None


def stored_settings(connection: Connection, clinic_ids: Collection[int]) -> dict[int, dict[str, Any]]:
    """Give the settings of several clinics as they are stored."""
    wanted = select(clinics.c.id, clinics.c.settings).where(clinics.c.id.in_(clinic_ids))
    return {row[0]: row[1] for row in connection.execute(wanted)}


def list_clinics(connection: Connection) -> list[Clinic]:
    """List all clinics, the oldest first; a few hundred at most."""
    return [_clinic(row) for row in connection.execute(select(clinics).order_by(clinics.c.id))]


def update_clinic(connection: Connection, clinic_id: int, **values: Any) -> None:
    """Write columns of one clinic."""
    connection.execute(update(clinics).where(clinics.c.id == clinic_id).values(**values))


def add_wording(
    connection: Connection, clinic_id: int, language: str, words: str, *, needs_new_consent: bool, now: datetime
) -> int:
    """Add the next version of the words of consent in a language; gives its number, from 1 on."""
    newest = select(func.max(clinic_wordings.c.version)).where(
        clinic_wordings.c.clinic_id == clinic_id, clinic_wordings.c.language == language
    )
    version: int = (connection.execute(newest).scalar() or 0) + 1
    values = {"version": version, "words": words, "needs_new_consent": needs_new_consent, "since": now}
    connection.execute(insert(clinic_wordings).values(clinic_id=clinic_id, language=language, **values))
    return version


def list_wordings(connection: Connection, clinic_id: int) -> list[ClinicWording]:
    """List a clinic's words of consent, the newest version of a language first."""
    columns = [clinic_wordings.c[name] for name in ClinicWording.__slots__]
    mine = select(*columns).where(clinic_wordings.c.clinic_id == clinic_id)
    newest_first = mine.order_by(clinic_wordings.c.language, clinic_wordings.c.version.desc())
    return [ClinicWording(*row) for row in connection.execute(newest_first)]


def _clinic(row: Row[Any]) -> Clinic:
    return Clinic(**row._mapping)
