"""Pure: what a clinic allows its patients to be enrolled with, and what holds where nothing is said."""

from datetime import datetime, timedelta
from functools import lru_cache

from people.clinic_settings import ClinicSettings
from people.roster.row import Terms
from scheduler.cadence import parse_cadence
from scheduler.window import parse_window
from scheduler.zone import parse_zone

_USUAL = ("09:00", "11:00")


def terms_of(settings: ClinicSettings, *, zone: str, country: str, language: str) -> Terms:
    """Give the terms on which a clinic's lists are read."""
    return Terms(
        country=country,
        zone=zone,
        language=language if language in settings.languages else settings.languages[0],
        languages=settings.languages,
        cadence=parse_cadence(settings.default_cadence).stored,
        window=usual_window(settings),
        read_cadence=lambda words: read_pace(words, settings.most_per_week),
        read_window=lambda words: read_hours(words, settings.opens, settings.closes),
        read_zone=_zone,
    )


def usual_window(settings: ClinicSettings) -> str:
    """Give the hours of who names none: the usual ones if the clinic is open then, else its first two."""
    if settings.opens <= _USUAL[0] and _USUAL[1] <= settings.closes:
        return "-".join(_USUAL)
    later = datetime.strptime(settings.opens, "%H:%M") + timedelta(hours=2)  # noqa: DTZ007 - a time of day alone
    return f"{settings.opens}-{min(f'{later:%H:%M}', settings.closes)}"


def read_pace(words: str, most_per_week: int) -> str:
    """Read a cadence as it is stored; ValueError, in words, for one that can't be read or is quicker than allowed."""
    cadence = parse_cadence(words)
    if cadence.per_week > most_per_week:
        raise ValueError(f"must be {most_per_week} a week at most: this clinic sends no more")
    return cadence.stored


def read_hours(words: str, opens: str, closes: str) -> str:
    """Read a window as it is stored; ValueError, in words, for one that can't be read or lies outside the hours."""
    window = parse_window(words).stored
    start, _, end = window.partition("-")
    if start < opens or (end or start) > closes:
        raise ValueError(f"must lie between {opens} and {closes}: this clinic sends nothing outside its hours")
    return window


@lru_cache(maxsize=4096)
def _known(words: str) -> str | ValueError:
    try:
        return parse_zone(words)
    except ValueError as wrong:
        return wrong


def _zone(words: str) -> str:
    found = _known(words)  # a misspelt zone is looked for among hundreds: once is enough
    if isinstance(found, ValueError):
        raise found.with_traceback(None)
    return found
