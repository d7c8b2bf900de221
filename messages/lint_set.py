"""Pure: the library as a whole: near copies, one idea an id, and balance against the plan."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from rapidfuzz import fuzz

from messages.finding import Remark
from messages.nudge import THEMES, Nudge

ALIKE_RATIO, ALIKE_JACCARD, OFF_PLAN, EITHER_SHARE = 85, 0.45, 0.10, 0.40
# The memory and the consents of a person go by id, whatever language they read.
SHARED_KEYS = ("theme", "family", "audience", "effort", "flags", "tags", "src", "claims")


def near_copies(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark for each pair in one language and different families that say nearly the same thing."""
    grams = {(nudge.lang, nudge.id): _grams(_whole(nudge)) for nudge in nudges}
    for one, other in combinations(nudges, 2):
        if one.lang != other.lang or one.family == other.family:
            continue
        mine, theirs = grams[one.lang, one.id], grams[other.lang, other.id]
        shared = len(mine & theirs) / max(1, len(mine | theirs))
        ratio = max(
            fuzz.token_set_ratio(one.email_body, other.email_body), fuzz.token_set_ratio(one.sms_full, other.sms_full)
        )
        if shared >= ALIKE_JACCARD or ratio >= ALIKE_RATIO:
            advice = f"close to {one.id}: say something else, or give both one family"
            yield other, Remark("family", "near-copy", advice, "warn")


def disparity(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark for each key in which an id means something else in another language than in the first."""
    firsts: dict[str, Nudge] = {}
    for nudge in nudges:
        first = firsts.setdefault(nudge.id, nudge)
        for key in SHARED_KEYS:
            mine, theirs = getattr(nudge, key), getattr(first, key)
            if set(mine) != set(theirs) if isinstance(mine, tuple) else mine != theirs:
                advice = f"{key} is {mine!r} in {nudge.lang} and {theirs!r} in {first.lang}: one id, one idea"
                yield nudge, Remark(key, "parity", advice)


def imbalance(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark, on a theme's first nudge, for each theme or audience far off its planned share."""
    for lang in sorted({nudge.lang for nudge in nudges}):
        held = [nudge for nudge in nudges if nudge.lang == lang]
        counts = Counter(nudge.theme for nudge in held)
        for theme in THEMES:
            share = counts[theme.id] / len(held)
            if abs(share - theme.weight) > OFF_PLAN:
                advice = f"{theme.id} is {share:.0%} of {lang}; the plan is {theme.weight:.0%}"
                first = next((nudge for nudge in held if nudge.theme == theme.id), held[0])
                yield first, Remark("", "balance", advice, "warn")
        either = sum(nudge.audience == "either" for nudge in held) / len(held)
        if either < EITHER_SHARE:
            advice = f'"either" is {either:.0%} of {lang}: a new person gets nothing else; make it half'
            yield held[0], Remark("", "balance", advice, "warn")


def _whole(nudge: Nudge) -> str:
    return f"{nudge.sms_full} {nudge.email_body}".lower()


def _grams(text: str) -> set[str]:
    return {text[start : start + 4] for start in range(len(text) - 3)}
