"""Pure: the periods of a report: a calendar month, a quarter or a year. Any other could be subtracted from these."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_NAME = re.compile(r"(?P<year>2[0-9]{3})(?:-Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2]))?")
# fmt: off
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on
_OPEN = timedelta(days=9)  # after its end: until then late answers and reports of carriers still change its last days


@dataclass(frozen=True, slots=True)
class Period:
    """Some months in a row, each named by its first day; `name` is 2026, 2026-Q4 or 2026-11."""

    name: str
    months: tuple[date, ...]

    @property
    def words(self) -> str:
        """E.g. "November 2026", "October to December 2026", "2026"."""
        first, last = self.months[0], self.months[-1]
        if len(self.months) == 1:
            return month_words(first)
        return str(first.year) if self.is_year else f"{_MONTHS[first.month - 1]} to {month_words(last)}"

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return len(self.months) == 12

    @property
    def end(self) -> date:
        """The day after its last."""
        return next_month(self.months[-1])

    def is_over(self, today: date) -> bool:
        """Whether nothing of it will change any more."""
        return today >= self.end + _OPEN


def read_period(name: str) -> Period:
    """Read the name of a period; ValueError says what would be right."""
    found = _NAME.fullmatch(name)
    if not found:
        raise ValueError("a period is a year, a quarter or a month: 2026, 2026-Q4 or 2026-11")
    year = int(found["year"])
    if found["month"]:
        return Period(name, (date(year, int(found["month"]), 1),))
    first, count = (3 * int(found["quarter"]) - 2, 3) if found["quarter"] else (1, 12)
    return Period(name, tuple(date(year, month, 1) for month in range(first, first + count)))


def month_of(day: date) -> Period:
    """Give the month that a day is in."""
    return read_period(f"{day:%Y-%m}")


def offered(first: date, today: date) -> Iterator[Period]:
    """Give the periods that have begun by `today` and hold the day `first` or a later one: the latest first."""
    for year in range(today.year, first.year - 1, -1):
        names = [str(year)] + [f"{year}-Q{quarter}" for quarter in (4, 3, 2, 1)]
        names += [f"{year}-{month:02}" for month in range(12, 0, -1)]
        for period in map(read_period, names):
            if period.months[0] <= today and first < period.end:
                yield period


def lead_up(period: Period, today: date) -> tuple[date, ...]:
    """Give the twelve months up to the end of a period, or up to today's: what its curves show. The earliest first."""
    months = [max(period.months[0], min(period.months[-1], today.replace(day=1)))]
    while len(months) < 12:
        months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    return tuple(months)


def month_words(month: date) -> str:
    """E.g. "November 2026"."""
    return f"{_MONTHS[month.month - 1]} {month.year}"


def next_month(month: date) -> date:
    """Give the first day of the month after."""
    return (month + timedelta(days=31)).replace(day=1)
