"""Pure: schedules, built from the words that are stored and the limits that are set."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from config.groups import Quiet as QuietSettings
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet
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


def local_day(instant: datetime | None, zone: str) -> date | None:
    """Give the local date of an instant; None for none."""
    return instant.astimezone(ZoneInfo(zone)).date() if instant else None


@lru_cache(maxsize=4096)  # a tick reads the same few anchors for everybody
def _day(text: str) -> date:
    return date.fromisoformat(text)
