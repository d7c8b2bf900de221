"""Every route of the API, asked for another clinic's things, and for its own: nothing crosses, all is noted."""

import json
from collections.abc import Iterator

import pytest
from fakes.client import Client, key
from fakes.clinic import clinic, patient
from fakes.subscribers import AMINA, BO
from fastapi.routing import APIRoute
from httpx import Response
from sqlalchemy import func, select

from scheduler.service import Service
from store.clinic_tables import audit_events
from web.api.rooms import routes
from web.app import create_app

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
LIST = f"phone,consent,witness\r\n{BO},yes,N\r\n"
BODIES = {
    "add_webhook": {"url": "https://ehr.example.org/in", "events": ["consent.*"]},
    "enrol_patient": {"address": BO, "answer": "yes", "witnessed_by": "N"},
    "change_patient": {"cadence": "weekly"},
    "pause_patient": {"until": "2027-01-01T00:00:00Z"},
    "opt_out_patient": {"heard": "voice"},
    "end_patient": {"why": "over"},
}
PATHS = {"kind": "patients", "name": "paused", "language": "en", "patient": "1", "hook": "1", "batch": "1"}
THEIRS = {"patient", "hook", "batch"}


@pytest.fixture
def clients(service: Service) -> Iterator[tuple[Client, Client]]:
    """A clinic with a patient, a webhook and a batch, each with the id 1; and another clinic, with nothing."""
    owner = Client(create_app(service, lambda: None), key(service, clinic(service)))
    patient(service, 1)
    assert owner.send("/hooks", BODIES["add_webhook"]).json()["id"] == 1
    assert (
        owner.ask("POST", "/enrolments?dry_run=true", content=LIST, headers={"content-type": "text/csv"}).json()["id"]
        == 1
    )
    stranger = Client(create_app(service, lambda: None), key(service, clinic(service, "Oak Lane")))
    yield owner, stranger
    owner.close()
    stranger.close()


def ask(client: Client, route: APIRoute, service: Service) -> Response:
    nudge = service.library.of("en")[0].id
    path = route.path.format_map(PATHS | {"nudge": nudge})
    method = next(iter(route.methods or ()))
    if route.name == "enrol_many_patients":
        return client.ask(method, path, content=LIST, headers={"content-type": "text/csv"})
    if route.name in BODIES:
        body = json.dumps(BODIES[route.name])
        return client.ask(method, path, content=body, headers={"content-type": "application/json"})
    return client.ask(method, path)


def noted(service: Service, actor: str) -> int:
    with service.database.read() as tx:
        mine = select(func.count()).select_from(audit_events).where(audit_events.c.actor == actor)
        found: int = tx.execute(mine).scalar_one()
        return found


@pytest.mark.parametrize("route", routes(), ids=lambda route: route.name)
def test_it_notes_whatever_is_asked(route: APIRoute, clients: tuple[Client, Client], service: Service) -> None:
    before = noted(service, "key:1")
    answer = ask(clients[0], route, service)
    assert answer.is_success, answer.text
    assert noted(service, "key:1") > before


@pytest.mark.parametrize(
    "route",
    [route for route in routes() if THEIRS & set(route.param_convertors)],
    ids=lambda route: route.name,
)
def test_it_gives_nothing_to_a_stranger(route: APIRoute, clients: tuple[Client, Client], service: Service) -> None:
    owner, stranger = clients
    held = [owner.get(path).json() for path in ("/patients/1", "/hooks/1", "/enrolments/1")]
    answer = ask(stranger, route, service)
    assert answer.status_code == 404, answer.text
    assert answer.json()["type"].endswith("#not-found")
    assert [owner.get(path).json() for path in ("/patients/1", "/hooks/1", "/enrolments/1")] == held


@pytest.mark.parametrize(
    "route",
    [route for route in routes() if route.methods == {"GET"} and not THEIRS & set(route.param_convertors)],
    ids=lambda route: route.name,
)
def test_it_lists_nothing_of_others(route: APIRoute, clients: tuple[Client, Client], service: Service) -> None:
    answer = ask(clients[1], route, service)
    assert answer.is_success, answer.text
    assert f"…{AMINA[-2:]}" not in answer.text
    assert "ehr.example.org" not in answer.text
    assert '"patient-1"' not in answer.text
