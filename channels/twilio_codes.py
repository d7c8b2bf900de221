"""Pure: what Twilio's error codes, HTTP statuses and message statuses mean for us; the only place that knows them.

Twilio says that codes may change, so an unknown one falls back on the class of its HTTP status. Sources: Twilio's
error dictionary (twilio.com/docs/api/errors) and its pages on message statuses and on rate limits.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from channels.channel import Outcome, Refused, Scope, TryLater, Unknown


class End(StrEnum):
    """Which of the ends of a send a code leads to; acceptance has no code."""

    REFUSED = "refused"
    TRY_LATER = "try_later"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code says: how the send ended, whom it concerns, and how long to wait before another try."""

    end: End
    scope: Scope
    wait_seconds: float = 0.0


# SENDER and ACCOUNT stop every send until a person resumes them. So a code that one recipient can cause never has
# that scope, or one subscriber abroad would silence all: geo permissions (21408), unverified numbers of a trial
# account (21608) and unreachable routes (21612) end that message only, and so do a sender's daily caps.
_ROWS: tuple[tuple[End, Scope, float, tuple[int, ...]], ...] = (
    (End.REFUSED, Scope.OPTED_OUT, 0, (21610, 30004)),
    (End.REFUSED, Scope.ADDRESS, 0, (21211, 21214, 21217, 21401, 21604, 21614, 21635, 30006)),
    (End.REFUSED, Scope.CONTENT, 0, (21602, 21617, 21618, 30007, 30019)),
    (End.REFUSED, Scope.MESSAGE, 0, (14107, 21408, 21608, 21612, 30005, 30036, 30610)),
    (End.TRY_LATER, Scope.MESSAGE, 5, (20429,)),
    (End.TRY_LATER, Scope.MESSAGE, 60, (21611, 30001, 30003, 30008, 30017, 30020, 30021, 30022, 30035)),
    (End.TRY_LATER, Scope.MESSAGE, 1800, (30450,)),
    (End.TRY_LATER, Scope.MESSAGE, 3600, (30023, 30027)),
    (End.TRY_LATER, Scope.SENDER, 3600, (30024, 30032, 30033, 30034, 30441, 30883)),
    (End.TRY_LATER, Scope.ACCOUNT, 300, (10001, 10002, 30002, 90010)),
    (End.TRY_LATER, Scope.ACCOUNT, 300, (20003, 20004, 20005, 20006, 20008, 20403, 20404)),
    (End.TRY_LATER, Scope.ACCOUNT, 300, (21212, 21603, 21606, 21609, 21659, 21660, 21661)),
    (End.TRY_LATER, Scope.ACCOUNT, 300, (21701, 21703, 21704, 21705)),
    (End.UNKNOWN, Scope.MESSAGE, 0, (20500, 20503, 30410)),
)
CODES: Mapping[int, Meaning] = {code: Meaning(e, scope, wait) for e, scope, wait, codes in _ROWS for code in codes}

# Three of these over two weeks mean that nobody is there; one alone means nothing.
SOFT_FAILURES = frozenset({"30003", "30005", "30008"})

_TOO_MANY = 20429
_MOVED = frozenset({301, 307, 308})  # the resource is elsewhere; nothing was done here
_NOT_US_OR_NOT_HERE = frozenset({401, 403, 404, 405})  # wrong credentials, or not Twilio's address
_REQUEST_TIMEOUT = 408
_CONFIGURATION = Meaning(End.TRY_LATER, Scope.ACCOUNT, 300)


def outcome_of(status: int, code: int | None, retry_after_seconds: float | None = None) -> Outcome:
    """Tell how a create ended that was answered with this HTTP status (not 2xx) and Twilio code, if it gave one.

    Only 429 and the failures before the request was written are surely not handed over, and a 4xx is surely
    refused. Whatever else a server or a proxy says (5xx with any code, 408, an odd redirect) may come after the
    message went out, so it is Unknown.
    """
    if status == 429 or code == _TOO_MANY:
        wait = CODES[_TOO_MANY].wait_seconds if retry_after_seconds is None else retry_after_seconds
        return TryLater(str(_TOO_MANY), wait)
    name = str(code) if code is not None else f"http-{status}"
    if status in _MOVED:
        return _as_outcome(_CONFIGURATION, name)
    if not 400 <= status < 500 or status == _REQUEST_TIMEOUT:
        return Unknown(name)
    if code is not None and code in CODES:
        return _as_outcome(CODES[code], name)
    if status in _NOT_US_OR_NOT_HERE:
        return _as_outcome(_CONFIGURATION, name)
    return Refused(name)


def delivery_code_scope(code: str) -> Scope:
    """Tell whom the error code of a status callback concerns; an unknown or absent code only its own message."""
    meaning = CODES.get(int(code)) if re.fullmatch(r"[0-9]{1,6}", code) else None
    return meaning.scope if meaning else Scope.MESSAGE


def _as_outcome(meaning: Meaning, name: str) -> Outcome:
    match meaning.end:
        case End.REFUSED:
            return Refused(name, meaning.scope)
        case End.TRY_LATER:
            return TryLater(name, meaning.wait_seconds, meaning.scope)
        case End.UNKNOWN:
            return Unknown(name)


@dataclass(frozen=True, slots=True)
class Status:
    """A step in a message's life: callbacks may move a receipt up in rank, never down, whatever their order."""

    rank: int
    state: str  # ours: accepted | delivered | undelivered


class UnknownStatus(ValueError):
    """Twilio used a word for a message's status that this table does not have."""


# `sent` is where many carriers end. Of the words of rank 4 the first to come wins. `receiving` and `received` are
# left out: they belong to messages that came in.
STATUSES: Mapping[str, Status] = {
    "accepted": Status(0, "accepted"),
    "scheduled": Status(0, "accepted"),
    "queued": Status(1, "accepted"),
    "sending": Status(2, "accepted"),
    "sent": Status(3, "accepted"),
    "delivered": Status(4, "delivered"),
    "partially_delivered": Status(4, "delivered"),
    "undelivered": Status(4, "undelivered"),
    "failed": Status(4, "undelivered"),
    "canceled": Status(4, "undelivered"),
    "read": Status(5, "delivered"),
}


def status_of(word: str) -> Status:
    """Look a status word up; UnknownStatus if Twilio has a new one, which a person must then put into the table."""
    status = STATUSES.get(word)
    if status is None:
        raise UnknownStatus("Twilio sent a message status that channels/twilio_codes.py does not have")
    return status
