"""What goes out of a clinic by itself: events in order, told to its webhooks, signed, again and again, then no more."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.clinic import clinic, patient
from fakes.receiver import Heard, Receiver
from fakes.subscribers import AMINA, BO, receipts_of
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from config.clock import FixedClock
from people.address import parse_address
from people.feed import TRIED_FOR, catch_up, tell_hook
from people.hooks import MOST, BadHook, MadeHook, add_hook
from people.optout import record_stop
from scheduler.hooks import hook_pool, next_try, tell_hooks, tidy
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.feed_events import KINDS, forget_events, list_events
from store.hooks import end_hook, list_hooks, list_sends, read_hook
from store.receipts import raise_status


@pytest.fixture
def service(service: Service) -> Service:
    settings = service.settings.model_copy(
        update={"api": service.settings.api.model_copy(update={"local_hooks": True})}
    )
    return replace(service, settings=settings)


@pytest.fixture
def there() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


def hook(service: Service, clinic_id: int, url: str, *events: str) -> MadeHook:
    chosen = events or ("consent.*", "delivery.*")
    with service.database.write() as tx:
        return add_hook(tx, service.seal, clinic_id, url, chosen, local=True, now=service.clock.now())


def tell(service: Service) -> int:
    async def go() -> int:
        pool = hook_pool(local=True)
        try:
            return await tell_hooks(service, pool, service.clock.now())
        finally:
            await pool.close()

    return asyncio.run(go())


def send(service: Service) -> None:
    asyncio.run(run_once(service, this_worker()))


def nudge(service: Service, clock: FixedClock) -> None:
    """Let the first nudges go out, on the next day."""
    send(service)
    clock.wind(timedelta(days=1, hours=1, minutes=59))
    send(service)


def stop(service: Service, address: str = AMINA) -> None:
    with service.database.write() as tx:
        where = parse_address(address, "US")
        record_stop(
            tx, service.seal, where, means="sms", evidence={"words": "STOP"}, wording="", now=service.clock.now()
        )


def events(service: Service, clinic_id: int) -> list[Any]:
    with service.database.write() as tx:
        catch_up(tx, service.seal, service.clock.now())
    with service.database.read() as tx:
        return list_events(tx, clinic_id, 0, 100, ())


def sends(service: Service, clinic_id: int, made: MadeHook) -> list[tuple[str, str, int, str]]:
    with service.database.read() as tx:
        rows = list_sends(tx, clinic_id, made.id, 100)
    return [(row.kind, row.state, row.attempts, row.answer) for row in rows]


def signature(secret: str, heard: Heard) -> str:
    """Sign as the scheme's own description says, in other words than the product does."""
    key = base64.b64decode(secret.split("_", 1)[1])
    content = f"{heard.headers['webhook-id']}.{heard.headers['webhook-timestamp']}.{heard.body.decode()}"
    return "v1," + base64.b64encode(hmac.new(key, content.encode(), hashlib.sha256).digest()).decode()


def test_it_numbers_what_happens_to_a_clinics_patients(service: Service, clock: FixedClock) -> None:
    ours, theirs = clinic(service), clinic(service, "Oak Lane")
    mine, other = patient(service, ours), patient(service, theirs, BO)
    nudge(service, clock)
    stop(service)
    found = [(event.number, event.kind, event.about, event.enrolment_id) for event in events(service, ours)]
    assert found == [
        (1, "consent.requested", "", mine),
        (2, "consent.granted", "", mine),
        (3, "delivery.accepted", "nudge", mine),
        (4, "consent.revoked", "", mine),
    ]
    assert {event.enrolment_id for event in events(service, theirs)} == {other}
    assert [event.number for event in events(service, theirs)] == [1, 2, 3]


def test_it_tells_of_each_end_of_a_message_once(service: Service, clock: FixedClock) -> None:
    ours = clinic(service)
    enrolled = patient(service, ours)
    nudge(service, clock)
    sent = receipts_of(service, 1)[-1]
    for _ in range(2):
        with service.database.write() as tx:
            raise_status(tx, sent.id, provider_id="SM1", rank=9, state="delivered", code="", now=clock.now())
    told = [event for event in events(service, ours) if event.kind.startswith("delivery.")]
    assert [(event.kind, event.ref, event.enrolment_id) for event in told] == [
        ("delivery.accepted", sent.id, enrolled),
        ("delivery.delivered", sent.id, enrolled),
    ]


def test_it_tells_nobody_of_who_is_nobodys_patient_any_more(service: Service, clock: FixedClock) -> None:
    ours = clinic(service)
    patient(service, ours, status="ended")
    nudge(service, clock)
    assert [event.kind for event in events(service, ours)] == ["consent.requested", "consent.granted"]


def test_it_signs_what_it_tells_and_tells_nothing_private(service: Service, there: Receiver, clock: FixedClock) -> None:
    ours = clinic(service)
    made = hook(service, ours, there.url)
    enrolled = patient(service, ours)
    nudge(service, clock)
    assert tell(service) == 3
    assert sorted(json.loads(heard.body)["data"]["number"] for heard in there.heard) == [1, 2, 3]
    assert [json.loads(heard.body)["data"]["number"] for heard in there.heard] == [1, 2, 3]
    for heard in there.heard:
        assert heard.headers["webhook-signature"] == signature(made.secret, heard)
        assert int(heard.headers["webhook-timestamp"]) == int(clock.now().timestamp())
        said = json.loads(heard.body)
        assert set(said) == {"type", "timestamp", "data"}
        assert said["data"]["patient"] == enrolled
        assert set(said["data"]) <= {"number", "patient", "channel", "delivery", "entry", "about"}
        assert AMINA[2:] not in heard.body.decode()
    assert len({heard.headers["webhook-id"] for heard in there.heard}) == 3
    assert tell(service) == 0
    assert {state for _, state, _, _ in sends(service, ours, made)} == {"taken"}


def test_it_tells_a_webhook_only_what_it_wants(service: Service, there: Receiver) -> None:
    ours, theirs = clinic(service), clinic(service, "Oak Lane")
    hook(service, ours, there.url, "consent.granted")
    patient(service, ours)
    patient(service, theirs, BO)
    assert tell(service) == 1
    assert [json.loads(heard.body)["type"] for heard in there.heard] == ["consent.granted"]


def test_it_tries_again_with_the_same_id_until_it_is_taken(
    service: Service, there: Receiver, clock: FixedClock
) -> None:
    ours = clinic(service)
    made = hook(service, ours, there.url, "consent.granted")
    patient(service, ours)
    there.answers = [(500, {}), (302, {"location": there.url + "/elsewhere"}), (200, {})]
    for wait in (0, 10, 120):
        clock.wind(timedelta(seconds=wait))
        tell(service)
    assert sends(service, ours, made) == [("consent.granted", "taken", 3, "200")]
    assert len({heard.headers["webhook-id"] for heard in there.heard}) == 1
    assert len({heard.headers["webhook-signature"] for heard in there.heard}) == 3  # each at its own time
    assert len(there.heard) == 3  # the redirect was not followed


def test_it_waits_as_long_as_it_is_asked_to(service: Service, there: Receiver, clock: FixedClock) -> None:
    ours = clinic(service)
    hook(service, ours, there.url, "consent.granted")
    patient(service, ours)
    there.answers = [(429, {"retry-after": "1800"})]
    tell(service)
    clock.wind(timedelta(seconds=1790))
    assert (tell(service), len(there.heard)) == (0, 1)
    clock.wind(timedelta(seconds=20))
    assert (tell(service), len(there.heard)) == (1, 2)


def test_it_gives_up_after_a_day_and_says_so(service: Service, clock: FixedClock) -> None:
    ours = clinic(service)
    with Receiver() as gone:
        url = gone.url
    made = hook(service, ours, url, "consent.granted")
    patient(service, ours)
    started, tries = clock.now(), 0
    while sends(service, ours, made)[:1] != [("consent.granted", "given_up", tries, "no connection")]:
        tell(service)
        tries = sends(service, ours, made)[0][2]
        clock.wind(timedelta(minutes=10))
        assert clock.now() - started < timedelta(hours=26)
    assert clock.now() - started > timedelta(hours=14)
    assert 6 <= tries <= 10
    assert tell(service) == 0


def test_it_lets_the_rest_wait_with_one_that_gets_no_answer(service: Service, clock: FixedClock) -> None:
    ours = clinic(service)
    with Receiver() as gone:
        url = gone.url
    made = hook(service, ours, url)
    patient(service, ours)
    tell(service)
    assert [attempts for _, _, attempts, _ in sends(service, ours, made)] == [0, 1]  # the newest first
    with Receiver() as back:
        with service.database.write() as tx:
            assert end_hook(tx, ours, made.id, clock.now())
        again = hook(service, ours, back.url)
        clock.wind(timedelta(seconds=10))
        assert tell(service) == 0  # what the other was to be told goes nowhere
        assert sends(service, ours, again) == []
    assert {state for _, state, _, _ in sends(service, ours, made)} == {"given_up"}


def test_it_ends_a_webhook_that_says_it_is_gone(service: Service, there: Receiver) -> None:
    ours = clinic(service)
    made = hook(service, ours, there.url)
    patient(service, ours)
    there.answers = [(410, {})]
    tell(service)
    with service.database.read() as tx:
        assert read_hook(tx, ours, made.id) is None
    assert len(there.heard) == 1
    assert {state for _, state, _, _ in sends(service, ours, made)} == {"given_up"}


def test_it_sends_a_test(service: Service, there: Receiver, clock: FixedClock) -> None:
    ours = clinic(service)
    made = hook(service, ours, there.url, "consent.granted")
    with service.database.write() as tx:
        found = read_hook(tx, ours, made.id)
        assert found
        tell_hook(tx, service.seal, found, None, clock.now())
    assert tell(service) == 1
    assert json.loads(there.heard[0].body)["type"] == "hook.test"
    assert there.heard[0].headers["webhook-signature"] == signature(made.secret, there.heard[0])


def test_it_refuses_a_webhook_that_could_not_be(service: Service) -> None:
    ours = clinic(service)
    with service.database.write() as tx:
        for url, chosen in (
            ("http://example.org/", ("consent.*",)),
            ("https://10.0.0.1/", ("consent.*",)),
            ("https://example.org/", ()),
            ("https://example.org/", ("consent.everything",)),
        ):
            with pytest.raises(BadHook):
                add_hook(tx, service.seal, ours, url, chosen, now=service.clock.now())
        for _ in range(MOST):
            add_hook(tx, service.seal, ours, "https://example.org/", KINDS, now=service.clock.now())
        with pytest.raises(BadHook, match="at most"):
            add_hook(tx, service.seal, ours, "https://example.org/", KINDS, now=service.clock.now())


def test_it_keeps_one_clinics_webhooks_from_another(service: Service, there: Receiver, now: datetime) -> None:
    ours, theirs = clinic(service), clinic(service, "Oak Lane")
    made = hook(service, ours, there.url)
    with service.database.write() as tx:
        assert list_hooks(tx, theirs) == []
        assert read_hook(tx, theirs, made.id) is None
        assert not end_hook(tx, theirs, made.id, now)
        assert list_sends(tx, theirs, made.id, 10) == []
        assert read_hook(tx, ours, made.id)


def test_it_forgets_after_a_month_and_goes_on_numbering(service: Service, clock: FixedClock) -> None:
    ours = clinic(service)
    hook(service, ours, "https://example.org/")
    patient(service, ours)
    assert [event.number for event in events(service, ours)] == [1, 2]
    clock.wind(timedelta(days=31))
    asyncio.run(tidy(service, clock.now()))
    assert [event.number for event in events(service, ours)] == [2]
    stop(service)
    assert [event.number for event in events(service, ours)] == [2, 3]
    with service.database.write() as tx:
        assert forget_events(tx, clock.now() + timedelta(days=1)) == 1


@given(attempts=st.integers(1, 40), send_id=st.integers(1), late=st.integers(0, 100_000), asked=st.floats(0, 30_000))
@trying(deadline=None, max_examples=200)
def test_it_never_tries_past_a_day(attempts: int, send_id: int, late: int, asked: float) -> None:
    created = datetime.fromisoformat("2026-03-02T15:00:00+00:00")
    now = created + timedelta(seconds=late)
    again = next_try(send_id, attempts, created, now, asked)
    assert again is None or (now < again <= created + TRIED_FOR and again >= now + timedelta(seconds=asked))
