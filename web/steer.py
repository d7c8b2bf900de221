"""When nudges come, changed by a few words: from what is held now to what is wanted, or what to say instead."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversation.read import Reading
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet, check_window
from scheduler.window import parse_window
from scheduler.zone import UnknownZone, parse_zone

LADDER = (1, 2, 3, 5, 7)  # nudges a week, for MORE and LESS


class Instead(Exception):
    """Nothing is changed; `kind` names the system text to send instead, `advice` says what would be right."""

    def __init__(self, kind: str, advice: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.advice = advice


def _more(held: Preferences, _reading: Reading, _quiet: Quiet) -> Preferences:
    rate = parse_cadence(held.cadence).per_week
    step = next((step for step in LADDER if step > rate), None)
    return _at(held, step, "most")


def _less(held: Preferences, _reading: Reading, _quiet: Quiet) -> Preferences:
    rate = parse_cadence(held.cadence).per_week
    step = next((step for step in reversed(LADDER) if step < rate), None)
    return _at(held, step, "least")


def _at(held: Preferences, step: int | None, end: str) -> Preferences:
    if step is None:
        raise Instead(end)
    return replace(held, cadence=parse_cadence(f"{step} a week").stored)


def _times(held: Preferences, reading: Reading, quiet: Quiet) -> Preferences:
    said = reading.times
    try:
        cadence = parse_cadence(said.rhythm).stored if said.rhythm else held.cadence
        window = held.window
        if said.hour:
            wanted = parse_window(said.hour)
            check_window(wanted, quiet, held.country)
            window = wanted.stored
    except ValueError as wrong:
        raise Instead("not_changed", str(wrong)) from None
    return replace(held, cadence=cadence, window=window)


def _zone(held: Preferences, reading: Reading, _quiet: Quiet) -> Preferences:
    try:
        return replace(held, zone=parse_zone(reading.place), zone_source="stated")
    except UnknownZone as wrong:
        if reading.rule == "zone":
            raise Instead("not_changed", str(wrong)) from None
        raise Instead("place_unknown") from None  # "I live in fear" names no place: no word of time zones then


STEERED: Mapping[str, Callable[[Preferences, Reading, Quiet], Preferences]] = {
    "more": _more,
    "less": _less,
    "times": _times,
    "zone": _zone,
}


def steer(effect: str, held: Preferences, reading: Reading, quiet: Quiet) -> Preferences:
    """Give the preferences as they would be after `effect` (a key of STEERED); raises Instead, having changed nothing.

    MORE from 3 a week gives 5, from every other day (3.5) 5 as well; LESS gives 2 and 3.
    """
    return STEERED[effect](held, reading, quiet)
