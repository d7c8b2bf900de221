"""How soon again: the gaps that answers lead to, and answers put right."""

from datetime import datetime, timedelta
from math import isclose

import pytest
from fakes.lives import START
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.files import load_library
from scheduler.spacing import policy
from scheduler.spacing.answers import LOVED, NOT_FOR_ME, NOT_NOW, RATINGS, TRIED, on_reply, on_send
from scheduler.spacing.card import SILENT, Card, review
from scheduler.spacing.themes import should_offer_mute
from store.exposure import Exposure
from store.memory import memory_of

LIBRARY = load_library()
SEED = 7
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TOUCH = [nudge.id for nudge in LIBRARY.of("en", "touch")]


def sent(at: datetime = START, before: Exposure | None = None) -> Exposure:
    return on_send(before, "touch-01", at, seed=SEED)


def answered(*ratings: int | None, exposure: Exposure | None = None) -> Exposure:
    """Send a nudge each time it is due, and answer so within the hour."""
    for rating in ratings:
        exposure = sent(exposure.due_at if exposure else START, exposure)
        if rating:
            exposure = on_reply(exposure, rating, exposure.last_sent_at + HOUR, seed=SEED)
    assert exposure
    return exposure


@pytest.mark.parametrize(
    ("answer", "gaps"), [(LOVED, [21, 41, 82, 162]), (TRIED, [33, 76, 161, 180]), (SILENT, [65, 148, 180, 180])]
)
def test_it_gives_the_gaps_of_the_specification(answer: int | None, gaps: list[int]) -> None:
    at, found = START, []
    card: Card | None = None
    for _ in gaps:
        card, faded = review(card, answer, at)
        found.append(max(faded, policy.MIN_GAP))
        at += found[-1]
    assert [gap.days for gap in found] == gaps


def test_it_never_guesses_how_difficult_a_nudge_is() -> None:
    cards = {answer: review(None, answer, START)[0] for answer in (SILENT, TRIED, LOVED)}
    assert [cards[answer].stability for answer in (SILENT, TRIED, LOVED)] == [7, 10, 20]
    assert all(isclose(card.difficulty, 5, abs_tol=0.01) for card in cards.values())


@settings(deadline=None, max_examples=100)
@given(st.integers(1, 10**9), st.lists(st.sampled_from([None, *RATINGS]), min_size=1, max_size=6), st.integers(0, 200))
def test_it_waits_at_least_21_and_at_most_180_days(seed: int, ratings: list[int | None], hours: int) -> None:
    at, exposure = START, None
    for rating in ratings:
        exposure = on_send(exposure, "touch-01", at, seed=seed)
        assert policy.MIN_GAP <= exposure.due_at - at <= policy.MAX_GAP
        if rating:
            heard = at + hours * HOUR
            exposure = on_reply(exposure, rating, heard, seed=seed)
            assert exposure.due_at - at >= policy.MIN_GAP
            if heard - at > policy.RATABLE and rating != NOT_FOR_ME:
                assert exposure.due_at - heard >= policy.MIN_GAP
        if exposure.retired:
            break
        at = exposure.due_at


def test_it_spreads_gaps_by_a_tenth_each_way() -> None:
    gaps = {(on_send(None, "touch-01", START, seed=seed).due_at - START).days for seed in range(300)}
    assert min(gaps) in (58, 59)
    assert max(gaps) in (71, 72)
    assert len(gaps) > 10
    assert sent() == sent()


# Answers


def test_it_takes_silence_for_the_answer_until_there_is_one() -> None:
    quiet = sent()
    assert 58 <= (quiet.due_at - START).days <= 72
    loved = on_reply(quiet, LOVED, START + HOUR, seed=SEED)
    assert 21 <= (loved.due_at - START).days <= 22
    assert (loved.answer, loved.retired) == (LOVED, False)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(RATINGS), min_size=1, max_size=6), st.sampled_from(RATINGS), st.integers(0, 3))
def test_it_lets_the_last_answer_count_as_if_it_were_the_only_one(ratings: list[int], last: int, earlier: int) -> None:
    exposure = answered(*[LOVED] * earlier, None)
    direct = on_reply(exposure, last, exposure.last_sent_at + 9 * HOUR, seed=SEED)
    changed = exposure
    for number, rating in enumerate(ratings):
        changed = on_reply(changed, rating, exposure.last_sent_at + number * HOUR, seed=SEED)
    changed = on_reply(changed, last, exposure.last_sent_at + 9 * HOUR, seed=SEED)
    again = on_reply(changed, last, exposure.last_sent_at + 30 * HOUR, seed=SEED)
    assert again == changed
    assert (changed.due_at, changed.retired, changed.rating) == (direct.due_at, direct.retired, direct.rating)
    following = exposure.due_at + 200 * DAY
    after = [on_send(each, "touch-01", following, seed=SEED) for each in (changed, direct)]
    assert after[0].due_at == after[1].due_at
    assert after[0].snoozes == after[1].snoozes == (last == NOT_NOW)


def test_it_counts_a_late_answer_from_when_it_is_given() -> None:
    exposure = sent()
    late = on_reply(exposure, LOVED, START + 50 * DAY, seed=SEED)
    assert late.due_at == START + 71 * DAY
    put_off = on_reply(exposure, NOT_NOW, START + 50 * DAY, seed=SEED)
    assert put_off.due_at == START + 71 * DAY


def test_it_retires_what_is_not_for_somebody_and_takes_that_back() -> None:
    refused = answered(NOT_FOR_ME)
    assert refused.retired
    assert refused.due_at == sent().due_at, "RESET brings it back as if unanswered"
    assert not on_reply(refused, TRIED, START + 2 * HOUR, seed=SEED).retired


def test_it_puts_off_for_21_then_28_days_and_then_for_good() -> None:
    first = answered(NOT_NOW)
    assert first.due_at - first.last_sent_at == 21 * DAY
    second = answered(NOT_NOW, exposure=first)
    assert second.due_at - second.last_sent_at == 28 * DAY
    assert not second.retired
    assert answered(NOT_NOW, exposure=second).retired


def test_it_does_not_review_what_did_not_suit() -> None:
    loved = answered(LOVED)
    put_off = answered(NOT_NOW, exposure=loved)
    after = answered(None, exposure=put_off)
    assert (after.stability, after.reviewed_at) == (20, START)


def test_it_does_not_take_an_old_answer_for_a_new_one() -> None:
    loved = answered(LOVED)
    again = answered(None, exposure=loved)
    assert (again.rating, again.answer) == (LOVED, None), "still a favourite, but not answered this time"
    assert (again.due_at - again.last_sent_at).days > 60


def test_it_counts_a_send_once() -> None:
    exposure = answered(TRIED)
    assert on_send(exposure, "touch-01", exposure.last_sent_at, seed=SEED) == exposure
    assert sent(exposure.due_at, exposure).seen == 2


@pytest.mark.parametrize("rating", [0, 5, -1])
def test_it_refuses_what_is_no_answer(rating: int) -> None:
    with pytest.raises(ValueError, match="1, 2, 3, 4"):
        on_reply(sent(), rating, START, seed=SEED)


@pytest.mark.parametrize(
    ("ratings", "offered"),
    [([1, 1], False), ([1, 1, 1], True), ([1, 4, 1, 4, 1], True), ([1, 1, 4, 4, 4, 1], False), ([], False)],
)
def test_it_offers_to_turn_a_theme_off(ratings: list[int], offered: bool) -> None:
    memory = memory_of(
        Exposure(TOUCH[number], 1, START, rating, rating == 1, START, START + number * DAY)
        for number, rating in enumerate(ratings)
    )
    assert should_offer_mute(LIBRARY, memory, "touch") is offered
    assert not should_offer_mute(LIBRARY, memory, "focus")
