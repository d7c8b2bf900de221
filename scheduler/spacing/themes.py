"""Pure: whose turn it is among the themes, and what many a "not for me" does to one."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from messages.library import Library
from messages.nudge import Nudge
from scheduler.spacing import policy
from scheduler.spacing.answers import NOT_FOR_ME
from scheduler.spacing.taste import Shelf, known, shares
from store.memory import Answer, Memory

_DAMPED_FOR = policy.DAMPED_FOR // policy.SECOND


def by_need(recent: Sequence[str], weights: Mapping[str, float]) -> list[str]:
    """Order the themes by how far each is behind its share of the last sends; the last one's comes last.

    `recent` are the themes of the last BALANCE_WINDOW sends, the latest first; `weights` sum to 1.
    """
    last, due = recent[:1], len(recent) + 1
    return sorted(weights, key=lambda theme: (theme in last, recent.count(theme) - weights[theme] * due))


def weights_now(held: Shelf, memory: Memory, at: int) -> Mapping[str, float]:
    """Give the shares of the themes at an instant: one with many a "not for me" is halved for sixty days."""
    places = list(_places_of(memory.ratings, NOT_FOR_ME))
    if len(places) < policy.DAMPED_AT:
        return held.shares
    refused = [(place, nudge.theme) for place in places if (nudge := held.known.get(memory.nudges[place]))]
    themes = [theme for _, theme in refused]
    lately = {theme for place, theme in refused if at - memory.rated[place] < _DAMPED_FOR}
    often = [theme for theme in lately if themes.count(theme) >= policy.DAMPED_AT]
    if not often:  # most people, most of the time
        return held.shares
    answers = memory.answers()
    damped = {theme for theme in often if _is_damped(_of_theme(held.known, answers, theme), at)}
    return shares({theme: share * (policy.DAMPING if theme in damped else 1) for theme, share in held.shares.items()})


def should_offer_mute(library: Library, memory: Memory, theme: str) -> bool:
    """Tell whether so many of the last answers within a theme were "not for me" that turning it off is offered."""
    return len(_refused(_of_theme(known(library, ""), memory.answers(), theme))) >= policy.MUTE_AT


def _places_of(ratings: bytes, rating: int) -> Iterator[int]:
    place = ratings.find(rating)
    while place >= 0:
        yield place
        place = ratings.find(rating, place + 1)


def _is_damped(answers: Sequence[Answer], at: int) -> bool:
    refused = _refused(answers)
    return len(refused) >= policy.DAMPED_AT and at - refused[0] < _DAMPED_FOR


def _refused(answers: Sequence[Answer]) -> list[int]:
    """Give the instants of "not for me" among answers, the latest first."""
    return [at for at, rating, _ in answers if rating == NOT_FOR_ME]


def _of_theme(nudges: Mapping[str, Nudge], answers: Sequence[Answer], theme: str) -> list[Answer]:
    """Give the last few answers within a theme, the latest first."""
    own = (answer for answer in answers if answer[2] in nudges and nudges[answer[2]].theme == theme)
    return list(islice(own, policy.RATED_WINDOW))
