"""Pure: several senders of one channel share its people, and each person keeps to one of them."""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from math import ceil

PARTS = 128  # a person's part is the remainder of their subscription's id by this


@lru_cache(maxsize=64)
def deal(senders: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """Deal the parts to senders by name, in equal shares: whoever comes or goes moves few people.

    Each part goes to the sender that a hash ranks first for it (rendezvous hashing) among those with room.
    """
    room = dict.fromkeys(senders, ceil(PARTS / max(1, len(senders))))
    dealt: dict[str, list[int]] = {sender: [] for sender in senders}
    for part in range(PARTS):
        best = max((sender for sender in senders if room[sender]), key=lambda sender: _rank(sender, part))
        room[best] -= 1
        dealt[best].append(part)
    return {sender: tuple(parts) for sender, parts in dealt.items()}


def sender_of(senders: Sequence[str], subscription_id: int) -> str:
    """Name the sender that writes to a subscription."""
    part = subscription_id % PARTS
    return next(sender for sender, parts in deal(tuple(senders)).items() if part in parts)


def _rank(sender: str, part: int) -> bytes:
    return sha256(f"{sender}/{part}".encode()).digest()
