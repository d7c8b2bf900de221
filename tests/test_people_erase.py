"""What is held of a person: given to them whole, hidden from everybody else, and gone when they say so."""

import asyncio
import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes.consent import AMINA, BO, CHOSEN, Consent
from sqlalchemy import select

from people.address import Address
from people.erase import erase_person
from people.export import export_person
from people.find import address_of, list_people, owner_of, show_person
from people.links import me_token
from people.preferences import NoSubscription, read_preferences
from people.reassigned import end_number
from scheduler.recover import recover
from scheduler.remember import remember as remember_sends
from scheduler.service import Service
from scheduler.worker import this_worker
from store.consent_walk import walk_consents
from store.contacts import read_contact
from store.conversations import ask
from store.database import Database
from store.errands import add_errand
from store.inbound import record_reply, remember
from store.people import hold, renew_links
from store.seal import Seal
from store.suppressions import is_suppressed
from store.tables import consent_events, errands, inbound, metadata, people, receipts

SAID = "my sister reads my telephone"
REPLY = "Kindling: thank you"
PRIVATE = (AMINA.value, AMINA.value[2:], "555-0123", BO.value, SAID, "telephone", REPLY, "as they wrote them")


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


@pytest.fixture
def amina(consent: Consent, seal: Seal) -> int:
    """Somebody with a past: nudges, an answer, a hold."""
    subscription_id = consent.subscribed()
    consent.wait_nudge(subscription_id)
    consent.wait_nudge(subscription_id, state="delivered", slot_at=consent.now - timedelta(days=1), provider_id="SM1")
    with consent.database.write() as tx:
        contact = read_contact(tx, subscription_id)
        assert contact
        remember_sends(tx, [(subscription_id, "com-01", consent.now)], consent.now)
        hold(tx, contact.person_id, consent.now + timedelta(days=3))
        index = seal.index(AMINA.channel, AMINA.value)
        remember(tx, "SM2", channel="sms", address_index=index, body_sealed=seal.seal(SAID), now=consent.now)
        record_reply(tx, "SM2", person_id=None, intents=["crisis"], answer="crisis", reply_sealed=seal.seal(REPLY))
    return contact.person_id


def erase(consent: Consent, person_id: int) -> bool:
    with consent.database.write() as tx:
        return erase_person(tx, consent.seal, person_id, now=consent.now)


def test_it_gives_a_person_all_that_is_held(consent: Consent, amina: int) -> None:
    consent.subscribed(BO)
    with consent.database.read() as tx:
        exported = export_person(tx, consent.seal, amina)
    text = json.dumps(exported)
    (contact,) = exported["contacts"]
    assert contact["address"] == AMINA.value
    assert contact["subscription"]["cadence"] == CHOSEN.cadence
    assert [receipt["state"] for receipt in contact["receipts"]] == ["cancelled", "waiting", "waiting", "delivered"]
    assert contact["exposures"][0]["nudge_id"] == "com-01"
    assert [entry["event"] for entry in exported["consent"]] == ["requested", "granted"]
    assert exported["consent"][0]["evidence"] == '{"words":"as they wrote them"}'
    assert (exported["inbound"][0]["body"], exported["inbound"][0]["reply"]) == (SAID, REPLY)
    assert exported["person"]["hold_until"] == "2026-03-05T15:00:00+00:00"
    assert BO.value not in text


def test_it_gives_a_person_the_question_that_is_open(consent: Consent, amina: int) -> None:
    with consent.database.write() as tx:
        ask(tx, 1, "ok", "time zone America/Denver", consent.now)
    with consent.database.read() as tx:
        (contact,) = export_person(tx, consent.seal, amina)["contacts"]
    assert contact["conversation"] == {
        "subscription_id": 1,
        "word": "ok",
        "meant": "time zone America/Denver",
        "asked_at": "2026-03-02T15:00:00+00:00",
        "before": None,
        "changed_at": None,
    }


def test_it_leaves_no_errand_that_holds_anything(consent: Consent, amina: int) -> None:
    consent.stop(AMINA)  # the provider is to be told
    at = {"now": consent.now, "expires_at": consent.now + timedelta(days=1)}
    with consent.database.write() as tx:
        add_errand(tx, consent.seal, "reply", "SM2", {"to": AMINA.value, "text": REPLY}, **at)
        add_errand(tx, consent.seal, "redact", "SM2", {}, **at)
        add_errand(tx, consent.seal, "reply", "SM9", {"to": "+12025550199", "text": "to somebody else"}, **at)
    assert consent.count(errands) == 4
    assert erase(consent, amina)
    with consent.database.read() as tx:
        left = [(row.kind, row.subject) for row in tx.execute(select(errands).order_by(errands.c.id))]
    assert left == [("redact", "SM2"), ("reply", "SM9")]


def test_it_leaves_no_evidence_of_somebody_whose_number_was_given_up(consent: Consent, amina: int) -> None:
    index, later = consent.seal.index("sms", AMINA.value), consent.now + timedelta(days=1)
    with consent.database.write() as tx:
        assert end_number(tx, consent.seal, "sms", index, later, later)
    assert erase(consent, amina)
    with consent.database.read(steady=True) as tx:
        rows = tx.execute(select(consent_events).order_by(consent_events.c.id)).all()
        assert walk_consents(tx, consent.seal.chain_keys).broken is None
    assert [row.event for row in rows] == ["requested", "granted", "reassigned", "erased"]
    assert all(row.evidence_sealed is None for row in rows)


def test_it_keeps_every_column_in_view(consent: Consent, amina: int) -> None:
    """A column that is added later is exported, or named as machinery: it can't be forgotten."""
    with consent.database.read() as tx:
        exported = export_person(tx, consent.seal, amina)
    machinery = {"address_index", "body_digest", "worker", "lease_until", "provider_rank", "evidence_digest"}
    shown = {
        "people": exported["person"],
        "subscriptions": exported["contacts"][0]["subscription"],
        "receipts": exported["contacts"][0]["receipts"][0],
        "exposures": exported["contacts"][0]["exposures"][0],
        "consent_events": exported["consent"][0],
        "inbound": exported["inbound"][0],
    }
    for name, row in shown.items():
        columns = {column.name.removesuffix("_sealed") for column in metadata.tables[name].columns}
        assert columns - machinery == set(row) - {"words"}, name


def test_it_forgets_who_and_keeps_that_there_was_consent(consent: Consent, amina: int) -> None:
    consent.stop()
    assert erase(consent, amina)
    with consent.database.read() as tx:
        exported = export_person(tx, consent.seal, amina)
        assert address_of(tx, consent.seal, 1) is None
        assert is_suppressed(tx, "sms", consent.seal.index("sms", AMINA.value))
        person = tx.execute(select(people)).one()
        message = tx.execute(select(inbound)).one()
    (contact,) = exported["contacts"]
    assert (contact["address"], contact["exposures"], exported["inbound"]) == (None, [], [])
    assert contact["subscription"]["status"] == "ended"
    assert not [receipt for receipt in contact["receipts"] if receipt["nudge_id"] or receipt["values"]]
    assert (person.hold_until, person.tier, person.erased_at) == (None, "discreet", consent.now)
    assert (message.intents, message.answer, message.body_sealed, message.reply_sealed) == ([], None, None, None)
    assert consent.ledger() == ["requested", "granted", "revoked", "erased"]
    assert consent.texts() == []


def test_it_erases_once(consent: Consent, amina: int) -> None:
    assert [erase(consent, amina), erase(consent, amina)] == [True, False]
    assert consent.ledger() == ["requested", "granted", "erased"]
    with pytest.raises(NoSubscription):
        erase(consent, 4711)


def test_it_settles_what_was_under_way_when_somebody_was_erased(service: Service) -> None:
    """Nothing is left to ask the provider by: such a send is flagged in the end, and stops nobody else's recovery."""
    now = service.clock.now()
    consent = Consent(service.database, service.seal, now)
    under_way = {"state": "unknown", "body_digest": bytes(16), "sent_at": now, "lease_until": now}
    consent.wait_nudge(consent.subscribed(), **under_way)
    erase(consent, 1)
    asyncio.run(recover(service, this_worker(), now + timedelta(minutes=1)))
    assert consent.texts("unknown") == ["nudge"]
    asyncio.run(recover(service, this_worker(), now + timedelta(hours=1)))
    assert consent.texts("flagged") == ["nudge"]


def test_it_meets_somebody_erased_as_somebody_new(consent: Consent, amina: int) -> None:
    erase(consent, amina)
    assert consent.standing() == "unknown"
    with consent.database.read() as tx, pytest.raises(NoSubscription):
        read_preferences(tx, 1)
    assert not consent.agree(1), "an old link brings nobody back"
    asked = consent.ask()
    assert (asked.status, asked.subscription_id) == ("asked", 2)


def test_it_still_refuses_somebody_erased_who_had_opted_out(consent: Consent, amina: int) -> None:
    consent.stop()
    erase(consent, amina)
    assert consent.standing() == "stopped"
    assert consent.ask().status == "suppressed"


def test_it_erases_one_person_and_no_other(consent: Consent, amina: int) -> None:
    bo = consent.subscribed(BO)
    erase(consent, amina)
    with consent.database.read() as tx:
        assert address_of(tx, consent.seal, bo) == BO
    assert consent.standing(BO) == "active"
    assert "welcome" in consent.texts()


def test_it_closes_the_page_of_who_was_erased_or_asked_for_a_fresh_link(consent: Consent, amina: int) -> None:
    bo = consent.subscribed(BO)
    tokens = {number: me_token(consent.seal, number, 0, consent.now) for number in (1, bo)}
    with consent.database.read() as tx:
        assert [owner_of(tx, consent.seal, token, consent.now) for token in tokens.values()] == [1, bo]
        assert owner_of(tx, consent.seal, tokens[1], consent.now + timedelta(days=31)) is None
        assert owner_of(tx, consent.seal, "nonsense", consent.now) is None
    erase(consent, amina)
    with consent.database.write() as tx:
        assert owner_of(tx, consent.seal, tokens[1], consent.now) is None
        assert renew_links(tx, 2) == 1
        assert owner_of(tx, consent.seal, tokens[bo], consent.now) is None


def test_it_shows_an_operator_no_address(consent: Consent, amina: int) -> None:
    consent.subscribed(BO)
    with consent.database.read() as tx:
        lines = list_people(tx, consent.seal)
        assert [(line.channel, line.address, line.status) for line in lines] == [
            ("sms", "…23", "active"),
            ("email", "b…", "active"),
        ]
        assert list_people(tx, consent.seal, after_id=1, limit=1) == lines[1:]
        shown = show_person(tx, consent.seal, amina)
        assert show_person(tx, consent.seal, 4711) is None
    assert shown
    assert [receipt.kind for receipt in shown.receipts] == ["nudge", "nudge", "welcome", "optin_request"]
    assert shown.subscriptions == lines[:1]
    erase(consent, amina)
    with consent.database.read() as tx:
        assert list_people(tx, consent.seal)[0].address == ""


def everything(consent: Consent) -> bytes:
    """Give all that is stored, as text and as bytes: rows of every table, and on SQLite the files themselves."""
    with consent.database.read() as tx:
        values = [value for table in metadata.sorted_tables for row in tx.execute(select(table)) for value in row]
    found = [value if isinstance(value, bytes) else str(value).encode() for value in values]
    if consent.database.is_sqlite:
        path = Path(consent.database.url.database or "")
        found += [file.read_bytes() for file in path.parent.glob(path.name + "*")]
        with sqlite3.connect(path) as plain:
            found += [line.encode() for line in plain.iterdump()]
        plain.close()
    return b"\n".join(found)


def test_it_stores_nothing_private_in_the_open(consent: Consent, amina: int) -> None:
    consent.subscribed(BO)
    consent.stop(Address("sms", "+12025550199"))
    stored = everything(consent)
    if consent.database.is_sqlite:
        database = Path(consent.database.url.database or "")
        assert database.with_name(database.name + "-wal").stat().st_size, "the journal is looked through too"
    assert b"America/New_York" in stored, "what is stored in the open would be seen"
    for private in (*PRIVATE, "+12025550199"):
        for written in (private, private[::-1], private.encode().hex()):
            assert written.encode() not in stored


def test_it_leaves_nothing_of_somebody_erased_that_opens(consent: Consent, amina: int) -> None:
    erase(consent, amina)
    with consent.database.read() as tx:
        rows = [
            value
            for table in metadata.sorted_tables
            if table.name not in {"consent_events", "chains"}  # see below
            for row in tx.execute(select(table))
            for value in row
            if isinstance(value, bytes)
        ]
        index = consent.seal.index("sms", AMINA.value)
        assert index not in rows
        evidence = list(tx.execute(select(consent_events.c.evidence_sealed)).scalars())
        assert evidence == [None] * 3, "that there was consent is kept, by blind index alone"
        assert all(len(value) in {0, 16} for value in rows), "nothing sealed is left"
        left = tx.execute(select(receipts.c.provider_id).where(receipts.c.state == "delivered")).scalar()
    assert left == "SM1", "a late report of the provider still finds its receipt"
