"""Pure: the memory's card of one nudge, reviewed by py-fsrs.

An answer is not a grade: what was not for somebody is retired and what does not suit now is put off, both without
a review. Silence, tried and loved are its Hard, Good and Easy, each with a target of its own.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from fsrs import Card as Flashcard
from fsrs import Rating, Scheduler, State

from scheduler.spacing import policy

SILENT, TRIED, LOVED = None, 3, 4  # the answers that review a card


@dataclass(frozen=True, slots=True)
class Card:
    """How well an idea is held: after `stability` days it has faded to nine tenths. `reviewed_at` is in UTC."""

    stability: float
    difficulty: float
    reviewed_at: datetime


def review(card: Card | None, answer: int | None, at: datetime) -> tuple[Card, timedelta]:
    """Review a card (None: a new one) that was shown at `at`; gives it anew and how long until it has faded.

    review(None, LOVED, at) -> a card of 20 days' stability, and 20 days. Seen when they are due, loved nudges return
    after 21 (the least there is), 41, 82, 162 days; tried ones after 33, 76, 161; unanswered ones after 65, 148, 180.
    """
    if card is None:
        stability, difficulty, days = _reviewed(None, None, 0, answer)
    else:
        stability, difficulty, days = _reviewed(card.stability, card.difficulty, (at - card.reviewed_at).days, answer)
    return Card(stability, difficulty, at), timedelta(days=days)


def _engine(retention: float) -> Scheduler:
    return Scheduler(
        parameters=policy.PARAMETERS,
        desired_retention=retention,
        learning_steps=(),  # the defaults would have a nudge return after ten minutes
        relearning_steps=(),
        maximum_interval=policy.MAX_GAP.days,
        enable_fuzzing=False,  # its fuzz can't be seeded
    )


_GRADES: dict[int | None, tuple[Rating, Scheduler]] = {
    SILENT: (Rating.Hard, _engine(policy.RETENTION_SILENT)),
    TRIED: (Rating.Good, _engine(policy.RETENTION_TRIED)),
    LOVED: (Rating.Easy, _engine(policy.RETENTION_LOVED)),
}
_SOME_DAY = datetime(2000, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=8192)
def _reviewed(
    stability: float | None, difficulty: float | None, days: int, answer: int | None
) -> tuple[float, float, int]:
    """Ask py-fsrs, which counts in whole days: (stability, difficulty, days until due)."""
    rating, engine = _GRADES[answer]
    at = _SOME_DAY + timedelta(days=days)
    # An id and a due date must be given: without them it reads the clock, and sleeps to make the id its own.
    if stability is None:
        held = Flashcard(card_id=1, due=at)
    else:
        held = Flashcard(1, State.Review, None, stability, difficulty, due=at, last_review=_SOME_DAY)
    card, _ = engine.review_card(held, rating, at)
    assert card.stability is not None
    assert card.difficulty is not None
    return card.stability, card.difficulty, (card.due - at).days
