"""A patient's clinic on their own page: what it sees, allowing more, leaving, being handed over."""

import re
from html import unescape

import pytest
from fakes.clinic import clinic, patient
from fakes.subscribers import subscribe
from fakes.visitor import Visitor
from sqlalchemy import select

from people.links import me_token
from people.patients import offer_transfer
from people.preferences import change_preferences, read_preferences
from scheduler.service import Service
from store.clinic_tables import audit_events
from store.clinics import read_clinic, update_clinic
from store.database import Database
from store.enrolments import Enrolment, read_enrolment
from store.people import update_person
from store.subscriptions import read_subscription

BO = "bo@example.org"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One kind is enough here: the store's own tests ask both."""
    return sqlite_database


@pytest.fixture
def elm(service: Service) -> int:
    return clinic(service)


@pytest.fixture
def bo(service: Service, elm: int) -> Enrolment:
    return held(service, elm, patient(service, elm, BO))


def held(service: Service, clinic_id: int, enrolment_id: int) -> Enrolment:
    with service.database.read() as tx:
        found = read_enrolment(tx, clinic_id, enrolment_id)
    assert found
    return found


def page_of(service: Service, enrolment: Enrolment) -> str:
    return f"/me/{me_token(service.seal, enrolment.subscription_id, 0, service.clock.now())}"


def card(page: str) -> str:
    found = re.search(r'<section class="card" aria-labelledby="clinic">.*?</section>', page, re.DOTALL)
    return unescape(found[0]) if found else ""


def noted(service: Service) -> list[tuple[str, str, int]]:
    with service.database.read() as tx:
        rows = tx.execute(select(audit_events.c.action, audit_events.c.actor, audit_events.c.clinic_id)).all()
    return [(row[0], row[1], row[2]) for row in rows if row[0].startswith("patient.")]


def offered(service: Service, bo: Enrolment, name: str = "Hill <Clinic>") -> int:
    there = clinic(service, name)
    with service.database.write() as tx:
        to = read_clinic(tx, there)
        assert to
        now = service.clock.now()
        offer_transfer(tx, service.seal, bo.clinic_id, bo.id, to, actor="operator", now=now)
    return there


def test_it_names_the_clinic_and_what_it_sees(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    shown = card(visitor.get(page_of(service, bo)).text)
    assert "Elm Street arranged these messages" in shown
    assert "never sees what you write" in shown
    assert "hand you over" not in shown
    assert "checked" not in shown


def test_it_lets_the_clinic_see_more_and_takes_it_back(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    me = page_of(service, bo)
    page = visitor.submit(me, me, {"do": "clinic_share", "share-answers": "yes", "share-everything": "yes"}).text
    assert "Your clinic sees that, and nothing more" in page
    assert re.search(r'name="share-answers" value="yes" checked', card(page))
    kept = held(service, bo.clinic_id, bo.id).shares
    assert [name for name, on in kept.items() if on] == ["answers"]
    visitor.submit(me, me, {"do": "clinic_share"})
    assert not any(held(service, bo.clinic_id, bo.id).shares.values())
    assert noted(service)[-2:] == [("patient.shares", "patient", bo.clinic_id)] * 2


def test_it_lets_a_patient_leave_and_keep_their_messages(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    me = page_of(service, bo)
    page = visitor.submit(me, me, {"do": "clinic_leave"}).text
    assert "You have left the clinic" in page
    assert card(page) == ""
    assert held(service, bo.clinic_id, bo.id).status == "ended"
    with service.database.read() as tx:
        subscription = read_subscription(tx, bo.subscription_id)
    assert subscription
    assert subscription.status == "active"
    assert noted(service)[-1] == ("patient.left", "patient", bo.clinic_id)
    assert visitor.submit(me, me, {"do": "clinic_leave"}).status_code == 422, "they are nobody's patient any more"


def test_it_hands_a_patient_over_with_their_yes(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    there, me = offered(service, bo), page_of(service, bo)
    assert "offers to hand you over to Hill <Clinic>" in card(visitor.get(me).text)
    assert "Hill <Clinic>" not in visitor.get(me).text, "a name is text, not HTML"
    page = visitor.submit(me, me, {"do": "clinic_go"}).text
    assert "Hill <Clinic> arranged these messages" in card(page)
    assert held(service, bo.clinic_id, bo.id).status == "transferred"
    assert noted(service)[-1] == ("patient.received", "patient", there)
    assert visitor.submit(me, me, {"do": "clinic_go"}).status_code == 422


def test_it_lets_a_patient_stay(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    offered(service, bo)
    me = page_of(service, bo)
    page = visitor.submit(me, me, {"do": "clinic_stay"}).text
    assert "You stay with your clinic" in page
    assert "hand you over" not in card(page)
    stayed = held(service, bo.clinic_id, bo.id)
    assert (stayed.status, stayed.shares) == ("active", {})
    assert noted(service)[-1] == ("patient.declined", "patient", bo.clinic_id)
    for choice in ("clinic_stay", "clinic_go"):
        assert visitor.submit(me, me, {"do": choice}).status_code == 422


def test_it_hands_nobody_over_to_a_clinic_that_has_closed(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    there, me = offered(service, bo), page_of(service, bo)
    with service.database.write() as tx:
        update_clinic(tx, there, ended_at=service.clock.now())
    assert "hand you over" not in card(visitor.get(me).text)
    assert visitor.submit(me, me, {"do": "clinic_go"}).status_code == 422
    assert held(service, bo.clinic_id, bo.id).status == "active"


def test_it_speaks_of_the_clinic_in_spanish(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    with service.database.write() as tx:
        update_person(tx, bo.person_id, language="es")
        change_preferences(tx, bo.subscription_id, read_preferences(tx, bo.subscription_id), now=service.clock.now())
    offered(service, bo, "Centro Norte")
    shown = card(visitor.get(page_of(service, bo)).text)
    said = re.sub(r"<[^>]*>", " ", shown).replace("Elm Street", "")
    assert "propone que pases a Centro Norte" in said
    assert re.findall(r"\b(the|you|your|and|of|this|messages|clinic|see|stay)\b", said) == []


def test_it_shows_no_clinic_to_who_has_none(visitor: Visitor, service: Service, bo: Enrolment) -> None:
    other = subscribe(service, "chi@example.org")
    me = f"/me/{me_token(service.seal, other, 0, service.clock.now())}"
    assert card(visitor.get(me).text) == ""
    assert visitor.submit(me, me, {"do": "clinic_share"}).status_code == 422
