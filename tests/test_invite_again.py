"""Asking a patient again who has not answered the invitation: once a day, and nobody who has said yes or no."""

from datetime import timedelta

import pytest
from fakes.staff import found_clinic
from fakes.subscribers import AMINA
from sqlalchemy import select

from people.address import parse_address
from people.enrolment import Application, enrol
from people.invite_again import invite_again
from people.optin import confirm
from people.optout import record_stop
from people.patients import NoPatient, end
from people.preferences import Preferences
from scheduler.service import Service
from store.clinics import read_clinic
from store.enrolments import read_enrolment
from store.tables import consent_events, receipts

CHOSEN = Preferences(cadence="daily", window="10:00-12:00", zone="America/New_York", country="US")


@pytest.fixture
def clinic_id(service: Service) -> int:
    return found_clinic(service.database, service.seal, service.clock.now())


@pytest.fixture
def invited(service: Service, clinic_id: int) -> int:
    with service.database.write() as tx:
        clinic = read_clinic(tx, clinic_id)
        assert clinic
        application = Application(
            address=parse_address(AMINA, "US"), preferences=CHOSEN, wording="clinic.en.1", witnessed_by="Nurse Okafor"
        )
        now = service.clock.now()
        enrolment_id = enrol(tx, service.seal, clinic, application, actor="operator", now=now).enrolment_id
    assert enrolment_id
    return enrolment_id


def again(service: Service, clinic_id: int, enrolment_id: int) -> str:
    with service.database.write() as tx:
        return invite_again(tx, service.seal, clinic_id, enrolment_id, actor="staff:7", now=service.clock.now())


def subscription_of(service: Service, clinic_id: int, enrolment_id: int) -> int:
    with service.database.read() as tx:
        found = read_enrolment(tx, clinic_id, enrolment_id)
    assert found
    return found.subscription_id


def invitations(service: Service) -> list[str]:
    with service.database.read() as tx:
        return list(tx.execute(select(receipts.c.state).where(receipts.c.kind == "clinic_invite")).scalars())


def test_it_asks_again_once_a_day(service: Service, clinic_id: int, invited: int) -> None:
    assert again(service, clinic_id, invited) == "asked_today", "they have only just been invited"
    service.clock.wind(timedelta(days=2))  # type: ignore[attr-defined]
    assert again(service, clinic_id, invited) == "invited"
    assert again(service, clinic_id, invited) == "asked_today"
    assert invitations(service) == ["cancelled", "waiting"], "one text waits, not two"


def test_it_puts_the_second_request_on_the_ledger(service: Service, clinic_id: int, invited: int) -> None:
    service.clock.wind(timedelta(days=2))  # type: ignore[attr-defined]
    again(service, clinic_id, invited)
    with service.database.read() as tx:
        rows = tx.execute(select(consent_events).order_by(consent_events.c.id)).all()
    assert [(row.event, row.actor, row.wording) for row in rows] == [
        ("requested", "operator", "clinic.en.1"),
        ("requested", "staff:7", "clinic.en.1"),
    ]
    assert service.seal.open_json(rows[1].evidence_sealed)["witnessed_by"] == "Nurse Okafor"


def test_it_leaves_alone_who_has_answered(service: Service, clinic_id: int, invited: int) -> None:
    service.clock.wind(timedelta(days=2))  # type: ignore[attr-defined]
    proof = {"means": "sms", "evidence": {}, "wording": "test", "now": service.clock.now()}
    with service.database.write() as tx:
        confirm(tx, service.seal, subscription_of(service, clinic_id, invited), **proof)  # type: ignore[arg-type]
    assert again(service, clinic_id, invited) == "not_waiting"
    assert "waiting" not in invitations(service)


def test_it_never_writes_to_who_opted_out(service: Service, clinic_id: int, invited: int) -> None:
    service.clock.wind(timedelta(days=2))  # type: ignore[attr-defined]
    proof = {"means": "sms", "evidence": {}, "wording": "test", "now": service.clock.now()}
    with service.database.write() as tx:
        record_stop(tx, service.seal, parse_address(AMINA, "US"), **proof)  # type: ignore[arg-type]
    assert again(service, clinic_id, invited) == "not_waiting"
    assert "waiting" not in invitations(service)


def test_it_knows_no_other_clinics_patient(service: Service, clinic_id: int, invited: int) -> None:
    now = service.clock.now()
    other = found_clinic(service.database, service.seal, now, "Hill")
    with pytest.raises(NoPatient):
        again(service, other, invited)
    with service.database.write() as tx:
        end(tx, service.seal, clinic_id, invited, why="discharged", actor="operator", now=now)
    with pytest.raises(NoPatient):
        again(service, clinic_id, invited)
