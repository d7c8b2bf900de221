"""What is held of a person, handed out on their own page: as data, to be read, and for a clinic's records."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from starlette.responses import Response

from people.export import export_person
from people.fhir import consent_bundle
from web.door import Door
from web.me_pdf import record_pdf
from web.own_page import Owner


def hand_out(form: str, door: Door, tx: Connection, owner: Owner, now: datetime) -> Response:
    """Give the record in one of FORMS, under a file name that says nothing of whose it is or what it is about."""
    name, media_type, make = FORMS[form]
    made = make(export_person(tx, door.service.seal, owner.person.id), door, now)
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(made, media_type=media_type, headers=headers)


def _data(record: dict[str, Any], _door: Door, _now: datetime) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode()


def _pages(record: dict[str, Any], door: Door, now: datetime) -> bytes:
    return record_pdf(record, door.service.library, door.settings.program.name, now)


def _clinical(record: dict[str, Any], door: Door, now: datetime) -> bytes:
    bundle = consent_bundle(record, door.settings.program.name, now)
    return json.dumps(bundle, ensure_ascii=False, indent=2).encode()


_Make = Callable[[dict[str, Any], Door, datetime], bytes]
FORMS: dict[str, tuple[str, str, _Make]] = {  # by the button that was pressed
    "download": ("my-data.json", "application/json", _data),
    "download_pdf": ("my-data.pdf", "application/pdf", _pages),
    "download_fhir": ("my-data-fhir.json", "application/fhir+json", _clinical),
}
