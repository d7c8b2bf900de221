"""A channel that does as it is told: for the ends that a real provider gives only once in a blue moon."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from channels.channel import Accepted, CannotAsk, Handed, Outcome, Outgoing


@dataclass
class Scripted:
    """Answers each send with the next of `ends` (Accepted when there is none), and keeps what it took."""

    name: str = "sms"
    sender: str = "scripted"
    rate: float = math.inf
    keeps_log: bool = True
    ends: list[Outcome | Exception] = field(default_factory=list)
    taken: list[Outgoing] = field(default_factory=list)
    log: list[Handed] = field(default_factory=list)
    can_be_asked: bool = True
    before_send: object = None  # called with each message before it is taken

    async def send(self, message: Outgoing) -> Outcome:
        """Take one message."""
        if callable(self.before_send):
            self.before_send(message)
        self.taken.append(message)
        end = self.ends.pop(0) if self.ends else Accepted(f"SM{len(self.taken):032d}")
        if isinstance(end, Exception):
            raise end
        return end

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        """Tell what the log was given."""
        if not self.can_be_asked:
            raise CannotAsk("the provider is away")
        return [handed for handed in self.log if handed.created_at >= since]

    async def check(self) -> str:
        """Be well."""
        return "ok"

    async def close(self) -> None:
        """Have nothing to close."""
