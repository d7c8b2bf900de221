"""Enrolling one patient: the words read out, who heard the yes, and one invitation."""

from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response

from people.address import Address, BadAddress, country_of, parse_address
from people.enrolment import SAID, Application, BadEnrolment, consent_wording, enrol
from people.preferences import Preferences
from store.audit import list_events
from web.clinic.chosen import Chosen, first_values, options, read_chosen, sent_values
from web.clinic.shell import Place, page
from web.clinic.visit import Enroller, Visit
from web.door import TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/enrol", "Enrol", "add", frozenset({"owner", "enroller"}), "Patients")
REFUSALS_PER_DAY = 30  # of one member of staff: a refusal tells a little of who is known here
_REFUSED = "refused address"  # what the audit calls them
_LABELS = {
    "address": "Mobile number or e-mail",
    "label": "Reference",
    "cadence": "How often",
    "window": "Time of day",
    "zone": "Time zone",
    "language": "Language",
    "topics": "Topics",
    "witnessed_by": "Who heard the yes",
    "answer": "Their answer",
}


@router.get("/clinic/enrol")
def show_enrol(who: Enroller, request: Request) -> Response:
    """Show the form, and the words to read out."""
    empty = {"address": "", "label": "", "witnessed_by": who.name, "answer": ""}
    return _show(request, who, first_values(who) | empty, {})


@router.post("/clinic/enrol")
def do_enrol(who: Enroller, request: Request, form: Form, door: TheDoor) -> Response:
    """Enrol the patient who said yes; of one who said no nothing is kept."""
    named = {name: form.get(name, "") for name in ("address", "label", "witnessed_by", "answer")}
    values = sent_values(form) | named
    if named["answer"] == "no":
        return door.see("/clinic/enrol?done=no")
    chosen = read_chosen(form, who.settings)
    address, errors = _address(named["address"], who), dict(chosen.errors)
    if isinstance(address, str):
        errors["address"] = address
    if named["answer"] != "yes":
        errors["answer"] = "say what they answered"
    if errors or isinstance(address, str):
        return _show(request, who, values, errors)
    with door.service.database.write() as tx:
        if len(_refusals(tx, who)) >= REFUSALS_PER_DAY:
            return _show(request, who, values, {"address": "too many were refused today: go on tomorrow"})
        try:
            application = _application(tx, who, address, chosen, form)
            made = enrol(tx, door.service.seal, who.clinic, application, actor=who.actor, now=door.now())
        except BadEnrolment as wrong:
            return _show(request, who, values, {wrong.field: wrong.message})
        if made.enrolment_id is None:
            who.note(tx, "enrolment.refused", _REFUSED, why=made.status)
    if made.enrolment_id is None:
        return _show(request, who, values, {"label" if made.status == "label_taken" else "address": SAID[made.status]})
    door.wake()
    return door.see(f"/clinic/patients/{made.enrolment_id}?done=enrolled")


def _address(text: str, who: Visit) -> Address | str:
    try:
        return parse_address(text, who.clinic.country)
    except BadAddress as wrong:
        return str(wrong)


def _application(
    tx: Connection, who: Visit, address: Address, chosen: Chosen, form: ImmutableMultiDict[str, str]
) -> Application:
    preferences = Preferences(
        cadence=chosen.cadence,
        window=chosen.window,
        zone=chosen.zone,
        zone_source="stated" if chosen.zone != who.clinic.zone else "default",
        country=country_of(address, who.clinic.country),
        language=chosen.language,
        muted_themes=chosen.muted_themes,
    )
    return Application(
        address=address,
        preferences=preferences,
        label=form.get("label", ""),
        wording=consent_wording(tx, who.clinic, chosen.language)[0],
        witnessed_by=form.get("witnessed_by", ""),
    )


def _refusals(tx: Connection, who: Visit) -> list[Any]:
    since = who.door.now() - timedelta(days=1)
    return list_events(tx, who.clinic.id, actor=who.actor, subject=_REFUSED, since=since, limit=REFUSALS_PER_DAY)


def _show(request: Request, who: Visit, values: dict[str, Any], errors: dict[str, str]) -> Response:
    sender = who.clinic.sender_name or who.door.settings.program.name
    with who.door.service.database.read() as tx:
        read_out = [
            (code, consent_wording(tx, who.clinic, code)[1].replace("{program}", sender))
            for code in who.settings.languages
        ]
    return page(
        request,
        who,
        "enrol.html",
        422 if errors else 200,
        title="Enrol a patient",
        done={"no": "They said no: nothing was kept, and nothing goes out."},
        values=values,
        errors=errors,
        labels=_LABELS,
        read_out=read_out,
        sender=sender,
        **options(who.settings),
    )
