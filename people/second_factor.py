"""The second factor: codes that an app shows for half a minute (RFC 6238), and recovery codes for when it is lost."""

import hmac
import secrets
from datetime import datetime

import pyotp
from sqlalchemy import Connection

from store.seal import Seal
from store.staff import Member, update_member

STEP_SECONDS = 30
_DRIFT = 1  # steps that an app's clock may be behind or before ours
_RECOVERY_CODES = 10
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another


def new_secret() -> str:
    """Make the secret that an app is given (base32)."""
    return pyotp.random_base32()


def secret_uri(secret: str, email: str, program: str) -> str:
    """Give the address that a QR code holds for the app."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=program)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """Give the time step that a code belongs to, now or a step away; None if it is none of these."""
    digits = "".join(code.split())
    here = int(now.timestamp()) // STEP_SECONDS
    steps = range(here - _DRIFT, here + _DRIFT + 1)
    codes = pyotp.HOTP(secret)
    found = [step for step in steps if hmac.compare_digest(codes.at(step).encode(), digits.encode("utf-8", "replace"))]
    return max(found, default=None)


def new_recovery_codes() -> list[str]:
    """Make ten codes, each good for one sign-in: abcd-efgh-jkmn (about 59 bits each)."""
    return ["-".join(_letters(4) for _ in range(3)) for _ in range(_RECOVERY_CODES)]


def recovery_hash(seal: Seal, staff_id: int, code: str) -> str:
    """Give what is kept of a recovery code, however it is typed: worth nothing without our key."""
    typed = "".join(letter for letter in code.casefold() if letter.isalnum())
    return seal.digest(f"recovery:{staff_id}:{typed}").hex()


def has_app(member: Member) -> bool:
    """Tell whether somebody's app is set up: a code of it has been seen."""
    return member.totp_sealed is not None and member.totp_last_step is not None


def fresh_app(seal: Seal) -> dict[str, bytes | None]:
    """Give the columns of an app that is still to be set up."""
    return {"totp_sealed": seal.seal(new_secret()), "totp_last_step": None}


def prepare_app(connection: Connection, seal: Seal, member: Member) -> None:
    """Make a new secret for whoever has no app yet: an older one may have been seen by others."""
    if not has_app(member):
        update_member(connection, member.clinic_id, member.id, **fresh_app(seal))


def renew_recovery_codes(connection: Connection, seal: Seal, member: Member) -> list[str]:
    """Make new recovery codes in the place of all older ones; only their hashes are kept."""
    codes = new_recovery_codes()
    hashes = [recovery_hash(seal, member.id, code) for code in codes]
    update_member(connection, member.clinic_id, member.id, recovery=hashes)
    return codes


def _letters(many: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(many))
