"""Webhooks that never came: their texts are heard after all, once, in their order, and answered."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, time, timedelta

import pytest
from fakes.phone import NUMBER, Phone, account_of, phone_side
from fakes.subscribers import receipts_of, subscribe
from fakes.twilio_hosts import SERVICE
from pydantic import SecretStr
from sqlalchemy import Connection

from channels.channel import CannotAsk
from channels.twilio_account import Arrived, TwilioAccount
from config.clock import FixedClock
from people.address import Address
from people.optout import record_stop
from scheduler.missed import Late, hear_missed
from scheduler.opening import next_open
from scheduler.quiet import Quiet
from scheduler.service import Service
from store.inbound import list_inbound
from web.inbound import Text, hear, hear_late

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick


@pytest.fixture
def phone(service: Service, clock: FixedClock) -> Iterator[Phone]:
    with phone_side(service, clock) as side:
        yield side


@pytest.fixture
def app_phone(service: Service, clock: FixedClock) -> Iterator[Phone]:
    with phone_side(service, clock, "app") as side:
        yield side


@pytest.mark.postgres("quick")
def test_it_opts_out_whose_webhook_was_lost(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "please take me off your list")
    phone.live(minutes=5)
    assert phone.standing() == "stopped"
    assert phone.ledger() == ["requested", "granted", "revoked"]
    assert len(phone.handset()) == 1, "the one confirmation"
    assert "unsubscribed" in phone.handset()[0]


def test_it_lets_twilio_confirm_its_own_keywords(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "STOP")
    phone.live(minutes=5)
    assert phone.standing() == "stopped"
    assert len(phone.handset()) == 1, "Twilio's own words"


def test_it_confirms_a_lost_stop_itself_in_app_mode(app_phone: Phone) -> None:
    subscribe(app_phone.service)
    app_phone.carrier.take(NUMBER, "STOP")
    app_phone.live(minutes=5)
    assert "unsubscribed" in app_phone.handset()[0]
    app_phone.live(minutes=5)
    assert len(app_phone.handset()) == 1


def test_it_answers_a_crisis_of_a_stranger_at_night_before_anything_else(phone: Phone, clock: FixedClock) -> None:
    phone.carrier.take(NUMBER, "HELP me understand this")
    phone.carrier.take("+12025550145", "I want to kill myself")
    phone.live(hours=16)
    assert phone.twilio.book.all()[2]["to"] == "+12025550145"
    assert "988" in phone.handset("+12025550145")[0]


def test_it_keeps_other_late_answers_for_the_morning(phone: Phone, clock: FixedClock) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "STATUS")
    phone.live(hours=9)  # 19:00 in New York: within the hours that are open
    assert len(phone.handset()) == 1
    phone.carrier.take(NUMBER, "STATUS")
    phone.live(hours=5)  # midnight
    assert len(phone.handset()) == 1
    phone.live(hours=8, minutes=1)
    assert len([text for text in phone.handset() if "on," in text]) == 2


def test_it_answers_in_due_time_what_is_still_fresh(phone: Phone, clock: FixedClock) -> None:
    subscribe(phone.service)
    clock.wind(timedelta(hours=14))  # midnight in New York
    phone.carrier.take(NUMBER, "STATUS")
    phone.live(minutes=5)
    assert len(phone.handset()) == 1


@pytest.mark.postgres("quick")
def test_it_hears_nothing_twice(phone: Phone) -> None:
    subscribe(phone.service)
    form = phone.carrier.take(NUMBER, "please take me off your list")
    phone.live(minutes=5)
    assert phone.carrier.hand(form).texts == [], "a webhook that comes after all is answered with silence"
    phone.live(minutes=5)
    phone.live(days=1)
    assert len(phone.handset()) == 1
    assert phone.ledger().count("revoked") == 1


def test_it_leaves_alone_what_came_by_webhook(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "STATUS")
    phone.live(minutes=5)
    assert len(phone.handset()) == 1


def test_it_gives_the_webhook_its_time(phone: Phone) -> None:
    phone.carrier.take(NUMBER, "hello")
    assert phone.do("missed") == ["missed"]
    with phone.service.database.read() as tx:
        assert list_inbound(tx, [phone.service.seal.index("sms", NUMBER)], 0) == []


@pytest.mark.postgres("quick")
def test_it_has_one_effect_when_webhook_and_job_race(phone: Phone, now: datetime) -> None:
    """Many of each at once, for the same text: one answer among them all."""
    subscribe(phone.service)
    service = phone.service
    form = phone.carrier.take(NUMBER, "please take me off your list")
    arrived = Arrived(form["MessageSid"], NUMBER, form["Body"], now)

    def by_job(_: int) -> list[str]:
        with service.database.write() as tx:
            late = hear_late(service, tx, arrived, now)
        return [late.text] if late and late.text else []

    def by_webhook(_: int) -> list[str]:
        with service.database.write() as tx:
            reply = hear(service, tx, Text(form["MessageSid"], Address("sms", NUMBER), form["Body"]), now)
        return [reply] if reply else []

    with ThreadPoolExecutor(6) as pool:
        jobs, hooks = [list(pool.map(each, range(3))) for each in (by_job, by_webhook)]
    assert len([reply for replies in jobs for reply in replies]) <= 1
    by_hook = [reply for replies in hooks for reply in replies]
    answered_by = sum(bool(found) for found in ([each for each in jobs if each], by_hook))
    assert answered_by == 1, "job and webhook never both answer"
    assert phone.ledger().count("revoked") == 1


def test_one_that_cannot_be_heard_keeps_no_other_from_it(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.take("+12025550145", "STOP")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.take(NUMBER, "STOP")
    broken = True

    def hear_some(service: Service, tx: Connection, text: Arrived, said_at: datetime) -> Late | None:
        if broken and text.sender != NUMBER:
            raise ValueError(text.body)
        return hear_late(service, tx, text, said_at)

    async def chore() -> int:
        account = account_of(phone)
        try:
            return await hear_missed(phone.service, account, hear_some, phone.clock.now())
        finally:
            await account.close()

    phone.clock.wind(timedelta(minutes=5))
    assert asyncio.run(chore()) == 1
    assert (phone.standing(), phone.standing("+12025550145")) == ("stopped", "unknown")
    broken = False
    phone.clock.wind(timedelta(hours=2))
    assert asyncio.run(chore()) == 1, "it is not forgotten"
    assert phone.standing("+12025550145") == "stopped"


@pytest.mark.postgres("quick")
def test_it_never_lets_an_old_start_undo_a_later_stop(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "STOP")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.take(NUMBER, "START")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.text_in(NUMBER, "STOP")
    phone.live(minutes=5)
    assert phone.standing() == "stopped"
    assert phone.ledger() == ["requested", "granted", "revoked"]


def test_it_never_lets_an_old_yes_undo_an_unsubscribe_elsewhere(phone: Phone) -> None:
    phone.carrier.text_in(NUMBER, "kindling")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.take(NUMBER, "AGREE")
    phone.clock.wind(timedelta(minutes=1))
    with phone.service.database.write() as tx:
        proof = {"means": "web", "evidence": {}, "wording": "test", "now": phone.clock.now()}
        record_stop(tx, phone.service.seal, Address("sms", NUMBER), **proof)
    phone.live(minutes=5)
    assert phone.standing() == "stopped"


def test_it_lets_a_later_start_stand_over_an_old_stop(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "STOP")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.take(NUMBER, "unsubscribe please")
    phone.clock.wind(timedelta(minutes=1))
    phone.carrier.text_in(NUMBER, "START")
    phone.live(minutes=5)
    assert phone.standing() == "active"


def test_it_hears_a_lost_day_in_its_order(phone: Phone) -> None:
    for words in ("kindling", "AGREE", "STOP", "START", "please stop texting me"):
        phone.carrier.take(NUMBER, words)
        phone.clock.wind(timedelta(minutes=7))
    phone.live(minutes=5)
    assert phone.standing() == "stopped"
    assert phone.ledger() == ["requested", "granted", "revoked", "restarted", "revoked"]


def test_it_looks_a_day_back_at_first_and_then_where_it_left_off(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "STOP")
    phone.clock.wind(timedelta(hours=30))
    phone.live()
    assert phone.standing() == "active", "older than the first look reaches"
    phone.carrier.take("+12025550145", "STOP")
    phone.live(days=3)
    assert phone.standing("+12025550145") == "stopped", "however long nobody looked"


def test_it_reads_all_numbers_of_a_messaging_service_and_all_pages(service: Service, clock: FixedClock) -> None:
    with phone_side(service, clock, messaging_service_sid=SERVICE, from_number="") as phone:
        phone.twilio.hosts.numbers = ["+12025550100", "+12025550101", "72345"]
        phone.twilio.knobs.page_limit = 2
        since = clock.now()
        for n, to in enumerate(["+12025550100", "+12025550101", "72345", "+12025550199"] * 3):
            clock.wind(timedelta(seconds=1))
            phone.carrier.take(NUMBER, f"text {n}", To=to)

        async def ask() -> list[str]:
            account = account_of(phone)
            found = await account.arrived(since)
            await account.close()
            return [text.body for text in found]

        assert asyncio.run(ask()) == [f"text {n}" for n in range(12) if n % 4 != 3]


@pytest.mark.postgres("quick")
def test_it_asks_again_when_twilio_does_not_answer(phone: Phone, capsys: pytest.CaptureFixture[str]) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "take me off your list")
    phone.clock.wind(timedelta(minutes=5))
    broken = phone.service.settings.twilio.model_copy(update={"api_base_url": "http://127.0.0.1:9"})
    url = phone.service.settings.twilio.api_base_url
    object.__setattr__(phone.service.settings, "twilio", broken)
    assert phone.do("missed") == []
    assert "can't be reached" in capsys.readouterr().out
    object.__setattr__(phone.service.settings, "twilio", broken.model_copy(update={"api_base_url": url}))
    assert phone.do("missed") == [], "not at once"
    phone.clock.wind(timedelta(minutes=1))
    assert phone.do("missed") == ["missed"]
    assert phone.standing() == "stopped"


def test_it_says_why_twilio_can_not_be_asked_without_numbers(phone: Phone) -> None:
    wrong = phone.service.settings.twilio.model_copy(update={"auth_token": SecretStr("wrong"), "from_number": NUMBER})

    async def ask() -> None:
        account = TwilioAccount(wrong)
        try:
            await account.arrived(phone.clock.now())
        finally:
            await account.close()

    with pytest.raises(CannotAsk, match="401") as told:
        asyncio.run(ask())
    assert "2025550123" not in str(told.value)


@pytest.mark.postgres("quick")
def test_it_does_each_chore_once_however_many_ask(phone: Phone) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: phone.do("missed"), range(4)))
    assert sorted(done) == [[], [], [], ["missed"]]


def test_it_sends_no_late_answer_to_who_has_left_since(phone: Phone) -> None:
    subscription_id = subscribe(phone.service)
    phone.carrier.take(NUMBER, "STATUS")
    phone.clock.wind(timedelta(minutes=5))
    phone.do("missed")
    phone.carrier.text_in(NUMBER, "no more please, unsubscribe me")
    before = len(phone.handset())
    phone.live()
    assert len(phone.handset()) == before
    assert all(row.kind != "nudge" for row in receipts_of(phone.service, subscription_id))


@pytest.mark.parametrize(
    ("at", "zone", "opens"),
    [
        ("2026-03-02T15:00", "America/New_York", "2026-03-02T15:00"),
        ("2026-03-03T04:00", "America/New_York", "2026-03-03T13:00"),  # 23:00 there, until 8:00
        ("2026-03-02T11:00", "America/New_York", "2026-03-02T13:00"),  # 6:00 there
        ("2026-03-08T05:00", "America/New_York", "2026-03-08T12:00"),  # the night that loses an hour
        ("2026-03-02T12:00", "Asia/Tokyo", "2026-03-02T23:00"),
    ],
)
def test_it_knows_when_the_day_opens(at: str, zone: str, opens: str) -> None:
    given, expected = (datetime.fromisoformat(f"{text}+00:00") for text in (at, opens))
    assert next_open(Quiet(), "US", zone, given) == expected


def test_it_never_opens_when_nothing_is_open(now: datetime) -> None:
    closed = Quiet(start=time(7), end=time(23), profile="strict")
    assert next_open(closed, "US", "America/New_York", now) is None
