"""Pure: the shapes a cadence can take, and the arithmetic that finds their days.

Common shapes are plain integer arithmetic on day numbers (`date.toordinal`, where 1 is a Monday), so that
planning a million people stays cheap; anything else is a `scheduler.rule.Rule`.
"""

from abc import ABC, abstractmethod
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAYS = (0, 1, 2, 3, 4)
WEEKENDS = (5, 6)
# Which weekdays "n a week" means: spread out, and on working days while they last.
SPREAD = {2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: WEEKDAYS, 6: (0, 1, 2, 3, 4, 5)}
MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 366, 52, 24  # the longest gaps that still read as a habit, not as a typing slip
_LAST = date.max.toordinal()


class UnreadableCadence(ValueError):
    """Nobody can tell which days were meant; the message says what would be right, without repeating the text."""


class Cadence(ABC):
    """On which local days a nudge may go out: a ceiling that nothing else ever exceeds.

    Laws: `parse_cadence(c.words) == c` and `parse_cadence(c.stored) == c`.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def stored(self) -> str:
        """The text for the database column: the RRULE, or `taper`."""

    @property
    def rrule(self) -> str | None:
        """The rule as RFC 5545 (and, for months, RFC 7529) text; None for a taper, which no single rule can say."""
        return self.stored

    @property
    @abstractmethod
    def words(self) -> str:
        """The cadence in plain English."""

    @property
    @abstractmethod
    def per_week(self) -> float:
        """About how many nudges a week, at most; for wording such as "about 3 msgs/week"."""

    @abstractmethod
    def next_day(self, anchor: date, after: date) -> date | None:
        """Give the first day strictly after `after`, never before `anchor`; None when there is none left."""


@dataclass(frozen=True, slots=True)
class Days(Cadence):
    """Every so many days, counted from the anchor."""

    every: int = 1

    @property
    def stored(self) -> str:
        """`FREQ=DAILY`, with its interval."""
        return "FREQ=DAILY" + _interval(self.every)

    @property
    def words(self) -> str:
        """ "every day", "every other day", "every 3 days"."""
        return _every(self.every, "day")

    @property
    def per_week(self) -> float:
        """Seven for daily."""
        return 7 / self.every

    def next_day(self, anchor: date, after: date) -> date | None:
        """Anchored on Monday, every 3 days: Monday, Thursday, Sunday, Wednesday."""
        return _stepped(anchor, after, self.every)


@dataclass(frozen=True, slots=True)
class Weeks(Cadence):
    """On some weekdays (Monday is 0, in order) of every so many weeks; no weekday named means the anchor's."""

    every: int = 1
    weekdays: tuple[int, ...] = ()

    @property
    def stored(self) -> str:
        """`FREQ=WEEKLY`, with its interval and days; weeks begin on Monday, as in RFC 5545."""
        days = ";BYDAY=" + ",".join(CODES[day] for day in self.weekdays) if self.weekdays else ""
        return "FREQ=WEEKLY" + _interval(self.every) + days

    @property
    def words(self) -> str:
        """ "weekly", "weekdays", "every Monday", "3 a week (Mon, Wed, Fri)", "every other week (Tue)"."""
        named = f" ({', '.join(NAMES[day][:3] for day in self.weekdays)})" if self.weekdays else ""
        if self.every > 1:
            return _every(self.every, "week") + named
        if self.weekdays in _KNOWN_WEEKS:
            return _KNOWN_WEEKS[self.weekdays]
        if len(self.weekdays) == 1:
            return f"every {NAMES[self.weekdays[0]]}"
        return f"{len(self.weekdays)} a week{named}"

    @property
    def per_week(self) -> float:
        """The number of weekdays, shared among the weeks."""
        return max(1, len(self.weekdays)) / self.every

    def next_day(self, anchor: date, after: date) -> date | None:
        """Weeks are counted from the Monday on or before the anchor."""
        if not self.weekdays:
            return _stepped(anchor, after, 7 * self.every)
        first = anchor.toordinal()
        start = max(after.toordinal(), first - 1)
        found = start + _steps(self.weekdays)[(start - 1) % 7]
        if self.every > 1:
            week = (found - 1) // 7
            beyond = (week - (first - 1) // 7) % self.every
            if beyond:
                found = (week + self.every - beyond) * 7 + 1 + self.weekdays[0]
        return _day(found)


_KNOWN_WEEKS = {(): "weekly", WEEKDAYS: "weekdays", WEEKENDS: "weekends"}


@dataclass(frozen=True, slots=True)
class Months(Cadence):
    """On the anchor's day of every so many months; the 31st becomes the last day of a shorter month."""

    every: int = 1

    @property
    def stored(self) -> str:
        """RFC 7529's way to say "move back, don't skip"; a bare FREQ=MONTHLY would lose five months of the 31st."""
        return "RSCALE=GREGORIAN;FREQ=MONTHLY" + _interval(self.every) + ";SKIP=BACKWARD"

    @property
    def words(self) -> str:
        """ "monthly", "every other month", "every 3 months"."""
        return "monthly" if self.every == 1 else _every(self.every, "month")

    @property
    def per_week(self) -> float:
        """A quarter, about, for monthly."""
        return 12 / self.every / 52.1775

    def next_day(self, anchor: date, after: date) -> date | None:
        """Anchored on 31 January: 28 February, 31 March, 30 April."""
        if after < anchor:
            return anchor
        first = anchor.year * 12 + anchor.month - 1
        gone = (after.year * 12 + after.month - 1 - first) // self.every
        found = _in_month(first + gone * self.every, anchor.day)
        if found is None or found > after:
            return found
        return _in_month(first + (gone + 1) * self.every, anchor.day)


@dataclass(frozen=True, slots=True)
class Taper(Cadence):
    """Three a week for eight weeks since the anchor, then two (gap x 1.5) for eight, then one (gap x 3)."""

    @property
    def stored(self) -> str:
        """The word itself."""
        return "taper"

    @property
    def rrule(self) -> None:
        """No single rule says this."""
        return

    @property
    def words(self) -> str:
        """One line in plain words."""
        return "taper: 3 a week, then 2, then 1"

    @property
    def per_week(self) -> float:
        """The most it ever is."""
        return 3.0

    def next_day(self, anchor: date, after: date) -> date | None:
        """Weeks are counted from the anchor itself, so each has every weekday once."""
        first = anchor.toordinal()
        start = max(after.toordinal() + 1, first)
        # Two weeks always hold a Monday whichever stage they fall in.
        return _day(next(day for day in range(start, start + 14) if (day - 1) % 7 in _stage((day - first) // 7)))


def _stage(week: int) -> tuple[int, ...]:
    if week < 8:
        return SPREAD[3]
    return SPREAD[2] if week < 16 else (0,)


def _every(count: int, unit: str) -> str:
    if count == 1:
        return f"every {unit}"
    return f"every other {unit}" if count == 2 else f"every {count} {unit}s"


def _interval(every: int) -> str:
    return f";INTERVAL={every}" if every > 1 else ""


def _stepped(anchor: date, after: date, step: int) -> date | None:
    gone = (after - anchor).days
    return anchor if gone < 0 else _day(anchor.toordinal() + (gone // step + 1) * step)


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal <= _LAST else None


def _in_month(month: int, day: int) -> date | None:
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1])) if year <= date.max.year else None


@lru_cache(maxsize=127)  # there are no more sets of weekdays than that
def _steps(weekdays: tuple[int, ...]) -> tuple[int, ...]:
    """For each weekday, how many days until the next chosen one: Mon, Fri gives 4 3 2 1 3 2 1."""
    return tuple(min((day - today - 1) % 7 + 1 for day in weekdays) for today in range(7))
