"""Pure: when exactly. The instants at which a person's nudges fall, from cadence, window, zone and quiet hours.

Laws, held by tests over every zone: never two slots on a local day; never outside window and open hours; no cadence
day is lost (a closed one moves to the next open day, where two merge); and the slots are the same wherever one starts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

from scheduler.cadence import Cadence
from scheduler.quiet import Quiet, Seconds, sendable
from scheduler.window import Window
from scheduler.zone import instant, is_skipped, zone_named, zone_words

_ROOM = timedelta(hours=1)  # the most that is kept free at the end of a window: a queue, a restart, an hourly tick
_PAST_GAP = timedelta(minutes=10)  # to send in, where the clocks skip the rest of a window
_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)
_LONGEST_CLOSED = 14  # days; the strict profile's longest run is four


@dataclass(frozen=True, slots=True)
class Schedule:
    """All that decides when one person's nudges fall; `seed` is the subscription's id, so that minutes differ."""

    cadence: Cadence
    anchor: date
    window: Window
    zone: str
    quiet: Quiet
    country: str
    seed: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One nudge's place in time: due at `at`, too late from `ends` on (both UTC), on the person's local `day`."""

    at: datetime
    ends: datetime
    day: date


def next_slot(schedule: Schedule, after: datetime, *, not_on: date | None = None) -> Slot | None:
    """Give the first slot strictly after an aware instant; None when the cadence has ended or no day is ever open.

    After a change of preferences pass the local day (in the zone now in force) of the last send as `not_on`: its
    slot is passed over, so that nobody gets two nudges on a day. Raises UnknownZone; ValueError if `after` is naive.
    """
    if after.tzinfo is None:
        raise ValueError("next_slot needs an aware instant, in UTC")
    zone = zone_named(schedule.zone)
    day = _last_open(schedule, zone, after.astimezone(zone).date() - _DAY)
    while place := _next_place(schedule, zone, day):
        day, hours = place
        slot = _slot(schedule, zone, day, hours)
        if slot.at > after and day != not_on:
            return slot
    return None


def following(schedule: Schedule, slot: Slot) -> Slot | None:
    """Give the slot after one of the schedule's own: `next_slot(schedule, slot.at)` at half its cost."""
    zone = zone_named(schedule.zone)
    place = _next_place(schedule, zone, slot.day)
    return _slot(schedule, zone, *place) if place else None


def slots(schedule: Schedule, after: datetime, until: datetime) -> Iterator[Slot]:
    """Give every slot strictly after `after`, up to and including `until`; two runs end to end have no slot twice."""
    slot = next_slot(schedule, after)
    while slot and slot.at <= until:
        yield slot
        slot = following(schedule, slot)


def slot_at(schedule: Schedule, at: datetime) -> Slot | None:
    """Give the slot that begins at an instant; None if the schedule, perhaps changed since, has none there."""
    slot = next_slot(schedule, at - _INSTANT)
    return slot if slot and slot.at == at else None


def describe(schedule: Schedule) -> str:
    """Say a schedule in one line: "3 a week (Mon, Wed, Fri), 9:00-11:00, New York time"."""
    return f"{schedule.cadence.words}, {schedule.window.words}, {zone_words(schedule.zone)}"


def _next_place(schedule: Schedule, zone: ZoneInfo, after: date) -> tuple[date, Seconds] | None:
    """Find the next day with a slot, and its hours: a cadence day, or the first open day behind a closed one."""
    day = schedule.cadence.next_day(schedule.anchor, after)
    if day is None:
        return None
    for _ in range(_LONGEST_CLOSED):
        if hours := _hours(schedule, zone, day):
            return day, hours
        day += _DAY
    return None


def _last_open(schedule: Schedule, zone: ZoneInfo, day: date) -> date:
    """Step back over closed days, whose cadence day may still be on its way to the next open one."""
    for _ in range(_LONGEST_CLOSED):
        if _hours(schedule, zone, day):
            break
        day -= _DAY
    return day


def _hours(schedule: Schedule, zone: ZoneInfo, day: date) -> Seconds | None:
    hours = sendable(schedule.window, schedule.quiet, schedule.country, day)
    return None if hours is None or is_skipped(day, zone) else hours


def _slot(schedule: Schedule, zone: ZoneInfo, day: date, hours: Seconds) -> Slot:
    begin, finish = hours
    if not schedule.window.exact:
        long = finish - begin
        begin += (long - min(long // 2, _ROOM.seconds)) * _chance(schedule.seed, day) >> 64
    at, ends = instant(day, begin, zone), instant(day, finish, zone)
    if at < ends:
        return Slot(at, ends, day)
    # The clock skips the whole rest of the window: just after the gap, or just before if that is another day.
    if at.astimezone(zone).date() == day:
        return Slot(at, at + _PAST_GAP, day)
    return Slot(at - _PAST_GAP, at, day)


def _chance(seed: int, day: date) -> int:
    """Give 64 bits that look random but are the same for a person and day on any machine, after any restart."""
    return int.from_bytes(blake2b(b"%d %d" % (seed, day.toordinal()), digest_size=8).digest())
