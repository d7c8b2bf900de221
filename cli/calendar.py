"""Pure: slots as lines, as JSON and as an iCalendar file."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from scheduler.slots import Slot

_DOMAIN = "kindling.invalid"  # RFC 2606: a name that nobody can own


@dataclass(frozen=True, slots=True)
class Coming:
    """One slot as it will be lived: `at` and `ends` are UTC, `local` is the wall clock, `abbreviation` e.g. EDT."""

    at: datetime
    ends: datetime
    local: datetime
    day: date
    weekday: str
    abbreviation: str
    subscription: int | None

    @property
    def uid(self) -> str:
        """Stays the same however often the calendar is written, so that an import replaces instead of doubling."""
        return f"{self.subscription or 'preview'}-{self.day:%Y%m%d}@{_DOMAIN}"


def coming_of(slot: Slot, zone: str, subscription: int | None) -> Coming:
    """Put a slot on its person's wall clock."""
    local = slot.at.astimezone(ZoneInfo(zone))
    return Coming(slot.at, slot.ends, local, slot.day, f"{local:%a}", local.tzname() or "", subscription)


def to_ics(coming: list[Coming], summary: str, now: datetime) -> bytes:
    """Write an iCalendar file (RFC 5545) whose events tell nothing: `summary` is the programme's name."""
    calendar = Calendar()
    calendar.add("prodid", "-//Kindling//Preview//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", summary)
    for each in coming:
        event = Event()
        fields: dict[str, Any] = {
            "uid": each.uid,
            "dtstamp": now,
            "dtstart": each.at,
            "dtend": each.ends,
            "summary": summary,
            "class": "PRIVATE",
            "transp": "TRANSPARENT",
        }
        for name, value in fields.items():
            event.add(name, value)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
