"""Receipts as the person they belong to sees them, and the answers they gave."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from store.kinds import NUDGES
from store.subscriptions import lineage
from store.tables import exposures, receipts


@dataclass(frozen=True, slots=True)
class Past:
    """One slot or message: what became of it, and how the person rated its nudge (1-4, None for no answer)."""

    kind: str
    at: datetime
    state: str
    reason: str
    nudge_id: str | None
    rating: int | None


def list_history(connection: Connection, subscription_id: int, limit: int) -> list[Past]:
    """Read the newest receipts of a subscription and of those its person has moved here from, newest first."""
    rated = and_(exposures.c.subscription_id == subscription_id, exposures.c.nudge_id == receipts.c.nudge_id)
    statement = (
        select(
            receipts.c.kind,
            func.coalesce(receipts.c.sent_at, receipts.c.slot_at, receipts.c.created_at, type_=receipts.c.sent_at.type),
            receipts.c.state,
            receipts.c.reason,
            receipts.c.nudge_id,
            exposures.c.rating,
        )
        .outerjoin(exposures, rated)
        .where(receipts.c.subscription_id.in_(lineage(connection, subscription_id)))
        .order_by(receipts.c.id.desc())
        .limit(limit)
    )
    return [Past(*row) for row in connection.execute(statement)]


@dataclass(frozen=True, slots=True)
class LastSent:
    """The nudge that went out last, and why, in words that name no theme."""

    kind: str
    at: datetime
    reason_discreet: str


def last_sent(connection: Connection, subscription_id: int, states: Collection[str]) -> LastSent | None:
    """Find the newest nudge of a subscription that is in one of these states; None if it got none."""
    mine = (receipts.c.subscription_id == subscription_id) & receipts.c.kind.in_(NUDGES) & receipts.c.state.in_(states)
    statement = select(
        receipts.c.kind,
        func.coalesce(receipts.c.sent_at, receipts.c.created_at, type_=receipts.c.sent_at.type),
        func.coalesce(receipts.c.reason_discreet, ""),
    )
    row = connection.execute(statement.where(mine).order_by(receipts.c.id.desc()).limit(1)).first()
    return LastSent(*row) if row else None


def receipt_of(connection: Connection, provider_id: str) -> int | None:
    """Find the receipt that the provider knows under this id."""
    found: int | None = connection.execute(select(receipts.c.id).where(receipts.c.provider_id == provider_id)).scalar()
    return found


def count_texts(connection: Connection, subscription_id: int, kind: str, since: datetime) -> int:
    """Count the messages of a kind that were queued for a subscription after `since`."""
    mine = (receipts.c.subscription_id == subscription_id) & (receipts.c.kind == kind) & (receipts.c.created_at > since)
    return connection.execute(select(func.count()).select_from(receipts).where(mine)).scalar_one()


def last_nudge(connection: Connection, subscription_id: int, since: datetime) -> str | None:
    """Name the nudge that a subscription was sent last, if that was after `since`."""
    mine = (exposures.c.subscription_id == subscription_id) & (exposures.c.last_sent_at > since)
    newest = select(exposures.c.nudge_id).where(mine).order_by(exposures.c.last_sent_at.desc()).limit(1)
    found: str | None = connection.execute(newest).scalar()
    return found
