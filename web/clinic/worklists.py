"""What a nurse would want to see each morning: who needs something, and what is next for each."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from people.enrolment import BadEnrolment
from people.invite_again import invite_again
from people.patients import NoPatient, end, resume
from store.alerts import count_unseen
from store.worklists import LISTS, MOST_COUNTED, List, count_work, list_work
from web.clinic.patients import number
from web.clinic.seen import line_of
from web.clinic.shell import Place, page
from web.clinic.visit import Enroller, Visit, reads
from web.door import TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/worklists", "Worklists", "list", frozenset({"owner", "enroller", "auditor"}), "Patients")
Reader = Annotated[Visit, reads("enroller")]
PAGE = 50
NAMES: dict[List, str] = {
    "unconfirmed": "Not yet confirmed",
    "undeliverable": "Undeliverable",
    "opted_out": "Opted out",
    "silent": "Asked again, silent",
    "paused": "Paused",
    "reassigned": "Number given up",
}
# What it means, and what comes next.
NEXT: dict[List, tuple[str, str]] = {
    "unconfirmed": (
        "They were invited and have not answered. They are asked once more by themselves, then forgotten.",
        "Ask them to answer AGREE, or to follow the link; or invite them again",
    ),
    "undeliverable": (
        "The provider says that there is no such number or mailbox.",
        "Ask for the right one, end this, and enrol them there",
    ),
    "opted_out": (
        "They want no more. Only they can come back, by sending START or on their own page.",
        "Nothing, or end the enrolment",
    ),
    "silent": (
        "They were asked whether they still want these, and have not answered. In the end their messages rest.",
        "Ask them to answer YES, or to say so on their own page",
    ),
    "paused": ("Nothing comes until the pause is over.", "Nothing, unless they ask to go on"),
    "reassigned": (
        "The number was given up, and may be somebody else's: nothing goes there any more.",
        "Ask for the new number, end this, and enrol them there",
    ),
}
# What may be done to many at once: nothing that a patient would have to be asked about.
BULK: dict[List, tuple[str, str]] = {
    "unconfirmed": ("invite", "Invite those ticked again"),
    "undeliverable": ("end", "End the enrolments of those ticked"),
    "opted_out": ("end", "End the enrolments of those ticked"),
    "reassigned": ("end", "End the enrolments of those ticked"),
    "paused": ("resume", "End the clinic's own pauses of those ticked"),
}
_WHY: dict[List, str] = {"undeliverable": "undeliverable", "opted_out": "opted out", "reassigned": "number given up"}
_DONE = {
    "invited": "Invited again. Whoever was asked in the last 24 hours is left in peace.",
    "done": "Done. Pauses that patients made themselves stay.",
    "ended": "The enrolments have ended.",
}
_WORDS = {"invite": "invited", "end": "ended", "resume": "done"}


@router.get("/clinic/worklists")
def show_worklists(who: Reader, request: Request) -> Response:
    """Show one list, and how many there are in the others."""
    which = _which(request.query_params.get("list", ""))
    before, now = number(request.query_params.get("before", "")), who.door.now()
    with who.door.service.database.write() as tx:
        counts = count_work(tx, who.clinic.id, now)
        found = list_work(tx, who.clinic.id, which, now, before_id=before, limit=PAGE + 1)
        alerts = count_unseen(tx, who.clinic.id)
        who.note(tx, "patient.listed", list=which, count=min(len(found), PAGE))
    older = f"?list={which}&before={found[PAGE - 1].id}" if len(found) > PAGE else ""
    return page(
        request,
        who,
        "worklists.html",
        title="Worklists",
        done=_DONE,
        which=which,
        tabs=[(each, NAMES[each], _counted(counts[each])) for each in LISTS],
        alerts=alerts,
        lines=[line_of(who.door.service.seal, held, now) for held in found[:PAGE]],
        means=NEXT[which][0],
        step=NEXT[which][1],
        bulk=BULK.get(which) if who.may("enroller") else None,
        older=older,
        newest=f"?list={which}" if before else "",
    )


@router.post("/clinic/worklists")
def do_bulk(who: Enroller, form: Form, door: TheDoor) -> Response:
    """Do the list's step for everybody who is ticked; who is no longer on it is passed over."""
    which = _which(form.get("list", ""))
    ticked = [each for each in map(number, form.getlist("patient")) if each is not None][:PAGE]
    if which not in BULK:
        raise HTTPException(422)
    for enrolment_id in ticked:
        try:
            with door.service.database.write() as tx:
                _ACTS[BULK[which][0]](tx, who, which, enrolment_id)
        except (NoPatient, BadEnrolment):
            continue
    door.wake()
    return door.see(f"/clinic/worklists?list={which}&done={_WORDS[BULK[which][0]]}")


def _end(tx: Connection, who: Visit, which: List, enrolment_id: int) -> None:
    on_it = list_work(tx, who.clinic.id, which, who.door.now(), before_id=enrolment_id + 1, limit=1)
    if [held.id for held in on_it] != [enrolment_id]:
        raise NoPatient
    seal = who.door.service.seal
    end(tx, seal, who.clinic.id, enrolment_id, why=_WHY[which], actor=who.actor, now=who.door.now())


def _resume(tx: Connection, who: Visit, which: List, enrolment_id: int) -> None:
    del which
    resume(tx, who.door.service.seal, who.clinic.id, enrolment_id, actor=who.actor, now=who.door.now())


def _invite(tx: Connection, who: Visit, which: List, enrolment_id: int) -> None:
    del which
    invite_again(tx, who.door.service.seal, who.clinic.id, enrolment_id, actor=who.actor, now=who.door.now())


_ACTS: dict[str, Callable[[Connection, Visit, List, int], None]] = {
    "invite": _invite,
    "end": _end,
    "resume": _resume,
}


def _which(name: str) -> List:
    return next((each for each in LISTS if each == name), LISTS[0])


def _counted(count: int) -> str:
    return f"{count:,}+" if count >= MOST_COUNTED else f"{count:,}"
