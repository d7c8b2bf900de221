"""Signed tokens that stand in links, so that no link holds an address or a guessable number.

A token of one purpose is worth nothing for another. A bad, foreign or outdated one reads as None.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from itsdangerous import BadSignature, Signer, TimestampSigner
from itsdangerous.signer import SigningAlgorithm

from store.seal import Seal

ME_DAYS = 30
VISIT_HOURS = 24
CONFIRM_DAYS = 7


@dataclass(frozen=True, slots=True)
class MeToken:
    """Whose page a link opens; only good while `link_version` is still the person's (`people.find.owner_of`)."""

    subscription_id: int
    link_version: int


def me_token(seal: Seal, subscription_id: int, link_version: int, now: datetime) -> str:
    """Make the token of a person's own page; good for 30 days, or until the person's `link_version` rises."""
    return _stamped(seal, "me", now).sign(f"{subscription_id}~{link_version}").decode()


def visit_token(seal: Seal, subscription_id: int, link_version: int, now: datetime) -> str:
    """Make a token of the same page for a text, which lies on a phone that others may pick up: good for 24 hours."""
    return _stamped(seal, "visit", now).sign(f"{subscription_id}~{link_version}").decode()


def read_me_token(seal: Seal, token: str, now: datetime) -> MeToken | None:
    """Read a `me_token` or a `visit_token`; the caller still compares its `link_version`."""
    numbers = _read(_stamped(seal, "me", now), token, max_age=ME_DAYS * 86_400)
    numbers = numbers or _read(_stamped(seal, "visit", now), token, max_age=VISIT_HOURS * 3600)
    return MeToken(*numbers) if len(numbers) == 2 else None


def confirm_token(seal: Seal, subscription_id: int, now: datetime) -> str:
    """Make the token that confirms a subscription; good for 7 days."""
    return _stamped(seal, "confirm", now).sign(str(subscription_id)).decode()


def read_confirm_token(seal: Seal, token: str, now: datetime) -> int | None:
    """Read a `confirm_token`: the subscription."""
    numbers = _read(_stamped(seal, "confirm", now), token, max_age=CONFIRM_DAYS * 86_400)
    return numbers[0] if numbers else None


def unsubscribe_token(seal: Seal, subscription_id: int) -> str:
    """Make the token of one-click unsubscribe: always the same one, and good for ever."""
    return _signer(seal, "unsubscribe").sign(str(subscription_id)).decode()


def read_unsubscribe_token(seal: Seal, token: str) -> int | None:
    """Read an `unsubscribe_token`: the subscription."""
    numbers = _read(_signer(seal, "unsubscribe"), token)
    return numbers[0] if numbers else None


def status_token(seal: Seal, receipt_id: int) -> str:
    """Make the token under which a provider reports on a receipt; it also names the message, the same at each try."""
    return _signer(seal, "status").sign(str(receipt_id)).decode()


def read_status_token(seal: Seal, token: str) -> int | None:
    """Read a `status_token`: the receipt."""
    numbers = _read(_signer(seal, "status"), token)
    return numbers[0] if numbers else None


class _Mac(SigningAlgorithm):
    """HMAC-SHA256 cut to 128 bits: hard to guess, and short enough for a mail header of one line.

    In base64 its last character is one of A, Q, g, w: never a sign that a mail program takes for the end of a link.
    """

    def get_signature(self, key: bytes, value: bytes) -> bytes:
        return hmac.digest(key, value, "sha256")[:16]


class _StampedAt(TimestampSigner):
    """A signer that is told the time instead of reading the clock."""

    at: datetime

    def get_timestamp(self) -> int:
        return int(self.at.timestamp())


def _signer(seal: Seal, purpose: str) -> Signer:
    return Signer(list(seal.token_keys), purpose, key_derivation="hmac", digest_method=hashlib.sha256, algorithm=_Mac())


def _stamped(seal: Seal, purpose: str, now: datetime) -> TimestampSigner:
    signer = _StampedAt(
        list(seal.token_keys), purpose, key_derivation="hmac", digest_method=hashlib.sha256, algorithm=_Mac()
    )
    signer.at = now
    return signer


def _read(signer: Signer, token: str, **age: int) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in signer.unsign(token, **age).split(b"~"))
    except (BadSignature, ValueError):  # ValueError: what can't be encoded, such as half a surrogate pair
        return ()
