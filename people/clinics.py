"""Making clinics, and inviting their staff by a link that works once."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.address import known_zones, parse_email
from people.audit import note
from people.clinic_settings import LONGEST_NAME, ROLES, BadClinicSetting, ClinicSettings, check_name, stored
from store.clinics import find_clinic, insert_clinic
from store.seal import Seal
from store.staff import insert_member

INVITED_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link's token, for one person and one use."""

    staff_id: int
    token: str = field(repr=False)
    until: datetime

    @property
    def path(self) -> str:
        """Where on the site it is taken up."""
        return f"/clinic/join/{self.token}"


def add_clinic(
    connection: Connection,
    seal: Seal,
    name: str,
    *,
    zone: str,
    country: str,
    language: str = "en",
    actor: str,
    now: datetime,
) -> int:
    """Add a clinic; gives the id. Raises BadClinicSetting."""
    tidy = check_name("name", name, LONGEST_NAME)
    if find_clinic(connection, tidy):
        raise BadClinicSetting("name", "there is a clinic of that name already")
    if zone not in known_zones():
        raise BadClinicSetting("zone", "must be an IANA name such as America/New_York")
    values = {"name": tidy, "zone": zone, "country": country, "language": language}
    clinic_id = insert_clinic(connection, now, settings=stored(ClinicSettings()), **values)
    note(connection, seal, clinic_id, actor, "clinic.added", f"clinic:{clinic_id}", {"zone": zone}, at=now)
    return clinic_id


def invite(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    role: str,
    *,
    email: str = "",
    name: str = "",
    actor: str,
    now: datetime,
    address: str = "",
) -> Invitation:
    """Invite somebody to a clinic's staff. Without `email`, they say theirs when they take it up.

    Whether the address signs in somewhere already shows only then, and to them. Raises BadClinicSetting, BadAddress.
    """
    if role not in ROLES:
        raise BadClinicSetting("role", f"must be one of {', '.join(ROLES)}")
    token = new_token()
    until = now + INVITED_FOR
    staff_id = insert_member(
        connection,
        clinic_id,
        now,
        role=role,
        email_sealed=seal.seal(parse_email(email).value) if email.strip() else None,
        name_sealed=seal.seal(check_name("name", name, LONGEST_NAME)) if name.strip() else None,
        invitation_digest=digest_of(token),
        invitation_until=until,
    )
    note(
        connection,
        seal,
        clinic_id,
        actor,
        "staff.invited",
        f"staff:{staff_id}",
        {"role": role},
        at=now,
        address=address,
    )
    return Invitation(staff_id, token, until)


def new_token() -> str:
    """Make a token that nobody can guess (256 bits)."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> bytes:
    """Give what is kept of a random token (32 bytes): it can be known again, not made from it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
