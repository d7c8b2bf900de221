"""Pure: the coming slots of a schedule, as a list and as the weeks of a small calendar."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, islice

from scheduler.slots import Schedule, Slot, next_slot, slots

SHOWN = 10
WEEKS = 4
_HORIZON = timedelta(days=800)


@dataclass(frozen=True, slots=True)
class Day:
    """One cell: the day of the month, and what it is: "on", "today", both or ""."""

    number: int
    kind: str


def coming(schedule: Schedule, after: datetime, not_on: date | None) -> list[Slot]:
    """Give the next ten slots, or fewer where the cadence ends; none on the day of the last nudge."""
    first = next_slot(schedule, after, not_on=not_on)
    if first is None:
        return []
    return list(islice(chain([first], slots(schedule, first.at, first.at + _HORIZON)), SHOWN))


def calendar(found: list[Slot], today: date) -> list[list[Day]]:
    """Lay four weeks out from this one's Monday, as far as the slots listed reach."""
    on = {slot.day for slot in found}
    monday = today - timedelta(days=today.weekday())
    until = max(on, default=today)
    rows = [[monday + timedelta(weeks=week, days=day) for day in range(7)] for week in range(WEEKS)]
    return [[_cell(day, on, today) for day in row] for row in rows if row[0] <= until]


def _cell(day: date, on: set[date], today: date) -> Day:
    kinds = [kind for kind, applies in (("today", day == today), ("on", day in on)) if applies]
    return Day(day.day, " ".join(kinds))
