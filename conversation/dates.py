"""Pure: until when: "2 weeks", "until May 3", "till friday", "this week"; and the day that these come to."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

LONGEST_DAYS = 365
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_COUNTS = {"a": 1, "an": 1, "the": 1, "next": 1, "a couple of": 2, "a few": 3, "another": 1}
_COUNTS |= {
    word: number
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}
_UNITS = {"hour": 0, "hr": 0, "day": 1, "night": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30}

_A_SPAN = re.compile(
    rf"(?:for |of )?(?:the )?(?:next )?(?P<count>\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})?"
    r"(?: more)? ?(?P<unit>hour|hr|day|night|week|wk|fortnight|month)s?"
)
_UP_TO = r"(?:until|till|til|'til|thru|through|to|up to|before|back(?: on)?)(?: after)?"
_A_WEEKDAY = r"(?:next |this |the |on )*(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|r|ur)?(?:day)?"
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?:of )?20\d\d)?"
_DATES = (
    re.compile(_A_WEEKDAY + r"(?: (?:morning|afternoon|evening|night))?"),
    re.compile(rf"(?:{_A_WEEKDAY},? )?(?:the )?{_MONTH} {_DAY}{_YEAR}"),
    re.compile(rf"(?:{_A_WEEKDAY},? )?{_DAY}(?: of)? {_MONTH}{_YEAR}"),
    re.compile(rf"(?:next )?{_MONTH}{_YEAR}"),
    re.compile(r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)|the (?:day )?(?P<numbered>\d{1,2})"),
    re.compile(r"(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})(?:[/.-](?:20)?\d\d)?"),
    re.compile(r"20\d\d-(?P<iso_month>\d{1,2})-(?P<iso_day>\d{1,2})"),
)


@dataclass(frozen=True, slots=True)
class Until:
    """A point in time as it was said; only one of the ways is given.

    `days` from today; the next `weekday` (Monday is 0); the next `month` and `day` (or that day of a month); `numbers`
    as in 5/3, whose order is the country's.
    """

    days: int = 0
    weekday: int | None = None
    month: int = 0
    day: int = 0
    numbers: tuple[int, int] | None = None


_KNOWN = {
    **dict.fromkeys(("tomorrow", "tmrw", "tmw", "tomorow", "2moro", "tomorrow morning"), Until(days=1)),
    **dict.fromkeys(("next week", "after the weekend", "the new week"), Until(weekday=0)),
    **dict.fromkeys(("the weekend", "this weekend"), Until(weekday=5)),
    **dict.fromkeys(("next month", "the end of the month", "end of the month", "end of month"), Until(day=1)),
    **dict.fromkeys(("new year", "the new year", "next year", "new years"), Until(month=1, day=1)),
}
_THIS = {
    **dict.fromkeys(("today", "for today", "tonight"), Until(days=1)),
    **dict.fromkeys(("this week", "for this week", "the week", "the rest of the week"), Until(weekday=0)),
    **dict.fromkeys(("this weekend", "the weekend", "over the weekend", "for the weekend"), Until(weekday=0)),
    **dict.fromkeys(("this month", "for this month"), Until(day=1)),
}


def read_until(said: str) -> Until | None:
    """Read the words behind "pause" or a place, in small letters; None for what is no span and no date."""
    said = said.strip(" ,.")
    if said in _THIS:
        return _THIS[said]
    if span := _A_SPAN.fullmatch(said):
        return _span(span)
    begun = re.match(rf"{_UP_TO} ", said)
    return _date(said[begun.end() :]) if begun else None


def day_of(until: Until, today: date, *, month_first: bool) -> date:
    """Give the day that is meant, seen from `today`: the next one that fits, after today, within a year.

    Raises ValueError for a day that no calendar has, such as 31/31.
    """
    if until.weekday is not None:
        return today + timedelta(days=(until.weekday - today.weekday() - 1) % 7 + 1)
    if until.numbers:
        first, second = until.numbers
        month, day = (first, second) if (month_first and first <= 12) or second > 12 else (second, first)
        return _next(today, month, day)
    if until.day:
        return _next(today, until.month, until.day)
    return today + timedelta(days=max(1, min(until.days, LONGEST_DAYS)))


def _span(span: re.Match[str]) -> Until:
    count = span["count"] or "1"
    number = _COUNTS[count] if count in _COUNTS else int(count)
    return Until(days=max(1, min(number * _UNITS[span["unit"]], LONGEST_DAYS)))


def _date(said: str) -> Until | None:
    if said in _KNOWN:
        return _KNOWN[said]
    for pattern in _DATES:
        if found := pattern.fullmatch(said):
            return _found({name: word for name, word in found.groupdict().items() if word})
    return None


def _found(parts: dict[str, str]) -> Until | None:
    if "first" in parts:
        return Until(numbers=(int(parts["first"]), int(parts["second"])))
    if "iso_month" in parts:
        month, day = int(parts["iso_month"]), int(parts["iso_day"])
    elif "month" in parts:
        month, day = _MONTHS.index(parts["month"]) + 1, int(parts.get("day", "1"))
    elif "weekday" in parts:
        return Until(weekday=_WEEKDAYS.index(parts["weekday"]))
    else:
        month, day = 0, int(parts.get("day") or parts["numbered"])
    fits = 1 <= day <= (_MOST_DAYS[month - 1] if 1 <= month <= 12 else 31) and month <= 12
    return Until(month=month, day=day) if fits else None


def _next(today: date, month: int, day: int) -> date:
    """Look for a day of a month (0: of any) through a year, and through eight for 29 February."""
    if not (0 <= month <= 12 and 1 <= day <= (_MOST_DAYS[month - 1] if month else 31)):
        raise ValueError("no calendar has that day")
    for ahead in range(1, 8 * 366 + 1):
        found = today + timedelta(days=ahead)
        if found.day == day and month in {0, found.month}:
            return found
    raise ValueError("no calendar has that day")
