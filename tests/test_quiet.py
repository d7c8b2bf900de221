"""Quiet hours: what is open on which day, and what is left of a window."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.quiet import MIDNIGHT, Quiet, check_window, federal_holidays, open_hours, sendable
from scheduler.window import UnreadableWindow, Window, parse_window

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, day) for day in (6, 7, 8, 9))
NIGHT, NONE, STRICT = Quiet(), Quiet(time(0), time(0)), Quiet(profile="strict")
# As published by the Office of Personnel Management: the days on which federal offices were or will be closed.
HOLIDAYS = {
    2010: "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2020: "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
    2021: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2022: "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    2023: "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    2025: "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
}


@pytest.mark.parametrize(
    ("quiet", "country", "day", "hours"),
    [
        (NIGHT, "US", FRIDAY, (time(8), time(21))),
        (NIGHT, "GB", SUNDAY, (time(8), time(21))),
        (NIGHT, "CA", FRIDAY, (time(9), time(21))),
        (NIGHT, "CA", SATURDAY, (time(10), time(18))),
        (Quiet(time(22), time(7)), "US", FRIDAY, (time(8), time(21))),
        (Quiet(time(22), time(7)), "CA", FRIDAY, (time(9), time(21, 30))),
        (Quiet(time(22), time(7)), "FR", FRIDAY, (time(7), time(22))),
        (Quiet(time(18), time(10)), "US", FRIDAY, (time(10), time(18))),
        (Quiet(time(22), time(7), "off"), "US", FRIDAY, (time(7), time(22))),
        (NONE, "FR", FRIDAY, (time(0), MIDNIGHT)),
        (NONE, "US", FRIDAY, (time(8), time(21))),
        (Quiet(time(0), time(8)), "FR", FRIDAY, (time(8), MIDNIGHT)),
        (Quiet(time(1), time(9)), "FR", FRIDAY, (time(9), MIDNIGHT)),
        (Quiet(time(20), time(23)), "FR", FRIDAY, (time(0), time(20))),
        (Quiet(time(20), time(23)), "US", FRIDAY, (time(8), time(20))),
        (Quiet(time(5), time(4)), "US", FRIDAY, None),
        (STRICT, "US", FRIDAY, (time(10), time(17))),
        (STRICT, "GB", MONDAY, (time(10), time(17))),
        (Quiet(time(16), time(11), "strict"), "US", FRIDAY, (time(11), time(16))),
        (STRICT, "US", SATURDAY, None),
        (STRICT, "US", SUNDAY, None),
        (STRICT, "US", date(2026, 7, 3), None),
        (STRICT, "US", date(2021, 12, 31), None),
    ],
)
def test_it_opens_hours(quiet: Quiet, country: str, day: date, hours: tuple[time, time] | None) -> None:
    assert open_hours(quiet, country, day) == hours


@pytest.mark.parametrize(("year", "expected"), HOLIDAYS.items())
def test_it_knows_federal_holidays_as_observed(year: int, expected: str) -> None:
    assert [f"{day:%m-%d}" for day in sorted(federal_holidays(year))] == expected.split()


@settings(deadline=None, max_examples=100)
@given(st.integers(2021, 2200))
def test_it_has_every_holiday_on_a_working_day(year: int) -> None:
    assert all(day.weekday() < 5 and day.year == year for day in federal_holidays(year))
    assert 10 <= len(federal_holidays(year)) <= 12


@pytest.mark.parametrize(
    ("window", "country", "day", "left"),
    [
        ("09:00-11:00", "US", FRIDAY, ("09:00", "11:00")),
        ("06:00-09:30", "US", FRIDAY, ("08:00", "09:30")),
        ("20:00-23:00", "US", FRIDAY, ("20:00", "21:00")),
        ("00:00-23:59", "CA", SUNDAY, ("10:00", "18:00")),
        ("06:00-08:00", "US", FRIDAY, None),
        ("21:00-22:00", "US", FRIDAY, None),
        ("09:00-10:00", "CA", FRIDAY, ("09:00", "10:00")),
        ("09:00-10:00", "CA", SUNDAY, None),
        ("09:00", "US", FRIDAY, ("09:00", "10:00")),
        ("20:30", "US", FRIDAY, ("20:30", "21:00")),
        ("08:00", "US", FRIDAY, ("08:00", "09:00")),
        ("21:00", "US", FRIDAY, None),
        ("07:59", "US", FRIDAY, None),
    ],
)
def test_it_clips_a_window(window: str, country: str, day: date, left: tuple[str, str] | None) -> None:
    found = sendable(parse_window(window), NIGHT, country, day)
    assert (found and tuple(f"{second // 3600:02}:{second // 60 % 60:02}" for second in found)) == left


@pytest.mark.parametrize(
    ("window", "quiet", "country", "right"),
    [
        ("22:00-23:00", NIGHT, "US", "between 08:00 and 21:00"),
        ("at 6", NIGHT, "US", "between 08:00 and 21:00"),
        ("8:00-9:00", NIGHT, "CA", "between 09:00 and 21:00"),
        ("evening", STRICT, "US", "between 10:00 and 17:00"),
        ("3:00", Quiet(time(0), time(8)), "FR", "between 08:00 and 24:00"),
        ("noon", Quiet(time(5), time(4)), "US", "KINDLING_QUIET__START"),
    ],
)
def test_it_refuses_a_window_that_is_never_open(window: str, quiet: Quiet, country: str, right: str) -> None:
    with pytest.raises(UnreadableWindow) as refusal:
        check_window(parse_window(window), quiet, country)
    assert right in str(refusal.value)


@pytest.mark.parametrize("window", ["09:00-10:00", "20:00-23:00", "at 20:59", "00:00-23:59"])
def test_it_lets_pass_a_window_that_is_open_on_some_day(window: str) -> None:
    check_window(parse_window(window), NIGHT, "CA")


minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
quiets = st.builds(Quiet, minutes, minutes, st.sampled_from(["country", "strict", "off"]))


@settings(deadline=None, max_examples=400)
@given(quiets, st.sampled_from(["US", "CA", "GB"]), st.dates(date(2020, 1, 1), date(2030, 1, 1)), minutes)
def test_it_never_opens_a_quiet_minute(quiet: Quiet, country: str, day: date, minute: time) -> None:
    hours = open_hours(quiet, country, day)
    is_open = hours is not None and hours[0] <= minute < hours[1]
    crosses = quiet.start > quiet.end
    in_quiet = minute >= quiet.start or minute < quiet.end if crosses else quiet.start <= minute < quiet.end
    assert not (is_open and in_quiet)


@settings(deadline=None, max_examples=300)
@given(quiets, st.sampled_from(["US", "CA", "GB"]), st.tuples(minutes, minutes).map(sorted))
def test_it_keeps_what_is_left_inside_both(quiet: Quiet, country: str, ends: list) -> None:
    window = Window(*ends)
    for day in (MONDAY + timedelta(days=step) for step in range(7)):
        left, hours = sendable(window, quiet, country, day), open_hours(quiet, country, day)
        if left is None:
            continue
        begin, finish = left
        assert hours is not None
        assert begin < finish
        assert begin >= max(window.start, hours[0]).hour * 3600
        assert finish <= (3600 if window.exact else 0) + window.end.hour * 3600 + window.end.minute * 60
        assert finish <= hours[1].hour * 3600 + hours[1].minute * 60 + hours[1].second
