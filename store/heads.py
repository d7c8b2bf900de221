"""The heads of the hash chains: a row a chain, locked for the few statements that add to it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from store.chain import START, Head, Keys, is_marked, mark
from store.tables import chains
from store.upsert import insert_into

_NO_MARK = b""


@dataclass(frozen=True, slots=True)
class Held:
    """A head as it is stored; `sound` if it bears our mark."""

    head: Head
    sound: bool


def read_head(connection: Connection, name: str, keys: Keys) -> Held | None:
    """Read a chain's head; None if it has none."""
    return _read(connection, name, keys, lock=False)


def lock_head(connection: Connection, name: str, keys: Keys, *, fresh: bool) -> Held:
    """Read a chain's head and keep it until the transaction ends; it is made where there is none.

    Only a `fresh` chain, one without entries, gets a sound one: a head that somebody has deleted stays missed.
    """
    held = _read(connection, name, keys, lock=True)
    if held:
        return held
    insert = insert_into(connection, chains)
    seal = mark(keys[0], name, START) if fresh else _NO_MARK
    values = insert.values(name=name, count=START.count, hash=START.hash, mark=seal)
    connection.execute(values.on_conflict_do_nothing())
    made = _read(connection, name, keys, lock=True)
    assert made
    return made


def write_head(connection: Connection, name: str, keys: Keys, held: Held) -> None:
    """Move a locked head on. One that was not sound gets no mark: what was done to it is not covered up."""
    seal = mark(keys[0], name, held.head) if held.sound else _NO_MARK
    values = {"count": held.head.count, "hash": held.head.hash, "mark": seal}
    connection.execute(update(chains).where(chains.c.name == name).values(**values))


def _read(connection: Connection, name: str, keys: Keys, *, lock: bool) -> Held | None:
    statement = select(chains.c.count, chains.c.hash, chains.c.mark).where(chains.c.name == name)
    row = connection.execute(statement.with_for_update() if lock else statement).first()
    if row is None:
        return None
    head = Head(row[0], row[1])  # by place: a row's own `count` is a method
    return Held(head, is_marked(keys, name, head, row.mark))
