"""Two clinics with one of everything, and the portal's routes."""

import re
from dataclasses import dataclass
from typing import Any

from fakes.clinic import patient
from fakes.staff import Hired, found_clinic, hire
from fastapi.routing import APIRoute
from sqlalchemy import select

from people.clinic_settings import ROLES
from people.hooks import add_hook
from people.imports import keep_file
from people.keys import SCOPES, make_key
from scheduler.service import Service
from store.alerts import add_alert
from store.clinic_tables import audit_events, staff_sessions
from store.database import Database
from store.enrolled import read_enrolled
from store.imports import update_import
from store.tables import metadata
from web.clinic.rooms import ROOMS

# What a look at a page may write: who looked, when they were here last, and how often somebody tried.
LIST = b"phone,consent,witness\r\n+12025550171,yes,N\r\n"
NOTED = {audit_events.name, staff_sessions.name, "sign_in_tries"}


@dataclass(frozen=True)
class Practice:
    """A clinic, who works there, and the id of each thing it has, by the name that paths give it."""

    id: int
    staff: dict[str, Hired]
    ids: dict[str, str]


def practice(service: Service, name: str, address: str) -> Practice:
    """Found a clinic with one of everything."""
    now, seal, database = service.clock.now(), service.seal, service.database
    clinic_id = found_clinic(database, seal, now, name)
    staff = {role: hire(database, seal, now, clinic_id, role) for role in ROLES}
    enrolment_id = patient(service, clinic_id, address)
    with database.write() as tx:
        held = read_enrolled(tx, clinic_id, enrolment_id)
        assert held
        alert_id = add_alert(tx, clinic_id, held.person_id, "crisis", now)
        key = make_key(tx, seal, clinic_id, "Records", list(SCOPES), actor="operator", now=now)
        imported = keep_file(tx, seal, clinic_id, iter([LIST]), kind="csv", actor="operator", now=now)
        update_import(tx, clinic_id, imported, status="checked")
        hook = add_hook(tx, seal, clinic_id, "https://ehr.example.org/in", ["consent.*"], now=now)
    ids = {
        "staff_id": staff["enroller"].id,
        "enrolment_id": enrolment_id,
        "alert_id": alert_id,
        "key_id": key.id,
        "hook_id": hook.id,
        "import_id": imported,
    }
    return Practice(clinic_id, staff, {name: str(value) for name, value in ids.items()})


def portal_routes() -> list[APIRoute]:
    return [route for room in ROOMS for route in room.router.routes if isinstance(route, APIRoute)]


def named(route: APIRoute) -> str:
    return f"{'/'.join(sorted(route.methods))} {route.path}"


def names_in(path: str) -> list[str]:
    return re.findall(r"\{(\w+)(?::\w+)?\}", path)


def filled(path: str, ids: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: ids[found[1]], path)


def everything(database: Database) -> dict[str, list[Any]]:
    """All rows, but what a mere look may write."""
    with database.read() as tx:
        return {
            table.name: sorted(repr(dict(row)) for row in tx.execute(select(table)).mappings())
            for table in metadata.sorted_tables
            if table.name not in NOTED
        }
