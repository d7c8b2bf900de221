"""What a clinic takes away of its patients: FHIR R4 that others accept, tables that no spreadsheet runs, no texts."""

import asyncio
import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.client import Client, key
from fakes.clinic import clinic, patient
from fakes.fhir import broken
from fakes.subscribers import AMINA, BO, subscribe
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.communication import Communication
from fhir.resources.R4B.consent import Consent
from fhir.resources.R4B.patient import Patient
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from sqlalchemy import select

from config.clock import FixedClock
from messages.nudge import THEME_IDS
from people.address import parse_address
from people.fhir import communication
from people.optout import record_stop
from people.patients import end
from people.records import HEADINGS
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.states import State
from scheduler.worker import this_worker
from store.clinic_tables import enrolments
from store.tables import receipts
from web.app import create_app

FORMS = {"patients": Patient, "consents": Consent, "communications": Communication}


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


def nudge(service: Service, clock: FixedClock) -> None:
    asyncio.run(run_once(service, this_worker()))
    clock.wind(timedelta(days=1, hours=1, minutes=59))
    asyncio.run(run_once(service, this_worker()))


def test_it_gives_a_patient_as_a_bundle(
    client: Client, service: Service, clinic_id: int, clock: FixedClock, asking: Any
) -> None:
    held = patient(service, clinic_id)
    nudge(service, clock)
    answer = client.get(f"/patients/{held}/fhir")
    assert answer.headers["content-type"] == "application/fhir+json"
    bundle = answer.json()
    Bundle.model_validate(bundle)
    assert broken(bundle) == []
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert kinds == ["Patient", "Consent", "Communication"]
    assert AMINA[2:] not in answer.text
    sent = bundle["entry"][2]["resource"]
    assert sent["status"] == "completed"
    with service.database.read() as tx:
        sent_id = tx.execute(select(receipts.c.nudge_id).where(receipts.c.nudge_id.is_not(None))).scalars().first()
    found = service.library.get(sent_id or "", "en")
    assert found
    assert found.sms_discreet not in answer.text
    assert asking(clinic(service, "Oak Lane")).get(f"/patients/{held}/fhir").status_code == 404


def test_it_says_when_consent_was_withdrawn(client: Client, service: Service, clinic_id: int) -> None:
    held = patient(service, clinic_id)
    with service.database.write() as tx:
        where = parse_address(AMINA, "US")
        record_stop(tx, service.seal, where, means="sms", evidence={}, wording="", now=service.clock.now())
    consent = client.get(f"/patients/{held}/fhir").json()["entry"][1]["resource"]
    Consent.model_validate(consent)
    assert (consent["status"], consent["policyRule"]["coding"][0]["code"]) == ("inactive", "OPTOUT")
    assert [each["event"] for each in client.get(f"/patients/{held}/consent").json()["items"]] == [
        "requested",
        "granted",
        "revoked",
    ]


def test_it_tells_nothing_from_before_or_after(
    client: Client, service: Service, clinic_id: int, clock: FixedClock
) -> None:
    subscribe(service, BO)
    nudge(service, clock)
    clock.wind(timedelta(minutes=1))
    now = clock.now()
    with service.database.write() as tx:
        values = {"clinic_id": clinic_id, "person_id": 1, "subscription_id": 1, "wording": "t", "answer": "yes"}
        tx.execute(enrolments.insert().values(**values, status="active", shares={}, enrolled_at=now))
    assert client.get("/patients/1/messages").json()["items"] == []
    assert client.get("/patients/1/consent").json()["items"] == []
    with service.database.write() as tx:
        end(tx, service.seal, clinic_id, 1, why="done", actor="operator", now=now)
        clock.wind(timedelta(days=1))
        where = parse_address(BO, "US")
        record_stop(tx, service.seal, where, means="email", evidence={}, wording="", now=clock.now())
    assert [each["event"] for each in client.get("/patients/1/consent").json()["items"]] == ["ended"]


@pytest.mark.parametrize("kind", FORMS)
def test_it_exports_all_of_a_clinic(
    client: Client, service: Service, clinic_id: int, clock: FixedClock, kind: str
) -> None:
    ours = [patient(service, clinic_id)]
    patient(service, clinic(service, "Oak Lane"), BO)
    nudge(service, clock)
    answer = client.get(f"/records/{kind}")
    assert answer.headers["content-type"] == "application/fhir+ndjson"
    assert "attachment" in answer.headers["content-disposition"]
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert len(lines) == 1
    for each in lines:
        FORMS[kind].model_validate(each)
        assert broken(each) == []
    table = list(csv.reader(io.StringIO(client.get(f"/records/{kind}?form=csv").text)))
    assert table[0] == list(HEADINGS[kind])
    assert {row[0] for row in table[1:]} == {str(held) for held in ours}
    assert all(len(row) == len(table[0]) for row in table)
    assert AMINA[2:] not in str(table)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_exports_more_than_a_batch(client: Client, service: Service, clinic_id: int) -> None:
    for number in range(120):
        patient(service, clinic_id, f"p{number}@example.org")
    lines = client.get("/records/patients").text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [f"patient-{number}" for number in range(1, 121)]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("label", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")'])
def test_it_writes_nothing_that_a_spreadsheet_runs(client: Client, label: str) -> None:
    new = {"address": AMINA, "answer": "yes", "witnessed_by": "N", "label": label}
    assert client.send("/patients", new).status_code == 201
    table = list(csv.reader(io.StringIO(client.get("/records/patients?form=csv").text)))
    assert table[1][1] == f"'{label}"


@given(
    state=st.sampled_from(list(State)),
    channel=st.sampled_from(["sms", "email"]),
    nudge_id=st.sampled_from([None, "a-walk"]),
    error=st.sampled_from([None, "30003"]),
    times=st.sampled_from([None, "2026-03-02T15:00:00+00:00"]),
)
@trying(deadline=None, max_examples=80)
def test_it_writes_every_fate_of_a_message(
    state: State, channel: str, nudge_id: str | None, error: str | None, times: str | None
) -> None:
    at = datetime.fromisoformat(times) if times else None
    message = {"id": 7, "kind": "nudge", "channel": channel, "state": str(state), "nudge_id": nudge_id}
    made = communication(message | {"error_code": error, "sent_at": at, "settled_at": at}, "patient-1", "Elm Street")
    Communication.model_validate(made)
    assert broken(made) == []


def test_it_lists_content_and_decides(client: Client, service: Service, asking: Any) -> None:
    page = client.get("/content?language=en&topic=treatment&limit=3").json()
    assert [each["standing"] for each in page["items"]] == ["waiting"] * 3
    chosen = page["items"][0]
    path = f"/content/en/{chosen['id']}"
    assert client.ask("POST", f"{path}/approve").json()["standing"] == "in_use"
    assert client.ask("POST", f"{path}/disable").json()["standing"] == "disabled"
    assert client.get(path).json()["standing"] == "disabled"
    assert client.ask("POST", f"{path}/enable").json()["standing"] == "in_use"
    other = asking(clinic(service, "Oak Lane"))
    assert other.get(path).json()["standing"] == "waiting"
    assert client.get("/content/en/no-such-nudge").status_code == 404
    found, cursor = [], ""
    while True:
        page = client.get(f"/content?limit=150{cursor}").json()
        found += [(each["language"], each["id"]) for each in page["items"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert found == [(each.lang, each.id) for each in service.library.nudges]
    assert {each["topic"] for each in client.get("/content?limit=200").json()["items"]} <= set(THEME_IDS)


def test_it_reports_what_may_be_told(client: Client) -> None:
    said = client.get("/reports?period=2026-Q1").json()
    assert said["period"] == "2026-Q1"
    assert len(said["months"]) == len(said["enrolled"]["months"]) == 12
    assert said["enrolled"]["total"] == {"shown": 0, "whole": True}
    assert len(said["hours"]) == 24
    assert client.get("/reports").json()["period"] == "2026-03"
    for wrong in ("2026-13", "2026-Q5", "yesterday", "1999"):
        assert client.get(f"/reports?period={wrong}").status_code == 422
