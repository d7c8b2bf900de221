"""Who answers STOP, START and HELP, with a Twilio that behaves like the real one: never nobody, never two."""

from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
from fakes.phone import NUMBER, Phone, phone_side
from fakes.subscribers import next_at, receipts_of, subscribe

from config.clock import FixedClock
from people.address import is_toll_free
from scheduler.service import Service

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

TOLL_FREE = "+18005550199"


def sides(service: Service, clock: FixedClock, optout: str) -> AbstractContextManager[Phone]:
    changed = {"from_number": TOLL_FREE} if optout == "toll-free" else {}
    return phone_side(service, clock, optout, **changed)


def nudged(phone: Phone, subscription_id: int) -> bool:
    """Live to the next slot; whether a nudge came to the handset."""
    before = len(phone.handset())
    phone.live()
    at = next_at(phone.service, subscription_id)
    phone.live(hours=(at - phone.clock.now()) / timedelta(hours=1) if at else 24)
    return any("1-4" in text for text in phone.handset()[before:])


def write(phone: Phone, words: str, to: str) -> list[str]:
    """Text something; what it brought to the handset, from whomever."""
    before = len(phone.handset())
    phone.carrier.text_in(NUMBER, words, To=to)
    return phone.handset()[before:]


@pytest.mark.parametrize("mode", ["provider", "advanced", "app", "toll-free"])
@pytest.mark.parametrize("word", ["STOP", "stop", " Stop ", "UNSUBSCRIBE", "CANCEL", "quit", "OptOut"])
def test_it_is_one_who_confirms_a_stop(service: Service, clock: FixedClock, mode: str, word: str) -> None:
    with sides(service, clock, mode) as phone:
        to = TOLL_FREE if mode == "toll-free" else phone.service.settings.twilio.from_number
        subscription_id = subscribe(phone.service)
        shown = write(phone, word, to)
        assert phone.standing() == "stopped"
        if mode == "toll-free":
            assert [text for text in shown if not text.startswith("NETWORK MSG")] == [], "never our own"
        else:
            assert len(shown) == 1
        assert not nudged(phone, subscription_id)


@pytest.mark.parametrize("mode", ["provider", "advanced", "app", "toll-free"])
def test_it_is_one_who_welcomes_back(service: Service, clock: FixedClock, mode: str) -> None:
    with sides(service, clock, mode) as phone:
        to = TOLL_FREE if mode == "toll-free" else phone.service.settings.twilio.from_number
        subscription_id = subscribe(phone.service)
        write(phone, "STOP", to)
        assert len(write(phone, "START", to)) == 1
        assert phone.standing() == "active"
        assert nudged(phone, subscription_id)


@pytest.mark.parametrize("mode", ["provider", "advanced", "app", "toll-free"])
def test_it_is_one_who_helps(service: Service, clock: FixedClock, mode: str) -> None:
    with sides(service, clock, mode) as phone:
        to = TOLL_FREE if mode == "toll-free" else phone.service.settings.twilio.from_number
        subscribe(phone.service)
        shown = write(phone, "HELP", to)
        assert len(shown) == (0 if mode == "toll-free" else 1)


@pytest.mark.parametrize("mode", ["provider", "app"])
def test_it_confirms_other_words_itself(service: Service, clock: FixedClock, mode: str) -> None:
    with sides(service, clock, mode) as phone:
        subscribe(phone.service)
        (shown,) = write(phone, "please take me off your list", phone.service.settings.twilio.from_number)
        assert "unsubscribed" in shown


def test_it_never_confirms_from_a_toll_free_number(service: Service, clock: FixedClock) -> None:
    with sides(service, clock, "toll-free") as phone:
        subscribe(phone.service)
        assert write(phone, "please take me off your list", TOLL_FREE) == []
        assert phone.standing() == "stopped"
        assert "988" in write(phone, "I want to die", TOLL_FREE)[0], "help is another matter"


@pytest.mark.postgres("quick")
def test_it_hears_of_a_stop_from_twilios_refusal(service: Service, clock: FixedClock) -> None:
    """The webhook was lost, the list is empty: the block itself says it."""
    with sides(service, clock, "provider") as phone:
        subscription_id = subscribe(phone.service)
        phone.twilio.knobs.blocked.add(NUMBER)
        assert not nudged(phone, subscription_id)
        (refused,) = [row for row in receipts_of(phone.service, subscription_id) if row.state == "refused"]
        assert refused.error_code == "21610"
        assert phone.standing() == "stopped"
        assert phone.ledger() == ["requested", "granted", "revoked"]
        posts = phone.twilio.posts
        assert not nudged(phone, subscription_id)
        assert phone.twilio.posts == posts, "never tried again"


def test_it_takes_reports_in_any_order_and_more_than_once(service: Service, clock: FixedClock) -> None:
    with sides(service, clock, "provider") as phone:
        subscription_id = subscribe(phone.service)
        assert nudged(phone, subscription_id)
        record = next(one for one in phone.twilio.book.all() if one["direction"] == "outbound-api")
        answers = phone.carrier.report(record, ["read", "sent", "delivered", "queued", "undelivered", "read"], "30003")
        assert {answer.status for answer in answers} == {204}
        sent = [row for row in receipts_of(phone.service, subscription_id) if row.provider_id == record["sid"]]
        assert [(row.state, row.provider_rank) for row in sent] == [("delivered", 5)]


@pytest.mark.postgres("quick")
def test_it_answers_a_retried_webhook_alike_and_acts_once(service: Service, clock: FixedClock) -> None:
    with sides(service, clock, "app") as phone:
        subscribe(phone.service)
        form = phone.carrier.take(NUMBER, "STOP")
        first, again = phone.carrier.hand(form), phone.carrier.hand(form)
        assert first == again
        assert phone.ledger().count("revoked") == 1


@pytest.mark.parametrize(
    ("number", "free"),
    [("+18005550199", True), ("+18335550199", True), ("+12025550123", False), ("72345", False), ("", False)],
)
def test_it_knows_a_toll_free_number(number: str, free: bool) -> None:
    assert is_toll_free(number) is free
