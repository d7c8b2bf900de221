"""Walking a hash chain from its first entry to its head, to find what somebody changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, func, select

from store.chain import Broken, Head, Keys, Link, first_break
from store.chaining import Chained
from store.heads import read_head

Progress: TypeAlias = Callable[[int, int], None]  # entries walked, entries in all
_BATCH = 5_000


def unwatched(_done: int, _all: int) -> None:
    """Tell nobody how far the walk is."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk found: how many entries there are by the head, that head, and the first break if any."""

    entries: int
    head: str | None
    broken: Broken | None


class Walk:
    """One walk over a chain. What is particular about its table is said by whoever inherits."""

    def __init__(self, connection: Connection, chained: Chained, progress: Progress) -> None:
        self.connection = connection
        self.chained = chained
        self.progress = progress
        self.walked = 0

    def look(self, row: Row[Any]) -> str:
        """See each row in its turn; gives what is wrong with it by itself, "" if nothing is."""
        del row
        return ""

    def left_over(self) -> Broken | None:
        """Name what is still unexplained once all rows were seen."""
        return None

    def go(self, keys: Keys, noted: Head | None = None) -> Walked:
        """Walk the whole chain, in memory that does not grow with it, on a steady connection (`Database.read`)."""
        held = read_head(self.connection, self.chained.name, keys)
        shown = held.head if held else None
        trusted = held.head if held and held.sound else None
        broken = first_break(keys, self._links(shown.count if shown else 0), trusted, noted)
        broken = broken or self.left_over() or _loose(self.connection, self.chained)
        if broken is None and trusted is None and (shown or self.walked):
            said = (
                "the head bears no mark of ours: it was edited or set back, or its key is no longer among the old ones"
            )
            broken = Broken(self.walked, None, "head", said if shown else "the head is missing")
        return Walked(shown.count if shown else self.walked, str(shown) if shown else None, broken)

    def _links(self, entries: int) -> Iterator[Link]:
        say = self.chained.sayer(self.connection)
        for row in self._rows(entries):
            self.walked += 1
            wrong = self.look(row)
            yield Link(row.id, row.position, row.hash, say(row), wrong)

    def _rows(self, entries: int) -> Iterator[Row[Any]]:
        table, last = self.chained.table, None
        while True:
            placed = table.c.position.is_not(None) if last is None else table.c.position > last
            rows = self.connection.execute(select(table).where(placed).order_by(table.c.position).limit(_BATCH)).all()
            if not rows:
                return
            yield from rows
            last = rows[-1].position
            self.progress(self.walked, max(entries, self.walked))


def glance(connection: Connection, keys: Keys, chained: Chained) -> Broken | None:
    """Look at the end of a chain only, which costs no time: the head's mark, the last entry, none that is loose."""
    held = read_head(connection, chained.name, keys)
    table = chained.table
    last = connection.execute(
        select(table.c.id, table.c.position, table.c.hash).where(
            table.c.position == select(func.max(table.c.position)).scalar_subquery()
        )
    ).first()
    if held is None and last is None:
        return _loose(connection, chained)
    count, found = (last.position, last.hash) if last else (0, bytes(32))
    if held is None or not held.sound:
        return Broken(count, None, "head", "the head is missing" if held is None else "the head bears no mark of ours")
    if held.head != Head(count, found):
        return Broken(count, last.id if last else None, "head", "the last entry is not the one that the head names")
    return _loose(connection, chained)


def _loose(connection: Connection, chained: Chained) -> Broken | None:
    table = chained.table
    entry: int | None = connection.execute(select(func.min(table.c.id)).where(table.c.position.is_(None))).scalar()
    said = "it is in no chain: it was put there by somebody without the key"
    return None if entry is None else Broken(0, entry, "inserted", said)
