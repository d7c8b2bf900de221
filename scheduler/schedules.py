"""Pure: schedules, built from the words that are stored and the limits that are set."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from config.groups import Quiet as QuietSettings
from people.clinic_settings import ClinicSettings
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet, set_hours
from scheduler.slots import Schedule
from scheduler.window import parse_window


def read_schedule(
    *, cadence: str, anchor: str, window: str, zone: str, country: str, seed: int, quiet: Quiet
) -> Schedule:
    """Build a schedule from stored words; `anchor` is an ISO date, `seed` the subscription. Raises ValueError."""
    return Schedule(parse_cadence(cadence), _day(anchor), parse_window(window), zone, quiet, country, seed)


def quiet_of(limits: QuietSettings) -> Quiet:
    """Build the outer limits from the settings."""
    return Quiet(start=limits.start, end=limits.end, profile=limits.profile)


@lru_cache(maxsize=1024)
def within(held: Quiet, clinic: ClinicSettings) -> Quiet:
    """Narrow the outer limits to the hours in which a clinic's patients get nudges; a clinic widens nothing."""
    open_from, open_until = set_hours(held)
    opens = max(time.fromisoformat(clinic.opens), open_from)
    closes = min(time.fromisoformat(clinic.closes), open_until)
    if opens >= closes:
        return replace(held, closed=True)
    return Quiet(start=closes, end=opens, profile="strict" if clinic.quiet == "strict" else held.profile)


def local_day(instant: datetime | None, zone: str) -> date | None:
    """Give the local date of an instant; None for none."""
    return instant.astimezone(ZoneInfo(zone)).date() if instant else None


@lru_cache(maxsize=4096)  # a tick reads the same few anchors for everybody
def _day(text: str) -> date:
    return date.fromisoformat(text)
