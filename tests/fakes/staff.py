"""Clinics with their staff, and their browsers at the portal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import pyotp
from fakes.visitor import Visitor

from people.clinics import add_clinic
from people.passwords import hash_password
from people.staff_sessions import Visitor as Origin
from people.staff_sessions import begin
from people.staff_sign_in import index_of
from scheduler.service import Service
from store.database import Database
from store.seal import Seal
from store.staff import insert_member, use_step
from web.app import create_app

PASSWORD = "seven quiet lighthouses"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass(frozen=True)
class Hired:
    """Somebody who can sign in with PASSWORD and a code of SECRET."""

    id: int
    clinic_id: int
    email: str
    role: str


def found_clinic(database: Database, seal: Seal, now: datetime, name: str = "North Street") -> int:
    with database.write() as tx:
        return add_clinic(tx, seal, name, zone="America/New_York", country="US", actor="operator", now=now)


def hire(database: Database, seal: Seal, now: datetime, clinic_id: int, role: str = "owner", email: str = "") -> Hired:
    email = email or f"{role}@clinic{clinic_id}.example"
    with database.write() as tx:
        staff_id = insert_member(
            tx,
            clinic_id,
            now,
            role=role,
            status="active",
            email_sealed=seal.seal(email),
            email_index=index_of(seal, email),
            name_sealed=seal.seal(f"{role.title()} Okafor"),
            password_hash=_hash(),
            totp_sealed=seal.seal(SECRET),
        )
        use_step(tx, staff_id, 0)  # the app was set up long ago
    return Hired(staff_id, clinic_id, email, role)


@contextmanager
def at_portal(service: Service, hired: Hired, address: str = "127.0.0.1") -> Iterator[Visitor]:
    """A browser in which somebody is signed in, without the way through the door."""
    visitor = Visitor(create_app(service, lambda: None), address)
    with service.database.write() as tx:
        token = begin(tx, service.seal, hired.id, Origin(address, "Firefox"), service.clock.now(), second_factor=True)
    visitor.cookies.set("clinic", token, "127.0.0.1", "/")
    yield visitor
    visitor.close()


def code_at(now: datetime) -> str:
    return pyotp.TOTP(SECRET).at(int(now.timestamp()))


@cache
def _hash() -> str:
    return hash_password(PASSWORD)
