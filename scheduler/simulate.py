"""Pure: a rehearsal. People who do not exist walk through a virtual year, slot by slot, through the real rules."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Protocol
from zoneinfo import ZoneInfo

from messages.library import Library
from messages.nudge import Nudge
from scheduler.cadence import parse_cadence
from scheduler.decide import Send, Skip, Standing, decide
from scheduler.quiet import Quiet
from scheduler.slots import Schedule, Slot, slots
from scheduler.spacing.answers import LOVED, NOT_FOR_ME, NOT_NOW, TRIED
from scheduler.spacing.choose import Choice
from scheduler.spacing.taste import ALL_SENT, Taste
from scheduler.window import parse_window

MOST_REPLIES = 0.6  # of what somebody gets; each person's own share is drawn from 0 to this
DISLIKED = 0.12  # of the library, drawn for each person: always answered 1
_OTHERWISE = {NOT_NOW: 0.15, TRIED: 0.50, LOVED: 0.35}
_MEAN_DELAY_HOURS, _LONGEST_DELAY_HOURS = 6.0, 71.0
_AUDIENCES = ((), ("partner",), ("solo",))
_NOTHING = Skip(ALL_SENT)
_IN_REACH = Standing(unreachable=False, paused_until=None, hold_until=None, last_sent_day=None)
ASSUMED = {
    "note": "assumed replies: mechanics, not benefit",
    "reply_share": [0.0, MOST_REPLIES],
    "disliked_share_of_library": DISLIKED,
    "otherwise": {"not_now": _OTHERWISE[NOT_NOW], "tried": _OTHERWISE[TRIED], "loved": _OTHERWISE[LOVED]},
    "audiences": "a third each: either only, also partner, also solo",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is rehearsed: everything that decides the outcome, but for the library and the policy."""

    people: int
    days: int
    seed: int
    start: date
    cadence: str
    window: str
    zones: tuple[str, ...]
    quiet: Quiet
    country: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist. `reply_share` is how much they answer, `disliked` what they'd answer with 1."""

    number: int
    schedule: Schedule
    taste: Taste
    reply_share: float
    disliked: frozenset[str]


@dataclass(frozen=True, slots=True, order=True)
class Reply:
    """A rating 1 to 4 that comes at `at` to what was sent at `sent_at`."""

    at: datetime
    sent_at: datetime
    nudge_id: str
    rating: int


@dataclass(frozen=True, slots=True)
class Moment:
    """One slot as it was lived: what was sent and why, or nothing; and the answer that will come to it."""

    slot: Slot
    nudge: Nudge | None
    reason: str
    reply: Reply | None


class Policy(Protocol):
    """WHICH nudge, for one person: it holds that person's memory."""

    def choose(self, at: datetime) -> Choice | None:
        """Choose for the slot at `at`; changes nothing."""
        ...

    def sent(self, choice: Choice, at: datetime) -> None:
        """Remember that the choice went out."""
        ...

    def heard(self, reply: Reply) -> None:
        """Remember what was answered."""
        ...


def person_of(plan: Plan, library: Library, number: int) -> Person:
    """Make the person of a number; the same plan and number give the same person."""
    rng = Random(f"{plan.seed}:{number}")
    schedule = Schedule(
        cadence=parse_cadence(plan.cadence),
        anchor=plan.start,
        window=parse_window(plan.window),
        zone=rng.choice(plan.zones),
        quiet=plan.quiet,
        country=plan.country,
        seed=rng.getrandbits(48),
    )
    taste = Taste(plan.language, "discreet", _AUDIENCES[number % len(_AUDIENCES)])
    reply_share = rng.uniform(0, MOST_REPLIES)
    disliked = frozenset(nudge.id for nudge in library.of(plan.language) if rng.random() < DISLIKED)
    return Person(number, schedule, taste, reply_share, disliked)


def walk(plan: Plan, person: Person, policy: Policy) -> Iterator[Moment]:
    """Walk one person through all their slots in order; each answer is heard before the first slot after it."""
    zone = ZoneInfo(person.schedule.zone)
    start, until = (
        datetime.combine(day, time(), zone).astimezone(UTC) - timedelta(microseconds=1)
        for day in (plan.start, plan.start + timedelta(days=plan.days))
    )
    rng = Random(f"{plan.seed}:{person.number}:replies")
    coming: list[Reply] = []
    for slot in slots(person.schedule, start, until):
        while coming and coming[0].at <= slot.at:
            policy.heard(heapq.heappop(coming))
        moment = _live(person, policy, slot, rng)
        if moment.reply:
            heapq.heappush(coming, moment.reply)
        yield moment


def _live(person: Person, policy: Policy, slot: Slot, rng: Random) -> Moment:
    choice = policy.choose(slot.at)
    decision = decide(slot, _IN_REACH, slot.at, lambda: choice or _NOTHING)
    answer = _draw_answer(person, rng)
    if choice is None or not isinstance(decision, Send):
        return Moment(slot, None, getattr(decision, "reason", ""), None)
    policy.sent(choice, slot.at)
    return Moment(slot, decision.nudge, decision.reason, answer(decision.nudge, slot.at))


def _draw_answer(person: Person, rng: Random) -> Callable[[Nudge, datetime], Reply | None]:
    """Draw an answer to a nudge not yet known, so that all policies meet the same people in the same mood."""
    answers, mood, delay = rng.random() < person.reply_share, rng.random(), rng.expovariate(1 / _MEAN_DELAY_HOURS)
    hours = min(delay, _LONGEST_DELAY_HOURS)

    def to(nudge: Nudge, at: datetime) -> Reply | None:
        if not answers:
            return None
        rating = NOT_FOR_ME if nudge.id in person.disliked else _rating(mood)
        return Reply(at + timedelta(hours=hours), at, nudge.id, rating)

    return to


def _rating(drawn: float) -> int:
    for rating, share in _OTHERWISE.items():
        if drawn < share:
            return rating
        drawn -= share
    return LOVED
