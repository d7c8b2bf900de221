"""Enrolling many by the API: a list as CSV or FHIR R4, looked through or enrolled in the background."""

import json
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.responses import StreamingResponse
from pydantic import Field
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from people.imports import PIECE_BYTES, bad_rows_of, keep_file, kept_plan, problems_of, set_going
from people.roster.listed import look
from people.roster.mend import template
from people.roster.row import BadRoster
from store.imports import Import, list_imports, list_problems, read_import
from web.api.caller import Caller, KeyedRoute, TheCaller, needs
from web.api.problems import Problem, responses
from web.api.shapes import Cursor, Id, Instant, Limit, Page, Said

router = APIRouter(prefix="/enrolments", tags=["enrolments"], route_class=KeyedRoute)
LARGEST_BYTES = 8 * 1024 * 1024
_READ, _WRITE = needs("patients:read"), needs("patients:write")
_SHOWN = 20
_RESOURCE = {"type": "object", "required": ["resourceType"], "properties": {"resourceType": {"type": "string"}}}
_PATIENT = {
    "resourceType": "Patient",
    "telecom": [{"system": "sms", "value": "+12025550123", "use": "mobile"}],
    "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "es"}]}, "preferred": True}],
}
_JSON = ("application/fhir+json", "application/json")
_LINES = ("application/fhir+ndjson", "application/x-ndjson")
_BODY = {
    "required": True,
    "content": {
        "text/csv": {"schema": {"type": "string"}, "example": template().lstrip("\ufeff")},
        **{each: {"schema": _RESOURCE, "example": _PATIENT} for each in _JSON},
        **{each: {"schema": {"type": "string", "description": "A resource a line."}} for each in _LINES},
    },
}


class Batch(Said):
    """A list of patients that is, or was, looked through or enrolled."""

    id: int
    kind: Literal["csv", "fhir"]
    status: Literal["read", "checking", "checked", "running", "done", "failed"] = Field(
        description="`checked` after a dry run, `done` once all good rows are enrolled."
    )
    rows_done: int
    rows_total: int | None
    good: int
    bad: int
    causes: dict[str, int] = Field(description="How many rows had what wrong.", examples=[{"landline": 2}])
    broken: str = Field(description="Why the list could not be read to its end.", examples=[""])
    created_at: Instant
    finished_at: Instant | None


class BadRow(Said):
    """What is wrong in one place of a list; what stood there is not repeated."""

    row: int = Field(description="As a spreadsheet counts; FHIR: which Patient.", examples=[7])
    column: str = Field(examples=["phone"])
    kind: str = Field(examples=["landline"])
    problem: str


async def _raw(request: Request) -> bytes:
    return await request.body()


@router.post(
    "",
    status_code=202,
    openapi_extra={**_WRITE, "requestBody": _BODY},
    responses=responses(409, 415),
)
def enrol_many_patients(
    caller: TheCaller,
    request: Request,
    response: Response,
    raw: Annotated[bytes, Depends(_raw)],
    dry_run: Annotated[bool, Query(description="Look it through, and change nothing.")] = False,
    witness: Annotated[
        str, Query(min_length=1, max_length=80, description="Who heard the yes, where a row doesn't say.")
    ] = "as the list says",
) -> Batch:
    """Enrol a list of patients, or look it through. It goes on in the background: ask for the batch to see how far.

    Each good row is invited once; the same list again invites nobody twice. At most 8 MB.
    """
    kind = _kind(request.headers.get("content-type", ""), raw)
    columns: dict[str, Any] = {"witness": witness, "actor": caller.actor}
    if kind == "csv":
        columns |= _plan(raw)
    service = caller.service
    pieces = [raw[start : start + PIECE_BYTES] for start in range(0, len(raw), PIECE_BYTES)]
    with service.database.write() as tx:
        seal, actor, now = service.seal, caller.actor, caller.now
        import_id = keep_file(tx, seal, caller.clinic.id, pieces, kind=kind, actor=actor, now=now)
        held = _held(tx, caller, import_id)
        set_going(tx, seal, held, "checking" if dry_run else "running", columns, actor=actor, now=now)
        held = _held(tx, caller, import_id)
    caller.door.wake()
    response.headers["location"] = f"{caller.door.root}/api/v1/enrolments/{import_id}"
    return _shown(held)


@router.get("", openapi_extra=_READ)
def list_batches(caller: TheCaller) -> Page[Batch]:
    """List the latest 20 batches, those from the portal too, the newest first."""
    with caller.service.database.write() as tx:
        found = list_imports(tx, caller.clinic.id, _SHOWN)
        caller.note(tx, "import.listed")
    return Page(items=[_shown(held) for held in found], next=None)


@router.get("/{batch}", openapi_extra=_READ, responses=responses(404))
def read_batch(caller: TheCaller, batch: Id) -> Batch:
    """Read how far a batch has come."""
    with caller.service.database.write() as tx:
        held = _held(tx, caller, batch)
        caller.note(tx, "import.read", f"import:{batch}")
    return _shown(held)


@router.get("/{batch}/problems", openapi_extra=_READ, responses=responses(404))
def list_batch_problems(caller: TheCaller, batch: Id, cursor: Cursor = None, limit: Limit = 100) -> Page[BadRow]:
    """List what is wrong, row by row; a row with several problems is never torn apart."""
    cursors = caller.cursors("problems", batch=batch)
    after = cursors.read(cursor)
    with caller.service.database.write() as tx:
        _held(tx, caller, batch)
        found = list_problems(tx, batch, after, limit + 1)
        caller.note(tx, "import.read", f"import:{batch}")
    items = [
        BadRow(row=row.row, column=each.column, kind=each.kind, problem=each.said)
        for row in found[:limit]
        for each in problems_of(row)
    ]
    return Page(items=items, next=cursors.write(found[limit - 1].row) if len(found) > limit else None)


@router.get(
    "/{batch}/bad-rows",
    openapi_extra=_READ,
    responses=responses(404)
    | {200: {"description": "A table.", "content": {"text/csv": {"schema": {"type": "string"}}}}},
    response_class=Response,
)
def export_bad_rows(caller: TheCaller, batch: Id) -> Response:
    """Give the bad rows back as they came, each with what to mend, as a CSV. Kept for a day."""
    service = caller.service
    with service.database.write() as tx:
        held = _held(tx, caller, batch)
        caller.note(tx, "import.exported", f"import:{batch}")
    headers = {"content-disposition": f'attachment; filename="bad-rows-{batch}.csv"'}
    lines = bad_rows_of(service.database, service.seal, held) if "witness" in held.columns else iter(())
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


def _kind(content_type: str, raw: bytes) -> Literal["csv", "fhir"]:
    named = content_type.partition(";")[0].strip().lower()
    if named == "text/csv":
        return "csv"
    if named not in _JSON + _LINES:
        raise Problem("not-that-type", f"Send one of {', '.join(_BODY['content'])}.")  # type: ignore[arg-type]
    if named in _JSON:
        try:
            found = json.loads(raw)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or not isinstance(found.get("resourceType"), str):
            said = "must be a FHIR resource: an object with its resourceType"
            raise Problem("not-valid", errors=[{"where": "body", "detail": said}])
    return "fhir"


def _plan(raw: bytes) -> dict[str, Any]:
    try:
        found = kept_plan(look(lambda: iter((raw,) if raw else ())).plan)
    except BadRoster as broken:
        raise Problem("not-possible", f"that list can't be read: {broken}") from None
    if not {"phone", "email"} & found["columns"].keys():
        said = "no column looks like phone numbers or e-mail addresses: name one of them phone, or email"
        raise Problem("not-possible", said)
    return found


def _held(tx: Connection, caller: Caller, import_id: int) -> Import:
    found = read_import(tx, caller.clinic.id, import_id)
    if found is None:
        raise Problem("not-found")
    return found


def _shown(held: Import) -> Batch:
    causes = {name: many for name, many in sorted(held.counts.items()) if name not in {"good", "bad"}}
    return Batch(
        id=held.id,
        kind=held.kind,
        status=held.status,
        rows_done=held.rows_done,
        rows_total=held.rows_total,
        good=held.counts.get("good", 0),
        bad=held.counts.get("bad", 0),
        causes=causes,
        broken=str(held.columns.get("broken", "")),
        created_at=held.created_at,
        finished_at=held.finished_at,
    )
