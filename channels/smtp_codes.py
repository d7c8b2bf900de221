"""Pure: what an SMTP server's replies mean for us; the only place that knows them.

Sources: RFC 5321 (replies), 3463 and 7372 (enhanced codes), 7504 (521, 556), 7505 (null MX).
"""

import re
from enum import StrEnum

from channels.channel import Outcome, Refused, Scope, TryLater


class Stage(StrEnum):
    """Where in the conversation a reply came."""

    CONNECT = "connect"  # the greeting
    LOGIN = "login"  # EHLO, STARTTLS, AUTH
    SENDER = "sender"  # MAIL FROM
    RECIPIENT = "recipient"  # RCPT TO
    DATA = "data"  # DATA, or the final dot


# A mailbox that is full is not gone: three of these over two weeks mean that nobody looks.
SOFT_FAILURES = frozenset({"552 5.2.2", "550 5.2.2"})

_RETRY_SECONDS = 300.0
_REFUSED_HERE_SECONDS = 900.0
_SENDER_SECONDS = 3600.0
_ENHANCED = re.compile(r"\s*([245])\.([0-9]{1,3})\.([0-9]{1,3})(?![0-9.])")
_NO_MAILBOX = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"})
_NO_LOGIN = frozenset({"5.7.8", "5.7.9", "5.7.11"})
_CONTENT = re.compile(r"5\.(3\.4|6\.[0-9]+)")
# SPF, DKIM, DMARC, reverse DNS, and Microsoft's tenant and domain blocks: about us, whoever the mail is for.
_SENDER = re.compile(r"5\.7\.(2[0-9]|5[0-9]{2}|[67][0-9]{2})|5\.1\.[78]")
_LOGIN_CODES = frozenset({500, 501, 502, 503, 504, 530, 534, 535, 538})
_BARE_NO_MAILBOX = frozenset({550, 551, 553, 556})
_NOT_THE_MAILBOX = re.compile(r"\b(relay\w*|authenticat\w*|spam|block\w*|black\w*|polic\w+|reputation|listed)\b", re.I)


def outcome_of_reply(stage: Stage, code: int, text: str) -> Outcome:
    """Tell how a send ended on a negative reply (4xx, 5xx); a reply, whichever, means that the mail was not taken.

    An enhanced code wins over the plain one. SENDER and ACCOUNT stop every send until a person resumes them, so a
    reply to one recipient has that scope only when its code is surely about us: a bare policy refusal (5.7.1) at
    RCPT or DATA waits for its window instead. Faults of configuration keep the message.
    """
    found = _ENHANCED.match(text)
    enhanced = ".".join(found.groups()) if found and found[1] == str(code)[:1] else ""
    name = f"{code} {enhanced}".strip()
    if not 500 <= code <= 599:
        return TryLater(name, _RETRY_SECONDS)
    return _permanent(stage, code, enhanced, text, name)


def refusal_scope(name: str) -> Scope:
    """Tell whom a refusal concerns that ended with this code, such as "550 5.1.1"; for any other, its own message."""
    code, _, enhanced = name.partition(" ")
    ended = outcome_of_reply(Stage.RECIPIENT, int(code), enhanced) if re.fullmatch("[45][0-9]{2}", code) else None
    return ended.scope if isinstance(ended, Refused) else Scope.MESSAGE


def _permanent(stage: Stage, code: int, enhanced: str, text: str, name: str) -> Outcome:
    if stage is Stage.LOGIN or enhanced in _NO_LOGIN:
        return TryLater(name, _RETRY_SECONDS, Scope.ACCOUNT)
    if stage is Stage.RECIPIENT and enhanced in _NO_MAILBOX:
        return Refused(name, Scope.ADDRESS)
    if _CONTENT.fullmatch(enhanced):
        return Refused(name, Scope.CONTENT)
    if stage in (Stage.CONNECT, Stage.SENDER) or _SENDER.fullmatch(enhanced):
        account = code in _LOGIN_CODES and not _SENDER.fullmatch(enhanced)
        return TryLater(name, _SENDER_SECONDS, Scope.ACCOUNT if account else Scope.SENDER)
    if enhanced.startswith("5.7."):
        return TryLater(name, _REFUSED_HERE_SECONDS)
    if code in _LOGIN_CODES and not enhanced:
        return TryLater(name, _RETRY_SECONDS, Scope.ACCOUNT)
    if stage is Stage.RECIPIENT and code in _BARE_NO_MAILBOX and not enhanced:
        return TryLater(name, _REFUSED_HERE_SECONDS) if _speaks_of_us(text) else Refused(name, Scope.ADDRESS)
    return Refused(name)


def _speaks_of_us(text: str) -> bool:
    """A bare 550 is mostly `user unknown`; relaying, login and blocklists say nothing about the mailbox."""
    return bool(_NOT_THE_MAILBOX.search(re.sub(r"\S*@\S*", "", text)))
