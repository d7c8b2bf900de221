"""Pure: the choice. What may come, new or again, which theme, and a draw whose odds are written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import islice
from math import exp
from typing import Literal

from messages.library import Library
from messages.nudge import Nudge
from scheduler.spacing import policy
from scheduler.spacing.answers import LOVED, NOT_NOW, TRIED
from scheduler.spacing.reasons import why_again, why_new, why_spent
from scheduler.spacing.taste import Shelf, Taste, shelf
from scheduler.spacing.themes import by_need, weights_now
from store.memory import NEVER, Memory, seconds

_MIN_GAP = policy.MIN_GAP // policy.SECOND
_FAMILY_GAP = policy.FAMILY_GAP // policy.SECOND
_SPENT_GAP = policy.SPENT_GAP // policy.SECOND
_OVERDUE_IN_FULL = policy.OVERDUE_IN_FULL // policy.SECOND
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
class _View:
    """What a choice is made from. `place` finds a nudge in the memory; `at` is in seconds since 1970."""

    shelf: Shelf
    memory: Memory
    place: dict[str, int]
    at: int
    busy: set[str]  # families
    withheld: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Offer:
    """What the draw is from, all of one theme. `spent`: nothing was new or due, so that the oldest come early."""

    cls: Literal["new", "due"]
    arms: Sequence[Nudge]
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
    at, held = seconds(now), shelf(library, taste)
    place = dict(zip(memory.nudges, range(len(memory.nudges)), strict=True))
    view = _View(held, memory, place, at, _busy(held, memory, at), withheld)
    latest = memory.nudges[: -policy.BALANCE_WINDOW - 1 : -1]
    themes = [held.known[id_].theme for id_ in latest if id_ in held.known]
    offer = _offer(view, by_need(themes, weights_now(held, memory, at)))
    if offer is None:
        return None
    odds = _odds(_scores(view, offer))
    drawn = _draw(odds, f"{seed}:{at}")
    nudge = offer.arms[drawn]
    reason, discreet = _why(view, offer, nudge, themes)
    return Choice(nudge, reason, discreet, offer.cls, len(odds), odds[drawn])


def _busy(held: Shelf, memory: Memory, at: int) -> set[str]:
    """Name the families that were sent too short a time ago."""
    families = set()
    for id_, sent in zip(reversed(memory.nudges), reversed(memory.sent), strict=True):
        if at - sent >= _FAMILY_GAP:
            break
        if id_ in held.known:
            families.add(held.known[id_].family)
    return families


def _offer(view: _View, themes: Sequence[str]) -> _Offer | None:
    """Find what may come of the first of these themes that has anything: new or again, whichever has its turn first."""
    memory = view.memory
    lately = memory.seen[-policy.NEW_TO_ONE_AGAIN :]
    all_new = len(lately) == policy.NEW_TO_ONE_AGAIN and max(lately) == 1
    if all_new and memory.sends >= policy.FIRST_NEW:
        return _due(view, themes) or _new(view, themes) or _spent(view, themes)
    return _new(view, themes) or _due(view, themes) or _spent(view, themes)


def _new(view: _View, themes: Sequence[str]) -> _Offer | None:
    place, busy, withheld = view.place, view.busy, view.withheld
    if view.shelf.nudges.keys() <= place.keys():
        return None
    for theme in themes:
        group = view.shelf.by_theme[theme]
        arms = [each for each in group if each.id not in place and each.family not in busy and each.id not in withheld]
        if arms:
            return _Offer("new", arms)
    return None


def _due(view: _View, themes: Sequence[str]) -> _Offer | None:
    since, last, at = view.memory.due, view.memory.sent, view.at
    if not since or min(since) > at:
        return None
    place, busy, withheld = view.place, view.busy, view.withheld
    for theme in themes:
        arms = [
            each
            for each in view.shelf.by_theme[theme]
            if (met := place.get(each.id)) is not None
            and since[met] <= at
            and at - last[met] >= _MIN_GAP
            and each.family not in busy
            and each.id not in withheld
        ]
        if arms:
            return _Offer("due", arms)
    return None


def _spent(view: _View, themes: Sequence[str]) -> _Offer | None:
    memory, allowed = view.memory, view.shelf.nudges
    oldest = islice(
        (
            nudge
            for id_, sent, due in zip(memory.nudges, memory.sent, memory.due, strict=True)
            if view.at - sent >= _SPENT_GAP
            and due != NEVER
            and (nudge := allowed.get(id_))
            and nudge.family not in view.busy
            and id_ not in view.withheld
        ),
        policy.SPENT_ARMS,
    )
    found = list(oldest)
    theme = next((theme for theme in themes if any(nudge.theme == theme for nudge in found)), None)
    return _Offer("due", [nudge for nudge in found if nudge.theme == theme], spent=True) if theme else None


def _scores(view: _View, offer: _Offer) -> list[float]:
    memory, arms = view.memory, offer.arms
    easy = _wants_easy(memory)
    if offer.cls == "new":
        return [policy.EASY_IF_NEW if easy and nudge.effort == _SHORT else 0.0 for nudge in arms]
    scores = []
    for nudge in arms:
        met = view.place[nudge.id]
        overdue = max(0, view.at - memory.due[met]) / _OVERDUE_IN_FULL
        score = _WORTH.get(memory.ratings[met], 0.0) + policy.OVERDUE * min(1.0, overdue)
        scores.append(score + policy.EASY if easy and nudge.effort == _SHORT else score)
    return scores


def _wants_easy(memory: Memory) -> bool:
    """Small wins come first, and again after two "not now" in a row."""
    if memory.sends < policy.FIRST_NEW:
        return True
    latest = memory.ratings[memory.rated.index(max(memory.rated))]
    return latest == NOT_NOW and [rating for _, rating, _ in memory.answers()[:2]] == [NOT_NOW] * 2


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


def _why(view: _View, offer: _Offer, nudge: Nudge, themes: Sequence[str]) -> tuple[str, str]:
    if offer.cls == "new":
        return why_new(nudge.theme, themes, nudge.lang)
    met = view.place[nudge.id]
    gap, answer = timedelta(seconds=view.at - view.memory.sent[met]), view.memory.ratings[met]
    return why_spent(gap, nudge.lang) if offer.spent else why_again(answer, gap, nudge.theme, nudge.lang)
