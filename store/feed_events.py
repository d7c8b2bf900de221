"""Events of a clinic's patients: made where a message ends or the ledger grows, numbered once they are committed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, delete, func, literal, or_, select, text, update

from store.clinic_tables import enrolments
from store.out_tables import feed_events, feeds, hook_sends
from store.tables import consent_events, receipts, subscriptions
from store.upsert import insert_into

# What a clinic is told of: nudges and what asks for consent. Answers to a person's own words are none of its business.
TOLD = ("nudge", "extra", "clinic_invite", "optin_request", "optin_again", "reconfirm", "welcome")
ENDS = ("accepted", "delivered", "undelivered", "refused", "expired", "flagged")
LEDGER = (
    *("requested", "reminded", "granted", "reasked", "reconfirmed", "moved"),
    *("revoked", "restarted", "refused", "ended", "reassigned", "erased"),
)
KINDS = (*(f"consent.{event}" for event in LEDGER), *(f"delivery.{end}" for end in ENDS))
_FEED = "ledger"  # among the feeds
_BATCH = 2_000
_TURN = 0x4B494E444C455654  # the advisory lock of whoever numbers, on PostgreSQL
_COLUMNS = ("clinic_id", "enrolment_id", "kind", "about", "channel", "ref", "at")


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """One event; `ref` is a receipt (`delivery.…`) or an entry on the ledger (`consent.…`)."""

    id: int
    number: int
    enrolment_id: int
    kind: str
    about: str
    channel: str
    ref: int
    at: datetime


def note_deliveries(connection: Connection, receipt_ids: Sequence[int], now: datetime) -> None:
    """Make events of what has just become of messages to clinics' patients; all others cost a look and leave none."""
    if receipt_ids:
        connection.execute(_insert(connection, _DELIVERIES), {"ids": list(receipt_ids), "at": now})


def note_consents(connection: Connection) -> bool:
    """Make events of entries on the ledger that were not looked at yet, in their order; True if there may be more."""
    insert = insert_into(connection, feeds).values(name=_FEED, position=0).on_conflict_do_nothing()
    connection.execute(insert)
    mine = feeds.c.name == _FEED
    last: int = connection.execute(select(feeds.c.position).where(mine).with_for_update()).scalar_one()
    newest: int = connection.execute(select(func.max(consent_events.c.position))).scalar() or 0
    until = min(newest, last + _BATCH)
    if until <= last:
        return False
    connection.execute(_insert(connection, _CONSENTS), {"after": last, "until": until})
    connection.execute(update(feeds).where(mine).values(position=until))
    return until < newest


def number_events(connection: Connection) -> list[tuple[int, FeedEvent]]:
    """Give the next numbers to events that have none yet, clinic by clinic; gives (clinic, event) of up to 2,000."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
    new = select(feed_events).where(feed_events.c.number.is_(None)).order_by(feed_events.c.id).limit(_BATCH)
    rows = sorted(connection.execute(new), key=lambda row: (row.clinic_id, row.at, row.id))
    numbered: list[tuple[int, FeedEvent]] = []
    for clinic_id, group in groupby(rows, key=lambda row: row.clinic_id):
        highest = select(func.max(feed_events.c.number)).where(feed_events.c.clinic_id == clinic_id)
        first: int = (connection.execute(highest).scalar() or 0) + 1
        numbered += [(clinic_id, _event(row, number)) for number, row in enumerate(group, first)]
    if numbered:
        statement = update(feed_events).where(feed_events.c.id == bindparam("_id"))
        values = [{"_id": event.id, "_number": event.number} for _, event in numbered]
        connection.execute(statement.values(number=bindparam("_number")), values)
    return numbered


def list_events(connection: Connection, clinic_id: int, after: int, limit: int, kinds: Sequence[str]) -> list[Any]:
    """List a clinic's events with numbers above `after`, the lowest first; only these `kinds` if any are named."""
    mine = (feed_events.c.clinic_id == clinic_id) & (feed_events.c.number > after)
    wanted = select(feed_events).where(mine).order_by(feed_events.c.number).limit(limit)
    if kinds:
        wanted = wanted.where(feed_events.c.kind.in_(kinds))
    return [_event(row, row.number) for row in connection.execute(wanted)]


def read_events(connection: Connection, event_ids: Sequence[int]) -> dict[int, FeedEvent]:
    """Read events by id, for those who deliver them."""
    found = connection.execute(select(feed_events).where(feed_events.c.id.in_(event_ids)))
    return {row.id: _event(row, row.number) for row in found}


def forget_events(connection: Connection, before: datetime) -> int:
    """Forget events that happened before an instant, but for each clinic's last, from which its numbers go on."""
    last = select(func.max(feed_events.c.number).label("number"), feed_events.c.clinic_id)
    kept = last.group_by(feed_events.c.clinic_id).subquery()
    old = (
        select(feed_events.c.id)
        .join(kept, and_(kept.c.clinic_id == feed_events.c.clinic_id, feed_events.c.number < kept.c.number))
        .where(feed_events.c.at < before)
    )
    connection.execute(delete(hook_sends).where(hook_sends.c.event_id.in_(old)))
    return connection.execute(delete(feed_events).where(feed_events.c.id.in_(old))).rowcount


def _event(row: Any, number: int) -> FeedEvent:
    return FeedEvent(row.id, number, row.enrolment_id, row.kind, row.about, row.channel, row.ref, row.at)


def _insert(connection: Connection, found: Select[Any]) -> Any:
    return insert_into(connection, feed_events).from_select(_COLUMNS, found).on_conflict_do_nothing()


_DELIVERIES = (
    select(
        enrolments.c.clinic_id,
        enrolments.c.id,
        literal("delivery.") + receipts.c.state,
        receipts.c.kind,
        receipts.c.channel,
        receipts.c.id,
        bindparam("at", type_=feed_events.c.at.type),
    )
    .join(subscriptions, subscriptions.c.id == receipts.c.subscription_id)
    .join(enrolments, enrolments.c.person_id == subscriptions.c.person_id)
    .where(
        receipts.c.id.in_(bindparam("ids", expanding=True)),
        receipts.c.kind.in_(TOLD),
        receipts.c.state.in_(ENDS),
        enrolments.c.status.in_(("invited", "active")),
    )
)
_CONSENTS = (
    select(
        enrolments.c.clinic_id,
        enrolments.c.id,
        literal("consent.") + consent_events.c.event,
        literal(""),
        consent_events.c.channel,
        consent_events.c.id,
        consent_events.c.at,
    )
    .join(enrolments, enrolments.c.person_id == consent_events.c.person_id)
    .where(
        consent_events.c.position > bindparam("after"),
        consent_events.c.position <= bindparam("until"),
        consent_events.c.at >= enrolments.c.enrolled_at,
        or_(enrolments.c.ended_at.is_(None), consent_events.c.at <= enrolments.c.ended_at),
    )
    .order_by(consent_events.c.position)
)
