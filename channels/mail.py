"""Pure: one message as an e-mail, in the bytes that go over the wire."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from channels.channel import Outgoing

# Python folds a header at 78 characters by RFC 2047-encoding it, which mail programs can't follow in a
# List-Unsubscribe: one click would silently do nothing. 998 is the limit of RFC 5322. "7bit" because aiosmtplib
# does not announce 8BITMIME.
_POLICY = SMTP.clone(max_line_length=998, cte_type="7bit")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_REFERENCE = re.compile(r"(?=.{1,64}\Z)[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")  # a dot-atom (RFC 5322)
_WEB_URL = re.compile(r"https?://[!#-;=?-~]{1,900}")  # printable ASCII without space, quotes and angle brackets
_ADDRESS = re.compile(r"[!#-'*+\-/-9=?A-Z^-~.]{1,64}@[A-Za-z0-9.-]{1,255}")  # RFC 5321's dot-string, ASCII domain


class BadMail(ValueError):
    """This message can't be made into a mail; `code` says which part, and nothing of what is in it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is the same on every mail of a program."""

    name: str  # the program's neutral name, seen on lock screens
    address: str
    help: str = ""  # an address or a web page; anything else can't be linked to and is left out

    @property
    def domain(self) -> str:
        """The domain of Message-ID and List-Id."""
        return self.address.rpartition("@")[2]


def write_mail(message: Outgoing, letterhead: Letterhead, now: datetime) -> bytes:
    """Write a message as multipart/alternative (plain only if it has no HTML), CRLF line ends, pure ASCII.

    Worked example: reference `r1` from `nudges@example.org` gets Message-ID `<r1@example.org>` on every attempt,
    so that a mail program shows a repeated one once. BadMail if the reference, an address, the unsubscribe URL
    or the text can't be written; line breaks in a subject become spaces.
    """
    if not _REFERENCE.fullmatch(message.reference):
        raise BadMail("bad-reference")
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(one_line(letterhead.name), addr_spec=letterhead.address)
    mail["To"] = Address(addr_spec=mailbox(message.to))
    mail["Subject"] = one_line(message.subject) or one_line(letterhead.name)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message.reference}@{letterhead.domain}>"
    for name, value in _list_headers(message, letterhead):
        mail[name] = value
    mail["Auto-Submitted"] = "auto-replied" if message.auto_reply else "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    try:
        mail.set_content(message.text)
        if message.html:
            mail.add_alternative(message.html, subtype="html")
        written = mail.as_bytes()
    except UnicodeEncodeError:
        raise BadMail("not-unicode") from None
    _hold_unsubscribe(written, message.unsubscribe_url)
    return written


def mailbox(address: str) -> str:
    """Give the address in ASCII (its domain in IDNA); BadMail if it is none, or needs SMTPUTF8."""
    local, _, domain = address.rpartition("@")
    try:
        written = f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        raise BadMail("bad-address") from None
    if not _ADDRESS.fullmatch(written) or ".." in written or local[:1] == "." or local[-1:] == ".":
        raise BadMail("bad-address")
    return written


def one_line(text: str) -> str:
    """Put a header's text on one line without control characters: nothing in it can begin another header."""
    return _CONTROL.sub(" ", text).strip()


def _list_headers(message: Outgoing, letterhead: Letterhead) -> list[tuple[str, str]]:
    """RFC 2369, 2919 and 8058; one-click needs https, so a plain http link gets no List-Unsubscribe-Post."""
    words = re.sub(r"[^A-Za-z0-9 ]", "", letterhead.name).strip()
    headers = [("List-Id", f"{words} <nudges.{letterhead.domain}>".strip())]
    if _WEB_URL.fullmatch(letterhead.help):
        headers.append(("List-Help", f"<{letterhead.help}>"))
    elif _ADDRESS.fullmatch(letterhead.help):
        headers.append(("List-Help", f"<mailto:{letterhead.help}>"))
    if message.unsubscribe_url:
        if not _WEB_URL.fullmatch(message.unsubscribe_url):
            raise BadMail("bad-link")
        headers.append(("List-Unsubscribe", f"<{message.unsubscribe_url}>"))
        if message.unsubscribe_url.startswith("https://"):
            headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    return headers


def _hold_unsubscribe(written: bytes, url: str) -> None:
    """The header must leave here as it was meant, whatever a later Python does to long lines."""
    if url and f"\r\nList-Unsubscribe: <{url}>\r\n".encode() not in written:
        raise BadMail("folded-link")
