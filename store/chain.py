"""Pure: a keyed hash chain, by which a table that only grows can show that nobody rewrote it.

The hash of an entry is an HMAC over what the entry says, its position and the hash before it, so that only who holds
the key can write one that fits. The head says how many there are and bears a mark of its own, so that the end of the
chain can't be cut off either. What a chain in a database can't show is that the whole database was set back to an
earlier day: for that, note the head somewhere else.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias

HASH_BYTES = 32
Keys: TypeAlias = tuple[bytes, ...]  # the newest first: it makes; all of them may have made
Kind = Literal["edited", "deleted", "reordered", "inserted", "truncated", "head", "rewritten", "evidence"]


class BadHead(ValueError):
    """The text is not a head as `kindling consent verify --head` prints it."""


@dataclass(frozen=True, slots=True)
class Head:
    """How many entries there are, and the hash of the last."""

    count: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.count}:{self.hash.hex()}"


START = Head(0, bytes(HASH_BYTES))


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as it is stored. `wrong` says what is wrong with it by itself, such as evidence that was changed."""

    id: int
    position: int
    hash: bytes | None
    content: bytes
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place where a chain does not hold: a position, the row that stands there if any, what was done."""

    position: int
    id: int | None
    kind: Kind
    said: str


def canonical(*values: str | int | bytes | datetime | None) -> bytes:
    """Write values in the one way that is hashed: a JSON list; bytes as hex, instants in UTC to the microsecond."""
    return json.dumps([_plain(value) for value in values], separators=(",", ":")).encode()


def digest(value: bytes | None) -> bytes | None:
    """Give what stands in the chain for a sealed value, which may be destroyed later. Its nonce makes it no clue."""
    return None if value is None else hashlib.sha256(value).digest()


def after(key: bytes, before: Head, content: bytes) -> Head:
    """Give the head that an entry makes."""
    position = before.count + 1
    return Head(position, hmac.digest(key, before.hash + position.to_bytes(8, "big") + content, "sha256"))


def mark(key: bytes, name: str, head: Head) -> bytes:
    """Give the mark that makes a head ours (32 bytes)."""
    return hmac.digest(key, f"{name}:{head}".encode(), "sha256")


def is_marked(keys: Keys, name: str, head: Head, found: bytes) -> bool:
    """Tell whether a head bears our mark, under any of the keys."""
    return any(hmac.compare_digest(mark(key, name, head), found) for key in keys)


def parse_head(text: str) -> Head:
    """Read a head as it was noted, like "12:9f…"; raises BadHead."""
    count, _, digits = text.strip().partition(":")
    try:
        head = Head(int(count), bytes.fromhex(digits))
    except ValueError:
        head = Head(-1, b"")
    if head.count < 0 or len(head.hash) != HASH_BYTES:
        raise BadHead("that is no head: it is a number, a colon and 64 digits, as `--head` prints it")
    return head


def first_break(keys: Keys, links: Iterable[Link], head: Head | None, noted: Head | None = None) -> Broken | None:
    """Walk a chain, in the order of its positions, to the first place where it does not hold; None if it does.

    `head` is None where it can't be trusted; `noted` is a head from an earlier day, which the chain must pass through.
    """
    before, rest = START, iter(links)
    for link in rest:
        if link.position != before.count + 1 or (head and link.position > head.count):
            return _out_of_place(before, link, head)
        if not _follows(keys, before, link.content, link.hash):
            return _judge(keys, before, link, rest, head)
        if link.wrong:
            return Broken(link.position, link.id, "edited", link.wrong)
        before = Head(link.position, link.hash or b"")
        if noted and noted.count == before.count and noted.hash != before.hash:
            return Broken(before.count, link.id, "rewritten", "the chain up to here is not the one that was noted")
    return _end(before, head, noted)


def _end(before: Head, head: Head | None, noted: Head | None) -> Broken | None:
    count = max(head.count if head else 0, noted.count if noted else 0)
    if before.count < count:
        return Broken(before.count + 1, None, "truncated", f"{_entries(before.count + 1, count)} cut off the end")
    if head and before != head:
        return Broken(before.count, None, "head", "the head was edited: its hash is not that of the last entry")
    return None


def _out_of_place(before: Head, link: Link, head: Head | None) -> Broken:
    if before.count + 1 < link.position and (head is None or before.count < head.count):
        gone = _entries(before.count + 1, link.position - 1)
        return Broken(before.count + 1, None, "deleted", f"{gone} deleted")
    return Broken(link.position, link.id, "inserted", "it was put there by somebody without the key")


def _judge(keys: Keys, before: Head, link: Link, rest: Iterator[Link], head: Head | None) -> Broken:
    """Tell what was done to an entry that does not follow from the one before it."""
    later = next(rest, None)
    for shown in (link.hash or b"", *(after(key, before, link.content).hash for key in keys)):
        here = Head(link.position, shown)
        if _follows(keys, here, later.content, later.hash) if later else head == here:
            return Broken(link.position, link.id, "edited", "it, or the wording it names, was edited")
    for other in (*([later] if later else ()), *rest):
        if _follows(keys, before, other.content, other.hash):
            said = f"what belongs here stands at {other.position}"
            return Broken(link.position, link.id, "reordered", said)
    said = "it was put there or edited by somebody without the key, or its key is no longer among the old ones"
    return Broken(link.position, link.id, "inserted", said)


def _follows(keys: Keys, before: Head, content: bytes, found: bytes | None) -> bool:
    return any(hmac.compare_digest(after(key, before, content).hash, found or b"") for key in keys)


def _entries(first: int, last: int) -> str:
    return f"entry {first} was" if first == last else f"entries {first} to {last} were"


def _plain(value: str | int | bytes | datetime | None) -> str | int | None:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value
