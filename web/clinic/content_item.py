"""One nudge in every language: how it reads on a phone and in the post, where it comes from, what was done to it."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from messages.claims import claim_map
from messages.nudge import Nudge
from people.content import decide, take_back
from people.content_history import Entry, events
from store.clinic_nudges import words_history
from web.clinic.content import DONE, HOME, Reader, editor_of
from web.clinic.shelf import STANDINGS, TIERS, Shelf, ending_of, language_of, read_shelf, theme_of
from web.clinic.shell import page
from web.clinic.visit import Approver, not_here
from web.fields import Form

router = APIRouter(include_in_schema=False)
_KINDS = ("approved", "disabled", "enabled")


@router.get("/clinic/content/{nudge_id}")
def show(who: Reader, request: Request, nudge_id: str) -> Response:
    """Show all of a nudge."""
    with who.door.service.database.read() as tx:
        shelf = read_shelf(who, tx)
        nudges = shelf.in_languages(nudge_id) or not_here()
        written = words_history(tx, who.clinic.id, nudge_id)
    entries = [Entry(each.lang, each.record, each.by, each.at) for each in written]
    return page(
        request,
        who,
        "content_item.html",
        title=nudge_id,
        crumbs=[HOME],
        done=DONE,
        shelf=shelf,
        faces=[_face(shelf, nudge) for nudge in nudges],
        first=nudges[0],
        theme=theme_of(nudges[0]),
        claims=[claim for name in nudges[0].claims if (claim := claim_map().claims.get(name))],
        passages=[claim_map().passages[name] for name in nudges[0].src if name in claim_map().passages],
        events=events(entries, [mark for mark in shelf.marks if mark.nudge_id == nudge_id]),
        language_of=language_of,
    )


@router.post("/clinic/content/{nudge_id}")
def act(who: Approver, form: Form, nudge_id: str) -> Response:
    """Approve, disable or enable a nudge in one language, or take the clinic's own words for it back."""
    service, wanted = who.door.service, form.get("do", "")
    with service.database.write() as tx:
        shelf = read_shelf(who, tx)
        named = [nudge for nudge in shelf.in_languages(nudge_id) if nudge.lang == form.get("lang")]
        nudge = named[0] if named else not_here()
        if wanted == "take-back":
            if (nudge.lang, nudge.id) in shelf.own:
                take_back(tx, service.seal, editor_of(who), nudge)
        elif wanted in _KINDS:
            decide(tx, service.seal, editor_of(who), wanted, [nudge])  # type: ignore[arg-type]
        else:
            not_here()
        gone = wanted == "take-back" and not shelf.common.get(nudge_id)
    done = "taken-back" if wanted == "take-back" else wanted
    return who.door.see("/clinic/content?done=taken-back" if gone else f"/clinic/content/{nudge_id}?done={done}")


def _face(shelf: Shelf, nudge: Nudge) -> dict[str, object]:
    """Give what the page shows of a nudge in one language."""
    standing = shelf.standing(nudge)
    return {
        "nudge": nudge,
        "language": language_of(nudge.lang),
        "standing": standing,
        "badge": STANDINGS[standing],
        "why": shelf.why(nudge),
        "own": (nudge.lang, nudge.id) in shelf.own,
        "texts": [(words, shelf.text(nudge, tier)) for tier, words in TIERS],
        "letter": shelf.letter(nudge),
        "ending": ending_of(nudge.lang),
    }
