"""Slots: the laws, over every zone there is, and golden lines that a person can read."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.cadence import next_day, parse_cadence
from scheduler.quiet import Quiet, sendable
from scheduler.slots import Schedule, Slot, describe, next_slot, slot_at, slots
from scheduler.window import Window, parse_window
from scheduler.zone import UnknownZone, is_skipped, zone_named

GOLDEN = Path(__file__).parent / "golden" / "schedules.txt"
ZONES = sorted(available_timezones() - {"Factory", "localtime"})
NIGHT, STRICT, NO_QUIET = Quiet(), Quiet(profile="strict"), Quiet(time(0), time(0), "off")
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


def schedule(
    cadence: str = "daily",
    window: str = "09:00-11:00",
    zone: str = "America/New_York",
    *,
    anchor: date = date(2026, 1, 1),
    quiet: Quiet = NIGHT,
    country: str = "US",
    seed: int = 7,
) -> Schedule:
    return Schedule(parse_cadence(cadence), anchor, parse_window(window), zone, quiet, country, seed)


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def expected_days(plan: Schedule, start: date, end: date) -> list[date]:
    """The law said again, slowly: each cadence day, or the first open day behind it; two that meet are one."""
    zone, found, day = zone_named(plan.zone), set(), start - 40 * DAY
    while (day := next_day(plan.cadence, plan.anchor, day)) and day <= end:
        moved = day
        while moved <= end + DAY:
            if sendable(plan.window, plan.quiet, plan.country, moved) and not is_skipped(moved, zone):
                found.add(moved)
                break
            moved += DAY
    return sorted(day for day in found if start <= day <= end)


def assert_inside(plan: Schedule, slot: Slot) -> None:
    zone = zone_named(plan.zone)
    hours = sendable(plan.window, plan.quiet, plan.country, slot.day)
    assert hours is not None
    at, ends = slot.at.astimezone(zone), slot.ends.astimezone(zone)
    assert at.date() == slot.day
    assert timedelta() < slot.ends - slot.at
    if near_gap(at) or near_gap(ends):
        return
    opens, closes = (datetime.combine(slot.day, time()) + timedelta(seconds=second) for second in hours)
    assert opens <= at.replace(tzinfo=None) < closes
    assert ends.replace(tzinfo=None) == closes


def near_gap(local: datetime) -> bool:
    """Whether the clock jumps forward within a few minutes of an instant."""
    shifts = (-timedelta(minutes=11), timedelta(minutes=11))
    before, after = ((local.astimezone(UTC) + shift).astimezone(local.tzinfo).utcoffset() for shift in shifts)
    return before is not None and after is not None and after > before


minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
stretches = st.tuples(minutes, minutes).map(sorted).map(lambda ends: Window(*ends))
cadences = [
    *("daily", "every other day", "every 5 days", "weekdays", "weekends", "3 a week", "weekly", "monthly", "taper"),
    *("every 2 weeks (Sat, Sun)", "FREQ=MONTHLY;BYDAY=1MO,-1SU", "FREQ=DAILY;COUNT=50", "FREQ=WEEKLY;UNTIL=20260601"),
]
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
quiets = [NIGHT, STRICT, NO_QUIET, Quiet(time(23), time(5)), Quiet(time(1), time(9))]
schedules = st.builds(
    Schedule,
    cadence=st.sampled_from(cadences).map(parse_cadence),
    anchor=days,
    window=stretches | minutes.map(lambda at: Window(at, at)),
    zone=st.sampled_from(ZONES),
    quiet=st.sampled_from(quiets),
    country=st.sampled_from(["US", "CA", "GB"]),
    seed=st.integers(0, 10**9),
)


@settings(deadline=None, max_examples=250)
@given(schedules, days)
def test_it_holds_the_laws_in_every_zone(plan: Schedule, start: date) -> None:
    end = start + 120 * DAY
    found = list(slots(plan, midnight(start) - 2 * DAY, midnight(end) + 2 * DAY))
    assert [slot.day for slot in found if start <= slot.day <= end] == expected_days(plan, start, end)
    for slot in found:
        assert_inside(plan, slot)
    assert all(one.at < other.at and one.day < other.day for one, other in pairwise(found))


@settings(deadline=None, max_examples=150)
@given(schedules, days, st.lists(st.integers(0, 60 * 86_400), min_size=1, max_size=5))
def test_it_plans_the_same_wherever_it_starts(plan: Schedule, start: date, seconds: list[int]) -> None:
    first, last = midnight(start), midnight(start + 60 * DAY)
    found = list(slots(plan, first, last))
    for cut in (first + timedelta(seconds=second) for second in seconds):
        assert [*slots(plan, first, cut), *slots(plan, cut, last)] == found
    for slot in found:
        assert slot_at(plan, slot.at) == slot
        assert slot_at(plan, slot.at + SECOND) is None


@settings(deadline=None, max_examples=150)
@given(schedules, schedules, days, st.integers(0, 86_399))
def test_it_never_gives_two_on_a_day_when_preferences_change(
    old: Schedule, new: Schedule, start: date, second: int
) -> None:
    sent = next_slot(old, midnight(start))
    if sent is None:
        return
    now = sent.at + timedelta(seconds=second)
    today = sent.at.astimezone(zone_named(new.zone)).date()
    coming = next_slot(new, now, not_on=today)
    assert coming is None or coming.day != today


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(ZONES), st.integers(2020, 2029), st.integers(0, 10**6))
def test_it_loses_no_day_of_a_year(zone: str, year: int, seed: int) -> None:
    check_every_day(zone, date(year, 1, 1), date(year, 12, 31), seed)


def one_of_each(zones: list[str]) -> list[str]:
    """Leave out zones that are another one by an older name."""
    found: dict[bytes | str, str] = {}
    for zone in zones:
        rules = files("tzdata") / "zoneinfo" / zone
        found.setdefault(rules.read_bytes() if rules.is_file() else zone, zone)
    return list(found.values())


@pytest.mark.slow
@pytest.mark.parametrize("zone", one_of_each(ZONES))
def test_it_loses_no_day_of_a_decade(zone: str) -> None:
    check_every_day(zone, date(2020, 1, 1), date(2029, 12, 31), 1)


def check_every_day(zone: str, start: date, end: date, seed: int) -> None:
    plan = schedule(window="00:00-23:59", zone=zone, quiet=NO_QUIET, anchor=start, seed=seed)
    found = [slot for slot in slots(plan, midnight(start) - DAY, midnight(end) + 2 * DAY) if slot.day <= end]
    assert [slot.day for slot in found] == [start + step * DAY for step in range((end - start).days + 1)]
    for slot in found:
        assert_inside(plan, slot)


def test_it_spreads_people_over_the_window_and_leaves_room_to_send() -> None:
    after = datetime(2026, 3, 2, tzinfo=UTC)
    found = [next_slot(schedule(seed=seed), after) for seed in range(4000)]
    starts = [(slot.at - datetime(2026, 3, 2, 14, tzinfo=UTC)).total_seconds() for slot in found if slot]
    assert len(starts) == 4000
    assert 0 <= min(starts) < 30
    assert 60 * 60 - 30 < max(starts) < 60 * 60  # two hours, less one: whoever ticks hourly still finds it
    quarters = [sum(quarter * 900 <= start < (quarter + 1) * 900 for start in starts) for quarter in range(4)]
    assert all(900 < quarter < 1100 for quarter in quarters)
    assert len({slot.at.minute for slot in found if slot}) == 60


def test_it_leaves_half_of_a_short_window() -> None:
    found = [
        next_slot(schedule(window="09:00-09:10", seed=seed), datetime(2026, 3, 2, tzinfo=UTC)) for seed in range(500)
    ]
    assert max(slot.at.minute for slot in found if slot) == 4


def test_it_changes_the_minute_from_day_to_day() -> None:
    found = slots(schedule(), datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC))
    assert len({slot.at.time() for slot in found}) > 25


@pytest.mark.parametrize(("window", "ends"), [("at 9", "15:00"), ("20:30", "02:00"), ("09:00-11:00", "16:00")])
def test_it_says_until_when_a_slot_may_be_met(window: str, ends: str) -> None:
    slot = next_slot(schedule(window=window), datetime(2026, 3, 2, 12, tzinfo=UTC))
    assert slot is not None
    assert f"{slot.ends:%H:%M}" == ends


def test_it_defers_closed_days_and_merges_them() -> None:
    plan = schedule("daily", "12:00", quiet=STRICT)
    found = slots(plan, datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 8, tzinfo=UTC))
    assert [f"{slot.day:%a %d}" for slot in found] == ["Wed 01", "Thu 02", "Mon 06", "Tue 07"]  # the 3rd is a holiday
    weekly = schedule("every Saturday", "12:00", quiet=STRICT)
    found = slots(weekly, datetime(2026, 8, 31, tzinfo=UTC), datetime(2026, 9, 15, tzinfo=UTC))
    assert [f"{slot.day:%a %d}" for slot in found] == ["Mon 31", "Tue 08", "Mon 14"]  # the 7th is Labor Day


def test_it_passes_over_the_day_of_the_last_send() -> None:
    after = datetime(2026, 3, 2, 6, tzinfo=UTC)
    assert next_slot(schedule(), after).day == date(2026, 3, 2)  # type: ignore[union-attr]
    assert next_slot(schedule(), after, not_on=date(2026, 3, 2)).day == date(2026, 3, 3)  # type: ignore[union-attr]
    assert next_slot(schedule("3 a week"), after, not_on=date(2026, 3, 2)).day == date(2026, 3, 4)  # type: ignore[union-attr]


def test_it_knows_no_slot_that_the_schedule_lost() -> None:
    slot = next_slot(schedule("weekly"), datetime(2026, 3, 2, tzinfo=UTC))
    assert slot is not None
    assert slot_at(schedule("weekly"), slot.at) == slot
    assert slot_at(schedule("weekly", zone="Europe/London"), slot.at) is None
    assert slot_at(schedule("weekly", window="evening"), slot.at) is None
    assert slot_at(schedule("weekly", anchor=date(2026, 1, 2)), slot.at) is None


def test_it_ends_when_nothing_is_left() -> None:
    after = datetime(2026, 3, 2, tzinfo=UTC)
    assert next_slot(schedule("FREQ=DAILY;UNTIL=20260301"), after) is None
    assert next_slot(schedule(window="23:00"), after) is None  # never open; check_window refuses it at the door


def test_it_refuses_naive_instants_and_unknown_zones() -> None:
    with pytest.raises(ValueError, match="aware"):
        next_slot(schedule(), datetime(2026, 3, 2))
    with pytest.raises(UnknownZone):
        next_slot(schedule(zone="Etc/Unknown"), datetime(2026, 3, 2, tzinfo=UTC))


def test_it_describes_a_schedule_in_one_line() -> None:
    assert describe(schedule("mon wed fri")) == "3 a week (Mon, Wed, Fri), 9:00-11:00, New York time"
    assert describe(schedule("every other day", "at 9", "UTC")) == "every other day, at 9:00, UTC"


# title, cadence, window, zone, quiet, first day, days
CASES = [
    ("Mornings, over New York's spring", "3 a week", "09:00-11:00", "America/New_York", NIGHT, "2024-03-04", 14),
    ("Strict hours over Christmas", "daily", "10:00-12:00", "America/Denver", STRICT, "2026-12-21", 14),
    ("02:30, which New York skips", "daily", "02:30", "America/New_York", NO_QUIET, "2024-03-09", 3),
    ("01:30, which New York has twice", "daily", "01:30", "America/New_York", NO_QUIET, "2024-11-02", 3),
    ("A window that New York skips whole", "daily", "02:00-02:45", "America/New_York", NO_QUIET, "2024-03-09", 3),
    ("01:00, which London skips, on a Sunday", "weekends", "01:00", "Europe/London", NO_QUIET, "2024-03-29", 10),
    ("01:00, which London has twice", "daily", "01:00", "Europe/London", NO_QUIET, "2024-10-26", 3),
    ("Half an hour's change on Lord Howe", "daily", "02:15", "Australia/Lord_Howe", NO_QUIET, "2024-10-05", 3),
    ("And back", "daily", "01:45", "Australia/Lord_Howe", NO_QUIET, "2024-04-06", 3),
    ("Sao Paulo's day without a midnight", "daily", "00:00-00:30", "America/Sao_Paulo", NO_QUIET, "2018-11-03", 3),
    ("Sao Paulo's Saturday with two last hours", "daily", "23:30", "America/Sao_Paulo", NO_QUIET, "2019-02-16", 3),
    ("Cairo's Friday without a midnight", "every other day", "00:30", "Africa/Cairo", NO_QUIET, "2024-04-24", 5),
    ("Cairo's Thursday with two last hours", "daily", "23:15", "Africa/Cairo", NO_QUIET, "2024-10-30", 3),
    ("Santiago's Sunday without a midnight", "daily", "00:00", "America/Santiago", NO_QUIET, "2024-09-07", 3),
    ("Nuuk's Saturday without a last hour", "daily", "23:30", "America/Nuuk", NO_QUIET, "2024-03-29", 3),
    ("Apia sleeps on Thursday and wakes on Saturday", "daily", "09:00", "Pacific/Apia", NO_QUIET, "2011-12-28", 5),
    ("Apia's lost Friday moves to Saturday", "every Friday", "09:00", "Pacific/Apia", NO_QUIET, "2011-12-21", 20),
    ("The last day of each month", "monthly", "at 9", "Europe/Lisbon", NIGHT, "2024-01-31", 150),
]


def golden() -> Iterator[str]:
    for title, cadence, window, zone, quiet, first, count in CASES:
        start = date.fromisoformat(first)
        plan = schedule(cadence, window, zone, quiet=quiet, anchor=start)
        yield f"# {title}: {describe(plan)}"
        found = slots(plan, midnight(start) - DAY, midnight(start + count * DAY) + DAY)
        for slot in found:
            if slot.day < start + count * DAY:
                at, ends = slot.at.astimezone(zone_named(zone)), slot.ends.astimezone(zone_named(zone))
                yield f"{slot.day:%a %Y-%m-%d}  {at:%H:%M:%S} to {ends:%H:%M:%S}  UTC {slot.at:%d %H:%M:%S}"
        yield ""


def test_it_gives_the_golden_schedules() -> None:
    assert list(golden()) == GOLDEN.read_text(encoding="utf-8").split("\n")[:-1]
