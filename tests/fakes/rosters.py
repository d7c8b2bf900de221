"""Lists of patients as clinics have them, and the terms they are read by."""

from collections.abc import Callable, Iterable

from people.roster.row import Row, Terms
from scheduler.cadence import parse_cadence
from scheduler.window import parse_window
from scheduler.zone import parse_zone

TERMS = Terms(
    country="US",
    zone="America/Chicago",
    language="en",
    languages=("en", "es"),
    cadence="3 a week",
    window="09:00-11:00",
    read_cadence=lambda words: parse_cadence(words).stored,
    read_window=lambda words: parse_window(words).stored,
    read_zone=parse_zone,
)


def opening(raw: bytes, piece: int = 7) -> Callable[[], Iterable[bytes]]:
    """A file that comes in small pieces, so that every mark is cut through somewhere."""
    return lambda: (raw[start : start + piece] for start in range(0, len(raw), piece))


def found(rows: Iterable[Row]) -> list[str]:
    """Each row in a word or two: the address, or what is wrong and where."""
    return [
        row.entry.address.value if row.entry else " ".join(f"{each.column}:{each.kind}" for each in row.problems)
        for row in rows
    ]
