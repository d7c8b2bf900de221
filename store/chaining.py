"""Putting rows into a hash chain, whichever table's: as the last act of the transaction that adds them.

The head, which all workers want, is then locked for two statements and the commit only, and nobody waits for anything
else while holding it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, Table, bindparam, func, select, update

from store.chain import Head, Keys, after
from store.database import last_act
from store.heads import Held, lock_head, write_head

Say: TypeAlias = Callable[[Row[Any]], bytes]  # what the hash of a row covers
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Chained:
    """A table whose rows are a chain (columns id, position, hash), and how to learn what a row says."""

    name: str
    table: Table
    sayer: Callable[[Connection], Say]


def chain_last(connection: Connection, keys: Keys, chained: Chained, row_id: int) -> None:
    """Have a row that was just added put into its chain when the transaction, one of `Database.write`, ends."""
    act = last_act(connection, chained.name, lambda: _Chaining(keys, chained))
    assert isinstance(act, _Chaining)
    act.added.append(row_id)


def chain_now(connection: Connection, keys: Keys, chained: Chained, ids: list[int]) -> None:
    """Put rows into their chain, in the order of their ids."""
    table, say = chained.table, chained.sayer(connection)
    mine = select(table).where(table.c.id.in_(ids)).order_by(table.c.id)
    contents = [(row.id, say(row)) for row in connection.execute(mine)]
    last: int | None = connection.execute(select(func.max(table.c.position))).scalar()
    held = lock_head(connection, chained.name, keys, fresh=last is None)  # all that could be done before has been done
    # Should somebody have put an entry past the end, no opt-out may fail on its place: it is left out.
    head = Head(max(held.head.count, last or 0), held.head.hash)
    placed = []
    for entry, said in contents:
        head = after(keys[0], head, said)
        placed.append({"entry": entry, "position": head.count, "hash": head.hash})
    connection.execute(update(table).where(table.c.id == bindparam("entry")), placed)
    write_head(connection, chained.name, keys, Held(head, held.sound))


@dataclass(slots=True)
class _Chaining:
    """Puts the rows of a transaction into the chain."""

    keys: Keys
    chained: Chained
    added: list[int] = field(default_factory=list)

    def __call__(self, connection: Connection) -> None:
        for start in range(0, len(self.added), _BATCH):
            chain_now(connection, self.keys, self.chained, self.added[start : start + _BATCH])
