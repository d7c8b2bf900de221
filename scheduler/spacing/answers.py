"""Pure: what a send and an answer make of one nudge's memory. Values in, values out."""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b

from scheduler.spacing import policy
from scheduler.spacing.card import Card, review
from store.exposure import Exposure

NOT_FOR_ME, NOT_NOW, TRIED, LOVED = 1, 2, 3, 4
RATINGS = (NOT_FOR_ME, NOT_NOW, TRIED, LOVED)


def on_send(exposure: Exposure | None, nudge_id: str, at: datetime, *, seed: int) -> Exposure:
    """Give what a nudge has become by being sent at `at` (UTC) to the person whose seed this is.

    Silence is the most likely answer, so it is written at once, as the date on which the nudge is due again; an answer
    replaces that date. Nothing has to look for answers that did not come. The same send twice counts once.
    """
    if exposure is None:
        return Exposure(nudge_id, 1, at, None, False, _due(None, None, nudge_id, 1, at, seed))
    if at <= exposure.last_sent_at:
        return exposure
    card, seen = _card_after(exposure), exposure.seen + 1
    return replace(
        exposure,
        seen=seen,
        last_sent_at=at,
        due_at=_due(card, None, nudge_id, seen, at, seed),
        snoozes=exposure.snoozes + (exposure.answer == NOT_NOW),
        stability=card.stability if card else None,
        difficulty=card.difficulty if card else None,
        reviewed_at=card.reviewed_at if card else None,
    )


def on_reply(exposure: Exposure, rating: int, at: datetime, *, seed: int) -> Exposure:
    """Give what a nudge has become by an answer (1-4) to its last send, given at `at` (UTC); raises ValueError.

    Each answer starts from the card before that send, so the latest one counts as if there had been no other, and the
    same answer again changes nothing.
    """
    if rating not in RATINGS:
        raise ValueError(f"rating: must be one of {', '.join(map(str, RATINGS))}")
    if rating == exposure.answer:
        return exposure
    snoozed = exposure.snoozes + 1 if rating == NOT_NOW else 0
    return replace(
        exposure,
        rating=rating,
        rated_at=at,
        retired=rating == NOT_FOR_ME or snoozed >= policy.SNOOZES,
        due_at=_due_after(exposure, rating, snoozed, at, seed),
    )


def _due_after(exposure: Exposure, rating: int, snoozed: int, at: datetime, seed: int) -> datetime:
    sent = exposure.last_sent_at
    in_time = at <= sent + policy.RATABLE
    if rating == NOT_NOW:
        doubled: timedelta = policy.SNOOZE * 2 ** (snoozed - 1)
        return (sent if in_time else at) + max(policy.MIN_GAP, doubled)
    answer = None if rating == NOT_FOR_ME else rating  # what RESET brings back was never answered
    due = _due(_card_before(exposure), answer, exposure.nudge_id, exposure.seen, sent, seed)
    return due if in_time else max(due, at + policy.MIN_GAP)


def _due(card: Card | None, answer: int | None, nudge_id: str, seen: int, at: datetime, seed: int) -> datetime:
    _, faded = review(card, answer, at)
    days = round(faded.days * _spread(f"{seed}:{nudge_id}:{seen}"))
    return at + min(max(timedelta(days=days), policy.MIN_GAP), policy.MAX_GAP)


def _spread(key: str) -> float:
    drawn = int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big") / 2**64
    return 1 + policy.SPREAD * (2 * drawn - 1)


def _card_before(exposure: Exposure) -> Card | None:
    if exposure.stability is None or exposure.difficulty is None or exposure.reviewed_at is None:
        return None
    return Card(exposure.stability, exposure.difficulty, exposure.reviewed_at)


def _card_after(exposure: Exposure) -> Card | None:
    """Give the card with the last send and its answer in it; "not now" leaves it as it was."""
    before = _card_before(exposure)
    if exposure.answer in (NOT_FOR_ME, NOT_NOW):
        return before
    return review(before, exposure.answer, exposure.last_sent_at)[0]
