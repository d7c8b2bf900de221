"""Pure: how often. Reads a cadence in plain words (or as an RRULE) and finds its days."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from scheduler.recurrence import (
    MOST_DAYS,
    MOST_MONTHS,
    MOST_WEEKS,
    NAMES,
    SPREAD,
    WEEKDAYS,
    WEEKENDS,
    Cadence,
    Days,
    Months,
    Taper,
    UnreadableCadence,
    Weeks,
)
from scheduler.rule import read_rule

__all__ = ["Cadence", "UnreadableCadence", "next_day", "parse_cadence"]

LONGEST = 200  # characters: the width of the database column
_PREFIX = "by the rule "
_EXAMPLES = (
    'Try "every day", "every other day", "3 a week", "mon wed fri", "weekdays", "weekly", "every 2 weeks", "monthly", '
    '"taper", or a rule such as FREQ=WEEKLY;BYDAY=MO,TH.'
)
_KNOWN: dict[str, Cadence] = {
    **dict.fromkeys(("daily", "everyday", "every day", "each day", "per day"), Days()),
    **dict.fromkeys(("weekdays", "weekday", "every weekday", "on weekdays", "workdays"), Weeks(1, WEEKDAYS)),
    **dict.fromkeys(("weekends", "weekend", "every weekend", "on weekends"), Weeks(1, WEEKENDS)),
    **dict.fromkeys(("weekly", "every week", "each week", "per week"), Weeks()),
    **dict.fromkeys(("biweekly", "bi weekly", "fortnightly", "every fortnight", "per fortnight"), Weeks(2)),
    **dict.fromkeys(("monthly", "every month", "each month", "per month"), Months()),
    **dict.fromkeys(("quarterly", "every quarter"), Months(3)),
    **dict.fromkeys(("taper", "tapering", "taper off", "taper 3 per week then 2 then 1"), Taper()),
}
_UNITS: dict[str, tuple[Callable[[int], Cadence], int]] = {
    "day": (Days, MOST_DAYS),
    "week": (Weeks, MOST_WEEKS),
    "month": (Months, MOST_MONTHS),
}
_WORDS = {word: str(n) for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven"), 1)}
_WORDS |= {"once": "1", "twice": "2", "thrice": "3", "other": "2", "second": "2", "third": "3", "a": "per", "an": "per"}
_EVERY = re.compile(r"(?:every|each|per) ([0-9]{1,5}) (day|week|month)s?\b")
_A_WEEK = re.compile(r"([0-9]{1,5}) (?:x |times )?(?:per|every|each) week\b")
_A_DAY = re.compile(
    r"hourly|.*\b(?:hours?|minutes?)|[0-9]+ (?:x |times )?(?:per|every|each) day|[0-9]+ (?:x |times )?daily"
)
_FILLERS = {"every", "each", "on", "and", "the", "days", "week", "weekly"}
_DAY_NAMES = {
    word: number
    for number, name in enumerate(name.lower() for name in NAMES)
    for word in (name, name + "s", name[:3], name[:2])
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_A_NAME = "|".join(sorted(_DAY_NAMES, key=len, reverse=True))
_RANGE = re.compile(rf"\b({_A_NAME}) *(?:[-–—]|\b(?:to|thru|through|till|until)\b) *({_A_NAME})\b")


def parse_cadence(words: str) -> Cadence:
    """Read a cadence from plain words, an RRULE, or what `Cadence.stored` or `.words` gave; forgiving in form.

    "Mon, Wed & Fri", "3x a week" and "FREQ=WEEKLY;BYDAY=MO,WE,FR" are the same cadence. Raises UnreadableCadence
    (a ValueError), whose message tells what would be right.
    """
    if len(words) > LONGEST + len(_PREFIX):
        raise UnreadableCadence(f"That is longer than {LONGEST} characters. {_EXAMPLES}")
    return _parsed(words)


@lru_cache(maxsize=4096)  # a tick reads the same few words for everybody
def _parsed(words: str) -> Cadence:
    if "freq=" in words.lower():
        return _of_column_width(read_rule(re.sub(f"^ *{_PREFIX}", "", words, flags=re.IGNORECASE)))
    text = _normal(words)
    if text in _KNOWN:
        return _KNOWN[text]
    if _A_DAY.fullmatch(text):
        raise UnreadableCadence('At most one nudge a day goes out: "every day" is the most often.')
    if found := _EVERY.fullmatch(text):
        return _every(int(found[1]), found[2])
    if found := _A_WEEK.fullmatch(text):
        return _a_week(int(found[1]))
    return _on_days(text)


def next_day(cadence: Cadence, anchor: date, after: date) -> date | None:
    """Give the first day of a cadence strictly after `after`, never before `anchor`; None when the rule has ended."""
    return cadence.next_day(anchor, after)


def _normal(words: str) -> str:
    text = unicodedata.normalize("NFKC", words).lower().replace("/", " per ")
    text = _RANGE.sub(lambda found: " ".join(_span(found[1], found[2])), text)
    text = re.sub("(?<=[0-9])(?:st|nd|rd|th)", "", re.sub("(?<=[0-9])x", " x", text))
    text = " ".join(_WORDS.get(word, word) for word in re.findall(r"\w+", text))
    return re.sub("^1 (?:x |times? )?(?=per |every |each |daily|weekly|monthly)", "", text)


def _span(first: str, last: str) -> list[str]:
    """Spell out "mon-fri"; "sat-mon" goes over the end of the week."""
    start = _DAY_NAMES[first]
    length = (_DAY_NAMES[last] - start) % 7 + 1
    return [NAMES[(start + step) % 7].lower() for step in range(length)]


def _every(count: int, unit: str) -> Cadence:
    shape, most = _UNITS[unit]
    if not 1 <= count <= most:
        raise UnreadableCadence(f'"every ... {unit}s" goes from 1 to {most}, such as "every 3 {unit}s".')
    return shape(count)


def _a_week(count: int) -> Cadence:
    if not 1 <= count <= 7:
        raise UnreadableCadence('A week has room for 1 to 7 nudges, one a day at most, such as "3 a week".')
    if count == 1:
        return Weeks()
    return Days() if count == 7 else Weeks(1, SPREAD[count])


def _on_days(text: str) -> Cadence:
    """Read named weekdays: "mon wed fri", "every other Tuesday", "every 3 weeks on Sunday", "2 a week (Mon, Thu)"."""
    head, count, every = text, None, 1
    if found := _A_WEEK.match(text):
        head, count = text[found.end() :], int(found[1])
    elif found := _EVERY.match(text):
        if found[2] != "week":
            raise UnreadableCadence(f"Weekdays go with weeks, not with {found[2]}s. {_EXAMPLES}")
        head, every = text[found.end() :], int(found[1])
    elif text.startswith("per week "):  # "once a week on sundays"
        head, count = text.removeprefix("per week "), 1
    elif text.startswith("every 2 "):
        head, every = text.removeprefix("every 2 "), 2
    named = [word for word in head.split() if word not in _FILLERS]
    if not named or not all(word in _DAY_NAMES for word in named):
        raise UnreadableCadence(f"That cadence can't be read. {_EXAMPLES}")
    weekdays = tuple(sorted({_DAY_NAMES[word] for word in named}))
    if count not in {None, len(weekdays)}:
        raise UnreadableCadence(f"{count} a week, but {len(weekdays)} weekdays are named; give one of the two.")
    _every(every, "week")
    return Days() if len(weekdays) == 7 and every == 1 else Weeks(every, weekdays)


def _of_column_width(cadence: Cadence) -> Cadence:
    if len(cadence.stored) > LONGEST:
        raise UnreadableCadence(f"That rule is longer than {LONGEST} characters; shorten its lists.")
    return cadence
