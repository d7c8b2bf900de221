"""The way out while no provider is set: every message is a file in a Maildir, readable by any mail program."""

import asyncio
import contextlib
import hashlib
import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default
from itertools import islice
from pathlib import Path

from channels.channel import Accepted, CannotAsk, Handed, Outcome, Outgoing, Refused, Scope, TryLater
from channels.e164 import is_e164
from channels.mail import BadMail, Letterhead, write_mail
from config.clock import Clock
from config.settings import Program

_DISK_AGAIN_SECONDS = 60.0
_DOMAIN = "kindling.invalid"  # RFC 2606: can never be delivered, should such a file be fed to a mail server
_TELEPHONE = "tel.invalid"


@dataclass(frozen=True, slots=True)
class Filed:
    """A message in the outbox, as a page shows it."""

    provider_id: str
    channel: str  # sms | email
    to: str
    subject: str
    text: str
    html: str
    at: datetime
    unsubscribe_url: str


class Outbox:
    """Files messages in `folder` (Maildir, owner-only); one reference is filed once, whoever asks how often.

    Several outboxes (sms, email) may share a folder. A text is a small plain mail to `<+E164@tel.invalid>`.
    """

    keeps_log = True
    rate = math.inf

    def __init__(self, folder: Path, name: str, clock: Clock, program: Program | None = None) -> None:
        self.name = name
        self.sender = f"outbox:{name}"
        self._folder = folder
        self._clock = clock
        program = program or Program()
        self._letterhead = Letterhead(program.name, f"outbox@{_DOMAIN}", program.support)

    async def send(self, message: Outgoing) -> Outcome:
        """File one message; a full disk or a missing folder is TryLater: nothing was filed."""
        if self.name == "sms" and not is_e164(message.to):
            return Refused("not-e164", Scope.ADDRESS)
        now = self._clock.now()
        try:
            written = write_mail(self._as_mail(message), self._letterhead, now)
        except BadMail as bad:
            return Refused(bad.code, Scope.ADDRESS if bad.code == "bad-address" else Scope.MESSAGE)
        key = f"{self.name}.{hashlib.sha256(message.reference.encode()).hexdigest()[:32]}"
        try:
            await asyncio.to_thread(self._file, key, written, now)
        except OSError as failure:
            return TryLater(f"disk-{failure.errno}", _DISK_AGAIN_SECONDS)
        return Accepted(key)

    def messages(self, limit: int = 100) -> list[Filed]:
        """Read the newest `limit` messages of this channel, newest first. Reads files: not for an event loop."""
        return list(islice(self._read_newest_first(), limit))

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        """List what was filed for an address since an instant, newest first; CannotAsk if the folder can't be read."""
        try:
            return await asyncio.to_thread(self._sent_to, address, since)
        except OSError as failure:
            raise CannotAsk(_mend(failure)) from None

    async def check(self) -> str:
        """Say that the folder can be written to; CannotAsk says what to mend."""
        try:
            await asyncio.to_thread(self._try_folder)
        except OSError as failure:
            raise CannotAsk(_mend(failure)) from None
        return f"no provider is set for {self.name}: messages are kept in the local outbox and reach nobody"

    async def close(self) -> None:
        """Do nothing: no file stays open."""

    def _as_mail(self, message: Outgoing) -> Outgoing:
        if self.name != "sms":
            return message
        return replace(message, to=f"{message.to}@{_TELEPHONE}", html="", subject="Text message", unsubscribe_url="")

    def _file(self, key: str, written: bytes, now: datetime) -> None:
        """Write to tmp/, then link into new/: the link appears whole, and only if no other has that name."""
        maildir = self._open()
        if any(maildir.glob(f"cur/{key}*")):  # a mail program has shown it, and moved it
            return
        draft = maildir / "tmp" / f"{key}.{os.urandom(6).hex()}"
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(written)
                file.flush()
                os.fsync(file.fileno())
            os.utime(draft, (now.timestamp(), now.timestamp()))  # sorts the folder without opening every file
            with contextlib.suppress(FileExistsError):
                os.link(draft, maildir / "new" / key)
        finally:
            draft.unlink(missing_ok=True)

    def _open(self) -> Path:
        """Make the Maildir. Not by `mailbox.Maildir`, which fails if two threads make it at once."""
        self._folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in (self._folder, *(self._folder / part for part in ("tmp", "new", "cur"))):
            folder.mkdir(mode=0o700, exist_ok=True)
        return self._folder

    def _try_folder(self) -> None:
        probe = self._open() / "tmp" / f"probe.{os.urandom(6).hex()}"
        probe.touch(mode=0o600)
        probe.unlink()

    def _read_newest_first(self, since: datetime | None = None) -> Iterator[Filed]:
        dated: list[tuple[float, Path]] = []
        for path in (*self._folder.glob(f"new/{self.name}.*"), *self._folder.glob(f"cur/{self.name}.*")):
            with contextlib.suppress(FileNotFoundError):  # a mail program moved or deleted it just now
                dated.append((path.stat().st_mtime, path))
        floor = since.timestamp() if since else -math.inf
        for modified, path in sorted(dated, reverse=True):
            if modified < floor:
                return
            with contextlib.suppress(FileNotFoundError):
                yield _read(path, self.name, datetime.fromtimestamp(modified, UTC))

    def _sent_to(self, address: str, since: datetime) -> list[Handed]:
        floor = since - timedelta(milliseconds=1)  # a file's time is a float
        filed = self._read_newest_first(floor)
        return [Handed(one.provider_id, one.text, one.at, "accepted") for one in filed if one.to == address]


def _read(path: Path, channel: str, at: datetime) -> Filed:
    mail = message_from_bytes(path.read_bytes(), _class=EmailMessage, policy=default)
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    to = mail["To"].addresses[0].addr_spec
    return Filed(
        provider_id=path.name.partition(":")[0],
        channel=channel,
        to=to.removesuffix(f"@{_TELEPHONE}") if channel == "sms" else to,
        subject="" if channel == "sms" else str(mail["Subject"]),
        text=_content(plain),
        html=_content(html),
        at=at,
        unsubscribe_url=str(mail["List-Unsubscribe"] or "").strip("<>"),
    )


def _content(part: MIMEPart | None) -> str:
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n").removesuffix("\n")


def _mend(failure: OSError) -> str:
    return f"the outbox folder can't be used ({failure.strerror}): check DATA_DIR, its owner and free space"
