"""The portal's frame around every page: navigation by role, the way back up, what was just done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from web.clinic.visit import NotSignedIn, NotYours, Visit, session_cookie, visit_of
from web.door import Door, the_door

HOME, SIGN_IN = "/clinic", "/clinic/sign-in"


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation: where it leads, what it is called, its icon in icons.html, and who sees it."""

    path: str
    label: str
    icon: str
    roles: frozenset[str]
    group: str = ""  # a heading over it, the same one once


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page above this one."""

    label: str
    path: str


def page(
    request: Request,
    who: Visit,
    name: str,
    code: int = 200,
    *,
    title: str,
    crumbs: Sequence[Crumb] = (),
    done: Mapping[str, str] | None = None,
    **values: Any,
) -> HTMLResponse:
    """Render one of templates/clinic/ for somebody who is signed in.

    `done` says in words what `?done=word` stands for, after a form was sent. Templates extend clinic/shell.html and
    have `who`, `title`, `flash`, besides what every page has.
    """
    door = who.door
    here = request.url.path.removeprefix(door.root)
    places = [place for place in door.places if who.role in place.roles]
    return door.page(
        request,
        f"clinic/{name}",
        code,
        lang="en",
        who=who,
        title=title,
        crumbs=crumbs,
        flash=(done or {}).get(request.query_params.get("done", ""), ""),
        places=places,
        current=_current(here, places),
        **{"errors": {}, **values},
    )


def open_page(request: Request, door: Door, name: str, code: int = 200, *, title: str, **values: Any) -> HTMLResponse:
    """Render a page for somebody who is not signed in yet."""
    return door.page(request, f"clinic/{name}", code, lang="en", title=title, **{"errors": {}, **values})


def put_session(door: Door, response: Response, token: str) -> None:
    """Set the session's cookie, for this browser session at most."""
    response.set_cookie(session_cookie(door), token, path="/", httponly=True, samesite="lax", secure=door.https)


def drop_session(door: Door, response: Response) -> None:
    """Take the session's cookie away."""
    response.delete_cookie(session_cookie(door), path="/", httponly=True, samesite="lax", secure=door.https)


async def on_not_signed_in(request: Request, error: Exception) -> Response:
    """Send whoever has no session to the sign-in; never back to where they came from, which a link could have named."""
    assert isinstance(error, NotSignedIn)
    door = the_door(request)
    had_one = bool(request.cookies.get(session_cookie(door)))
    response: RedirectResponse = door.see(f"{SIGN_IN}?done=over" if had_one else SIGN_IN)
    drop_session(door, response)
    return response


def on_not_yours(request: Request, error: Exception) -> Response:
    """Tell whoever may not come in that it is a matter of their role."""
    assert isinstance(error, NotYours)
    return page(request, visit_of(request), "refused.html", 403, title="Not for your role")


def _current(here: str, places: Sequence[Place]) -> str:
    """Give the path of the place that a page belongs to: the longest that it begins with."""
    deeper = [each.path for each in places if each.path != HOME and here.startswith(f"{each.path}/")]
    above = [*deeper, *(each.path for each in places if here == each.path)]
    return max(above, key=len, default="")
