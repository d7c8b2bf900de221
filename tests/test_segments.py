import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.segments import GSM_BASIC, GSM_EXTENSION, Segments, is_gsm, segments, tidy

FACE, FAMILY = "\U0001f642", "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("text", "encoding", "units", "count"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("a" * 159 + "€", "GSM-7", 161, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),  # an escape is not split over the seam
        ("a" * 151 + "€" + "a" * 153, "GSM-7", 306, 2),
        ("~[]{}\\|^\f", "GSM-7", 18, 1),
        ("ñéü¿¡àÇ", "GSM-7", 7, 1),
        ("á", "UCS-2", 1, 1),
        ("ç", "UCS-2", 1, 1),
        ("`", "UCS-2", 1, 1),
        ("\t", "UCS-2", 1, 1),
        ("’", "UCS-2", 1, 1),
        ("e\u0301", "UCS-2", 2, 1),
        ("\u2126", "UCS-2", 1, 1),
        ("\x1b", "UCS-2", 1, 1),
        ("ж" * 70, "UCS-2", 70, 1),
        ("ж" * 71, "UCS-2", 71, 2),
        ("ж" * 134, "UCS-2", 134, 2),
        ("ж" * 135, "UCS-2", 135, 3),
        (FACE * 35, "UCS-2", 70, 1),
        (FACE * 36, "UCS-2", 72, 2),
        ("ж" * 66 + FACE + "ж" * 66, "UCS-2", 134, 3),  # a surrogate pair is not split over the seam
        (FACE * 66, "UCS-2", 132, 2),
        (FACE * 67, "UCS-2", 134, 3),
        (FAMILY, "UCS-2", 8, 1),
        ("\ud83d", "UCS-2", 1, 1),  # half a pair, as broken input has it
    ],
)
def test_it_counts_parts(text, encoding, units, count):
    assert segments(text) == Segments(encoding, units, count)


def test_it_knows_the_whole_gsm_alphabet():
    assert len(set(GSM_BASIC)) == 127
    assert len(set(GSM_EXTENSION)) == 10
    assert segments(GSM_BASIC).units == 127
    assert segments(GSM_EXTENSION).units == 20


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("It’s “fine” – really… yes", 'It\'s "fine" - really... yes'),
        ("a\u00a0b\tc\u202fd", "a b c d"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("be\u0301be", "bébe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("\u2126", "Ω"),
        ("a\x00b\x1bc\x7f\x85", "abc"),
        ("`quoted`", "'quoted'"),
        ("á í ó ú ç", "á í ó ú ç"),
        (FAMILY, FAMILY),
    ],
)
def test_it_tidies_punctuation_and_leaves_letters(text, tidied):
    assert tidy(text) == tidied


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=200))
def test_it_tidies_once_and_for_all(text):
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(ord(char) < 32 and char != "\n" for char in once)


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet=st.sampled_from("ab€[ñ\nжá" + FACE), max_size=400))
def test_it_packs_parts_as_a_plain_walk_does(text):
    wide = not is_gsm(text)
    costs = [(2 if ord(c) > 0xFFFF else 1) if wide else (2 if c in GSM_EXTENSION else 1) for c in text]
    single, room = (70, 67) if wide else (160, 153)
    parts = [[]]
    for cost in costs:
        if sum(parts[-1]) + cost > room:
            parts.append([])
        parts[-1].append(cost)
    counted = segments(text)
    assert counted.units == sum(costs)
    assert counted.count == (1 if sum(costs) <= single else len(parts))
