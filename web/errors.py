"""Every failure has a page that says what can be done, and nothing of the inside."""

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from web.door import the_door
from web.security import headers_for

_WORDS = {
    403: (
        "That form has gone stale",
        "Go back, reload the page and send it again. Your browser has to accept cookies.",
    ),
    404: ("There is nothing here", "The link may be old, or a character may have been lost on the way."),
    405: ("That doesn't work this way", "Please use the buttons on the page you came from."),
    410: (
        "This link has run out",
        "Links don't last, on purpose. Reply LINK to a text, or use the one in your latest mail.",
    ),
    413: ("That was too much at once", "The form was larger than anything we ask for. Please try again with less."),
    422: ("Something in that form couldn't be read", "Please go back and try again."),
    429: ("That was a little fast", "Too many sign-ups came from your network. Please try again in an hour."),
    500: ("Something went wrong on our side", "Nothing you entered was changed. Please try again in a minute."),
}
_FOR_STAFF = {
    410: ("This invitation is no longer good", "It was used before, or its time is over. Ask for a new one."),
    429: ("That was a little fast", "Please try again in a few minutes."),
}


def failed(request: Request, status: int) -> Response:
    """Render the page for an HTTP status; one without words of its own gets those of its hundred."""
    door = the_door(request)
    portal = request.url.path.removeprefix(door.root).startswith("/clinic")
    words = _WORDS | _FOR_STAFF if portal else _WORDS
    heading, advice = words.get(status) or words[404 if status < 500 else 500]
    first_page = "/clinic" if portal else "/"
    return door.page(request, "error.html", status, heading=heading, advice=advice, first_page=first_page)


async def on_http(request: Request, error: Exception) -> Response:
    """Answer for a refusal that was raised."""
    assert isinstance(error, HTTPException)
    response = failed(request, error.status_code)
    response.headers.update(error.headers or {})
    return response


async def on_unreadable(request: Request, error: Exception) -> Response:
    """Answer for a request that does not fit its route."""
    assert isinstance(error, RequestValidationError)
    return failed(request, 422)


async def on_fault(request: Request, _error: Exception) -> Response:
    """Answer for a fault of our own; the server's log has the rest. This answer is made outside the shield."""
    response = failed(request, 500)
    for name, value in headers_for(the_door(request).https).items():
        response.headers.setdefault(name, value)
    return response
