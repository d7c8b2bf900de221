"""Moving from one's own page: the form, what it keeps to itself, and the yes by button or by text."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import httpx
import pytest
from fakes.subscribers import BO, subscribe
from fakes.visitor import ACCOUNT, NUMBER, TOKEN, Twilio, Visitor
from pydantic import SecretStr
from sqlalchemy import select

from config import settings
from messages import agreed as wording
from people.address import Address, parse_address
from people.find import find_by_address
from people.links import confirm_token, me_token, read_unsubscribe_token, unsubscribe_token
from people.optout import record_stop
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.tables import consent_events, receipts
from web.app import create_app
from web.door import SIGN_UPS_PER_CLIENT

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

AMINA = Address("email", "amina@example.org")
PROOF = {"means": "web", "evidence": {}, "wording": "w@1"}


@pytest.fixture
def twilio(service: Service) -> Iterator[Twilio]:
    account = settings.Twilio(account_sid=ACCOUNT, auth_token=SecretStr(TOKEN), from_number="+12025550199")
    settled = replace(service, settings=service.settings.model_copy(update={"twilio": account}))
    made = Twilio(create_app(settled, lambda: None))
    yield made
    made.close()


@pytest.fixture
def me(service: Service) -> str:
    """The way to Amina's page, who gets nudges by mail."""
    return f"/me/{me_token(service.seal, subscribe(service, AMINA.value), 0, service.clock.now())}"


def ask(visitor: Visitor, me: str, address: str, *, follow: bool = True) -> httpx.Response:
    return visitor.submit(me, me, {"do": "move", "address": address}, follow=follow)


def known(service: Service, address: str) -> tuple[str, int]:
    with service.database.read() as tx:
        found = find_by_address(tx, service.seal, parse_address(address, "US"))
    return found.standing, found.subscription_id or 0


def stop(service: Service, address: str) -> None:
    with service.database.write() as tx:
        record_stop(tx, service.seal, parse_address(address, "US"), now=service.clock.now(), **PROOF)


@pytest.mark.postgres("quick")
def test_it_moves_to_a_mailbox_by_its_button(visitor: Visitor, service: Service, me: str) -> None:
    page = unescape(ask(visitor, me, BO).text)
    assert "a message is on its way" in page
    assert "a…" in page
    assert known(service, BO)[0] == "pending"
    asyncio.run(run_once(service, this_worker()))
    token = confirm_token(service.seal, known(service, BO)[1], service.clock.now())
    assert "Here from now on?" in visitor.get(f"/confirm/{token}").text
    assert known(service, BO)[0] == "pending", "the link alone confirms nothing"
    answer = visitor.submit(f"/confirm/{token}", f"/confirm/{token}")
    assert "Messages come here from now on" in answer.text
    assert "b…" in unescape(answer.text)
    assert "You moved to another address" in answer.text
    assert unescape(visitor.get(me).text).count("b…") == 2, "the older link opens the same page"
    assert [known(service, each)[0] for each in (AMINA.value, BO)] == ["unknown", "active"]
    with service.database.read() as tx:
        first = tx.execute(select(consent_events).where(consent_events.c.wording == wording.MOVE.version)).one()
    assert (first.event, first.means) == ("requested", "web")
    assert "user_agent" in service.seal.open_json(first.evidence_sealed)


def test_it_moves_to_a_phone_by_its_word(visitor: Visitor, twilio: Twilio, service: Service, me: str) -> None:
    ask(visitor, me, "(202) 555-0123")
    assert known(service, NUMBER)[0] == "pending"
    assert "you're in" in twilio.say("AGREE")
    assert known(service, NUMBER)[0] == "active"
    page = unescape(visitor.get(me).text)
    assert "Texts to …23" in page
    with service.database.read() as tx:
        waiting = list(tx.execute(select(receipts.c.kind).where(receipts.c.state == "waiting")).scalars())
    assert waiting == [], "the reply was the welcome, and the question is answered"


def test_a_stranger_who_says_no_leaves_no_trace_on_the_page(
    visitor: Visitor, twilio: Twilio, service: Service, me: str
) -> None:
    before = visitor.get(me).text
    ask(visitor, me, NUMBER)
    twilio.say("who is this? my name is Bo, I don't know you")
    twilio.say("STOP")
    assert held(visitor, me) == ["requested", "granted"]
    assert visitor.get(me).text == before
    assert "Bo" not in visitor.submit(me, me, {"do": "download"}).text


def held(visitor: Visitor, me: str) -> list[str]:
    return [event["event"] for event in visitor.submit(me, me, {"do": "download"}).json()["consent"]]


@pytest.mark.parametrize("case", ["stranger", "signed up", "active", "stopped", "unknown stopped", "too many"])
def test_it_tells_nobody_whether_an_address_is_known(visitor: Visitor, service: Service, me: str, case: str) -> None:
    if case in {"active", "stopped"}:
        subscribe(service, BO)
    if case == "signed up":
        visitor.submit("/", "/subscribe", SIGN_UP)
    if "stopped" in case:
        stop(service, BO)
    for _ in range(5 if case == "too many" else 0):
        ask(visitor, me, BO)
    before = visitor.get(me).text
    answer = ask(visitor, me, BO, follow=False)
    assert (answer.status_code, answer.headers["location"], answer.content) == (303, f"{me}?done=asked", b"")
    assert visitor.get(me).text == before
    assert held(visitor, me) == ["requested", "granted"]


SIGN_UP = [
    ("address", BO), ("cadence", "daily"), ("window", "09:00-11:00"), ("zone", "Lisbon"), ("consent", "yes"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "words"),
    [("", "phone number"), ("bo@", "e-mail address"), ("+1 800 555 0123", "toll-free"), ("12", "digits"),
     ("Amina@Example.org", "where they come now")],
)  # fmt: skip
def test_it_gives_the_form_back_with_what_is_wrong(
    visitor: Visitor, service: Service, me: str, address: str, words: str
) -> None:
    answer = ask(visitor, me, address)
    page = unescape(answer.text)
    assert answer.status_code == 422
    assert words in page
    assert '<a href="#address">' in page
    assert re.search(r'id="address"[^>]*aria-describedby="[^"]*address-wrong"', page)
    assert f'value="{address}"' in page
    assert 'value="daily"' in page, "the other forms are as they were"


def test_it_moves_nobody_who_gets_nothing(visitor: Visitor, service: Service, me: str) -> None:
    assert 'aria-labelledby="where"' in visitor.get(me).text
    stop(service, AMINA.value)
    assert 'aria-labelledby="where"' not in visitor.get(me).text
    assert ask(visitor, me, BO).status_code == 422
    assert known(service, BO) == ("unknown", 0)


def test_it_slows_one_client_down(visitor: Visitor, me: str) -> None:
    codes = [ask(visitor, me, f"p{n}@example.org").status_code for n in range(SIGN_UPS_PER_CLIENT + 1)]
    assert codes == [200] * SIGN_UPS_PER_CLIENT + [429]


@pytest.mark.postgres("quick")
def test_an_old_unsubscribe_link_stops_them_where_they_come_now(visitor: Visitor, service: Service, me: str) -> None:
    path = f"/unsubscribe/{unsubscribe_token(service.seal, known(service, AMINA.value)[1])}"
    ask(visitor, me, BO)
    token = confirm_token(service.seal, known(service, BO)[1], service.clock.now())
    visitor.submit(f"/confirm/{token}", f"/confirm/{token}")
    assert "<button>Unsubscribe</button>" in visitor.get(path).text
    page = visitor.ask("POST", f"{path}?by=hand").text
    assert known(service, BO)[0] == "stopped"
    assert "You are unsubscribed" in page
    assert "Start again" not in page, "the old mailbox is no proof of the new one"
    assert "Nothing comes by this link" in visitor.submit("/", f"{path}/start").text
    assert known(service, BO)[0] == "stopped"
    assert read_unsubscribe_token(service.seal, path.rsplit("/", 1)[1])
