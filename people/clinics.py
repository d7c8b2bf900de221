"""Making clinics, and inviting their staff by a link that works once."""

import hashlib
import secrets
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from config.groups import Program
from people.address import known_zones, parse_address, parse_email
from people.audit import note
from people.clinic_settings import (
    LONGEST_NAME,
    LONGEST_SENDER,
    ROLES,
    BadClinicSetting,
    ClinicSettings,
    check_name,
    reveals,
    settings_of,
    stored,
)
from store.clinics import Clinic, find_clinic, insert_clinic, read_clinic, update_clinic
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """All that a clinic says of itself, as a form has it. `crisis` is an address, a number or empty."""

    name: str
    sender_name: str
    zone: str
    language: str
    crisis: str = field(repr=False)
    settings: ClinicSettings


def details_of(seal: Seal, clinic: Clinic) -> Details:
    """Give what a clinic has said of itself."""
    return Details(
        name=clinic.name,
        sender_name=clinic.sender_name or "",
        zone=clinic.zone,
        language=clinic.language,
        crisis=seal.open(clinic.crisis_sealed) if clinic.crisis_sealed else "",
        settings=settings_of(clinic.settings),
    )


def change_clinic(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    wanted: Details,
    *,
    program: Program,
    actor: str,
    now: datetime,
    address: str = "",
) -> list[str]:
    """Change what a clinic has said of itself; gives the names of what is different now.

    Raises BadClinicSetting, BadAddress (of the crisis contact).
    """
    clinic = read_clinic(connection, clinic_id, lock=True)
    if clinic is None:
        raise LookupError("there is no such clinic")
    before = details_of(seal, clinic)
    tidy = _checked(connection, clinic, wanted, program)
    contact = parse_address(tidy.crisis, clinic.country) if tidy.crisis else None
    update_clinic(
        connection,
        clinic_id,
        name=tidy.name,
        sender_name=tidy.sender_name or None,
        zone=tidy.zone,
        language=tidy.language,
        settings=stored(tidy.settings),
        crisis_channel=contact.channel if contact else None,
        crisis_sealed=seal.seal(contact.value) if contact else None,
    )
    changed = _differences(before, replace(tidy, crisis=contact.value if contact else ""))
    if changed:
        note(
            connection,
            seal,
            clinic_id,
            actor,
            "clinic.changed",
            f"clinic:{clinic_id}",
            changed,
            at=now,
            address=address,
        )
    return list(changed)


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


def _checked(connection: Connection, clinic: Clinic, wanted: Details, program: Program) -> Details:
    part2 = wanted.settings.part2
    name = check_name("name", wanted.name, LONGEST_NAME, part2=part2)
    same = find_clinic(connection, name)
    if same and same.id != clinic.id:
        raise BadClinicSetting("name", "there is a clinic of that name already")
    sender = wanted.sender_name.strip() and check_name("sender_name", wanted.sender_name, LONGEST_SENDER, part2=part2)
    told = [program.name] if sender else [program.name, program.prefix]
    if part2 and any(map(reveals, told)):
        raise BadClinicSetting(
            "part2", "the programme's own name tells of it: whoever runs it has to change that first"
        )
    if wanted.zone not in known_zones():
        raise BadClinicSetting("zone", "must be an IANA name such as America/New_York")
    if wanted.language not in wanted.settings.languages:
        raise BadClinicSetting("language", "must be one of the languages ticked")
    return replace(wanted, name=name, sender_name=sender)


def _differences(before: Details, after: Details) -> dict[str, Any]:
    """Say what is different, for the audit: the crisis contact only that it is."""
    changed: dict[str, Any] = {}
    old, new = asdict(before.settings), asdict(after.settings)
    for name in ("name", "sender_name", "zone", "language"):
        old[name], new[name] = getattr(before, name), getattr(after, name)
    for name, value in new.items():
        if value != old[name]:
            changed[name] = {"before": old[name], "after": value}
    if before.crisis != after.crisis:
        changed["crisis"] = "changed"
    return changed


def new_token() -> str:
    """Make a token that nobody can guess (256 bits)."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> bytes:
    """Give what is kept of a random token (32 bytes): it can be known again, not made from it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
