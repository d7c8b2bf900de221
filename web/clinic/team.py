"""The staff of a clinic: invite, change roles, let go, reset a sign-in."""

from typing import Annotated

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from people.address import Address, BadAddress
from people.clinic_settings import ROLES, BadClinicSetting
from people.clinics import Invitation, invite
from people.notices import queue_notice
from people.staff import LastOwner, NoSuchMember, change_role, end_member, invite_again
from people.staff_sign_in import email_of, name_of
from store.staff import Member, list_members
from store.staff_sessions import last_seen
from web.clinic.shell import Crumb, Place, page
from web.clinic.visit import Owner, RowId, Visit, not_here, reads
from web.door import TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/staff", "Staff", "team", frozenset({"owner", "auditor"}), "Clinic")
_WHAT_THEY_MAY = {
    "owner": "everything, staff and settings included",
    "enroller": "enrol, import, worklists and patients",
    "approver": "content and reports",
    "auditor": "sees everything, the audit included; changes nothing",
}
_DONE = {"role": "The role has been changed.", "ended": "They have left; their sessions have ended."}
_LAST = "A clinic keeps one owner at least: make somebody else an owner first."


@router.get("/clinic/staff")
def show_staff(who: Annotated[Visit, reads()], request: Request) -> Response:
    """List the staff."""
    return _show(request, who, {}, {})


@router.post("/clinic/staff")
def do_invite(who: Owner, request: Request, form: Form, door: TheDoor) -> Response:
    """Invite somebody, and show their link: this once."""
    values = {name: form.get(name, "") for name in ("name", "email", "role")}
    service, now = door.service, door.now()
    try:
        with service.database.write() as tx:
            address = who.visitor.address
            invitation = invite(tx, service.seal, who.clinic.id, **values, actor=who.actor, now=now, address=address)
            mailed = _mail(tx, who, values["email"], invitation)
    except BadAddress as wrong:
        return _show(request, who, values, {"email": str(wrong)})
    except BadClinicSetting as wrong:
        return _show(request, who, values, {wrong.field: wrong.message})
    return _hand_over(request, who, invitation, mailed)


@router.post("/clinic/staff/{staff_id}")
def do_member(who: Owner, request: Request, staff_id: RowId, form: Form, door: TheDoor) -> Response:
    """Change somebody's role, let them go, or have them begin anew."""
    seal, now = door.service.seal, door.now()
    try:
        with door.service.database.write() as tx:
            match form.get("do"):
                case "role":
                    change_role(tx, seal, who.member, staff_id, form.get("role", ""), who.visitor, now)
                    return door.see("/clinic/staff?done=role")
                case "end":
                    end_member(tx, seal, who.member, staff_id, who.visitor, now)
                    return door.see("/clinic/staff?done=ended")
                case "reset":
                    invitation, email = invite_again(tx, seal, who.member, staff_id, who.visitor, now)
                    mailed = _mail(tx, who, email, invitation)
                case _:
                    return _show(request, who, {}, {})
    except NoSuchMember:
        not_here()
    except LastOwner:
        return _show(request, who, {}, {"staff": _LAST})
    except BadClinicSetting as wrong:
        return _show(request, who, {}, {"staff": wrong.message})
    return _hand_over(request, who, invitation, mailed)


def _mail(tx: Connection, who: Visit, email: str, invitation: Invitation) -> bool:
    """Send the link by e-mail, too, where there is a mail server and an address."""
    if not (email and who.door.settings.email.on):
        return False
    to = Address("email", email)
    seal, language = who.door.service.seal, who.clinic.language
    text = "email_staff_invitation"
    queue_notice(tx, seal, to, text, language=language, path=invitation.path, now=who.door.now())
    return True


def _hand_over(request: Request, who: Visit, invitation: Invitation, mailed: bool) -> Response:
    link = who.door.settings.public_url.rstrip("/") + invitation.path
    crumbs = [Crumb(PLACE.label, PLACE.path)]
    until = invitation.until
    return page(request, who, "invited.html", title="Invitation", crumbs=crumbs, link=link, until=until, mailed=mailed)


def _show(request: Request, who: Visit, values: dict[str, str], errors: dict[str, str]) -> Response:
    door, now = who.door, who.door.now()
    with door.service.database.read() as tx:
        members = list_members(tx, who.clinic.id)
        seen = last_seen(tx, who.clinic.id)
    lines = [
        {
            "id": each.id,
            "name": name_of(door.service.seal, each),
            "email": email_of(door.service.seal, each),
            "role": each.role,
            "standing": _standing(each, expired=each.invitation_until is not None and each.invitation_until <= now),
            "seen": seen.get(each.id),
            "me": each.id == who.member.id,
        }
        for each in members
    ]
    return page(
        request,
        who,
        "staff.html",
        422 if errors else 200,
        title="Staff",
        done=_DONE,
        errors=errors,
        values={"name": "", "email": "", "role": "enroller", **values},
        lines=[line for line in lines if line["standing"] != "left"],
        left=[line for line in lines if line["standing"] == "left"],
        roles=[(role, f"{role.title()}: {_WHAT_THEY_MAY[role]}") for role in ROLES],
    )


def _standing(member: Member, *, expired: bool) -> str:
    if member.status == "invited":
        return "invitation over" if expired else "invited"
    return "left" if member.status == "ended" else "active"
