"""The web site: one FastAPI app over a service, a file a door."""

from collections.abc import Callable

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from scheduler.service import Service
from web import errors, health, me, outbox, pages, twilio, unsubscribe, voice
from web.door import Door, stylesheet, stylesheet_name
from web.security import Shield

_YEAR_SECONDS = 31_536_000


def create_app(service: Service, wake: Callable[[], None]) -> FastAPI:
    """Build the site. `wake` is called after anything that the scheduler should see at once; it must not block."""
    app = FastAPI(title=service.settings.program.name, docs_url=None, redoc_url=None, openapi_url=None)
    door = Door(service, wake)
    app.state.door = door
    for room in (pages, me, unsubscribe, twilio, voice, health, outbox):
        app.include_router(room.router)
    app.add_api_route(f"/static/{stylesheet_name()}", _style, methods=["GET", "HEAD"], include_in_schema=False)
    app.add_exception_handler(HTTPException, errors.on_http)
    app.add_exception_handler(RequestValidationError, errors.on_unreadable)
    app.add_exception_handler(twilio.Unsigned, twilio.on_unsigned)
    app.add_exception_handler(Exception, errors.on_fault)
    app.add_middleware(Shield, https=door.https)
    return app


def _style(_request: Request) -> Response:
    lasting = {"cache-control": f"public, max-age={_YEAR_SECONDS}, immutable"}
    return Response(stylesheet(), media_type="text/css", headers=lasting)
