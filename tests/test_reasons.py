"""Why a nudge came, said in each language: true, discreet where it must be, and cheap to send."""

import itertools
from datetime import timedelta

import pytest

from messages.nudge import THEME_IDS, title_of
from messages.segments import segments
from scheduler.spacing.answers import LOVED, NOT_NOW, TRIED
from scheduler.spacing.reasons import why_again, why_asked, why_new, why_spent

WEEK = timedelta(weeks=1)
GAPS = [3 * WEEK, 11 * WEEK, 12 * WEEK, timedelta(days=180), timedelta(days=800)]


def every_reason(lang: str) -> list[tuple[str, str]]:
    recent = [(), *itertools.permutations(THEME_IDS, 2), THEME_IDS * 4]
    found = [why_new(theme, themes, lang) for theme in THEME_IDS for themes in recent]
    answers = (0, NOT_NOW, TRIED, LOVED)
    found += [why_again(*each, lang) for each in itertools.product(answers, GAPS, THEME_IDS)]
    found += [why_spent(gap, lang) for gap in GAPS]
    return found + [(why_asked(told, lang), why_asked(discreet, lang)) for told, discreet in found]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_is_short_cheap_and_whole(lang: str) -> None:
    for told, discreet in every_reason(lang):
        assert len(told) <= 200
        assert len(discreet) <= 120
        for words in (told, discreet):
            assert segments(words).encoding == "GSM-7", words
            assert words[0].isupper(), words
            assert words.endswith("."), words
            assert not set("{}") & set(words), words


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_names_no_theme_on_a_screen_that_others_may_see(lang: str) -> None:
    titles = [title_of(theme, lang).lower() for theme in THEME_IDS]
    for _, discreet in every_reason(lang):
        assert not any(title in discreet.lower() for title in titles), discreet


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "en",
            [
                "New to you, and your first on moving.",
                "New to you. Moving last came up 3 nudges ago.",
                "New to you. Moving again.",
                "You loved this 3 weeks ago. Moving is due again.",
                "You had this 3 months ago. Moving is due again.",
                "You asked for one. New to you.",
            ],
        ),
        (
            "es-MX",
            [
                "Es nueva para ti, y la primera sobre movimiento.",
                "Es nueva para ti. Lo anterior sobre movimiento fue hace 3 ideas.",
                "Es nueva para ti. Otra vez, movimiento.",
                "Dijiste hace 3 semanas que te encanta. Vuelve a tocar: movimiento.",
                "La recibiste hace 3 meses. Vuelve a tocar: movimiento.",
                "Pediste una. Es nueva para ti.",
            ],
        ),
    ],
)
def test_it_says_why_in_the_persons_language(lang: str, expected: list[str]) -> None:
    assert [
        why_new("exercise", [], lang)[0],
        why_new("exercise", ["touch", "focus", "exercise"], lang)[0],
        why_new("exercise", ["exercise"], lang)[0],
        why_again(LOVED, 3 * WEEK, "exercise", lang)[0],
        why_again(0, 13 * WEEK, "exercise", lang)[0],
        why_asked("New to you." if lang == "en" else "Es nueva para ti.", lang),
    ] == expected
