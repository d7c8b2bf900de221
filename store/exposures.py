"""What each nudge has been to each subscription: the chooser's memory."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from store.exposure import Exposure
from store.tables import exposures


def read_memories(connection: Connection, subscription_ids: Sequence[int]) -> dict[int, list[Exposure]]:
    """Give the exposures of each subscription, the latest first; a subscription without any is absent."""
    memories: dict[int, list[Exposure]] = {}
    statement = (
        select(exposures)
        .where(exposures.c.subscription_id.in_(subscription_ids))
        .order_by(exposures.c.subscription_id, exposures.c.last_sent_at.desc())
    )
    for row in connection.execute(statement):
        memories.setdefault(row[0], []).append(Exposure(*row[1:]))
    return memories


def record_exposures(connection: Connection, seen: Sequence[tuple[int, str]], now: datetime) -> None:
    """Count that each (subscription, nudge) was sent, or perhaps sent, at `now`."""
    if not seen:
        return
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(exposures)
    statement = insert.on_conflict_do_update(
        index_elements=["subscription_id", "nudge_id"],
        set_={"seen": exposures.c.seen + 1, "last_sent_at": insert.excluded.last_sent_at},
    )
    rows = [{"subscription_id": s, "nudge_id": n, "seen": 1, "last_sent_at": now} for s, n in seen]
    connection.execute(statement, rows)


def read_exposures(connection: Connection, subscription_id: int) -> list[Row[Any]]:
    """Read a subscription's exposures whole, the earliest first."""
    mine = exposures.c.subscription_id == subscription_id
    return list(connection.execute(select(exposures).where(mine).order_by(exposures.c.last_sent_at)))


def forget_exposures(connection: Connection, subscription_id: int) -> None:
    """Forget what a subscription has met."""
    connection.execute(delete(exposures).where(exposures.c.subscription_id == subscription_id))
