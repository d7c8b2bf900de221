"""Addresses that must not be written to, known by their blind index alone."""

from datetime import datetime

from sqlalchemy import Connection, delete, exists, select

from store.tables import suppressions
from store.upsert import insert_into


def suppress(connection: Connection, channel: str, address_index: bytes, means: str, now: datetime) -> bool:
    """Put an address on the list; True if it was not on it."""
    insert = insert_into(connection, suppressions)
    statement = insert.values(channel=channel, address_index=address_index, since=now, means=means)
    added = statement.on_conflict_do_nothing().returning(suppressions.c.since)
    return connection.execute(added).first() is not None


def lift(connection: Connection, channel: str, address_index: bytes) -> bool:
    """Take an address off the list; True if it was on it."""
    on_it = (suppressions.c.channel == channel) & (suppressions.c.address_index == address_index)
    return connection.execute(delete(suppressions).where(on_it)).rowcount > 0


def is_suppressed(connection: Connection, channel: str, address_index: bytes) -> bool:
    """Tell whether an address is on the list."""
    on_it = (suppressions.c.channel == channel) & (suppressions.c.address_index == address_index)
    return bool(connection.execute(select(exists().where(on_it))).scalar())
