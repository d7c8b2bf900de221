"""What is foretold is what comes, also to who travels and is brought home by the clock."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from fakes.subscribers import slots_of, subscribe
from fakes.visitor import Visitor

from cli.preview import _coming, _planned
from config.clock import FixedClock
from people.address import parse_address
from people.find import find_by_address
from people.links import me_token
from people.preferences import change_preferences, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.coming import Home, coming
from scheduler.passes import plan_all
from scheduler.quiet import Quiet
from scheduler.service import Service
from scheduler.slots import Schedule
from scheduler.window import parse_window
from store.database import Database
from web.own_page import read_owner

LISBON, NEW_YORK = "Europe/Lisbon", "America/New_York"
AWAY = Schedule(
    parse_cadence("daily"),
    date(2026, 3, 2),
    parse_window("at 9:30"),
    LISBON,
    Quiet(start=time(21), end=time(8), profile="country"),
    "US",
    seed=1,
)
HOME = Home(NEW_YORK, datetime(2026, 3, 7, tzinfo=UTC))  # Friday's midnight in Lisbon


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One kind is enough here: nothing is asked of it that the store's own tests don't ask of both."""
    return sqlite_database


def told(after: datetime, **more: object) -> list[str]:
    found = islice(coming(AWAY, after, **more), 4)  # type: ignore[arg-type]
    return [f"{slot.day:%d} {slot.at:%H:%M} {zone.rpartition('/')[2]}" for slot, zone in found]


@pytest.mark.parametrize(
    ("after", "more", "expected"),
    [
        (
            datetime(2026, 3, 5, 12, tzinfo=UTC),
            {},
            ["06 09:30 Lisbon", "07 09:30 Lisbon", "08 09:30 Lisbon", "09 09:30 Lisbon"],
        ),
        (
            datetime(2026, 3, 5, 12, tzinfo=UTC),
            {"home": HOME},
            ["06 09:30 Lisbon", "07 14:30 New_York", "08 13:30 New_York", "09 13:30 New_York"],
        ),
        (
            datetime(2026, 3, 10, 12, tzinfo=UTC),
            {"home": HOME},
            ["10 13:30 New_York", "11 13:30 New_York", "12 13:30 New_York", "13 13:30 New_York"],
        ),
        (
            datetime(2026, 3, 7, 1, tzinfo=UTC),
            {"home": HOME, "last_sent_at": datetime(2026, 3, 7, 14, tzinfo=UTC)},
            ["08 13:30 New_York", "09 13:30 New_York", "10 13:30 New_York", "11 13:30 New_York"],
        ),
    ],
)
def test_it_goes_by_the_clock_at_home_behind_the_end_of_a_stay(
    after: datetime, more: dict[str, object], expected: list[str]
) -> None:
    assert told(after, **more) == expected


def test_it_foretells_no_second_one_on_the_day_of_the_journey_home() -> None:
    """Midnight in Lisbon is seven in the evening in New York, where it is eight once more an hour later."""
    away = replace(AWAY, window=parse_window("at 20:00"))
    found = islice(coming(away, datetime(2026, 3, 6, 12, tzinfo=UTC), home=HOME), 3)
    assert [(f"{slot.at:%d %H:%M}", zone) for slot, zone in found] == [
        ("06 20:00", LISBON),
        ("08 01:00", NEW_YORK),
        ("09 00:00", NEW_YORK),
    ]


def test_it_is_what_the_page_and_the_preview_show_and_the_scheduler_does(
    service: Service, clock: FixedClock, visitor: Visitor
) -> None:
    amina = subscribe(service, "amina@example.org", window="09:30")
    with service.database.write() as tx:
        held = read_preferences(tx, amina)
        home_at = datetime(2026, 3, 7, tzinfo=UTC)
        away = replace(held, zone=LISBON, home_zone=NEW_YORK, home_at=home_at)
        change_preferences(tx, amina, away, now=clock.now())
    token = me_token(service.seal, amina, 0, clock.now())
    with service.database.read() as tx:
        owner = read_owner(tx, service.seal, token, clock.now())
        assert owner
        person = find_by_address(tx, service.seal, parse_address("amina@example.org", "US")).person_id
        (plan,) = _planned(service, tx, person or 0)
    foretold = [slot.at for slot, _ in owner.coming(plan.schedule, clock.now(), 7)]
    assert [each.at for each in _coming(plan, None, 8, clock.now())] == foretold
    page = visitor.get(f"/me/{token}").text
    assert "Fri 6 March, 09:30" in page
    assert "Sat 7 March, 09:30" in page
    assert _walk(service, clock, amina, len(foretold)) == foretold


def _walk(service: Service, clock: FixedClock, amina: int, count: int) -> list[datetime]:
    """Let the scheduler date and plan, hour by hour, until so many slots have come."""
    while len(slots_of(service, amina)) < count:
        asyncio.run(plan_all(service, clock.now()))
        clock.wind(timedelta(minutes=30))
    return [row.slot_at for row in slots_of(service, amina)]
