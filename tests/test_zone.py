"""Zones: what people call them, and which instant a wall clock means."""

from datetime import UTC, date, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.zone import UnknownZone, instant, is_skipped, parse_zone, zone_named, zone_words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("America/New_York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("Denver", "America/Denver"),
        ("new york", "America/New_York"),
        ("New York time", "America/New_York"),
        ("Denver, CO", "America/Denver"),
        ("LISBON", "Europe/Lisbon"),
        ("São Paulo", "America/Sao_Paulo"),
        ("St. Johns", "America/St_Johns"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Eastern Time", "America/New_York"),
        ("pacific standard time", "America/Los_Angeles"),
        ("US/Pacific", "US/Pacific"),
        ("UK", "Europe/London"),
        ("utc", "UTC"),
    ],
)
def test_it_reads_names_and_cities(text: str, name: str) -> None:
    assert parse_zone(text) == name


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Etc/Unknown", "America/New_York"),
        ("", "America/New_York"),
        ("Factory", "America/New_York"),
        ("Lisbonn", "Europe/Lisbon"),
        ("America/Newyork", "America/New_York"),
        ("../../etc/passwd", "Denver"),
        ("x" * 100_000, "Denver"),
    ],
)
def test_it_refuses_with_near_names(text: str, right: str) -> None:
    with pytest.raises(UnknownZone) as refusal:
        parse_zone(text)
    assert right in str(refusal.value)
    with pytest.raises(UnknownZone):
        zone_named(text)


def test_it_knows_every_zone_there_is_by_its_own_name() -> None:
    said_otherwise = {"EST", "MST", "GMT", "Factory", "localtime"}  # what people mean by these is not what IANA means
    for name in available_timezones() - said_otherwise:
        assert parse_zone(name) == name
        assert zone_named(name).key == name


def test_it_names_the_exact_spelling() -> None:
    with pytest.raises(UnknownZone, match="Europe/Paris would be"):
        zone_named("europe/paris")


def test_it_says_a_zone_in_words() -> None:
    assert zone_words("America/New_York") == "New York time"
    assert zone_words("America/Argentina/Buenos_Aires") == "Buenos Aires time"
    assert zone_words("UTC") == "UTC"


@pytest.mark.parametrize(
    ("zone", "day", "wall", "utc"),
    [
        ("America/New_York", date(2024, 3, 10), "02:30", "2024-03-10T07:00"),  # skipped: the gap's end
        ("America/New_York", date(2024, 3, 10), "03:00", "2024-03-10T07:00"),
        ("America/New_York", date(2024, 11, 3), "01:30", "2024-11-03T05:30"),  # twice: the first
        ("America/New_York", date(2024, 11, 3), "02:00", "2024-11-03T07:00"),
        ("Australia/Lord_Howe", date(2024, 10, 6), "02:15", "2024-10-05T15:30"),  # half an hour's gap
        ("America/Sao_Paulo", date(2018, 11, 4), "00:00", "2018-11-04T03:00"),  # a day begins at 01:00
        ("Africa/Cairo", date(2024, 4, 26), "00:30", "2024-04-25T22:00"),
        ("America/Nuuk", date(2024, 3, 30), "23:30", "2024-03-31T01:00"),  # a day ends at 23:00
        ("Pacific/Apia", date(2011, 12, 30), "12:00", "2011-12-30T10:00"),  # the whole day is skipped
    ],
)
def test_it_finds_the_instant_of_a_wall_clock(zone: str, day: date, wall: str, utc: str) -> None:
    second = int(wall[:2]) * 3600 + int(wall[3:]) * 60
    assert instant(day, second, zone_named(zone)) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_it_knows_days_that_never_came() -> None:
    apia = zone_named("Pacific/Apia")
    assert [day for day in range(27, 32) if is_skipped(date(2011, 12, day), apia)] == [30]
    assert not is_skipped(date(2024, 3, 10), zone_named("America/New_York"))


@settings(deadline=None, max_examples=500)
@given(
    st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"})),
    st.dates(date(1970, 1, 2), date(2035, 1, 1)),
    st.integers(0, 86_399),
)
def test_it_gives_the_same_wall_clock_back_or_the_end_of_a_gap(name: str, day: date, second: int) -> None:
    zone = zone_named(name)
    at = instant(day, second, zone)
    wall = at.astimezone(zone).replace(tzinfo=None)
    wished = datetime(day.year, day.month, day.day, second // 3600, second // 60 % 60, second % 60)
    just_before = datetime.fromtimestamp(at.timestamp() - 1, zone).replace(tzinfo=None)
    assert wall == wished or just_before < wished < wall
