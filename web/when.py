"""Days and hours as a text says them: short, in the person's language, and in the cheap alphabet."""

from datetime import datetime
from zoneinfo import ZoneInfo

from messages.frame import day_words, frequency
from people.preferences import Preferences
from scheduler.cadence import Cadence, parse_cadence
from scheduler.recurrence import WEEKDAYS, WEEKENDS, Days, Months, Weeks
from scheduler.window import parse_window

_LONGEST_SCHEDULE = 60  # characters; a longer one is said as "about 3 msgs/week"
_LONGEST_ADVICE = 130  # what one part leaves beside the longest prefix and "nothing changed."
_DAYS_ES = ("lun", "mar", "mié", "jue", "vie", "sab", "dom")
_WEEKS_ES = {(): "cada semana", WEEKDAYS: "entre semana", WEEKENDS: "fines de semana"}
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


def place_of(zone: str) -> str:
    """Say a zone by its place: "New York"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def hours_and_days(chosen: Preferences) -> str:
    """Say a rhythm and its hours: "3 a week (Mon, Wed, Fri), 9:00-11:00", "3 por semana (lun, mié, vie), 9:00-11:00".

    It is understood again as it stands; one that is too long for a text is said as "about 3 msgs/week".
    """
    cadence, window = parse_cadence(chosen.cadence), parse_window(chosen.window)
    spanish = chosen.language.startswith("es")
    hours = window.words.replace("at ", "a las ") if spanish else window.words
    said = f"{_in_spanish(cadence) if spanish else cadence.words}, {hours}"
    if len(said) <= _LONGEST_SCHEDULE:
        return said
    return f"{frequency(cadence.per_week, chosen.language)}, {hours}"


def _in_spanish(cadence: Cadence) -> str:
    """Say a rhythm in Spanish, without the accents that a text would pay for."""
    match cadence:
        case Days(every):
            return "a diario" if every == 1 else f"cada {every} dias"
        case Weeks(1, weekdays) if weekdays in _WEEKS_ES:
            return _WEEKS_ES[weekdays]
        case Weeks(1, (day,)):
            return f"cada {_DAYS_ES[day]}"
        case Weeks(every, weekdays):
            named = f" ({', '.join(_DAYS_ES[day] for day in weekdays)})" if weekdays else ""
            return (f"{len(weekdays)} por semana" if every == 1 else f"cada {every} semanas") + named
        case Months(every):
            return "cada mes" if every == 1 else f"cada {every} meses"
    return frequency(cadence.per_week, "es")


def fitting(advice: str, lang: str) -> str:
    """Give the advice, or a shorter one of the person's language where it would not fit or is in another."""
    if lang == "en" and advice and len(advice) <= _LONGEST_ADVICE:
        return advice
    return _ADVICE.get(lang.partition("-")[0], _ADVICE["en"])
