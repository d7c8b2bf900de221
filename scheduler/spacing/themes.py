"""Pure: whose turn it is among the themes, and what many a "not for me" does to one."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from messages.library import Library
from scheduler.spacing import policy
from scheduler.spacing.answers import NOT_FOR_ME
from scheduler.spacing.taste import shares
from store.memory import Memory

_DAMPED_FOR = policy.DAMPED_FOR // policy.MICROSECOND


def neediest(present: Collection[str], recent: Sequence[str], weights: Mapping[str, float]) -> str:
    """Pick the theme furthest behind its share of the last sends; the last one's only if there is no other.

    `present` are the themes to choose from, `recent` those of the last BALANCE_WINDOW sends, the latest first;
    `weights` sum to 1.
    """
    candidates = [theme for theme in weights if theme in present and theme not in recent[:1]]
    counts = Counter(recent)
    due = len(recent) + 1
    return max(candidates or present, key=lambda theme: weights[theme] * due - counts[theme])


def weights_now(normal: Mapping[str, float], library: Library, memory: Memory, at: int) -> Mapping[str, float]:
    """Give the shares of the themes at an instant: one with many a "not for me" is halved for sixty days."""
    # Nearly nobody has two such answers in sixty days, so the rest is rarely looked at.
    lately = [nudge_id for when, rating, nudge_id in memory.rated if rating == NOT_FOR_ME and at - when < _DAMPED_FOR]
    if len(lately) < policy.DAMPED_AT:
        return normal
    themes = {nudge.theme for nudge_id in lately if (nudge := library.get(nudge_id))}
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
    answers = [(at, rating) for at, rating, id_ in memory.rated if (nudge := library.get(id_)) and nudge.theme == theme]
    return [at for at, rating in answers[: policy.RATED_WINDOW] if rating == NOT_FOR_ME]
