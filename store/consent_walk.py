"""Walking the consent ledger from its first entry to its head, to find what somebody changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, func, select

from store.chain import Broken, Head, Keys, Link, digest, first_break
from store.consents import CHAIN, content
from store.heads import read_head
from store.tables import consent_events
from store.wordings import read_wordings

_BATCH = 5_000
_Address: TypeAlias = tuple[str, bytes]
_Place: TypeAlias = tuple[int, int]  # position and id of an entry
Progress: TypeAlias = Callable[[int, int], None]  # entries walked, entries in all


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk found: how many entries there are by the head, that head, and the first break if any."""

    entries: int
    head: str | None
    broken: Broken | None


def walk_consents(
    connection: Connection, keys: Keys, *, noted: Head | None = None, progress: Progress = lambda _done, _all: None
) -> Walked:
    """Walk the whole ledger, in memory that does not grow with it. `connection` must be steady (`Database.read`)."""
    held = read_head(connection, CHAIN, keys)
    shown = held.head if held else None
    ledger = _Ledger(connection, progress, shown.count if shown else 0)
    trusted = held.head if held and held.sound else None
    broken = first_break(keys, ledger.links(), trusted, noted) or ledger.unexcused() or _loose(connection)
    if broken is None and trusted is None and (shown or ledger.walked):
        said = "the head bears no mark of ours: it was edited or set back, or its key is no longer among the old ones"
        broken = Broken(ledger.walked, None, "head", said if shown else "the head is missing")
    return Walked(shown.count if shown else ledger.walked, str(shown) if shown else None, broken)


def glance(connection: Connection, keys: Keys) -> Broken | None:
    """Look at the end of the chain only, which costs no time: the head's mark, the last entry, none that is loose."""
    held = read_head(connection, CHAIN, keys)
    last = connection.execute(
        select(consent_events.c.id, consent_events.c.position, consent_events.c.hash).where(
            consent_events.c.position == select(func.max(consent_events.c.position)).scalar_subquery()
        )
    ).first()
    if held is None and last is None:
        return _loose(connection)
    count, found = (last.position, last.hash) if last else (0, bytes(32))
    if held is None or not held.sound:
        return Broken(count, None, "head", "the head is missing" if held is None else "the head bears no mark of ours")
    if held.head != Head(count, found):
        return Broken(count, last.id if last else None, "head", "the last entry is not the one that the head names")
    return _loose(connection)


@dataclass(slots=True)
class _Ledger:
    """Reads entries in the order of their positions, and keeps track of evidence that is gone."""

    connection: Connection
    progress: Progress
    entries: int
    walked: int = 0
    gone: dict[_Address, dict[int | None, _Place]] = field(default_factory=dict)  # by address, then person: the first
    places: dict[int | None, set[_Address]] = field(default_factory=dict)  # where a person's are

    def links(self) -> Iterator[Link]:
        words = read_wordings(self.connection)
        for row in self._rows():
            self._look_for_evidence(row)
            yield Link(row.id, row.position, row.hash, content(row, words), _wrong_evidence(row))

    def unexcused(self) -> Broken | None:
        """Name the first entry whose evidence is gone though nobody was erased afterwards."""
        if not any(self.gone.values()):
            return None
        position, entry = min(place for whose in self.gone.values() for place in whose.values())
        return Broken(position, entry, "evidence", "its evidence was destroyed, and nobody was erased afterwards")

    def _rows(self) -> Iterator[Row[Any]]:
        last: int | None = None
        while True:
            placed = consent_events.c.position.is_not(None) if last is None else consent_events.c.position > last
            batch = select(consent_events).where(placed).order_by(consent_events.c.position).limit(_BATCH)
            rows = self.connection.execute(batch).all()
            if not rows:
                return
            yield from rows
            last = rows[-1].position
            self.progress(self.walked, max(self.entries, self.walked))

    def _look_for_evidence(self, row: Row[Any]) -> None:
        self.walked += 1
        address = (row.channel, row.address_index)
        if row.event == "erased":
            self.gone.pop(address, None)
            for other in self.places.pop(row.person_id, ()):
                self.gone.get(other, {}).pop(row.person_id, None)
        elif row.evidence_digest is not None and row.evidence_sealed is None:
            self.gone.setdefault(address, {}).setdefault(row.person_id, (row.position, row.id))
            self.places.setdefault(row.person_id, set()).add(address)


def _wrong_evidence(row: Row[Any]) -> str:
    changed = row.evidence_sealed is not None and digest(row.evidence_sealed) != row.evidence_digest
    return "its evidence was changed" if changed else ""


def _loose(connection: Connection) -> Broken | None:
    first = select(func.min(consent_events.c.id)).where(consent_events.c.position.is_(None))
    entry: int | None = connection.execute(first).scalar()
    said = "it is in no chain: it was put there by somebody without the key"
    return None if entry is None else Broken(0, entry, "inserted", said)
