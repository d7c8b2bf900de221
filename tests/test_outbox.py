"""The local outbox: a Maildir that any mail program reads, and only its owner."""

import asyncio
import mailbox
import os
import stat
from datetime import UTC, datetime, timedelta
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from channels.channel import Accepted, CannotAsk, Handed, Outgoing, TryLater
from channels.outbox import Filed, Outbox
from config.clock import FixedClock

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
AMINA = "+12025550123"
LINK = "https://nudges.example.org/u/abc"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def texts(tmp_path: Path, clock: FixedClock) -> Outbox:
    return Outbox(tmp_path / "data" / "outbox", "sms", clock)


@pytest.fixture
def mails(tmp_path: Path, clock: FixedClock) -> Outbox:
    return Outbox(tmp_path / "data" / "outbox", "email", clock)


def send(outbox: Outbox, reference: str = "r-1", to: str = AMINA, text: str = "A small thing", **more: Any) -> Any:
    return asyncio.run(outbox.send(Outgoing(reference, to, text, **more)))


def test_it_is_read_by_any_mail_program(tmp_path: Path, texts: Outbox, mails: Outbox) -> None:
    send(texts)
    send(mails, "r-2", "amina@example.net", "Hello", subject="A note", html="<p>Hello</p>", unsubscribe_url=LINK)
    seen = {}
    for file in mailbox.Maildir(tmp_path / "data" / "outbox", factory=None, create=False):
        message = mailbox.email.message_from_bytes(file.as_bytes(), policy=default)  # type: ignore[attr-defined]
        seen[message["To"]] = (message["From"], message["Subject"], message.get_body(("plain",)).get_content())
    assert seen == {
        "+12025550123@tel.invalid": ("Kindling <outbox@kindling.invalid>", "Text message", "A small thing\n"),
        "amina@example.net": ("Kindling <outbox@kindling.invalid>", "A note", "Hello\n"),
    }


def test_it_is_for_its_owner_only(tmp_path: Path, texts: Outbox) -> None:
    before = os.umask(0)
    try:
        send(texts)
    finally:
        os.umask(before)
    for path in (tmp_path / "data").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    assert not list((tmp_path / "data" / "outbox" / "tmp").iterdir())


def test_it_files_one_reference_once(texts: Outbox, clock: FixedClock) -> None:
    first = send(texts)
    clock.wind(timedelta(minutes=1))
    assert send(texts) == first
    assert [one.at for one in texts.messages()] == [NOW]


def test_it_files_one_reference_once_even_after_it_was_read(tmp_path: Path, texts: Outbox) -> None:
    first = send(texts)
    assert isinstance(first, Accepted)
    folder = tmp_path / "data" / "outbox"
    (folder / "new" / first.provider_id).rename(folder / "cur" / f"{first.provider_id}:2,S")
    assert send(texts) == first
    assert [one.provider_id for one in texts.messages()] == [first.provider_id]


def test_it_files_one_reference_once_when_many_ask_at_once(texts: Outbox) -> None:
    async def story() -> set[Any]:
        return set(await asyncio.gather(*(texts.send(Outgoing("r-1", AMINA, "A small thing")) for _ in range(20))))

    assert len(asyncio.run(story())) == 1
    assert len(texts.messages()) == 1


def test_it_lists_its_own_channel_newest_first(texts: Outbox, mails: Outbox, clock: FixedClock) -> None:
    for n in range(5):
        send(texts, f"r-{n}", text=f"text {n}")
        clock.wind(timedelta(seconds=1))
    send(mails, "r-9", "amina@example.net", "Hello\nthere", subject="A note", html="<p>Hi</p>", unsubscribe_url=LINK)
    assert [one.text for one in texts.messages()] == [f"text {n}" for n in (4, 3, 2, 1, 0)]
    assert [one.text for one in texts.messages(limit=2)] == ["text 4", "text 3"]
    (filed,) = mails.messages()
    at = NOW + timedelta(seconds=5)
    expected = Filed(filed.provider_id, "email", "amina@example.net", "A note", "Hello\nthere", "<p>Hi</p>", at, LINK)
    assert filed == expected


def test_it_answers_for_an_address_since_an_instant(texts: Outbox, clock: FixedClock) -> None:
    send(texts, "r-1", text="before")
    clock.wind(timedelta(minutes=1))
    second = send(texts, "r-2", text="since")
    send(texts, "r-3", "+12025550124", "for another")
    handed = asyncio.run(texts.sent_to(AMINA, clock.now()))
    assert handed == [Handed(second.provider_id, "since", clock.now(), "accepted")]


def test_it_has_nothing_before_the_first_message(texts: Outbox) -> None:
    assert texts.messages() == []
    assert asyncio.run(texts.sent_to(AMINA, NOW)) == []


def test_it_says_that_nothing_reaches_anybody(texts: Outbox) -> None:
    assert "reach nobody" in asyncio.run(texts.check())
    assert texts.messages() == []


def test_it_waits_when_the_folder_cannot_be_used(tmp_path: Path, texts: Outbox) -> None:
    (tmp_path / "data").write_text("in the way")
    assert isinstance(send(texts), TryLater)
    with pytest.raises(CannotAsk, match="DATA_DIR"):
        asyncio.run(texts.check())
