"""Pure: the slots to come, also of somebody who travels: from the end of their stay on by the clock at home."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scheduler.schedules import local_day
from scheduler.slots import Schedule, Slot, following, next_slot

_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody who travels is at home: the IANA zone that holds again from `at` (UTC) on."""

    zone: str
    at: datetime


def home_of(zone: str | None, at: datetime | None) -> Home | None:
    """Give the home that a person's preferences name; None for who is there."""
    return Home(zone, at) if zone and at else None


def coming(
    schedule: Schedule, after: datetime, *, last_sent_at: datetime | None = None, home: Home | None = None
) -> Iterator[tuple[Slot, str]]:
    """Give every slot strictly after an instant, each with the zone on whose clock it falls; without end, mostly.

    None falls on the local day of the last send, nor, behind a stay, on that of the last slot within it.
    """
    not_on = local_day(last_sent_at, schedule.zone)
    slot = next_slot(schedule, after)
    while slot and not (home and slot.at >= home.at):
        if slot.day != not_on:
            yield slot, schedule.zone
            last_sent_at = max(slot.at, last_sent_at or slot.at)
        slot = following(schedule, slot)
    if home:
        at_home = replace(schedule, zone=home.zone)
        yield from coming(at_home, max(after, home.at - _INSTANT), last_sent_at=last_sent_at)
