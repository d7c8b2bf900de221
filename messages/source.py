"""Not copied: hashes of every seven and every five words in a row of the source article, held against a text.

The article itself is not ours to ship; its hashes let anybody check that nothing here repeats it.
"""

import re
import unicodedata
from collections.abc import Set
from functools import cache
from hashlib import blake2b
from importlib.resources import files

RUN, SHORT_RUN = 7, 5
_WORD = re.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, without accents, apostrophes or other punctuation."""
    plain = unicodedata.normalize("NFKD", text).lower().replace("'", "").replace("’", "")
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


def shingles(text: str, size: int = RUN) -> list[str]:
    """Return a 16-digit hex hash (8 bytes of blake2b) for every `size` words in a row, in order."""
    found = words(text)
    return [
        blake2b(" ".join(found[start : start + size]).encode(), digest_size=8).hexdigest()
        for start in range(len(found) - size + 1)
    ]


def longest_run(text: str, hashes: Set[str]) -> int:
    """Return the most words in a row of `text` that the hashes know: 0, or RUN and more."""
    longest = run = 0
    for shingle in shingles(text):
        run = run + 1 if shingle in hashes else 0
        longest = max(longest, run)
    return longest + RUN - 1 if longest else 0


def overlap(text: str, hashes: Set[str]) -> float:
    """Return the share (0 to 1) of the SHORT_RUN words in a row of `text` that the hashes know."""
    found = shingles(text, SHORT_RUN)
    return sum(shingle in hashes for shingle in found) / len(found) if found else 0.0


@cache
def source_hashes(size: int = RUN) -> frozenset[str]:
    """Return the article's hashes of RUN or SHORT_RUN words, read once from their file (one a line, sorted)."""
    name = {RUN: "source_shingles.txt", SHORT_RUN: "source_short_shingles.txt"}[size]
    return frozenset((files("messages") / name).read_text(encoding="ascii").split())


def shared_run(text: str) -> int:
    """Return the most words in a row that `text` shares with the article: 0 when six or fewer."""
    return longest_run(text, source_hashes())
