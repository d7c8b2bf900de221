"""Pure: the choice. What may come, new or again, which theme, and a draw whose odds are written down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from heapq import nsmallest
from math import exp
from typing import Literal

from messages.library import Library
from messages.nudge import Nudge
from scheduler.spacing import policy
from scheduler.spacing.answers import LOVED, NOT_NOW, TRIED
from scheduler.spacing.reasons import why_again, why_new, why_spent
from scheduler.spacing.taste import Taste, shelf
from scheduler.spacing.themes import neediest, weights_now
from store.memory import Memory, micros

_MIN_GAP = policy.MIN_GAP // policy.MICROSECOND
_FAMILY_GAP = policy.FAMILY_GAP // policy.MICROSECOND
_SPENT_GAP = policy.SPENT_GAP // policy.MICROSECOND
_OVERDUE_IN_FULL = policy.OVERDUE_IN_FULL // policy.MICROSECOND
_WORTH = {LOVED: policy.LOVED, TRIED: policy.TRIED}
_SHORT = "1-5"


@dataclass(frozen=True, slots=True)
class Choice:
    """A nudge, why this one, and the odds: one of `arms` nudges of its class and theme, drawn with probability `p`.

    `reason_discreet` names no theme. `cls` is "new" for what the person has not met, else "due".
    """

    nudge: Nudge
    reason: str
    reason_discreet: str = ""
    cls: Literal["new", "due"] = "new"
    arms: int = 1
    p: float = 1.0
    policy: str = policy.VERSION

    @property
    def theme(self) -> str:
        """The nudge's theme."""
        return self.nudge.theme


@dataclass(frozen=True, slots=True)
class _Offer:
    """What the draw is from. `spent`: nothing was new or due, so that the oldest are offered early."""

    cls: Literal["new", "due"]
    nudges: Sequence[Nudge]
    spent: bool = False


def choose(
    taste: Taste,
    library: Library,
    memory: Memory,
    *,
    now: datetime,
    seed: int,
    withheld: frozenset[str] = frozenset(),
) -> Choice | None:
    """Pick a nudge for the slot at `now`; None when nothing may be sent.

    The same arguments give the same choice: `seed` names the person, `now` the slot. `withheld` names nudges that
    go to nobody for the time being.
    """
    at = micros(now)
    held = shelf(library, taste)
    recent = _recent(memory.last)
    met = [(sent, nudge) for sent, id_ in recent if (nudge := library.get(id_, taste.language))]
    busy = {nudge.family for sent, nudge in met if at - sent < _FAMILY_GAP}
    free = [nudge for nudge in held.nudges if nudge.family not in busy and nudge.id not in withheld]
    offer = _offer(free, memory, recent, at)
    if offer is None:
        return None
    themes = [nudge.theme for _, nudge in met]
    theme = neediest({nudge.theme for nudge in offer.nudges}, themes, weights_now(held.shares, library, memory, at))
    arms = [nudge for nudge in offer.nudges if nudge.theme == theme]
    odds = _odds(_scores(offer, arms, memory, at))
    drawn = _draw(odds, f"{seed}:{at}")
    nudge = arms[drawn]
    reason, discreet = _why(offer, nudge, memory, themes, at)
    return Choice(nudge, reason, discreet, offer.cls, len(arms), odds[drawn])


def _recent(last: Mapping[str, int]) -> list[tuple[int, str]]:
    """Give the last BALANCE_WINDOW sends, the latest first."""
    size = policy.BALANCE_WINDOW
    since = sorted(last.values())[-size] if len(last) > size else 0
    return sorted([(sent, id_) for id_, sent in last.items() if sent >= since], reverse=True)[:size]


def _offer(free: Sequence[Nudge], memory: Memory, recent: Sequence[tuple[int, str]], at: int) -> _Offer | None:
    last = memory.last
    fresh = [nudge for nudge in free if nudge.id not in last]
    if fresh and memory.sends < policy.FIRST_NEW:
        return _Offer("new", fresh)
    again_turn = len(recent) >= policy.NEW_TO_ONE_AGAIN and recent[policy.NEW_TO_ONE_AGAIN - 1][0] > memory.last_again
    if again_turn or not fresh:
        since, never = memory.due, at + 1  # what is new has no date
        due = [nudge for nudge in free if since.get(nudge.id, never) <= at]
        if due := _met_before(due, memory, at - _MIN_GAP):
            return _Offer("due", due)
    if fresh:
        return _Offer("new", fresh)
    oldest = nsmallest(policy.SPENT_ARMS, _met_before(free, memory, at - _SPENT_GAP), key=lambda nudge: last[nudge.id])
    return _Offer("due", oldest, spent=True) if oldest else None


def _met_before(nudges: Sequence[Nudge], memory: Memory, latest: int) -> list[Nudge]:
    """Leave out what was sent after `latest`, and what is retired."""
    last, retired = memory.last, memory.retired
    return [nudge for nudge in nudges if last[nudge.id] <= latest and nudge.id not in retired]


def _scores(offer: _Offer, arms: Sequence[Nudge], memory: Memory, at: int) -> list[float]:
    easy = _wants_easy(memory)
    if offer.cls == "new":
        return [policy.EASY_IF_NEW * (easy and nudge.effort == _SHORT) for nudge in arms]
    worth = {id_: _WORTH.get(rating, 0.0) for _, rating, id_ in memory.rated}
    scores = []
    for nudge in arms:
        overdue = max(0, at - memory.due.get(nudge.id, at)) / _OVERDUE_IN_FULL
        score = worth.get(nudge.id, 0.0) + policy.OVERDUE * min(1.0, overdue)
        scores.append(score + policy.EASY if easy and nudge.effort == _SHORT else score)
    return scores


def _wants_easy(memory: Memory) -> bool:
    """Small wins come first, and again after two "not now" in a row."""
    lately = [rating for _, rating, _ in memory.rated[:2]]
    return memory.sends < policy.FIRST_NEW or lately == [NOT_NOW, NOT_NOW]


def _odds(scores: Sequence[float]) -> list[float]:
    """Turn scores into probabilities: a softmax, mixed with the least chance that every arm keeps.

    _odds([0.3, 0.0]) -> [0.757.., 0.242..]. With more arms than that leaves room for, all are alike.
    """
    kept = len(scores) * policy.LEAST_CHANCE
    if kept >= 1:
        return [1 / len(scores)] * len(scores)
    best = max(scores)
    powers = [exp((score - best) / policy.TEMPERATURE) for score in scores]
    scale = (1 - kept) / sum(powers)
    return [policy.LEAST_CHANCE + scale * power for power in powers]


def _draw(odds: Sequence[float], key: str) -> int:
    """Draw an arm; the key decides which."""
    drawn = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big") / 2**64
    for arm, chance in enumerate(odds):
        drawn -= chance
        if drawn < 0:
            return arm
    return len(odds) - 1


def _why(offer: _Offer, nudge: Nudge, memory: Memory, themes: Sequence[str], at: int) -> tuple[str, str]:
    if offer.cls == "new":
        return why_new(nudge.theme, themes, nudge.lang)
    gap = timedelta(microseconds=at - memory.last[nudge.id])
    answer = next((rating for _, rating, id_ in memory.rated if id_ == nudge.id), 0)
    return why_spent(gap, nudge.lang) if offer.spent else why_again(answer, gap, nudge.theme, nudge.lang)
