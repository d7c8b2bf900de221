"""What is held of a person, handed out on their own page: as data, to be read, and for a clinic's records."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from messages.library import Library
from people.export import export_person
from people.fhir import consent_bundle
from web.door import Door
from web.me_pdf import record_pdf
from web.own_page import Owner


def hand_out(form: str, door: Door, tx: Connection, owner: Owner, now: datetime) -> Response:
    """Give the record in one of FORMS, under a file name that says nothing of whose it is or what it is about."""
    name, media_type, make = FORMS[form]
    library = door.service.library_for(tx, owner.subscription.id, now)
    made = make(export_person(tx, door.service.seal, owner.person.id), library, door.settings.program.name, now)
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(made, media_type=media_type, headers=headers)


def _data(record: dict[str, Any], _library: Library, _program: str, _now: datetime) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode()


def _pages(record: dict[str, Any], library: Library, program: str, now: datetime) -> bytes:
    return record_pdf(record, library, program, now)


def _clinical(record: dict[str, Any], _library: Library, program: str, now: datetime) -> bytes:
    bundle = consent_bundle(record, program, now)
    return json.dumps(bundle, ensure_ascii=False, indent=2).encode()


_Make = Callable[[dict[str, Any], Library, str, datetime], bytes]
FORMS: dict[str, tuple[str, str, _Make]] = {  # by the button that was pressed
    "download": ("my-data.json", "application/json", _data),
    "download_pdf": ("my-data.pdf", "application/pdf", _pages),
    "download_fhir": ("my-data-fhir.json", "application/fhir+json", _clinical),
}
