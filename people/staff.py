"""Staff of a clinic over time: taking up an invitation, setting up the app, other roles, leaving."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from people.address import parse_email
from people.audit import note
from people.clinic_settings import LONGEST_NAME, ROLES, BadClinicSetting, check_name
from people.clinics import INVITED_FOR, Invitation, digest_of, new_token
from people.passwords import check_password, hash_password, is_password
from people.second_factor import fresh_app, has_app, renew_recovery_codes, step_of
from people.sign_in_tries import count_try
from people.staff_sessions import Visitor, begin, find_half_open, whole
from people.staff_sign_in import NotHalfOpen, WrongCode, WrongSignIn, email_of, index_of
from store.clinics import read_clinic
from store.database import Database
from store.seal import Seal
from store.staff import Member, count_owners, find_by_email, find_invited, read_member, update_member, use_step
from store.staff_sessions import end_sessions


class InvitationOver(Exception):
    """The invitation was used before, is over, or never was."""


class NoSuchMember(LookupError):
    """There is no such member of this clinic's staff."""


class LastOwner(Exception):
    """A clinic keeps one owner at least."""


def invited(connection: Connection, token: str, now: datetime) -> tuple[Member, str]:
    """Give whom a link invites, and to which clinic; raises InvitationOver."""
    member = find_invited(connection, digest_of(token), now)
    clinic = read_clinic(connection, member.clinic_id) if member else None
    if member is None or clinic is None or clinic.ended_at:
        raise InvitationOver
    return member, clinic.name


def take_up(
    database: Database,
    seal: Seal,
    token: str,
    *,
    email: str,
    name: str,
    password: str,
    visitor: Visitor,
    now: datetime,
) -> str:
    """Take an invitation up, once; gives the token of a half open session, which lacks the app.

    `email` only counts where the invitation names none. Raises InvitationOver, BadAddress, BadClinicSetting,
    WeakPassword.
    """
    with database.read() as tx:
        member, clinic_name = invited(tx, token, now)
    account = email_of(seal, member) or parse_email(email).value
    tidy = check_name("name", name, LONGEST_NAME)
    check_password(password, [clinic_name, tidy, account.partition("@")[0]])
    kept = hash_password(password)
    with database.write() as tx:
        held = find_invited(tx, digest_of(token), now, lock=True)
        if held is None:
            raise InvitationOver
        taken = find_by_email(tx, index_of(seal, account))
        if taken and taken.id != held.id:
            raise BadClinicSetting("email", "can't be used here: ask for an invitation to another address of yours")
        update_member(
            tx,
            held.clinic_id,
            held.id,
            email_sealed=seal.seal(account),
            email_index=index_of(seal, account),
            name_sealed=seal.seal(tidy),
            password_hash=kept,
            status="active",
            invitation_digest=None,
            invitation_until=None,
            **fresh_app(seal),
        )
        _note(tx, seal, held, "staff.joined", f"staff:{held.id}", visitor, now)
        return begin(tx, seal, held.id, visitor, now, second_factor=False)


def app_secret(connection: Connection, seal: Seal, token: str, now: datetime) -> tuple[Member, str]:
    """Give the secret that a half open session's app is to be given; raises NotHalfOpen."""
    found = find_half_open(connection, token, now)
    if found is None or has_app(found[1]) or found[1].totp_sealed is None:
        raise NotHalfOpen
    return found[1], seal.open(found[1].totp_sealed)


def confirm_app(
    database: Database, seal: Seal, token: str, code: str, visitor: Visitor, now: datetime
) -> tuple[str, list[str]]:
    """See a first code of the app; gives the token of the whole session, and the recovery codes, which are shown once.

    Raises NotHalfOpen, WrongCode.
    """
    with database.write() as tx:
        member, secret = app_secret(tx, seal, token, now)
        found = find_half_open(tx, token, now)
        step = step_of(secret, code, now)
        if step is None or found is None or not use_step(tx, member.id, step):
            raise WrongCode
        codes = renew_recovery_codes(tx, seal, member)
        _note(tx, seal, member, "staff.app_set_up", f"staff:{member.id}", visitor, now)
        return whole(tx, seal, found[0], visitor, now), codes


def change_password(
    database: Database, seal: Seal, member: Member, old: str, new: str, visitor: Visitor, now: datetime
) -> None:
    """Change one's own password; every session ends. Raises TooManyTries, WrongSignIn, WeakPassword."""
    account = email_of(seal, member)
    with database.write() as tx:
        count_try(tx, seal, account, visitor.address, now)
        clinic = read_clinic(tx, member.clinic_id)
    if not is_password(member.password_hash, old):
        raise WrongSignIn
    name = seal.open(member.name_sealed) if member.name_sealed else ""
    check_password(new, [clinic.name if clinic else "", name, account.partition("@")[0]])
    kept = hash_password(new)
    with database.write() as tx:
        update_member(tx, member.clinic_id, member.id, password_hash=kept)
        end_sessions(tx, member.id, now)
        _note(tx, seal, member, "staff.password_changed", f"staff:{member.id}", visitor, now)


def change_role(
    connection: Connection, seal: Seal, by: Member, staff_id: int, role: str, visitor: Visitor, now: datetime
) -> None:
    """Give somebody another role; what they have open goes on with it. Raises NoSuchMember, LastOwner."""
    if role not in ROLES:
        raise BadClinicSetting("role", f"must be one of {', '.join(ROLES)}")
    member = _colleague(connection, by, staff_id)
    if member.role == role:
        return
    _keep_an_owner(connection, member)
    update_member(connection, by.clinic_id, staff_id, role=role)
    change = {"before": member.role, "after": role}
    _note(connection, seal, by, "staff.role_changed", f"staff:{staff_id}", visitor, now, **change)


def end_member(connection: Connection, seal: Seal, by: Member, staff_id: int, visitor: Visitor, now: datetime) -> None:
    """Let somebody leave: their sessions end at once, their address is free. Raises NoSuchMember, LastOwner."""
    member = _colleague(connection, by, staff_id)
    _keep_an_owner(connection, member)
    gone: dict[str, Any] = {
        "status": "ended",
        "email_index": None,
        "password_hash": None,
        "totp_sealed": None,
        "recovery": [],
    }
    update_member(connection, by.clinic_id, staff_id, **gone, invitation_digest=None, invitation_until=None)
    end_sessions(connection, staff_id, now)
    _note(connection, seal, by, "staff.ended", f"staff:{staff_id}", visitor, now)


def invite_again(
    connection: Connection, seal: Seal, by: Member, staff_id: int, visitor: Visitor, now: datetime
) -> tuple[Invitation, str]:
    """Reset how somebody signs in: password, app and sessions are gone, and a new link lets them begin again.

    For an invitation that was lost, or whoever lost their phone. Raises NoSuchMember, LastOwner.
    """
    member = _colleague(connection, by, staff_id)
    _keep_an_owner(connection, member)
    token, until = new_token(), now + INVITED_FOR
    fresh: dict[str, Any] = {
        "status": "invited",
        "password_hash": None,
        "totp_sealed": None,
        "totp_last_step": None,
        "recovery": [],
    }
    update_member(
        connection, by.clinic_id, staff_id, **fresh, invitation_digest=digest_of(token), invitation_until=until
    )
    end_sessions(connection, staff_id, now)
    _note(connection, seal, by, "staff.reset", f"staff:{staff_id}", visitor, now)
    return Invitation(staff_id, token, until), email_of(seal, member)


def _colleague(connection: Connection, by: Member, staff_id: int) -> Member:
    read_clinic(connection, by.clinic_id, lock=True)  # one change at a time, or two owners might end each other
    member = read_member(connection, by.clinic_id, staff_id, lock=True)
    if member is None or member.status == "ended":
        raise NoSuchMember
    return member


def _keep_an_owner(connection: Connection, member: Member) -> None:
    if member.role == "owner" and member.status == "active" and count_owners(connection, member.clinic_id) < 2:
        raise LastOwner


def _note(
    tx: Connection, seal: Seal, by: Member, action: str, subject: str, visitor: Visitor, now: datetime, **detail: str
) -> None:
    note(tx, seal, by.clinic_id, f"staff:{by.id}", action, subject, detail, at=now, address=visitor.address)
