"""When each part of the system was last seen alive."""

from datetime import datetime

from sqlalchemy import Connection, select

from store.tables import heartbeats
from store.upsert import insert_into


def beat(connection: Connection, name: str, now: datetime) -> None:
    """Note that `name` is alive at `now`; an earlier time never replaces a later one."""
    insert = insert_into(connection, heartbeats)
    statement = insert.values(name=name, at=now).on_conflict_do_update(
        index_elements=["name"], set_={"at": now}, where=heartbeats.c.at < now
    )
    connection.execute(statement)


def last_beat(connection: Connection, name: str) -> datetime | None:
    """Tell when `name` was last seen alive; None if never."""
    found: datetime | None = connection.execute(select(heartbeats.c.at).where(heartbeats.c.name == name)).scalar()
    return found


def list_beats(connection: Connection) -> dict[str, datetime]:
    """Tell when each was last seen alive."""
    return {row.name: row.at for row in connection.execute(select(heartbeats).order_by(heartbeats.c.name))}
