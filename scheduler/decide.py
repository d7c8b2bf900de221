"""Pure: WHETHER. What becomes of one slot: sent, skipped with a reason, or moved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from messages.nudge import Nudge
from scheduler.slots import Slot
from scheduler.spacing.choose import Choice


@dataclass(frozen=True, slots=True)
class Send:
    """Hand this nudge over, inside the slot."""

    choice: Choice

    @property
    def nudge(self) -> Nudge:
        """What is sent."""
        return self.choice.nudge

    @property
    def reason(self) -> str:
        """Why this one."""
        return self.choice.reason


@dataclass(frozen=True, slots=True)
class Skip:
    """Send nothing in this slot."""

    reason: str


@dataclass(frozen=True, slots=True)
class Later:
    """The stored instant is no slot of the schedule any more (hours or zone have changed): date it anew."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stands at a slot. Instants are aware; `last_sent_day` is a local date in their zone."""

    unreachable: bool
    paused_until: datetime | None
    hold_until: datetime | None
    last_sent_day: date | None


def decide(
    slot: Slot | None, standing: Standing, now: datetime, choose: Callable[[], Choice | Skip]
) -> Send | Skip | Later:
    """Decide on a slot that has come. The first reason not to send wins, so WHY always has one answer."""
    if slot is None:
        return Later()
    if slot.ends <= now:
        return Skip("missed: the service was not running in this window")
    if standing.unreachable:
        return Skip("the address can't be reached")
    if standing.hold_until and slot.at < standing.hold_until:
        return Skip("on hold after a hard day")
    if standing.paused_until and slot.at < standing.paused_until:
        return Skip("paused")
    if standing.last_sent_day == slot.day:
        return Skip("one nudge a day: today's was already sent")
    choice = choose()
    return choice if isinstance(choice, Skip) else Send(choice)
