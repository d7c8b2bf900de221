"""A clinic's words in the place of a nudge's: the lint speaks beside each field, before anything is kept."""

from collections.abc import Mapping

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from messages.finding import Remark
from messages.nudge import Nudge
from messages.record import unwrapped
from people.content import remarks_on, reworded
from people.content_history import WORDS
from web.clinic.content import HOME
from web.clinic.content_words import keep, shelf_of, words_page
from web.clinic.shelf import Shelf, language_of
from web.clinic.shell import Crumb
from web.clinic.visit import Approver, not_here
from web.fields import LongForm

router = APIRouter(include_in_schema=False)


@router.get("/clinic/content/{nudge_id}/edit")
def show_edit(who: Approver, request: Request, nudge_id: str) -> Response:
    """Offer a nudge's words in one language to be put otherwise."""
    shelf = shelf_of(who)
    nudge = _named(shelf, nudge_id, request.query_params.get("lang", ""))
    remarks = remarks_on(nudge, shelf.library, prefix=shelf.prefix)
    return _page(request, shelf, nudge, {key: getattr(nudge, key) for key in WORDS}, remarks)


@router.post("/clinic/content/{nudge_id}/edit")
def edit(who: Approver, request: Request, form: LongForm, nudge_id: str) -> Response:
    """Check other words for a nudge, and keep them if they pass."""
    shelf = shelf_of(who)
    nudge = _named(shelf, nudge_id, form.get("lang", ""))
    values = {key: unwrapped(form.get(key, "")) for key in WORDS}
    wanted = reworded(nudge, values)
    remarks = remarks_on(wanted, shelf.library, prefix=shelf.prefix)
    saves = form.get("do") == "save"
    if not saves or any(remark.level == "fail" for remark in remarks):
        return _page(request, shelf, wanted, values, remarks, 422 if saves else 200)
    if all(getattr(nudge, key) == value for key, value in values.items()):
        return who.door.see(f"/clinic/content/{nudge_id}")
    return keep(shelf, wanted)


def _named(shelf: Shelf, nudge_id: str, lang: str) -> Nudge:
    return next((nudge for nudge in shelf.in_languages(nudge_id) if nudge.lang == lang), None) or not_here()


def _page(
    request: Request, shelf: Shelf, nudge: Nudge, values: Mapping[str, str], remarks: list[Remark], code: int = 200
) -> Response:
    common = shelf.common.get(nudge.id, nudge.lang)
    return words_page(
        request,
        shelf,
        "content_edit.html",
        code,
        remarks=remarks,
        nudge=nudge,
        values=values,
        title=f"Words for {nudge.id}, {language_of(nudge.lang)}",
        crumbs=[HOME, Crumb(nudge.id, f"/clinic/content/{nudge.id}")],
        common=common if common and common.lang == nudge.lang else None,
    )
