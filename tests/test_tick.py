"""The tick: slots decided once each, whatever happened in between."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, BO, CHIDI, next_at, receipts_of, slots_of, subscribe

from people.address import parse_address
from people.optout import record_start, record_stop
from people.preferences import change_preferences, read_preferences
from scheduler.now import NotNow, send_one_now
from scheduler.passes import plan_all, run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.tables import subscriptions

NEW_YORK = ZoneInfo("America/New_York")
WORKER = this_worker()


@pytest.fixture
def sms() -> Scripted:
    return Scripted()


@pytest.fixture
def service(service: Service, sms: Scripted) -> Service:
    return replace(service, channels={"sms": sms, "email": Scripted(name="email", sender="scripted-mail")})


@pytest.fixture
def tick(service: Service) -> Callable[[timedelta], None]:
    """Wind the clock and make one pass."""

    def pass_after(wait: timedelta) -> None:
        service.clock.wind(wait)  # type: ignore[attr-defined]
        asyncio.run(run_once(service, WORKER))

    return pass_after


def local(at: datetime) -> str:
    return at.astimezone(NEW_YORK).strftime("%a %H:%M")


def test_it_dates_a_new_subscription_and_sends_nothing_yet(service: Service, sms: Scripted) -> None:
    amina = subscribe(service)
    assert next_at(service, amina) is None
    asyncio.run(run_once(service, WORKER))
    dated = next_at(service, amina)
    assert dated
    assert service.clock.now() < dated < service.clock.now() + timedelta(days=1)
    assert sms.taken == []


def test_it_sends_in_the_window_and_writes_why(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    slot = next_at(service, amina)
    assert slot
    tick(slot - service.clock.now())
    [receipt] = slots_of(service, amina)
    assert (receipt.state, receipt.slot_at) == ("accepted", slot)
    assert receipt.reason.startswith("New to you")
    assert receipt.provider_id == "SM" + "1".zfill(32)
    assert 10 <= slot.astimezone(NEW_YORK).hour < 12
    [message] = sms.taken
    assert message.to == AMINA
    assert message.text.startswith("Kindling: ")


@pytest.mark.postgres("slow")
def test_it_gives_each_day_one_slot_and_each_slot_one_receipt(service: Service, tick: Callable[..., None]) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    for _ in range(24 * 9 + 2):
        tick(timedelta(hours=1))
    days = [receipt.slot_at.astimezone(NEW_YORK).date() for receipt in slots_of(service, amina)]
    assert len(days) == len(set(days)) == 10
    assert {receipt.state for receipt in slots_of(service, amina)} == {"accepted"}


def test_it_sends_at_most_one_after_three_days_of_downtime(
    service: Service, sms: Scripted, tick: Callable[..., None]
) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    slot = next_at(service, amina)
    assert slot
    tick(timedelta(days=3) + (slot - service.clock.now()))  # comes back within the window of the fourth day
    states = [(receipt.state, receipt.reason[:6]) for receipt in slots_of(service, amina)]
    assert states[:3] == [("skipped", "missed")] * 3
    assert len(sms.taken) <= 1
    tick(timedelta(hours=2))
    assert len(sms.taken) <= 1, "no barrage, ever"
    assert len(slots_of(service, amina)) == 4


def test_it_sends_nothing_when_it_comes_back_outside_the_window(
    service: Service, sms: Scripted, tick: Callable[..., None]
) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    service.clock.at = datetime(2026, 3, 6, 4, 0, tzinfo=UTC)  # type: ignore[attr-defined]
    tick(timedelta(0))
    assert sms.taken == []
    assert {receipt.state for receipt in slots_of(service, amina)} == {"skipped"}


def test_two_ticks_at_once_decide_each_slot_once(service: Service, tick: Callable[..., None]) -> None:
    people = [subscribe(service, f"+120255501{n:02d}") for n in range(10, 30)]
    tick(timedelta(0))
    service.clock.wind(timedelta(days=1))  # type: ignore[attr-defined]
    now = service.clock.now()
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda _: asyncio.run(plan_all(service, now)), range(4)))
    assert sum(sends + skips for sends, skips in counts) == len(people)
    assert all(len(slots_of(service, each)) == 1 for each in people)


@pytest.mark.postgres("slow")
def test_a_pause_skips_with_its_reason_and_ends(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    amina = subscribe(service)
    now = service.clock.now()
    with service.database.write() as connection:
        held = read_preferences(connection, amina)
        change_preferences(connection, amina, replace(held, paused_until=now + timedelta(days=3)), now=now)
    tick(timedelta(0))
    for _ in range(24 * 5):
        tick(timedelta(hours=1))
    ends = [(receipt.state, receipt.reason == "paused") for receipt in slots_of(service, amina)]
    assert ends == [("skipped", True)] * 3 + [("accepted", False)] * 2
    assert len(sms.taken) == 2


def test_what_changed_a_second_ago_is_heeded(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    slot = next_at(service, amina)
    assert slot
    service.clock.at = slot - timedelta(seconds=1)  # type: ignore[attr-defined]
    with service.database.write() as connection:
        held = read_preferences(connection, amina)
        change_preferences(connection, amina, replace(held, window="18:00-19:00"), now=service.clock.now())
    tick(timedelta(seconds=1))
    assert sms.taken == []
    dated = next_at(service, amina)
    assert dated
    assert dated.astimezone(NEW_YORK).hour == 18


def test_a_change_on_the_day_of_a_nudge_brings_no_second_one(
    service: Service, sms: Scripted, tick: Callable[..., None]
) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    slot = next_at(service, amina)
    assert slot
    tick(slot - service.clock.now())
    with service.database.write() as connection:
        held = read_preferences(connection, amina)
        change_preferences(connection, amina, replace(held, window="18:00-19:00"), now=service.clock.now())
    tick(timedelta(0))
    dated = next_at(service, amina)
    assert dated
    assert dated.astimezone(NEW_YORK).date() == slot.astimezone(NEW_YORK).date() + timedelta(days=1)
    assert len(sms.taken) == 1


def test_stop_takes_back_what_waits_and_start_brings_nothing_late(
    service: Service, sms: Scripted, tick: Callable[..., None]
) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    address = parse_address(AMINA, "US")
    slot = next_at(service, amina)
    assert slot
    service.clock.at = slot  # type: ignore[attr-defined]
    asyncio.run(plan_all(service, slot))
    with service.database.write() as connection:
        record_stop(connection, service.seal, address, means="sms", evidence={}, wording="", now=slot)
    tick(timedelta(0))
    assert sms.taken == []
    assert [receipt.state for receipt in slots_of(service, amina)] == ["cancelled"]
    with service.database.write() as connection:
        record_start(connection, service.seal, address, means="sms", evidence={}, wording="", now=service.clock.now())
    tick(timedelta(minutes=1))
    assert [message for message in sms.taken if "1-4" in message.text] == []


def test_it_sends_one_now_and_then_no_more_that_day(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    amina = subscribe(service)
    with service.database.write() as connection:
        send_one_now(service, connection, amina, service.clock.now())
        with pytest.raises(NotNow):
            send_one_now(service, connection, amina, service.clock.now())
    tick(timedelta(0))
    assert len(sms.taken) == 1
    [extra] = receipts_of(service, amina)
    assert extra.kind == "extra"
    assert extra.reason.startswith("You asked for one.")
    with service.database.write() as connection, pytest.raises(NotNow, match="One nudge a day"):
        send_one_now(service, connection, amina, service.clock.now())
    for _ in range(12):
        tick(timedelta(hours=1))
    assert len(sms.taken) == 1


def test_each_channel_gets_its_own(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    subscribe(service, AMINA)
    subscribe(service, BO)
    subscribe(service, CHIDI, zone="Asia/Tokyo")
    tick(timedelta(0))
    for _ in range(23):
        tick(timedelta(hours=1))
    mail = service.channels["email"]
    assert isinstance(mail, Scripted)
    assert [message.to for message in mail.taken] == [BO]
    assert sorted(message.to for message in sms.taken) == [AMINA, CHIDI]
    assert "/unsubscribe/" in mail.taken[0].unsubscribe_url
    assert "<html" in mail.taken[0].html


def test_a_row_nobody_can_read_holds_up_nobody(service: Service, sms: Scripted, tick: Callable[..., None]) -> None:
    broken = subscribe(service, CHIDI)
    subscribe(service, AMINA)
    with service.database.write() as connection:
        unreadable = subscriptions.update().where(subscriptions.c.id == broken).values(cadence="whenever")
        connection.execute(unreadable)
    tick(timedelta(0))
    for _ in range(30):
        tick(timedelta(hours=1))
    assert {message.to for message in sms.taken} == {AMINA}


def test_a_clock_that_jumps_back_sends_nothing_twice(
    service: Service, sms: Scripted, tick: Callable[..., None]
) -> None:
    amina = subscribe(service)
    tick(timedelta(0))
    for _ in range(30):
        tick(timedelta(hours=1))
    sent = len(sms.taken)
    assert sent
    tick(timedelta(hours=-30))
    for _ in range(30):
        tick(timedelta(hours=1))
    assert len(sms.taken) == sent
    assert len({receipt.slot_at for receipt in slots_of(service, amina)}) == len(slots_of(service, amina))
