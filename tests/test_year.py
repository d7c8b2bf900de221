"""A year of one person's life, walked hour by hour: each slot exactly once, in the window, across clock changes."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from fakes.scripted import Scripted
from fakes.subscribers import slots_of, subscribe

from config.settings import Quiet
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from scheduler.zone import is_skipped

WORKER = this_worker()
# São Paulo's clocks last changed in 2018 and 2019.
YEARS = [
    ("America/New_York", 2026),
    ("Europe/London", 2026),
    ("Australia/Lord_Howe", 2026),
    ("America/Sao_Paulo", 2018),
]
WINDOWS = ["09:00-12:00", "00:30-04:00"]  # by day; and at night, where the clocks change


def walk(service: Service, zone: str, window: str, first: date, days: int) -> None:
    """Live through the days and check every slot."""
    sms = Scripted()
    loose = service.settings.model_copy(update={"quiet": Quiet(start=time(0), end=time(0), profile="off")})
    service = replace(service, settings=loose, channels={"sms": sms})
    local = ZoneInfo(zone)
    service.clock.at = datetime.combine(first, time(0), local).astimezone(UTC)  # type: ignore[attr-defined]
    amina = subscribe(service, cadence="daily", window=window, zone=zone)
    sent_at: list[datetime] = []
    sms.before_send = lambda _message: sent_at.append(service.clock.now())
    end = datetime.combine(first + timedelta(days=days), time(0), local)

    async def live() -> None:
        while service.clock.now() < end:
            await run_once(service, WORKER)
            service.clock.wind(timedelta(hours=1))  # type: ignore[attr-defined]

    asyncio.run(live())
    slots = slots_of(service, amina)
    expected = [first + timedelta(days=n) for n in range(days) if not is_skipped(first + timedelta(days=n), local)]
    assert [slot.slot_at.astimezone(local).date() for slot in slots] == expected
    starts, ends = (time.fromisoformat(part) for part in window.split("-"))
    for slot in slots:
        assert starts <= slot.slot_at.astimezone(local).time() < ends
    assert all(starts <= at.astimezone(local).time() < ends for at in sent_at)
    # With one theme after another the library runs dry now and then; a slot without a nudge says so.
    assert len(sent_at) == len([slot for slot in slots if slot.state == "accepted"])
    assert {slot.reason[:7] for slot in slots if slot.state != "accepted"} <= {"nothing"}
    days_sent = [at.astimezone(local).date() for at in sent_at]
    assert len(days_sent) == len(set(days_sent))


def changes(zone: str, year: int) -> list[date]:
    """Give the dates in a year on which a zone's clocks change."""
    local, found = ZoneInfo(zone), []
    at = datetime(year, 1, 1, tzinfo=UTC)
    while at.year == year:
        following = at + timedelta(hours=1)
        if at.astimezone(local).utcoffset() != following.astimezone(local).utcoffset():
            found.append(following.astimezone(local).date())
        at = following
    return found


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("window", [pytest.param(WINDOWS[0], marks=pytest.mark.slow), WINDOWS[1]])
@pytest.mark.parametrize(("zone", "year"), YEARS)
def test_it_keeps_every_slot_around_a_clock_change(service: Service, zone: str, year: int, window: str) -> None:
    [spring, autumn] = changes(zone, year)
    for change in (spring, autumn):
        walk(service, zone, window, change - timedelta(days=2), 5)
        forget(service)


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("zone", "year", "window"), [(*each, WINDOWS[n % 2]) for n, each in enumerate(YEARS)])
def test_it_keeps_every_slot_of_a_year(service: Service, zone: str, year: int, window: str) -> None:
    walk(service, zone, window, date(year, 1, 1), 364)


@pytest.mark.slow
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_it_keeps_every_slot_of_a_spring_on_postgresql(service: Service) -> None:
    walk(service, "America/New_York", "00:30-04:00", date(2026, 2, 1), 90)


def forget(service: Service) -> None:
    """Empty the database for another life."""
    from store.tables import metadata

    with service.database.write() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
