"""Nudges that a carrier filtered: sent to nobody until somebody has put them right."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from store.tables import withheld
from store.upsert import insert_into


def list_withheld(connection: Connection) -> frozenset[str]:
    """Give the ids of all nudges that are held back."""
    return frozenset(connection.execute(select(withheld.c.nudge_id)).scalars())


def withhold(connection: Connection, nudge_id: str, reason: str, now: datetime) -> None:
    """Hold a nudge back from everyone, from `now` on."""
    insert = insert_into(connection, withheld)
    connection.execute(insert.values(nudge_id=nudge_id, since=now, reason=reason).on_conflict_do_nothing())


def release(connection: Connection, nudge_id: str) -> bool:
    """Let a nudge be sent again; True if it was held back."""
    return connection.execute(delete(withheld).where(withheld.c.nudge_id == nudge_id)).rowcount > 0
