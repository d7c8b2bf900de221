"""One row a sender: its token bucket, shared by all workers, and its circuit breaker."""

import math
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from store.tables import senders
from store.upsert import insert_into

BORROWED_SECONDS = 5  # how far ahead of its rate a sender may be for what can't wait


@dataclass(frozen=True, slots=True)
class Grant:
    """How many messages may be handed over now, and the seconds until the next one may.

    `urgent` are more: what can't wait borrows from the seconds to come, and all the rest then waits for longer.
    """

    count: int
    wait_seconds: float
    broken: str = ""  # why the circuit breaker is open
    urgent: int = 0


@dataclass(frozen=True, slots=True)
class Sender:
    """A sender as an operator sees it."""

    name: str
    broken_since: datetime | None
    broken_reason: str | None


def peek(connection: Connection, sender: str, rate: float, now: datetime) -> Grant:
    """Lock the sender's row and tell what its bucket holds; `take` then lowers it in the same transaction.

    The bucket holds one second of `rate` (messages a second), and at least one message. A clock that jumped
    back refills nothing.
    """
    _make(connection, sender, rate, now)
    row = connection.execute(select(senders).where(senders.c.name == sender).with_for_update()).one()
    if row.broken_since is not None:
        return Grant(0, math.inf, row.broken_reason or "paused")
    if math.isinf(rate):
        return Grant(1_000_000, 0.0, urgent=1_000_000)
    tokens = _refilled(row.tokens, row.refilled_at, rate, now)
    urgent = max(0, int(tokens + BORROWED_SECONDS * _full(rate)))
    return Grant(max(0, int(tokens)), max(0.0, (1.0 - tokens) / rate), urgent=urgent)


def take(connection: Connection, sender: str, rate: float, count: int, now: datetime) -> None:
    """Lower the sender's bucket by `count` messages."""
    if math.isinf(rate) or not count:
        return
    row = connection.execute(select(senders).where(senders.c.name == sender)).one()
    tokens = _refilled(row.tokens, row.refilled_at, rate, now) - count
    at = max(now, row.refilled_at)
    connection.execute(update(senders).where(senders.c.name == sender).values(tokens=tokens, refilled_at=at))


def break_circuit(connection: Connection, sender: str, reason: str, now: datetime) -> bool:
    """Stop all sends of a sender until `mend_circuit`; True if it was not stopped before."""
    _make(connection, sender, 1.0, now)
    closed = (senders.c.name == sender) & senders.c.broken_since.is_(None)
    return connection.execute(update(senders).where(closed).values(broken_since=now, broken_reason=reason)).rowcount > 0


def mend_circuit(connection: Connection, sender: str) -> bool:
    """Let a stopped sender go on; True if it was stopped."""
    broken = (senders.c.name == sender) & senders.c.broken_since.is_not(None)
    return connection.execute(update(senders).where(broken).values(broken_since=None, broken_reason=None)).rowcount > 0


def list_senders(connection: Connection) -> list[Sender]:
    """List every sender there has been, by name."""
    columns = (senders.c.name, senders.c.broken_since, senders.c.broken_reason)
    return [Sender(*row) for row in connection.execute(select(*columns).order_by(senders.c.name))]


def _full(rate: float) -> float:
    return 1.0 if math.isinf(rate) else max(1.0, rate)


def _refilled(tokens: float, refilled_at: datetime, rate: float, now: datetime) -> float:
    elapsed = max(0.0, (now - refilled_at).total_seconds())
    return min(_full(rate), tokens + elapsed * rate)


def _make(connection: Connection, sender: str, rate: float, now: datetime) -> None:
    insert = insert_into(connection, senders)
    connection.execute(insert.values(name=sender, tokens=_full(rate), refilled_at=now).on_conflict_do_nothing())
