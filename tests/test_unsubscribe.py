"""One-click unsubscribe (RFC 8058): a POST is enough, a GET changes nothing, and nothing is told; and the way back."""

import asyncio
import re
from datetime import timedelta

import pytest
from fakes.subscribers import subscribe
from fakes.visitor import Visitor
from sqlalchemy import select

from config.clock import FixedClock
from messages.agreed import START
from people.address import Address
from people.erase import erase_person
from people.find import find_by_address
from people.links import unsubscribe_token
from people.optin import request_optin
from people.preferences import Preferences
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.receipts import queue_text
from store.tables import consent_events, receipts

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

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
def path(service: Service) -> str:
    return f"/unsubscribe/{unsubscribe_token(service.seal, subscribe(service, AMINA.value, welcome=True, zone='UTC'))}"


def standing(service: Service) -> str:
    with service.database.read() as tx:
        return find_by_address(tx, service.seal, AMINA).standing


@pytest.mark.postgres("quick")
@pytest.mark.parametrize(("headers", "body"), ENCODINGS)
def test_it_opts_out_by_post_in_any_encoding(
    visitor: Visitor, service: Service, path: str, headers: dict[str, str], body: bytes
) -> None:
    answer = visitor.ask("POST", path, content=body, headers=headers)
    assert (answer.status_code, answer.content) == (200, b"")
    assert standing(service) == "stopped"


def test_it_thanks_who_presses_our_button(visitor: Visitor, service: Service, path: str) -> None:
    assert 'action="?by=hand"' in visitor.get(path).text
    assert "You are unsubscribed" in visitor.ask("POST", f"{path}?by=hand").text
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


def erase(service: Service) -> None:
    with service.database.write() as tx:
        person_id = find_by_address(tx, service.seal, AMINA).person_id
        assert person_id
        erase_person(tx, service.seal, person_id, now=service.clock.now())


def test_it_forgives_an_erased_person(visitor: Visitor, service: Service, path: str) -> None:
    erase(service)
    assert visitor.ask("POST", path).status_code == 200


# Coming back


def test_it_brings_back_who_presses_start(
    visitor: Visitor, service: Service, path: str, clock: FixedClock, woken: list[bool]
) -> None:
    visitor.ask("POST", path)
    clock.wind(timedelta(days=400))
    for _ in range(2):
        assert "You are unsubscribed" in visitor.get(path).text
        assert standing(service) == "stopped", "looking changes nothing"
    assert "Welcome back" in visitor.submit(path, f"{path}/start").text
    assert standing(service) == "active"
    assert woken
    asyncio.run(run_once(service, this_worker()))
    mail = service.channels["email"].messages()[-1]  # type: ignore[attr-defined]
    assert "/me/" in mail.text
    with service.database.read() as tx:
        last = tx.execute(select(consent_events).order_by(consent_events.c.id.desc()).limit(1)).one()
    assert (last.event, last.means, last.wording) == ("restarted", "web", START.version)
    assert "<button>Unsubscribe</button>" in visitor.get(path).text


@pytest.mark.postgres("quick")
def test_it_starts_once_however_often_it_is_pressed(visitor: Visitor, service: Service, path: str) -> None:
    visitor.ask("POST", path)
    assert "on its way to you now" in visitor.submit(path, f"{path}/start").text
    again = visitor.submit("/", f"{path}/start").text
    assert "Welcome back" in again
    assert "on its way to you now" not in again
    with service.database.read() as tx:
        kinds = list(tx.execute(select(receipts.c.kind).where(receipts.c.state == "waiting")).scalars())
    assert kinds == ["restarted"]


def test_it_takes_no_start_that_is_not_our_own_form(visitor: Visitor, service: Service, path: str) -> None:
    visitor.ask("POST", path)
    assert visitor.ask("POST", f"{path}/start").status_code == 403
    assert visitor.post(f"{path}/start", {"form_key": "made-up"}).status_code == 403
    assert visitor.get(f"{path}/start").status_code == 405
    assert standing(service) == "stopped"


def test_it_asks_who_had_never_said_yes(visitor: Visitor, service: Service) -> None:
    now, proof = service.clock.now(), {"means": "web", "evidence": {}, "wording": "w@1"}
    with service.database.write() as tx:
        asked = request_optin(
            tx, service.seal, AMINA, Preferences(zone="UTC", country="US"), language="en", now=now, **proof
        )
    path = f"/unsubscribe/{unsubscribe_token(service.seal, asked.subscription_id or 0)}"
    visitor.ask("POST", path)
    answer = visitor.submit(path, f"{path}/start")
    assert answer.url.path == "/asked"
    assert standing(service) == "pending"


@pytest.mark.parametrize("opted_out", [False, True])
def test_it_says_the_same_of_an_erased_person_and_of_nobody(
    visitor: Visitor, service: Service, path: str, opted_out: bool
) -> None:
    if opted_out:
        visitor.ask("POST", path)
    erase(service)
    pages = [visitor.get(each) for each in (path, "/unsubscribe/x", f"/unsubscribe/{'a' * 3000}")]
    pages += [visitor.ask("POST", f"{each}?by=hand") for each in (path, "/unsubscribe/x")]
    pages += [visitor.submit("/", f"{each}/start") for each in (path, "/unsubscribe/x")]
    assert {answer.status_code for answer in pages} == {200}
    assert len({answer.text for answer in pages}) == 1
    assert "Nothing comes by this link" in pages[0].text
    assert standing(service) == ("stopped" if opted_out else "unknown")


def test_the_letter_that_says_goodbye_leads_back(visitor: Visitor, service: Service, path: str) -> None:
    visitor.ask("POST", path)
    with service.database.write() as tx:
        now = service.clock.now()
        queue_text(tx, service.seal, 1, "stopped", {}, priority=0, now=now, expires_in=timedelta(days=1))
    asyncio.run(run_once(service, this_worker()))
    mail = service.channels["email"].messages()[-1]  # type: ignore[attr-defined]
    assert mail.subject == "You are unsubscribed"
    found = re.search(r"http://127.0.0.1:8000(/unsubscribe/\S+)", mail.text)
    assert found
    assert found[1] == path
    visitor.submit(found[1], f"{found[1]}/start")
    assert standing(service) == "active"
