"""Subscriptions whose slot has come, and those not yet dated: claimed in batches by the tick."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, bindparam, cast, exists, select, update

from store.clinic_of import ENROLLED
from store.clinic_tables import enrolments
from store.many import Many
from store.tables import contacts, people, subscriptions, suppressions

_DATE = Many(
    lambda _: update(subscriptions).where(subscriptions.c.id == bindparam("_id")).values(next_at=bindparam("_at"))
)


@dataclass(frozen=True, slots=True)
class Due:
    """What the tick needs to know of one subscription; `slot_at` is None while it is not yet dated."""

    id: int
    slot_at: datetime | None
    cadence: str
    anchor: str
    send_window: str
    zone: str
    country: str
    channel: str
    language: str
    tier: str
    audiences: tuple[str, ...]
    muted_themes: tuple[str, ...]
    paused_until: datetime | None
    hold_until: datetime | None
    last_sent_at: datetime | None
    sends: int
    unreachable: bool
    theme_dials: tuple[tuple[str, float], ...]
    asked_at: datetime | None
    clinic_id: int | None = None  # whose patient they are


@dataclass(frozen=True, slots=True)
class Shard:
    """One of `count` parts of all subscriptions, by their ids: 0 <= number < count."""

    number: int
    count: int


def claim_due(connection: Connection, now: datetime, limit: int, shard: Shard | None = None) -> list[Due]:
    """Lock up to `limit` active subscriptions (of a shard) that are undated or due by `now`, undated ones first.

    On PostgreSQL rows that another worker holds are passed over; on SQLite the writing transaction is the lock.
    """
    undated = _claim(connection, subscriptions.c.next_at.is_(None), limit, shard)
    if len(undated) >= limit:
        return undated
    return undated + _claim(connection, subscriptions.c.next_at <= now, limit - len(undated), shard)


def read_due(connection: Connection, subscription_id: int) -> Due | None:
    """Read one subscription as the tick would see it, whatever its date; None if it is not active."""
    rows = _rows(connection, _select().where(subscriptions.c.id == subscription_id))
    return rows[0] if rows else None


def set_next(connection: Connection, dates: Sequence[tuple[int, datetime | None]], never: datetime) -> None:
    """Write the next slots; None, for a cadence that has ended, is stored as the far instant `never`."""
    _DATE(connection, [{"_id": key, "_at": at or never} for key, at in dates])


def _claim(connection: Connection, condition: ColumnElement[bool], limit: int, shard: Shard | None) -> list[Due]:
    due = _select().where(condition).order_by(subscriptions.c.next_at).limit(limit)
    if shard:
        due = due.where(subscriptions.c.id % shard.count == shard.number)
    return _rows(connection, due.with_for_update(of=subscriptions, skip_locked=True))


def _select() -> Select[Any]:
    suppressed = exists().where(
        and_(suppressions.c.channel == contacts.c.channel, suppressions.c.address_index == contacts.c.address_index)
    )
    return (
        select(
            subscriptions.c.id,
            subscriptions.c.next_at,
            subscriptions.c.cadence,
            subscriptions.c.anchor,
            subscriptions.c.send_window,
            subscriptions.c.zone,
            people.c.country,
            contacts.c.channel,
            people.c.language,
            people.c.tier,
            cast(people.c.audiences, Text),
            cast(people.c.muted_themes, Text),
            subscriptions.c.paused_until,
            people.c.hold_until,
            subscriptions.c.last_sent_at,
            subscriptions.c.sends,
            (contacts.c.invalid_since.is_not(None) | suppressed).label("unreachable"),
            cast(people.c.theme_dials, Text),
            subscriptions.c.asked_at,
            enrolments.c.clinic_id,
        )
        .join(people, people.c.id == subscriptions.c.person_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .outerjoin(enrolments, ENROLLED)
        .where(subscriptions.c.status == "active")
    )


def _rows(connection: Connection, statement: Select[Any]) -> list[Due]:
    found = []
    for row in connection.execute(statement):
        values = list(row)
        values[10], values[11], values[16] = _words(values[10]), _words(values[11]), bool(values[16])
        values[17] = _dials(values[17])
        found.append(Due(*values))
    return found


# Many people have said the same: their JSON is read as text, and each text taken apart once.
@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=4096)
def _dials(text: str | None) -> tuple[tuple[str, float], ...]:
    return tuple(sorted((json.loads(text) or {}).items())) if text else ()
