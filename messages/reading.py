"""Pure: how easily a Spanish text reads, by two scales that count syllables, words and sentences.

Scales: Fernández Huerta 1959 (with words a sentence, as it is used today) and Szigriszt-Pazos 1993; on both 100 is
very easy, and 65 or 70 is what most people read without trouble.
"""

import re

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?…:]+(?=\s|$|[\"»)])")
# An h between vowels is silent; an y before a vowel is a consonant; the u of "que" and "gui" is swallowed by its vowel.
_SILENT_H = re.compile(r"(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])")
_VOWELS = re.compile(r"(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+")
_STRONG = re.compile(r"[aeoáéíóú]")


def syllables(word: str) -> int:
    """Return the syllables of a Spanish word, at least 1: a weak vowel joins its neighbour, í and ú stand alone."""
    groups = _VOWELS.findall(_SILENT_H.sub("", word.lower()))
    return max(1, sum(max(1, len(_STRONG.findall(group))) for group in groups))


def fernandez_huerta(text: str) -> float:
    """Return the Fernández Huerta score of a Spanish text; 100.0 for an empty one."""
    a_word, a_sentence = _lengths(text)
    return 206.84 - 60 * a_word - 1.02 * a_sentence if a_word else 100.0


def szigriszt_pazos(text: str) -> float:
    """Return the Szigriszt-Pazos score (INFLESZ) of a Spanish text; 100.0 for an empty one."""
    a_word, a_sentence = _lengths(text)
    return 206.835 - 62.3 * a_word - a_sentence if a_word else 100.0


def _lengths(text: str) -> tuple[float, float]:
    """Return (syllables a word, words a sentence)."""
    words = _WORD.findall(text)
    if not words:
        return 0.0, 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    return sum(map(syllables, words)) / len(words), len(words) / sentences
