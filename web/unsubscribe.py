"""One-click unsubscribe after RFC 8058: a POST is enough, from anyone who holds the link, for as long as it exists.

The link is only ever sent to the address itself, so it is also the way back.
"""

import structlog
from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from messages.agreed import UNSUBSCRIBE
from people.find import address_of, find_by_address
from people.links import read_unsubscribe_token
from people.optout import record_stop
from people.preferences import read_preferences
from store.subscriptions import current_of
from web.door import Door, TheDoor
from web.fields import Form
from web.languages import language_in
from web.start import start_again

log = structlog.get_logger()
router = APIRouter()


@router.get("/unsubscribe/{token}")
def look(request: Request, token: str, door: TheDoor) -> Response:
    """Show a button, and change nothing: mail scanners follow every link."""
    return _show(door, request, token)


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
    return _show(door, request, token) if by == "hand" else Response()


@router.post("/unsubscribe/{token}/start")
def come_back(request: Request, token: str, form: Form, door: TheDoor) -> Response:
    """Let nudges come to this address again, because whoever was sent the link pressed the button."""
    del form
    service, subscription_id = door.service, read_unsubscribe_token(door.service.seal, token)
    with service.database.write() as tx:
        address = address_of(tx, service.seal, subscription_id) if subscription_id is not None else None
        if address is None or subscription_id is None:
            return door.page(request, "no_subscription.html")
        lang = _language(tx, subscription_id)
        result = start_again(door, tx, request, address, door.now(), lang)
    log.info("started_again", subscription=subscription_id, status=result.status)
    door.wake()
    if result.status in {"ask", "too_many"}:
        return door.see("/asked")
    return door.page(request, "started.html", lang=lang, mailed=result.status == "restarted")


def _show(door: Door, request: Request, token: str) -> Response:
    seal, subscription_id = door.service.seal, read_unsubscribe_token(door.service.seal, token)
    if subscription_id is None:
        return door.page(request, "no_subscription.html")
    with door.service.database.read() as tx:
        current = current_of(tx, subscription_id)
        address = address_of(tx, seal, current)
        if address is None:
            return door.page(request, "no_subscription.html")
        lang = _language(tx, current)
        if find_by_address(tx, seal, address).standing != "stopped":
            return door.page(request, "unsubscribe.html", lang=lang)
    # A link that went to an earlier address is no proof of the present one.
    start = f"/unsubscribe/{token}/start" if current == subscription_id else ""
    return door.page(request, "unsubscribed.html", lang=lang, start=start)


def _language(tx: Connection, subscription_id: int) -> str:
    """Give the language that pages speak to whoever a subscription belongs to."""
    return language_in(read_preferences(tx, subscription_id).language)


def _stop(door: Door, subscription_id: int) -> None:
    """Stop what comes to the address the link was sent to, or to the one its owner has moved to since."""
    service = door.service
    with service.database.write() as tx:
        current = current_of(tx, subscription_id)
        address = address_of(tx, service.seal, current)
        if address is None:
            return
        agreed = UNSUBSCRIBE.in_language(_language(tx, current))
        record_stop(tx, service.seal, address, means="email", evidence={}, wording=agreed.version, now=door.now())
    log.info("unsubscribed", subscription=subscription_id)
