"""Pure: whose turn it is among the themes, and what many a "not for me" does to one."""

from collections.abc import Mapping, Sequence

from messages.library import Library
from scheduler.spacing import policy
from scheduler.spacing.answers import NOT_FOR_ME
from scheduler.spacing.taste import shares
from store.memory import Memory

_DAMPED_FOR = policy.DAMPED_FOR // policy.SECOND


def by_need(recent: Sequence[str], weights: Mapping[str, float]) -> list[str]:
    """Order the themes by how far each is behind its share of the last sends; the last one's comes last.

    `recent` are the themes of the last BALANCE_WINDOW sends, the latest first; `weights` sum to 1.
    """
    last, due = recent[:1], len(recent) + 1
    return sorted(weights, key=lambda theme: (theme in last, recent.count(theme) - weights[theme] * due))


def weights_now(normal: Mapping[str, float], library: Library, memory: Memory, at: int) -> Mapping[str, float]:
    """Give the shares of the themes at an instant: one with many a "not for me" is halved for sixty days."""
    if memory.ratings.count(NOT_FOR_ME) < policy.DAMPED_AT:
        return normal
    answers = zip(memory.nudges, memory.ratings, memory.rated, strict=True)
    lately = [id_ for id_, rating, when in answers if rating == NOT_FOR_ME and at - when < _DAMPED_FOR]
    if len(lately) < policy.DAMPED_AT:  # as nearly always
        return normal
    themes = {nudge.theme for id_ in lately if (nudge := library.get(id_))}
    damped = {theme for theme in themes if _is_damped(library, memory, theme, at)}
    return shares({theme: weight * (policy.DAMPING if theme in damped else 1) for theme, weight in normal.items()})


def should_offer_mute(library: Library, memory: Memory, theme: str) -> bool:
    """Tell whether so many of the last answers within a theme were "not for me" that turning it off is offered."""
    return len(_refused(library, memory, theme)) >= policy.MUTE_AT


def _is_damped(library: Library, memory: Memory, theme: str, at: int) -> bool:
    refused = _refused(library, memory, theme)
    return len(refused) >= policy.DAMPED_AT and at - refused[0] < _DAMPED_FOR


def _refused(library: Library, memory: Memory, theme: str) -> list[int]:
    """Give the instants of "not for me" among the last answers within a theme, the latest first."""
    answers = [
        (at, rating) for at, rating, id_ in memory.answers() if (nudge := library.get(id_)) and nudge.theme == theme
    ]
    return [at for at, rating in answers[: policy.RATED_WINDOW] if rating == NOT_FOR_ME]
