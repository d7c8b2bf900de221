"""Pure: how many SMS parts a text takes, and a text made ready for SMS.

Tables after 3GPP TS 23.038 (GSM 7-bit default alphabet and its extension); national shift tables are ignored,
as the providers in use do not apply them. Part sizes after 3GPP TS 23.040 with a 6-byte header.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

GSM_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = "\f^{}\\[~]|€"
_COST = dict.fromkeys(GSM_BASIC, 1) | dict.fromkeys(GSM_EXTENSION, 2)

_LOOKALIKES = str.maketrans(
    dict.fromkeys("‘’‚‛′´`ʼ", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("‐‑‒–—―−•", "-")
    | dict.fromkeys("\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
    | dict.fromkeys("\u2028\u2029", "\n")
    # Zero-width joiners stay: emoji and several alphabets are spelt with them.
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
    | {"…": "..."}
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text costs: units are septets (GSM-7) or UTF-16 code units (UCS-2); count is SMS parts."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    count: int


def is_gsm(text: str) -> bool:
    """Whether every character of `text` is in the GSM 7-bit alphabet or its extension."""
    return all(char in _COST for char in text)


def segments(text: str) -> Segments:
    """Count the parts of `text` as it stands (see `tidy`).

    One part holds 160 septets or 70 UTF-16 units; each of several holds 153 or 67. An extension character
    (2 septets) and a surrogate pair (2 units) are never split across parts, so a seam can cost a unit:
    `segments("a" * 152 + "€" + "a" * 152).count == 3`. An empty text is one part of 0 units.
    """
    if is_gsm(text):
        costs = [_COST[char] for char in text]
        units = sum(costs)
        return Segments("GSM-7", units, 1 if units <= 160 else _parts(costs, 153))
    costs = [2 if ord(char) > 0xFFFF else 1 for char in text]
    units = sum(costs)
    return Segments("UCS-2", units, 1 if units <= 70 else _parts(costs, 67))


def _parts(costs: list[int], room: int) -> int:
    count, used = 1, 0
    for cost in costs:
        if used + cost > room:
            count, used = count + 1, 0
        used += cost
    return count


def tidy(text: str) -> str:
    """Return `text` in NFC with smart punctuation as GSM look-alikes and control characters (but line ends) gone.

    Letters are never replaced: an accent outside GSM-7 stays and costs what it costs.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text).translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))
