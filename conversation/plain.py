"""Pure: a text made plain: one spelling for what people type in many ways."""

import re
import unicodedata

_NOT = re.compile(r"\b(ai|are|ca|could|did|do|does|has|have|is|sha|should|was|were|wo|would)n t\b")
_SHORT = re.compile(r"\b(he|i|it|she|that|there|they|we|what|who|you) (d|ll|m|re|s|ve)\b")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_ABBREVIATED = {"u": "you", "ur": "your", "pls": "please", "plz": "please", "plse": "please", "dnt": "dont"}
_OTHER = re.compile(r"[\W_]+")
_BREAK = re.compile(
    r"\.{2,}|\.(?=\s|$)|[,;:!?\n()\u2026\u2014\u2013\u00a1\u00bf]+|\s-+\s|\b(?:but|because|pero)\b", re.IGNORECASE
)
_NUMBERS = dict(
    zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        map(str, range(1, 13)),
        strict=True,
    )
)
_NUMBER = re.compile(rf"(?<=\bat )(?:{'|'.join(_NUMBERS)})\b|\b(?:{'|'.join(_NUMBERS)})(?= ?(?:[ap]\.? ?m\b|o'?clock))")

_COURTESY = (
    "please|pls|plz|thanks|thank you|thx|ty|hi|hey|hello|por favor|porfa|porfavor|porfis|gracias|muchas gracias|hola"
)
_COURTESIES = re.compile(rf"^(?:(?:{_COURTESY})(?: |$))+|(?: (?:{_COURTESY}))+$")


def fold(text: str) -> str:
    """Return lower-case letters, digits and single spaces; accents and punctuation gone: "Arrêt !" is "arret"."""
    if not text.isascii():  # most texts are, and long ones take their time
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(_OTHER.sub(" ", text.casefold()).split())


def plain(text: str) -> str:
    """Fold a text, and write contractions and drawn-out words one way: "DON'T... stoppp" is "dont stop"."""
    folded = _NOT.sub(r"\1nt", _DRAWN_OUT.sub(r"\1", fold(text)))
    return " ".join(_ABBREVIATED.get(word, word) for word in _SHORT.sub(r"\1\2", folded).split())


def bare(folded: str) -> str:
    """Take the courtesies off both ends of a folded or plain text, in either language.

    "estado please" is "estado", and "hi, thanks" is "".
    """
    return _COURTESIES.sub("", folded)


def clauses(text: str) -> list[str]:
    """Split a text where its writer paused, each part plain: "No, please: stop!" is ["no", "please", "stop"]."""
    parts = (plain(part) for part in _BREAK.split(unicodedata.normalize("NFKC", text)))
    return [part for part in parts if part]


def tidied(text: str) -> str:
    """Return a text in small letters with its accents and inner punctuation, which times and places need.

    Hours said in words are written in digits: "At NINE o'clock!" is "at 9 o'clock".
    """
    text = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    text = re.sub(r"\s@\s?(?=\d)", " at ", text)
    text = _NUMBER.sub(lambda found: _NUMBERS[found[0]], " ".join(text.split()))
    return text.strip(" .!?\"'\u201c\u201d\u00a1\u00bf")
