"""Coming to a clinic's staff: the invitation, a password, the app, and the recovery codes."""

import segno
from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from people.address import BadAddress
from people.clinic_settings import BadClinicSetting
from people.passwords import SHORTEST, WeakPassword
from people.second_factor import secret_uri
from people.staff import InvitationOver, app_secret, confirm_app, invited, take_up
from people.staff_sign_in import NotHalfOpen, WrongCode, email_of
from web.clinic.shell import SIGN_IN, open_page, put_session
from web.clinic.visit import Open, session_cookie, visitor_of
from web.door import Door, TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
_QR_SCALE = 5


@router.get("/clinic/join/{token}")
def show_invitation(_: Open, request: Request, token: str, door: TheDoor) -> Response:
    """Ask who has been invited to choose a password. Following the link alone uses nothing up."""
    return _ask(request, door, token, {}, {})


@router.post("/clinic/join/{token}")
def take_invitation(_: Open, request: Request, token: str, form: Form, door: TheDoor) -> Response:
    """Take the invitation up, once, and go on to the app."""
    values = {name: form.get(name, "") for name in ("email", "name")}
    password, service = form.get("password", ""), door.service
    if password != form.get("again", ""):
        return _ask(request, door, token, values, {"again": "is not the same as the password above"})
    try:
        session = take_up(
            service.database,
            service.seal,
            token,
            **values,
            password=password,
            visitor=visitor_of(request),
            now=door.now(),
        )
    except InvitationOver:
        raise HTTPException(410) from None
    except BadAddress as wrong:
        return _ask(request, door, token, values, {"email": str(wrong)})
    except BadClinicSetting as wrong:
        return _ask(request, door, token, values, {wrong.field: wrong.message})
    except WeakPassword as wrong:
        return _ask(request, door, token, values, {"password": str(wrong)})
    response: Response = door.see("/clinic/second-factor")
    put_session(door, response, session)
    return response


@router.get("/clinic/second-factor")
def show_app(_: Open, request: Request, door: TheDoor) -> Response:
    """Show what the app is to be given."""
    return _ask_app(request, door)


@router.post("/clinic/second-factor")
def set_up_app(_: Open, request: Request, form: Form, door: TheDoor) -> Response:
    """See a first code, and show the recovery codes: this once."""
    service = door.service
    token = request.cookies.get(session_cookie(door), "")
    try:
        session, codes = confirm_app(
            service.database, service.seal, token, form.get("code", ""), visitor_of(request), door.now()
        )
    except WrongCode:
        return _ask_app(request, door, {"code": "doesn't fit: type the one that the app shows now"})
    except NotHalfOpen:
        return door.see(f"{SIGN_IN}?done=late")
    response = open_page(request, door, "recovery.html", title="Recovery codes", codes=codes)
    put_session(door, response, session)
    return response


def _ask(request: Request, door: Door, token: str, values: dict[str, str], errors: dict[str, str]) -> Response:
    service = door.service
    try:
        with service.database.read() as tx:
            member, clinic_name = invited(tx, token, door.now())
    except InvitationOver:
        raise HTTPException(410) from None
    held = {"email": email_of(service.seal, member), "name": ""}
    if member.name_sealed:
        held["name"] = service.seal.open(member.name_sealed)
    return open_page(
        request,
        door,
        "join.html",
        422 if errors else 200,
        title=f"Join {clinic_name}",
        clinic_name=clinic_name,
        role=member.role,
        token=token,
        bound=bool(member.email_sealed),
        shortest=SHORTEST,
        values=held | {name: value for name, value in values.items() if value},
        errors=errors,
    )


def _ask_app(request: Request, door: Door, errors: dict[str, str] | None = None) -> Response:
    service, now = door.service, door.now()
    try:
        with service.database.read() as tx:
            member, secret = app_secret(tx, service.seal, request.cookies.get(session_cookie(door), ""), now)
    except NotHalfOpen:
        return door.see(f"{SIGN_IN}?done=late")
    uri = secret_uri(secret, email_of(service.seal, member), door.settings.program.name)
    return open_page(
        request,
        door,
        "second_factor.html",
        422 if errors else 200,
        title="Your second factor",
        picture=segno.make(uri, micro=False).svg_data_uri(scale=_QR_SCALE, dark="#000", light="#fff"),
        secret=" ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        errors=errors or {},
    )
