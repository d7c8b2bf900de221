"""Pure: the coming slots of a schedule as the weeks of a small calendar."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

SHOWN = 10
WEEKS = 4


@dataclass(frozen=True, slots=True)
class Day:
    """One cell: the day of the month, and what it is: "on", "today", both or ""."""

    number: int
    kind: str


def calendar(on: Collection[date], today: date) -> list[list[Day]]:
    """Lay four weeks out from this one's Monday, as far as the days reach that have a slot (`on`)."""
    monday = today - timedelta(days=today.weekday())
    until = max(on, default=today)
    rows = [[monday + timedelta(weeks=week, days=day) for day in range(7)] for week in range(WEEKS)]
    return [[_cell(day, on, today) for day in row] for row in rows if row[0] <= until]


def _cell(day: date, on: Collection[date], today: date) -> Day:
    kinds = [kind for kind, applies in (("today", day == today), ("on", day in on)) if applies]
    return Day(day.day, " ".join(kinds))
