"""Pure: recurrence rules written out (RFC 5545 RRULE): which are taken, and on which days they fall.

Outside source: RFC 5545 section 3.3.10 for the parts, RFC 7529 for RSCALE and SKIP; python-dateutil does the expansion.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import takewhile

from dateutil.rrule import rrulestr

from scheduler.recurrence import (
    CODES,
    MOST_DAYS,
    MOST_MONTHS,
    MOST_WEEKS,
    Cadence,
    Days,
    Months,
    UnreadableCadence,
    Weeks,
)

_MOST = {"DAILY": MOST_DAYS, "WEEKLY": MOST_WEEKS, "MONTHLY": MOST_MONTHS, "YEARLY": 4}
_MOST_COUNT = 10_000
_TIMES = {"BYHOUR", "BYMINUTE", "BYSECOND"}
_LIMITS = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}  # from -n to n, without 0
_KNOWN = (
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYWEEKNO",
    "BYYEARDAY",
    "BYMONTHDAY",
    "BYDAY",
    "BYSETPOS",
    "WKST",
)
# RFC 5545's table of which part may limit or expand which frequency.
_NOT_WITH = {"BYWEEKNO": {"DAILY", "WEEKLY", "MONTHLY"}, "BYYEARDAY": {"DAILY", "WEEKLY", "MONTHLY"},
             "BYMONTHDAY": {"WEEKLY"}, "BYSETPOS": {"DAILY"}}  # fmt: skip
_HORIZONS_YEARS = (2, 8, 64)


@dataclass(frozen=True, slots=True)
class Rule(Cadence):
    """Any other date-level rule, checked and in canonical order; followed for 64 years from its anchor."""

    text: str

    @property
    def stored(self) -> str:
        """The RRULE without its property name."""
        return self.text

    @property
    def words(self) -> str:
        """The rule itself: a guess at English would be worse than what the person wrote."""
        return f"by the rule {self.text}"

    @property
    def per_week(self) -> float:
        """Counted over the first years of the rule."""
        days = _days(self.text, date(2001, 1, 1), _HORIZONS_YEARS[1])
        return 0.0 if not days else min(7.0, len(days) * 7 / max(7, (days[-1] - days[0]).days))

    def next_day(self, anchor: date, after: date) -> date | None:
        """Look ahead in growing horizons, each expanded once: most people stay less than two years."""
        for years in _HORIZONS_YEARS:
            days = _days(self.text, anchor, years)
            place = bisect_right(days, after)
            if place < len(days):
                return days[place]
        return None


def read_rule(text: str) -> Cadence:
    """Read an RRULE, with or without `RRULE:`; the common ones become `Days`, `Weeks` or `Months`.

    Raises UnreadableCadence for rules within a day, unknown or impossible parts, and rules without any day.
    """
    parts = _parts(text.strip().upper().removeprefix("RRULE:"))
    months = _backward_months(parts)
    if months:
        return months
    _check(parts)
    every = int(parts.pop("INTERVAL", "1"))
    if parts.get("WKST") == "MO":
        del parts["WKST"]
    rest = parts.keys() - {"FREQ"}
    weekdays = tuple(sorted({CODES.index(code) for code in parts.get("BYDAY", "").split(",") if code in CODES}))
    if parts["FREQ"] == "DAILY" and not rest:
        return Days(every)
    if parts["FREQ"] in {"DAILY", "WEEKLY"} and (rest == {"BYDAY"} or (parts["FREQ"] == "WEEKLY" and not rest)):
        return Weeks(every, weekdays) if len(weekdays) < 7 or every > 1 else Days()
    if parts["FREQ"] == "DAILY" and rest - {"COUNT", "UNTIL"}:
        # The same days, found a year at a time instead of day by day.
        parts = {"BYDAY": ",".join(CODES)} | parts | {"FREQ": "YEARLY"}
    return _with_days(parts, every)


def _parts(text: str) -> dict[str, str]:
    pairs = [part.split("=") for part in text.strip(" ;").split(";")]
    if not all(len(pair) == 2 and pair[1] for pair in pairs):
        raise UnreadableCadence("A rule is made of NAME=VALUE parts joined by semicolons: FREQ=WEEKLY;BYDAY=MO,TH.")
    parts = {name.strip(): value.replace(" ", "") for name, value in pairs}
    if len(parts) < len(pairs):
        raise UnreadableCadence(
            "A part of the rule is there twice; each may be there once, as in FREQ=WEEKLY;BYDAY=MO,TH."
        )
    return parts


def _backward_months(parts: dict[str, str]) -> Months | None:
    if not parts.keys() & {"RSCALE", "SKIP"}:
        return None
    rest = {name: value for name, value in parts.items() if name != "INTERVAL"}
    if rest != {"RSCALE": "GREGORIAN", "FREQ": "MONTHLY", "SKIP": "BACKWARD"}:
        raise UnreadableCadence("RSCALE and SKIP are only taken as RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD.")
    return Months(_number(parts.get("INTERVAL", "1"), "INTERVAL", MOST_MONTHS))


def _check(parts: dict[str, str]) -> None:
    if parts.get("FREQ") not in _MOST:
        raise UnreadableCadence("FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY: at most one nudge a day.")
    if parts.keys() & _TIMES:
        raise UnreadableCadence(
            "Leave out BYHOUR, BYMINUTE and BYSECOND: the window says at what time, such as 09:00-11:00."
        )
    if parts.keys() - set(_KNOWN):
        raise UnreadableCadence(f"A part of the rule is unknown; these may be used: {', '.join(_KNOWN)}.")
    freq = parts["FREQ"]
    _number(parts.get("INTERVAL", "1"), "INTERVAL", _MOST[freq])
    _number(parts.get("COUNT", "1"), "COUNT", _MOST_COUNT)
    if {"COUNT", "UNTIL"} <= parts.keys():
        raise UnreadableCadence("Give COUNT or UNTIL, not both.")
    if parts.get("WKST", "MO") not in CODES:
        raise UnreadableCadence(f"WKST must be one of {', '.join(CODES)}.")
    _check_lists(parts, freq)
    limits = parts.keys() - {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
    if freq == "DAILY" and int(parts.get("INTERVAL", "1")) > 1 and limits:
        raise UnreadableCadence(
            "FREQ=DAILY with an INTERVAL takes no BY parts; use FREQ=WEEKLY;BYDAY=MO,TH for weekdays."
        )
    if limits == {"BYSETPOS"}:
        raise UnreadableCadence("BYSETPOS picks among days: give them too, as in FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1.")


def _check_lists(parts: dict[str, str], freq: str) -> None:
    for name, freqs in _NOT_WITH.items():
        if name in parts and freq in freqs:
            raise UnreadableCadence(f"{name} can't be used with FREQ={freq} (RFC 5545, 3.3.10).")
    for value in parts.get("BYMONTH", "1").split(","):
        _number(value, "BYMONTH", 12)
    for name, most in _LIMITS.items():
        for value in parts.get(name, "1").split(","):
            _number(re.sub("^[+-]", "", value), name, most)
    ordinals = r"(?:[+-]?[0-9]{1,2})?" if freq in {"MONTHLY", "YEARLY"} else ""
    for value in parts.get("BYDAY", "MO").split(","):
        if not re.fullmatch(ordinals + f"(?:{'|'.join(CODES)})", value) or value.strip("+-").startswith("0"):
            numbered = ", such as 2TU or -1FR" if ordinals else ", without numbers (those need FREQ=MONTHLY or YEARLY)"
            raise UnreadableCadence(f"BYDAY must list {', '.join(CODES)}{numbered}.")
        most = 53 if freq == "YEARLY" and "BYMONTH" not in parts else 5
        if int(value.lstrip("+-")[:-2] or 1) > most:
            raise UnreadableCadence(f"BYDAY counts weekdays up to {most} there: no month has six of one, no year 54.")


def _number(text: str, name: str, most: int) -> int:
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= most:
        raise UnreadableCadence(f"{name} must be a whole number from 1 to {most}.")
    return int(text)


def _with_days(parts: dict[str, str], every: int) -> Rule:
    if "UNTIL" in parts:
        parts["UNTIL"] = f"{_until(parts['UNTIL']):%Y%m%d}"
    endless = {name: value for name, value in parts.items() if name not in {"COUNT", "UNTIL"}}
    if next(_expand(_joined(endless), date(2000, 1, 1)), None) is None:
        raise UnreadableCadence("No day of any year fits that rule; look at its months and days: 30 February never is.")
    return Rule(_joined(parts | ({"INTERVAL": str(every)} if every > 1 else {})))


def _joined(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={parts[name]}" for name in _KNOWN if name in parts)


def _until(text: str) -> date:
    """Keep the day only: a slot's time belongs to its window, and the last day counts whole."""
    try:
        if re.fullmatch("[0-9]{8}(T[0-9]{6}Z?)?", text):
            return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        pass
    raise UnreadableCadence("UNTIL must be a day, such as UNTIL=20271231.")


@lru_cache(maxsize=1024)
def _days(text: str, anchor: date, years: int) -> tuple[date, ...]:
    """Expand a rule's days in the first `years` years since its anchor."""
    kept = [part for part in text.split(";") if not part.startswith("UNTIL=")]
    until = next((_until(part[6:]) for part in text.split(";") if part.startswith("UNTIL=")), date.max)
    last = min(until, date(min(anchor.year + years, date.max.year), 12, 31))
    return tuple(takewhile(lambda day: day <= last, _expand(";".join(kept), anchor)))


def _expand(text: str, anchor: date) -> Iterator[date]:
    """Give the days of a rule without UNTIL.

    dateutil looks for a day that never comes until the year 9999, which takes seconds. The calendar repeats every
    400 years, weekdays too, so the rule is walked near the end of its time and the answer is carried back.
    """
    shift = max(0, (date.max.year - 64 - anchor.year) // 400 * 400)
    start = datetime(anchor.year + shift, anchor.month, anchor.day)  # noqa: DTZ001 (local days, no instant)
    weeks_begin = "" if "WKST=" in text else ";WKST=MO"
    for found in rrulestr(text + weeks_begin, dtstart=start):
        yield date(found.year - shift, found.month, found.day)
