"""Pure: a clinic's report of a period, made of the counts of its days. Nothing in it is about one person."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from messages.nudge import THEMES
from people.reports.figures import Figure, added, cell, per_hundred, percents, stock, year
from people.reports.periods import Period, lead_up, next_month

RATINGS = (1, 2, 3, 4)
# Why a nudge was not delivered, as the day's counts name it ("undelivered:gone") and as it is said.
CAUSES = {
    "gone": "No such number or mailbox",
    "unreachable": "Phone off or out of reach, mailbox full",
    "filtered": "Filtered by a carrier",
    "opted_out": "Blocked: opted out at the carrier",
    "late": "Could not be sent within its hours",
    "stopped": "Our own sender was stopped",
    "unsure": "Perhaps sent: nobody can tell",
    "other": "Another reason",
}

Days = Iterable[tuple[date, Mapping[str, int]]]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing counted: month by month over the year that ends with the period, and in the period itself."""

    words: str
    months: tuple[Figure, ...]
    total: Figure


@dataclass(frozen=True, slots=True)
class Report:
    """All that is told of a period. `months` are the twelve that the lines run over.

    `replies` maps a theme's title to the figures of the answers 1 to 4; `hours` are shares in whole percent by hour of
    the day on the patients' own clocks, None where too few; `rates` are opt-outs per 100 sends, month by month.
    """

    period: Period
    months: tuple[date, ...]
    enrolled: Line
    confirmed: Line
    active: Line
    delivered: Line
    unconfirmed: Line
    undelivered: Line
    causes: tuple[Line, ...]
    opt_outs: Line
    rates: tuple[float | None, ...]
    rate: float | None
    replies: Mapping[str, tuple[Figure, ...]]
    hours: tuple[int | None, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell, not even that something is hidden."""
        lines = (self.enrolled, self.active, self.delivered, self.unconfirmed, self.undelivered)
        return not any(figure.shown or not figure.whole for line in lines for figure in (*line.months, line.total))


def make_report(period: Period, days: Days, today: date) -> Report:
    """Make the report of a period from (day, counts) of at least `days_wanted`."""
    book = _Book(period, lead_up(period, today), _by_month(days), period.is_year and period.is_over(today))
    causes = tuple(book.line(words, f"undelivered:{cause}") for cause, words in CAUSES.items())
    delivered, unconfirmed = book.line("Delivered", "delivered"), book.line("Handed over", "handed")
    undelivered = _sum("Not delivered", causes)
    sent, opt_outs = _sum("", (delivered, unconfirmed, undelivered)), book.line("Opt-outs", "optouts")
    return Report(
        period,
        book.months,
        book.line("Enrolled", "enrolled"),
        book.line("Confirmed", "confirmed"),
        book.stock("Active at the end", "active"),
        delivered,
        unconfirmed,
        undelivered,
        causes,
        opt_outs,
        tuple(per_hundred(*pair) for pair in zip(opt_outs.months, sent.months, strict=True)),
        per_hundred(opt_outs.total, sent.total),
        {theme.title: book.totals(f"reply:{theme.id}:{rating}" for rating in RATINGS) for theme in THEMES},
        tuple(percents([book.told(f"hour:{hour}") for hour in range(24)])),
    )


@dataclass(frozen=True, slots=True)
class _Book:
    """The counts of months, and what may be told of them."""

    period: Period
    months: tuple[date, ...]
    counts: Mapping[date, Counter[str]]
    year_is_over: bool

    def line(self, words: str, key: str) -> Line:
        return Line(words, tuple(cell(self._in(month)[key]) for month in self.months), self._total(key))

    def stock(self, words: str, key: str) -> Line:
        months = tuple(stock(self._in(month)[key]) for month in self.months)
        return Line(words, months, months[-1])

    def totals(self, keys: Iterable[str]) -> tuple[Figure, ...]:
        return tuple(map(self._total, keys))

    def told(self, key: str) -> Figure:
        return added(cell(self._in(month)[key]) for month in self.period.months)

    def _total(self, key: str) -> Figure:
        if self.year_is_over:
            return year([self._in(month)[key] for month in self.period.months])
        return self.told(key)

    def _in(self, month: date) -> Counter[str]:
        return self.counts.get(month) or Counter()


def _by_month(days: Days) -> dict[date, Counter[str]]:
    """Add days up to months; of a stock the last day's counts."""
    months: dict[date, Counter[str]] = {}
    for day, counts in sorted(days, key=lambda each: each[0]):
        month = months.setdefault(day.replace(day=1), Counter())
        month["active"] = 0
        for key, count in counts.items():
            month[key] += count
    return months


def _sum(words: str, lines: Iterable[Line]) -> Line:
    held = tuple(lines)
    months = tuple(added(figures) for figures in zip(*(line.months for line in held), strict=True))
    return Line(words, months, added(line.total for line in held))


def days_wanted(period: Period, today: date) -> tuple[date, date]:
    """Give the first day that a report of a period needs, and the day after the last."""
    return min(lead_up(period, today)[0], period.months[0]), next_month(period.months[-1])
