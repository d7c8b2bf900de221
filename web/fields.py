"""What a form sent: read from the raw body, checked against the form key."""

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends
from starlette.datastructures import ImmutableMultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request

from web.csrf import FIELD
from web.door import Door, TheDoor

MAX_FIELDS = 200
MAX_VALUE_CHARS = 500  # nothing that a person fills in is longer
MAX_LONG_CHARS = 20_000  # but for what staff of a clinic write, such as the words of a consent


def parse(raw: bytes) -> ImmutableMultiDict[str, str]:
    """Parse `application/x-www-form-urlencoded`; broken UTF-8 becomes U+FFFD. ValueError for over 200 fields."""
    pairs = parse_qsl(raw.decode("latin-1"), keep_blank_values=True, errors="replace", max_num_fields=MAX_FIELDS)
    return ImmutableMultiDict(pairs)


async def read_form(request: Request, door: TheDoor) -> ImmutableMultiDict[str, str]:
    """Read the form that one of our own pages sent: 422 if it is no form, 403 if its form key does not fit."""
    return await _read(request, door, MAX_VALUE_CHARS)


async def read_long_form(request: Request, door: TheDoor) -> ImmutableMultiDict[str, str]:
    """Read a form with fields of many lines."""
    return await _read(request, door, MAX_LONG_CHARS)


async def _read(request: Request, door: Door, longest: int) -> ImmutableMultiDict[str, str]:
    try:
        fields = parse(await request.body())
    except ValueError:
        raise HTTPException(422) from None
    if not door.form_key.fits(request, fields.get(FIELD, "")):
        raise HTTPException(403)
    return ImmutableMultiDict([(name, value[:longest].strip()) for name, value in fields.multi_items()])


def client_of(request: Request) -> str:
    """Give the client's network address, as the server believes it ("" if unknown)."""
    return request.client.host if request.client else ""


def evidence_of(request: Request) -> Mapping[str, str]:
    """What a consent given on a page can show: the client's address and browser. It is only ever stored sealed."""
    return {"ip": client_of(request), "user_agent": request.headers.get("user-agent", "")[:200]}


Form = Annotated[ImmutableMultiDict[str, str], Depends(read_form)]
LongForm = Annotated[ImmutableMultiDict[str, str], Depends(read_long_form)]
