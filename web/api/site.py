"""The API as a site of its own under /api/v1, so that each of its failures is a problem+json and none is a page."""

from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from people.keys import SCOPES
from web.api import rooms
from web.api.caller import SCOPE
from web.api.problems import Problem, on_fault, on_problem, responses
from web.api.shapes import Problem as ProblemShape
from web.door import Door

PATH = "/api/v1"
_ABOUT = """\
What a clinic's own systems may ask and do, each with a key that the clinic made for it.

**Keys** go into `Authorization: Bearer kdl_…`. Each operation names the scope it needs. All that is read or changed is
noted in the clinic's audit.

**Limits**: every answer says in `RateLimit` what may still be asked; a 429 says in `Retry-After` when to ask again.

**Idempotency**: a POST may bear `Idempotency-Key` (8 to 128 characters, a UUID is best). It is then done once: repeated
with the same body within a day it gets the same answer; with another body it gets a 422, and a 409 while the first is
still being answered.

**Lists** come in pages: ask with `cursor` set to `next` of the page before.

**Changes** may bear `If-Match` with the `ETag` that was read: a 412 then says that somebody else was quicker.

**Problems** are `application/problem+json` (RFC 9457). A 422 means that the request does not fit; a 409 that it fits
and still can't be done, for a reason that the detail gives.
"""
_ALWAYS = (400, 401, 403, 413, 422, 429, 500)


def create_api(door: Door) -> FastAPI:
    """Build the API."""
    app = FastAPI(
        title=f"{door.settings.program.name}: API for clinics",
        version="1",
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.door = door
    app.state.api_routes = rooms.routes()
    for room in rooms.ROOMS:
        app.include_router(room.router, responses=responses(*_ALWAYS))
    app.add_api_route("/openapi.json", _description, methods=["GET"], include_in_schema=False)
    for error in (HTTPException, RequestValidationError, Problem):
        app.add_exception_handler(error, on_problem)
    app.add_exception_handler(Exception, on_fault)
    app.openapi = lambda: describe(app, door)  # type: ignore[method-assign]
    return app


def describe(app: FastAPI, door: Door) -> dict[str, Any]:
    """Give the API's description, OpenAPI 3.1; made once."""
    if app.openapi_schema:
        return app.openapi_schema
    made = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        description=app.description,
        routes=app.routes,
        servers=[{"url": f"{door.settings.public_url}{PATH}"}],
        separate_input_output_schemas=True,
    )
    parts = made.setdefault("components", {})
    shape = ProblemShape.model_json_schema(ref_template="#/components/schemas/{model}")
    parts.setdefault("schemas", {}).update({"Problem": shape, **shape.pop("$defs", {})})
    scheme = {"type": "http", "scheme": "bearer", "description": "A clinic's API key."}
    parts["securitySchemes"] = {"key": scheme}
    for operation in (each for path in made["paths"].values() for each in path.values()):
        scope = operation[SCOPE]
        operation["summary"] = operation["operationId"].replace("_", " ").capitalize().replace("fhir", "FHIR")
        operation["description"] += f"\n\nNeeds the scope `{scope}`: {SCOPES[scope]}."
    app.openapi_schema = made
    return made


def _description(request: Request) -> Response:
    found: dict[str, Any] = request.app.openapi()
    return JSONResponse(found)
