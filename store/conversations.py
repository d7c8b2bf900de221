"""Conversations by text: the question that is open, and how things were before the last change, a row each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from store.tables import conversations
from store.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of ours: the word that says yes to it, and the words that this stands for."""

    word: str
    meant: str


def ask(connection: Connection, subscription_id: int, word: str, meant: str, now: datetime) -> None:
    """Note a question; it takes the place of an older one."""
    _write(connection, subscription_id, word=word, meant=meant, asked_at=now)


def read_asked(connection: Connection, subscription_id: int, since: datetime) -> Asked | None:
    """Give the question that was asked last, if that was after `since` and it was not answered."""
    mine = (conversations.c.subscription_id == subscription_id) & (conversations.c.asked_at > since)
    row = connection.execute(select(conversations.c.word, conversations.c.meant).where(mine)).first()
    return Asked(row.word, row.meant or "") if row and row.word else None


def close_question(connection: Connection, subscription_id: int) -> None:
    """Note that the question was answered."""
    _write(connection, subscription_id, word=None, meant=None, asked_at=None)


def write_before(connection: Connection, subscription_id: int, before: dict[str, Any] | None, now: datetime) -> None:
    """Keep how things were before a change (JSON), for one step back; None forgets it."""
    _write(connection, subscription_id, before=before, changed_at=now)


def read_before(connection: Connection, subscription_id: int, since: datetime) -> dict[str, Any] | None:
    """Read how things were before the last change, if that was after `since`."""
    mine = (conversations.c.subscription_id == subscription_id) & (conversations.c.changed_at > since)
    found: dict[str, Any] | None = connection.execute(select(conversations.c.before).where(mine)).scalar()
    return found


def read_conversation(connection: Connection, subscription_id: int) -> Row[Any] | None:
    """Read all that is kept of a conversation; None if nothing is."""
    mine = conversations.c.subscription_id == subscription_id
    return connection.execute(select(conversations).where(mine)).first()


def forget_conversation(connection: Connection, subscription_id: int) -> None:
    """Forget it all."""
    connection.execute(delete(conversations).where(conversations.c.subscription_id == subscription_id))


def _write(connection: Connection, subscription_id: int, **values: Any) -> None:
    insert = insert_into(connection, conversations)
    statement = insert.values(subscription_id=subscription_id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["subscription_id"], set_=values))
