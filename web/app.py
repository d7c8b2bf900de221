"""The web site: one FastAPI app over a service, a file a door."""

from collections.abc import Callable
from functools import partial

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from scheduler.service import Service
from web import errors, health, me, outbox, pages, twilio, unsubscribe, voice
from web.api import docs
from web.api import rooms as api_rooms
from web.api.problems import on_problem
from web.api.site import PATH, create_api
from web.clinic import rooms
from web.clinic.shell import on_not_signed_in, on_not_yours
from web.clinic.visit import NotSignedIn, NotYours
from web.door import SHEETS, Door, stylesheet, stylesheet_name
from web.security import Shield

_YEAR_SECONDS = 31_536_000


def create_app(service: Service, wake: Callable[[], None]) -> FastAPI:
    """Build the site. `wake` is called after anything that the scheduler should see at once; it must not block."""
    app = FastAPI(
        title=service.settings.program.name,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,  # such a redirect would lead to whatever host the request named
    )
    door = Door(service, wake, rooms.places())
    app.state.door = door
    for room in (pages, me, unsubscribe, twilio, voice, health, outbox, *rooms.ROOMS):
        app.include_router(room.router)
    for sheet in SHEETS:
        path = f"/static/{stylesheet_name(sheet)}"
        app.add_api_route(path, partial(_style, sheet), methods=["GET", "HEAD"], include_in_schema=False)
    app.state.api = create_api(door)
    app.include_router(docs.router)
    app.mount(PATH, app.state.api)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, errors.on_unreadable)
    app.add_exception_handler(twilio.Unsigned, twilio.on_unsigned)
    app.add_exception_handler(NotSignedIn, on_not_signed_in)
    app.add_exception_handler(NotYours, on_not_yours)
    app.add_exception_handler(Exception, errors.on_fault)
    app.add_middleware(Shield, https=door.https, larger=rooms.LARGER_BODIES | api_rooms.LARGER_BODIES)
    return app


def create_probes(service: Service) -> FastAPI:
    """Build a site that tells how a worker is, and nothing else."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.state.door = Door(service, lambda: None)
    app.include_router(health.router)
    return app


async def _on_http(request: Request, error: Exception) -> Response:
    """Answer for a refusal; also for a path of the API that is none, as one with a line break in it."""
    path = request.scope["path"].removeprefix(request.scope.get("root_path", ""))
    return await (on_problem if path.startswith(f"{PATH}/") else errors.on_http)(request, error)


def _style(sheet: str) -> Response:
    lasting = {"cache-control": f"public, max-age={_YEAR_SECONDS}, immutable"}
    return Response(stylesheet(sheet), media_type="text/css", headers=lasting)
