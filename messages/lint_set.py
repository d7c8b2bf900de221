"""The library as a whole: near copies, one idea an id, reading grade of a theme, balance against the plan."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

from messages.finding import Remark
from messages.lint_form import grade_remarks
from messages.nudge import THEMES, Nudge

ALIKE_RATIO, ALIKE_JACCARD, OFF_PLAN = 85, 0.45, 0.10
# A person who has agreed to nothing more gets "either" alone, so it is half.
PLAN: dict[str, dict[str, float]] = {
    "theme": {theme.id: theme.weight for theme in THEMES},
    "audience": {"either": 0.51, "partner": 0.30, "solo": 0.19},
    "effort": {"1-5": 0.65, "15": 0.31, "longer": 0.04},
}
# The memory and the consents of a person go by id, whatever language they read.
SHARED_KEYS = ("theme", "family", "audience", "effort", "flags", "tags", "src", "claims")


def near_copies(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark for each pair in one language and different families that say nearly the same thing."""
    yield from _near(combinations(nudges, 2))


def near_copies_of(nudge: Nudge, others: Iterable[Nudge]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark for each of the others that one nudge says nearly the same as."""
    yield from _near((other, nudge) for other in others if (other.lang, other.id) != (nudge.lang, nudge.id))


def _near(pairs: Iterable[tuple[Nudge, Nudge]]) -> Iterator[tuple[Nudge, Remark]]:
    for one, other in pairs:
        if one.lang != other.lang or one.family == other.family:
            continue
        mine, theirs = _grams_of(one), _grams_of(other)
        shared = len(mine & theirs) / max(1, len(mine | theirs))
        ratio = max(
            fuzz.token_set_ratio(here, there, score_cutoff=ALIKE_RATIO)
            for here, there in ((one.email_body, other.email_body), (one.sms_full, other.sms_full))
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


def hard_themes(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark, on its first nudge, for each theme whose e-mails in a row are hard: short texts hide it."""
    groups: dict[tuple[str, str], list[Nudge]] = {}
    for nudge in nudges:
        groups.setdefault((nudge.lang, nudge.theme), []).append(nudge)
    for (lang, theme), held in groups.items():
        if len(held) == 1:  # said of the nudge itself
            continue
        for remark in grade_remarks("\n\n".join(nudge.email_text for nudge in held), lang):
            advice = f"all {len(held)} of {theme} together: {remark.advice}"
            yield held[0], Remark("", "theme-grade", advice, remark.level)


def imbalance(nudges: tuple[Nudge, ...]) -> Iterator[tuple[Nudge, Remark]]:
    """Yield a remark for each theme, audience or effort far off its planned share in a language."""
    for lang in sorted({nudge.lang for nudge in nudges}):
        held = [nudge for nudge in nudges if nudge.lang == lang]
        for key, plan in PLAN.items():
            counts = Counter(getattr(nudge, key) for nudge in held)
            for value, planned in plan.items():
                share = counts[value] / len(held)
                if abs(share - planned) > OFF_PLAN:
                    advice = f"{key} {value!r} is {share:.0%} of {lang}; the plan is {planned:.0%}"
                    first = next((nudge for nudge in held if getattr(nudge, key) == value), held[0])
                    yield first, Remark(key, "balance", advice, "warn")


@lru_cache(maxsize=512)
def _grams_of(nudge: Nudge) -> frozenset[str]:
    text = f"{nudge.sms_full} {nudge.email_body}".lower()
    return frozenset(text[start : start + 4] for start in range(len(text) - 3))
