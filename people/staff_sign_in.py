"""How staff sign in: address and password, then a code. Whoever fails learns nothing about which of it was wrong."""

from datetime import datetime

from sqlalchemy import Connection

from people.address import BadAddress, parse_email
from people.audit import note
from people.passwords import is_password
from people.second_factor import has_app, prepare_app, recovery_hash, step_of
from people.sign_in_tries import count_try, forgive
from people.staff_sessions import Visitor, begin, find_half_open, whole
from store.database import Database
from store.seal import Seal
from store.staff import Member, find_by_email, read_member, update_member, use_step
from store.staff_sessions import Session

_CHANNEL = "staff"  # of the blind index of a member's address: none that a patient's contact has


class WrongSignIn(Exception):
    """Address or password is wrong, or there is no such account: never said which."""


class WrongCode(Exception):
    """The code is not the app's, was used before, or is no recovery code that is left."""


class NotHalfOpen(Exception):
    """There is no sign-in to complete: its ten minutes are over, or it never began."""


def account_of(email: str) -> str:
    """Write an address as accounts are known by it; one that is none stands for itself."""
    try:
        return parse_email(email).value
    except BadAddress:
        return email.strip().lower()


def index_of(seal: Seal, account: str) -> bytes:
    """Give the blind index that an account is found by."""
    return seal.index(_CHANNEL, account)


def sign_in(database: Database, seal: Seal, email: str, password: str, visitor: Visitor, now: datetime) -> str:
    """Check address and password; gives the token of a half open session. Raises TooManyTries, WrongSignIn.

    The work is the same for an account that does not exist, the hashing outside any transaction included.
    """
    account = account_of(email)
    with database.write() as tx:
        count_try(tx, seal, account, visitor.address, now)
        member = find_by_email(tx, index_of(seal, account))
    known = member if member and member.status == "active" else None
    right = is_password(known.password_hash if known else None, password)
    with database.write() as tx:
        if known and right and _unchanged(tx, known):
            prepare_app(tx, seal, known)
            return begin(tx, seal, known.id, visitor, now, second_factor=False)
        _note(tx, seal, known, "sign_in.failed", visitor, now, at="password")
    raise WrongSignIn


def give_code(
    database: Database, seal: Seal, token: str, code: str, visitor: Visitor, now: datetime
) -> tuple[str, Member]:
    """Complete a half open session by a code of the app or a recovery code; gives the token of the whole session.

    Raises TooManyTries, WrongCode, NotHalfOpen.
    """
    with database.write() as tx:
        half, member = _half_open(tx, token, now)
        count_try(tx, seal, email_of(seal, member), visitor.address, now)
    with database.write() as tx:
        half, member = _half_open(tx, token, now)
        by = _fits(tx, seal, member, code, now)
        if by:
            forgive(tx, seal, email_of(seal, member), visitor.address, 2)
            _note(tx, seal, member, "sign_in.done", visitor, now, by=by)
            return whole(tx, seal, half, visitor, now), member
        _note(tx, seal, member, "sign_in.failed", visitor, now, at="code")
    raise WrongCode


def use_code(database: Database, seal: Seal, member: Member, code: str, visitor: Visitor, now: datetime) -> None:
    """Ask somebody who is signed in for a code again, before what matters; raises TooManyTries, WrongCode."""
    account = email_of(seal, member)
    with database.write() as tx:
        count_try(tx, seal, account, visitor.address, now)
    with database.write() as tx:
        if _fits(tx, seal, member, code, now):
            forgive(tx, seal, account, visitor.address, 1)
            return
        _note(tx, seal, member, "sign_in.failed", visitor, now, at="code")
    raise WrongCode


def email_of(seal: Seal, member: Member) -> str:
    """Open somebody's address; "" before they have said it."""
    return seal.open(member.email_sealed) if member.email_sealed else ""


def name_of(seal: Seal, member: Member) -> str:
    """Open somebody's name, or their address where they gave none."""
    return seal.open(member.name_sealed) if member.name_sealed else email_of(seal, member)


def _half_open(tx: Connection, token: str, now: datetime) -> tuple[Session, Member]:
    found = find_half_open(tx, token, now)
    if found is None:
        raise NotHalfOpen
    return found


def _fits(tx: Connection, seal: Seal, member: Member, code: str, now: datetime) -> str:
    """Take a code up and say by what it was good; "" if it was not."""
    if not has_app(member) or member.totp_sealed is None:
        return ""
    step = step_of(seal.open(member.totp_sealed), code, now)
    if step is not None:
        return "app" if use_step(tx, member.id, step) else ""
    held = read_member(tx, member.clinic_id, member.id, lock=True)
    spent = recovery_hash(seal, member.id, code)
    if held is None or spent not in held.recovery:
        return ""
    left = [each for each in held.recovery if each != spent]
    update_member(tx, member.clinic_id, member.id, recovery=left)
    return "recovery code"


def _unchanged(tx: Connection, known: Member) -> bool:
    """Tell whether the account is still as it was while its password was looked at."""
    held = read_member(tx, known.clinic_id, known.id, lock=True)
    return held is not None and (held.status, held.password_hash) == ("active", known.password_hash)


def _note(
    tx: Connection, seal: Seal, member: Member | None, action: str, visitor: Visitor, now: datetime, **detail: str
) -> None:
    who = f"staff:{member.id}" if member else ""
    clinic_id = member.clinic_id if member else None
    note(tx, seal, clinic_id, who or "unknown", action, who, detail, at=now, address=visitor.address)
