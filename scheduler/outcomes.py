"""Pure: what the ends of many sends come to, sorted by what must be written for each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from channels.channel import Accepted, Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from store.waiting import Waiting

MAX_ATTEMPTS = 5
BACKOFF_SECONDS = 5.0
LONGEST_BACKOFF_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Claimed:
    """A receipt that a worker has marked `sending`, and the message it hands over before the lease runs out."""

    waiting: Waiting
    message: Outgoing
    lease_until: datetime
    sent_at: datetime  # as the receipt has it


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows to write. Ids are receipts'; `faults` are the sends whose failure concerns more than themselves."""

    accepted: list[tuple[int, str, int | None]] = field(default_factory=list)
    unknown: list[tuple[int, str]] = field(default_factory=list)
    refused: list[tuple[int, str, str]] = field(default_factory=list)
    delayed: list[tuple[int, datetime, str]] = field(default_factory=list)
    expired: list[tuple[int, str]] = field(default_factory=list)
    perhaps_sent: list[tuple[int, str | None, datetime]] = field(default_factory=list)  # (subscription, nudge, when)
    faults: list[tuple[Claimed, Scope, str]] = field(default_factory=list)


def sort_outcomes(finished: Iterable[tuple[Claimed, Outcome]], now: datetime) -> Sorted:
    """Sort finished sends by their end."""
    found = Sorted()
    for claim, outcome in finished:
        waiting = claim.waiting
        match outcome:
            case Accepted():
                found.accepted.append((waiting.id, outcome.provider_id, outcome.segments))
                found.perhaps_sent.append((waiting.subscription_id, waiting.nudge_id, claim.sent_at))
            case Unknown():
                found.unknown.append((waiting.id, outcome.code))
                found.perhaps_sent.append((waiting.subscription_id, waiting.nudge_id, claim.sent_at))
            case Refused():
                found.refused.append((waiting.id, outcome.code, f"refused by the provider ({outcome.code})"))
            case TryLater():
                again = try_again(waiting, outcome, now)
                if again is None:
                    found.expired.append((waiting.id, f"the provider was busy ({outcome.code})"))
                else:
                    found.delayed.append((waiting.id, again, outcome.code))
        if isinstance(outcome, Refused | TryLater) and outcome.scope is not Scope.MESSAGE:
            found.faults.append((claim, outcome.scope, outcome.code))
    return found


def try_again(waiting: Waiting, outcome: TryLater, now: datetime) -> datetime | None:
    """Tell when to try a message again: the wait doubles at each attempt and is spread by the receipt's id.

    None when its time would have passed, or after MAX_ATTEMPTS; only where an account or a sender is stopped
    it waits for as long as it may, since that is no fault of the message.
    """
    if outcome.scope is Scope.MESSAGE and waiting.attempts + 1 >= MAX_ATTEMPTS:
        return None
    spread = Random(waiting.id * 31 + waiting.attempts).uniform(0.5, 1.5)
    doubled = BACKOFF_SECONDS * 2**waiting.attempts * spread
    again = now + timedelta(seconds=max(outcome.after_seconds, min(LONGEST_BACKOFF_SECONDS, doubled)))
    return again if again < waiting.expires_at else None
