"""Records to take away: all of a clinic's patients, consents and messages, as FHIR R4 and CSV."""

from itertools import chain
from typing import Annotated, get_args

from fastapi import APIRouter
from fastapi.responses import StreamingResponse
from starlette.requests import Request
from starlette.responses import Response

from people.records import Kind, csv_lines, fhir_lines
from people.roster.mend import MARK
from web.clinic.shell import Place, page
from web.clinic.visit import Visit, not_here, reads

router = APIRouter(include_in_schema=False)
Reader = Annotated[Visit, reads("enroller")]
PLACE = Place("/clinic/records", "Records", "list", frozenset({"owner", "enroller", "auditor"}), "Connections")
_KINDS: dict[Kind, tuple[str, str]] = {
    "patients": ("Patients", "Who is enrolled, how each stands, when nudges come. Addresses stay here."),
    "consents": ("Consent", "Each entry of the ledger while a patient was yours, with its place in the chain."),
    "communications": ("Messages", "What was sent, when, and what came of it. Never a text, never an answer."),
}
assert tuple(_KINDS) == get_args(Kind)


@router.get("/clinic/records")
def show_records(who: Reader, request: Request) -> Response:
    """Offer the records."""
    return page(request, who, "records.html", title="Records", kinds=_KINDS)


@router.get("/clinic/records/{name}")
def download(who: Reader, name: str) -> Response:
    """Hand one of them out: `patients.csv`, `consents.ndjson` …"""
    kind, _, form = name.partition(".")
    if kind not in _KINDS or form not in ("csv", "ndjson"):
        not_here()
    service = who.door.service
    with service.database.write() as tx:
        who.note(tx, "record.exported", f"record:{kind}", form=form)
    lines = (csv_lines if form == "csv" else fhir_lines)(service.database, service.seal, who.clinic, kind)
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    media_type = "text/csv; charset=utf-8" if form == "csv" else "application/fhir+ndjson"
    return StreamingResponse(chain([MARK], lines) if form == "csv" else lines, media_type=media_type, headers=headers)
