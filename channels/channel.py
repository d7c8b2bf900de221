"""Pure: what every channel does, and the four ends a send can have."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Scope(StrEnum):
    """Whom a refusal or a delay concerns, and so what is to be done about it (facts of the provider's error table)."""

    MESSAGE = "message"  # this message only
    OPTED_OUT = "opted_out"  # the person said STOP to the provider: record it here too
    ADDRESS = "address"  # no such number or mailbox: stop writing to it
    CONTENT = "content"  # filtered for what it says: stop this text for everyone
    SENDER = "sender"  # this sender is not allowed to send: pause it
    ACCOUNT = "account"  # the account or its configuration: stop all sends


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has it, under this id."""

    provider_id: str
    status: str = "accepted"
    segments: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider will never take it; not to be tried again."""

    code: str
    scope: Scope = Scope.MESSAGE


@dataclass(frozen=True, slots=True)
class TryLater:
    """Surely not handed over; may be tried again, not before `after_seconds`."""

    code: str
    after_seconds: float = 0.0
    scope: Scope = Scope.MESSAGE


@dataclass(frozen=True, slots=True)
class Unknown:
    """Perhaps handed over: never sent again blindly; the provider is asked."""

    code: str


Outcome = Accepted | Refused | TryLater | Unknown


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message, ready to hand over."""

    reference: str  # opaque and stable for one receipt: Message-ID, status callback
    to: str  # E.164, or an e-mail address
    text: str
    subject: str = ""
    html: str = ""
    valid_seconds: int = 3600  # how long the provider may hold it (Twilio: 1..36000)
    unsubscribe_url: str = ""  # RFC 8058, https; empty for a message one can't unsubscribe from
    auto_reply: bool = False  # an answer to a person's own message (RFC 3834)


@dataclass(frozen=True, slots=True)
class Handed:
    """A message that the provider says it has."""

    provider_id: str
    text: str
    created_at: datetime
    status: str
    code: str = ""


class CannotAsk(Exception):
    """The provider can't be asked, now or ever; the message says what to mend."""


class Channel(Protocol):
    """A way out. Implementations hold connections, never decisions or memory."""

    name: str  # "sms" | "email"
    sender: str  # the name of its row in `senders`: one rate, one circuit breaker
    rate: float  # messages a second that the sender may hand over; math.inf for no limit
    keeps_log: bool  # whether `sent_to` can ever answer: SMTP keeps no list of what it took

    async def send(self, message: Outgoing) -> Outcome:
        """Hand one message over; every failure is an Outcome, none is raised."""
        ...

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        """List what the provider has for an address since an instant, newest first; CannotAsk if it can't be known."""
        ...

    async def check(self) -> str:
        """Say in one line that the credentials work, or raise CannotAsk with the mend."""
        ...

    async def close(self) -> None:
        """Close connections."""
        ...
