"""A call's steps as a table, and the words there are for each."""

import re
from itertools import product
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversation.call import Caller, Effect, Place, begin, press, read_place
from messages.agreed import words_of
from messages.lint_words import DISCREET
from messages.voice import script_version, script_words, spoken

CALLERS: tuple[Caller, ...] = get_args(Caller)
STEPS: list[tuple[Caller, str, str, str, Effect | None, Place | None]] = [
    # who calls, where they are, the key, what is said first, what is done, where they are then
    ("mobile", "en-0-0", "1", "asked", "ask", None),
    ("mobile", "es-4-2", "9", "stopped", "stop", None),
    ("mobile", "en-0-0", "2", "greeting", None, Place("en", 1)),
    ("mobile", "en-1-2", "3", "greeting", None, Place("es", 2)),
    ("mobile", "es-1-0", "3", "greeting", None, Place("en", 2)),
    ("mobile", "en-0-0", "", "no_key", None, Place("en", 1, 1)),
    ("mobile", "es-1-1", "0", "no_such_key", None, Place("es", 2, 2)),
    ("mobile", "en-2-2", "", "goodbye", None, None),
    ("mobile", "en-12-0", "2", "goodbye", None, None),
    ("mobile", "en-12-0", "9", "stopped", "stop", None),
    ("no_texts", "en-0-0", "1", "greeting", None, Place("en", 1)),
    ("foreign", "en-0-0", "9", "stopped", "stop", None),
    ("hidden", "en-0-0", "9", "nothing_to_stop", None, None),
]


@pytest.mark.parametrize(("caller", "at", "key", "says", "does", "then"), STEPS)
def test_it_takes_each_step(
    caller: Caller, at: str, key: str, says: str, does: Effect | None, then: Place | None
) -> None:
    step = press(read_place(at), key, caller)
    assert (step.says[0][1], step.does, step.then) == (says, does, then)


@given(caller=st.sampled_from(CALLERS), keys=st.lists(st.sampled_from([*"1234567890*#", ""]), min_size=20, max_size=20))
@settings(deadline=None, max_examples=200)
def test_it_comes_to_an_end_and_acts_once_at_most(caller: Caller, keys: list[str]) -> None:
    step = begin(caller)
    done = []
    for key in keys:
        if step.then is None:
            break
        assert read_place(step.then.name) == step.then
        step = press(step.then, key, caller)
        done += [step.does] if step.does else []
    assert step.then is None
    assert len(done) <= 1
    assert not (caller == "hidden" and done)
    assert not ("ask" in done and caller != "mobile")


# -- the words


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("country", ["US", "GB", "CA", "ZZ"])
def test_it_has_words_for_every_step(lang: str, country: str) -> None:
    for caller, key in product(CALLERS, ["1", "2", "3", "8", "9", ""]):
        for place in (Place(lang), Place(lang, 3, 2)):
            for language, kind in (*begin(caller, place).says, *press(place, key, caller).says):
                words = spoken(kind, language, program="Kindling", frequency="about 3 a week", country=country)
                assert words
                assert "{" not in words
                assert not DISCREET.search(words)


def test_it_says_all_of_it_in_both_languages() -> None:
    english, spanish = (
        {line.partition(": ")[0]: set(re.findall(r"{\w+}", line)) for line in script_words(lang).splitlines()}
        for lang in ("en", "es")
    )
    assert english == spanish


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_can_show_later_what_was_said(lang: str) -> None:
    assert words_of(script_version(lang)) == script_words(lang)
    assert len(script_version(lang)) <= 40, "the ledger's column"
