"""Subscriptions: how one contact is served. Which are due is asked in store/due.py, where alone a date is written."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from store.tables import contacts, subscriptions

# What is not handed on to the subscription that a person moves to; all the rest is.
_OF_ITS_OWN = {
    "id",
    "contact_id",
    "status",
    "created_at",
    "confirmed_at",
    "next_at",
    "replaces",
    "reconfirmed_at",
    "reasked_at",
}


@dataclass(frozen=True, slots=True)
class Subscription:
    """One subscription; `next_at` None means not yet dated."""

    id: int
    person_id: int
    contact_id: int
    status: str
    created_at: datetime
    confirmed_at: datetime | None
    cadence: str
    anchor: str
    send_window: str
    zone: str
    zone_source: str
    paused_until: datetime | None
    next_at: datetime | None
    last_sent_at: datetime | None
    sends: int
    replaces: int | None
    asked_at: datetime | None = None
    reconfirmed_at: datetime | None = None
    reasked_at: datetime | None = None
    home_zone: str | None = None
    home_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One subscription as an operator lists it."""

    person_id: int
    subscription_id: int
    channel: str
    address_sealed: bytes
    status: str
    cadence: str
    window: str
    zone: str
    next_at: datetime | None
    last_sent_at: datetime | None
    sends: int
    unreachable: bool


def insert_subscription(connection: Connection, person_id: int, contact_id: int, now: datetime, **chosen: Any) -> int:
    """Add a pending subscription with its cadence, anchor, send_window, zone, zone_source; gives the id."""
    statement = insert(subscriptions).values(
        person_id=person_id, contact_id=contact_id, status="pending", created_at=now, **chosen
    )
    key: int = connection.execute(statement.returning(subscriptions.c.id)).scalar_one()
    return key


def lock_subscription(connection: Connection, subscription_id: int) -> Subscription | None:
    """Read a subscription that is about to change; on PostgreSQL nobody else can until the transaction ends."""
    return _read(connection, subscription_id, lock=True)


def read_subscription(connection: Connection, subscription_id: int) -> Subscription | None:
    """Read a subscription."""
    return _read(connection, subscription_id, lock=False)


def update_subscription(connection: Connection, subscription_id: int, **changed: Any) -> None:
    """Write columns of one subscription. `next_at` may only be given as None: the scheduler dates it."""
    if changed.get("next_at") is not None:
        raise ValueError("next_at is written by the scheduler alone: pass None to have it dated afresh")
    connection.execute(update(subscriptions).where(subscriptions.c.id == subscription_id).values(**changed))


def inherit(connection: Connection, subscription_id: int, from_id: int) -> None:
    """Hand a subscription whose person it is, what they chose and what was sent, on to another one."""
    row = connection.execute(select(subscriptions).where(subscriptions.c.id == from_id)).one()
    theirs = {name: value for name, value in row._mapping.items() if name not in _OF_ITS_OWN}
    connection.execute(update(subscriptions).where(subscriptions.c.id == subscription_id).values(theirs))


def list_heirs(connection: Connection, subscription_ids: Collection[int]) -> dict[int, int]:
    """Of these subscriptions, give those from which somebody has moved on, each with the one they moved to."""
    if not subscription_ids:
        return {}
    moved = subscriptions.c.replaces.in_(subscription_ids) & subscriptions.c.confirmed_at.is_not(None)
    found = connection.execute(select(subscriptions.c.replaces, subscriptions.c.id).where(moved))
    return {row.replaces: row.id for row in found}


def current_of(connection: Connection, subscription_id: int) -> int:
    """Give the subscription that this one's person has moved on to; itself if they haven't."""
    while heir := list_heirs(connection, [subscription_id]).get(subscription_id):
        subscription_id = heir
    return subscription_id


def lineage(connection: Connection, subscription_id: int) -> list[int]:
    """Give a subscription and, the latest first, those that its person has had before it."""
    ids = [subscription_id]
    earlier = select(subscriptions.c.replaces).where(subscriptions.c.confirmed_at.is_not(None))
    while before := connection.execute(earlier.where(subscriptions.c.id == ids[-1])).scalar():
        ids.append(before)
    return ids


def list_subscriptions(connection: Connection, *, after_id: int, limit: int) -> list[Listed]:
    """List subscriptions in the order they came, from the one after `after_id` on."""
    return _listed(connection, _select_listed().where(subscriptions.c.id > after_id).limit(limit))


def list_subscriptions_of(connection: Connection, person_id: int) -> list[Listed]:
    """List a person's subscriptions."""
    return _listed(connection, _select_listed().where(subscriptions.c.person_id == person_id))


def _select_listed() -> Select[Any]:
    return (
        select(
            subscriptions.c.person_id,
            subscriptions.c.id,
            contacts.c.channel,
            contacts.c.address_sealed,
            subscriptions.c.status,
            subscriptions.c.cadence,
            subscriptions.c.send_window,
            subscriptions.c.zone,
            subscriptions.c.next_at,
            subscriptions.c.last_sent_at,
            subscriptions.c.sends,
            contacts.c.invalid_since.is_not(None),
        )
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .order_by(subscriptions.c.id)
    )


def _listed(connection: Connection, statement: Select[Any]) -> list[Listed]:
    return [Listed(*row) for row in connection.execute(statement)]


def _read(connection: Connection, subscription_id: int, *, lock: bool) -> Subscription | None:
    statement = select(subscriptions).where(subscriptions.c.id == subscription_id)
    row = connection.execute(statement.with_for_update() if lock else statement).first()
    return Subscription(*row) if row else None
