"""Pure: a rhythm, an hour and a day as the pages say them in each language."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from messages.frame import day_words
from scheduler.cadence import Cadence
from scheduler.recurrence import WEEKDAYS, WEEKENDS, Days, Months, Taper, Weeks
from scheduler.slots import Schedule, describe
from scheduler.window import Window

_DAYS_ES = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_INITIALS = {
    "en": ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
    "es": ("Lu", "Ma", "Mi", "Ju", "Vi", "Sá", "Do"),
}


def day_initials(lang: str) -> tuple[str, ...]:
    """Name the columns of a calendar, from Monday on."""
    return _INITIALS[lang]


def spoken(at: datetime, zone: str, lang: str) -> str:
    """Say an instant in local time: "Wed 4 March, 09:41", "mié 4 de marzo, 09:41"."""
    local = at.astimezone(ZoneInfo(zone))
    name = f"{local:%a}" if lang == "en" else _DAYS_ES[local.weekday()][:3]
    return f"{name} {day_words(local.date(), lang)}, {local:%H:%M}"


def spoken_day(at: datetime, zone: str, lang: str) -> str:
    """Say the local date of an instant: "4 March 2026", "4 de marzo de 2026"."""
    day: date = at.astimezone(ZoneInfo(zone)).date()
    return f"{day_words(day, lang)} {'de ' if lang == 'es' else ''}{day.year}"


def schedule_words(schedule: Schedule, lang: str) -> str:
    """Say a schedule in one line: "3 a week (Mon, Wed, Fri), 9:00-11:00, New York time"."""
    if lang == "en":
        return describe(schedule)
    place = schedule.zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{cadence_words(schedule.cadence, lang)}, {window_words(schedule.window, lang)}, hora de {place}"


def window_words(window: Window, lang: str) -> str:
    """Say a window so that it can be read again: "9:00-11:00", "at 9:30", and "9:30" in Spanish."""
    return window.words if lang == "en" else window.words.removeprefix("at ")


def cadence_words(cadence: Cadence, lang: str) -> str:
    """Say a cadence: "3 a week (Mon, Wed, Fri)", "3 por semana (lun, mié, vie)"."""
    if lang == "en":
        return cadence.words
    match cadence:
        case Days():
            return {1: "cada día", 2: "un día sí y otro no"}.get(cadence.every, f"cada {cadence.every} días")
        case Weeks():
            return _weeks(cadence)
        case Months():
            return "cada mes" if cadence.every == 1 else f"cada {cadence.every} meses"
        case Taper():
            return "3 por semana al principio, luego 2, luego 1"
        case _:
            return f"según la regla {cadence.stored}"


def _weeks(cadence: Weeks) -> str:
    names = [_DAYS_ES[day] for day in cadence.weekdays]
    listed = f" ({', '.join(name[:3] for name in names)})" if names else ""
    if cadence.every > 1:
        return f"cada {cadence.every} semanas{listed}"
    if cadence.weekdays in _KNOWN_WEEKS:
        return _KNOWN_WEEKS[cadence.weekdays]
    return f"cada {names[0]}" if len(names) == 1 else f"{len(names)} por semana{listed}"


_KNOWN_WEEKS = {(): "cada semana", WEEKDAYS: "de lunes a viernes", WEEKENDS: "los fines de semana"}
