"""Pure: a text in the few words that rules are written in, whatever the language, the wording or the slips of a thumb.

"dejen d mandarme sus mensajes" and "plz quit sending these txts" both come down to STOP SEND and MSG: see `glossary`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import OSA

from conversation.glossary import DECISIVE, FIRST_HALVES, ORDINARY

_SPELLED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")
_CLITIC = re.compile(r"(?:me|nos|melos?|melas?|noslos?)$")
_DOUBLED = re.compile(r"(.)\1")
_DIGITS = str.maketrans("01357$@", "oiestsa")
_LONGEST = 4  # words in one entry
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACES = {char: (number, place) for number, row in enumerate(_ROWS) for place, char in enumerate(row)}


class Glossary:
    """Tables of concepts, read once. An entry is a word, a phrase of up to four words, or a stem ("escrib*")."""

    def __init__(self, *tables: Iterable[tuple[str, str]]) -> None:
        """Take tables of (concept, entries with commas between them); of two that have the same word the first wins."""
        self._whole: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._used: set[str] = set()  # every word of an entry is spelled right
        for concept, entries in chain(*tables):
            for entry in entries.split(", "):
                self._used.update(entry.split())
                if entry.endswith("*"):
                    self._stems.setdefault(entry[:-1], concept)
                else:
                    self._whole.setdefault(entry, concept)
        self._concept = lru_cache(maxsize=8192)(self._look_up)
        self._decisive = frozenset(word for word in DECISIVE if self._concept(word) != word)
        self._mended = lru_cache(maxsize=8192)(self._mend)

    def gloss(self, parts: list[str]) -> str:
        """Write plain clauses in concepts: ["please stop texting me", "ok"] is " | PLEASE STOP SEND ME | OK | "."""
        return " | " + "".join(f"{each} | " for part in parts if (each := self._clause(part)))

    def _clause(self, part: str) -> str:
        spelled = _SPELLED.sub(lambda run: run.group().replace(" ", ""), part)
        words = [piece for word in spelled.split() for piece in self._mended(word).split()]
        found: list[str] = []
        at = 0
        while at < len(words):
            length, concept = self._longest(words, at)
            at += length
            if concept:
                found.append(concept)
        return " ".join(found)

    def _longest(self, words: list[str], at: int) -> tuple[int, str]:
        for length in range(min(_LONGEST, len(words) - at), 1, -1):
            concept = self._whole.get(" ".join(words[at : at + length]))
            if concept is not None:
                return length, concept
        return 1, self._concept(words[at])

    def _look_up(self, word: str) -> str:
        """The concept of a word; with ME if the pronoun hangs on it ("borrenme"); the word itself if it has none."""
        if (known := self._whole.get(word)) is not None:
            return known
        for length in range(len(word), 2, -1):
            if (concept := self._stems.get(word[:length])) is not None:
                return f"{concept} ME" if _CLITIC.search(word[length:]) else concept
        return word

    def _mend(self, word: str) -> str:
        """Put a slip of the thumb right: "stpo" and "st0p" are "stop", "plsstop" is "pls stop"; "shop" is a shop."""
        if not word.isalpha() and not word.isdigit():
            word = word.translate(_DIGITS)
        if len(word) < 3 or word in ORDINARY or word in self._used or self._concept(word) != word:
            return word
        for length in range(1, len(word) - 1):
            rest = word[length:]
            if word[:length] in FIRST_HALVES and (rest in self._decisive or rest in FIRST_HALVES):
                return f"{word[:length]} {rest}"
        return _near(word, self._decisive)


def _near(word: str, decisive: frozenset[str]) -> str:
    """The decisive word that is nearest in spelling: one slip in a short word, two in a long one."""
    single = _DOUBLED.sub(r"\1", word)
    if single != word and single in decisive:
        return single
    best, fewest = word, 3
    for target in sorted(decisive):
        slips = 1 if len(target) < 8 else 2
        if abs(len(word) - len(target)) > slips or (len(target) < 8 and not _plausible(word, target)):
            continue
        distance = OSA.distance(word, target, score_cutoff=slips)
        if distance <= slips and distance < fewest:
            best, fewest = target, distance
    return best


def _plausible(word: str, target: str) -> bool:
    """Short words have many real neighbours: only swapped, doubled, lost and neighbouring letters are slips."""
    if sorted(word) == sorted(target):
        return True
    if len(word) != len(target):
        return word[0] == target[0]
    wrong = [(typed, meant) for typed, meant in zip(word, target, strict=True) if typed != meant]
    return len(wrong) == 1 and _touch(*wrong[0])


def _touch(one: str, other: str) -> bool:
    """Whether two letters are neighbours on a phone's keyboard."""
    if one not in _PLACES or other not in _PLACES:
        return False
    (row, place), (other_row, other_place) = _PLACES[one], _PLACES[other]
    return abs(row - other_row) <= 1 and abs(place - other_place) <= 1
