"""Pure: when a message that nobody asked for may go out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from scheduler.quiet import Quiet, open_hours

_DAYS = 8  # every weekday, and one more for what is left of today


def next_open(quiet: Quiet, country: str, zone: str, at: datetime) -> datetime | None:
    """Give `at` if it lies in the open hours of an IANA zone, else the moment they begin; None if they never do.

    At 23:00 in New York, with the usual quiet hours: 8:00 on the next day.
    """
    local = at.astimezone(ZoneInfo(zone))
    for day in (local.date() + timedelta(days=n) for n in range(_DAYS)):
        hours = open_hours(quiet, country, day)
        if hours is None:
            continue
        start, end = (datetime.combine(day, hour, local.tzinfo).astimezone(UTC) for hour in hours)
        if at < end:
            return max(at, start)
    return None
