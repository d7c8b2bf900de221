"""Pure: instants as a clinic's clock shows them."""

from datetime import datetime
from zoneinfo import ZoneInfo


def here(at: datetime, zone: str) -> str:
    """Write an instant by the clock of a zone, such as "3 Mar 2026, 10:00"."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{local.day} {local:%b %Y, %H:%M}"
