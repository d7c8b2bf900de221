"""Pure: night, weekends and holidays. The local hours in which a nudge may go out, whatever was preferred.

Outside sources: 47 CFR 64.1200(c)(1) for the US, the CRTC's hours for Canada, 5 USC 6103 for federal holidays.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Literal

from scheduler.window import LATE_SECONDS, UnreadableWindow, Window

Hours = tuple[time, time]  # from, until (not included)
Seconds = tuple[int, int]  # the same, as seconds of the local day
MIDNIGHT = time.max  # as an end: the day's last moment
_ALL_DAY: Hours = (time(0), MIDNIGHT)
_STRICT: Hours = (time(10), time(17))
_OUTER: dict[str, tuple[Hours, Hours]] = {  # working days, weekends
    "US": ((time(8), time(21)), (time(8), time(21))),
    "CA": ((time(9), time(21, 30)), (time(10), time(18))),
}
# Monday to Sunday, without a federal holiday: for asking what is open in a plain week.
_PLAIN_WEEK = tuple(date(2026, 3, 2) + timedelta(days=day) for day in range(7))


@dataclass(frozen=True, slots=True)
class Quiet:
    """No nudge from `start` to `end`, local time; alike means no quiet period.

    Profiles: `country` adds the outer limits of the person's country, `strict` opens only Monday to Friday 10:00-17:00
    without US federal holidays (for an unknown state, or on counsel's advice), `off` has no limits but start and end.
    """

    start: time = time(21)
    end: time = time(8)
    profile: Literal["country", "strict", "off"] = "country"
    closed: bool = False  # two limits that leave no time between them


def open_hours(quiet: Quiet, country: str, day: date) -> Hours | None:
    """Give the local hours (from, until) in which a nudge may go out that day; None on a closed day.

    `country` is an ISO 3166 code in capitals. A quiet period inside one day leaves two open parts: the longer counts,
    the other is kept quiet too, so that a day has one stretch.
    """
    weekend = day.weekday() >= 5
    if quiet.profile == "strict" and (weekend or day in federal_holidays(day.year)):
        return None
    return _hours(quiet, country, weekend)


def sendable(window: Window, quiet: Quiet, country: str, day: date) -> Seconds | None:
    """Clip a window to the open hours; None if nothing is left.

    An exact time runs for an hour, but not into quiet hours: at 20:30 gives 20:30-21:00 where 21:00 is quiet.
    """
    hours = open_hours(quiet, country, day)
    if hours is None:
        return None
    begin, finish = max(window.start, hours[0]), min(window.end, hours[1])
    if window.exact:
        start = _second(window.start)
        return (start, min(start + LATE_SECONDS, _second(hours[1]))) if hours[0] <= window.start < hours[1] else None
    return (_second(begin), _second(finish)) if begin < finish else None


def check_window(window: Window, quiet: Quiet, country: str) -> None:
    """Raise UnreadableWindow, saying what would be right, if no day of a week has room for the window."""
    if any(sendable(window, quiet, country, day) for day in _PLAIN_WEEK):
        return
    hours = open_hours(quiet, country, _PLAIN_WEEK[0])
    if hours is None:
        raise UnreadableWindow("Quiet hours leave no time open: set KINDLING_QUIET__START and __END further apart.")
    until = "24:00" if hours[1] == MIDNIGHT else f"{hours[1]:%H:%M}"
    raise UnreadableWindow(f"{window.words} is in quiet hours; choose a time between {hours[0]:%H:%M} and {until}.")


@lru_cache(maxsize=64)
def federal_holidays(year: int) -> frozenset[date]:
    """Give the days in a year on which US federal offices are closed for a holiday, as observed.

    A holiday on a Saturday is observed on the Friday before, on a Sunday the Monday after: 1 January 2022 counts as
    31 December 2021.
    """
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    fixed += [date(year, 6, 19)] if year >= 2021 else []
    fixed += [date(year + 1, 1, 1)] if year < date.max.year else []
    observed = {day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0)) for day in fixed}
    mondays = {_nth(year, 1, 0, 3), _nth(year, 2, 0, 3), _nth(year, 9, 0, 1), _nth(year, 10, 0, 2)}
    memorial_day = date(year, 5, 31) - timedelta(days=date(year, 5, 31).weekday())
    return frozenset({day for day in observed if day.year == year} | mondays | {memorial_day, _nth(year, 11, 3, 4)})


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


@lru_cache(maxsize=256)
def _hours(quiet: Quiet, country: str, weekend: bool) -> Hours | None:
    start, end = set_hours(quiet)
    outer = _ALL_DAY
    if quiet.profile == "strict":
        outer = _STRICT
    elif quiet.profile == "country" and country in _OUTER:
        outer = _OUTER[country][weekend]
    start, end = max(start, outer[0]), min(end, outer[1])
    return (start, end) if start < end and not quiet.closed else None


def set_hours(quiet: Quiet) -> Hours:
    """Give the hours that `start` and `end` alone leave open."""
    if quiet.start == quiet.end:
        return _ALL_DAY
    if quiet.start > quiet.end:  # the usual night
        return quiet.end, quiet.start
    before, after = _second(quiet.start), 86_400 - _second(quiet.end)
    return (time(0), quiet.start) if before > after else (quiet.end, MIDNIGHT)


def _second(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second
