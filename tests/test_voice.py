"""Signing up, and leaving for good, by a call: whole calls over signed webhooks, and what they leave behind."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import structlog
from fakes.caller import Caller, read_speech
from fakes.scripted import Scripted
from fakes.subscribers import subscribe
from fakes.visitor import ACCOUNT, HERE, NUMBER, TOKEN, Twilio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from sqlalchemy import func, select

from channels.channel import Outgoing
from config.settings import Twilio as TwilioSettings
from people.address import Address, parse_address
from people.export import export_person
from people.find import find_by_address
from people.optin import request_move, request_optin
from people.preferences import Preferences, read_preferences
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.subscriptions import read_subscription
from store.suppressions import is_suppressed
from store.tables import consent_events, contacts, inbound, receipts, suppressions
from web.app import create_app

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

GOLDEN = Path(__file__).parent / "golden"
AMINA = Address("sms", NUMBER)
WORKER = this_worker()
LANDLINE, ABROAD = "+442079460123", "+447700900123"
HIDDEN = ["", "anonymous", "Restricted", "+266696687", "+7378742833", "+86282452253", "sip:amina@example.org", "12345"]
ASKED = "if this phone can get our texts"


@pytest.fixture
def outside(service: Service) -> Service:
    """The service with Twilio's settings, and a channel that takes every text."""
    own = TwilioSettings(account_sid=ACCOUNT, auth_token=SecretStr(TOKEN), from_number="+12025550199")
    changed = service.settings.model_copy(update={"twilio": own})
    return replace(service, settings=changed, channels={"sms": Scripted()})


@pytest.fixture
def twilio(outside: Service) -> Iterator[Twilio]:
    visitor = Twilio(create_app(outside, lambda: None))
    yield visitor
    visitor.close()


sqlite_only = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def texts(service: Service) -> list[str]:
    """Send what waits, and give all that went out so far."""
    asyncio.run(run_once(service, WORKER))
    channel = service.channels["sms"]
    assert isinstance(channel, Scripted)
    return [message.text for message in channel.taken]


def standing(service: Service, address: Address = AMINA) -> str:
    with service.database.read() as tx:
        return find_by_address(tx, service.seal, address).standing


def ledger(service: Service) -> list[Any]:
    with service.database.read() as tx:
        return list(tx.execute(select(consent_events).order_by(consent_events.c.id)))


def rows(service: Service) -> dict[str, int]:
    with service.database.read() as tx:
        tables = (consent_events, contacts, inbound, receipts, suppressions)
        return {table.name: tx.execute(select(func.count()).select_from(table)).scalar_one() for table in tables}


# -- whole calls


@sqlite_only
def test_it_is_as_written_down(outside: Service, twilio: Twilio) -> None:
    """One transcript holds a call of each kind, in both languages, with the texts around it."""
    told: list[str] = []

    def got(message: Outgoing) -> None:
        told.append(f"[text] {message.text}")

    outside.channels["sms"].before_send = got  # type: ignore[attr-defined]

    def call(title: str, keys: list[str], number: str = NUMBER) -> None:
        caller = Caller(twilio, number, f"CA{len(told):032d}")
        told.append(f"== {title}")
        caller.dial()
        for key in keys:
            caller.press(key)
        told.extend(caller.lines)
        asyncio.run(run_once(outside, WORKER))

    def text(words: str, number: str = NUMBER) -> None:
        reply = twilio.say(words, sender=number)
        told.extend([f"[they text] {words}", *([f"[text] {reply}"] if reply else [])])
        asyncio.run(run_once(outside, WORKER))

    call("a yes", ["1"])
    text("AGREE")
    call("a yes in Spanish, heard twice", ["3", "2", "1"], "+12025550145")
    text("1", "+12025550145")
    call("no key at all", ["", "", ""], "+12025550146")
    call("wrong keys, then never again", ["7", "*", "9"], "+12025550147")
    call("a yes from a number that had said never", ["1"], "+12025550147")
    call("never again, from somebody who is on", ["9"])
    call("a landline abroad", ["1", "3", "9"], LANDLINE)
    call("a phone from another country", ["1", "", "", ""], ABROAD)
    call("a hidden number", ["1", "3", "9"], "anonymous")
    assert told == (GOLDEN / "by_call.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.postgres("quick")
def test_it_asks_by_text_and_starts_only_with_the_handsets_yes(outside: Service, twilio: Twilio) -> None:
    caller = Caller(twilio, StirVerstat="TN-Validation-Passed-A")
    said = caller.dial()
    for words in (
        "Kindling",
        "automated",
        "about 3 a week",
        "rates may apply",
        "not for emergencies",
        "9 8 8",
        "press 9",
    ):
        assert words in said
    assert rows(outside) == dict.fromkeys(rows(outside), 0), "a call alone leaves nothing"
    assert ASKED in caller.press("1").lower()
    assert standing(outside) == "pending"
    (request,) = texts(outside)
    assert "AGREE" in request
    assert "you're in" in twilio.say("AGREE")
    assert standing(outside) == "active"
    requested, granted = ledger(outside)
    assert (requested.event, requested.means, granted.event, granted.means) == ("requested", "voice", "granted", "sms")
    evidence = outside.seal.open(requested.evidence_sealed)
    assert "CA1111" in evidence
    assert "TN-Validation-Passed-A" in evidence


def test_it_goes_on_in_the_language_that_was_chosen(outside: Service, twilio: Twilio) -> None:
    caller = Caller(twilio)
    assert "Para español, oprime 3." in caller.dial()
    assert "For English, press 3." in caller.press("3")
    assert "Responde 1" in caller.press("1")
    (request,) = texts(outside)
    assert "Responde 1" in request
    twilio.say("1")
    assert standing(outside) == "active"
    (requested, _) = ledger(outside)
    assert requested.language == "es"
    assert requested.wording.startswith("voice.es.")


def test_it_asks_twice_more_and_then_lets_go(outside: Service, twilio: Twilio) -> None:
    caller = Caller(twilio)
    caller.dial()
    for _ in range(2):
        assert "no key came through" in caller.press()
    assert "Nothing has changed" in caller.press()
    assert caller.url == ""
    assert texts(outside) == []


def test_it_forgets_misses_once_a_key_is_found_but_not_for_ever(twilio: Twilio) -> None:
    caller = Caller(twilio)
    caller.dial()
    pressed = 0
    while caller.url:
        caller.press("28"[pressed % 2])
        pressed += 1
        assert pressed < 50, "a machine could keep the line for ever"
    assert pressed > 10


# -- never again


def test_it_never_writes_again_to_who_pressed_9(outside: Service, twilio: Twilio) -> None:
    subscribe(outside, welcome=True)
    caller = Caller(twilio)
    caller.dial()
    assert caller.press("9") == "Done: this number gets no call and no text from us. Goodbye."
    assert standing(outside) == "stopped"
    assert texts(outside) == [], "what waited is taken back, and nothing confirms it by text"
    last = ledger(outside)[-1]
    assert (last.event, last.means) == ("revoked", "voice")


@pytest.mark.parametrize("number", [NUMBER, LANDLINE, ABROAD, "+12025550"])
def test_it_keeps_the_no_of_a_number_it_has_never_heard_of(outside: Service, twilio: Twilio, number: str) -> None:
    caller = Caller(twilio, number)
    caller.dial()
    assert "no call and no text" in caller.press("9")
    chosen = Preferences(zone="UTC", country="US")
    with outside.database.write() as tx:
        assert is_suppressed(tx, "sms", outside.seal.index("sms", number))
        asked = request_optin(
            tx, outside.seal, Address("sms", number), chosen, means="web", evidence={}, wording="web_consent@1",
            language="en", now=outside.clock.now(),
        )  # fmt: skip
    assert asked.status == "suppressed"


def test_it_is_not_brought_back_by_a_call_but_by_the_handset(outside: Service, twilio: Twilio) -> None:
    """A caller's number can be forged; and the provider's own block is only ended by a text."""
    subscribe(outside)
    twilio.say("STOP")
    caller = Caller(twilio)
    caller.dial()
    assert "START" in caller.press("1")
    assert texts(outside) == []
    assert standing(outside) == "stopped"
    assert ledger(outside)[-1].event == "refused"
    twilio.say("START")
    assert standing(outside) == "active"


# -- what a call gives away


def test_it_says_the_same_whoever_is_known(outside: Service, twilio: Twilio) -> None:
    active, stopped, pending, unknown = (f"+1202555010{n}" for n in range(4))
    subscribe(outside, active)
    subscribe(outside, stopped)
    twilio.say("STOP", sender=stopped)
    twilio.say("kindling", sender=pending)
    heard = set()
    for turn, number in enumerate((active, stopped, pending, unknown)):
        for key in "19":
            caller = Caller(twilio, number, f"CA{turn}{key}")
            caller.dial()
            caller.press(key)
            heard.add("\n".join(caller.lines))
    assert len(heard) == 2, "one call with a yes, one with a no"


def test_it_changes_nothing_for_who_is_on_already(outside: Service, twilio: Twilio) -> None:
    subscribe(outside)
    before = ledger(outside)
    caller = Caller(twilio)
    caller.dial()
    caller.press("3")
    caller.press("1")
    assert ledger(outside) == before
    assert texts(outside) == []
    with outside.database.read() as tx:
        found = find_by_address(tx, outside.seal, AMINA)
        assert read_preferences(tx, found.subscription_id or 0).language == "en"


@pytest.mark.parametrize("number", [*HIDDEN, LANDLINE, ABROAD, "+18005550123", "+12025550", "+999123456"])
def test_it_leaves_no_trace_of_who_can_not_be_asked(outside: Service, twilio: Twilio, number: str) -> None:
    caller = Caller(twilio, number)
    said = caller.dial()
    assert "Nothing of this call is kept" in said
    assert "press 1" not in said
    assert "9 8 8" in said or "1 1 6" in said or "findahelpline" in said
    for key in "132":
        caller.press(key)
        assert caller.url
    if number in HIDDEN:
        assert "oculto" in caller.press("9")
    assert set(rows(outside).values()) == {0}


@sqlite_only
@pytest.mark.parametrize(("country", "number", "reached"), [
    ("GB", ABROAD, True), ("GB", LANDLINE, False), ("GB", NUMBER, False), ("US", NUMBER, True),
    ("US", "+14165550123", False), ("CA", "+14165550123", True),
])  # fmt: skip
def test_it_texts_only_phones_of_the_programmes_country(
    outside: Service, country: str, number: str, reached: bool
) -> None:
    program = outside.settings.program.model_copy(update={"country": country})
    changed = replace(outside, settings=outside.settings.model_copy(update={"program": program}))
    twilio = Twilio(create_app(changed, lambda: None))
    caller = Caller(twilio, number)
    assert ("press 1" in caller.dial()) is reached
    caller.press("1")
    twilio.close()
    assert bool(texts(changed)) is reached


def test_it_logs_neither_number_nor_call(twilio: Twilio) -> None:
    with structlog.testing.capture_logs() as logs:
        caller = Caller(twilio)
        caller.dial()
        caller.press("1")
    assert [entry["event"] for entry in logs] == ["call", "call_key"]
    assert "2025550123" not in repr(logs)
    assert "CA1111" not in repr(logs)


# -- once


@pytest.mark.parametrize("key", ["1", "9", "2", "7", ""])
def test_it_answers_a_repeat_alike_and_acts_once(outside: Service, twilio: Twilio, key: str) -> None:
    caller = Caller(twilio)
    caller.dial()
    answers = [caller.repeat(key, caller.url).content for _ in range(3)]
    assert len(set(answers)) == 1
    assert len(texts(outside)) == (1 if key == "1" else 0)
    assert len(ledger(outside)) == (1 if key in {"1", "9"} else 0)


@pytest.mark.postgres("quick")
def test_it_lets_a_stale_repeat_undo_nothing(outside: Service, twilio: Twilio) -> None:
    subscribe(outside)
    leaving = Caller(twilio, sid="CA2")
    leaving.dial()
    first = leaving.url
    leaving.press("9")
    twilio.say("START")
    leaving.press("9", at=first)
    assert standing(outside) == "active", "a replayed no does not undo a later yes"

    joining = Caller(twilio, "+12025550145", sid="CA3")
    joining.dial()
    first = joining.url
    joining.press("1")
    twilio.say("STOP", sender="+12025550145")
    joining.press("1", at=first)
    assert "refused" not in [entry.event for entry in ledger(outside)]


@pytest.mark.postgres("quick")
def test_it_does_not_pester(outside: Service, twilio: Twilio) -> None:
    for turn in range(6):
        caller = Caller(twilio, sid=f"CA{turn}")
        caller.dial()
        assert ASKED in caller.press("1").lower()
        texts(outside)
    assert len(texts(outside)) == 3


def test_it_knows_a_call_without_a_usable_id_again(outside: Service, twilio: Twilio) -> None:
    for sid in ("", "x" * 500, "CA\x00", "CÀ1"):
        caller = Caller(twilio, "+12025550145", sid)
        caller.dial()
        first = caller.url
        caller.press("1")
        caller.press("1", at=first)
    assert [entry.event for entry in ledger(outside)] == ["requested"] * 3, "four calls, at most three a day"


# -- what was there before


def test_it_keeps_what_was_chosen_before_the_yes(outside: Service, twilio: Twilio) -> None:
    chosen = Preferences(cadence="daily", zone="America/Denver", country="US")
    with outside.database.write() as tx:
        asked = request_optin(
            tx, outside.seal, AMINA, chosen, means="web", evidence={}, wording="web_consent@1", language="en",
            now=outside.clock.now(),
        )  # fmt: skip
    caller = Caller(twilio)
    caller.dial()
    caller.press("3")
    caller.press("1")
    with outside.database.read() as tx:
        assert read_preferences(tx, asked.subscription_id or 0) == replace(chosen, language="es")
    assert len(texts(outside)) == 1


def test_it_lets_a_move_go_on(outside: Service, twilio: Twilio) -> None:
    old = subscribe(outside, "bo@example.org")
    with outside.database.write() as tx:
        asked = request_move(
            tx, outside.seal, old, AMINA, means="web", evidence={}, wording="web_move@1", now=outside.clock.now()
        )
    caller = Caller(twilio)
    caller.dial()
    caller.press("1")
    with outside.database.read() as tx:
        held = read_subscription(tx, asked.subscription_id or 0)
    assert held
    assert (held.status, held.replaces) == ("pending", old)


def test_it_shows_people_their_calls(outside: Service, twilio: Twilio) -> None:
    caller = Caller(twilio)
    caller.dial()
    caller.press("1")
    with outside.database.read() as tx:
        person_id = find_by_address(tx, outside.seal, parse_address(NUMBER, "US")).person_id
        (entry,) = export_person(tx, outside.seal, person_id or 0)["inbound"]
    assert (entry["provider_id"], entry["body"], entry["intents"]) == ("CA" + "1" * 32 + ":ask", "1", ["start"])


# -- whatever comes


@sqlite_only
def test_it_refuses_what_is_not_signed(outside: Service, twilio: Twilio) -> None:
    fields = {"CallSid": "CA1", "AccountSid": ACCOUNT, "From": NUMBER, "Digits": "1"}
    stranger = Twilio(create_app(outside, lambda: None), token="another")
    for path in ("/twilio/voice", "/twilio/voice/en-0-0", "/twilio/voice/rubbish"):
        for answer in (twilio.post(path, fields), stranger.hand(path, fields)):
            assert (answer.status_code, answer.content) == (403, b""), path
    stranger.close()
    assert set(rows(outside).values()) == {0}


ODD = st.text(max_size=40)
HOSTILE: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}


PLACES = ["en-0-0", "es-3-1", "en-12-0", "en-99-9", "fr-0-0", "en-\u0663-0", "\0", "%", "en-0-0?x", " "]
SENDERS = st.sampled_from([NUMBER, LANDLINE, ABROAD, *HIDDEN]) | st.from_regex(r"\+[0-9]{1,16}", fullmatch=True) | ODD


@sqlite_only
@given(
    path=st.sampled_from(["/twilio/voice", *(f"/twilio/voice/{quote(place)}" for place in PLACES)]),
    digits=st.sampled_from([*"0123456789*#", "", "11", "\uff11", "9\n"]) | ODD,
    number=SENDERS,
    sid=st.sampled_from(["CA1", ""]) | ODD,
    verified=ODD,
)
@settings(max_examples=80, **HOSTILE)
def test_it_always_answers_with_twiml(
    twilio: Twilio, path: str, digits: str, number: str, sid: str, verified: str
) -> None:
    fields = {"AccountSid": ACCOUNT, "From": number, "CallSid": sid, "Digits": digits, "StirVerstat": verified}
    said, url = read_speech(twilio.hand(path, fields))
    assert said
    assert not url or url.startswith(f"{HERE}/twilio/voice/")
