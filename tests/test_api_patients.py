"""Patients by the API: enrolled once, changed within limits, never another clinic's, their own word above all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fakes.client import Client, key
from fakes.clinic import clinic, patient
from fakes.subscribers import AMINA, BO, CHIDI, receipts_of
from sqlalchemy import select

from config.clock import FixedClock
from people.address import parse_address
from people.optin import confirm
from people.optout import record_stop
from people.preferences import change_preferences, read_preferences
from scheduler.service import Service
from store.clinic_tables import audit_events
from web.app import create_app

NEW = {"address": AMINA, "answer": "yes", "witnessed_by": "Nurse Okafor", "label": "MRN 1"}


@pytest.fixture
def asking(service: Service) -> Iterator[Callable[..., Client]]:
    made: list[Client] = []

    def ask(clinic_id: int) -> Client:
        made.append(Client(create_app(service, lambda: None), key(service, clinic_id)))
        return made[-1]

    yield ask
    for client in made:
        client.close()


@pytest.fixture
def clinic_id(service: Service) -> int:
    return clinic(service)


@pytest.fixture
def client(asking: Callable[..., Client], clinic_id: int) -> Client:
    return asking(clinic_id)


def agree(service: Service, subscription_id: int = 1) -> None:
    with service.database.write() as tx:
        now = service.clock.now()
        assert confirm(tx, service.seal, subscription_id, means="sms", evidence={}, wording="t", now=now)


def actions(service: Service) -> list[str]:
    with service.database.read() as tx:
        return list(tx.execute(select(audit_events.c.action).order_by(audit_events.c.id)).scalars())


def test_it_enrols_with_one_invitation(client: Client, service: Service) -> None:
    made = client.send("/patients", NEW)
    assert made.status_code == 201, made.text
    held = made.json()
    assert made.headers["location"] == f"/api/v1/patients/{held['id']}"
    assert (held["status"], held["standing"], held["label"]) == ("invited", "pending", "MRN 1")
    assert held["address"] == "…23"
    assert AMINA not in made.text
    assert (held["cadence"], held["zone"], held["language"]) == ("3 a week (Mon, Wed, Fri)", "America/New_York", "en")
    assert [row.kind for row in receipts_of(service, 1)] == ["clinic_invite"]
    again = client.send("/patients", NEW)
    assert again.status_code == 409
    assert again.json()["errors"] == [{"where": "status", "detail": "already_here"}]
    assert client.send("/patients", {**NEW, "address": BO}).json()["errors"][0]["detail"] == "label_taken"
    agree(service)
    assert client.get(f"/patients/{held['id']}").json()["status"] == "active"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"address": "12"}, 422),
        ({"address": "nobody"}, 409),
        ({"address": "+1202555012"}, 409),
        ({"answer": "no"}, 422),
        ({"witnessed_by": ""}, 422),
        ({"witnessed_by": "\u200b"}, 409),
        ({"cadence": "hourly"}, 409),
        ({"cadence": "whenever"}, 409),
        ({"window": "25:00"}, 409),
        ({"window": "03:00-04:00"}, 409),
        ({"zone": "Atlantis"}, 409),
        ({"zone": "new york"}, 409),
        ({"language": "fr"}, 422),
        ({"without_topics": ["everything"]}, 422),
        ({"more": 1}, 422),
        ({"address": 12025550123}, 422),
    ],
)
def test_it_refuses_who_can_not_be_enrolled(client: Client, wrong: dict[str, Any], status: int) -> None:
    answer = client.send("/patients", NEW | wrong)
    assert answer.status_code == status, answer.text
    assert client.get("/patients").json()["items"] == []


def test_it_refuses_who_has_opted_out_and_tells_nothing_of_others(
    client: Client, service: Service, clinic_id: int
) -> None:
    theirs = clinic(service, "Oak Lane")
    patient(service, theirs, BO)
    with service.database.write() as tx:
        where = parse_address(CHIDI, "US")
        record_stop(tx, service.seal, where, means="sms", evidence={}, wording="", now=service.clock.now())
    said = {each: client.send("/patients", {**NEW, "address": each}).json() for each in (BO, CHIDI)}
    assert said[BO]["errors"][0]["detail"] == "unavailable"
    assert said[CHIDI]["errors"][0]["detail"] == "opted_out"
    assert "Oak" not in str(said)


def test_it_lists_pages_of_its_own_patients(client: Client, service: Service, clinic_id: int, asking: Any) -> None:
    for address, label in ((AMINA, "A"), (BO, "B"), (CHIDI, "C")):
        assert client.send("/patients", {**NEW, "address": address, "label": label}).status_code == 201
    theirs = asking(clinic(service, "Oak Lane"))
    assert theirs.get("/patients").json() == {"items": [], "next": None}
    first = client.get("/patients?limit=2").json()
    rest = client.get(f"/patients?limit=2&cursor={first['next']}").json()
    assert [each["label"] for each in first["items"] + rest["items"]] == ["A", "B", "C"]
    assert rest["next"] is None
    assert [each["label"] for each in client.get("/patients?label=b").json()["items"]] == ["B"]
    assert client.get("/patients?label=Z").json()["items"] == []
    agree(service, 2)
    assert [each["label"] for each in client.get("/patients?status=active").json()["items"]] == ["B"]
    assert client.get("/patients?status=asleep").status_code == 422
    assert client.get(f"/patients?status=active&cursor={first['next']}").status_code == 404


def test_it_changes_within_the_clinics_limits(client: Client, service: Service, clinic_id: int) -> None:
    held = patient(service, clinic_id)
    path = f"/patients/{held}"
    changed = client.send(path, {"cadence": "weekly", "window": "17-19", "without_topics": ["touch"]}, "PATCH").json()
    assert (changed["cadence"], changed["window"]) == ("weekly", "17:00-19:00")
    assert changed["without_topics"] == ["touch"]
    assert client.send(path, {"zone": "America/Chicago"}, "PATCH").json()["zone"] == "America/Chicago"
    for wrong in ({"window": "22:00-23:00"}, {"cadence": "hourly"}, {"zone": "Mars"}):
        assert client.send(path, wrong, "PATCH").status_code == 409
    assert client.send(path, {"tier": "full"}, "PATCH").status_code == 422
    assert client.get(path).json()["window"] == "17:00-19:00"
    assert actions(service).count("patient.changed") == 2


def test_it_changes_nothing_that_was_changed_meanwhile(client: Client, service: Service, clinic_id: int) -> None:
    path = f"/patients/{patient(service, clinic_id)}"
    tag = client.get(path).headers["etag"]
    answer = client.send(path, {"cadence": "weekly"}, "PATCH", if_match=tag)
    assert answer.status_code == 200
    assert answer.headers["etag"] != tag
    late = client.send(path, {"cadence": "monthly"}, "PATCH", if_match=tag)
    assert late.status_code == 412
    assert late.json()["type"].endswith("#changed-meanwhile")
    assert client.get(path).json()["cadence"] == "weekly"


def test_it_pauses_and_goes_on(client: Client, service: Service, clinic_id: int, clock: FixedClock) -> None:
    path = f"/patients/{patient(service, clinic_id)}"
    until = (clock.now() + timedelta(days=7)).isoformat()
    assert client.send(f"{path}/pause", {"until": until}).json()["paused_until"] == "2026-03-09T15:00:00Z"
    assert client.send(f"{path}/pause", {"until": "2020-01-01T00:00:00Z"}).status_code == 409
    assert client.send(f"{path}/pause", {"until": "2027-01-01T00:00:00"}).status_code == 422
    assert client.ask("POST", f"{path}/resume").json()["paused_until"] is None
    assert "patient.resumed" in actions(service)


def test_it_lets_the_patients_own_pause_be(client: Client, service: Service, clinic_id: int, clock: FixedClock) -> None:
    path = f"/patients/{patient(service, clinic_id)}"
    with service.database.write() as tx:
        held = read_preferences(tx, 1)
        own = replace(held, paused_until=clock.now() + timedelta(days=30))
        change_preferences(tx, 1, own, now=clock.now())
    shorter = (clock.now() + timedelta(days=7)).isoformat()
    assert client.send(f"{path}/pause", {"until": shorter}).json()["paused_until"] == "2026-04-01T15:00:00Z"
    assert client.ask("POST", f"{path}/resume").status_code == 409


def test_it_records_an_opt_out_that_only_the_patient_lifts(client: Client, service: Service, clinic_id: int) -> None:
    path = f"/patients/{patient(service, clinic_id)}"
    assert client.send(f"{path}/opt-out", {"heard": "rumour"}).status_code == 422
    assert client.send(f"{path}/opt-out", {"heard": "voice"}).json()["standing"] == "stopped"
    assert client.send(f"{path}/end", {"why": "left"}).json()["status"] == "ended"
    assert client.send(f"{path}/end", {"why": "again"}).status_code == 409
    assert client.send(f"{path}/pause", {"until": "2027-01-01T00:00:00Z"}).status_code == 409
    assert client.send("/patients", NEW).json()["errors"][0]["detail"] == "opted_out"


def test_it_does_nothing_for_another_clinics_patients(client: Client, service: Service, asking: Any) -> None:
    ours = clinic(service, "Oak Lane")
    held = patient(service, ours)
    path = f"/patients/{held}"
    before = asking(ours).get(path).json()
    asked = [
        client.get(path),
        client.send(path, {"cadence": "weekly"}, "PATCH"),
        client.send(f"{path}/pause", {"until": "2027-01-01T00:00:00Z"}),
        client.ask("POST", f"{path}/resume"),
        client.send(f"{path}/opt-out", {"heard": "voice"}),
        client.send(f"{path}/end", {"why": "no"}),
    ]
    assert [answer.status_code for answer in asked] == [404] * len(asked)
    assert asking(ours).get(path).json() == before
