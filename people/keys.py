"""Keys to a clinic's API: made for named scopes, shown once, known afterwards by a digest."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from people.audit import note
from store.api_keys import ApiKey, find_key, insert_key, list_keys, revoke_key
from store.seal import Seal

SCOPES = {
    "patients:read": "list and read patients, their consent and what was sent, as FHIR or CSV too",
    "patients:write": "enrol patients, change, pause, opt out and end",
    "events:read": "read what happened, in order",
    "content:read": "list nudges and how they stand at the clinic",
    "content:write": "approve and disable nudges for the clinic",
    "reports:read": "read counts, small ones hidden",
    "audit:read": "read who did what",
    "hooks:read": "list webhooks and what they were told",
    "hooks:write": "add, test and end webhooks",
}
MOST = 20  # of a clinic, not counting revoked ones
LONGEST_NAME = 80
_BRAND = "kdl_"
_PREFIX_CHARS, _SECRET_BYTES = 8, 32
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


class BadKey(ValueError):
    """That key can't be made; the message says why, and what would be right."""


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A key that was just made. `key` is shown once and kept by nobody here."""

    id: int
    prefix: str
    key: str = field(repr=False)


def make_key(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    name: str,
    scopes: Sequence[str],
    *,
    actor: str,
    staff_id: int | None = None,
    address: str = "",
    now: datetime,
) -> MadeKey:
    """Make a key to a clinic's API; raises BadKey. `actor` is who the audit names, with their network `address`."""
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME or not tidy.isprintable():
        raise BadKey(f"name: give the key a name of 1 to {LONGEST_NAME} characters, to know it by")
    if not scopes or not set(scopes) <= set(SCOPES):
        raise BadKey(f"scopes: choose some of {', '.join(SCOPES)}")
    if sum(key.revoked_at is None for key in list_keys(connection, clinic_id)) >= MOST:
        raise BadKey(f"a clinic has at most {MOST} keys: revoke one first")
    prefix = _BRAND + "".join(secrets.choice(_ALPHABET) for _ in range(_PREFIX_CHARS))
    whole = f"{prefix}_{secrets.token_urlsafe(_SECRET_BYTES)}"
    chosen = tuple(scope for scope in SCOPES if scope in scopes)
    key_id = insert_key(
        connection,
        clinic_id,
        name=tidy,
        prefix=prefix,
        digest=_digest(whole),
        scopes=chosen,
        created_by=staff_id,
        now=now,
    )
    detail = {"scopes": list(chosen)}
    note(connection, seal, clinic_id, actor, "key.made", f"key:{key_id}", detail, at=now, address=address)
    return MadeKey(key_id, prefix, whole)


def end_key(
    connection: Connection, seal: Seal, clinic_id: int, key_id: int, *, actor: str, address: str = "", now: datetime
) -> bool:
    """Revoke one of a clinic's keys at once; False if it has none such, or it was revoked before."""
    revoked = revoke_key(connection, clinic_id, key_id, now)
    if revoked:
        note(connection, seal, clinic_id, actor, "key.revoked", f"key:{key_id}", at=now, address=address)
    return revoked


def known_key(connection: Connection, whole: str) -> ApiKey | None:
    """Give the key that somebody shows, if it opens anything."""
    prefix, _, secret = whole[len(_BRAND) :].partition("_")
    if not whole.startswith(_BRAND) or not secret or len(prefix) != _PREFIX_CHARS:
        return None
    found = find_key(connection, _BRAND + prefix)
    return found if found and hmac.compare_digest(found.digest, _digest(whole)) else None


def _digest(whole: str) -> bytes:
    # No salt and no stretching: the secret is 256 random bits, which nobody guesses.
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest()
