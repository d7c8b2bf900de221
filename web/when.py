"""Days and hours as a text says them: short, in the person's language, and in the cheap alphabet."""

from datetime import datetime
from zoneinfo import ZoneInfo

from messages.frame import day_words, frequency
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.window import parse_window

_LONGEST_SCHEDULE = 60  # characters; a longer one is said as "about 3 msgs/week"
_LONGEST_ADVICE = 130  # what one part leaves beside the longest prefix and "nothing changed."
_NO_DAY = {"en": "no date yet", "es": "sin fecha"}
_ADVICE = {
    "en": 'Try words such as "3 a week", "weekends", "every other day at 9" or "I live in Denver".',
    "es": "Responde LINK para ver tu hoja y elegir en ella.",
}


def day_of(at: datetime, zone: str, lang: str) -> str:
    """Say the local day of an instant: "Wed 4 March", "4 de marzo"."""
    local = at.astimezone(ZoneInfo(zone))
    words = day_words(local.date(), lang)
    return f"{local:%a} {words}" if lang == "en" else words


def no_day(lang: str) -> str:
    """Say that there is none to come."""
    return _NO_DAY.get(lang.partition("-")[0], _NO_DAY["en"])


def hours_and_days(chosen: Preferences) -> str:
    """Say a rhythm and its hours: "3 a week (Mon, Wed, Fri), 9:00-11:00", or "unos 3 por semana, 9:00-11:00"."""
    cadence, window = parse_cadence(chosen.cadence), parse_window(chosen.window)
    said = f"{cadence.words}, {window.words}"
    if chosen.language == "en" and len(said) <= _LONGEST_SCHEDULE:
        return said
    hours = window.words if chosen.language == "en" else window.stored
    return f"{frequency(cadence.per_week, chosen.language)}, {hours}"


def fitting(advice: str, lang: str) -> str:
    """Give the advice, or a shorter one of the person's language where it would not fit or is in another."""
    if lang == "en" and advice and len(advice) <= _LONGEST_ADVICE:
        return advice
    return _ADVICE.get(lang.partition("-")[0], _ADVICE["en"])
