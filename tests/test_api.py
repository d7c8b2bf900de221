"""The API's own manners: keys, scopes, limits, idempotency, cursors, problems; whatever the resource."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fakes.client import BASE, Client, key
from fakes.clinic import clinic, patient
from fakes.subscribers import AMINA, BO
from sqlalchemy import func, select
from typer.testing import CliRunner

from cli.main import app
from cli.wiring import opened
from config.clock import FixedClock
from config.settings import Settings
from people.keys import MOST, SCOPES, BadKey, end_key, known_key, make_key
from scheduler.service import Service
from store.api_keys import list_keys
from store.clinic_tables import api_keys, audit_events, hooks, idempotency
from web.api.caller import SCOPE, KeyedRoute
from web.api.problems import KINDS
from web.api.rooms import routes
from web.app import create_app

HOOK = {"url": "https://ehr.example.org/in", "events": ["consent.*"]}


@pytest.fixture
def clinic_id(service: Service) -> int:
    return clinic(service)


@pytest.fixture
def asking(service: Service) -> Iterator[Callable[..., Client]]:
    made: list[Client] = []

    def ask(clinic_id: int, *scopes: str, over: Service = service) -> Client:
        made.append(Client(create_app(over, lambda: None), key(service, clinic_id, *scopes)))
        return made[-1]

    yield ask
    for client in made:
        client.close()


@pytest.fixture
def client(asking: Callable[..., Client], clinic_id: int) -> Client:
    return asking(clinic_id)


def problem(answer: Any, status: int, kind: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    said: dict[str, Any] = answer.json()
    assert said["status"] == status
    assert said["type"].endswith(f"/api/docs#{kind}")
    assert said["title"]
    assert said["detail"]
    return said


def test_it_keeps_nothing_of_a_key_but_its_digest(service: Service, clinic_id: int) -> None:
    whole = key(service, clinic_id, "audit:read")
    with service.database.read() as tx:
        row = tx.execute(select(api_keys)).one()
        assert whole.startswith(row.prefix)
        assert whole[len(row.prefix) :].encode() not in b"".join(
            str(value).encode() if not isinstance(value, bytes) else value for value in row
        )
        assert known_key(tx, whole)
        for wrong in (whole[:-1], whole + "a", row.prefix, "", "kdl_", whole.replace("_", "-"), "kdl_\ud800_x"):
            assert known_key(tx, wrong) is None


def test_it_makes_no_key_that_nobody_could_know_again(service: Service, clinic_id: int) -> None:
    with service.database.write() as tx:
        for name, scopes in ((" ", ["audit:read"]), ("x" * 81, ["audit:read"]), ("a", []), ("a", ["all"])):
            with pytest.raises(BadKey):
                make_key(tx, service.seal, clinic_id, name, scopes, actor="operator", now=service.clock.now())
        for _ in range(MOST):
            make_key(tx, service.seal, clinic_id, "n", ["audit:read"], actor="operator", now=service.clock.now())
        with pytest.raises(BadKey, match="at most"):
            make_key(tx, service.seal, clinic_id, "n", ["audit:read"], actor="operator", now=service.clock.now())


def test_it_opens_to_nobody_without_a_key(client: Client, service: Service, clinic_id: int) -> None:
    for wrong in ("", "Basic abc", "Bearer", "Bearer kdl_abcdefgh_wrong", f"Basic {client.key}", "Bearer \xff"):
        answer = client.get("/hooks", headers={"authorization": wrong.encode("latin-1")})
        problem(answer, 401, "no-key")
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert client.get("/hooks", headers={"authorization": f"bearer {client.key}"}).status_code == 200
    with service.database.write() as tx:
        held = list_keys(tx, clinic_id)[0]
        assert not end_key(tx, service.seal, clinic_id + 1, held.id, actor="operator", now=service.clock.now())
        assert end_key(tx, service.seal, clinic_id, held.id, actor="operator", now=service.clock.now())
    problem(client.get("/hooks"), 401, "no-key")


def test_it_lets_a_key_do_what_its_scopes_say_and_no_more(
    service: Service, asking: Callable[..., Client], clinic_id: int
) -> None:
    for route in routes():
        needed = (route.openapi_extra or {})[SCOPE]
        others = [scope for scope in SCOPES if scope != needed]
        path = route.path.format_map(dict.fromkeys(route.param_convertors, "1"))
        for method in route.methods:
            said = problem(asking(clinic_id, *others).ask(method, path), 403, "no-scope")
            assert needed in said["detail"]
        with service.database.write() as tx:
            tx.execute(api_keys.update().values(revoked_at=service.clock.now()))


def test_it_has_no_route_without_a_scope() -> None:
    assert len(routes()) >= 8
    for route in routes():
        assert isinstance(route, KeyedRoute)
        assert (route.openapi_extra or {})[SCOPE] in SCOPES


def test_it_counts_what_a_key_asks_in_all_processes(
    service: Service, asking: Callable[..., Client], clinic_id: int, clock: FixedClock
) -> None:
    few = service.settings.model_copy(update={"api": service.settings.api.model_copy(update={"per_minute": 3})})
    one = asking(clinic_id, over=replace(service, settings=few))
    two = Client(create_app(replace(service, settings=few), lambda: None), one.key)  # another process
    left = [client.get("/hooks").headers["ratelimit"] for client in (one, two, one)]
    assert left == ['"key";r=2;t=20', '"key";r=1;t=40', '"key";r=0;t=60']
    refused = two.get("/hooks")
    problem(refused, 429, "too-many")
    assert refused.headers["retry-after"] == "20"
    assert refused.headers["ratelimit-policy"] == '"key";q=3;w=60'
    clock.wind(timedelta(seconds=21))
    assert two.get("/hooks").status_code == 200
    problem(one.get("/hooks"), 429, "too-many")
    assert asking(clinic_id).get("/hooks").status_code == 200  # another key has its own
    two.close()


def test_it_does_a_post_with_an_idempotency_key_once(client: Client, service: Service) -> None:
    first = client.send("/hooks", HOOK, idempotency_key="a-key-of-ours")
    again = client.send("/hooks", HOOK, idempotency_key="a-key-of-ours")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert first.headers["location"] == again.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    problem(
        client.send("/hooks", {**HOOK, "events": ["delivery.*"]}, idempotency_key="a-key-of-ours"), 422, "key-reused"
    )
    problem(client.send("/hooks/1/test", HOOK, idempotency_key="a-key-of-ours"), 422, "key-reused")
    problem(client.send("/hooks", HOOK, idempotency_key="short"), 422, "not-valid")
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(hooks)).scalar() == 1
        kept = tx.execute(select(idempotency.c.body_sealed)).scalar_one()
    assert first.json()["secret"].encode() not in kept


def test_it_says_that_the_first_is_still_being_answered(client: Client, service: Service, clock: FixedClock) -> None:
    client.send("/hooks", HOOK, idempotency_key="a-key-of-ours")
    with service.database.write() as tx:
        tx.execute(idempotency.update().values(status=None))
    waiting = client.send("/hooks", HOOK, idempotency_key="a-key-of-ours")
    problem(waiting, 409, "under-way")
    assert waiting.headers["retry-after"]
    clock.wind(timedelta(minutes=3))  # it was cut off: nobody will answer it any more
    assert client.send("/hooks", HOOK, idempotency_key="a-key-of-ours").status_code == 201
    clock.wind(timedelta(hours=25))
    assert client.send("/hooks", {**HOOK, "events": ["delivery.*"]}, idempotency_key="a-key-of-ours").status_code == 201


def test_it_does_it_once_for_many_at_once(service: Service, asking: Callable[..., Client], clinic_id: int) -> None:
    clients = [asking(clinic_id)]
    clients += [Client(create_app(service, lambda: None), clients[0].key) for _ in range(5)]
    assert [c.get("/hooks").status_code for c in clients] == [200] * 6  # apps are built at their first request
    found: list[int] = []
    threads = [
        threading.Thread(
            target=lambda c=c: found.append(c.send("/hooks", HOOK, idempotency_key="12345678").status_code)
        )
        for c in clients
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for extra in clients[1:]:
        extra.close()
    assert set(found) <= {201, 409}
    assert 201 in found
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(hooks)).scalar() == 1


def test_it_lets_a_request_that_did_not_fit_be_put_right(client: Client) -> None:
    problem(client.send("/hooks", {}, idempotency_key="a-key-of-ours"), 422, "not-valid")
    assert client.send("/hooks", HOOK, idempotency_key="a-key-of-ours").status_code == 201


def test_it_answers_every_failure_as_a_problem(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    problem(client.get("/nowhere"), 404, "not-found")
    problem(client.get("/hooks/"), 404, "not-found")
    problem(client.get("/hooks/a%0Ab"), 404, "not-found")
    problem(client.get("/hooks/999"), 404, "not-found")
    wrong = client.ask("PUT", "/hooks")
    problem(wrong, 405, "not-that-way")
    assert wrong.headers["allow"] == "GET, POST"
    said = problem(client.send("/hooks", {"url": 1, "more": "x"}), 422, "not-valid")
    assert {error["where"] for error in said["errors"]} == {"body.url", "body.events", "body.more"}
    assert "'x'" not in str(said)
    problem(client.ask("POST", "/hooks", content=b"{", headers={"content-type": "application/json"}), 422, "not-valid")
    problem(
        client.ask("POST", "/hooks", content=b"\xff", headers={"content-type": "application/json"}), 400, "bad-request"
    )
    big = b'{"url": "' + b"a" * 70_000 + b'"}'
    problem(client.ask("POST", "/hooks", content=big, headers={"content-type": "application/json"}), 413, "too-large")
    problem(client.get("/hooks/abc"), 422, "not-valid")
    problem(client.get(f"/hooks/{2**63}"), 422, "not-valid")
    monkeypatch.setattr("web.api.hooks.list_hooks", lambda *_: 1 / 0)
    problem(client.get("/hooks"), 500, "our-fault")


def test_it_has_words_for_every_kind_of_problem() -> None:
    assert all(title and advice and 400 <= status < 600 for status, title, advice in KINDS.values())


def test_it_pages_with_cursors_of_its_own(client: Client, service: Service, clinic_id: int, asking: Any) -> None:
    patient(service, clinic_id)
    patient(service, clinic_id, BO)
    first = client.get("/events?limit=3").json()
    rest = client.get(f"/events?limit=3&cursor={first['next']}").json()
    assert [each["number"] for each in first["items"] + rest["items"]] == [1, 2, 3, 4]
    assert client.get(f"/events?cursor={rest['next']}").json()["items"] == []
    assert AMINA not in str(first)
    theirs = asking(clinic(service, "Oak Lane"))
    for wrong in (first["next"][:-2], first["next"] + "x", "1", "MQ.abc", "x" * 400):
        problem(client.get(f"/events?cursor={wrong}"), 404, "no-such-page")
    problem(theirs.get(f"/events?cursor={first['next']}"), 404, "no-such-page")  # another clinic's
    problem(client.get(f"/audit?cursor={first['next']}"), 404, "no-such-page")  # another list's
    problem(client.get(f"/events?cursor={first['next']}&kind=consent.granted"), 404, "no-such-page")
    problem(client.get("/events?cursor="), 422, "not-valid")
    assert theirs.get("/events").json()["items"] == []


def test_it_reads_the_audit_and_notes_that(client: Client, service: Service, clinic_id: int, asking: Any) -> None:
    for _ in range(5):
        client.get("/hooks")
    found, cursor = [], ""
    while True:
        page = client.get(f"/audit?limit=2&action=hook{cursor}").json()
        found += [(each["action"], each["actor"]) for each in page["items"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert found == [("hook.listed", "key:1")] * 5
    assert client.get("/audit").json()["items"][0]["action"] == "audit.read"
    theirs = asking(clinic(service, "Oak Lane")).get("/audit").json()["items"]
    assert {each["action"] for each in theirs} == {"clinic.added", "key.made"}


def test_it_notes_who_asked_without_telling_where_from(client: Client, service: Service) -> None:
    client.get("/hooks")
    with service.database.read() as tx:
        row = tx.execute(select(audit_events).order_by(audit_events.c.id.desc())).first()
        assert row
        assert (row.actor, row.action) == ("key:1", "hook.listed")
        assert service.seal.open(row.address_sealed) == "203.0.113.20"


def test_it_serves_webhooks_of_its_own_clinic_only(client: Client, service: Service, asking: Any) -> None:
    made = client.send("/hooks", HOOK).json()
    theirs = asking(clinic(service, "Oak Lane"))
    path = f"/hooks/{made['id']}"
    for method, where in (("GET", path), ("DELETE", path), ("GET", f"{path}/deliveries"), ("POST", f"{path}/test")):
        problem(theirs.ask(method, where), 404, "not-found")
    assert theirs.get("/hooks").json()["items"] == []
    assert client.get(path).json() == {name: value for name, value in made.items() if name != "secret"}
    assert client.ask("POST", f"{path}/test").status_code == 202
    assert [each["kind"] for each in client.get(f"{path}/deliveries").json()["items"]] == ["hook.test"]
    assert client.ask("DELETE", path).status_code == 204
    problem(client.get(path), 404, "not-found")
    problem(client.send("/hooks", {**HOOK, "url": "https://10.1.2.3/"}), 409, "not-possible")


def test_it_describes_itself(client: Client) -> None:
    answer = client.get("/openapi.json", headers={"authorization": ""})
    said = answer.json()
    assert said["openapi"].startswith("3.1")
    assert said["servers"] == [{"url": f"http://127.0.0.1:8000{BASE}"}]
    for path in said["paths"].values():
        for operation in path.values():
            assert operation["security"] == [{"key": []}]
            assert "Needs the scope" in operation["description"]
            assert {"401", "403", "422", "429", "500"} <= set(operation["responses"])


def kindling(*words: str, code: int = 0) -> Any:
    result = CliRunner().invoke(app, words)
    assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
    return result


def test_it_makes_lists_and_revokes_keys_by_command(settings: Settings) -> None:
    kindling("clinic", "add", "North Street")
    made = json.loads(
        kindling("clinic", "key", "north street", "--name", "EHR", "--scope", "audit:read", "--json").stdout
    )
    with opened() as service, service.database.read() as tx:
        found = known_key(tx, made["key"])
        assert found
        assert (found.id, found.name, found.scopes, found.created_by) == (made["id"], "EHR", ("audit:read",), None)
    listed = json.loads(kindling("clinic", "keys", "North Street", "--json").stdout)
    assert [(each["id"], each["prefix"], each["revoked"]) for each in listed] == [(made["id"], made["prefix"], None)]
    assert made["key"] not in kindling("clinic", "keys", "North Street").stdout
    kindling("clinic", "revoke", "North Street", str(made["id"]))
    assert "revoked before" in kindling("clinic", "revoke", "North Street", str(made["id"]), code=1).stderr
    assert "choose some of" in kindling("clinic", "key", "North Street", code=2).stderr
    assert "no clinic of that name" in kindling("clinic", "keys", "Nowhere", code=1).stderr
