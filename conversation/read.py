"""Pure: what a person's words mean. One seam: `read(text) -> Reading`; nothing else decides a meaning."""

import re
from dataclasses import dataclass

from conversation import phrases
from conversation.danger import dangers, grave
from conversation.leaving import wants_out
from conversation.plain import clauses, fold, plain
from conversation.times import NO_TIMES, Times, read_place, read_times

__all__ = ["LONGEST_PAUSE_DAYS", "PAUSE_DAYS", "Reading", "fold", "read"]

PAUSE_DAYS = 14  # when no length is named
LONGEST_PAUSE_DAYS = 365


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was understood to say.

    `intents` are among crisis, violence, opt_out, help, start, agree, decline, rating, pause, resume, safe, more, less,
    same, reset, cadence, window, zone, why, status, link, reaction; none when nothing was understood. `rule` names what
    matched. A lone "1" is both rating and agree: the subscription's state decides. `exact` says that the whole text is
    a keyword which Twilio answers by itself. `times` and `place` hold the words for a rhythm, a time of day and a zone.
    """

    text: str
    intents: tuple[str, ...] = ()
    rule: str = ""
    rating: int | None = None
    pause_days: int | None = None
    exact: bool = False
    times: Times = NO_TIMES
    place: str = ""


def read(text: str, program_name: str = "") -> Reading:
    """Read any string; never raises. Danger is looked for first and on its own, whatever else a text says."""
    parts = clauses(text)
    danger = dangers(parts)
    if not danger:
        return _said(text, parts, fold(program_name))
    # Beside danger only the wish to leave counts: "help" there is no call for the HELP text.
    leaves = wants_out(text, parts, grave(parts))
    return Reading(text, danger + (("opt_out",) if leaves else ()), "danger:" + "+".join(danger))


def _said(text: str, parts: list[str], program_name: str) -> Reading:
    whole, folded = text.strip().casefold(), fold(text)
    if tapback := phrases.TAPBACK.fullmatch(text):
        rating = phrases.TAPBACK_RATINGS.get(tapback["verb"].lower())
        return Reading(text, ("rating",) if rating else ("reaction",), "tapback", rating=rating)
    if wants_out(text, parts):
        return Reading(text, ("opt_out",), "stop", exact=whole in phrases.PROVIDER_STOP)
    if folded in phrases.HELP:
        return Reading(text, ("help",), "help", exact=whole in phrases.PROVIDER_HELP)
    if folded in phrases.START or (program_name and folded in {program_name, f"join {program_name}"}):
        return Reading(text, ("start",), "start", exact=whole in phrases.PROVIDER_START)
    return _answered(text, folded, whole) or _asked(text, folded)


def _answered(text: str, folded: str, whole: str) -> Reading | None:
    rating = phrases.RATING.match(folded)
    intents = (("rating",) if rating else ()) + (("agree",) if folded in phrases.AGREE else ())
    if intents:
        number = int(rating.group(1)) if rating else None
        return Reading(text, intents, intents[0], rating=number, exact=whole in phrases.PROVIDER_START)
    return Reading(text, ("decline",), "decline") if folded in phrases.DECLINE else None


def _asked(text: str, folded: str) -> Reading:
    if pause := phrases.PAUSE.match(folded):
        return Reading(text, ("pause",), "pause", pause_days=_days(pause))
    said = plain(text)
    for intent, words in phrases.ASKED.items():
        if said in words:
            return Reading(text, (intent,), intent)
    if times := read_times(text):
        intents = (("cadence",) if times.rhythm else ()) + (("window",) if times.hour else ())
        return Reading(text, intents, "times", times=times)
    place, rule = read_place(text)
    return Reading(text, ("zone",), rule, place=place) if place else Reading(text)


def _days(pause: re.Match[str]) -> int:
    unit = pause["unit"]
    if not unit:
        return PAUSE_DAYS
    count = pause["count"] or "1"
    number = phrases.COUNTS.get(count) or int(count)
    return max(1, min(number * phrases.UNIT_DAYS[unit.removesuffix("s")], LONGEST_PAUSE_DAYS))
