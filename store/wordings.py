"""The words that were answered, kept once a version for as long as an entry of the ledger names it."""

from sqlalchemy import Connection, select

from messages.agreed import words_of
from store.tables import wordings
from store.upsert import insert_into


def keep_wording(connection: Connection, version: str) -> None:
    """Keep the words of a version, unless they are kept already or nobody knows them."""
    words = words_of(version)
    if words is None or connection.execute(select(wordings.c.version).where(wordings.c.version == version)).first():
        return
    insert = insert_into(connection, wordings)
    connection.execute(insert.values(version=version, words=words).on_conflict_do_nothing())


def read_wordings(connection: Connection) -> dict[str, str]:
    """Read all words by version; a few dozen at most."""
    return {row.version: row.words for row in connection.execute(select(wordings))}
