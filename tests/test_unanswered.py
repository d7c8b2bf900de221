"""Questions that nobody answered: asked once more by day, then forgotten; after months asked again, then paused."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from fakes.phone import NUMBER, Phone, phone_side
from fakes.subscribers import BO, next_at, receipts_of, subscribe
from fakes.twilio_form import Refusal
from fakes.visitor import Visitor
from sqlalchemy import select

from channels.outbox import Outbox
from config.clock import FixedClock
from config.settings import Consent
from messages.system import wording_version
from people.address import Address, parse_address
from people.find import find_by_address
from people.links import me_token
from people.optin import request_optin
from people.optout import record_stop
from people.preferences import Preferences
from scheduler.service import Service
from store.consents import list_consents
from store.contacts import UNREADABLE
from store.tables import contacts, subscriptions
from store.unanswered import list_silent_since

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

PROOF: dict[str, Any] = {"means": "web", "evidence": {}, "wording": "test"}
NEW_YORK = {"zone": "America/New_York", "country": "US"}


@pytest.fixture
def phone(service: Service, clock: FixedClock) -> Iterator[Phone]:
    with phone_side(service, clock) as side:
        yield side


def asked(phone: Phone, address: str = NUMBER) -> int:
    """Begin to sign up, and get the question."""
    with phone.service.database.write() as tx:
        where, now = parse_address(address, "US"), phone.clock.now()
        found = request_optin(tx, phone.service.seal, where, Preferences(**NEW_YORK), language="en", now=now, **PROOF)
    assert found.subscription_id
    phone.live()
    return found.subscription_id


def row(phone: Phone, subscription_id: int) -> Any:
    with phone.service.database.read() as tx:
        return tx.execute(select(subscriptions).where(subscriptions.c.id == subscription_id)).one()


def kinds(phone: Phone, subscription_id: int) -> list[str]:
    return [each.kind for each in receipts_of(phone.service, subscription_id) if each.state != "cancelled"]


# A sign-up


@pytest.mark.postgres("quick")
def test_it_asks_once_more_after_a_day_and_never_again(phone: Phone) -> None:
    subscription_id = asked(phone)
    phone.live(hours=23)
    assert len(phone.handset()) == 1
    phone.live(hours=1, minutes=1)
    assert len(phone.handset()) == 2
    assert phone.handset()[0] == phone.handset()[1]
    for _ in range(4):
        phone.live(days=1)
    assert len(phone.handset()) == 2
    assert kinds(phone, subscription_id) == ["optin_request", "optin_again"]
    assert phone.ledger() == ["requested", "reminded"]


def test_it_asks_once_more_by_day_only(phone: Phone) -> None:
    phone.clock.wind(timedelta(hours=12))  # 22:00 in New York
    asked(phone)
    phone.live(hours=24, minutes=30)
    assert len(phone.handset()) == 1
    phone.live(hours=10)
    assert len(phone.handset()) == 2


def test_it_takes_the_yes_to_the_second_question(phone: Phone) -> None:
    asked(phone)
    phone.live(days=1, minutes=1)
    assert any("you're in" in text for text in phone.carrier.text_in(NUMBER, "AGREE").texts)
    phone.live(days=8)
    assert phone.standing() == "active"


def test_it_asks_nobody_once_more_who_has_left(phone: Phone) -> None:
    asked(phone)
    phone.carrier.text_in(NUMBER, "STOP")
    before = len(phone.handset())
    phone.live(days=2)
    assert len(phone.handset()) == before


@pytest.mark.postgres("quick")
@pytest.mark.parametrize("address", [NUMBER, BO], ids=["sms", "email"])
def test_it_forgets_who_never_said_yes(phone: Phone, address: str) -> None:
    subscription_id = asked(phone, address)
    phone.live(days=1, minutes=1)
    phone.live(days=6)
    assert row(phone, subscription_id).status == "pending", "a week from the last question"
    phone.live(days=1, minutes=1)
    assert row(phone, subscription_id).status == "ended"
    with phone.service.database.read() as tx:
        assert tx.execute(select(contacts.c.address_sealed)).scalar_one() == UNREADABLE
        assert find_by_address(tx, phone.service.seal, parse_address(address, "US")).standing == "unknown"
    assert asked(phone, address) != subscription_id, "the same address is somebody new"


def test_it_keeps_an_opt_out_of_who_is_forgotten(phone: Phone) -> None:
    subscription_id = asked(phone)
    with phone.service.database.write() as tx:
        record_stop(tx, phone.service.seal, Address("sms", NUMBER), now=phone.clock.now(), **PROOF)
        tx.execute(subscriptions.update().values(status="pending"))  # whatever state it was left in
    phone.live(days=9)
    assert row(phone, subscription_id).status == "ended"
    assert phone.standing() == "stopped"


def test_it_never_forgets_a_subscriber(phone: Phone) -> None:
    subscription_id = subscribe(phone.service)
    phone.live(days=30)
    assert row(phone, subscription_id).status == "active"


# After months


def stale(phone: Phone, address: str = NUMBER, **chosen: Any) -> int:
    """Subscribe somebody, and let half a year pass."""
    subscription_id = subscribe(phone.service, address, **NEW_YORK | {"cadence": "once a week"} | chosen)
    phone.clock.wind(timedelta(days=181))
    phone.live()
    phone.live()
    return subscription_id


def questions(phone: Phone) -> list[str]:
    return [text for text in phone.handset() if "AGREE" in text]


@pytest.mark.postgres("quick")
def test_it_asks_after_half_a_year_and_goes_on_meanwhile(phone: Phone) -> None:
    subscription_id = stale(phone)
    assert len(questions(phone)) == 1
    phone.live(days=10)
    assert len(questions(phone)) == 1
    assert row(phone, subscription_id).paused_until is None
    assert phone.ledger() == ["requested", "granted", "reasked"]


def test_it_keeps_who_agrees_for_another_half_year(phone: Phone) -> None:
    subscription_id = stale(phone)
    (thanks,) = phone.carrier.text_in(NUMBER, "AGREE").texts
    assert "they go on" in thanks
    assert phone.carrier.text_in(NUMBER, "AGREE").texts == [], "nothing was asked any more"
    phone.live(days=30)
    assert row(phone, subscription_id).paused_until is None
    assert phone.ledger() == ["requested", "granted", "reasked", "reconfirmed"]
    phone.clock.wind(timedelta(days=160))
    phone.live()
    phone.live()
    assert len(questions(phone)) == 2


@pytest.mark.parametrize("word", ["ACEPTO", "AGREE"])
def test_it_asks_in_the_language_that_was_chosen_and_keeps_the_words(phone: Phone, word: str) -> None:
    subscription_id = stale(phone, language="es")
    assert "Responde ACEPTO para que sigan" in phone.handset()[-1]
    phone.carrier.text_in(NUMBER, word)
    phone.carrier.text_in(NUMBER, "no quiero recibir nada de esto")
    with phone.service.database.read() as tx:
        entries = list_consents(tx, row(phone, subscription_id).person_id)[-3:]
    assert [(each.event, each.language) for each in entries] == [
        ("reasked", "es"),
        ("reconfirmed", "es"),
        ("revoked", "es"),
    ]
    assert all("Responde ACEPTO" in each.words for each in entries[:2])


def test_it_keeps_the_words_of_the_mail_that_asked(phone: Phone) -> None:
    subscription_id = stale(phone, BO)
    with phone.service.database.read() as tx:
        entry = list_consents(tx, row(phone, subscription_id).person_id)[-1]
    assert (entry.event, entry.wording) == ("reasked", wording_version("email_reconfirm"))


@pytest.mark.parametrize("word", ["AGREE", "START", "resume", "YES"])
def test_it_pauses_who_does_not_answer_until_they_do(phone: Phone, word: str) -> None:
    subscription_id = stale(phone, cadence="3 a week")
    phone.live(days=14, minutes=1)
    assert row(phone, subscription_id).paused_until - phone.clock.now() > timedelta(days=3000)
    phone.live(days=60)
    assert len(questions(phone)) == 1, "asked once, not every week"
    (told,) = phone.carrier.text_in(NUMBER, "STATUS").texts
    assert "AGREE" in told
    phone.carrier.text_in(NUMBER, word)
    found = row(phone, subscription_id)
    assert (found.paused_until, found.reasked_at, found.reconfirmed_at) == (None, None, phone.clock.now())
    assert phone.ledger()[-1] == "reconfirmed"
    phone.live()
    at = next_at(phone.service, subscription_id)
    assert at
    assert at - phone.clock.now() < timedelta(days=3)


def test_it_stops_who_says_stop_to_the_question(phone: Phone) -> None:
    stale(phone)
    phone.carrier.text_in(NUMBER, "STOP")
    assert phone.standing() == "stopped"
    assert phone.ledger()[-1] == "revoked"


@pytest.mark.postgres("quick")
def test_it_puts_a_question_again_that_never_went_out(phone: Phone) -> None:
    phone.twilio.knobs.codes[NUMBER] = Refusal(400, 21612, "no")
    subscription_id = stale(phone)
    assert questions(phone) == []
    del phone.twilio.knobs.codes[NUMBER]
    phone.live(days=14, minutes=1)
    phone.live(minutes=30)
    phone.live(minutes=1)
    assert row(phone, subscription_id).paused_until is None
    assert len(questions(phone)) == 1


def test_it_never_asks_when_told_never(service: Service, clock: FixedClock) -> None:
    with phone_side(service, clock) as phone:
        object.__setattr__(phone.service.settings, "consent", Consent(reconfirm_days=0))
        stale(phone)
        assert questions(phone) == []


def test_it_asks_by_the_same_channel_and_takes_the_button(phone: Phone) -> None:
    subscription_id = stale(phone, BO)
    outbox = phone.service.channels["email"]
    assert isinstance(outbox, Outbox)
    letter = next(each for each in outbox.messages() if "still want" in each.subject)
    path = re.search(r"http://127.0.0.1:8000(/confirm/\S+)", letter.text)
    assert path
    door = Visitor(phone.app)
    assert door.submit(path[1], path[1]).status_code == 200
    door.close()
    assert row(phone, subscription_id).reconfirmed_at == phone.clock.now()


@pytest.mark.postgres("quick")
def test_it_lists_no_one_twice(phone: Phone) -> None:
    subscription_id = stale(phone)
    now = phone.clock.now()
    with phone.service.database.read() as tx:
        assert [each.subscription_id for each in list_silent_since(tx, now, now, 10)] == [subscription_id]
        assert list_silent_since(tx, now - timedelta(days=1), now, 10) == []


def test_it_says_on_the_own_page_what_is_awaited_and_takes_the_answer_there(phone: Phone) -> None:
    subscription_id = stale(phone)
    phone.live(days=14, minutes=1)
    path = f"/me/{me_token(phone.service.seal, subscription_id, 0, phone.clock.now())}"
    door = Visitor(phone.app)
    page = door.get(path).text
    assert "Paused until you say that you still want these" in page
    assert "2036" not in page, "a date ten years off means nothing to anybody"
    assert "I still want these" in page
    door.submit(path, path, {"do": "resume"})
    assert "Paused" not in door.get(path).text
    door.close()
    found = row(phone, subscription_id)
    assert (found.paused_until, found.reconfirmed_at) == (None, phone.clock.now())
