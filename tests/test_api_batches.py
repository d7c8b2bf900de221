"""Many patients by the API: a list looked through or enrolled in the background; and who wants something done."""

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from fakes.client import Client, key
from fakes.clinic import clinic, patient
from fakes.subscribers import AMINA, BO, CHIDI
from sqlalchemy import select

from people.address import parse_address
from people.optout import record_stop
from scheduler.imports import Imports
from scheduler.service import Service
from store.alerts import add_alert
from store.clinic_tables import audit_events
from store.contacts import mark_invalid
from store.subscriptions import update_subscription
from store.worklists import LISTS
from web.app import create_app

HEAD = "label,phone,email,consent,witness\r\n"
LIST = HEAD + f"A,{AMINA},,yes,N. Okafor\r\nB,,bo@example.org,yes,N. Okafor\r\nC,12,,yes,N. Okafor\r\n"
FHIR = {"resourceType": "Patient", "telecom": [{"system": "sms", "value": CHIDI, "use": "mobile"}]}


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


def go_on(service: Service) -> None:
    asyncio.run(Imports().go_on(service, service.clock.now()))


def upload(client: Client, body: str, form: str = "text/csv", query: str = "") -> Any:
    return client.ask("POST", f"/enrolments{query}", content=body.encode(), headers={"content-type": form})


def test_it_enrols_a_list_in_the_background(client: Client, service: Service) -> None:
    begun = upload(client, LIST)
    assert begun.status_code == 202, begun.text
    assert begun.json()["status"] == "running"
    path = begun.headers["location"].removeprefix("/api/v1")
    go_on(service)
    done = client.get(path).json()
    assert (done["status"], done["good"], done["bad"], done["rows_done"]) == ("done", 2, 1, 3)
    found = client.get(f"{path}/problems").json()["items"]
    assert [(each["row"], each["column"]) for each in found] == [(4, "phone")]
    back = client.get(f"{path}/bad-rows")
    assert back.headers["content-type"].startswith("text/csv")
    assert "12" in back.text
    assert [each["label"] for each in client.get("/patients").json()["items"]] == ["A", "B"]
    assert client.get("/worklists").json()["lists"]["unconfirmed"] == 2
    again = upload(client, LIST)
    go_on(service)
    assert client.get(f"/enrolments/{again.json()['id']}").json()["good"] == 0
    with service.database.read() as tx:
        enrolled = select(audit_events.c.actor).where(audit_events.c.action == "import.finished")
        assert set(tx.execute(enrolled).scalars()) == {"key:1"}


def test_it_looks_a_list_through_without_a_trace(client: Client, service: Service) -> None:
    begun = upload(client, LIST, query="?dry_run=true")
    assert begun.json()["status"] == "checking"
    go_on(service)
    done = client.get(f"/enrolments/{begun.json()['id']}").json()
    assert (done["status"], done["good"], done["bad"]) == ("checked", 2, 1)
    assert client.get("/patients").json()["items"] == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("form", "body"),
    [
        ("application/fhir+json", json.dumps(FHIR)),
        (
            "application/json",
            json.dumps({"resourceType": "Bundle", "entry": [{"resource": FHIR}]}),
        ),
        ("application/fhir+ndjson", json.dumps(FHIR) + "\n"),
        ("application/x-ndjson; charset=utf-8", json.dumps(FHIR)),
    ],
)
def test_it_enrols_what_records_systems_write(client: Client, service: Service, form: str, body: str) -> None:
    begun = upload(client, body, form)
    go_on(service)
    done = client.get(f"/enrolments/{begun.json()['id']}").json()
    assert (done["kind"], done["status"], done["good"] + done["bad"]) == ("fhir", "done", 1)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("form", "body", "status"),
    [
        ("text/csv", "", 409),
        ("text/csv", "colour,shape\r\nred,round\r\n", 409),
        ("application/json", "[]", 422),
        ("application/json", '{"a": 1}', 422),
        ("application/json", "[" * 100_000, 422),
        ("application/xml", "<Bundle/>", 415),
        ("multipart/form-data", "x", 415),
        ("text/csv", "a" * (9 * 1024 * 1024), 413),
    ],
)
def test_it_refuses_what_is_no_list(client: Client, form: str, body: str, status: int) -> None:
    answer = upload(client, body, form)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert client.get("/enrolments").json()["items"] == []


def test_it_shows_nothing_of_another_clinics_lists(client: Client, service: Service, asking: Any) -> None:
    begun = upload(asking(clinic(service, "Oak Lane")), LIST).json()
    for path in ("", "/problems", "/bad-rows"):
        assert client.get(f"/enrolments/{begun['id']}{path}").status_code == 404
    assert client.get("/enrolments").json()["items"] == []


def test_it_lists_who_wants_something_done(client: Client, service: Service, clinic_id: int, asking: Any) -> None:
    away, gone, out = (patient(service, clinic_id, each) for each in (AMINA, BO, CHIDI))
    asked = patient(service, clinic_id, "dee@example.org", status="invited")
    given_up = patient(service, clinic_id, "eva@example.org")
    patient(service, clinic(service, "Oak Lane"), "fay@example.org", status="invited")
    now = service.clock.now()
    with service.database.write() as tx:
        update_subscription(tx, 1, paused_until=now + timedelta(days=3))
        mark_invalid(tx, 2, "email 5.1.1", now)
        where = parse_address(CHIDI, "US")
        record_stop(tx, service.seal, where, means="sms", evidence={}, wording="", now=now)
        update_subscription(tx, 5, status="ended")
        alert = add_alert(tx, clinic_id, 1, "crisis", now)
    lists = {"paused": away, "undeliverable": gone, "opted_out": out, "unconfirmed": asked, "reassigned": given_up}
    for name, held in lists.items():
        assert [each["id"] for each in client.get(f"/worklists/{name}").json()["items"]] == [held], name
    counted = client.get("/worklists").json()
    assert counted == {"lists": dict.fromkeys(LISTS, 0) | dict.fromkeys(lists, 1), "alerts": 1}
    for name in LISTS:
        assert len(client.get(f"/worklists/{name}").json()["items"]) == counted["lists"][name]
    shown = client.get("/worklists/alerts").json()["items"]
    assert [(each["id"], each["patient"], each["kind"]) for each in shown] == [(alert, away, "crisis")]
    theirs = asking(clinic(service, "Elm Lane"))
    assert theirs.get("/worklists").json() == {"lists": dict.fromkeys(LISTS, 0), "alerts": 0}
    assert theirs.get("/worklists/alerts").json()["items"] == []
    assert client.get("/worklists/everybody").status_code == 422
