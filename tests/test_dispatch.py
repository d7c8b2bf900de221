"""Dispatch: the four ends of a send, consent at the last moment, rate, circuit breaker, a database that is away."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, next_at, receipts_of, slots_of, subscribe
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from channels.channel import Accepted, Handed, Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from people.address import parse_address
from people.optout import record_stop
from scheduler.dispatch import ASK_AFTER, FRESH, LEASE, Dispatcher
from scheduler.passes import plan_all, run_once
from scheduler.recover import GRACE, recover
from scheduler.service import Service
from scheduler.worker import Worker, this_worker
from store.receipts import raise_status
from store.senders import list_senders, mend_circuit
from store.tables import contacts, receipts, suppressions, withheld

WORKER = this_worker()
SECOND = timedelta(seconds=1)


@pytest.fixture
def sms() -> Scripted:
    return Scripted()


@pytest.fixture
def service(service: Service, sms: Scripted) -> Service:
    return replace(service, channels={"sms": sms})


@pytest.fixture
def amina(service: Service) -> int:
    """Amina, whose nudge is due now and planned."""
    return due(service)


def due(service: Service, *addresses: str) -> int:
    """Subscribe people, wind the clock to the last one's slot, and plan."""
    people = [subscribe(service, address) for address in addresses or (AMINA,)]
    asyncio.run(plan_all(service, service.clock.now()))
    latest = max(at for at in (next_at(service, each) for each in people) if at)
    service.clock.at = latest  # type: ignore[attr-defined]
    asyncio.run(plan_all(service, latest))
    return people[-1]


def drain(service: Service) -> None:
    asyncio.run(Dispatcher(service, service.channels["sms"], WORKER).drain())


def wind(service: Service, by: timedelta) -> None:
    service.clock.wind(by)  # type: ignore[attr-defined]


def only(service: Service, subscription: int) -> object:
    [receipt] = slots_of(service, subscription)
    return receipt


def states(service: Service) -> list[str]:
    with service.database.read() as connection:
        return sorted(connection.execute(select(receipts.c.state).where(receipts.c.kind == "nudge")).scalars())


@pytest.mark.parametrize(
    ("end", "state"),
    [
        (Accepted("SM1", segments=1), "accepted"),
        (Refused("21612"), "refused"),
        (TryLater("20429", 5.0), "waiting"),
        (Unknown("timeout"), "unknown"),
        (RuntimeError("a channel that breaks its promise"), "unknown"),
    ],
)
def test_a_send_has_four_ends(service: Service, amina: int, sms: Scripted, end: Outcome, state: str) -> None:
    sms.ends = [end]
    drain(service)
    assert only(service, amina).state == state  # type: ignore[attr-defined]
    assert len(sms.taken) == 1


def test_it_is_written_down_before_it_is_sent(service: Service, amina: int, sms: Scripted) -> None:
    seen = []

    def look(message: Outgoing) -> None:
        with service.database.read() as connection:
            seen.append(connection.execute(select(receipts.c.state, receipts.c.body_digest)).one())

    sms.before_send = look
    drain(service)
    assert seen == [("sending", service.seal.digest(sms.taken[0].text))]


@pytest.mark.postgres("slow")
def test_it_tries_again_within_the_window_and_then_gives_up(service: Service, amina: int, sms: Scripted) -> None:
    sms.ends = [TryLater("20429")] * 99
    ends = only(service, amina).expires_at  # type: ignore[attr-defined]
    while service.clock.now() < ends + timedelta(minutes=5):
        drain(service)
        wind(service, timedelta(seconds=10))
    receipt = only(service, amina)
    assert receipt.state == "expired"  # type: ignore[attr-defined]
    assert 2 <= len(sms.taken) <= 5
    assert all(message.valid_seconds > 0 for message in sms.taken)


def test_it_waits_as_long_as_the_provider_asks(service: Service, amina: int, sms: Scripted) -> None:
    sms.ends = [TryLater("20429", after_seconds=90)]
    drain(service)
    wind(service, timedelta(seconds=89))
    drain(service)
    assert len(sms.taken) == 1
    wind(service, timedelta(seconds=2))
    drain(service)
    assert only(service, amina).state == "accepted"  # type: ignore[attr-defined]


def test_it_sends_nothing_after_its_window(service: Service, amina: int, sms: Scripted) -> None:
    service.clock.at = only(service, amina).expires_at  # type: ignore[attr-defined]
    drain(service)
    assert only(service, amina).state == "expired"  # type: ignore[attr-defined]
    assert sms.taken == []


def test_it_reads_consent_again_in_the_claim(service: Service, amina: int, sms: Scripted) -> None:
    """An opt-out that only reached the suppression list, by whatever way, still holds back what waits."""
    with service.database.write() as connection:
        connection.execute(
            suppressions.insert().values(
                channel="sms", address_index=service.seal.index("sms", AMINA), since=service.clock.now(), means="sms"
            )
        )
    drain(service)
    assert sms.taken == []
    receipt = only(service, amina)
    assert (receipt.state, receipt.reason) == ("cancelled", "opted out")  # type: ignore[attr-defined]


def test_an_opt_out_between_two_sends_holds_back_the_second(service: Service, sms: Scripted) -> None:
    due(service, AMINA)
    sms.rate = 1.0
    subscribe(service, "+12025550124")

    def stop(message: Outgoing) -> None:
        with service.database.write() as connection:
            for number in (AMINA, "+12025550124"):
                address = parse_address(number, "US")
                now = service.clock.now()
                record_stop(connection, service.seal, address, means="sms", evidence={}, wording="", now=now)

    sms.before_send = stop
    for _ in range(30):
        asyncio.run(run_once(service, WORKER))
        wind(service, timedelta(hours=1))
    assert len([each for each in sms.taken if "1-4" in each.text]) == 1


@pytest.mark.parametrize(
    ("scope", "check"),
    [
        (Scope.OPTED_OUT, select(suppressions.c.means).where(suppressions.c.means == "provider")),
        (Scope.ADDRESS, select(contacts.c.id).where(contacts.c.invalid_since.is_not(None))),
        (Scope.CONTENT, select(withheld.c.nudge_id)),
    ],
)
def test_a_refusal_reaches_whom_it_concerns(
    service: Service, amina: int, sms: Scripted, scope: Scope, check: object
) -> None:
    sms.ends = [Refused("99999", scope)]
    drain(service)
    with service.database.read() as connection:
        assert len(connection.execute(check).all()) == 1  # type: ignore[call-overload]
    for _ in range(72):
        asyncio.run(run_once(service, WORKER))
        wind(service, timedelta(hours=1))
    nudges = [message for message in sms.taken if "1-4" in message.text]
    if scope is Scope.CONTENT:
        assert nudges[0].text not in [message.text for message in nudges[1:]]
    else:
        assert len(nudges) == 1


@pytest.mark.parametrize("scope", [Scope.SENDER, Scope.ACCOUNT])
def test_a_stopped_account_stops_all_and_loses_nothing(service: Service, sms: Scripted, scope: Scope) -> None:
    due(service, AMINA)
    sms.ends = [TryLater("20005", 1.0, scope)]
    drain(service)
    wind(service, timedelta(minutes=1))
    drain(service)
    assert len(sms.taken) == 1, "the circuit is open"
    with service.database.write() as connection:
        [sender] = [each for each in list_senders(connection) if each.name == sms.sender]
        assert sender.broken_reason == f"{scope} 20005"
        assert mend_circuit(connection, sms.sender)
    drain(service)
    assert len(sms.taken) == 2
    with service.database.read() as connection:
        assert set(connection.execute(select(receipts.c.state).where(receipts.c.kind == "nudge")).scalars()) == {
            "accepted"
        }


def test_it_keeps_the_senders_rate(service: Service, sms: Scripted) -> None:
    sms.rate = 2.0
    due(service, *(f"+120255501{n}" for n in range(10, 40)))
    sent_at: list[float] = []
    sms.before_send = lambda message: sent_at.append(service.clock.now().timestamp())
    drain(service)
    assert len(sms.taken) > 10
    for begin in sent_at:
        assert len([at for at in sent_at if begin <= at < begin + 10]) <= 2.0 * 10 + 2


def test_several_workers_together_send_each_once_and_keep_the_rate(service: Service, sms: Scripted) -> None:
    due(service, *(f"+120255501{n}" for n in range(10, 60)))

    async def together() -> None:
        others = [Worker("elsewhere", "b00", n, "w") for n in range(4)]
        await asyncio.gather(*(Dispatcher(service, sms, each).drain() for each in others))

    asyncio.run(together())
    assert Counter(Counter(message.to for message in sms.taken).values()) == {1: len(sms.taken)}


def test_a_database_that_is_away_costs_no_outcome(
    service: Service, amina: int, sms: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when the outcome is to be recorded: it is kept, and recorded when there is room again."""
    dispatcher = Dispatcher(service, sms, WORKER)
    write, calls = type(service.database).write, []

    def failing(database: object) -> object:
        calls.append(1)
        if len(calls) == 2:
            raise OperationalError("INSERT", {}, Exception("database or disk is full"))
        return write(service.database)

    monkeypatch.setattr(type(service.database), "write", failing)

    async def twice() -> None:
        with pytest.raises(OperationalError):
            await dispatcher.drain()
        await dispatcher.drain()

    asyncio.run(twice())
    assert only(service, amina).state == "accepted"  # type: ignore[attr-defined]
    assert len(sms.taken) == 1


def test_a_consent_that_cannot_be_read_again_is_none(
    service: Service, sms: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Handing over takes long, and the database goes away meanwhile: who comes late waits, and nothing hangs."""
    due(service, AMINA, "+12025550124")

    def away(_database: object) -> object:
        raise OperationalError("SELECT", {}, Exception("disk I/O error"))

    def slowly(_message: Outgoing) -> None:
        wind(service, FRESH + SECOND)
        monkeypatch.setattr(type(service.database), "read", away)

    sms.before_send = slowly
    drain(service)
    monkeypatch.undo()
    sms.before_send = None
    assert len(sms.taken) == 1
    assert states(service) == ["accepted", "waiting"]
    wind(service, timedelta(minutes=1))
    drain(service)
    assert states(service) == ["accepted", "accepted"]


def test_a_status_that_comes_before_the_outcome_is_not_lowered(service: Service, amina: int, sms: Scripted) -> None:
    def delivered_already(message: Outgoing) -> None:
        with service.database.write() as connection:
            key = connection.execute(select(receipts.c.id)).scalar_one()
            now = service.clock.now()
            raise_status(connection, key, provider_id="SM1", rank=4, state="delivered", code="", now=now)

    sms.before_send = delivered_already
    sms.ends = [Accepted("SM1")]
    drain(service)
    assert only(service, amina).state == "delivered"  # type: ignore[attr-defined]


# --- what was perhaps sent -------------------------------------------------------------------------------------


def settle(service: Service) -> int:
    return asyncio.run(recover(service, WORKER, service.clock.now()))


def test_recovery_adopts_what_the_provider_has(service: Service, amina: int, sms: Scripted) -> None:
    sms.ends = [Unknown("timeout")]
    drain(service)
    [message] = sms.taken
    sms.log = [Handed("SM77", message.text, service.clock.now() + SECOND, "sent")]
    wind(service, ASK_AFTER)
    assert settle(service) == 0
    receipt = only(service, amina)
    assert (receipt.state, receipt.provider_id) == ("accepted", "SM77")  # type: ignore[attr-defined]
    drain(service)
    assert len(sms.taken) == 1


@pytest.mark.parametrize("case", ["another text", "too early", "already another receipt's", "nothing"])
def test_recovery_flags_what_it_does_not_find_and_never_sends_it_again(
    service: Service, amina: int, sms: Scripted, case: str
) -> None:
    sms.ends = [Unknown("timeout")]
    drain(service)
    [message] = sms.taken
    at = service.clock.now()
    if case == "another text":
        sms.log = [Handed("SM77", "Kindling: something else", at, "sent")]
    elif case == "too early":
        sms.log = [Handed("SM77", message.text, at - timedelta(minutes=5), "sent")]
    elif case == "already another receipt's":
        sms.log = [Handed("SM77", message.text, at, "sent")]
        with service.database.write() as connection:
            insert = receipts.insert().values(
                subscription_id=amina, kind="extra", channel="sms", state="accepted", provider_id="SM77",
                created_at=at, try_at=at, expires_at=at,
            )  # fmt: skip
            connection.execute(insert)
    looks = 0
    while only(service, amina).state == "unknown" and looks < 40:  # type: ignore[attr-defined]
        wind(service, timedelta(seconds=30))
        settle(service)
        looks += 1
    assert only(service, amina).state == "flagged"  # type: ignore[attr-defined]
    assert looks * 30 >= GRACE.total_seconds()
    drain(service)
    assert len(sms.taken) == 1


def test_recovery_waits_while_the_provider_can_not_be_asked(service: Service, amina: int, sms: Scripted) -> None:
    sms.ends = [Unknown("timeout")]
    sms.can_be_asked = False
    drain(service)
    wind(service, timedelta(hours=2))
    settle(service)
    assert only(service, amina).state == "unknown"  # type: ignore[attr-defined]
    [message] = sms.taken
    sms.log = [Handed("SM77", message.text, only(service, amina).sent_at, "sent")]  # type: ignore[attr-defined]
    sms.can_be_asked = True
    wind(service, timedelta(hours=2))
    settle(service)
    assert only(service, amina).state == "accepted"  # type: ignore[attr-defined]


def test_a_channel_that_keeps_no_log_is_flagged_at_once(service: Service, amina: int, sms: Scripted) -> None:
    sms.keeps_log = False
    sms.ends = [Unknown("disconnected")]
    drain(service)
    wind(service, ASK_AFTER)
    assert settle(service) == 1
    assert only(service, amina).state == "flagged"  # type: ignore[attr-defined]


def abandon(service: Service, name: str) -> None:
    """Leave the waiting receipt as a worker of that name would who died while sending it."""
    now = service.clock.now()
    with service.database.write() as connection:
        connection.execute(
            receipts.update().values(
                state="sending", worker=name, lease_until=now + LEASE, sent_at=now, body_digest=b"0" * 16
            )
        )


def test_a_dead_worker_is_known_at_once_another_machines_by_its_lease(service: Service, amina: int) -> None:
    abandon(service, str(Worker(WORKER.machine, "before", 1, "x")))
    settle(service)
    assert only(service, amina).state == "unknown"  # type: ignore[attr-defined]
    abandon(service, "elsewhere/b00/1/x")
    settle(service)
    assert only(service, amina).state == "sending"  # type: ignore[attr-defined]
    wind(service, LEASE)
    settle(service)
    assert only(service, amina).state == "unknown"  # type: ignore[attr-defined]


def test_what_was_perhaps_sent_counts_for_the_day(service: Service, amina: int, sms: Scripted) -> None:
    abandon(service, str(Worker(WORKER.machine, "before", 1, "x")))
    for _ in range(10):
        asyncio.run(run_once(service, WORKER))
        wind(service, timedelta(hours=1))
    assert sms.taken == []
    assert len(receipts_of(service, amina)) == 1


def test_a_worker_that_was_frozen_past_its_lease_sends_nothing(service: Service, amina: int, sms: Scripted) -> None:
    dispatcher = Dispatcher(service, sms, WORKER)
    [claim], _ = dispatcher._exchange()
    wind(service, LEASE)
    settle(service)  # another worker's recovery
    assert only(service, amina).state == "unknown"  # type: ignore[attr-defined]

    async def thaw() -> None:
        dispatcher._under_way = 1
        await dispatcher._send(claim)
        await asyncio.to_thread(dispatcher._exchange)

    asyncio.run(thaw())
    assert sms.taken == []
    assert only(service, amina).state == "unknown"  # type: ignore[attr-defined]
