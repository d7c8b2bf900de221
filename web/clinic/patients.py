"""The clinic's patients, a page at a time; looking at them is noted."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from people.address import BadAddress, parse_address
from people.enrolment import index_of_label
from store.enrolled import Enrolled
from store.worklists import list_patients
from web.clinic.seen import line_of
from web.clinic.shell import Place, page
from web.clinic.visit import Visit, reads

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/patients", "Patients", "people", frozenset({"owner", "enroller", "auditor"}), "Patients")
Reader = Annotated[Visit, reads("enroller")]
PAGE = 50
STATUSES = (
    ("", "All"),
    ("invited", "Invited"),
    ("active", "Active"),
    ("ended", "Ended"),
    ("transferred", "Handed over"),
)
_DONE = {"ended": "The enrolment has ended, and the nudges with it."}


@router.get("/clinic/patients")
def show_patients(who: Reader, request: Request) -> Response:
    """List patients, the newest first; or those of a label or an address, which must be exact."""
    asked = request.query_params
    status, wanted = asked.get("status", ""), asked.get("q", "").strip()[:80]
    status = status if status in dict(STATUSES) else ""
    before = number(asked.get("before", ""))
    with who.door.service.database.write() as tx:
        found = _find(tx, who, wanted, status, before)
        who.note(tx, "patient.listed", count=min(len(found), PAGE))
    older = urlencode({"status": status, "before": found[PAGE - 1].id}) if len(found) > PAGE else ""
    seal, now = who.door.service.seal, who.door.now()
    return page(
        request,
        who,
        "patients.html",
        title="Patients",
        done=_DONE,
        lines=[line_of(seal, held, now) for held in found[:PAGE]],
        statuses=STATUSES,
        status=status,
        q=wanted,
        older=f"?{older}" if older else "",
        newest=f"?{urlencode({'status': status})}" if before else "",
        enrols=who.may("enroller"),
    )


def number(text: str) -> int | None:
    """Read the number of a row from a query; None for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _find(tx: Connection, who: Visit, wanted: str, status: str, before: int | None) -> list[Enrolled]:
    seal, clinic = who.door.service.seal, who.clinic
    if not wanted:
        return list_patients(tx, clinic.id, status=status, before_id=before, limit=PAGE + 1)
    label = index_of_label(seal, clinic.id, wanted)
    found = list_patients(tx, clinic.id, status=status, label_index=label, limit=PAGE)
    if found:
        return found
    try:
        address = parse_address(wanted, clinic.country)
    except BadAddress:
        return []
    index = seal.index(address.channel, address.value)
    return list_patients(tx, clinic.id, status=status, address_index=index, limit=PAGE)
