"""One contract for every way out: Twilio and SMTP on real sockets, and the outbox."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes.rigs import MAILBOX, NUMBER, RIGS, Rig, twilio_rig

from channels.channel import Accepted, CannotAsk, Channel, Outcome, Outgoing, Refused, TryLater, Unknown
from config.clock import SystemClock

SECRET_WORDS = "Meet me under the old lime tree"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FAILURES: list[tuple[str, str, type[Outcome]]] = [
    ("twilio", "429", TryLater),
    ("twilio", "503-before", Unknown),
    ("twilio", "503-after", Unknown),
    ("twilio", "502-after", Unknown),
    ("twilio", "drop-before", Unknown),
    ("twilio", "drop-after", Unknown),
    ("twilio", "hang-before", Unknown),
    ("twilio", "hang-after", Unknown),
    ("twilio", "unreadable", Unknown),
    ("twilio", "not-an-object", Unknown),
    ("twilio", "deep", Unknown),
    ("twilio", "no-id", Unknown),
    ("twilio", "empty", Unknown),
    ("twilio", "odd-number", Unknown),
    ("twilio", "redirect", Unknown),
    ("twilio", "teapot", Refused),
    ("twilio", "errors-as-list", Refused),
    ("smtp", "mail 451 4.3.0 later", TryLater),
    ("smtp", "mail 550 5.7.1 not you", TryLater),
    ("smtp", "rcpt 550 5.1.1 unknown", Refused),
    ("smtp", "rcpt 450 4.2.0 greylisted", TryLater),
    ("smtp", "data 554 5.6.0 odd content", Refused),
    ("smtp", "data 421 4.3.2 closing", TryLater),
    ("smtp", "drop mail", TryLater),
    ("smtp", "drop rcpt", TryLater),
    ("smtp", "drop dot", Unknown),
    ("smtp", "slow mail", TryLater),
    ("smtp", "slow rcpt", TryLater),
    ("smtp", "slow dot", Unknown),
    ("outbox-sms", "not-a-folder", TryLater),
    ("outbox-email", "not-a-folder", TryLater),
]


@pytest.fixture(params=RIGS)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    with RIGS[request.param](tmp_path) as made:
        yield made


def message(to: str, reference: str = "r-1", **changes: Any) -> Outgoing:
    given = {"text": SECRET_WORDS, "subject": "A note", "html": f"<p>{SECRET_WORDS}</p>"}
    link = "https://nudges.example.org/unsubscribe/t0k3n-of-amina"
    return Outgoing(reference, to, **{"unsubscribe_url": link, **given, **changes})


def during(channel: Channel, story: Coroutine[Any, Any, Any]) -> Any:
    async def whole() -> Any:
        try:
            return await story
        finally:
            await channel.close()

    return asyncio.run(whole())


def test_it_hands_a_message_over_once_and_gives_its_id(rig: Rig) -> None:
    outcome = during(rig.channel, rig.channel.send(message(rig.to)))
    assert isinstance(outcome, Accepted)
    assert 0 < len(outcome.provider_id) <= 64
    assert outcome.status == "accepted"
    assert rig.taken() == [SECRET_WORDS]


def test_it_has_a_name_a_sender_and_a_rate(rig: Rig) -> None:
    assert rig.channel.name in {"sms", "email"}
    assert 0 < len(rig.channel.sender) <= 64
    assert NUMBER[2:] not in rig.channel.sender
    assert rig.channel.rate > 0


@pytest.mark.parametrize(
    "text",
    [
        "🫂" * 9,
        "x" * 1600,
        "a\nb\n\n.\nc",
        ".\n..\n",
        "From here\nQUIT",
        "ünïcödé",
        "&<>\"'=?utf-8?q?=41?=",
        "Привет, мир",
        "\u202eright to left",
    ],
    ids=ascii,
)
def test_it_carries_any_text_unchanged(rig: Rig, text: str) -> None:
    outcome = during(rig.channel, rig.channel.send(message(rig.to, text=text)))
    assert isinstance(outcome, Accepted)
    assert rig.taken() == [text.removesuffix("\n") if rig.channel.sender != "twilio:00" else text]


HOSTILE = ["", "x y", "\r\n", "a@b\r\nBcc: eve@example.com", "+1202\n", "whatsapp:+12025550123", "🫂", "<a@b>", ".a@b"]


@pytest.mark.parametrize("to", HOSTILE, ids=ascii)
def test_it_refuses_an_address_that_is_none(rig: Rig, to: str) -> None:
    outcome = during(rig.channel, rig.channel.send(message(to)))
    assert isinstance(outcome, Refused)
    assert outcome.scope == "address"
    assert rig.taken() == []


def test_it_refuses_text_that_is_not_unicode(rig: Rig) -> None:
    outcome = during(rig.channel, rig.channel.send(message(rig.to, text="half a pair \ud83e")))
    assert isinstance(outcome, Refused)
    assert rig.taken() == []


@pytest.mark.parametrize(("name", "failure", "kind"), FAILURES, ids=lambda value: getattr(value, "__name__", value))
def test_it_turns_every_failure_into_an_outcome(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, failure: str, kind: type[Outcome]
) -> None:
    caplog.set_level(logging.DEBUG)
    silent = failure.startswith(("hang", "slow"))
    with RIGS[name](tmp_path, 1 if silent else 10) as rig:
        rig.fail(failure)
        outcome = during(rig.channel, asyncio.wait_for(rig.channel.send(message(rig.to)), 20))
        assert type(outcome) is kind
        assert len(outcome.code) <= 16  # the column's width
        assert_private(caplog, outcome)
        if kind is TryLater or kind is Refused:
            assert outcome.code
            assert name.startswith("outbox") or rig.taken() == []


def test_it_works_again_after_failures(tmp_path: Path) -> None:
    with twilio_rig(tmp_path) as rig:
        for fault in ("drop-before", "503-before", "drop-after"):
            rig.fail(fault)

        async def story() -> list[Outcome]:
            return [await rig.channel.send(message(rig.to, f"r-{n}")) for n in range(4)]

        assert [type(outcome) for outcome in during(rig.channel, story())] == [Unknown, Unknown, Unknown, Accepted]


def test_it_sends_fifty_at_once(rig: Rig) -> None:
    async def story() -> list[Outcome]:
        texts = [message(rig.to, f"r-{n}", text=f"text {n}") for n in range(50)]
        return list(await asyncio.gather(*(rig.channel.send(one) for one in texts)))

    outcomes = during(rig.channel, story())
    assert {type(outcome) for outcome in outcomes} == {Accepted}
    assert len({outcome.provider_id for outcome in outcomes}) == 50
    assert sorted(rig.taken()) == sorted(f"text {n}" for n in range(50))


def test_it_answers_what_was_sent_or_says_that_it_cannot(rig: Rig) -> None:
    async def story() -> Any:
        for n in range(3):
            await rig.channel.send(message(rig.to, f"r-{n}", text=f"{SECRET_WORDS} {n} 🫂"))
        return await rig.channel.sent_to(rig.to, LONG_AGO)

    if not rig.channel.keeps_log:
        with pytest.raises(CannotAsk):
            during(rig.channel, story())
        return
    handed = during(rig.channel, story())
    assert {one.text for one in handed} == {f"{SECRET_WORDS} {n} 🫂" for n in range(3)}
    assert [one.created_at for one in handed] == sorted((one.created_at for one in handed), reverse=True)
    assert {one.status for one in handed} == {"accepted"}


def test_it_lists_nothing_for_another_address_or_a_later_time(rig: Rig) -> None:
    async def story() -> Any:
        await rig.channel.send(message(rig.to))
        other = "+12025550199" if rig.channel.name == "sms" else "bo@example.net"
        tomorrow = SystemClock().now() + timedelta(days=1)
        return [*await rig.channel.sent_to(other, LONG_AGO), *await rig.channel.sent_to(rig.to, tomorrow)]

    if rig.channel.keeps_log:
        assert during(rig.channel, story()) == []


def test_it_checks_itself_in_one_line(rig: Rig) -> None:
    line = during(rig.channel, rig.channel.check())
    assert line
    assert "\n" not in line


def test_it_can_be_closed_twice_and_opens_again_on_another_loop(rig: Rig) -> None:
    async def close_twice() -> None:
        await rig.channel.send(message(rig.to, "r-1"))
        await rig.channel.close()
        await rig.channel.close()

    asyncio.run(close_twice())
    assert isinstance(during(rig.channel, rig.channel.send(message(rig.to, "r-2"))), Accepted)


def test_it_says_nothing_private_to_the_log(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> Outcome:
        outcome = await rig.channel.send(message(rig.to))
        with contextlib.suppress(CannotAsk):
            await rig.channel.sent_to(rig.to, LONG_AGO)
        await rig.channel.check()
        return outcome

    caplog.set_level(logging.DEBUG)
    assert_private(caplog, during(rig.channel, story()))


def test_it_ends_in_bounded_time_when_nobody_answers(tmp_path: Path) -> None:
    with twilio_rig(tmp_path, 1) as rig:
        rig.fail("hang-after")
        began = time.monotonic()
        assert during(rig.channel, rig.channel.send(message(rig.to))) == Unknown("timeout")
        assert time.monotonic() - began < 30  # it was told to take 1 second; without a limit it never ends


def test_it_does_not_change_what_it_is_handed(rig: Rig) -> None:
    one = message(rig.to)
    before = replace(one)
    during(rig.channel, rig.channel.send(one))
    assert one == before


def assert_private(caplog: pytest.LogCaptureFixture, outcome: Outcome) -> None:
    said = "\n".join([repr(outcome), *(record.getMessage() + str(record.exc_text) for record in caplog.records)])
    for private in (NUMBER, NUMBER[1:], "%2B12025550123", MAILBOX, SECRET_WORDS, "t0k3n-of-amina"):
        assert private not in said
