"""Records by the API: a patient's messages and consent, and all of a clinic's, as FHIR R4 and CSV."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import Field
from sqlalchemy import Connection
from starlette.responses import Response

from people.records import Kind, csv_lines, fhir_lines, patient_bundle
from store.enrolled import list_entries, list_messages, read_enrolled
from web.api.caller import Caller, KeyedRoute, TheCaller, needs
from web.api.problems import Problem, responses
from web.api.shapes import Cursor, Id, Instant, Limit, Page, Said

router = APIRouter(tags=["records"], route_class=KeyedRoute)
FHIR, NDJSON, CSV = "application/fhir+json", "application/fhir+ndjson", "text/csv"
_READ = needs("patients:read")
_NEWEST = 2**63 - 1


class MessageShown(Said):
    """What was to be sent to a patient, and what came of it. Never its text, never what they answered."""

    id: int
    kind: str = Field(examples=["nudge", "clinic_invite"])
    channel: Literal["sms", "email"]
    state: str = Field(examples=["delivered"])
    nudge: str | None = Field(examples=["EXE-01"])
    topic: str | None = Field(examples=["exercise"])
    slot_at: Instant | None
    created_at: Instant
    sent_at: Instant | None
    error: str | None = Field(description="The provider's code.")


class EntryShown(Said):
    """One entry of the consent ledger, as its hash covers it."""

    event: str = Field(examples=["granted"])
    means: str = Field(examples=["sms"])
    actor: str
    wording: str = Field(description="Kind and version of the words that were answered.")
    words: str | None = Field(description="Those words, before values are filled in; null: nobody knows them.")
    language: str
    channel: Literal["sms", "email"]
    at: Instant
    position: int | None = Field(description="Its place in the hash chain.")
    hash: str


def _files(words: str, *media_types: str) -> dict[int | str, dict[str, Any]]:
    schemas = {each: {"type": "object" if each == FHIR else "string"} for each in media_types}
    return {200: {"description": words, "content": {each: {"schema": schema} for each, schema in schemas.items()}}}


@router.get("/patients/{patient}/messages", openapi_extra=_READ, responses=responses(404))
def list_patient_messages(
    caller: TheCaller, patient: Id, cursor: Cursor = None, limit: Limit = 100
) -> Page[MessageShown]:
    """List what was to be sent to a patient while they were the clinic's, the newest first."""
    cursors = caller.cursors("messages", patient=patient)
    before = cursors.read(cursor, _NEWEST)
    with caller.service.database.write() as tx:
        _known(tx, caller, patient)
        found = list_messages(tx, caller.clinic.id, patient, before_id=before, limit=limit + 1)
        caller.note(tx, "patient.read", f"enrolment:{patient}", messages=min(len(found), limit))
    items = [
        MessageShown(
            id=row.id,
            kind=row.kind,
            channel=row.channel,
            state=row.state,
            nudge=row.nudge_id,
            topic=row.theme,
            slot_at=row.slot_at,
            created_at=row.created_at,
            sent_at=row.sent_at,
            error=row.error_code,
        )
        for row in found[:limit]
    ]
    return Page(items=items, next=cursors.write(items[-1].id) if len(found) > limit else None)


@router.get("/patients/{patient}/consent", openapi_extra=_READ, responses=responses(404))
def list_patient_consent(caller: TheCaller, patient: Id) -> Page[EntryShown]:
    """List the consent ledger's entries on a patient while they were the clinic's, the oldest first."""
    with caller.service.database.write() as tx:
        _known(tx, caller, patient)
        found = list_entries(tx, caller.clinic.id, patient)
        caller.note(tx, "patient.read", f"enrolment:{patient}", entries=len(found))
    items = [
        EntryShown(
            event=row.event,
            means=row.means,
            actor=row.actor,
            wording=row.wording,
            words=row.words,
            language=row.language,
            channel=row.channel,
            at=row.at,
            position=row.position,
            hash=row.hash.hex() if row.hash else "",
        )
        for row in found
    ]
    return Page(items=items, next=None)


@router.get(
    "/patients/{patient}/fhir",
    openapi_extra=_READ,
    responses=responses(404) | _files("A Bundle (FHIR R4) of Patient, Consent and Communications.", FHIR),
    response_class=Response,
)
def read_patient_fhir(caller: TheCaller, patient: Id) -> Response:
    """Read a patient, their consent and what was sent to them as FHIR R4, without addresses and texts."""
    service = caller.service
    with service.database.write() as tx:
        found = patient_bundle(tx, service.seal, caller.clinic, patient, caller.now)
        if found is None:
            raise Problem("not-found")
        caller.note(tx, "patient.exported", f"enrolment:{patient}", form="fhir")
    return JSONResponse(found, media_type=FHIR)


@router.get(
    "/records/{kind}",
    openapi_extra=_READ,
    responses=_files("A resource (FHIR R4) a line, or a table.", NDJSON, CSV),
    response_class=Response,
)
def export_records(
    caller: TheCaller, kind: Kind, form: Annotated[Literal["fhir", "csv"], Query()] = "fhir"
) -> Response:
    """Export all of the clinic's patients, consents or communications: FHIR R4 as NDJSON, or CSV. No texts."""
    service, clinic = caller.service, caller.clinic
    with service.database.write() as tx:
        caller.note(tx, "record.exported", f"record:{kind}", form=form)
    lines = (csv_lines if form == "csv" else fhir_lines)(service.database, service.seal, clinic, kind)
    media_type = "text/csv; charset=utf-8" if form == "csv" else NDJSON
    name = f"{kind}.{'csv' if form == 'csv' else 'ndjson'}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(lines, media_type=media_type, headers=headers)


def _known(tx: Connection, caller: Caller, enrolment_id: int) -> None:
    if read_enrolled(tx, caller.clinic.id, enrolment_id) is None:
        raise Problem("not-found")
