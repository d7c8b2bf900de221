"""Importing a list: upload it, say what its columns are, have it looked through, then enrolled; bad rows come back."""

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import ImmutableMultiDict, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from people.clinic_wordings import words_to_read
from people.imports import GOING, PIECE_BYTES, bad_rows_of, keep_file, kept_plan, opens_of, problems_of, set_going
from people.roster.columns import check
from people.roster.fhir import is_fhir
from people.roster.listed import Looked, look
from people.roster.mend import template
from people.roster.row import FIELDS, BadRoster
from store.imports import Import, forget_file, list_imports, list_problems, read_chunk, read_import, update_import
from web.clinic.patients import PLACE as PATIENTS
from web.clinic.shell import Crumb, Place, page
from web.clinic.visit import Enroller, RowId, Visit, not_here, reads
from web.door import Door, TheDoor
from web.fields import Form
from web.upload import open_upload

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/import", "Import", "upload", frozenset({"owner", "enroller"}), "Patients")
LARGEST_LIST_BYTES = 50_000_000
SHOWN = 50  # rows with something wrong
REFRESH_SECONDS = "3"
NAMES = {
    "label": "Reference",
    "phone": "Mobile number",
    "email": "E-mail",
    "channel": "Text or e-mail",
    "language": "Language",
    "zone": "Time zone",
    "cadence": "How often",
    "window": "Time of day",
    "topics": "Topics",
    "consent": "Their answer",
    "witness": "Who heard the yes",
}
_DONE = {"dropped": "The list is gone; nobody was enrolled from it."}


@router.get("/clinic/import")
def show_imports(who: Enroller, request: Request) -> Response:
    """Offer to upload a list, and show the latest."""
    return _offer(request, who, "")


@router.post("/clinic/import")
async def upload_list(who: Enroller, request: Request, door: TheDoor) -> Response:
    """Keep a list that can be read; one that can't is not kept."""
    async with open_upload(request, door) as (file, _fields):
        return await run_in_threadpool(_keep, who, request, door, file)


@router.get("/clinic/import/template")
def hand_template(who: Enroller) -> Response:
    """Hand out an empty list with its headings."""
    del who
    return _download(iter([template()]), "patients.csv")


@router.get("/clinic/import/{import_id}")
def show_import(who: Annotated[Visit, reads("enroller")], request: Request, import_id: RowId) -> Response:
    """Show how far an import has come, and what there is to decide."""
    return _show(request, who, _held(who, import_id), {})


@router.post("/clinic/import/{import_id}")
def do_import(who: Enroller, request: Request, import_id: RowId, form: Form, door: TheDoor) -> Response:
    """Look the list through, enrol it, choose other columns, or drop it."""
    held, do = _held(who, import_id), form.get("do", "")
    if do not in ("check", "run", "columns", "drop"):
        raise HTTPException(422)
    if held.status not in ("read", "checked") or (do == "run" and held.status != "checked"):
        return door.see(f"/clinic/import/{import_id}")
    service = door.service
    try:
        columns = _chosen(who, held, form) if do == "check" else held.columns
    except BadRoster as wrong:
        return _show(request, who, held, {"columns": str(wrong)})
    if do == "check" and (not form.get("witness") or form.get("agreed") != "yes"):
        wrong_field = "agreed" if form.get("witness") else "witness"
        said = {"agreed": "tick this: nobody may be invited who was not asked", "witness": "name who heard the yes"}
        return _show(request, who, held, {wrong_field: said[wrong_field]})
    with service.database.write() as tx:
        now_held = read_import(tx, who.clinic.id, held.id, lock=True)
        if now_held is None or now_held.status != held.status:  # somebody else was quicker, or a second click
            return door.see(f"/clinic/import/{import_id}")
        if do == "drop":
            forget_file(tx, held.id)
            update_import(tx, who.clinic.id, held.id, status="dropped")
            who.note(tx, "import.dropped", f"import:{held.id}")
            return door.see("/clinic/import?done=dropped")
        if do == "columns":
            update_import(tx, who.clinic.id, held.id, status="read")
        else:
            status = "checking" if do == "check" else "running"
            set_going(tx, service.seal, held, status, columns, actor=who.actor, now=door.now())
    door.wake()
    return door.see(f"/clinic/import/{import_id}")


@router.get("/clinic/import/{import_id}/bad.csv")
def hand_bad_rows(who: Enroller, import_id: RowId) -> Response:
    """Hand the bad rows back, each with what to mend."""
    held, service = _held(who, import_id), who.door.service
    if held.status in ("read", "dropped", *GOING) or not _has_file(who, held):
        not_here()
    with service.database.write() as tx:
        who.note(tx, "import.exported", f"import:{held.id}", bad=held.counts.get("bad", 0))
    return _download(bad_rows_of(service.database, service.seal, held), f"to-mend-{held.id}.csv")


def _keep(who: Visit, request: Request, door: Door, file: UploadFile) -> Response:
    def pieces() -> Iterator[bytes]:
        file.file.seek(0)
        while piece := file.file.read(PIECE_BYTES):
            yield piece

    kind = "fhir" if is_fhir(pieces) else "csv"
    try:
        if kind == "csv":
            look(pieces)
    except BadRoster as wrong:
        return _offer(request, who, str(wrong))
    service = door.service
    with service.database.write() as tx:
        made = keep_file(tx, service.seal, who.clinic.id, pieces(), kind=kind, actor=who.actor, now=door.now())
    return door.see(f"/clinic/import/{made}")


def _held(who: Visit, import_id: int) -> Import:
    with who.door.service.database.read() as tx:
        held = read_import(tx, who.clinic.id, import_id)
    if held is None:
        not_here()
    return held


def _looked(who: Visit, held: Import) -> Looked:
    service = who.door.service
    return look(opens_of(service.database, service.seal, held.id))


def _chosen(who: Visit, held: Import, form: ImmutableMultiDict[str, str]) -> dict[str, Any]:
    """Read which column is what. Raises BadRoster."""
    columns: dict[str, Any] = {"witness": form.get("witness", "")[:80]}
    if held.kind == "fhir":
        return columns
    looked = _looked(who, held)
    sent = {name: form.get(f"column-{name}", "") for name in FIELDS}
    chosen = check({name: int(place) for name, place in sent.items() if place.isdecimal()}, len(looked.heading))
    return columns | kept_plan(looked.plan) | {"columns": chosen}


def _has_file(who: Visit, held: Import) -> bool:
    with who.door.service.database.read() as tx:
        return read_chunk(tx, held.id, 0) is not None


def _offer(request: Request, who: Visit, wrong: str) -> Response:
    with who.door.service.database.read() as tx:
        latest = list_imports(tx, who.clinic.id)
    return page(
        request,
        who,
        "imports.html",
        422 if wrong else 200,
        title="Import a list",
        done=_DONE,
        crumbs=[Crumb(PATIENTS.label, PATIENTS.path)],
        wrong=wrong,
        latest=latest,
        megabytes=LARGEST_LIST_BYTES // 1_000_000,
    )


def _show(request: Request, who: Visit, held: Import, errors: dict[str, str]) -> Response:
    here = _has_file(who, held)
    choosing = held.status == "read" and here and who.may("enroller")
    looked = _looked(who, held) if choosing and held.kind == "csv" else None
    with who.door.service.database.write() as tx:
        bad = list_problems(tx, held.id, limit=SHOWN) if held.status in ("checked", "done", "failed") else []
        words = words_to_read(tx, who.clinic.id, who.clinic.language).words
        if looked:
            who.note(tx, "import.read", f"import:{held.id}")
    answer = page(
        request,
        who,
        "import.html",
        422 if errors else 200,
        title=f"Import {held.id}",
        crumbs=[Crumb(PATIENTS.label, PATIENTS.path), Crumb(PLACE.label, PLACE.path)],
        held=held,
        errors=errors,
        names=NAMES,
        looked=looked,
        chosen=_places(looked, held),
        choosing=choosing,
        file_kept=here,
        words=words.replace("{program}", who.clinic.sender_name or who.door.settings.program.name),
        causes=_causes(held),
        bad=[(row.row, problems_of(row)) for row in bad],
    )
    if held.status in GOING:
        answer.headers["refresh"] = REFRESH_SECONDS  # works without a script, and without one in the page
    return answer


def _places(looked: Looked | None, held: Import) -> dict[str, int]:
    """Give the columns that were chosen before, else those that were guessed."""
    return dict(held.columns.get("columns") or (looked.plan.columns if looked else {}))


def _causes(held: Import) -> list[tuple[str, str, int]]:
    """Count what is wrong, the most frequent first: column, cause, rows."""
    counted = [(*name.partition(".")[::2], count) for name, count in held.counts.items() if "." in name]
    found = [(NAMES.get(column, "The row"), kind.replace("_", " "), count) for column, kind, count in counted]
    return sorted(found, key=lambda cause: -cause[2])


def _download(lines: Iterator[str], name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)
