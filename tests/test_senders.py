"""Several senders share the people of a channel; what is urgent goes before nudges; each keeps its own pace."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fakes.scripted import Scripted
from fakes.subscribers import next_at, slots_of, subscribe
from fakes.twilio import FROM, FakeTwilio
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy import select, update

from channels.channel import Outgoing, Refused, Scope
from channels.twilio_account import Consent, TwilioAccount
from channels.twilio_sms import TwilioSms, sender_names
from cli.simulate import _per_second
from cli.wiring import choose_more
from config.settings import Settings, Twilio
from people.address import parse_address
from scheduler import dispatch
from scheduler.dispatch import Dispatcher
from scheduler.passes import plan_all, run_once
from scheduler.replies import queue_reply, send_replies
from scheduler.service import Service
from scheduler.worker import this_worker
from store.parts import PARTS, deal, sender_of
from store.receipts import queue_text
from store.senders import BORROWED_SECONDS, peek, take
from store.tables import receipts

WORKER = this_worker()
SERVICE = "MG" + "a" * 32
names = st.lists(st.text("abcdef0123456789:", min_size=1, max_size=12), min_size=1, max_size=12, unique=True)


@hypothesis_settings(deadline=None, max_examples=60)
@given(names)
def test_it_deals_every_part_once_in_equal_shares(senders: list[str]) -> None:
    dealt = deal(tuple(senders))
    assert sorted(part for parts in dealt.values() for part in parts) == list(range(PARTS))
    assert max(map(len, dealt.values())) <= -(-PARTS // len(senders))


@hypothesis_settings(deadline=None, max_examples=40)
@given(names.filter(lambda found: len(found) > 1), st.data())
def test_another_sender_moves_few_people(senders: list[str], data: st.DataObject) -> None:
    before, after = deal(tuple(senders[:-1])), deal(tuple(senders))
    stayed = sum(part in after[sender] for sender, parts in before.items() for part in parts)
    assert stayed >= PARTS * (1 - 1 / len(senders)) * 0.75
    shuffled = data.draw(st.permutations(senders))
    assert sender_of(senders, 1234) in shuffled


def test_senders_are_named_without_their_numbers() -> None:
    named = sender_names(("+12025550123", "+14155550123", SERVICE))
    assert named == {"twilio:23": "+12025550123", "twilio:23'": "+14155550123", SERVICE: SERVICE}


def test_further_numbers_are_settings(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setenv("KINDLING_TWILIO__ACCOUNT_SID", "AC" + "0" * 32)
    monkeypatch.setenv("KINDLING_TWILIO__AUTH_TOKEN", "token")
    monkeypatch.setenv("KINDLING_TWILIO__FROM_NUMBERS", f"+12025550101, {SERVICE}")
    assert Settings().twilio.senders == ("+12025550101", SERVICE)
    monkeypatch.setenv("KINDLING_TWILIO__FROM_NUMBER", "+12025550100")
    more = choose_more(Settings())
    assert [channel.sender for channel in more] == ["twilio:01", SERVICE]
    monkeypatch.setenv("KINDLING_TWILIO__FROM_NUMBERS", "+12025550101, MGnonsense")
    with pytest.raises(ValidationError, match="country code"):
        Settings()


def test_each_number_sends_as_itself() -> None:
    with FakeTwilio() as twilio:
        own = twilio.settings(from_numbers=("+12025550101", SERVICE))

        async def send() -> None:
            for sender in sender_names(own.senders):
                channel = TwilioSms(own, lambda _: "", sender=sender)
                await channel.send(Outgoing("r", "+12025550123", f"by {sender}"))
                await channel.close()

        asyncio.run(send())
        came = [(record["from"], record["messaging_service_sid"]) for record in twilio.book.all()]
    assert came == [(FROM, None), ("+12025550101", None), (None, SERVICE)]


def test_an_opt_out_is_told_to_twilio_for_every_sender(now: Any) -> None:
    with FakeTwilio() as twilio:
        own: Twilio = twilio.settings(from_numbers=("+12025550101",))

        async def push() -> list[bool]:
            account = TwilioAccount(own)
            try:
                return list(await account.push_consents([Consent("+12025550123", True, "opt-out-message", now)]))
            finally:
                await account.close()

        assert asyncio.run(push()) == [True]
        told = [value for seen in twilio.requests for name, value in seen.form if name == "Items"]
    assert [number in each for each in told for number in (FROM, "+12025550101")].count(True) == 2


# Dispatch


@pytest.fixture
def two(service: Service) -> Service:
    first, second = Scripted(sender="one"), Scripted(sender="two")
    return replace(service, channels={"sms": first}, more=(second,))


def people(service: Service, count: int) -> list[int]:
    found = [subscribe(service, f"+120255501{n:02d}", window="10:00") for n in range(count)]
    asyncio.run(plan_all(service, service.clock.now()))
    service.clock.at = max(at for at in (next_at(service, each) for each in found) if at)  # type: ignore[attr-defined]
    asyncio.run(plan_all(service, service.clock.now()))
    return found


def taken(service: Service) -> list[set[str]]:
    return [{message.to for message in channel.taken} for channel in service.senders]  # type: ignore[attr-defined]


def test_people_are_shared_and_keep_to_their_sender(two: Service) -> None:
    everybody = people(two, 40)
    asyncio.run(run_once(two, WORKER))
    first, second = taken(two)
    assert len(first | second) == len(everybody)
    assert not first & second
    assert min(len(first), len(second)) > 5
    two.clock.wind(timedelta(days=1))  # type: ignore[attr-defined]
    asyncio.run(run_once(two, WORKER))
    assert taken(two) == [first, second]
    owners = Counter(two.sender_of("sms", each).sender for each in everybody)
    assert owners == {"one": len(first), "two": len(second)}


def test_one_that_is_stopped_holds_up_no_other(two: Service) -> None:
    people(two, 40)
    two.senders[0].ends = [Refused("30034", Scope.SENDER)] * 40  # type: ignore[attr-defined]
    asyncio.run(run_once(two, WORKER))
    with two.database.read() as tx:
        rows = tx.execute(select(receipts.c.subscription_id, receipts.c.state).where(receipts.c.kind == "nudge")).all()
    owners = {two.sender_of("sms", row[0]).sender for row in rows if row[1] == "accepted"}
    assert owners == {"two"}
    assert {row[1] for row in rows if two.sender_of("sms", row[0]).sender == "two"} == {"accepted"}


def test_one_that_is_slow_holds_up_no_other(two: Service) -> None:
    people(two, 40)
    other_done = asyncio.Event()

    class Slow(Scripted):
        async def send(self, message: Outgoing) -> Any:
            await other_done.wait()
            return await super().send(message)

    slow = replace(two, channels={"sms": Slow(sender="one")})

    async def story() -> None:
        first, second = (asyncio.ensure_future(Dispatcher(slow, each, WORKER).drain()) for each in slow.senders)
        await asyncio.wait_for(second, 30)
        assert not first.done()
        other_done.set()
        await asyncio.wait_for(first, 30)

    asyncio.run(story())
    assert sum(map(len, taken(slow))) == 40


def test_what_is_urgent_waits_for_no_nudge(service: Service, monkeypatch: pytest.MonkeyPatch, clock: Any) -> None:
    for name, value in (("CONCURRENCY", 8), ("EXCHANGE", 4), ("RESERVE", 2), ("EXCHANGE_SECONDS", 0.05)):
        monkeypatch.setattr(dispatch, name, value)
    reached = _Stuck()
    service = replace(service, channels={"sms": reached})
    everybody = people(service, 12)

    async def story() -> None:
        draining = asyncio.ensure_future(Dispatcher(service, reached, WORKER).drain())
        await _until(lambda: reached.stuck == 8)  # as many as there may be: every one of them hangs
        await asyncio.to_thread(_ask, service, everybody[0])
        await _until(lambda: len(reached.taken) == 1)
        assert reached.stuck == 8
        reached.go_on.set()
        await asyncio.wait_for(draining, 30)

    asyncio.run(story())
    assert "AGREE" in reached.taken[0].text
    assert all(slots_of(service, each)[0].state == "accepted" for each in everybody)


class _Stuck(Scripted):
    """Nudges hang in it until they may go on; what asks whether they still want them does not."""

    def __init__(self) -> None:
        super().__init__()
        self.stuck = 0
        self.go_on = asyncio.Event()

    async def send(self, message: Outgoing) -> Any:
        if "AGREE" not in message.text:
            self.stuck += 1
            await self.go_on.wait()
        return await super().send(message)


def _ask(service: Service, subscription: int) -> None:
    with service.database.write() as tx:
        hour = timedelta(hours=1)
        queue_text(
            tx, service.seal, subscription, "reconfirm", {}, priority=3, now=service.clock.now(), expires_in=hour
        )
        tx.execute(update(receipts).where(receipts.c.kind == "reconfirm").values(try_at=service.clock.now()))


async def _until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110 - it is the other side that is looked at
            await asyncio.sleep(0.02)


def test_a_late_answer_waits_for_no_queue_of_nudges_and_borrows_only_so_much(service: Service) -> None:
    sms = Scripted(rate=1.0)
    service = replace(service, channels={"sms": sms})
    now = service.clock.now()
    with service.database.write() as tx:
        peek(tx, sms.sender, sms.rate, now)
        take(tx, sms.sender, sms.rate, 1, now)  # as nudges do, the moment there is one
        for number in range(8):
            words = "You deserve support right now."
            address = parse_address(f"+120255501{number:02d}", "US")
            queue_reply(service, tx, f"SM{number}", address, "crisis", words, now, now)
    assert asyncio.run(send_replies(service, now)) == BORROWED_SECONDS
    with service.database.write() as tx:
        grant = peek(tx, sms.sender, sms.rate, now)
    assert (grant.count, grant.urgent) == (0, 0)
    assert grant.wait_seconds == BORROWED_SECONDS + 1
    service.clock.wind(timedelta(seconds=15))  # type: ignore[attr-defined]
    assert asyncio.run(send_replies(service, service.clock.now())) == 8 - BORROWED_SECONDS


def test_a_simulation_counts_every_sender(settings: Settings) -> None:
    several = Twilio(
        account_sid="AC" + "0" * 32, auth_token="t", from_number="+12025550100", from_numbers=["+12025550101", SERVICE]
    )
    assert _per_second(settings.model_copy(update={"twilio": several})) == 3 * several.messages_per_second
