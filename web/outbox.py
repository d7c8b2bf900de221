"""What would have been sent, shown on this machine while no provider is set."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.outbox import Filed, Outbox
from web.door import Door, TheDoor
from web.fields import client_of

router = APIRouter(include_in_schema=False)
SHOWN = 50
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


@router.api_route("/outbox", methods=["GET", "HEAD"])
def show_outbox(request: Request, door: TheDoor) -> Response:
    """List the newest messages; 404 once a provider is set, and for anyone who is not on this machine."""
    if door.settings.twilio.on or door.settings.email.on or not _from_here(request):
        raise HTTPException(404)
    return door.page(request, "outbox.html", messages=_newest(door))


def _from_here(request: Request) -> bool:
    # A page elsewhere can make a browser here ask us under a host name of its own; a proxy may speak for anyone.
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname
    if host not in _HERE or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(client_of(request)).is_loopback
    except ValueError:
        return False


def _newest(door: Door) -> list[Filed]:
    outboxes = [channel for channel in door.service.channels.values() if isinstance(channel, Outbox)]
    found = [message for outbox in outboxes for message in outbox.messages(SHOWN)]
    return sorted(found, key=lambda message: message.at, reverse=True)[:SHOWN]
