"""What a few words change of what somebody chose: from what is held now to what is wanted, or what to say instead."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from difflib import SequenceMatcher
from zoneinfo import ZoneInfo

from conversation.answer import ZONE
from conversation.dates import Until, day_of
from conversation.read import Reading
from messages.nudge import THEME_IDS
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.days_off import without
from scheduler.postal import COUNTRIES, zone_of_zip
from scheduler.quiet import Quiet, check_window
from scheduler.window import Window, parse_window
from scheduler.zone import UnknownZone, parse_zone

LADDER = (1, 2, 3, 5, 7)  # nudges a week, for MORE and LESS
_MONTH_FIRST = frozenset({"US", "PR", "VI", "GU", "AS", "MP", "PH"})  # where 5/3 is the third of May
_HALF_A_DAY = 12
_UNKNOWN = {"zone": "not_changed", **dict.fromkeys(("place", "city", "not"), "place_unknown")}  # by rule
_NEAR_ENOUGH = {"here": 2.0, "named": 0.8}  # by rule; nothing comes above 1


class Instead(Exception):
    """Nothing is changed; `kind` names the system text to send instead, `advice` says what would be right.

    `meant` are words that would be understood, to be asked about ("did you mean {said}?").
    """

    def __init__(self, kind: str, advice: str = "", *, meant: str = "", said: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.advice = advice
        self.meant = meant
        self.said = said or meant


@dataclass(frozen=True, slots=True)
class Wish:
    """A change that was asked for: what is held, the words, the limits, and when it is."""

    held: Preferences
    reading: Reading
    quiet: Quiet
    now: datetime

    @property
    def today(self) -> date:
        """The date on the person's own clock."""
        return self.now.astimezone(ZoneInfo(self.held.zone)).date()


def _more(wish: Wish) -> Preferences:
    rate = parse_cadence(wish.held.cadence).per_week
    return _at(wish.held, next((step for step in LADDER if step > rate), None), "most")


def _less(wish: Wish) -> Preferences:
    rate = parse_cadence(wish.held.cadence).per_week
    return _at(wish.held, next((step for step in reversed(LADDER) if step < rate), None), "least")


def _at(held: Preferences, step: int | None, end: str) -> Preferences:
    if step is None:
        raise Instead(end)
    return replace(held, cadence=parse_cadence(f"{step} a week").stored)


def _times(wish: Wish) -> Preferences:
    said, held = wish.reading.times, wish.held
    try:
        cadence = parse_cadence(said.rhythm or held.cadence)
        if said.days_off:
            cadence = without(cadence, said.days_off, wish.today.weekday())
        window = _window(wish) if said.hour else held.window
    except ValueError as wrong:
        raise Instead("not_changed", str(wrong)) from None
    return replace(held, cadence=cadence.stored, window=window)


def _window(wish: Wish) -> str:
    """Read the time of day; where only its other half is open, ask: "at 7" may mean seven in the evening."""
    said = wish.reading.times
    if said.hour in {"night", "midnight"}:
        raise _did_you_mean(said.rhythm, parse_window("evening"))
    wanted = parse_window(said.hour)
    try:
        check_window(wanted, wish.quiet, wish.held.country)
    except ValueError:
        later = None if re.search(r"\d ?[ap]\.? ?m\b", said.hour) else _later(wanted)
        if later is None:
            raise
        check_window(later, wish.quiet, wish.held.country)
        raise _did_you_mean(said.rhythm, later) from None
    return wanted.stored


def _later(window: Window) -> Window | None:
    if window.end.hour >= _HALF_A_DAY:
        return None
    start, end = (at.replace(hour=at.hour + _HALF_A_DAY) for at in (window.start, window.end))
    return Window(start, end)


def _did_you_mean(rhythm: str, window: Window) -> Instead:
    return Instead("did_you_mean", meant=f"{rhythm} {window.words}".strip(), said=window.words.removeprefix("at "))


def _zone(wish: Wish) -> Preferences:
    zone = _named(wish)
    if zone == wish.held.zone and wish.reading.rule == "answer:not":  # "no es Nueva York"
        raise Instead("place_which")
    return replace(wish.held, zone=zone, zone_source="stated", home_zone=None, home_at=None)


def _away(wish: Wish) -> Preferences:
    """Let another zone hold until the end of the day that was named; then the one at home holds again."""
    held, zone = wish.held, _named(wish)
    home = held.home_zone or held.zone
    last = _day(wish, wish.reading.until) + timedelta(days=1)
    if zone == home:
        return replace(held, zone=home, home_zone=None, home_at=None)
    return replace(held, zone=zone, home_zone=home, home_at=_midnight(last, zone))


def _named(wish: Wish) -> str:
    rule, place = wish.reading.rule.removeprefix("answer:"), wish.reading.place
    if rule == "zip":
        found = zone_of_zip(place) if wish.held.country in COUNTRIES else None
        if found is None:
            raise Instead("place_unknown")
        return found
    try:
        return parse_zone(place)
    except UnknownZone as wrong:
        # "Tired" alone is no slip for Tirane: only a near miss is asked about where the words may be no place at all.
        if wrong.near and _nearness(place, wrong.near[0]) >= _NEAR_ENOUGH.get(rule, 0):
            raise Instead("did_you_mean", meant=f"{ZONE}{wrong.near[0]}", said=wrong.near[0].title()) from None
        # "I live in fear" names no place, and "I'm in bed" even less: no word of time zones then.
        raise Instead(_UNKNOWN.get(rule, "not_understood"), str(wrong)) from None


def _nearness(said: str, place: str) -> float:
    return SequenceMatcher(None, said, place).ratio()


def _pause(wish: Wish) -> Preferences:
    return replace(wish.held, paused_until=_midnight(_day(wish, wish.reading.until), wish.held.zone))


def _resume(wish: Wish) -> Preferences:
    return replace(wish.held, paused_until=None)


def _topic_off(wish: Wish) -> Preferences:
    muted = {*wish.held.muted_themes, wish.reading.value}
    if muted >= set(THEME_IDS):
        raise Instead("topic_last")
    return replace(wish.held, muted_themes=tuple(theme for theme in THEME_IDS if theme in muted))


def _topic_on(wish: Wish) -> Preferences:
    muted = wish.held.muted_themes
    return replace(wish.held, muted_themes=tuple(theme for theme in muted if theme != wish.reading.value))


def _wording(wish: Wish) -> Preferences:
    return replace(wish.held, tier=wish.reading.value)


def _language(wish: Wish) -> Preferences:
    return replace(wish.held, language=wish.reading.value)


STEERED: Mapping[str, Callable[[Wish], Preferences]] = {
    "more": _more,
    "less": _less,
    "times": _times,
    "zone": _zone,
    "away": _away,
    "pause": _pause,
    "resume": _resume,
    "topic_off": _topic_off,
    "topic_on": _topic_on,
    "wording": _wording,
    "language": _language,
}


def steer(effect: str, wish: Wish) -> Preferences:
    """Give the preferences as they would be after `effect` (a key of STEERED); raises Instead, having changed nothing.

    MORE from 3 a week gives 5, from every other day (3.5) 5 as well; LESS gives 2 and 3.
    """
    return STEERED[effect](wish)


def _day(wish: Wish, until: Until | None) -> date:
    try:
        return day_of(until or Until(days=1), wish.today, month_first=wish.held.country in _MONTH_FIRST)
    except ValueError as wrong:
        raise Instead("not_changed", str(wrong)) from None


def _midnight(day: date, zone: str) -> datetime:
    """Give the instant at which a day begins on the clock of a zone."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
