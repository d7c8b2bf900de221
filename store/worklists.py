"""A clinic's patients by what there is to do for them, a page at a time, the newest first."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, Connection, exists, func, select, text

from store.clinic_tables import enrolments
from store.enrolled import Enrolled, select_enrolled
from store.enrolments import LIVING
from store.tables import contacts, subscriptions

List = Literal["unconfirmed", "undeliverable", "opted_out", "silent", "paused", "reassigned"]
LISTS: tuple[List, ...] = ("unconfirmed", "undeliverable", "opted_out", "silent", "paused", "reassigned")
MOST_COUNTED = 1_000  # whoever has more to do need not know how much more


def list_work(
    connection: Connection, clinic_id: int, which: List, now: datetime, *, before_id: int | None = None, limit: int = 50
) -> list[Enrolled]:
    """List a clinic's living patients of one worklist."""
    wanted = select_enrolled(clinic_id).where(*_of(which, now))
    if before_id is not None:
        wanted = wanted.where(enrolments.c.id < before_id)
    return [Enrolled(*row) for row in connection.execute(wanted.order_by(enrolments.c.id.desc()).limit(limit))]


def count_work(connection: Connection, clinic_id: int, now: datetime) -> dict[List, int]:
    """Count each worklist, up to MOST_COUNTED."""
    found: dict[List, int] = {}
    for which in LISTS:
        whose: ColumnElement[int] = enrolments.c.clinic_id
        if which != "unconfirmed" and connection.dialect.name == "sqlite":
            # Kept from the clinic's index, SQLite begins at the few who are out of the ordinary; PostgreSQL knows.
            whose = whose + 0
        mine = select(enrolments.c.id).where(whose == clinic_id, *_of(which, now)).limit(MOST_COUNTED)
        found[which] = connection.execute(select(func.count()).select_from(mine.subquery())).scalar_one()
    return found


def list_patients(
    connection: Connection,
    clinic_id: int,
    *,
    status: str = "",
    label_index: bytes | None = None,
    address_index: bytes | None = None,
    before_id: int | None = None,
    limit: int = 50,
) -> list[Enrolled]:
    """List a clinic's patients, ended ones too; those of a label, or of an address, where one is given."""
    wanted = select_enrolled(clinic_id)
    if status:
        wanted = wanted.where(enrolments.c.status == status)
    if label_index:
        wanted = wanted.where(enrolments.c.label_index == label_index)
    if address_index:
        mine = select(contacts.c.person_id).where(contacts.c.address_index == address_index)
        wanted = wanted.where(enrolments.c.person_id.in_(mine))
    if before_id is not None:
        wanted = wanted.where(enrolments.c.id < before_id)
    return [Enrolled(*row) for row in connection.execute(wanted.order_by(enrolments.c.id.desc()).limit(limit))]


def labels_of(connection: Connection, clinic_id: int, person_ids: list[int]) -> dict[int, tuple[int, bytes | None]]:
    """Give the newest enrolment of each person at a clinic: its id and sealed label."""
    mine = (enrolments.c.clinic_id == clinic_id) & enrolments.c.person_id.in_(person_ids)
    rows = connection.execute(
        select(enrolments.c.person_id, enrolments.c.id, enrolments.c.label_sealed).where(mine).order_by(enrolments.c.id)
    )
    return {row.person_id: (row.id, row.label_sealed) for row in rows}


def _of(which: List, now: datetime) -> list[ColumnElement[bool]]:
    """Give a worklist's conditions; literals where an index is for them alone."""
    living = enrolments.c.status.in_(LIVING)
    if which == "unconfirmed":
        refused = select(subscriptions.c.id).where(text("subscriptions.status = 'stopped'"))
        return [enrolments.c.status == "invited", enrolments.c.subscription_id.not_in(refused)]
    if which == "undeliverable":
        dead = select(contacts.c.person_id).where(contacts.c.invalid_since.is_not(None))
        on_it = (
            select(subscriptions.c.id)
            .join(contacts, contacts.c.id == subscriptions.c.contact_id)
            .where(subscriptions.c.id == enrolments.c.subscription_id, contacts.c.invalid_since.is_not(None))
        )
        return [living, enrolments.c.person_id.in_(dead), exists(on_it.correlate(enrolments))]
    if which == "paused":
        resting = select(subscriptions.c.id).where(subscriptions.c.paused_until > now)
        return [enrolments.c.status == "active", enrolments.c.subscription_id.in_(resting)]
    if which == "silent":
        asked = select(subscriptions.c.id).where(
            subscriptions.c.reasked_at.is_not(None), subscriptions.c.status == "active"
        )
        return [enrolments.c.status == "active", enrolments.c.subscription_id.in_(asked)]
    state = "stopped" if which == "opted_out" else "ended"
    gone = select(subscriptions.c.id).where(text(f"subscriptions.status = '{state}'"))
    return [living, enrolments.c.subscription_id.in_(gone)]
