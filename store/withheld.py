"""Nudges that a carrier filtered: sent to nobody until somebody has put them right.

What a clinic wrote itself is held back from its own patients alone, under `withheld_id`.
"""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from store.tables import withheld
from store.upsert import insert_into


def withheld_id(nudge_id: str, clinic_id: int | None) -> str:
    """Name a nudge that is held back: as it is, or as a clinic (if it is one's) has worded it, such as "COM-01@7"."""
    return nudge_id if clinic_id is None else f"{nudge_id}@{clinic_id}"


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
