"""A clinic's own nudges: one by a form, or a whole pack from a file, checked line by line."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from messages.claims import claim_map
from messages.finding import Remark
from messages.nudge import AUDIENCES, EFFORTS, FLAGS, TAGS, THEMES, Nudge
from messages.record import LISTS, nudge_of, record_problems
from people.content import read_pack, remarks_on, write
from people.content_history import WORDS
from web.clinic.content import HOME, editor_of
from web.clinic.content_words import keep, shelf_of, words_page
from web.clinic.shelf import Shelf
from web.clinic.shell import page
from web.clinic.visit import Approver, Visit
from web.door import TheDoor
from web.fields import LongForm
from web.upload import Upload, read_upload

router = APIRouter(include_in_schema=False)
LARGEST_PACK_BYTES = 1_000_000
_OPTIONS = {
    "theme": [(theme.id, theme.title) for theme in THEMES],
    "audience": [(each, each) for each in AUDIENCES],
    "effort": [(each, f"{each} minutes") for each in EFFORTS],
    "flags": FLAGS,
    "tags": TAGS,
}
_TICKED = ("flags", "tags")
_EMPTY: dict[str, Any] = {
    "id": "OWN-01",
    "lang": "en",
    "theme": THEMES[0].id,
    "family": "",
    "audience": AUDIENCES[0],
    "effort": EFFORTS[0],
    "src": "",
    "claims": "",
    **dict.fromkeys(_TICKED, ()),
    **dict.fromkeys(WORDS, ""),
}


@router.get("/clinic/content/new")
def show_new(who: Approver, request: Request) -> Response:
    """Offer the form for one nudge of the clinic's own."""
    return _new_page(request, shelf_of(who), _EMPTY, [])


@router.post("/clinic/content/new")
def add_new(who: Approver, request: Request, form: LongForm) -> Response:
    """Check one new nudge, and keep it if it passes."""
    shelf, saves = shelf_of(who), form.get("do") == "save"
    values = {name: form.getlist(name) if name in _TICKED else form.get(name, "") for name in _EMPTY}
    record = {name: _listed(value) if name in LISTS else value for name, value in values.items()} | {"author": "clinic"}
    wrong = [
        Remark(problem.rule if problem.rule in _EMPTY else "", problem.rule, problem.advice)
        for problem in record_problems("", record, lambda _: 1)
    ]
    if any(nudge.lang == record["lang"] for nudge in shelf.in_languages(form.get("id", ""))):
        wrong.append(Remark("id", "id", "there is one by this name: put other words in its place, or choose another"))
    if wrong:
        return _new_page(request, shelf, values, wrong, 422)
    nudge = nudge_of(record)
    remarks = remarks_on(nudge, shelf.library, prefix=shelf.prefix)
    if not saves or any(remark.level == "fail" for remark in remarks):
        return _new_page(request, shelf, values, remarks, 422 if saves else 200, nudge)
    return keep(shelf, nudge)


@router.get("/clinic/content/pack")
def show_pack(who: Approver, request: Request) -> Response:
    """Offer to upload a pack."""
    return _pack_page(request, who)


async def _upload(request: Request, door: TheDoor) -> Upload:
    return await read_upload(request, door)


@router.post("/clinic/content/pack")
async def add_pack(who: Approver, request: Request, upload: Annotated[Upload, Depends(_upload)]) -> Response:
    """Check a pack line by line; keep all of it, if that was asked for and nothing fails."""
    return await run_in_threadpool(_take_pack, who, request, upload)


def _take_pack(who: Visit, request: Request, upload: Upload) -> Response:
    shelf, service = shelf_of(who), who.door.service
    pack = read_pack(upload.name, upload.data, shelf.library, prefix=shelf.prefix)
    kept = pack.words if upload.fields.get("do") == "save" else None
    if kept:
        with service.database.write() as tx:
            write(tx, service.seal, editor_of(who), kept, shelf.library)
    langs = {(nudge.lang, nudge.id) for nudge in shelf.library.nudges}
    replaced = sum((nudge.lang, nudge.id) in langs for nudge in pack.nudges)
    return _pack_page(request, who, 200 if pack.words else 422, pack=pack, kept=bool(kept), replaced=replaced)


def _listed(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else value.replace(";", " ").replace(",", " ").split()


def _new_page(
    request: Request,
    shelf: Shelf,
    values: Mapping[str, Any],
    remarks: list[Remark],
    code: int = 200,
    nudge: Nudge | None = None,
) -> Response:
    return words_page(
        request,
        shelf,
        "content_new.html",
        code,
        remarks=remarks,
        nudge=nudge,
        values=values,
        title="A nudge of your own",
        crumbs=[HOME],
        options=_OPTIONS,
        claims=claim_map(),
    )


def _pack_page(request: Request, who: Visit, code: int = 200, **found: Any) -> Response:
    shown = {"pack": None, "kept": False, "replaced": 0} | found
    return page(request, who, "content_pack.html", code, title="A pack of your own", crumbs=[HOME], **shown)
