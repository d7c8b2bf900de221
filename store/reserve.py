"""Ids taken beforehand, for rows of several tables that name each other and are put in at once."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, func, select, text


def reserve(connection: Connection, table: Table, count: int) -> Sequence[int]:
    """Take ids of a table that nobody else will get. The transaction must be one of `Database.write`, and use them."""
    if connection.dialect.name != "postgresql":  # SQLite: nobody else writes now
        last: int = connection.execute(select(func.max(table.c.id))).scalar() or 0
        return range(last + 1, last + 1 + count)
    drawn = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
    return list(connection.execute(drawn, {"name": table.name, "count": count}).scalars())
