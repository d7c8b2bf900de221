"""Passwords of staff: which will do, and how they are kept (argon2id)."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import pairwise
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
_FEWEST_CHARACTERS = 5  # different ones
_SHORTEST_NAME = 4  # a shorter one stands in half of all words
# What OWASP asks for at least; 19 MiB, so that many who knock at once don't take all the memory.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_AT_ONCE = BoundedSemaphore(4)


class WeakPassword(ValueError):
    """The password won't do; the message says why."""


def check_password(password: str, names: Iterable[str]) -> None:
    """Raise WeakPassword for one that is short, common, or made of a name: the clinic's, one's own, the address's.

    No rule on capitals, digits or signs: length is what counts.
    """
    plain = _normal(password)
    if len(plain) < SHORTEST:
        raise WeakPassword(f"must have {SHORTEST} characters at least: three or four words that don't belong together")
    if len(set(plain)) < _FEWEST_CHARACTERS or _core(plain) in _common() or _is_run(plain):
        raise WeakPassword("is among the first that anybody would try: take words that don't belong together")
    squeezed = _squeezed(plain)
    for name in names:
        told = _squeezed(name)
        if len(told) >= _SHORTEST_NAME and told in squeezed:
            raise WeakPassword("must not hold your own name, your address or the clinic's name")


def hash_password(password: str) -> str:
    """Hash a password for keeping."""
    with _AT_ONCE:
        return _HASHER.hash(_normal(password))


def is_password(kept: str | None, password: str) -> bool:
    """Tell whether this is the password that was kept. Without one, False after the same work."""
    with _AT_ONCE:
        try:
            return _HASHER.verify(kept or _nobodys(), _normal(password)) and kept is not None
        except (VerificationError, InvalidHashError):
            return False


@cache
def _common() -> frozenset[str]:
    return frozenset((files("people") / "common_passwords.txt").read_text(encoding="utf-8").split())


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password.encode("utf-8", "replace").decode())


def _core(plain: str) -> str:
    """Give what is left without digits and signs around a word: "!Password2026" is "password"."""
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", plain.casefold())


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())


def _is_run(plain: str) -> bool:
    """Tell whether each character follows from the one before, as in 123456789012 or abcdefghijkl."""
    steps = {(ord(after) - ord(before)) % 10 for before, after in pairwise(plain)}
    return plain.isdigit() and len(steps) == 1
