"""What an owner connects: keys shown once, webhooks and what they were told, records; and the API's own page."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from html import unescape

import pytest
from fakes.browsing import DESK, PHONE, chromium, looking, site_of
from fakes.client import BASE, Client
from fakes.clinic import patient
from fakes.staff import at_portal, found_clinic, hire
from fakes.subscribers import AMINA
from fakes.visitor import Visitor
from playwright.sync_api import ViewportSize
from sqlalchemy import select

from people.feed import catch_up
from people.keys import SCOPES
from people.staff_sessions import Visitor as Origin
from people.staff_sessions import begin
from scheduler.service import Service
from store.clinic_tables import api_keys, audit_events
from store.hooks import list_sends
from web.api.rooms import routes
from web.app import create_app


@pytest.fixture
def clinic_id(service: Service) -> int:
    return found_clinic(service.database, service.seal, service.clock.now())


@pytest.fixture
def at(service: Service, clinic_id: int) -> Iterator[dict[str, Visitor]]:
    """Browsers: an owner, an enroller and an auditor of the clinic, and an owner of another."""
    other = found_clinic(service.database, service.seal, service.clock.now(), "South Street")
    who = {role: (clinic_id, role) for role in ("owner", "enroller", "auditor")} | {"stranger": (other, "owner")}
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(
                at_portal(service, hire(service.database, service.seal, service.clock.now(), whose, role))
            )
            for name, (whose, role) in who.items()
        }


def shown_once(html: str) -> str:
    found = re.search(r'class="linkbox code">([^<]+)<', html)
    assert found, html
    return unescape(found[1])


def test_it_makes_a_key_that_works_and_shows_it_once(at: dict[str, Visitor], service: Service) -> None:
    owner = at["owner"]
    made = owner.submit("/clinic/keys", "/clinic/keys", [("name", "EHR"), ("scope", "hooks:read")], follow=False)
    assert made.status_code == 200
    whole = shown_once(made.text)
    client = Client(create_app(service, lambda: None), whole)
    assert client.get("/hooks").status_code == 200
    assert client.get("/patients").status_code == 403
    page = owner.get("/clinic/keys").text
    assert whole not in page
    assert whole[:12] in page
    assert "Revoke" not in at["auditor"].get("/clinic/keys").text
    assert at["enroller"].get("/clinic/keys").status_code == 403
    assert at["stranger"].submit("/clinic/keys", "/clinic/keys/1/revoke").status_code == 404
    assert "Revoked." in owner.submit("/clinic/keys", "/clinic/keys/1/revoke").text
    assert client.get("/hooks").status_code == 401
    client.close()
    with service.database.read() as tx:
        actions = list(tx.execute(select(audit_events.c.action)).scalars())
    assert {"key.made", "key.revoked", "key.listed"} <= set(actions)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_says_what_a_key_lacks(at: dict[str, Visitor], service: Service) -> None:
    answer = at["owner"].submit("/clinic/keys", "/clinic/keys", {"name": "<b>EHR"}, follow=False)
    assert answer.status_code == 422
    assert "choose some of" in answer.text
    assert "<b>EHR" not in answer.text
    with service.database.read() as tx:
        assert tx.execute(select(api_keys)).all() == []


def test_it_adds_tests_and_ends_a_webhook(at: dict[str, Visitor], service: Service, clinic_id: int) -> None:
    owner = at["owner"]
    fields = [("url", "https://ehr.example.org/in"), ("event", "consent.*")]
    made = owner.submit("/clinic/hooks", "/clinic/hooks", fields, follow=False)
    assert shown_once(made.text).startswith("whsec_")
    assert "whsec_" not in owner.get("/clinic/hooks").text
    patient(service, clinic_id)
    with service.database.write() as tx:
        catch_up(tx, service.seal, service.clock.now())
    told = owner.submit("/clinic/hooks/1", "/clinic/hooks/1/test")
    for words in ("A test is on its way", "hook.test", "consent.granted", "On its way"):
        assert words in told.text
    for path in ("/clinic/hooks/1", "/clinic/hooks/99"):
        assert at["stranger"].get(path).status_code == 404
    for act in ("test", "end"):
        assert at["stranger"].submit("/clinic/hooks", f"/clinic/hooks/1/{act}").status_code == 404
        assert at["auditor"].post(f"/clinic/hooks/1/{act}", {}).status_code == 403
    assert "Ended." in owner.submit("/clinic/hooks/1", "/clinic/hooks/1/end").text
    assert owner.get("/clinic/hooks/1").status_code == 404
    with service.database.read() as tx:
        assert {row.state for row in list_sends(tx, clinic_id, 1, 9)} == {"given_up"}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ([("url", "http://example.org"), ("event", "consent.*")], "https://"),
        ([("url", "https://192.168.0.1/"), ("event", "consent.*")], "not one on the public internet"),
        ([("url", "https://example.org/")], "events must be some of"),
    ],
)
def test_it_says_what_a_webhook_lacks(at: dict[str, Visitor], fields: list[tuple[str, str]], said: str) -> None:
    answer = at["owner"].submit("/clinic/hooks", "/clinic/hooks", fields, follow=False)
    assert answer.status_code == 422
    assert said in unescape(answer.text)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_hands_out_records(at: dict[str, Visitor], service: Service, clinic_id: int) -> None:
    patient(service, clinic_id)
    for name in ("patients.csv", "consents.csv", "communications.ndjson", "patients.ndjson"):
        assert f"/clinic/records/{name}" in at["enroller"].get("/clinic/records").text
    table = at["enroller"].get("/clinic/records/patients.csv")
    assert table.content.startswith("\ufeffpatient,label".encode())
    assert len(table.text.splitlines()) == 2
    assert AMINA[2:] not in table.text
    assert len(at["stranger"].get("/clinic/records/patients.csv").text.splitlines()) == 1
    assert at["auditor"].get("/clinic/records/consents.ndjson").status_code == 200
    for wrong in ("patients.xlsx", "people.csv", "patients", "..%2fkeys"):
        assert at["owner"].get(f"/clinic/records/{wrong}").status_code == 404
    with service.database.read() as tx:
        noted = tx.execute(select(audit_events.c.subject).where(audit_events.c.action == "record.exported")).scalars()
        assert set(noted) == {"record:patients", "record:consents"}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_explains_the_api_on_a_page_of_our_own(service: Service) -> None:
    visitor = Visitor(create_app(service, lambda: None))
    page = visitor.get("/api/docs")
    assert page.status_code == 200
    assert "<script" not in page.text
    assert "//" not in "".join(re.findall(r'(?:src|href)="([^"]+)"', page.text)).replace("http://127.0.0.1", "")
    for scope in SCOPES:
        assert scope in page.text
    for route in routes():
        assert f'id="{route.name}"' in page.text
        assert route.summary or route.description
    assert BASE in page.text
    visitor.close()


@pytest.mark.browser
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("size", "scheme"), [(PHONE, "light"), pytest.param(DESK, "dark", marks=pytest.mark.slow)], ids=["phone", "desk"]
)
def test_it_is_made_for_eyes(service: Service, clinic_id: int, size: ViewportSize, scheme: str) -> None:
    owner = hire(service.database, service.seal, service.clock.now(), clinic_id)
    patient(service, clinic_id)
    with service.database.write() as tx:
        token = begin(tx, service.seal, owner.id, Origin("", ""), service.clock.now(), second_factor=True)
    with chromium() as browser, site_of(service) as site, looking(browser, site, size, scheme) as looked:
        page = looked.page
        page.context.add_cookies([{"name": "clinic", "value": token, "url": site}])
        looked.go("/clinic/keys")
        page.get_by_label("Name").fill("Records system")
        page.get_by_role("button", name="Make the key").click()
        looked.inspect("connections-key-mistake")
        page.get_by_label("patients:read").check()
        page.get_by_role("button", name="Make the key").click()
        looked.inspect("connections-key-made")
        looked.go("/clinic/hooks")
        page.get_by_label("Address").fill("https://ehr.example.org/kindling")
        page.get_by_role("button", name="Add it").click()
        looked.inspect("connections-hook-made")
        page.get_by_role("link", name="https://ehr.example.org/kindling").click()
        page.get_by_role("button", name="Send a test").click()
        looked.inspect("connections-hook")
        looked.go("/clinic/records")
        looked.inspect("connections-records")
        looked.go("/api/docs")
        looked.inspect("connections-api")
