"""A patient's page: how they stand, what happened, what comes, and what staff may do; each look is noted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.datastructures import ImmutableMultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from people.enrolment import BadEnrolment
from people.find import address_of
from people.patients import NoPatient, change, end, offer_transfer, pause, record_optout, resume
from people.preferences import NoSubscription, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.opening import next_open
from store.clinics import find_clinic
from store.enrolled import Enrolled, read_enrolled
from store.people import read_person
from store.subscriptions import read_subscription
from web.clinic.chosen import options, read_chosen, sent_values, values_of
from web.clinic.patients import PLACE
from web.clinic.seen import line_of
from web.clinic.shell import Crumb, page
from web.clinic.timeline import timeline
from web.clinic.visit import Enroller, RowId, Visit, not_here, reads
from web.door import TheDoor
from web.fields import Form
from web.own_page import Owner
from web.rhythm import spoken

router = APIRouter(include_in_schema=False)
COMING = 5
PAUSES = (("7", "A week"), ("14", "Two weeks"), ("30", "A month"), ("90", "Three months"))
_DONE = {
    "enrolled": "They were invited. Nothing else goes out until they agree from their own phone or inbox.",
    "changed": "Changed.",
    "paused": "Paused.",
    "resumed": "On again.",
    "optout": "Noted: nothing goes out any more. Only they can lift that.",
    "ended": "The enrolment has ended, and the nudges with it.",
    "offered": "They were asked. Until they say yes, nothing changes.",
}


@router.get("/clinic/patients/{enrolment_id}")
def show_patient(who: Annotated[Visit, reads("enroller")], request: Request, enrolment_id: RowId) -> Response:
    """Show a patient."""
    return _show(request, who, enrolment_id)


@router.post("/clinic/patients/{enrolment_id}")
def do_patient(who: Enroller, request: Request, enrolment_id: RowId, form: Form, door: TheDoor) -> Response:
    """Do what the pressed button stands for."""
    act = _ACTS.get(form.get("do", ""))
    if act is None:
        raise HTTPException(422)
    try:
        with door.service.database.write() as tx:
            held = read_enrolled(tx, who.clinic.id, enrolment_id)
            if held is None:
                not_here()
            word = act(_Act(who, tx, held, form, door.now()))
    except _Errors as wrong:
        return _show(request, who, enrolment_id, errors=wrong.errors, values=sent_values(form))
    except BadEnrolment as wrong:
        return _show(request, who, enrolment_id, errors={wrong.field: wrong.message})
    except (NoPatient, NoSubscription):
        return _show(request, who, enrolment_id, errors={"patient": "is no patient of this clinic any more"})
    door.wake()
    if word == "address":
        return _show(request, who, enrolment_id, whole=True)
    return door.see(f"/clinic/patients/{enrolment_id}?done={word}")


class _Errors(Exception):
    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("a form that can't be")
        self.errors = errors


@dataclass(frozen=True, slots=True)
class _Act:
    who: Visit
    tx: Connection
    held: Enrolled
    form: ImmutableMultiDict[str, str]
    now: datetime

    @property
    def by(self) -> dict[str, Any]:
        """Who does it, and when."""
        return {"actor": self.who.actor, "now": self.now}

    @property
    def at(self) -> tuple[Any, int, int]:
        """To whom it is done."""
        return self.who.door.service.seal, self.who.clinic.id, self.held.id


def _change(act: _Act) -> str:
    chosen = read_chosen(act.form, act.who.settings)
    if chosen.errors:
        raise _Errors(chosen.errors)
    before = read_preferences(act.tx, act.held.subscription_id)
    wanted = replace(
        before,
        cadence=chosen.cadence,
        window=chosen.window,
        zone=chosen.zone,
        zone_source="stated" if chosen.zone != before.zone else before.zone_source,
        language=chosen.language,
        muted_themes=chosen.muted_themes,
    )
    pace = parse_cadence(chosen.cadence).per_week
    seal, _, enrolment_id = act.at
    change(act.tx, seal, act.who.clinic, enrolment_id, wanted, per_week=pace, **act.by)
    return "changed"


def _pause(act: _Act) -> str:
    days = act.form.get("days", "")
    if days not in dict(PAUSES):
        raise HTTPException(422)
    pause(act.tx, *act.at, act.now + timedelta(days=int(days)), **act.by)
    return "paused"


def _resume(act: _Act) -> str:
    resume(act.tx, *act.at, **act.by)
    return "resumed"


def _optout(act: _Act) -> str:
    record_optout(act.tx, *act.at, heard=act.form.get("heard", ""), **act.by)
    return "optout"


def _end(act: _Act) -> str:
    why = act.form.get("why", "").strip()
    if not why:
        raise BadEnrolment("why", "say in a few words why it ends")
    end(act.tx, *act.at, why=why[:120], **act.by)
    return "ended"


def _offer(act: _Act) -> str:
    to = find_clinic(act.tx, act.form.get("to", ""))
    if to is None:
        raise BadEnrolment("to", "there is no such clinic here: write its name exactly")
    person = read_person(act.tx, act.held.person_id)
    quiet = act.who.door.service.quiet_for(act.tx, act.held.subscription_id)
    opens = next_open(quiet, person.country, act.held.zone, act.now) if person else None
    offer_transfer(act.tx, *act.at, to, wait=(opens or act.now) - act.now, **act.by)
    return "offered"


def _address(act: _Act) -> str:
    act.who.note(act.tx, "patient.address_read", f"enrolment:{act.held.id}")
    return "address"


_ACTS: dict[str, Callable[[_Act], str]] = {
    "change": _change,
    "pause": _pause,
    "resume": _resume,
    "optout": _optout,
    "end": _end,
    "offer": _offer,
    "address": _address,
}


def _show(
    request: Request,
    who: Visit,
    enrolment_id: int,
    *,
    errors: dict[str, str] | None = None,
    values: dict[str, Any] | None = None,
    whole: bool = False,
) -> Response:
    service, now = who.door.service, who.door.now()
    with service.database.write() as tx:
        held = read_enrolled(tx, who.clinic.id, enrolment_id)
        if held is None:
            not_here()
        library = service.library_for(tx, held.subscription_id, now)
        moments = timeline(tx, who.clinic.id, held, library)
        address = address_of(tx, service.seal, held.subscription_id)
        living = held.status in ("invited", "active") and address is not None
        chosen = read_preferences(tx, held.subscription_id) if living else None
        slots = _coming(who, tx, held, now) if living else []
        who.note(tx, "patient.read", f"enrolment:{held.id}")
    line = line_of(service.seal, held, now)
    return page(
        request,
        who,
        "patient.html",
        422 if errors else 200,
        title=line.name,
        crumbs=[Crumb(PLACE.label, PLACE.path)],
        done=_DONE,
        errors=errors or {},
        line=line,
        held=held,
        address=address.value if whole and address else "",
        moments=moments,
        slots=slots,
        living=living,
        acts=living and who.may("enroller"),
        paused=bool(held.paused_until and held.paused_until > now),
        pauses=PAUSES,
        values=values or (values_of(chosen) if chosen else {}),
        **options(who.settings),
    )


def _coming(who: Visit, tx: Connection, held: Enrolled, now: datetime) -> list[str]:
    """Give the next slots of an active patient, by the clock where they are."""
    service = who.door.service
    subscription, person = read_subscription(tx, held.subscription_id), read_person(tx, held.person_id)
    address = address_of(tx, service.seal, held.subscription_id)
    if subscription is None or person is None or address is None or subscription.status != "active":
        return []
    owner = Owner(address, person, subscription, read_preferences(tx, held.subscription_id))
    schedule = owner.schedule(service.quiet_for(tx, held.subscription_id))
    found = owner.coming(schedule, owner.rests_until(now) or now, COMING)
    return [spoken(slot.at, zone, "en") for slot, zone in found]
