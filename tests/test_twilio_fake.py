"""The fake Twilio itself: a process whose log outlives it, signed webhooks, STOP handling."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes.twilio import TOKEN, FakeTwilio
from fakes.twilio_webhooks import Answer, Carrier, inbound_form, signed
from twilio.request_validator import RequestValidator

from channels.channel import Accepted, Outcome, Outgoing, Refused, Scope, Unknown
from channels.twilio_sms import TwilioSms
from config.settings import Twilio

AMINA = "+12025550123"
TESTS = Path(__file__).parent
INBOUND = "https://nudges.example.org/twilio/sms"


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    with FakeTwilio() as fake:
        yield fake


def status_url(reference: str) -> str:
    return f"https://nudges.example.org/twilio/status/{reference}"


def send(settings: Twilio, *bodies: str) -> list[Outcome]:
    async def story() -> list[Outcome]:
        channel = TwilioSms(settings, status_url)
        outcomes = [await channel.send(Outgoing("r-1", AMINA, body)) for body in bodies]
        await channel.close()
        return outcomes

    return asyncio.run(story())


def test_the_fake_keeps_its_log_when_processes_die(tmp_path: Path) -> None:
    log = tmp_path / "twilio.log"
    command = [sys.executable, "-m", "fakes.twilio", "--log", str(log), "--fault", "2:drop-after"]
    environment = {**os.environ, "PYTHONPATH": str(TESTS.parent)}
    with subprocess.Popen(command, cwd=TESTS, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = f"http://127.0.0.1:{int(process.stdout.readline())}"
            settings = FakeTwilio().settings(api_base_url=url)
            assert [type(outcome) for outcome in send(settings, "one", "two")] == [Accepted, Unknown]
        finally:
            process.kill()
    with FakeTwilio(log) as again:
        assert [record["body"] for record in again.book.all()] == ["one", "two"]


def test_the_carrier_blocks_and_answers_keywords_itself(twilio: FakeTwilio) -> None:
    seen: list[dict[str, str]] = []

    def post(url: str, form: Any, headers: Any) -> Answer:
        validator = RequestValidator(TOKEN)
        assert validator.validate(url, dict(form), headers["X-Twilio-Signature"])
        seen.append(dict(form))
        return Answer(200, "<Response><Message>Hello &amp; welcome</Message></Response>")

    carrier = Carrier(twilio, INBOUND, post=post)
    carrier.text_in(AMINA, " sToP ")
    assert send(twilio.settings(), "x") == [Refused("21610", Scope.OPTED_OUT)]
    assert len(carrier.handsets[AMINA]) == 1  # Twilio's own words; ours was blocked
    carrier.text_in(AMINA, "Stop please")  # not the whole body: not Twilio's business
    carrier.text_in(AMINA, "START")
    assert [type(outcome) for outcome in send(twilio.settings(), "x")] == [Accepted]
    assert carrier.handsets[AMINA][-1] == "Hello & welcome"
    assert [form["Body"] for form in seen] == [" sToP ", "Stop please", "START"]


def test_the_carrier_reports_in_any_order(twilio: FakeTwilio) -> None:
    seen: list[tuple[str, str, str]] = []

    def post(url: str, form: Any, headers: Any) -> Answer:
        seen.append((url, form["MessageStatus"], form.get("ErrorCode", "")))
        return Answer(204, "")

    send(twilio.settings(), "x")
    carrier = Carrier(twilio, INBOUND, post=post)
    (record,) = twilio.book.all()
    carrier.report(record, ["undelivered", "sent", "sent"], "30006")
    url = status_url("r-1")
    assert seen == [(url, "undelivered", "30006"), (url, "sent", ""), (url, "sent", "")]


def test_the_signature_is_the_one_of_twilios_own_example() -> None:
    form = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "From": "+14158675309", "Caller": "+14158675309"}
    headers = signed("https://mycompany.com/myapp.php?foo=1&bar=2", {**form, "To": "+18005551212"}, "12345")
    assert headers["X-Twilio-Signature"] == "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert inbound_form(AMINA, "hi")["Body"] == "hi"
