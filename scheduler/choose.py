"""Pure: WHICH nudge. Never-sent ones first, by theme deficit, and none twice within 21 days.

This file is the seam for the choice: everything else asks `choose` and stores the reason it gives.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random

from messages.library import Library
from messages.nudge import THEMES, Nudge
from store.exposure import Exposure

MIN_GAP = timedelta(days=21)
FAMILY_GAP = timedelta(days=14)
BALANCE_WINDOW = 20  # sends over which the themes are balanced
_WEIGHTS = {theme.id: theme.weight for theme in THEMES}


@dataclass(frozen=True, slots=True)
class Taste:
    """What a person wants to hear about, and in which form."""

    language: str
    tier: str
    audiences: tuple[str, ...] = ()  # beyond `either`
    muted_themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A nudge, and in plain words why this one."""

    nudge: Nudge
    reason: str


def choose(
    taste: Taste,
    library: Library,
    memory: Sequence[Exposure],
    *,
    now: datetime,
    seed: int,
    withheld: frozenset[str] = frozenset(),
) -> Choice | None:
    """Pick a nudge for the slot at `now`; None when nothing may be sent.

    `memory` is in order, the latest first. The same arguments give the same choice: `seed` names the
    person, `now` the slot.
    """
    met = {exposure.nudge_id: exposure for exposure in memory}
    recent = [(library.get(exposure.nudge_id), exposure) for exposure in memory[:BALANCE_WINDOW]]
    busy = {nudge.family for nudge, last in recent if nudge and now - last.last_sent_at < FAMILY_GAP}
    fresh, again = [], []
    for nudge in eligible(library, taste):
        if nudge.id in withheld or nudge.family in busy:
            continue
        exposure = met.get(nudge.id)
        if exposure is None:
            fresh.append(nudge)
        elif not exposure.retired and now - exposure.last_sent_at >= MIN_GAP:
            again.append(nudge)
    if not fresh and not again:
        return None
    themes = [nudge.theme for nudge, _ in recent if nudge]
    theme = _neediest({nudge.theme for nudge in fresh or again}, themes)
    if fresh:
        arms = [nudge for nudge in fresh if nudge.theme == theme]
        return Choice(arms[_draw(len(arms), seed, now)], _why_new(theme, themes))
    oldest = min((nudge for nudge in again if nudge.theme == theme), key=lambda nudge: met[nudge.id].last_sent_at)
    days = (now - met[oldest.id].last_sent_at).days
    return Choice(oldest, f"You have met all that is new. This one was {days} days ago.")


@lru_cache(maxsize=1024)
def eligible(library: Library, taste: Taste) -> tuple[Nudge, ...]:
    """Give the nudges a taste allows, whatever was sent before; worked out once for each library and taste."""
    flags = _allowed_flags(taste)
    return tuple(
        nudge
        for nudge in library.of(taste.language)
        if nudge.status != "retired"
        and nudge.theme not in taste.muted_themes
        and (nudge.audience == "either" or nudge.audience in taste.audiences)
        and flags.issuperset(nudge.flags)
    )


def _allowed_flags(taste: Taste) -> set[str]:
    answers = {
        "partner_ok": "partner" in taste.audiences,
        "touch_ok": "touch" not in taste.muted_themes,
        "meds_ok": "treatment" not in taste.muted_themes,
    }
    return {flag for flag, yes in answers.items() if yes}


def _neediest(present: set[str], recent: list[str]) -> str:
    counts = Counter(recent)
    last = recent[0] if recent else ""
    candidates = present - {last} or present
    due = len(recent) + 1
    return max(sorted(candidates), key=lambda theme: _WEIGHTS[theme] * due - counts[theme])


def _why_new(theme: str, recent: list[str]) -> str:
    title = next(each.title for each in THEMES if each.id == theme)
    if theme not in recent:
        return f"New to you, and your first on {title.lower()}."
    since = recent.index(theme) + 1
    return f"New to you. {title} last came up {since} nudges ago." if since > 1 else f"New to you. {title} again."


def _draw(arms: int, seed: int, now: datetime) -> int:
    key = hashlib.blake2b(f"{seed}:{now.isoformat()}".encode(), digest_size=8).digest()
    return Random(int.from_bytes(key, "big")).randrange(arms)
