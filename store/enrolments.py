"""Enrolments: which person is which clinic's patient. Every question is asked with the clinic's id."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from store.clinic_tables import enrolments

LIVING = ("invited", "active")
BY_CLINIC = "by the clinic"  # how the reason for an end begins that the patient did not ask for


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


def agree(connection: Connection, person_id: int, subscription_id: int, now: datetime) -> None:
    """Let the enrolment that a person was invited to, if any, hold from their yes on."""
    invited = (enrolments.c.person_id == person_id) & (enrolments.c.status == "invited")
    values = {"status": "active", "confirmed_at": now, "subscription_id": subscription_id}
    connection.execute(update(enrolments).where(invited).values(values))


def follow(connection: Connection, person_id: int, subscription_id: int) -> None:
    """Let the living enrolment of somebody who has moved to another address be about the subscription there."""
    living = (enrolments.c.person_id == person_id) & enrolments.c.status.in_(LIVING)
    connection.execute(update(enrolments).where(living).values(subscription_id=subscription_id))


def was_ended_by_clinic(connection: Connection, person_id: int) -> bool:
    """Tell whether a person's last enrolment was ended by the clinic, and not by them."""
    theirs = select(enrolments.c.why_ended).where(enrolments.c.person_id == person_id)
    why = connection.execute(theirs.order_by(enrolments.c.id.desc()).limit(1)).scalar()
    return why is not None and why.startswith(BY_CLINIC)


def forget_enrolments(connection: Connection, person_id: int, now: datetime) -> None:
    """End what an erased person was enrolled in, and forget what a clinic called them."""
    theirs = enrolments.c.person_id == person_id
    blank = {"label_sealed": None, "label_index": None, "witnessed_by": None}
    connection.execute(update(enrolments).where(theirs).values(blank))
    ended = {"status": "ended", "ended_at": now, "why_ended": "erased"}
    connection.execute(update(enrolments).where(theirs, enrolments.c.status.in_(LIVING)).values(ended))


def count_enrolments(connection: Connection, clinic_id: int) -> dict[str, int]:
    """Count a clinic's enrolments by status."""
    counted = select(enrolments.c.status, func.count()).where(enrolments.c.clinic_id == clinic_id)
    return {row[0]: row[1] for row in connection.execute(counted.group_by(enrolments.c.status))}


def _enrolment(row: Row[Any]) -> Enrolment:
    return Enrolment(**row._mapping)
