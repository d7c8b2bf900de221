"""Staff of clinics: their rows. Only a sign-in looks beyond a clinic; everything else asks with the clinic's id."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from store.clinic_tables import staff


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a clinic's staff."""

    id: int
    clinic_id: int
    email_sealed: bytes | None = field(repr=False)
    email_index: bytes | None = field(repr=False)
    name_sealed: bytes | None = field(repr=False)
    role: str
    password_hash: str | None = field(repr=False)
    totp_sealed: bytes | None = field(repr=False)
    totp_last_step: int | None
    recovery: list[str] = field(repr=False)
    status: str
    invitation_digest: bytes | None = field(repr=False)
    invitation_until: datetime | None
    created_at: datetime


def insert_member(connection: Connection, clinic_id: int, now: datetime, **values: Any) -> int:
    """Add an invited member with their role and invitation; gives the id."""
    row = {"status": "invited", "recovery": [], **values}
    statement = insert(staff).values(clinic_id=clinic_id, created_at=now, **row).returning(staff.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def read_member(connection: Connection, clinic_id: int, staff_id: int, *, lock: bool = False) -> Member | None:
    """Read one member of a clinic's staff; None for another clinic's."""
    return _one(connection, (staff.c.clinic_id == clinic_id) & (staff.c.id == staff_id), lock=lock)


def list_members(connection: Connection, clinic_id: int) -> list[Member]:
    """List a clinic's staff, those who have left included, the first first."""
    mine = select(staff).where(staff.c.clinic_id == clinic_id).order_by(staff.c.id)
    return [_member(row) for row in connection.execute(mine)]


def count_owners(connection: Connection, clinic_id: int) -> int:
    """Count the owners who can sign in."""
    owners = (staff.c.clinic_id == clinic_id) & (staff.c.role == "owner") & (staff.c.status == "active")
    found: int = connection.execute(select(func.count()).select_from(staff).where(owners)).scalar_one()
    return found


def find_by_email(connection: Connection, email_index: bytes, *, lock: bool = False) -> Member | None:
    """Find whoever signs in with an address, whichever their clinic."""
    return _one(connection, staff.c.email_index == email_index, lock=lock)


def find_invited(connection: Connection, digest: bytes, now: datetime, *, lock: bool = False) -> Member | None:
    """Find whose invitation this is; None once it was used, is over, or never was."""
    open_ = (staff.c.invitation_digest == digest) & (staff.c.invitation_until > now) & (staff.c.status == "invited")
    return _one(connection, open_, lock=lock)


def update_member(connection: Connection, clinic_id: int, staff_id: int, **values: Any) -> None:
    """Write columns of one member of a clinic's staff."""
    mine = (staff.c.clinic_id == clinic_id) & (staff.c.id == staff_id)
    connection.execute(update(staff).where(mine).values(**values))


def use_step(connection: Connection, staff_id: int, step: int) -> bool:
    """Mark the time step of a code as used; False if it, or a later one, was used before."""
    fresh = (staff.c.id == staff_id) & (staff.c.totp_last_step.is_(None) | (staff.c.totp_last_step < step))
    return connection.execute(update(staff).where(fresh).values(totp_last_step=step)).rowcount == 1


def _one(connection: Connection, where: ColumnElement[bool], *, lock: bool) -> Member | None:
    wanted = select(staff).where(where)
    row = connection.execute(wanted.with_for_update() if lock else wanted).first()
    return _member(row) if row else None


def _member(row: Row[Any]) -> Member:
    return Member(**row._mapping)
