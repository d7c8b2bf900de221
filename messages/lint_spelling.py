"""Spelling: words that the word lists of simplemma do not know, in the languages that we write."""

import re
import unicodedata
from collections.abc import Iterator

from messages.finding import Remark
from messages.nudge import Nudge

_LANGS = ("en", "es")
_WORD = re.compile(r"(?P<opens>^|[.!?:\n]\W+|[\"“(¿¡])?(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)")
_ENDING = re.compile(r"['’](?:s|d|ll|ve|re|m|t)$")
_PRONOUNS = re.compile(r"(?:me|te|se|nos|l[aeo]s?){1,2}$")
_ACUTE = "\u0301"
# Right, and missing from the lists.
_KNOWN = {"en": {"tickly"}, "es": {"antes", "tan", "pedacitos"}}
_KEYS = ("sms_discreet", "sms_full", "sms_frank", "email_subject", "email_preheader", "email_body", "safety_line")


def spelling_remarks(nudge: Nudge) -> Iterator[Remark]:
    """Yield a remark for each text with words that are in no list; names (a capital inside a sentence) are let pass."""
    for key in (*_KEYS, "follow_up"):
        if unknown := unknown_words(getattr(nudge, key), nudge.lang):
            yield Remark(key, "spelling", f"look at {', '.join(map(repr, unknown))}", "warn")


def unknown_words(text: str, lang: str) -> list[str]:
    """Return the words of a text that no list knows, each once, in order; none for a language without a list."""
    lang = lang.partition("-")[0]
    if lang not in _LANGS:
        return []
    found: dict[str, None] = {}
    for match in _WORD.finditer(text):
        word = match["word"]
        is_name = word[0].isupper() and match["opens"] is None
        if not is_name and not _is_known(_ENDING.sub("", word).lower(), lang):
            found[word.lower()] = None
    return list(found)


def _is_known(word: str, lang: str) -> bool:
    # Imported here: its lists cost memory and a second, and only the lint needs them.
    from simplemma import is_known  # noqa: PLC0415

    if word in _KNOWN[lang] or is_known(word, lang):
        return True
    stem = _PRONOUNS.sub("", word) if lang == "es" else ""  # "dilo", "tenerte": the lists have them without
    return len(stem) > 1 and (is_known(stem, lang) or is_known(_without_acute(stem), lang))


def _without_acute(word: str) -> str:
    """Return "salta" for "sálta": the accent comes with the pronoun. ñ and ü stay."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace(_ACUTE, ""))
