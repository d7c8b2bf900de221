"""Who is at the portal, and whether they may come in. Every route says so first: `who: Annotated[Visit, needs(…)]`."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any, NoReturn

from fastapi import Depends, Path
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request

from people.audit import note
from people.clinic_settings import ROLES, ClinicSettings, settings_of
from people.staff_sessions import Limits, Visitor, find_session, is_stale, stay
from people.staff_sign_in import name_of
from store.clinics import Clinic, read_clinic
from store.staff import Member
from store.staff_sessions import Session
from web.door import Door, the_door
from web.fields import client_of


class NotSignedIn(Exception):
    """There is no session, or it is over."""


class NotYours(Exception):
    """Their role has no business there."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One signed-in member of a clinic's staff, at one page. All that is asked for is asked with `clinic.id`."""

    door: Door
    clinic: Clinic
    member: Member
    session: Session
    visitor: Visitor
    name: str

    @property
    def role(self) -> str:
        """Their role: owner, enroller, approver or auditor."""
        return self.member.role

    @property
    def actor(self) -> str:
        """How the audit names them."""
        return f"staff:{self.member.id}"

    @property
    def settings(self) -> ClinicSettings:
        """What their clinic has set."""
        return settings_of(self.clinic.settings)

    def may(self, *roles: str) -> bool:
        """Whether they are an owner, or of one of these roles."""
        return self.role in {"owner", *roles}

    def note(self, tx: Connection, action: str, subject: str = "", /, **detail: Any) -> None:
        """Note in the audit what they do or look at, in a writing transaction."""
        now, seal = self.door.now(), self.door.service.seal
        note(tx, seal, self.clinic.id, self.actor, action, subject, detail, at=now, address=self.visitor.address)


class Needs:
    """Lets in whoever has one of the roles."""

    def __init__(self, roles: frozenset[str]) -> None:
        self.roles = roles

    def __call__(self, request: Request) -> Visit:
        """Give the visit; raises NotSignedIn, NotYours."""
        visit = visit_of(request)
        if visit.role not in self.roles:
            raise NotYours
        request.state.visit = visit
        return visit


class Anybody:
    """Lets everybody in: the doors one signs in by."""

    def __call__(self) -> None:
        """Ask for nothing."""


def needs(*roles: str) -> Any:
    """Let in owners, and whoever has one of these roles: `who: Annotated[Visit, needs("enroller")]`.

    It stands before all other arguments, so that nobody's form is read who may not come in.
    """
    return Depends(Needs(_known(roles) | {"owner"}))


def reads(*roles: str) -> Any:
    """Let in owners, auditors, and whoever has one of these roles: for pages that change nothing."""
    return needs("auditor", *roles)


def _known(roles: tuple[str, ...]) -> frozenset[str]:
    unknown = set(roles) - set(ROLES)
    if unknown:
        raise ValueError(f"no such role: {', '.join(sorted(unknown))}")
    return frozenset(roles)


Owner = Annotated[Visit, needs()]
Enroller = Annotated[Visit, needs("enroller")]
Approver = Annotated[Visit, needs("approver")]
TheStaff = Annotated[Visit, needs("enroller", "approver", "auditor")]  # whoever is signed in
RowId = Annotated[int, Path(ge=1, lt=2**63)]  # a larger one no database would take
Open = Annotated[None, Depends(Anybody())]  # everybody, on purpose


def visit_of(request: Request) -> Visit:
    """Give whoever is signed in; raises NotSignedIn."""
    door = the_door(request)
    token = request.cookies.get(session_cookie(door), "")
    now, database = door.now(), door.service.database
    with database.read() as tx:
        found = find_session(tx, token, limits_of(door), now)
        clinic = read_clinic(tx, found[1].clinic_id) if found else None
    if found is None or clinic is None or clinic.ended_at:
        raise NotSignedIn
    session, member = found
    if is_stale(session, now):
        with database.write() as tx:
            stay(tx, session, now)
    return Visit(door, clinic, member, session, visitor_of(request), name_of(door.service.seal, member))


def limits_of(door: Door) -> Limits:
    """Give how long sessions hold here."""
    portal = door.settings.portal
    return Limits(timedelta(minutes=portal.idle_minutes), timedelta(hours=portal.session_hours))


def visitor_of(request: Request) -> Visitor:
    """Say where a request comes from."""
    return Visitor(client_of(request), request.headers.get("user-agent", "")[:200])


def session_cookie(door: Door) -> str:
    """Name the session's cookie; over https so that no neighbouring host can plant one."""
    return "__Host-clinic" if door.https else "clinic"


def not_here() -> NoReturn:
    """Answer that there is no such thing: the same for another clinic's as for none at all."""
    raise HTTPException(404)
