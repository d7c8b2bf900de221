"""One-click unsubscribe after RFC 8058: a POST is enough, from anyone who holds the link, for as long as it exists."""

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.find import address_of
from people.links import read_unsubscribe_token
from people.optout import record_stop
from web.door import Door, TheDoor
from web.wording import UNSUBSCRIBE

log = structlog.get_logger()
router = APIRouter()


@router.get("/unsubscribe/{token}")
def show_button(request: Request, token: str, door: TheDoor) -> Response:
    """Show a button, and change nothing: mail scanners follow every link."""
    del token
    return door.page(request, "unsubscribe.html")


@router.head("/unsubscribe/{token}")
def change_nothing(token: str) -> Response:
    """Answer a scanner's HEAD."""
    del token
    return Response(media_type="text/html")


@router.post("/unsubscribe/{token}")
def leave(request: Request, token: str, door: TheDoor, by: str = "") -> Response:
    """Opt the address out, whatever the body says and however it is encoded.

    No form key, no login, no redirect; always 200, so that nothing is told about a token and a mail program
    never shows a failure. Idempotent. Empty for a mail program, a page for who pressed our own button.
    """
    subscription_id = read_unsubscribe_token(door.service.seal, token)
    if subscription_id is not None:
        _stop(door, subscription_id)
    return door.page(request, "unsubscribed.html") if by == "hand" else Response()


def _stop(door: Door, subscription_id: int) -> None:
    service = door.service
    with service.database.write() as tx:
        address = address_of(tx, service.seal, subscription_id)
        if address is None:
            return
        record_stop(tx, service.seal, address, means="email", evidence={}, wording=UNSUBSCRIBE.version, now=door.now())
    log.info("unsubscribed", subscription=subscription_id)
