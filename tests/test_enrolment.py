"""Enrolling a patient: one invitation, nothing else before their yes, and what staff may do from then on."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from fakes.patients import found_clinic
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, BO, next_at, receipts_of, subscribe
from sqlalchemy import func, select

from people import patients
from people.address import parse_address
from people.clinic_settings import ClinicSettings, stored
from people.enrolment import Application, BadEnrolment, Enrolled, enrol
from people.erase import erase_person
from people.optin import confirm
from people.optout import record_start, record_stop
from people.preferences import Preferences, read_preferences
from scheduler.passes import plan_all, run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.clinic_tables import audit_events
from store.clinics import Clinic, read_clinic, update_clinic
from store.enrolments import Enrolment, read_enrolment
from store.subscriptions import read_subscription
from store.tables import consent_events

WORKER = this_worker()
CHOSEN = Preferences(cadence="daily", window="10:00-12:00", zone="America/New_York", country="US")
PROOF = {"means": "sms", "evidence": {}, "wording": "test"}


@pytest.fixture
def sms() -> Scripted:
    return Scripted()


@pytest.fixture
def service(service: Service, sms: Scripted) -> Service:
    return replace(service, channels={"sms": sms, "email": Scripted(name="email")})


@pytest.fixture
def clinic(service: Service) -> Clinic:
    return clinic_of(service, found_clinic(service, "Harbour Clinic"), sender_name="Harbour")


def clinic_of(service: Service, clinic_id: int, **values: object) -> Clinic:
    with service.database.write() as tx:
        if values:
            update_clinic(tx, clinic_id, **values)
        found = read_clinic(tx, clinic_id)
    assert found
    return found


def enrolled(service: Service, clinic: Clinic, address: str = AMINA, *, label: str = "", **chosen: object) -> Enrolled:
    with service.database.write() as tx:
        application = Application(
            address=parse_address(address, "US"),
            preferences=replace(CHOSEN, **chosen),  # type: ignore[arg-type]
            label=label,
            wording="clinic_consent.en.1",
            witnessed_by="Nurse Okafor",
        )
        return enrol(tx, service.seal, clinic, application, actor="operator", now=service.clock.now())


def held(service: Service, clinic: Clinic, enrolment_id: int | None) -> Enrolment:
    with service.database.read() as tx:
        found = read_enrolment(tx, clinic.id, enrolment_id or 0)
    assert found
    return found


def agree(service: Service, clinic: Clinic, enrolment_id: int | None) -> Enrolment:
    with service.database.write() as tx:
        subscription_id = held(service, clinic, enrolment_id).subscription_id
        assert confirm(tx, service.seal, subscription_id, now=service.clock.now(), **PROOF)  # type: ignore[arg-type]
    return held(service, clinic, enrolment_id)


def test_it_sends_one_invitation_in_the_clinics_name_and_nothing_else(
    service: Service, clinic: Clinic, sms: Scripted
) -> None:
    assert enrolled(service, clinic).status == "invited"
    assert enrolled(service, clinic).status == "already_here"
    for _ in range(3):
        asyncio.run(run_once(service, WORKER))
        service.clock.wind(timedelta(hours=7))  # type: ignore[attr-defined]
    assert [message.text.partition(":")[0] for message in sms.taken] == ["Harbour"]
    assert "AGREE" in sms.taken[0].text


def test_it_puts_the_request_and_the_yes_on_the_ledger(service: Service, clinic: Clinic) -> None:
    found = enrolled(service, clinic)
    agreed = agree(service, clinic, found.enrolment_id)
    assert (agreed.status, agreed.confirmed_at) == ("active", service.clock.now())
    with service.database.read() as tx:
        rows = tx.execute(select(consent_events).order_by(consent_events.c.id)).all()
        noted = tx.execute(select(audit_events.c.action, audit_events.c.actor)).all()
    assert [(row.event, row.means, row.actor) for row in rows] == [
        ("requested", "staff", "operator"),
        ("granted", "sms", "subscriber"),
    ]
    assert service.seal.open_json(rows[0].evidence_sealed)["witnessed_by"] == "Nurse Okafor"
    assert ("patient.enrolled", "operator") in [tuple(row) for row in noted]


def test_it_speaks_to_patients_in_the_clinics_name(service: Service, clinic: Clinic, sms: Scripted) -> None:
    subscription = agree(service, clinic, enrolled(service, clinic).enrolment_id).subscription_id
    asyncio.run(plan_all(service, service.clock.now()))
    slot = next_at(service, subscription)
    assert slot
    service.clock.wind(slot - service.clock.now())  # type: ignore[attr-defined]
    asyncio.run(run_once(service, WORKER))
    assert {message.text.partition(":")[0] for message in sms.taken} == {"Harbour"}
    assert [row.kind for row in receipts_of(service, subscription) if row.state == "accepted"].count("nudge") == 1


def test_it_refuses_who_opted_out_and_who_gets_nudges_from_elsewhere(service: Service, clinic: Clinic) -> None:
    other = clinic_of(service, found_clinic(service, "Hill Clinic"))
    subscribe(service, AMINA)
    assert enrolled(service, clinic, AMINA).status == "unavailable"
    assert enrolled(service, other, BO).status == "invited"
    assert enrolled(service, clinic, BO).status == "unavailable"
    with service.database.write() as tx:
        record_stop(tx, service.seal, parse_address(BO, "US"), now=service.clock.now(), **PROOF)  # type: ignore[arg-type]
    assert enrolled(service, clinic, BO).status == "opted_out"


def test_it_keeps_one_patient_a_reference(service: Service, clinic: Clinic) -> None:
    assert enrolled(service, clinic, AMINA, label="MRN 0042").status == "invited"
    assert enrolled(service, clinic, BO, label="mrn  0042").status == "label_taken"


@pytest.mark.parametrize(
    ("given", "field"),
    [({"answer": "no"}, "answer"), ({"witnessed_by": " "}, "witnessed_by"), ({"label": "a\nb"}, "label")],
)
def test_it_refuses_what_can_prove_nothing(given: dict[str, str], field: str) -> None:
    values = {"wording": "w", "witnessed_by": "Nurse Okafor"} | given
    with pytest.raises(BadEnrolment) as refused:
        Application(address=parse_address(AMINA, "US"), preferences=CHOSEN, **values)
    assert refused.value.field == field


def test_it_keeps_to_the_clinics_languages_and_hours(service: Service, clinic: Clinic) -> None:
    narrow = stored(ClinicSettings(languages=("en",), opens="09:00", closes="17:00"))
    clinic = clinic_of(service, clinic.id, settings=narrow)
    for chosen in ({"language": "es"}, {"window": "16:00-18:00"}, {"window": "08:00"}):
        with pytest.raises(BadEnrolment):
            enrolled(service, clinic, **chosen)


def test_it_sends_within_the_clinics_hours_whatever_the_patient_chose(service: Service, clinic: Clinic) -> None:
    subscription = agree(service, clinic, enrolled(service, clinic).enrolment_id).subscription_id
    clinic_of(service, clinic.id, settings=stored(ClinicSettings(opens="11:30", closes="17:00")))
    asyncio.run(plan_all(service, service.clock.now()))
    slot = next_at(service, subscription)
    assert slot
    assert slot.hour * 60 + slot.minute >= 16 * 60 + 30  # 11:30 in New York


def test_it_sends_nothing_where_two_limits_leave_no_time(service: Service, clinic: Clinic) -> None:
    subscription = agree(service, clinic, enrolled(service, clinic).enrolment_id).subscription_id
    clinic_of(service, clinic.id, settings=stored(ClinicSettings(opens="22:00", closes="23:00")))
    asyncio.run(plan_all(service, service.clock.now()))
    slot = next_at(service, subscription)
    assert slot is None or slot.year == 9999


def test_it_ends_at_the_clinics_word_and_can_begin_anew(service: Service, clinic: Clinic) -> None:
    first = agree(service, clinic, enrolled(service, clinic).enrolment_id)
    with service.database.write() as tx:
        patients.end(tx, service.seal, clinic.id, first.id, why="discharged", actor="operator", now=service.clock.now())
        stopped = read_subscription(tx, first.subscription_id)
    assert stopped
    assert stopped.status == "stopped"
    again = enrolled(service, clinic)
    assert again.status == "invited"
    assert agree(service, clinic, again.enrolment_id).status == "active"


def test_it_lets_nobody_but_the_patient_lift_an_opt_out(service: Service, clinic: Clinic) -> None:
    patient = agree(service, clinic, enrolled(service, clinic).enrolment_id)
    with service.database.write() as tx:
        now = service.clock.now()
        patients.record_optout(tx, service.seal, clinic.id, patient.id, heard="voice", actor="operator", now=now)
        patients.end(tx, service.seal, clinic.id, patient.id, why="asked to", actor="operator", now=now)
    assert enrolled(service, clinic).status == "opted_out"
    with service.database.write() as tx:
        started = record_start(tx, service.seal, parse_address(AMINA, "US"), now=now, **PROOF)  # type: ignore[arg-type]
    assert started.status == "restarted"


def test_it_shows_no_clinic_another_ones_patient(service: Service, clinic: Clinic) -> None:
    other = clinic_of(service, found_clinic(service, "Hill Clinic"))
    patient = agree(service, clinic, enrolled(service, clinic).enrolment_id)
    now = service.clock.now()
    acts = (
        lambda tx: patients.patient(tx, other.id, patient.id),
        lambda tx: patients.end(tx, service.seal, other.id, patient.id, why="x", actor="staff:1", now=now),
        lambda tx: patients.record_optout(
            tx, service.seal, other.id, patient.id, heard="voice", actor="staff:1", now=now
        ),
        lambda tx: patients.change(tx, service.seal, other, patient.id, CHOSEN, per_week=1, actor="staff:1", now=now),
        lambda tx: patients.offer_transfer(tx, service.seal, other.id, patient.id, clinic, actor="staff:1", now=now),
    )
    for act in acts:
        with service.database.write() as tx, pytest.raises(patients.NoPatient):
            act(tx)
    assert held(service, clinic, patient.id).status == "active"


def test_it_changes_within_limits_and_leaves_what_is_the_patients_alone(service: Service, clinic: Clinic) -> None:
    patient = agree(service, clinic, enrolled(service, clinic).enrolment_id)
    now = service.clock.now()

    def change(chosen: Preferences, per_week: float) -> None:
        with service.database.write() as tx:
            patients.change(tx, service.seal, clinic, patient.id, chosen, per_week=per_week, actor="operator", now=now)

    change(replace(CHOSEN, cadence="weekly"), 1)
    with service.database.read() as tx:
        assert read_preferences(tx, patient.subscription_id).cadence == "weekly"
    for chosen, per_week in (
        (replace(CHOSEN, tier="full"), 1),
        (replace(CHOSEN, audiences=("solo",)), 1),
        (CHOSEN, 8),
    ):
        with pytest.raises(BadEnrolment):
            change(chosen, per_week)


def test_it_moves_a_patient_to_another_clinic_only_with_their_yes(service: Service, clinic: Clinic) -> None:
    other = clinic_of(service, found_clinic(service, "Hill Clinic"))
    patient = agree(service, clinic, enrolled(service, clinic, label="MRN 7").enrolment_id)
    now = service.clock.now()
    with service.database.write() as tx:
        assert patients.transfer(tx, service.seal, patient, now=now) is None
        patients.offer_transfer(tx, service.seal, clinic.id, patient.id, other, actor="operator", now=now)
    offered = held(service, clinic, patient.id)
    assert offered.status == "active"
    with service.database.write() as tx:
        there = patients.transfer(tx, service.seal, offered, now=now)
    received = held(service, other, there)
    assert (received.status, received.label_sealed) == ("active", None)
    assert held(service, clinic, patient.id).status == "transferred"


def test_it_forgets_what_a_clinic_called_somebody_who_is_erased(service: Service, clinic: Clinic) -> None:
    patient = agree(service, clinic, enrolled(service, clinic, label="MRN 7").enrolment_id)
    with service.database.write() as tx:
        assert erase_person(tx, service.seal, patient.person_id, now=service.clock.now())
        assert tx.execute(select(func.count()).select_from(consent_events)).scalar_one() >= 3
    gone = held(service, clinic, patient.id)
    assert (gone.status, gone.label_sealed, gone.label_index, gone.witnessed_by) == ("ended", None, None, None)
