"""Who was asked for a yes and has not given it: at a sign-up, or after a long while."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from store.clinic_tables import clinic_wordings, enrolments
from store.tables import contacts, people, receipts, subscriptions, suppressions


@dataclass(frozen=True, slots=True)
class Asked:
    """A subscription whose person may be asked something: where they are, by clock and by law."""

    subscription_id: int
    person_id: int
    channel: str
    zone: str
    country: str


def list_half_done(
    connection: Connection, asked_before: datetime, *, kinds: Collection[str], but: str = "", limit: int
) -> list[Asked]:
    """List the sign-ups whose last question (a receipt of one of `kinds`) was asked before an instant.

    With `but`: without those who were sent a receipt of that kind, and without moves to another address.
    """
    mine = receipts.c.subscription_id == subscriptions.c.id
    last_asked = func.coalesce(
        # Not when it was written: invitations of a long list go out over days.
        select(func.max(receipts.c.try_at)).where(mine, receipts.c.kind.in_(kinds)).scalar_subquery(),
        subscriptions.c.created_at,
        type_=subscriptions.c.created_at.type,
    )
    conditions = [subscriptions.c.status == "pending", last_asked <= asked_before]
    if but:
        conditions += [~exists().where(mine, receipts.c.kind == but), subscriptions.c.replaces.is_(None), _reachable()]
    return _asked(connection, _select().where(*conditions).limit(limit))


def list_stale(connection: Connection, agreed_before: datetime, now: datetime, limit: int) -> list[Asked]:
    """List subscribers whose last yes is older than an instant, and who have not been asked since; none who rests."""
    conditions = [
        subscriptions.c.confirmed_at <= agreed_before,
        or_(subscriptions.c.reconfirmed_at.is_(None), subscriptions.c.reconfirmed_at <= agreed_before),
        *_may_be_asked(now),
    ]
    return _asked(connection, _select().where(*conditions).limit(limit))


def list_outdated(connection: Connection, now: datetime, limit: int) -> list[Asked]:
    """List clinics' patients whose yes is older than words of their clinic that need one of their own.

    As with `list_stale`: none who was asked since, and none who rests.
    """
    last_yes = func.coalesce(
        subscriptions.c.reconfirmed_at, subscriptions.c.confirmed_at, type_=subscriptions.c.confirmed_at.type
    )
    newer = exists().where(
        clinic_wordings.c.clinic_id == enrolments.c.clinic_id,
        clinic_wordings.c.language == people.c.language,
        clinic_wordings.c.needs_new_consent,
        clinic_wordings.c.since > last_yes,
    )
    patients = _select().join(enrolments, enrolments.c.subscription_id == subscriptions.c.id)
    conditions = [enrolments.c.status == "active", newer, *_may_be_asked(now)]
    return _asked(connection, patients.where(*conditions).limit(limit))


def list_silent_since(connection: Connection, asked_before: datetime, paused_to: datetime, limit: int) -> list[Asked]:
    """List subscribers who were asked before an instant, have not answered, and are not paused as far as that yet."""
    conditions = [
        subscriptions.c.status == "active",
        subscriptions.c.reasked_at <= asked_before,
        or_(subscriptions.c.paused_until.is_(None), subscriptions.c.paused_until < paused_to),
    ]
    return _asked(connection, _select().where(*conditions).limit(limit))


def was_handed_over(connection: Connection, subscription_id: int, kind: str, since: datetime) -> bool:
    """Tell whether a text of a kind that was queued at `since` or later has perhaps reached its person."""
    perhaps = ("sending", "unknown", "flagged", "accepted", "delivered")
    mine = (
        (receipts.c.subscription_id == subscription_id) & (receipts.c.kind == kind) & (receipts.c.created_at >= since)
    )
    found = select(receipts.c.id).where(mine, receipts.c.state.in_(perhaps)).limit(1)
    return connection.execute(found).first() is not None


def _may_be_asked(now: datetime) -> list[ColumnElement[bool]]:
    return [
        subscriptions.c.status == "active",
        subscriptions.c.reasked_at.is_(None),
        or_(subscriptions.c.paused_until.is_(None), subscriptions.c.paused_until <= now),
        or_(people.c.hold_until.is_(None), people.c.hold_until <= now),
        _reachable(),
    ]


def _reachable() -> ColumnElement[bool]:
    suppressed = exists().where(
        and_(suppressions.c.channel == contacts.c.channel, suppressions.c.address_index == contacts.c.address_index)
    )
    return contacts.c.invalid_since.is_(None) & ~suppressed


def _select() -> Select[Any]:
    return (
        select(
            subscriptions.c.id, subscriptions.c.person_id, contacts.c.channel, subscriptions.c.zone, people.c.country
        )
        .join(people, people.c.id == subscriptions.c.person_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .order_by(subscriptions.c.id)
    )


def _asked(connection: Connection, statement: Select[Any]) -> list[Asked]:
    return [Asked(*row) for row in connection.execute(statement)]
