"""Every failure of the API as RFC 9457 problem+json: what was wrong, where, and what would be right."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match

from web.door import the_door
from web.security import headers_for

MEDIA_TYPE = "application/problem+json"
# What kinds there are, each with its words in the documentation: (status, kind) -> (title, what to do).
KINDS: dict[str, tuple[int, str, str]] = {
    "bad-request": (400, "The request can't be read", "Send a body that fits its content-type."),
    "no-key": (401, "A key is needed", "Send `Authorization: Bearer kdl_…` with a key that was not revoked."),
    "no-scope": (403, "The key lacks a scope", "Make a key with the scope that the operation names."),
    "not-found": (404, "There is no such thing", "Ids are those that this clinic's own lists give."),
    "no-such-page": (404, "The cursor leads nowhere", "Begin the list again without a cursor."),
    "not-that-way": (405, "The method doesn't fit", "The Allow header names those that do."),
    "not-possible": (409, "It can't be done as things stand", "The detail says why. Nothing was changed."),
    "under-way": (409, "The same request is being answered", "Ask again in a few seconds."),
    "changed-meanwhile": (412, "It was changed meanwhile", "Read it again, and send its new ETag as If-Match."),
    "too-large": (413, "The body is too large", "Send less at once."),
    "not-that-type": (415, "The content-type doesn't fit", "Send one of those that the operation names."),
    "not-valid": (422, "The request doesn't fit", "The errors say where, and what would be right."),
    "key-reused": (422, "The idempotency key was used for another request", "Make a new one for each request."),
    "too-many": (429, "Too many requests", "Wait as long as Retry-After says."),
    "our-fault": (500, "Something went wrong on our side", "Nothing was changed, as far as we know. Try again."),
}
_BY_STATUS = {
    400: "bad-request",
    401: "no-key",
    403: "no-scope",
    404: "not-found",
    405: "not-that-way",
    409: "not-possible",
    413: "too-large",
    415: "not-that-type",
    422: "not-valid",
    429: "too-many",
}


class Problem(Exception):
    """A request that is refused. `detail` holds nothing private: it may be logged by whoever asked."""

    def __init__(
        self,
        kind: str,
        detail: str = "",
        *,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(kind)
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.headers = dict(headers or {})


def answer(request: Request, problem: Problem) -> Response:
    """Write a problem as its answer."""
    status, title, advice = KINDS[problem.kind]
    body: dict[str, Any] = {
        "type": f"{the_door(request).settings.public_url}/api/docs#{problem.kind}",
        "title": title,
        "status": status,
        "detail": problem.detail or advice,
    }
    if problem.errors:
        body["errors"] = list(problem.errors)
    return Response(json.dumps(body, ensure_ascii=False), status, problem.headers, MEDIA_TYPE)


def problem_of(error: Exception) -> Problem:
    """Give the problem that an error of the framework, or of ours, stands for."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, RequestValidationError):
        return Problem("not-valid", errors=[_where(each) for each in error.errors()[:50]])
    assert isinstance(error, HTTPException)
    kind = _BY_STATUS.get(error.status_code, "bad-request" if error.status_code < 500 else "our-fault")
    return Problem(kind, headers={name.lower(): value for name, value in (error.headers or {}).items()})


async def on_problem(request: Request, error: Exception) -> Response:
    """Answer for a refusal."""
    problem = problem_of(error)
    if problem.kind == "not-that-way":
        problem.headers["allow"] = _allowed(request)
    return answer(request, problem)


async def on_fault(request: Request, _error: Exception) -> Response:
    """Answer for a fault of our own; the server's log has the rest."""
    response = answer(request, Problem("our-fault"))
    for name, value in headers_for(the_door(request).https).items():
        response.headers.setdefault(name, value)
    return response


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the problems with these statuses, for OpenAPI."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def _allowed(request: Request) -> str:
    """Name the methods of all routes that have this path: the framework names those of the first."""
    routes: list[APIRoute] = getattr(request.app.state, "api_routes", [])
    fitting = [route for route in routes if route.matches(request.scope)[0] is not Match.NONE]
    return ", ".join(sorted({method for route in fitting for method in route.methods or ()})) or "GET"


def _where(error: Mapping[str, Any]) -> dict[str, str]:
    """Name the place and what was wrong with it; never what stood there."""
    return {"where": ".".join(map(str, error["loc"])), "detail": str(error["msg"])}
