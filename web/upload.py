"""A file that one of our own pages sent."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from web.csrf import FIELD
from web.door import Door

_MAX_FIELDS = 20
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Upload:
    """A file's own name (no folder), its bytes, and the fields beside it."""

    name: str
    data: bytes = field(repr=False)
    fields: dict[str, str]


async def read_upload(request: Request, door: Door) -> Upload:
    """Read a form with one file named "file"; 403 if its form key does not fit, 422 if there is no such form or file.

    How large it may be is for web.clinic.rooms.LARGER_BODIES to say.
    """
    async with open_upload(request, door) as (file, fields):
        name = (file.filename or "").replace("\\", "/").rpartition("/")[2]
        tidy = "".join(char for char in name if char.isprintable())[-_LONGEST_NAME:]
        return Upload(tidy, await file.read(), fields)


@asynccontextmanager
async def open_upload(request: Request, door: Door) -> AsyncIterator[tuple[UploadFile, dict[str, str]]]:
    """Open such a form's file, which lies on disk if it is large, and give the fields beside it."""
    async with request.form(max_files=1, max_fields=_MAX_FIELDS) as form:
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        if not door.form_key.fits(request, fields.get(FIELD, "")):
            raise HTTPException(403)
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise HTTPException(422)
        yield file, fields
