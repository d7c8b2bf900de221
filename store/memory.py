"""Pure: all that a person has met, in the few columns which the chooser looks at; and those columns as one value."""

import sys
from array import array
from collections.abc import Iterable, MutableSequence, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from store.exposure import Exposure

Answer = tuple[int, int, str]  # when it was given, 1-4, to which nudge
NEVER = 2**32 - 1  # when what is retired is due again

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
# What was packed in another form, or on a machine of another byte order, is made anew from the exposures.
_FORM = b"1" + sys.byteorder[:1].encode()
_MOST_SEEN = 255


def _none() -> Sequence[int]:
    return array("I")


@dataclass(frozen=True, slots=True)
class Memory:
    """What a person has met: a place for each nudge, in the order in which they were sent last.

    Instants are in whole seconds since 1970, rounded up, so that no gap is ever short. A person has a hundred
    places after a year and many people are chosen for at once, so nothing is kept that is only needed when a nudge
    is sent or answered; that is in `Exposure`.
    """

    nudges: Sequence[str] = field(default_factory=list)
    sent: Sequence[int] = field(default_factory=_none)
    due: Sequence[int] = field(default_factory=_none)  # when it may come again
    rated: Sequence[int] = field(default_factory=_none)  # when it was answered last; 0: never
    seen: bytes = b""  # how often it was sent
    ratings: bytes = b""  # the last answer, 1-4; 0: none

    @property
    def sends(self) -> int:
        """How many nudges were sent in all."""
        return sum(self.seen)

    def answers(self) -> list[Answer]:
        """Give the last answer to each nudge, the latest first."""
        rated = [(at, rating, id_) for at, rating, id_ in zip(self.rated, self.ratings, self.nudges, strict=True) if at]
        return sorted(rated, reverse=True)


def memory_of(exposures: Iterable[Exposure]) -> Memory:
    """Put exposures, in any order, into columns."""
    places = sorted(map(_place, exposures), key=lambda place: (place[1], place[0]))
    if not places:
        return Memory()
    nudges, sent, due, rated, seen, ratings = zip(*places, strict=True)
    return Memory(list(nudges), array("I", sent), array("I", due), array("I", rated), bytes(seen), bytes(ratings))


def noted(memory: Memory, exposure: Exposure) -> Memory:
    """Give a memory with one exposure in it, in place of what it had of that nudge."""
    nudges = list(memory.nudges)
    sent, due, rated = (array("I", column) for column in (memory.sent, memory.due, memory.rated))
    seen, ratings = bytearray(memory.seen), bytearray(memory.ratings)
    columns: tuple[MutableSequence[Any], ...] = (nudges, sent, due, rated, seen, ratings)
    place = _place(exposure)
    if exposure.nudge_id in nudges:
        before = nudges.index(exposure.nudge_id)
        for column in columns:
            del column[before]
    at = len(nudges)
    while at and (sent[at - 1], nudges[at - 1]) > (place[1], place[0]):
        at -= 1
    for column, value in zip(columns, place, strict=True):
        column.insert(at, value)
    return Memory(nudges, sent, due, rated, bytes(seen), bytes(ratings))


def pack(memory: Memory) -> bytes:
    """Put a memory into one value: some 22 bytes a nudge."""
    columns = (array("I", column).tobytes() for column in (memory.sent, memory.due, memory.rated))
    ids = " ".join(memory.nudges).encode()
    return b"".join((_FORM, len(memory.nudges).to_bytes(2), *columns, memory.seen, memory.ratings, ids))


def is_readable(packed: bytes) -> bool:
    """Tell whether this was packed in the form that is read here."""
    return packed.startswith(_FORM)


def unpack(packed: bytes) -> Memory:
    """Give the memory that was packed; of nothing, one that is empty."""
    if not packed:
        return Memory()
    size = int.from_bytes(packed[2:4])
    seen, ratings, ids = (4 + size * each for each in (12, 13, 14))
    instants = array("I", packed[4:seen])
    return Memory(
        packed[ids:].decode().split(),
        instants[:size],
        instants[size : 2 * size],
        instants[2 * size :],
        packed[seen:ratings],
        packed[ratings:ids],
    )


def seconds(at: datetime) -> int:
    """Give the whole seconds since 1970."""
    return (at - _EPOCH) // _SECOND


def _by(at: datetime) -> int:
    return -((_EPOCH - at) // _SECOND)


def _place(exposure: Exposure) -> tuple[str, int, int, int, int, int]:
    return (
        exposure.nudge_id,
        _by(exposure.last_sent_at),
        NEVER if exposure.retired else _by(exposure.due_at),
        _by(exposure.rated_at) if exposure.rated_at and exposure.rating else 0,
        min(exposure.seen, _MOST_SEEN),
        exposure.rating or 0 if exposure.rated_at else 0,
    )
