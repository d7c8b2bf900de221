"""The door of the portal: address and password, then the code; and the way out."""

from datetime import datetime

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.second_factor import has_app
from people.sign_in_tries import TooManyTries
from people.staff_sessions import find_half_open
from people.staff_sign_in import NotHalfOpen, WrongCode, WrongSignIn, give_code, sign_in
from store.staff_sessions import end_session
from web.clinic.shell import SIGN_IN, drop_session, open_page, put_session
from web.clinic.visit import NotSignedIn, Open, TheStaff, session_cookie, visit_of, visitor_of
from web.door import Door, TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
_WRONG = "That address and password don't fit together. Please try again."
_DONE = {
    "over": "You were signed out. Please sign in again.",
    "out": "You have signed out.",
    "late": "That took a little long. Please begin again.",
    "new": "Your password has been changed. Please sign in with it.",
}


@router.get(SIGN_IN)
def show_sign_in(_: Open, request: Request, door: TheDoor) -> Response:
    """Ask for address and password."""
    try:
        visit_of(request)
    except NotSignedIn:
        return _ask(request, door)
    return door.see("/clinic")


@router.post(SIGN_IN)
def do_sign_in(_: Open, request: Request, form: Form, door: TheDoor) -> Response:
    """Check address and password; then the code is asked for. The answer is the same whether the account exists."""
    email, password, service = form.get("email", ""), form.get("password", ""), door.service
    try:
        token = sign_in(service.database, service.seal, email, password, visitor_of(request), door.now())
    except WrongSignIn:
        return _ask(request, door, 422, wrong=_WRONG)
    except TooManyTries as locked:
        return _wait(_ask(request, door, 429, wrong=too_many(locked, door.now())), locked, door.now())
    response: Response = door.see("/clinic/code")
    put_session(door, response, token)
    return response


@router.get("/clinic/code")
def show_code(_: Open, request: Request, door: TheDoor) -> Response:
    """Ask for the code; whoever has no app yet sets it up first."""
    with door.service.database.read() as tx:
        found = find_half_open(tx, request.cookies.get(session_cookie(door), ""), door.now())
    if found is None:
        return door.see(f"{SIGN_IN}?done=late")
    if not has_app(found[1]):
        return door.see("/clinic/second-factor")
    return _ask_code(request, door)


@router.post("/clinic/code")
def do_code(_: Open, request: Request, form: Form, door: TheDoor) -> Response:
    """Check the code, and begin a session of its own: what stood in the cookie before is worth nothing."""
    service, now = door.service, door.now()
    token = request.cookies.get(session_cookie(door), "")
    try:
        token, _member = give_code(
            service.database, service.seal, token, form.get("code", ""), visitor_of(request), now
        )
    except NotHalfOpen:
        return door.see(f"{SIGN_IN}?done=late")
    except WrongCode:
        return _ask_code(request, door, 422, wrong="That code doesn't fit, or was used before. Wait for the next one.")
    except TooManyTries as locked:
        return _wait(_ask_code(request, door, 429, wrong=too_many(locked, now)), locked, now)
    response: Response = door.see("/clinic")
    put_session(door, response, token)
    return response


@router.post("/clinic/sign-out")
def sign_out(who: TheStaff, form: Form, door: TheDoor) -> Response:
    """End the session."""
    del form
    with door.service.database.write() as tx:
        end_session(tx, who.member.id, who.session.digest, door.now())
        who.note(tx, "sign_in.ended", who.actor)
    response: Response = door.see(f"{SIGN_IN}?done=out")
    drop_session(door, response)
    return response


def too_many(locked: TooManyTries, now: datetime) -> str:
    """Say in words how long to wait."""
    minutes = max(1, -(-int((locked.until - now).total_seconds()) // 60))
    return f"Too many tries. Please wait {minutes} minute{'s' if minutes > 1 else ''}, then try again."


def _ask(request: Request, door: Door, code: int = 200, wrong: str = "") -> Response:
    told = _DONE.get(request.query_params.get("done", ""), "")
    return open_page(request, door, "sign_in.html", code, title="Sign in", wrong=wrong, told=told)


def _ask_code(request: Request, door: Door, code: int = 200, wrong: str = "") -> Response:
    return open_page(request, door, "code.html", code, title="Your code", wrong=wrong)


def _wait(response: Response, locked: TooManyTries, now: datetime) -> Response:
    response.headers["retry-after"] = str(max(1, int((locked.until - now).total_seconds())))
    return response
