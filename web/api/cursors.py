"""Cursors: where a list goes on, signed so that nobody can make one, and good for the list it came from only."""

import hashlib
import json
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer

from store.seal import Seal
from web.api.problems import Problem

PATTERN = "^[A-Za-z0-9_.-]+$"
LONGEST = 400


class Cursors:
    """Cursors of one list of one clinic, with what it was narrowed to."""

    def __init__(self, seal: Seal, clinic_id: int, name: str, **narrowed: Any) -> None:
        within = hashlib.sha256(json.dumps(narrowed, sort_keys=True, default=str).encode()).hexdigest()[:16]
        salt = f"kindling.cursor.{name}.{clinic_id}.{within}"
        hashed = {"digest_method": hashlib.sha256, "key_derivation": "hmac"}
        self._signer = URLSafeSerializer(list(seal.token_keys), salt=salt, signer_kwargs=hashed)

    def write(self, place: int) -> str:
        """Make the cursor of a place."""
        return str(self._signer.dumps(place))

    def read(self, cursor: str | None, first: int = 0) -> int:
        """Read a cursor; `first` where there is none. Raises Problem for one that we did not make for this list."""
        if cursor is None:
            return first
        try:
            place: int = self._signer.loads(cursor)
        except (BadSignature, UnicodeError):
            raise Problem("no-such-page") from None
        return place
