"""Pure: what a person wants to hear about, and the nudges which that allows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from messages.library import Library
from messages.nudge import THEMES, Nudge, Tier

ALL_SENT = "nothing fits: every nudge you allow was sent in the last weeks"


@dataclass(frozen=True, slots=True)
class Taste:
    """What a person wants to hear about, and in which form. `dials` make themes rarer (below 1) or more frequent."""

    language: str
    tier: Tier
    audiences: tuple[str, ...] = ()  # beyond `either`
    muted_themes: tuple[str, ...] = ()
    dials: tuple[tuple[str, float], ...] = ()
    by_text: bool = False  # then only what has words for a text in this tier
    gentle_only: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The nudges that a taste allows, by id in the library's order and by theme, and the share of each theme.

    `known` has the library's other nudges, too: what was sent once may not be allowed any more.
    """

    nudges: Mapping[str, Nudge]
    by_theme: Mapping[str, tuple[Nudge, ...]]
    shares: Mapping[str, float]
    known: Mapping[str, Nudge]


@lru_cache(maxsize=4096)  # tastes, times the clinics with decisions of their own
def shelf(library: Library, taste: Taste) -> Shelf:
    """Give what a taste allows, whatever was sent before; worked out once for each library and taste."""
    nudges, dials = eligible(library, taste), dict(taste.dials)
    by_theme = {theme.id: tuple(nudge for nudge in nudges if nudge.theme == theme.id) for theme in THEMES}
    weights = {theme.id: theme.weight * dials.get(theme.id, 1.0) for theme in THEMES if by_theme[theme.id]}
    return Shelf({nudge.id: nudge for nudge in nudges}, by_theme, shares(weights), known(library, taste.language))


@lru_cache(maxsize=1024)
def known(library: Library, language: str) -> Mapping[str, Nudge]:
    """Give every nudge of a library by its id, in a language where it is written in that."""
    return {nudge.id: nudge for each in library.nudges if (nudge := library.get(each.id, language))}


def why_nothing(library: Library, taste: Taste) -> str:
    """Say why nothing can be chosen for a taste."""
    if shelf(library, taste).nudges:
        return ALL_SENT
    if taste.by_text and shelf(library, replace(taste, by_text=False)).nudges:
        return "nothing fits: what you allow may go by e-mail, but not by text where you are"
    return "nothing fits: there is no nudge in use that you allow"


def shares(weights: Mapping[str, float]) -> dict[str, float]:
    """Scale weights so that they sum to 1; a person who allows two themes gets them in proportion."""
    total = sum(weights.values()) or 1.0
    return {theme: weight / total for theme, weight in weights.items()}


def eligible(library: Library, taste: Taste) -> tuple[Nudge, ...]:
    """List the nudges that a taste allows, in the library's order."""
    flags = _allowed_flags(taste)
    return tuple(
        nudge
        for nudge in library.of(taste.language)
        if not library.bar(nudge)
        and (not taste.by_text or nudge.sms(taste.tier))
        and (not taste.gentle_only or "gentle" in nudge.tags)
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
