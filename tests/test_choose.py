"""Which nudge: what may never come, and what comes first."""

import itertools
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.library import load_library
from messages.nudge import AUDIENCES, THEME_IDS, THEMES
from scheduler.choose import FAMILY_GAP, MIN_GAP, Taste, choose, eligible
from store.exposure import Exposure

LIBRARY = load_library()
NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
EITHER = Taste("en", "discreet")
ALL = Taste("en", "discreet", ("partner", "solo"))

tastes = st.builds(
    Taste,
    st.just("en"),
    st.sampled_from(["discreet", "full"]),
    st.sets(st.sampled_from([each for each in AUDIENCES if each != "either"])).map(lambda found: tuple(sorted(found))),
    st.sets(st.sampled_from(THEME_IDS)).map(lambda found: tuple(sorted(found))),
)


def year(taste: Taste, seed: int, gaps: list[int]) -> list[tuple[datetime, str]]:
    """Live through slots `gaps` days apart; give what came when."""
    memory: dict[str, Exposure] = {}
    now, sent = NOW, []
    for gap in gaps:
        now += timedelta(days=gap)
        latest_first = sorted(memory.values(), key=lambda each: each.last_sent_at, reverse=True)
        choice = choose(taste, LIBRARY, latest_first, now=now, seed=seed)
        if choice:
            seen = memory[choice.nudge.id].seen if choice.nudge.id in memory else 0
            memory[choice.nudge.id] = Exposure(choice.nudge.id, seen + 1, now, None, False)
            sent.append((now, choice.nudge.id))
    return sent


@settings(deadline=None, max_examples=60)
@given(tastes, st.integers(1, 10**9), st.lists(st.integers(1, 9), min_size=1, max_size=80))
def test_it_never_comes_back_within_21_days_nor_off_limits(taste: Taste, seed: int, gaps: list[int]) -> None:
    sent = year(taste, seed, gaps)
    last: dict[str, datetime] = {}
    families: dict[str, datetime] = {}
    for at, nudge_id in sent:
        nudge = LIBRARY.get(nudge_id)
        assert nudge
        assert nudge.theme not in taste.muted_themes
        assert nudge.audience == "either" or nudge.audience in taste.audiences
        assert "partner_ok" not in nudge.flags or "partner" in taste.audiences
        assert nudge_id not in last or at - last[nudge_id] >= MIN_GAP
        assert nudge.family not in families or at - families[nudge.family] >= FAMILY_GAP
        last[nudge_id] = families[nudge.family] = at


@settings(deadline=None, max_examples=30)
@given(tastes, st.integers(1, 10**9), st.lists(st.integers(1, 9), min_size=1, max_size=40))
def test_it_chooses_the_same_again(taste: Taste, seed: int, gaps: list[int]) -> None:
    assert year(taste, seed, gaps) == year(taste, seed, gaps)


def test_it_sends_everything_new_before_anything_twice() -> None:
    sent = [nudge for _, nudge in year(ALL, 7, [2] * len(eligible(LIBRARY, ALL)))]
    assert len(set(sent)) == len(sent) > 30


def test_it_balances_the_themes() -> None:
    sent = year(ALL, 7, [2] * 30)
    counts = Counter(LIBRARY.get(nudge).theme for _, nudge in sent)  # type: ignore[union-attr]
    for theme in THEMES:
        assert abs(counts[theme.id] - 30 * theme.weight) <= 2, counts


def test_it_does_not_stay_on_a_theme() -> None:
    themes = [LIBRARY.get(nudge).theme for _, nudge in year(ALL, 7, [2] * 30)]  # type: ignore[union-attr]
    assert all(one != other for one, other in itertools.pairwise(themes))


def test_it_differs_from_person_to_person() -> None:
    assert len({tuple(nudge for _, nudge in year(EITHER, seed, [2] * 5)) for seed in range(1, 21)}) > 10


@pytest.mark.parametrize("theme", THEME_IDS)
def test_it_leaves_muted_themes_alone(theme: str) -> None:
    taste = Taste("en", "discreet", muted_themes=(theme,))
    assert all(nudge.theme != theme for nudge in eligible(LIBRARY, taste))
    assert eligible(LIBRARY, taste)


def test_it_holds_back_what_a_carrier_filtered() -> None:
    everything = frozenset(nudge.id for nudge in LIBRARY.nudges)
    choice = choose(EITHER, LIBRARY, (), now=NOW, seed=1)
    assert choice
    others = choose(EITHER, LIBRARY, (), now=NOW, seed=1, withheld=frozenset({choice.nudge.id}))
    assert others
    assert others.nudge != choice.nudge
    assert choose(EITHER, LIBRARY, (), now=NOW, seed=1, withheld=everything) is None


def test_it_has_nothing_for_a_language_nobody_wrote() -> None:
    assert choose(Taste("xx", "discreet"), LIBRARY, (), now=NOW, seed=1) is None


def test_it_never_sends_again_what_was_retired() -> None:
    memory = [Exposure(nudge.id, 1, NOW - timedelta(days=400), 1, True) for nudge in eligible(LIBRARY, EITHER)]
    assert choose(EITHER, LIBRARY, memory, now=NOW, seed=1) is None


def test_it_says_why() -> None:
    first = choose(EITHER, LIBRARY, (), now=NOW, seed=1)
    assert first
    assert first.reason.startswith("New to you, and your first on ")
