"""Texts through Twilio's SDK to a Twilio on a real socket."""

import asyncio
import logging
import socket
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes.twilio import ACCOUNT, FAULTS, FROM, KEY, KEY_SECRET, FakeTwilio, Fault
from fakes.twilio_form import Refusal
from pydantic import SecretStr

from channels.channel import Accepted, CannotAsk, Handed, Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from channels.twilio_sms import TwilioSms, can_reach
from config.clock import FixedClock

AMINA, BO = "+12025550123", "+12025550124"
SERVICE = "MG" + "0" * 32
NOON = datetime(2026, 3, 2, 12, 0, 0, 750_000, UTC)
TESTS = Path(__file__).parent


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def twilio(clock: FixedClock) -> Iterator[FakeTwilio]:
    with FakeTwilio(clock=clock) as fake:
        yield fake


def status_url(reference: str) -> str:
    return f"https://nudges.example.org/twilio/status/{reference}"


def text(to: str = AMINA, body: str = "A small thing for today", **more: Any) -> Outgoing:
    return Outgoing(**{"reference": "r-1", "to": to, "text": body, **more})


def run(channel: TwilioSms, story: Coroutine[Any, Any, Any]) -> Any:
    async def whole() -> Any:
        try:
            return await story
        finally:
            await channel.close()

    return asyncio.run(whole())


def send(twilio: FakeTwilio, message: Outgoing, **changes: Any) -> Outcome:
    channel = TwilioSms(twilio.settings(**changes), status_url)
    outcome: Outcome = run(channel, channel.send(message))
    return outcome


def ask(twilio: FakeTwilio, to: str, since: datetime) -> list[Handed]:
    channel = TwilioSms(twilio.settings(), status_url)
    return list(run(channel, channel.sent_to(to, since)))


def test_it_posts_the_fields_twilio_wants(twilio: FakeTwilio) -> None:
    assert isinstance(send(twilio, text()), Accepted)
    (request,) = twilio.requests
    assert (request.method, request.path) == ("POST", f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
    assert request.query == []
    assert dict(request.form) == {
        "To": AMINA,
        "From": FROM,
        "Body": "A small thing for today",
        "StatusCallback": "https://nudges.example.org/twilio/status/r-1",
        "ValidityPeriod": "3600",
    }


def test_it_sends_through_a_messaging_service_instead_of_a_number(twilio: FakeTwilio) -> None:
    outcome = send(twilio, text(), messaging_service_sid=SERVICE)
    form = dict(twilio.requests[0].form)
    assert form["MessagingServiceSid"] == SERVICE
    assert "From" not in form
    assert isinstance(outcome, Accepted)
    assert outcome.segments is None  # not counted yet


def test_it_names_its_sender_without_the_number(twilio: FakeTwilio) -> None:
    assert TwilioSms(twilio.settings(), status_url).sender == "twilio:00"
    assert TwilioSms(twilio.settings(messaging_service_sid=SERVICE), status_url).sender == SERVICE


@pytest.mark.parametrize(
    ("api", "callback", "reachable"),
    [
        ("https://api.twilio.com", "https://nudges.example.org/s/r", True),
        ("https://api.twilio.com", "http://127.0.0.1:8000/s/r", False),
        ("https://api.twilio.com", "http://localhost:8000/s/r", False),
        ("https://api.twilio.com", "http://[::1]:8000/s/r", False),
        ("https://api.twilio.com", "", False),
        ("http://127.0.0.1:9010", "http://127.0.0.1:8000/s/r", True),
        ("http://127.0.0.1:9010", "", False),
    ],
)
def test_it_asks_for_no_reports_that_cannot_arrive(api: str, callback: str, reachable: bool) -> None:
    assert can_reach(api, callback) is reachable


def test_it_leaves_the_callback_out_when_it_asks_for_no_reports(twilio: FakeTwilio) -> None:
    channel = TwilioSms(twilio.settings(), lambda _: "")
    assert isinstance(run(channel, channel.send(text())), Accepted)
    assert "StatusCallback" not in dict(twilio.requests[0].form)


@pytest.mark.parametrize(
    ("seconds", "sent"), [(-5, "5"), (0, "5"), (5, "5"), (60, "60"), (36_000, "36000"), (99_999, "36000")]
)
def test_it_keeps_the_validity_within_twilios_bounds(twilio: FakeTwilio, seconds: int, sent: str) -> None:
    assert isinstance(send(twilio, text(valid_seconds=seconds)), Accepted)
    assert dict(twilio.requests[0].form)["ValidityPeriod"] == sent


@pytest.mark.parametrize("fault", ["503-before", "503-after", "drop-before", "drop-after", "hang-before", "hang-after"])
def test_it_posts_once_whatever_happens(twilio: FakeTwilio, fault: str) -> None:
    twilio.knobs.plan.append(FAULTS[fault])
    channel = TwilioSms(twilio.settings(), status_url, total_seconds=0.5 if "hang" in fault else 10)
    outcome = run(channel, channel.send(text()))
    assert type(outcome) is Unknown
    assert twilio.posts == 1
    assert len(twilio.book.all()) == ("after" in fault)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_it_posts_once_on_a_gateway_error(twilio: FakeTwilio, status: int) -> None:
    twilio.knobs.plan.append(Fault(status=status, body=b"<html>bad gateway</html>"))
    assert send(twilio, text()) == Unknown(f"http-{status}")
    assert twilio.posts == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_it_follows_no_redirect(twilio: FakeTwilio, status: int) -> None:
    twilio.knobs.plan.append(Fault(status=status, location=f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"))
    outcome = send(twilio, text())
    moved = TryLater(f"http-{status}", 300, Scope.ACCOUNT)
    assert outcome == (moved if status in (301, 307, 308) else Unknown(f"http-{status}"))
    assert len(twilio.requests) == 1


@pytest.mark.parametrize(("header", "wait"), [("7", 7.0), ("0", 0.0), ("", 5.0), ("soon", 5.0), ("9" * 30, 3600.0)])
def test_it_waits_as_long_as_a_429_says(twilio: FakeTwilio, header: str, wait: float) -> None:
    twilio.knobs.plan.append(Fault(status=429, code=20429, retry_after=header))
    assert send(twilio, text()) == TryLater("20429", wait)
    assert twilio.posts == 1


@pytest.mark.parametrize(
    ("to", "outcome"),
    [
        ("+15005550001", Refused("21211", Scope.ADDRESS)),
        ("+15005550002", Refused("21612")),
        ("+15005550003", Refused("21408")),
        ("+15005550004", Refused("21610", Scope.OPTED_OUT)),
        ("+15005550009", Refused("21614", Scope.ADDRESS)),
    ],
)
def test_it_understands_twilios_magic_numbers(twilio: FakeTwilio, to: str, outcome: Outcome) -> None:
    assert send(twilio, text(to)) == outcome


def test_it_reads_an_error_in_problem_json(twilio: FakeTwilio) -> None:
    body = b'{"type": "about:blank", "title": "No", "status": 400, "code": 21610, "detail": "No"}'
    twilio.knobs.plan.append(Fault(status=400, body=body))
    assert send(twilio, text()) == Refused("21610", Scope.OPTED_OUT)


@pytest.mark.parametrize("code", ['"what"', "[]", "-1", "1e400", "null", '"21610"'])
def test_it_survives_an_odd_error_code(twilio: FakeTwilio, code: str) -> None:
    twilio.knobs.plan.append(Fault(status=400, body=b'{"code": ' + code.encode() + b', "message": "no"}'))
    expected = Refused("21610", Scope.OPTED_OUT) if "21610" in code else Refused("http-400")
    assert send(twilio, text()) == expected


def test_it_stops_the_account_when_the_credentials_are_wrong(twilio: FakeTwilio) -> None:
    assert send(twilio, text(), auth_token=SecretStr("wrong")) == TryLater("20003", 300, Scope.ACCOUNT)


def test_it_signs_in_with_an_api_key(twilio: FakeTwilio) -> None:
    assert isinstance(send(twilio, text(), api_key_sid=KEY, api_key_secret=SecretStr(KEY_SECRET)), Accepted)


def test_it_tries_later_when_nobody_listens(twilio: FakeTwilio) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        assert send(twilio, text(), api_base_url=url) == TryLater("connect", 15.0)


@pytest.mark.parametrize("url", ["http://no-such-host.invalid", "https://127.0.0.1:{port}"])
def test_it_tries_later_when_no_connection_can_be_made(twilio: FakeTwilio, url: str) -> None:
    assert send(twilio, text(), api_base_url=url.format(port=twilio.port)) == TryLater("connect", 15.0)
    assert twilio.posts == 0


def test_it_ignores_twilios_own_variables_and_proxies(twilio: FakeTwilio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_EDGE", "ashburn")
    monkeypatch.setenv("TWILIO_REGION", "us1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert isinstance(send(twilio, text()), Accepted)


def test_it_notes_a_status_it_does_not_know_and_keeps_the_message(
    twilio: FakeTwilio, caplog: pytest.LogCaptureFixture
) -> None:
    body = b'{"sid": "SM1", "status": "teleported", "num_segments": "2"}'
    twilio.knobs.plan.append(Fault(accepts=True, body=body))
    assert send(twilio, text()) == Accepted("SM1", "accepted", 2)
    assert any(record.levelno == logging.WARNING for record in caplog.records)


def test_it_lists_only_what_went_out_since_newest_first(twilio: FakeTwilio, clock: FixedClock) -> None:
    send(twilio, text(body="too old"))
    clock.wind(timedelta(minutes=5))
    since = clock.now()
    sent = []
    for n in range(3):
        outcome = send(twilio, text(body=f"text {n}"))
        assert isinstance(outcome, Accepted)
        sent.append(outcome.provider_id)
        clock.wind(timedelta(seconds=1))
    send(twilio, text(BO, "for another"))
    twilio.book.accept(ACCOUNT, {"From": FROM, "To": AMINA, "Body": "a reply"}, "outbound-reply")
    twilio.book.accept(ACCOUNT, {"From": BO, "To": AMINA, "Body": "came in"}, "inbound")
    handed = ask(twilio, AMINA, since)
    assert [one.text for one in handed] == ["a reply", "text 2", "text 1", "text 0"]
    assert [one.provider_id for one in handed[1:]] == sent[::-1]
    assert all(one.created_at.tzinfo is not None for one in handed)


def test_it_turns_pages_until_the_messages_are_too_old(twilio: FakeTwilio, clock: FixedClock) -> None:
    for n in range(9):
        twilio.book.accept(ACCOUNT, {"From": FROM, "To": AMINA, "Body": f"text {n}"})
        clock.wind(timedelta(minutes=1))
    twilio.knobs.page_limit = 2
    handed = ask(twilio, AMINA, NOON + timedelta(minutes=4))
    assert [one.text for one in handed] == [f"text {n}" for n in (8, 7, 6, 5, 4)]
    pages = [dict(request.query) for request in twilio.requests]
    assert len(pages) == 4  # 8 7 | 6 5 | 4 3 | 2 1: nothing here is fresh
    assert pages[0] == {"To": AMINA, "PageSize": "50"}


def test_it_refuses_to_guess_among_too_many(twilio: FakeTwilio) -> None:
    for n in range(25):
        twilio.book.accept(ACCOUNT, {"From": FROM, "To": AMINA, "Body": f"text {n}"})
    twilio.knobs.page_limit = 1
    with pytest.raises(CannotAsk):
        ask(twilio, AMINA, NOON)


def test_it_lists_a_trial_accounts_texts_as_they_were_handed_over(twilio: FakeTwilio) -> None:
    body = "Sent from your Twilio trial account - A small thing"
    twilio.book.accept(ACCOUNT, {"From": FROM, "To": AMINA, "Body": body})
    assert [one.text for one in ask(twilio, AMINA, NOON)] == ["A small thing"]


def test_it_gives_states_and_codes_of_what_it_lists(twilio: FakeTwilio) -> None:
    record = twilio.book.accept(ACCOUNT, {"From": FROM, "To": AMINA, "Body": "x"})
    twilio.book.update(record["sid"], status="undelivered", error_code=30006)
    (handed,) = ask(twilio, AMINA, NOON)
    assert (handed.status, handed.code) == ("undelivered", "30006")


@pytest.mark.parametrize(
    "changes",
    [{"auth_token": SecretStr("wrong")}, {"account_sid": "AC" + "9" * 32}, {"api_base_url": "http://127.0.0.1:1"}],
)
def test_it_cannot_ask_and_says_what_to_mend(twilio: FakeTwilio, changes: dict[str, Any]) -> None:
    channel = TwilioSms(twilio.settings(**changes), status_url)
    for question in (channel.check(), channel.sent_to(AMINA, NOON)):
        with pytest.raises(CannotAsk, match="check") as refused:
            run(channel, question)
        assert AMINA[1:] not in str(refused.value)
        assert "wrong" not in str(refused.value)


@pytest.mark.parametrize("status", ["suspended", "closed"])
def test_it_finds_an_account_that_is_not_active(twilio: FakeTwilio, status: str) -> None:
    twilio.knobs.account_status = status
    channel = TwilioSms(twilio.settings(), status_url)
    with pytest.raises(CannotAsk, match=status):
        run(channel, channel.check())


def test_it_checks_an_api_key_that_may_not_read_the_account(twilio: FakeTwilio) -> None:
    good = TwilioSms(twilio.settings(api_key_sid=KEY, api_key_secret=SecretStr(KEY_SECRET)), status_url)
    assert "active" in run(good, good.check())
    bad = TwilioSms(twilio.settings(api_key_sid=KEY, api_key_secret=SecretStr("wrong")), status_url)
    with pytest.raises(CannotAsk, match="credentials"):
        run(bad, bad.check())


def test_the_fake_refuses_what_twilio_would(twilio: FakeTwilio) -> None:
    cases = [
        (text(body=""), {}, Refused("21602", Scope.CONTENT)),
        (text(body="x" * 1601), {}, Refused("21617", Scope.CONTENT)),
        (text(), {"from_number": "+15005550007"}, TryLater("21606", 300, Scope.ACCOUNT)),
    ]
    for message, changes, outcome in cases:
        assert send(twilio, message, **changes) == outcome
    twilio.knobs.codes[BO] = Refusal(400, 21635, "landline")
    assert send(twilio, text(BO)) == Refused("21635", Scope.ADDRESS)
