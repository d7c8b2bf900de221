"""Receipts as people see them: texts of our own, waiting ones taken back, what came of each."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from store.feed_events import note_deliveries
from store.kinds import LEISURE_PRIORITY
from store.seal import Seal
from store.tables import contacts, receipts, subscriptions


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What came of a slot, or of a message of our own."""

    id: int
    kind: str
    slot_at: datetime | None
    created_at: datetime
    state: str
    reason: str
    nudge_id: str | None
    theme: str | None
    sent_at: datetime | None
    error_code: str | None


def queue_text(
    connection: Connection,
    seal: Seal,
    subscription_id: int,
    kind: str,
    values: dict[str, Any],
    *,
    priority: int,
    now: datetime,
    expires_in: timedelta,
    wait: timedelta = timedelta(0),
) -> int:
    """Let a system text of `kind` wait for dispatch, with the values it is rendered from (sealed); gives its receipt.

    `priority` 0 goes first. It is not handed over before `wait` has passed, and never once `expires_in` has.
    """
    channel = (
        select(contacts.c.channel)
        .join(subscriptions, subscriptions.c.contact_id == contacts.c.id)
        .where(subscriptions.c.id == subscription_id)
        .scalar_subquery()
    )
    statement = insert(receipts).values(
        subscription_id=subscription_id,
        kind=kind,
        channel=channel,
        state="waiting",
        values_sealed=seal.seal_json(values) if values else None,
        priority=priority,
        created_at=now,
        try_at=now + wait,
        expires_at=now + expires_in,
    )
    key: int = connection.execute(statement.returning(receipts.c.id)).scalar_one()
    return key


def cancel_waiting(
    connection: Connection,
    subscription_id: int,
    reason: str,
    now: datetime,
    *,
    kinds: Collection[str] = (),
    but: Collection[str] = (),
    themes: Collection[str] = (),
) -> int:
    """Take back what still waits for a subscription, for `reason` (plain words); gives how many.

    `kinds` and `themes` narrow it to these, `but` leaves those kinds alone; empty means no limit. What a worker
    has claimed is no longer waiting and stays as it is.
    """
    waiting = [receipts.c.subscription_id == subscription_id, receipts.c.state == "waiting"]
    if kinds:
        waiting.append(receipts.c.kind.in_(kinds))
    if but:
        waiting.append(receipts.c.kind.not_in(but))
    if themes:
        waiting.append(receipts.c.theme.in_(themes))
    statement = update(receipts).where(*waiting).values(state="cancelled", reason=reason, settled_at=now)
    return connection.execute(statement).rowcount


@dataclass(frozen=True, slots=True)
class Raised:
    """A receipt whose status has just moved up."""

    receipt_id: int
    subscription_id: int
    channel: str
    nudge_id: str | None


def raise_status(
    connection: Connection, receipt_id: int, *, provider_id: str, rank: int, state: str, code: str, now: datetime
) -> Raised | None:
    """Move a receipt up to a provider's status, never down; None when it stands as high already, or isn't known.

    Callbacks come in any order and more than once. One may even come before we have recorded that the provider
    took the message, or while we still ask: it settles that, too.
    """
    statement = (
        update(receipts)
        .where(receipts.c.id == receipt_id, receipts.c.provider_rank < rank)
        .values(
            state=state,
            provider_rank=rank,
            provider_id=func.coalesce(receipts.c.provider_id, provider_id),
            error_code=code or None,
            lease_until=None,
            settled_at=now,
        )
        .returning(receipts.c.id, receipts.c.subscription_id, receipts.c.channel, receipts.c.nudge_id)
    )
    row = connection.execute(statement).first()
    if row is None:
        return None
    note_deliveries(connection, [receipt_id], now)
    return Raised(*row)


def last_at_leisure(connection: Connection, channel: str) -> datetime | None:
    """Tell when the last of the messages that give way to nudges is to go out; None if none waits."""
    waiting = (receipts.c.state == "waiting") & (receipts.c.channel == channel)
    last = select(receipts.c.try_at).where(waiting, receipts.c.priority == LEISURE_PRIORITY)
    return connection.execute(last.order_by(receipts.c.try_at.desc()).limit(1)).scalar()


def list_receipts(connection: Connection, subscription_ids: Collection[int], limit: int) -> list[ReceiptLine]:
    """List the latest receipts of these subscriptions, the newest first."""
    columns = [receipts.c[field.name] for field in fields(ReceiptLine)]
    theirs = receipts.c.subscription_id.in_(subscription_ids)
    rows = connection.execute(select(*columns).where(theirs).order_by(receipts.c.id.desc()).limit(limit))
    return [ReceiptLine(*row) for row in rows]


def read_receipts(connection: Connection, subscription_id: int) -> list[Row[Any]]:
    """Read a subscription's receipts whole, the oldest first."""
    mine = receipts.c.subscription_id == subscription_id
    return list(connection.execute(select(receipts).where(mine).order_by(receipts.c.id)))


def blank_receipts(connection: Connection, subscription_id: int) -> None:
    """Forget what receipts say of a person; when and how messages ended stays."""
    mine = receipts.c.subscription_id == subscription_id
    blank = {"values_sealed": None, "body_digest": None, "nudge_id": None, "nudge_version": None, "theme": None}
    connection.execute(update(receipts).where(mine).values(blank))
