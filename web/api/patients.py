"""Patients by the API: list, enrol, read, change, pause, resume, opt out, end."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Body, Header, Query
from sqlalchemy import Connection
from starlette.responses import Response

from people.address import Address, BadAddress, parse_address
from people.enrolment import SAID, Application, BadEnrolment, consent_wording, enrol, index_of_label
from people.patients import NoPatient, change, end, pause, record_optout, resume
from people.preferences import BadPreferences, read_preferences
from scheduler.cadence import UnreadableCadence
from scheduler.window import UnreadableWindow
from scheduler.zone import UnknownZone
from store.enrolled import Enrolled, list_enrolled, read_enrolled
from store.subscriptions import lock_subscription
from web.api.caller import Caller, KeyedRoute, TheCaller, needs
from web.api.patient_shapes import (
    Changes,
    NewPatient,
    OptOut,
    PatientShown,
    Pause,
    Status,
    Why,
    chosen_at_first,
    etag,
    per_week,
    read_changes,
    shown,
)
from web.api.problems import Problem, responses
from web.api.shapes import Cursor, Id, Limit, Page

T = TypeVar("T")
router = APIRouter(prefix="/patients", tags=["patients"], route_class=KeyedRoute)
_READ, _WRITE = needs("patients:read"), needs("patients:write")
_REFUSED = responses(404, 409)


@router.get("", openapi_extra=_READ, responses=responses(404))
def list_patients(
    caller: TheCaller,
    cursor: Cursor = None,
    limit: Limit = 100,
    status: Status | None = None,
    label: Annotated[str | None, Query(min_length=1, max_length=80, description="Exactly this label.")] = None,
) -> Page[PatientShown]:
    """List patients, ended ones too, in the order they were enrolled."""
    cursors = caller.cursors("patients", status=status, label=label)
    after, seal = cursors.read(cursor), caller.service.seal
    index = index_of_label(seal, caller.clinic.id, label or "")
    with caller.service.database.write() as tx:
        found = list_enrolled(tx, caller.clinic.id, after_id=after, limit=limit + 1, status=status, label_index=index)
        caller.note(tx, "patient.listed", count=min(len(found), limit))
    items = [shown(seal, held) for held in found[:limit]]
    return Page(items=items, next=cursors.write(items[-1].id) if len(found) > limit else None)


@router.post("", status_code=201, openapi_extra=_WRITE, responses=responses(409))
def enrol_patient(caller: TheCaller, wanted: Annotated[NewPatient, Body()], response: Response) -> PatientShown:
    """Enrol a patient who said yes to the clinic's words of consent.

    One invitation goes out. Nothing else does until the patient agrees from their own handset or inbox.
    """
    service, clinic = caller.service, caller.clinic
    address = _address(wanted.address, clinic.country)
    preferences = _possible(lambda: chosen_at_first(caller, wanted, address))
    with service.database.write() as tx:
        version, _words = consent_wording(tx, clinic, preferences.language)
        try:
            application = Application(
                address=address,
                preferences=preferences,
                label=wanted.label,
                wording=version,
                witnessed_by=wanted.witnessed_by,
            )
            made = enrol(tx, service.seal, clinic, application, actor=caller.actor, now=caller.now)
        except BadEnrolment as wrong:
            raise Problem("not-possible", str(wrong)) from None
        if made.enrolment_id is None:
            raise Problem("not-possible", SAID[made.status], errors=[{"where": "status", "detail": made.status}])
        held = _held(tx, caller, made.enrolment_id)
    caller.door.wake()
    response.headers["location"] = f"{caller.door.root}/api/v1/patients/{held.id}"
    return _tagged(caller, held, response)


@router.get("/{patient}", openapi_extra=_READ, responses=responses(404))
def read_patient(caller: TheCaller, patient: Id, response: Response) -> PatientShown:
    """Read one patient. The ETag goes with a change as If-Match."""
    with caller.service.database.write() as tx:
        held = _held(tx, caller, patient)
        caller.note(tx, "patient.read", f"enrolment:{patient}")
    return _tagged(caller, held, response)


@router.patch("/{patient}", openapi_extra=_WRITE, responses=responses(404, 409, 412))
def change_patient(
    caller: TheCaller,
    patient: Id,
    wanted: Annotated[Changes, Body()],
    response: Response,
    if_match: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> PatientShown:
    """Change when and what comes, within what the clinic's settings and the patient's own choices allow."""
    with caller.service.database.write() as tx:
        lock_subscription(tx, _held(tx, caller, patient).subscription_id)  # nobody changes it between look and act
        held = _held(tx, caller, patient)
        if if_match is not None and if_match.strip() not in ("*", etag(held)):
            raise Problem("changed-meanwhile")
        before = read_preferences(tx, held.subscription_id)
        _change(tx, caller, held, _possible(lambda: read_changes(wanted, before)))
        held = _held(tx, caller, patient)
    caller.door.wake()
    return _tagged(caller, held, response)


@router.post("/{patient}/pause", openapi_extra=_WRITE, responses=_REFUSED)
def pause_patient(caller: TheCaller, patient: Id, wanted: Annotated[Pause, Body()], response: Response) -> PatientShown:
    """Let nothing come until an instant. A longer pause that is there already stays."""
    with caller.service.database.write() as tx:
        _held(tx, caller, patient)
        _act(lambda: pause(tx, *_at(caller, patient), wanted.until, actor=caller.actor, now=caller.now))
        caller.note(tx, "patient.read", f"enrolment:{patient}")  # shown, also where nothing was to be done
        held = _held(tx, caller, patient)
    return _tagged(caller, held, response)


@router.post("/{patient}/resume", openapi_extra=_WRITE, responses=_REFUSED)
def resume_patient(caller: TheCaller, patient: Id, response: Response) -> PatientShown:
    """End a pause that the clinic made. One that the patient made stays."""
    with caller.service.database.write() as tx:
        _held(tx, caller, patient)
        _act(lambda: resume(tx, *_at(caller, patient), actor=caller.actor, now=caller.now))
        caller.note(tx, "patient.read", f"enrolment:{patient}")  # shown, also where nothing was to be done
        held = _held(tx, caller, patient)
    caller.door.wake()
    return _tagged(caller, held, response)


@router.post("/{patient}/opt-out", openapi_extra=_WRITE, responses=_REFUSED)
def opt_out_patient(
    caller: TheCaller, patient: Id, wanted: Annotated[OptOut, Body()], response: Response
) -> PatientShown:
    """Record that the patient wants no more, as they said by voice or on paper. Only they can lift it."""
    with caller.service.database.write() as tx:
        _held(tx, caller, patient)
        _act(lambda: record_optout(tx, *_at(caller, patient), heard=wanted.heard, actor=caller.actor, now=caller.now))
        held = _held(tx, caller, patient)
    return _tagged(caller, held, response)


@router.post("/{patient}/end", openapi_extra=_WRITE, responses=_REFUSED)
def end_patient(caller: TheCaller, patient: Id, wanted: Annotated[Why, Body()], response: Response) -> PatientShown:
    """End an enrolment, and the nudges that came with it."""
    with caller.service.database.write() as tx:
        _held(tx, caller, patient)
        _act(lambda: end(tx, *_at(caller, patient), why=wanted.why, actor=caller.actor, now=caller.now))
        held = _held(tx, caller, patient)
    return _tagged(caller, held, response)


def _held(tx: Connection, caller: Caller, enrolment_id: int) -> Enrolled:
    found = read_enrolled(tx, caller.clinic.id, enrolment_id)
    if found is None:
        raise Problem("not-found")
    return found


def _at(caller: Caller, enrolment_id: int) -> tuple[Any, int, int]:
    return caller.service.seal, caller.clinic.id, enrolment_id


def _change(tx: Connection, caller: Caller, held: Enrolled, chosen: Any) -> None:
    seal, clinic, pace = caller.service.seal, caller.clinic, per_week(chosen.cadence)
    _act(lambda: change(tx, seal, clinic, held.id, chosen, per_week=pace, actor=caller.actor, now=caller.now))


def _address(text: str, country: str) -> Address:
    try:
        return parse_address(text, country)
    except BadAddress as wrong:
        raise Problem("not-possible", f"address: {wrong}") from None


def _possible(read: Callable[[], T]) -> T:
    """Read what fits its form and may still mean nothing."""
    try:
        return read()
    except (BadPreferences, UnreadableCadence, UnreadableWindow, UnknownZone, BadEnrolment) as wrong:
        raise Problem("not-possible", str(wrong)) from None


def _act(do: Callable[[], object]) -> None:
    """Do what the clinic asks for its patient, or say why not."""
    try:
        do()
    except NoPatient:
        raise Problem("not-possible", "is no patient of this clinic any more") from None
    except BadEnrolment as wrong:
        raise Problem("not-possible", str(wrong)) from None


def _tagged(caller: Caller, held: Enrolled, response: Response) -> PatientShown:
    response.headers["etag"] = etag(held)
    return shown(caller.service.seal, held)
