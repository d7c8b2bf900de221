"""The words that were answered, kept once a version for as long as an entry of the ledger names it."""

from sqlalchemy import Connection, select

from messages.agreed import words_of
from store.tables import wordings
from store.upsert import insert_into


def keep_wording(connection: Connection, version: str) -> None:
    """Keep the words of a version, unless they are kept already or nobody knows them."""
    words = words_of(version)
    if words is not None:
        keep_words(connection, version, words)


def keep_words(connection: Connection, version: str, words: str) -> None:
    """Keep words that are not this release's own, such as a clinic's, unless they are kept already."""
    if read_words(connection, version) is None:
        insert = insert_into(connection, wordings)
        connection.execute(insert.values(version=version, words=words).on_conflict_do_nothing())


def read_words(connection: Connection, version: str) -> str | None:
    """Read the words of a version; None where nobody knows them."""
    words: str | None = connection.execute(select(wordings.c.words).where(wordings.c.version == version)).scalar()
    return words
