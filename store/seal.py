"""Sealing what is private (AES-256-GCM), finding it again (keyed blind index), and digests of texts.

Four keys are derived from the one secret key (HKDF-SHA256), so that none of them tells another.
An index under an old key could no longer be found, so the newest key opens and verifies what older ones sealed and
chained, and the index key stays that of the oldest secret that is still listed.
"""

import hashlib
import hmac
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12
_TAG_BYTES = 16
_INDEX_BYTES = 16
_UTF8 = ("utf-8", "surrogatepass")  # half a surrogate pair, as a broken phone may send, comes back as it was


class SealBroken(ValueError):
    """A sealed value can't be opened: the secret key is another one, or the value was changed."""


class Seal:
    """Seals and opens text with keys derived from the deployment's secret."""

    def __init__(self, secret: str, old_secrets: tuple[str, ...] = ()) -> None:
        oldest = old_secrets[-1] if old_secrets else secret
        self._sealers = [AESGCM(_derive(key, b"seal")) for key in (secret, *old_secrets)]
        self._index_key = _derive(oldest, b"index")
        self.chain_keys = tuple(_derive(key, b"chain") for key in (secret, *old_secrets))
        self.token_keys = [
            _derive(key, b"token") for key in (*reversed(old_secrets), secret)
        ]  # itsdangerous: newest last

    def seal(self, value: str) -> bytes:
        """Encrypt `value`; gives nonce + ciphertext + tag."""
        return self.seal_bytes(_bytes(value))

    def seal_bytes(self, value: bytes) -> bytes:
        """Encrypt bytes, such as a piece of a file."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._sealers[0].encrypt(nonce, value, None)

    def seal_json(self, value: dict[str, Any]) -> bytes:
        """Encrypt a JSON object."""
        return self.seal(json.dumps(value, separators=(",", ":"), ensure_ascii=False))

    def open(self, sealed: bytes) -> str:
        """Decrypt what `seal` gave, also under an older secret; SealBroken if no key fits."""
        return self.open_bytes(sealed).decode(*_UTF8)

    def open_bytes(self, sealed: bytes) -> bytes:
        """Decrypt what `seal_bytes` gave, also under an older secret; SealBroken if no key fits."""
        for sealer in self._sealers if len(sealed) >= _NONCE_BYTES + _TAG_BYTES else ():
            try:
                return sealer.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
            except InvalidTag:
                continue
        raise SealBroken("a stored value can't be opened: is KINDLING_SECRET_KEY the one it was sealed with?")

    def open_json(self, sealed: bytes | None) -> dict[str, Any]:
        """Open a sealed JSON object; nothing sealed is an empty one."""
        opened: dict[str, Any] = json.loads(self.open(sealed)) if sealed else {}
        return opened

    def index(self, channel: str, address: str) -> bytes:
        """Give the blind index of an address (16 bytes): equal for equal addresses, mute without the key."""
        return hmac.digest(self._index_key, _bytes(f"{channel}:{address}"), "sha256")[:_INDEX_BYTES]

    def no_index(self) -> bytes:
        """Give a random value in place of the index of an address that is forgotten: no address has it."""
        return os.urandom(_INDEX_BYTES)

    def digest(self, text: str) -> bytes:
        """Give a keyed digest of a text (16 bytes), by which it is known again at the provider without being kept."""
        return hashlib.blake2b(_bytes(text), key=self._index_key, digest_size=_INDEX_BYTES).digest()


def _bytes(text: str) -> bytes:
    return text.encode(*_UTF8)


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=b"kindling/" + purpose).derive(secret.encode())
