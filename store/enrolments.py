"""Enrolments: which person is which clinic's patient. Every question is asked with the clinic's id."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from store.clinic_tables import enrolments

LIVING = ("invited", "active")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One enrolment. `shares` is what the patient lets the clinic see beyond the least."""

    id: int
    clinic_id: int
    person_id: int
    subscription_id: int
    label_sealed: bytes | None = field(repr=False)
    label_index: bytes | None = field(repr=False)
    enrolled_by: int | None
    witnessed_by: str | None
    wording: str
    answer: str
    status: str
    shares: dict[str, Any]
    why_ended: str
    enrolled_at: datetime
    confirmed_at: datetime | None
    ended_at: datetime | None


def insert_enrolment(connection: Connection, clinic_id: int, now: datetime, **values: Any) -> int:
    """Add an enrolment with its person, subscription, label, wording and answer; gives the id."""
    row = {"status": "invited", "shares": {}, **values}
    statement = insert(enrolments).values(clinic_id=clinic_id, enrolled_at=now, **row)
    key: int = connection.execute(statement.returning(enrolments.c.id)).scalar_one()
    return key


def read_enrolment(connection: Connection, clinic_id: int, enrolment_id: int) -> Enrolment | None:
    """Read one of a clinic's enrolments; None for another clinic's."""
    mine = (enrolments.c.clinic_id == clinic_id) & (enrolments.c.id == enrolment_id)
    row = connection.execute(select(enrolments).where(mine)).first()
    return _enrolment(row) if row else None


def living_enrolment(connection: Connection, person_id: int) -> Enrolment | None:
    """Give the enrolment that a person has now, at whichever clinic: for the person's own doors, not for a clinic's."""
    now = (enrolments.c.person_id == person_id) & enrolments.c.status.in_(LIVING)
    row = connection.execute(select(enrolments).where(now)).first()
    return _enrolment(row) if row else None


def find_label(connection: Connection, clinic_id: int, label_index: bytes) -> Enrolment | None:
    """Find a clinic's living enrolment by the blind index of its label."""
    mine = (enrolments.c.clinic_id == clinic_id) & (enrolments.c.label_index == label_index)
    row = connection.execute(select(enrolments).where(mine, enrolments.c.status.in_(LIVING))).first()
    return _enrolment(row) if row else None


def update_enrolment(connection: Connection, clinic_id: int, enrolment_id: int, **values: Any) -> bool:
    """Write columns of one of a clinic's enrolments; False if it has none such."""
    mine = (enrolments.c.clinic_id == clinic_id) & (enrolments.c.id == enrolment_id)
    return connection.execute(update(enrolments).where(mine).values(**values)).rowcount == 1


def count_enrolments(connection: Connection, clinic_id: int) -> dict[str, int]:
    """Count a clinic's enrolments by status."""
    counted = select(enrolments.c.status, func.count()).where(enrolments.c.clinic_id == clinic_id)
    return {row[0]: row[1] for row in connection.execute(counted.group_by(enrolments.c.status))}


def _enrolment(row: Row[Any]) -> Enrolment:
    return Enrolment(**row._mapping)
