"""One's own account: password, recovery codes, and where one is signed in."""

from datetime import datetime

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from people.passwords import SHORTEST, WeakPassword
from people.second_factor import renew_recovery_codes
from people.sign_in_tries import TooManyTries
from people.staff import change_password
from people.staff_sign_in import WrongCode, WrongSignIn, email_of, use_code
from store.staff_sessions import Session, end_session, end_sessions, list_sessions
from web.clinic.shell import SIGN_IN, page
from web.clinic.sign_in import too_many
from web.clinic.visit import TheStaff, Visit, limits_of, not_here
from web.door import TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
_DONE = {"ended": "That session has ended.", "others": "You are signed out everywhere else."}
# The first that is in it: each browser also calls itself by the names of those that it came after.
_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)
_REFERENCE = 16  # characters of a session's digest that name it in a form


@router.get("/clinic/account")
def show_account(who: TheStaff, request: Request) -> Response:
    """Show one's own account."""
    return _show(request, who, {})


@router.post("/clinic/account/password")
def do_password(who: TheStaff, request: Request, form: Form, door: TheDoor) -> Response:
    """Change the password; every session ends, this one included."""
    new, service = form.get("password", ""), door.service
    if new != form.get("again", ""):
        return _show(request, who, {"again": "is not the same as the new password above"})
    old = form.get("old", "")
    try:
        change_password(service.database, service.seal, who.member, old, new, who.visitor, door.now())
    except TooManyTries as locked:
        return _show(request, who, {"old": too_many(locked, door.now())}, 429)
    except WrongSignIn:
        return _show(request, who, {"old": "is not your password"})
    except WeakPassword as wrong:
        return _show(request, who, {"password": str(wrong)})
    return door.see(f"{SIGN_IN}?done=new")


@router.post("/clinic/account/codes")
def do_codes(who: TheStaff, request: Request, form: Form, door: TheDoor) -> Response:
    """Make new recovery codes, and show them this once; for that a code of the app is asked for again."""
    service, now = door.service, door.now()
    try:
        use_code(service.database, service.seal, who.member, form.get("code", ""), who.visitor, now)
    except TooManyTries as locked:
        return _show(request, who, {"code": too_many(locked, now)}, 429)
    except WrongCode:
        return _show(request, who, {"code": "doesn't fit, or was used before: wait for the next one"})
    with service.database.write() as tx:
        codes = renew_recovery_codes(tx, service.seal, who.member)
        who.note(tx, "staff.recovery_codes_made", who.actor)
    return page(request, who, "new_codes.html", title="Recovery codes", codes=codes)


@router.post("/clinic/account/sessions")
def do_sessions(who: TheStaff, form: Form, door: TheDoor) -> Response:
    """End one session, or all others."""
    now, named = door.now(), form.get("session", "")
    with door.service.database.write() as tx:
        if named == "others":
            end_sessions(tx, who.member.id, now, but=who.session.digest)
        else:
            held = [each for each in _sessions(tx, who, now) if _reference(each) == named]
            if not held:
                not_here()
            end_session(tx, who.member.id, held[0].digest, now)
        who.note(tx, "sign_in.ended", who.actor, elsewhere=True)
    return door.see(f"/clinic/account?done={'others' if named == 'others' else 'ended'}")


def _show(request: Request, who: Visit, errors: dict[str, str], code: int = 422) -> Response:
    door, now = who.door, who.door.now()
    with door.service.database.read() as tx:
        sessions = _sessions(tx, who, now)
    lines = [
        {
            "reference": _reference(each),
            "mine": each.digest == who.session.digest,
            "since": each.created_at,
            "seen": each.seen_at,
            **_place(door.service.seal.open_json(each.visitor_sealed)),
        }
        for each in sessions
    ]
    return page(
        request,
        who,
        "account.html",
        code if errors else 200,
        title="Your account",
        done=_DONE,
        errors=errors,
        sessions=lines,
        email=email_of(door.service.seal, who.member),
        left=len(who.member.recovery),
        shortest=SHORTEST,
    )


def _place(visitor: dict[str, str]) -> dict[str, str]:
    """Say in words where a session is: "Firefox on Linux", and the network address."""
    agent = visitor.get("browser", "")
    browser = next((name for mark, name in _BROWSERS if mark in agent), "A browser")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return {"browser": f"{browser} on {system}" if system else browser, "address": visitor.get("address", "")}


def _sessions(tx: Connection, who: Visit, now: datetime) -> list[Session]:
    return list_sessions(tx, who.member.id, **limits_of(who.door).at(now))


def _reference(session: Session) -> str:
    return session.digest.hex()[:_REFERENCE]
