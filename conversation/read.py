"""Pure: what a person's words mean. One seam: `read(text) -> Reading`; nothing else decides a meaning."""

import re
import unicodedata
from dataclasses import dataclass

from conversation import phrases

PAUSE_DAYS = 14  # when no length is named
LONGEST_PAUSE_DAYS = 365


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was understood to say.

    `intents` are among crisis, violence, opt_out, help, start, agree, rating, pause, resume, safe, more; none when
    nothing was understood. `rule` names what matched. A lone "1" is both rating and agree: the subscription's state
    decides. `exact` says that the whole text is a keyword which Twilio answers by itself.
    """

    text: str
    intents: tuple[str, ...] = ()
    rule: str = ""
    rating: int | None = None
    pause_days: int | None = None
    exact: bool = False


def fold(text: str) -> str:
    """Return lower-case letters, digits and single spaces; accents and punctuation gone: "Arrêt !" is "arret"."""
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(char for char in text if not unicodedata.combining(char))
    return " ".join(re.sub(r"[\W_]+", " ", text).split())


def read(text: str, program_name: str = "") -> Reading:
    """Read any string; never raises. Danger is looked for first and on its own, whatever else a text says."""
    folded = fold(text)
    danger = _danger(folded)
    said = _said(text, folded, fold(program_name))
    if not danger:
        return said
    # Beside danger only the wish to leave counts: "help" there is no call for the HELP text.
    beside = tuple(intent for intent in said.intents if intent == "opt_out")
    return Reading(text, danger + beside, "danger:" + "+".join(danger), exact=False)


def _danger(folded: str) -> tuple[str, ...]:
    checks = (("crisis", phrases.CRISIS), ("violence", phrases.VIOLENCE))
    return tuple(intent for intent, pattern in checks if pattern.search(folded))


def _said(text: str, folded: str, program_name: str) -> Reading:
    whole = text.strip().casefold()
    if _is_stop(text, folded):
        return Reading(text, ("opt_out",), "stop", exact=whole in phrases.PROVIDER_STOP)
    if folded in phrases.HELP:
        return Reading(text, ("help",), "help", exact=whole in phrases.PROVIDER_HELP)
    if folded in phrases.START or (program_name and folded in {program_name, f"join {program_name}"}):
        return Reading(text, ("start",), "start", exact=whole in phrases.PROVIDER_START)
    return _answered(text, folded, whole)


def _is_stop(text: str, folded: str) -> bool:
    squeezed = folded.replace(" ", "")
    if folded in phrases.STOP or squeezed in phrases.PROVIDER_STOP or phrases.STOP_FIRST.match(text):
        return True
    if not folded and phrases.STOP_SIGN.search(text):
        return True
    return bool(phrases.OPT_OUT.search(folded)) and not phrases.GO_ON.search(folded)


def _answered(text: str, folded: str, whole: str) -> Reading:
    rating = phrases.RATING.match(folded)
    intents = (("rating",) if rating else ()) + (("agree",) if folded in phrases.AGREE else ())
    if intents:
        number = int(rating.group(1)) if rating else None
        return Reading(text, intents, intents[0], rating=number, exact=whole in phrases.PROVIDER_START)
    pause = phrases.PAUSE.match(folded)
    if pause:
        return Reading(text, ("pause",), "pause", pause_days=_days(pause))
    for intent, words in (("resume", phrases.RESUME), ("safe", phrases.SAFE), ("more", phrases.MORE)):
        if folded in words:
            return Reading(text, (intent,), intent)
    return Reading(text)


def _days(pause: re.Match[str]) -> int:
    unit = pause["unit"]
    if not unit:
        return PAUSE_DAYS
    count = pause["count"] or "1"
    number = phrases.COUNTS.get(count) or int(count)
    return max(1, min(number * phrases.UNIT_DAYS[unit.removesuffix("s")], LONGEST_PAUSE_DAYS))
