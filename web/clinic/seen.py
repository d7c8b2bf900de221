"""A patient as the portal's lists show them: never the whole address, never a text."""

from dataclasses import dataclass
from datetime import datetime

from people.address import Address
from people.find import masked
from people.records import label_of
from scheduler.cadence import parse_cadence
from store.contacts import UNREADABLE
from store.enrolled import Enrolled
from store.seal import Seal


@dataclass(frozen=True, slots=True)
class Line:
    """One patient in a list."""

    id: int
    label: str
    address: str
    channel: str
    state: str
    tone: str  # of the badge: good | bad | off | ""
    cadence: str
    since: datetime
    held: Enrolled

    @property
    def name(self) -> str:
        """What to call them."""
        return self.label or f"Patient {self.id}"


def line_of(seal: Seal, held: Enrolled, now: datetime) -> Line:
    """Show one patient."""
    gone = held.address_sealed == UNREADABLE
    address = "" if gone else masked(Address(held.channel, seal.open(held.address_sealed)))
    state, tone = state_of(held, now)
    pace = parse_cadence(held.cadence).words
    return Line(held.id, label_of(seal, held), address, held.channel, state, tone, pace, held.enrolled_at, held)


def state_of(held: Enrolled, now: datetime) -> tuple[str, str]:
    """Say in a word or two how a patient stands, and the tone of it."""
    if held.status in ("ended", "transferred"):
        return ("handed over" if held.status == "transferred" else "ended"), "off"
    if held.standing == "stopped":
        return "opted out", "bad"
    if held.standing == "ended":
        return "number given up", "bad"
    if held.invalid_since:
        return "undeliverable", "bad"
    if held.status == "invited":
        return "invited", ""
    return ("paused", "off") if held.paused_until and held.paused_until > now else ("active", "good")
