"""One-click unsubscribe (RFC 8058): a POST is enough, a GET changes nothing, and nothing is told."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from fakes.visitor import Visitor
from sqlalchemy import select

from config.clock import FixedClock
from people.address import Address
from people.find import find_by_address
from people.links import unsubscribe_token
from people.optin import confirm, request_optin
from people.preferences import Preferences
from scheduler.service import Service
from store.tables import consent_events
from web.app import create_app

AMINA = Address("email", "amina@example.org")
MULTIPART = {"content-type": "multipart/form-data; boundary=xx"}
ENCODINGS = [
    ({"content-type": "application/x-www-form-urlencoded"}, b"List-Unsubscribe=One-Click"),
    (MULTIPART, b'--xx\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--xx--\r\n'),
    (MULTIPART, b"broken"),
    ({}, b""),
    ({"content-type": "text/plain"}, b"\xff\xfe"),
]


@pytest.fixture
def visitor(service: Service) -> Iterator[Visitor]:
    made = Visitor(create_app(service, lambda: None))
    yield made
    made.close()


@pytest.fixture
def path(service: Service) -> str:
    now, proof = service.clock.now(), {"means": "web", "evidence": {}, "wording": "w@1"}
    chosen = Preferences(zone="UTC", country="US")
    with service.database.write() as tx:
        asked = request_optin(tx, service.seal, AMINA, chosen, language="en", now=now, **proof)
        assert asked.subscription_id
        confirm(tx, service.seal, asked.subscription_id, now=now, **proof)
    return f"/unsubscribe/{unsubscribe_token(service.seal, asked.subscription_id)}"


def standing(service: Service) -> str:
    with service.database.read() as tx:
        return find_by_address(tx, service.seal, AMINA).standing


@pytest.mark.parametrize(("headers", "body"), ENCODINGS)
def test_it_opts_out_by_post_in_any_encoding(
    visitor: Visitor, service: Service, path: str, headers: dict[str, str], body: bytes
) -> None:
    answer = visitor.ask("POST", path, content=body, headers=headers)
    assert (answer.status_code, answer.content) == (200, b"")
    assert standing(service) == "stopped"


def test_it_thanks_who_presses_our_button(visitor: Visitor, service: Service, path: str) -> None:
    assert 'action="?by=hand"' in visitor.get(path).text
    assert "You're out" in visitor.ask("POST", f"{path}?by=hand").text
    assert standing(service) == "stopped"


def test_it_changes_nothing_by_get_or_head(visitor: Visitor, service: Service, path: str) -> None:
    assert "<button>Unsubscribe</button>" in visitor.get(path).text
    assert visitor.ask("HEAD", path).content == b""
    assert standing(service) == "active"


def test_it_needs_no_cookie_and_never_redirects(visitor: Visitor, path: str) -> None:
    answer = visitor.ask("POST", path, headers={"cookie": ""})
    assert (answer.status_code, answer.is_redirect) == (200, False)


def test_it_is_the_same_twice(visitor: Visitor, service: Service, path: str) -> None:
    first, again = visitor.ask("POST", path), visitor.ask("POST", path)
    assert (first.status_code, again.status_code) == (200, 200)
    with service.database.read() as tx:
        events = list(tx.execute(select(consent_events.c.event).order_by(consent_events.c.id)).scalars())
    assert events == ["requested", "granted", "revoked"]


@pytest.mark.parametrize("token", ["x", "1.AAAA", "%F0%9F%98%80", "a" * 3000, "%00"])
def test_it_tells_nothing_about_a_token(visitor: Visitor, service: Service, path: str, token: str) -> None:
    known, unknown = visitor.ask("POST", path), visitor.ask("POST", f"/unsubscribe/{token}")
    assert unknown.status_code == known.status_code == 200
    assert unknown.content == known.content
    assert standing(service) == "stopped"


def test_it_never_runs_out_and_is_short(visitor: Visitor, service: Service, path: str, clock: FixedClock) -> None:
    assert len(path) <= 60
    assert "amina" not in path
    clock.wind(timedelta(days=4000))
    visitor.ask("POST", path)
    assert standing(service) == "stopped"


def test_it_forgives_an_erased_person(visitor: Visitor, service: Service, path: str) -> None:
    from people.erase import erase_person

    with service.database.write() as tx:
        person_id = find_by_address(tx, service.seal, AMINA).person_id
        assert person_id
        erase_person(tx, service.seal, person_id, now=service.clock.now())
    assert visitor.ask("POST", path).status_code == 200
