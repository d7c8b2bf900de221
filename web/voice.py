"""Calls: what is said, which key was pressed, and what comes of it."""

import re

import structlog
from fastapi import APIRouter
from starlette.datastructures import ImmutableMultiDict
from starlette.responses import Response

from conversation.call import Caller, Step, begin, press, read_place
from messages.frame import frequency
from messages.voice import spoken
from people.address import Address, country_of
from people.caller import caller_of, number_of
from people.preferences import DEFAULT_CADENCE
from scheduler.cadence import parse_cadence
from web.call import Call, carry_out
from web.door import Door, TheDoor
from web.twilio import Signed
from web.twiml import speech

log = structlog.get_logger()
router = APIRouter(prefix="/twilio/voice")
_ID = re.compile(r"[A-Za-z0-9]{1,40}", re.ASCII)  # with what was done it has to fit its column


@router.post("")
def answer(params: Signed, door: TheDoor) -> Response:
    """Take a call: say who we are, what comes, and which keys there are."""
    number, caller = _who(params, door)
    log.info("call", caller=caller)
    return _said(door, begin(caller), number)


@router.post("/{place}")
def key(place: str, params: Signed, door: TheDoor) -> Response:
    """Take a key, or that none was pressed; what it changes has been committed before it is said."""
    number, caller = _who(params, door)
    here = read_place(place)
    step = press(here, params.get("Digits", ""), caller)
    if step.does and number:
        call = Call(_id(params, door), number, here.language, params.get("StirVerstat", ""))
        with door.service.database.write() as tx:
            carry_out(door.service, tx, call, step.does, door.now())
        door.wake()
        log.info("call_key", caller=caller, does=step.does, language=here.language)
    return _said(door, step, number)


def _who(params: ImmutableMultiDict[str, str], door: Door) -> tuple[Address | None, Caller]:
    number = number_of(params.get("From", ""))
    return number, caller_of(number, door.settings.program.country)


def _id(params: ImmutableMultiDict[str, str], door: Door) -> str:
    """Give the call's id; what is none is replaced by the request's digest: a repeat is still a repeat."""
    found = params.get("CallSid", "")
    if _ID.fullmatch(found):
        return found
    return "digest:" + door.service.seal.digest(repr(sorted(params.multi_items()))).hex()


def _said(door: Door, step: Step, number: Address | None) -> Response:
    """Say the crisis lines of the caller's own country, or the programme's where the number is hidden."""
    program = door.settings.program
    country = country_of(number, program.country) if number else program.country
    per_week = parse_cadence(DEFAULT_CADENCE).per_week

    def words(language: str, kind: str) -> str:
        often = frequency(per_week, language, letter=True)
        return spoken(kind, language, program=program.name, frequency=often, country=country)

    lines = [(language, words(language, kind)) for language, kind in step.says]
    then = f"{door.settings.public_url}/twilio/voice/{step.then.name}" if step.then else ""
    return Response(speech(lines, then), media_type="text/xml")
