"""Whose turn it is to do what is done once in a while: one worker of them all, however many there are."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, update

from store.tables import heartbeats
from store.upsert import insert_into


def take_chore(connection: Connection, name: str, now: datetime, every: timedelta) -> bool:
    """Whether a chore is due; if so it is the caller's, and due again in `every`."""
    insert = insert_into(connection, heartbeats)
    mine = insert.values(name=_row(name), at=now).on_conflict_do_update(
        index_elements=["name"], set_={"at": now}, where=heartbeats.c.at <= now - every
    )
    return connection.execute(mine.returning(heartbeats.c.name)).first() is not None


def retry_chore(connection: Connection, name: str, last_at: datetime) -> None:
    """Let a chore that failed be due as if it had last been done at `last_at`."""
    connection.execute(update(heartbeats).where(heartbeats.c.name == _row(name)).values(at=last_at))


def _row(name: str) -> str:
    return f"chore:{name}"
