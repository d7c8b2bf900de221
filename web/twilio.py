"""Twilio's webhooks: a text has come in; a message of ours has got somewhere."""

import re
from typing import Annotated

import structlog
from fastapi import APIRouter, Depends
from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response

from channels.twilio_codes import UnknownStatus
from people.address import Address
from people.links import read_status_token
from store.history import receipt_of
from web.door import Door, TheDoor, no_content
from web.fields import parse
from web.inbound import Text, hear
from web.reports import report
from web.signature import signed_by
from web.twiml import twiml

log = structlog.get_logger()
router = APIRouter(prefix="/twilio")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_LONGEST_ID = 64


class Unsigned(Exception):
    """Not signed by the account we know: 403 and empty, whatever was wrong."""


async def on_unsigned(_request: Request, _error: Exception) -> Response:
    """Tell a stranger nothing."""
    return Response(status_code=403)


async def signed(request: Request, door: TheDoor) -> ImmutableMultiDict[str, str]:
    """Read a webhook's parameters; raises Unsigned unless the signature over them and our public URL fits."""
    try:
        params = parse(await request.body())
    except ValueError:
        raise Unsigned from None
    if not signed_by(door.settings.twilio, _public_url(request, door), params, request.headers):
        log.warning("webhook_refused", path=request.url.path.split("/")[2])
        raise Unsigned
    return params


Signed = Annotated[ImmutableMultiDict[str, str], Depends(signed)]


@router.post("/sms")
def sms(params: Signed, door: TheDoor) -> Response:
    """Answer a text with TwiML, always; what it meant has been committed before the answer goes out."""
    text = _text(door, params)
    if text is None:
        return _xml("")
    with door.service.database.write() as tx:
        reply = hear(door.service, tx, text, door.now())
    door.wake()
    return _xml(reply)


@router.post("/status")
def status(params: Signed, door: TheDoor) -> Response:
    """Take a report on a message that is known by the provider's id alone."""
    with door.service.database.read() as tx:
        receipt_id = receipt_of(tx, params.get("MessageSid", ""))
    return _reported(door, params, receipt_id)


@router.post("/status/{token}")
def status_of_receipt(token: str, params: Signed, door: TheDoor) -> Response:
    """Take a report on the receipt that the token names; it may come before we know the provider's id."""
    return _reported(door, params, read_status_token(door.service.seal, token))


def _reported(door: Door, params: ImmutableMultiDict[str, str], receipt_id: int | None) -> Response:
    provider_id = params.get("MessageSid", "")
    word, code = params.get("MessageStatus", ""), params.get("ErrorCode", "")
    if receipt_id is None or not provider_id:
        log.warning("status_of_unknown_message")
        return no_content()
    try:
        with door.service.database.write() as tx:
            report(door.service, tx, receipt_id, provider_id, word, code, door.now())
    except UnknownStatus:
        # A word we don't have: somebody must add it to the table, and until then nothing is guessed.
        log.error("status_word_unknown", receipt=receipt_id, letters=len(word))
    return no_content()


def _text(door: Door, params: ImmutableMultiDict[str, str]) -> Text | None:
    """Read the parameters of an inbound text; None when nobody could be answered (short code, other channel)."""
    sender = params.get("From", "")
    if not _E164.fullmatch(sender):
        return None
    body = params.get("Body", "")
    provider_id = params.get("MessageSid") or params.get("SmsSid") or params.get("SmsMessageSid")
    if not provider_id or len(provider_id) > _LONGEST_ID:
        # Never seen from the provider; named by its content, so that a repeat is still a repeat.
        provider_id = "digest:" + door.service.seal.digest(repr(sorted(params.multi_items()))).hex()
    opt_out_type, to = params.get("OptOutType", "").upper(), params.get("To", "")
    return Text(provider_id, Address("sms", sender), body, opt_out_type, to)


def _public_url(request: Request, door: Door) -> str:
    path = request.scope.get("raw_path") or request.url.path.encode()
    query = request.scope.get("query_string", b"")
    return door.settings.public_url + path.decode("latin-1") + (f"?{query.decode('latin-1')}" if query else "")


def _xml(reply: str) -> Response:
    return Response(twiml(reply), media_type="text/xml")
