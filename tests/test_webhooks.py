"""Twilio's webhooks: signed or refused; always answered; once in effect."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from fakes.visitor import ACCOUNT, HERE, NUMBER, TOKEN, Twilio, Visitor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError
from sqlalchemy import func, select
from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator

from config.clock import FixedClock
from config.settings import Twilio as TwilioSettings
from messages.system import wording_of, wording_version
from people.address import Address
from people.find import find_by_address
from people.links import status_token
from people.optin import confirm, request_optin
from people.preferences import Preferences, read_preferences
from scheduler.service import Service
from store.consents import list_consents
from store.deliveries import read_receipt
from store.inbound import list_inbound
from store.people import update_person
from store.receipts import queue_text
from store.tables import consent_events, exposures, inbound, receipts
from web.app import create_app
from web.signature import signed_by

AMINA = Address("sms", NUMBER)
PROOF = {"means": "web", "evidence": {}, "wording": "web_consent@1"}


class Woken:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


def with_twilio(service: Service, **changed: str) -> Service:
    """The same service with Twilio's settings; what is sent still goes to the outbox."""
    values = {"account_sid": ACCOUNT, "auth_token": SecretStr(TOKEN), "from_number": "+12025550199", **changed}
    return replace(service, settings=service.settings.model_copy(update={"twilio": TwilioSettings(**values)}))


@pytest.fixture
def woken() -> Woken:
    return Woken()


@pytest.fixture
def twilio(service: Service, woken: Woken) -> Iterator[Twilio]:
    visitor = Twilio(create_app(with_twilio(service), woken))
    yield visitor
    visitor.close()


@pytest.fixture
def app_twilio(service: Service, woken: Woken) -> Iterator[Twilio]:
    """Twilio with its own handling of STOP turned off."""
    visitor = Twilio(create_app(with_twilio(service, optout_replies="app"), woken))
    yield visitor
    visitor.close()


def enrol(service: Service, *, confirmed: bool = True) -> int:
    now = service.clock.now()
    chosen = Preferences(zone="America/New_York", country="US")
    with service.database.write() as tx:
        asked = request_optin(tx, service.seal, AMINA, chosen, language="en", now=now, **PROOF)
        assert asked.subscription_id
        if confirmed:
            assert confirm(tx, service.seal, asked.subscription_id, now=now, welcome=False, **PROOF)
        return asked.subscription_id


def standing(service: Service) -> str:
    with service.database.read() as tx:
        return find_by_address(tx, service.seal, AMINA).standing


def ledger(service: Service) -> list[str]:
    with service.database.read() as tx:
        return list(tx.execute(select(consent_events.c.event).order_by(consent_events.c.id)).scalars())


def waiting(service: Service) -> list[str]:
    with service.database.read() as tx:
        return list(tx.execute(select(receipts.c.kind).where(receipts.c.state == "waiting")).scalars())


# -- the signature


def test_it_refuses_what_is_not_signed(twilio: Twilio) -> None:
    fields = {"MessageSid": "SM1", "AccountSid": ACCOUNT, "From": NUMBER, "Body": "STOP"}
    right = RequestValidator(TOKEN).compute_signature(HERE + "/twilio/sms", fields)
    attempts = [
        ({}, fields),
        ({"x-twilio-signature": ""}, fields),
        ({"x-twilio-signature": "rubbish"}, fields),
        ({"x-twilio-signature": "é" * 28}, fields),
        ({"x-twilio-signature": right}, fields | {"Body": "START"}),
        ({"x-twilio-signature": right}, fields | {"More": ""}),
        ({"x-twilio-signature": right[::-1]}, fields),
        ({"x-twilio-signature": right, "x-twilio-webhooks-signature-settings": "key=k,algorithm=HMAC_SHA256"}, fields),
        ({"x-twilio-signature": right, "x-twilio-webhooks-signature-settings": "algorithm=NONE"}, fields),
    ]
    for headers, sent in attempts:
        raw = {name: value.encode("utf-8") for name, value in headers.items()}
        for path in ("/twilio/sms", "/twilio/status", "/twilio/status/token"):
            answer = twilio.post(path, sent, headers=raw)
            assert (answer.status_code, answer.content) == (403, b""), (headers, path)


def test_it_takes_what_is_signed(twilio: Twilio) -> None:
    assert twilio.text("hello").status_code == 200


def test_it_refuses_another_account_and_another_token(twilio: Twilio, service: Service) -> None:
    fields = {"MessageSid": "SM1", "AccountSid": "AC" + "1" * 32, "From": NUMBER, "Body": "STOP"}
    assert twilio.hand("/twilio/sms", fields).status_code == 403
    assert twilio.hand("/twilio/sms", {"From": NUMBER, "Body": "STOP"}).status_code == 403
    stranger = Twilio(create_app(with_twilio(service), lambda: None), token="another")
    assert stranger.text("STOP").status_code == 403
    stranger.close()
    assert standing(service) == "unknown"


def test_it_refuses_everything_while_twilio_is_not_set(service: Service) -> None:
    """With an empty token anybody could sign."""
    nobody = Twilio(create_app(service, lambda: None), token="")
    fields = {"MessageSid": "SM1", "AccountSid": "", "From": NUMBER, "Body": "STOP"}
    assert nobody.hand("/twilio/sms", fields).status_code == 403
    nobody.close()


def test_it_checks_the_signature_over_the_public_url(service: Service) -> None:
    """What the proxy calls us by is of no importance, and the query counts as it was written."""
    public = "https://nudges.example.org/kindling"
    outside = with_twilio(replace(service, settings=service.settings.model_copy(update={"public_url": public})))
    twilio = Twilio(create_app(outside, lambda: None), public_url=public)
    fields = {"MessageSid": "SM1", "AccountSid": ACCOUNT, "From": NUMBER, "Body": "hm"}
    for path in ("/twilio/sms", "/twilio/sms?b=2&a=%41&empty=", "/twilio/sms?x=a+b"):
        assert twilio.hand(path, fields).status_code == 200, path
    twilio.close()


CALL = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "From": "+14158675309", "Caller": "+14158675309"}
PARAMS = ImmutableMultiDict({**CALL, "To": "+18005551212", "AccountSid": ACCOUNT})
CALLED = "https://mycompany.com/myapp.php?foo=1&bar=2"
KEYS = TwilioSettings(
    account_sid=ACCOUNT,
    auth_token=SecretStr("12345"),
    from_number="+12025550199",
    old_auth_tokens=("older",),
    shared_keys=("webhooks_sharedkey_1:shared",),
)


def signed_with(secret: str, algorithm: str = "HMAC_SHA1", named: str = "") -> dict[str, str]:
    signature = RequestValidator(secret).compute_signature(CALLED, PARAMS, algorithm)
    more = {"x-twilio-webhooks-signature-settings": named} if named else {}
    return {"x-twilio-signature": signature, **more}


def test_it_takes_the_signature_that_twilio_documents() -> None:
    assert signed_by(KEYS, CALLED, PARAMS, signed_with("12345"))
    assert not signed_by(KEYS, CALLED + "&", PARAMS, signed_with("12345"))


SHARED = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"


@pytest.mark.parametrize(
    ("secret", "algorithm", "named", "taken"),
    [
        ("older", "HMAC_SHA1", "", True),
        ("oldest", "HMAC_SHA1", "", False),
        ("12345", "HMAC_SHA256", "", False),
        ("12345", "HMAC_SHA256", "algorithm=HMAC_SHA256", False),
        ("shared", "HMAC_SHA256", SHARED, True),
        ("shared", "HMAC_SHA256", " key = webhooks_sharedkey_1 , algorithm = HMAC_SHA256", True),
        ("shared", "HMAC_SHA1", "key=webhooks_sharedkey_1,algorithm=HMAC_SHA1", False),
        ("shared", "HMAC_SHA1", "key=webhooks_sharedkey_1", False),
        ("shared", "HMAC_SHA256", "key=webhooks_sharedkey_2,algorithm=HMAC_SHA256", False),
        ("shared", "HMAC_SHA1", "", False),
        ("12345", "HMAC_SHA256", SHARED, False),  # never the token in a SharedKey's place
        ("12345", "HMAC_SHA1", SHARED, False),
        ("12345", "HMAC_SHA1", "key=,algorithm=HMAC_SHA1", False),
    ],
)
def test_it_takes_the_key_that_is_named_and_no_other(secret: str, algorithm: str, named: str, taken: bool) -> None:
    assert signed_by(KEYS, CALLED, PARAMS, signed_with(secret, algorithm, named)) is taken


def test_it_says_how_shared_keys_are_written() -> None:
    with pytest.raises(ValidationError, match="id:secret"):
        TwilioSettings(account_sid=ACCOUNT, auth_token="t", from_number="+12025550199", shared_keys="only-an-id")


# -- texts


def test_it_opts_out_at_once(twilio: Twilio, service: Service) -> None:
    subscription_id = enrol(service)
    with service.database.write() as tx:
        queue_text(
            tx, service.seal, subscription_id, "nudge", {}, priority=5, now=service.clock.now(),
            expires_in=timedelta(hours=1),
        )  # fmt: skip
    assert twilio.say("STOP") == "", "Twilio has answered by itself"
    assert standing(service) == "stopped"
    assert waiting(service) == []


def test_it_confirms_an_opt_out_in_other_words_once(twilio: Twilio, service: Service) -> None:
    enrol(service)
    assert "unsubscribed" in twilio.say("please stop texting me")
    assert twilio.say("I said leave me alone") == ""
    assert ledger(service) == ["requested", "granted", "revoked"]


def test_it_confirms_stop_itself_in_app_mode(app_twilio: Twilio, service: Service) -> None:
    enrol(service)
    assert "unsubscribed" in app_twilio.say("STOP")
    assert "welcome back" in app_twilio.say("START")
    assert standing(service) == "active"


def test_it_records_the_opt_out_of_a_stranger(twilio: Twilio, service: Service) -> None:
    twilio.say("STOP")
    with service.database.write() as tx:
        asked = request_optin(
            tx, service.seal, AMINA, Preferences(zone="UTC", country="US"), language="en",
            now=service.clock.now(), **PROOF,
        )  # fmt: skip
    assert asked.status == "suppressed"


def test_it_obeys_the_providers_own_keyword(twilio: Twilio, service: Service) -> None:
    enrol(service)
    assert twilio.say("ya no quiero", OptOutType="STOP") == ""
    assert standing(service) == "stopped"
    assert twilio.say("volver", OptOutType="START") == ""
    assert standing(service) == "active"


def test_it_keeps_which_words_were_agreed_to_and_in_which_language(twilio: Twilio, service: Service) -> None:
    subscription_id = enrol(service, confirmed=False)
    with service.database.write() as tx:
        update_person(tx, 1, language="es")
    twilio.text("SI")
    with service.database.read() as tx:
        granted = list_consents(tx, 1)[-1]
    assert subscription_id == 1
    assert (granted.event, granted.language, granted.wording) == (
        "granted",
        "es",
        wording_version("opt_in_request", "es"),
    )
    assert granted.words == wording_of("opt_in_request", "es")


def test_it_asks_a_stranger_to_agree_and_then_welcomes(twilio: Twilio, service: Service, woken: Woken) -> None:
    assert twilio.say("kindling") == "", "the request goes out as a message of its own"
    assert waiting(service) == ["optin_request"]
    assert woken.times == 1
    assert standing(service) == "pending"
    welcome = twilio.say("AGREE")
    assert "you're in" in welcome
    assert "STOP" in welcome
    assert standing(service) == "active"
    assert waiting(service) == ["zone_check"], "behind the welcome, whether the guessed clock is right"


def test_it_never_confirms_who_has_stopped(twilio: Twilio, service: Service) -> None:
    enrol(service, confirmed=False)
    twilio.say("STOP")
    assert twilio.say("AGREE") == ""
    assert standing(service) == "stopped"


def test_it_asks_again_instead_of_welcoming_back_who_never_confirmed(app_twilio: Twilio, service: Service) -> None:
    app_twilio.say("STOP")
    assert app_twilio.say("START") == ""
    assert waiting(service) == ["optin_request"]


def test_it_pauses_and_resumes(twilio: Twilio, service: Service) -> None:
    subscription_id = enrol(service)
    assert "paused until Mon 9 March" in twilio.say("pause 1 week")
    with service.database.read() as tx:
        until = read_preferences(tx, subscription_id).paused_until
    assert until == datetime(2026, 3, 9, 4, 0, tzinfo=UTC), "when that Monday begins in New York"
    assert "on again" in twilio.say("resume")
    with service.database.read() as tx:
        assert read_preferences(tx, subscription_id).paused_until is None


def test_it_turns_off_all_about_others_when_told_that_it_is_not_safe(twilio: Twilio, service: Service) -> None:
    subscription_id = enrol(service)
    assert "no reason is needed" in twilio.say("SAFE")
    with service.database.read() as tx:
        chosen = read_preferences(tx, subscription_id)
    assert (chosen.audiences, chosen.muted_themes) == ((), ("touch",))


def test_it_gives_the_way_to_ones_own_page(twilio: Twilio, service: Service) -> None:
    enrol(service)
    reply = twilio.say("LINK")
    path = reply[reply.index(HERE) + len(HERE) :]
    assert twilio.get(path).status_code == 200


def test_it_keeps_a_rating(twilio: Twilio, service: Service, clock: FixedClock) -> None:
    from scheduler.remember import remember

    subscription_id = enrol(service)
    with service.database.write() as tx:
        remember(tx, [(subscription_id, "older", clock.now() - timedelta(days=1))], clock.now())
        remember(tx, [(subscription_id, "newer", clock.now())], clock.now())
    for text, expected in (("1", (1, True)), ("4", (4, False))):
        assert twilio.say(text) == ""
        with service.database.read() as tx:
            rows = tx.execute(select(exposures.c.nudge_id, exposures.c.rating, exposures.c.retired)).all()
        assert {row[0]: tuple(row[1:]) for row in rows} == {"older": (None, False), "newer": expected}


def test_it_answers_a_crisis_and_holds_nudges(twilio: Twilio, service: Service, clock: FixedClock) -> None:
    enrol(service)
    reply = twilio.say("I want to die")
    assert "988" in reply
    assert "automated" in reply
    with service.database.read() as tx:
        person_id = find_by_address(tx, service.seal, AMINA).person_id
        from store.people import read_person

        person = read_person(tx, person_id or 0)
    assert person
    assert person.hold_until == clock.now() + timedelta(hours=72)
    assert twilio.say("I want to die") == "", "once in twelve hours"
    clock.wind(timedelta(hours=13))
    assert "988" in twilio.say("I want to die")


def test_it_gives_the_crisis_lines_of_the_writers_country(twilio: Twilio) -> None:
    assert "116 123" in twilio.say("I want to kill myself", sender="+447700900123")


def test_it_ends_a_talk_between_machines(twilio: Twilio, clock: FixedClock) -> None:
    replies = [twilio.say(f"auto reply {n}") for n in range(10)]
    assert len([reply for reply in replies if reply]) == 3
    clock.wind(timedelta(hours=25))
    assert twilio.say("auto reply")


def test_it_answers_a_repeat_alike_and_acts_once(twilio: Twilio, service: Service) -> None:
    enrol(service, confirmed=False)
    first = twilio.text("AGREE", sid="SM" + "a" * 32)
    again = twilio.text("AGREE", sid="SM" + "a" * 32)
    assert first.content == again.content
    assert "<Message>" in first.text
    assert ledger(service).count("granted") == 1
    twilio.say("STOP")
    twilio.text("AGREE", sid="SM" + "a" * 32)
    assert standing(service) == "stopped", "a replayed yes does not undo a no"


@pytest.mark.parametrize(
    "sender", ["", "12345", "whatsapp:+12025550123", "KINDLING", "+0123", "+1202555012x", "anonymous"]
)
def test_it_keeps_silent_to_what_is_no_phone_number(twilio: Twilio, service: Service, sender: str) -> None:
    assert twilio.say("kindling", sender=sender) == ""
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(inbound)).scalar() == 0


def test_it_answers_a_body_without_id(twilio: Twilio, service: Service) -> None:
    enrol(service)
    fields = {"AccountSid": ACCOUNT, "From": NUMBER, "Body": "unsubscribe me"}
    first, again = twilio.hand("/twilio/sms", fields), twilio.hand("/twilio/sms", fields)
    assert "unsubscribed" in first.text
    assert first.content == again.content


def test_it_keeps_texts_sealed(twilio: Twilio, service: Service) -> None:
    enrol(service)
    twilio.say("my secret is violet")
    with service.database.read() as tx:
        (row,) = list_inbound(tx, [service.seal.index("sms", NUMBER)], 0)
    assert b"violet" not in row.body_sealed
    assert service.seal.open(row.body_sealed) == "my secret is violet"


def test_it_logs_neither_numbers_nor_words(
    twilio: Twilio, service: Service, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    enrol(service)
    twilio.say("my secret is violet")
    twilio.post("/twilio/sms", {"From": NUMBER, "Body": "violet"})
    out = "".join(capsys.readouterr()) + caplog.text
    assert "heard" in out
    for private in ("violet", "2025550123", TOKEN):
        assert private not in out


BODIES = st.text(max_size=1600) | st.sampled_from(
    ["", "\x00", "\x0b<>&]]>", "😀" * 800, "STOP\ufffe", "مرحبا", "</Response>"]
)


def valid_twiml(answer: object, code: int, content_type: str, content: bytes) -> None:
    assert code == 200, answer
    assert content_type.startswith("text/xml")
    assert ElementTree.fromstring(content).tag == "Response"


def bombard(twilio: Twilio, raw: bytes) -> None:
    """Sign whatever bytes come, as our own parser reads them: the door must answer, not the signature."""
    from web.fields import parse

    raw += f"&AccountSid={ACCOUNT}&From=%2B12025550123".encode()
    signature = RequestValidator(TOKEN).compute_signature(HERE + "/twilio/sms", parse(raw))
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature}
    answer = twilio.ask("POST", "/twilio/sms", content=raw, headers=headers)
    valid_twiml(raw, answer.status_code, answer.headers["content-type"], answer.content)


HOSTILE = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(body=BODIES, known=st.sampled_from(["+12025550123", "+447700900123", "+4915112345678"]))
@settings(max_examples=150, **HOSTILE)
def test_it_answers_any_text(twilio: Twilio, body: str, known: str) -> None:
    answer = twilio.text(body.encode("utf-8", "replace").decode(), sender=known)
    valid_twiml(body, answer.status_code, answer.headers["content-type"], answer.content)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(raw=st.binary(max_size=800).map(lambda body: b"Body=" + body.replace(b"&", b"%26").replace(b"#", b"")))
@settings(max_examples=150, **HOSTILE)
def test_it_answers_any_bytes(twilio: Twilio, raw: bytes) -> None:
    bombard(twilio, raw)


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(
    raw=st.binary(max_size=4800).map(lambda body: b"Body=" + body)
    | BODIES.map(lambda body: b"Body=" + body.encode("utf-8", "surrogatepass").hex("%").encode())
)
@settings(max_examples=10_000, **HOSTILE)
def test_it_survives_ten_thousand_hostile_texts(twilio: Twilio, raw: bytes) -> None:
    bombard(twilio, raw)


@pytest.mark.parametrize("raw", [b"", b"&&&", b"=", b"a", b"%", b"Body=%ED%A0%80", b"\xff\xfe=\xff", b"a=1&" * 300])
def test_it_refuses_unsigned_rubbish_quietly(twilio: Twilio, raw: bytes) -> None:
    answer = twilio.ask("POST", "/twilio/sms", content=raw)
    assert (answer.status_code, answer.content) == (403, b"")


def test_it_answers_a_lone_surrogate(twilio: Twilio) -> None:
    bombard(twilio, b"Body=%ED%A0%80+STOP+%F0%28%8C%28")


# -- reports on messages


def sent(service: Service, provider_id: str | None = "SM" + "5" * 32) -> int:
    subscription_id = enrol(service)
    with service.database.write() as tx:
        receipt_id = queue_text(
            tx, service.seal, subscription_id, "welcome", {}, priority=0, now=service.clock.now(),
            expires_in=timedelta(hours=1),
        )  # fmt: skip
        tx.execute(
            receipts.update().where(receipts.c.id == receipt_id).values(state="accepted", provider_id=provider_id)
        )
        return receipt_id


def state(service: Service, receipt_id: int) -> tuple[str, int]:
    with service.database.read() as tx:
        row = read_receipt(tx, receipt_id)
    assert row
    return row.state, row.provider_rank


def tell(twilio: Twilio, word: str, path: str = "/twilio/status", **more: str) -> int:
    fields = {"MessageSid": "SM" + "5" * 32, "AccountSid": ACCOUNT, "MessageStatus": word, "To": NUMBER, **more}
    answer = twilio.hand(path, fields)
    assert answer.content == b""
    return answer.status_code


def test_it_moves_a_receipt_up_only(twilio: Twilio, service: Service) -> None:
    receipt_id = sent(service)
    for word, expected in (
        ("sent", ("accepted", 3)), ("queued", ("accepted", 3)), ("delivered", ("delivered", 4)),
        ("sending", ("delivered", 4)), ("undelivered", ("delivered", 4)), ("delivered", ("delivered", 4)),
        ("read", ("delivered", 5)),
    ):  # fmt: skip
        assert tell(twilio, word) == 204
        assert state(service, receipt_id) == expected, word


def test_it_knows_a_receipt_by_its_token_before_the_provider_id_is_known(twilio: Twilio, service: Service) -> None:
    receipt_id = sent(service, provider_id=None)
    path = f"/twilio/status/{status_token(service.seal, receipt_id)}"
    assert tell(twilio, "delivered", path) == 204
    assert state(service, receipt_id) == ("delivered", 4)
    assert tell(twilio, "delivered", "/twilio/status/not-a-token") == 204


def test_it_is_loud_about_an_unknown_word(twilio: Twilio, service: Service, capsys: pytest.CaptureFixture[str]) -> None:
    receipt_id = sent(service)
    assert tell(twilio, "teleported") == 204
    assert state(service, receipt_id) == ("accepted", 0)
    out = capsys.readouterr().out
    assert "status_word_unknown" in out
    assert "2025550123" not in out


def test_it_says_nothing_about_messages_it_does_not_know(twilio: Twilio) -> None:
    assert tell(twilio, "delivered") == 204


@pytest.mark.parametrize("code", ["21610", "30004"])
def test_it_opts_out_whom_the_carrier_says_has_opted_out(twilio: Twilio, service: Service, code: str) -> None:
    sent(service)
    tell(twilio, "undelivered", ErrorCode=code)
    assert standing(service) == "stopped"


def invalid(service: Service) -> bool:
    from store.contacts import find_contact

    with service.database.read() as tx:
        contact = find_contact(tx, "sms", service.seal.index("sms", NUMBER))
    assert contact
    return contact.invalid_since is not None


def test_it_stops_writing_to_a_number_that_is_none(twilio: Twilio, service: Service) -> None:
    sent(service)
    tell(twilio, "failed", ErrorCode="30006")
    assert invalid(service)


def test_it_gives_up_after_three_soft_failures_in_a_row(twilio: Twilio, service: Service) -> None:
    for n, expected in enumerate((False, False, True)):
        receipt_id = sent(service, provider_id=None)
        path = f"/twilio/status/{status_token(service.seal, receipt_id)}"
        tell(twilio, "undelivered", path, ErrorCode="30003", MessageSid=f"SM{n}")
        assert invalid(service) is expected


@pytest.mark.parametrize("code", ["", "99999", "x" * 500, "30005; DROP"])
def test_it_takes_any_error_code(twilio: Twilio, service: Service, code: str) -> None:
    receipt_id = sent(service)
    assert tell(twilio, "undelivered", ErrorCode=code) == 204
    assert state(service, receipt_id) == ("undelivered", 4)
    assert standing(service) == "active"


def test_it_refuses_a_flood(twilio: Twilio) -> None:
    answer = twilio.ask("POST", "/twilio/sms", content=b"Body=" + b"a" * 70_000)
    assert answer.status_code == 413


def test_it_does_not_answer_other_methods(service: Service) -> None:
    visitor = Visitor(create_app(service, lambda: None))
    for method in ("GET", "PUT", "DELETE", "HEAD"):
        assert visitor.ask(method, "/twilio/sms").status_code == 405
    visitor.close()
