"""Content: the library as a clinic's patients see it, what is in use, and what is to be decided."""

from collections.abc import Iterable
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from messages.csv_page import write_csv_page
from messages.nudge import AUDIENCES, THEMES, Nudge
from messages.standing import MarkKind
from people.content import Editor, decide
from store.clinic_nudges import latest_words
from web.clinic.cells import no_formula
from web.clinic.patients import number
from web.clinic.shelf import STANDINGS, Shelf, language_of, read_shelf
from web.clinic.shell import Crumb, Place, page
from web.clinic.visit import Approver, Visit, not_here, reads
from web.fields import LongForm

router = APIRouter(include_in_schema=False)
Reader = Annotated[Visit, reads("approver")]
PLACE = Place("/clinic/content", "Content", "book", frozenset({"owner", "approver", "auditor"}))
HOME = Crumb("Content", "/clinic/content")
SHOWN = 20
_DECISIONS: dict[str, MarkKind] = {"approve": "approved", "disable": "disabled", "enable": "enabled"}
DONE = {
    "approved": "Approved as it reads now.",
    "disabled": "Disabled. It goes to none of your patients any more, also where it was already chosen.",
    "enabled": "Enabled.",
    "written": "Your words are kept. They reach every nudge that has not gone out yet.",
    "taken-back": "Your words are taken back.",
    "none": "Nothing was ticked.",
}


@router.get("/clinic/content")
def browse(who: Reader, request: Request) -> Response:
    """Show the nudges that fit the filters, as a phone shows them."""
    with who.door.service.database.read() as tx:
        shelf = read_shelf(who, tx)
    asked = {name: request.query_params.get(name, "")[:80] for name in ("q", "theme", "audience", "lang", "standing")}
    found = [nudge for nudge in shelf.library.nudges if _fits(shelf, nudge, asked)]
    at = min(number(request.query_params.get("page", "")) or 1, len(found) // SHOWN + 1)
    more = f"?{urlencode(asked | {'page': at + 1})}" if at * SHOWN < len(found) else ""
    return page(
        request,
        who,
        "content.html",
        title="Content",
        done=DONE,
        shelf=shelf,
        nudges=found[(at - 1) * SHOWN : at * SHOWN],
        count=len(found),
        asked=asked,
        here=f"?{urlencode(asked | {'page': at})}",
        more=more,
        before=f"?{urlencode(asked | {'page': at - 1})}" if at > 1 else "",
        waiting=sum(shelf.standing(nudge) == "waiting" for nudge in shelf.library.nudges),
        options=_options(shelf),
    )


@router.post("/clinic/content")
def decide_ticked(who: Approver, form: LongForm) -> Response:
    """Approve, disable or enable all nudges that were ticked."""
    kind = _DECISIONS.get(form.get("do", "")) or not_here()
    database, ticked = who.door.service.database, set(form.getlist("nudge"))
    with database.write() as tx:
        shelf = read_shelf(who, tx)
        chosen = [nudge for nudge in shelf.library.nudges if f"{nudge.lang}/{nudge.id}" in ticked]
        decide(tx, who.door.service.seal, editor_of(who), kind, chosen)
    return who.door.see(f"/clinic/content?done={kind if chosen else 'none'}&standing=")


@router.get("/clinic/content.csv")
def export(who: Reader) -> Response:
    """Hand out what the clinic's patients have, as a table to start a pack of one's own from."""
    with who.door.service.database.write() as tx:
        shelf = read_shelf(who, tx)
        who.note(tx, "content.exported", nudges=len(shelf.library.nudges))
    headers = {"content-disposition": 'attachment; filename="nudges.csv"'}
    table = no_formula(write_csv_page(shelf.library.nudges))
    return Response(table.encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/clinic/content/history")
def history(who: Reader, request: Request) -> Response:
    """Show what was written and decided lately."""
    with who.door.service.database.read() as tx:
        shelf = read_shelf(who, tx)
        written = latest_words(tx, who.clinic.id, 200)
    rows = [
        (each.at, each.nudge_id, each.lang, "written" if each.record else "taken back", each.by)
        for each in written
        if each.by in shelf.names
    ]
    rows += [(mark.at, mark.nudge_id, mark.lang, mark.kind, mark.by) for mark in shelf.marks[-200:]]
    latest = sorted(rows, key=lambda row: row[0], reverse=True)[:200]
    return page(request, who, "content_history.html", title="What was changed", crumbs=[HOME], shelf=shelf, rows=latest)


def editor_of(who: Visit) -> Editor:
    """Say who writes or decides, as it is kept."""
    return Editor(who.clinic.id, who.actor, who.visitor.address, who.door.now())


def _fits(shelf: Shelf, nudge: Nudge, asked: dict[str, str]) -> bool:
    exact = (("theme", nudge.theme), ("audience", nudge.audience), ("lang", nudge.lang))
    if any(asked[name] not in {"", value} for name, value in exact):
        return False
    if asked["standing"] == "own" and (nudge.lang, nudge.id) not in shelf.own:
        return False
    if asked["standing"] in STANDINGS and shelf.standing(nudge) != asked["standing"]:
        return False
    said = (nudge.id, nudge.sms_discreet, nudge.sms_full, nudge.email_subject, nudge.email_text)
    return asked["q"].casefold() in "\n".join(said).casefold()


def _options(shelf: Shelf) -> dict[str, list[tuple[str, str]]]:
    return {
        "theme": _with_all("All themes", ((theme.id, theme.title) for theme in THEMES)),
        "audience": _with_all("Everybody", ((name, _AUDIENCES[name]) for name in AUDIENCES)),
        "lang": _with_all("All languages", ((lang, language_of(lang)) for lang in shelf.library.langs)),
        "standing": _with_all(
            "All", (*((key, words[0]) for key, words in STANDINGS.items()), ("own", "Your own words"))
        ),
    }


def _with_all(words: str, options: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("", words), *options]


_AUDIENCES = {"either": "For anybody", "partner": "With a partner", "solo": "On one's own"}
