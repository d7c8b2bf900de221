"""What a clinic's days came to, in counts: written by a chore, read by reports. A row a clinic and day."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from store.clinic_tables import clinic_days, clinics
from store.many import Many


def _write(insert: Any) -> Any:
    row = insert(clinic_days)
    return row.on_conflict_do_update(
        index_elements=["clinic_id", "day"], set_={"counts": row.excluded.counts, "made_at": row.excluded.made_at}
    )


_WRITE = Many(_write)


def write_days(
    connection: Connection, clinic_id: int, days: Sequence[tuple[date, Mapping[str, int]]], now: datetime
) -> None:
    """Write (day, counts) of a clinic, in the place of what was counted before."""
    rows = [
        {"clinic_id": clinic_id, "day": day.isoformat(), "counts": dict(counts), "made_at": now} for day, counts in days
    ]
    _WRITE(connection, rows)


def read_days(connection: Connection, clinic_id: int, since: date, until: date) -> list[tuple[date, dict[str, int]]]:
    """Read (day, counts) of a clinic from the day `since` to the one before `until`."""
    theirs = (
        (clinic_days.c.clinic_id == clinic_id)
        & (clinic_days.c.day >= since.isoformat())
        & (clinic_days.c.day < until.isoformat())
    )
    rows = connection.execute(select(clinic_days.c.day, clinic_days.c.counts).where(theirs))
    return [(date.fromisoformat(day), counts) for day, counts in rows]


def last_counted(connection: Connection, clinic_id: int) -> tuple[date, datetime] | None:
    """Tell the last day that was counted, and when; None while there is none."""
    row = connection.execute(
        select(clinic_days.c.day, clinic_days.c.made_at)
        .where(clinic_days.c.clinic_id == clinic_id)
        .order_by(clinic_days.c.day.desc())
        .limit(1)
    ).first()
    return (date.fromisoformat(row[0]), row[1]) if row else None


def first_counted(connection: Connection, clinic_id: int) -> date | None:
    """Tell the first day that was counted."""
    day = connection.execute(select(func.min(clinic_days.c.day)).where(clinic_days.c.clinic_id == clinic_id)).scalar()
    return date.fromisoformat(day) if day else None


def list_zones(connection: Connection) -> list[tuple[int, str, datetime]]:
    """List (id, zone, since when) of the clinics that have not ended."""
    living = select(clinics.c.id, clinics.c.zone, clinics.c.created_at).where(clinics.c.ended_at.is_(None))
    return [(row[0], row[1], row[2]) for row in connection.execute(living.order_by(clinics.c.id))]
