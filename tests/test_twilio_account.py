"""What is kept true at Twilio beside sending: who has left, whose number is gone, what it forgets."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from fakes.phone import NUMBER, Phone, phone_side
from fakes.subscribers import AMINA, CHIDI, receipts_of, subscribe
from fakes.twilio import FROM
from sqlalchemy import select

from config.clock import FixedClock
from people.address import Address
from people.find import find_by_address
from scheduler.redact import MOST_TRIES
from scheduler.service import Service
from store.inbound import list_inbound
from store.tables import contacts, errands

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick


@pytest.fixture
def phone(service: Service, clock: FixedClock) -> Iterator[Phone]:
    with phone_side(service, clock, redact_bodies=True) as side:
        side.twilio.hosts.deactivated = {}
        yield side


def waiting(phone: Phone, kind: str) -> int:
    with phone.service.database.read() as tx:
        return len(tx.execute(select(errands.c.id).where(errands.c.kind == kind)).all())


# Bulk Consents


@pytest.mark.postgres("quick")
def test_it_tells_twilio_who_left_in_other_words_and_who_is_back(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "please take me off your list")
    phone.live(minutes=1)
    (told,) = phone.twilio.hosts.consents
    assert (told["contact_id"], told["sender_id"], told["status"]) == (NUMBER, FROM, "opt-out")
    assert told["source"] == "opt-out-message"
    assert told["date_of_consent"].startswith("2026-03-02T15:00:00")
    assert NUMBER in phone.twilio.knobs.blocked
    phone.carrier.text_in(NUMBER, "start please")
    phone.carrier.text_in(NUMBER, "START")
    phone.live(minutes=2)
    assert phone.twilio.hosts.consents[-1]["status"] == "opt-in"
    assert waiting(phone, "consent") == 0


def test_it_blocks_by_itself_where_twilio_has_no_such_thing_and_asks_again_tomorrow(phone: Phone) -> None:
    phone.twilio.hosts.takes_consents = False
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "please take me off your list")
    for _ in range(3):
        phone.live(minutes=2)
    assert phone.standing() == "stopped"
    asked = [seen for seen in phone.twilio.requests if seen.path == "/v1/Consents/Bulk"]
    assert len(asked) == 1, "not again and again"
    phone.twilio.hosts.takes_consents = True
    phone.live(days=1, minutes=5)
    assert len(phone.twilio.hosts.consents) == 1


def test_it_gives_up_on_a_consent_that_is_never_taken(phone: Phone) -> None:
    phone.twilio.hosts.failing.add(NUMBER)
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "please take me off your list")
    for _ in range(10):
        phone.clock.wind(timedelta(days=1))
        phone.do("consents")
    assert waiting(phone, "consent") == 0
    assert len([seen for seen in phone.twilio.requests if seen.path == "/v1/Consents/Bulk"]) <= 8
    assert phone.standing() == "stopped"


# Deactivated numbers


@pytest.mark.postgres("quick")
def test_it_ends_a_number_that_was_given_up_and_its_next_owner_starts_afresh(phone: Phone) -> None:
    subscription_id = subscribe(phone.service, cadence="3 a week")
    subscribe(phone.service, CHIDI)
    phone.carrier.text_in(NUMBER, "STATUS")
    with phone.service.database.read() as tx:
        person_id = find_by_address(tx, phone.service.seal, Address("sms", AMINA)).person_id
    phone.twilio.hosts.deactivated["2026-03-03"] = ["12025550199", AMINA.lstrip("+"), "junk", ""]
    phone.live(days=2)
    assert phone.ledger()[-1] == "reassigned"
    assert phone.standing() == "unknown"
    assert phone.standing(CHIDI) == "active"
    assert [row.state for row in receipts_of(phone.service, subscription_id) if row.state == "waiting"] == []
    phone.carrier.text_in(NUMBER, "kindling")
    phone.carrier.text_in(NUMBER, "AGREE")
    with phone.service.database.read() as tx:
        found = find_by_address(tx, phone.service.seal, Address("sms", AMINA))
        theirs = list_inbound(tx, [phone.service.seal.index("sms", AMINA)], found.person_id or 0)
    assert found.standing == "active"
    assert (found.subscription_id, found.person_id) != (subscription_id, person_id)
    assert len(theirs) == 2, "and nothing that the one before them wrote"
    phone.live(days=1)
    assert phone.standing() == "active", "who came after the number was given up is the new owner"


def test_it_reads_each_day_once_and_makes_up_for_days_missed(phone: Phone) -> None:
    subscribe(phone.service)
    phone.live()
    phone.twilio.hosts.deactivated["2026-03-04"] = [AMINA]
    phone.live(days=6)
    assert phone.standing() == "unknown"
    days = [dict(seen.query)["Date"] for seen in phone.twilio.requests if seen.path == "/v1/Deactivations"]
    assert days == sorted(set(days))
    assert days[-1] == "2026-03-07"


def test_it_waits_for_a_list_that_is_late_and_passes_over_one_that_never_comes(phone: Phone) -> None:
    subscribe(phone.service)
    phone.live()
    phone.twilio.hosts.no_list = {"2026-03-02"}
    phone.twilio.hosts.deactivated["2026-03-03"] = [AMINA]
    for _ in range(2):
        phone.live(days=1)
        assert phone.standing() == "active", "the earlier day comes first"
    phone.live(days=1)
    assert phone.standing() == "unknown"


def test_it_keeps_an_opt_out_of_a_number_that_was_given_up(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.text_in(NUMBER, "STOP")
    phone.twilio.hosts.deactivated["2026-03-03"] = [AMINA]
    phone.live(days=2)
    assert phone.standing() == "stopped"


def test_it_keeps_no_number_that_is_not_ours(phone: Phone) -> None:
    phone.twilio.hosts.deactivated["2026-03-03"] = [f"+1202555{n:04}" for n in range(2000)]
    phone.live(days=2)
    with phone.service.database.read() as tx:
        assert tx.execute(select(contacts.c.id)).all() == []


# Redaction


def bodies(phone: Phone) -> list[str]:
    return [record["body"] for record in phone.twilio.book.all() if record["body"]]


@pytest.mark.postgres("quick")
def test_it_lets_twilio_forget_what_has_come_to_its_end(phone: Phone) -> None:
    subscribe(phone.service, welcome=True, window="18:00-20:00")
    phone.carrier.text_in(NUMBER, "STATUS")
    phone.live(minutes=1)
    assert len(bodies(phone)) == 3
    for reply in phone.twilio.book.all():
        if reply["direction"] == "outbound-reply":
            phone.twilio.book.update(reply["sid"], status="delivered")
    phone.live(minutes=21)
    assert bodies(phone) == []
    assert waiting(phone, "redact") == 0


def test_it_waits_for_what_is_under_way_and_not_for_ever(phone: Phone, capsys: pytest.CaptureFixture[str]) -> None:
    phone.twilio.book.accept("AC", {"From": FROM, "To": NUMBER, "Body": "stuck"}, status="sent")
    phone.live(minutes=25)
    assert bodies(phone) == ["stuck"]
    assert waiting(phone, "redact") == 1
    for _ in range(MOST_TRIES + 3):
        phone.clock.wind(timedelta(days=2))
        phone.do("redact")
    tries = [seen for seen in phone.twilio.requests if seen.method == "POST" and seen.form == [("Body", "")]]
    assert 2 <= len(tries) <= MOST_TRIES + 1
    assert waiting(phone, "redact") == 0
    assert "texts_not_redacted" in capsys.readouterr().out or len(tries) < MOST_TRIES


def test_it_reads_what_came_in_before_it_lets_twilio_forget_it(phone: Phone) -> None:
    subscribe(phone.service)
    phone.carrier.take(NUMBER, "please take me off your list")
    phone.clock.wind(timedelta(minutes=25))
    phone.do("redact")
    assert bodies(phone) == ["please take me off your list"]
    phone.live(minutes=5)
    assert phone.standing() == "stopped"


def test_it_leaves_texts_alone_unless_told_to(service: Service, clock: FixedClock) -> None:
    with phone_side(service, clock) as phone:
        subscribe(phone.service, welcome=True, window="18:00-20:00")
        phone.live()
        phone.live(hours=1)
        assert len(bodies(phone)) == 1
