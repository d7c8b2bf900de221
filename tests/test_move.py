"""Moving to another address: nothing before its yes, and then the same person with all they chose and all that came."""

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from fakes.consent import AMINA, BO, CHOSEN, Consent
from fakes.scripted import Scripted
from fakes.subscribers import next_at, receipts_of, subscribe
from sqlalchemy import select

from people.address import Address
from people.erase import erase_person
from people.export import export_person
from people.find import address_of, find_by_address, owner_of, show_person
from people.links import me_token
from people.preferences import NoSubscription, Preferences, change_preferences, read_preferences
from scheduler.passes import plan_all, run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.database import Database
from store.history import list_history
from store.inbound import remember
from store.seal import Seal
from store.subscriptions import current_of
from store.suppressions import is_suppressed
from store.tables import exposures, people, receipts, subscriptions

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CHIDI = Address("sms", "+447700900123")
WORKER = this_worker()


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


@pytest.fixture
def amina(consent: Consent) -> int:
    """Amina, who gets nudges on her number."""
    return consent.subscribed()


def person_of(consent: Consent, subscription_id: int | None) -> int:
    person_id: int = consent.subscription(subscription_id).person_id
    return person_id


def exported(consent: Consent, subscription_id: int) -> str:
    with consent.database.read() as tx:
        return json.dumps(export_person(tx, consent.seal, person_of(consent, subscription_id)))


# Asking


@pytest.mark.parametrize("address", [BO, CHIDI], ids=["email", "sms"])
def test_it_asks_the_new_address_and_changes_nothing(consent: Consent, amina: int, address: Address) -> None:
    consent.wait_nudge(amina)
    before, held = consent.subscription(amina), exported(consent, amina)
    asked = consent.move(amina, address)
    assert asked.status == "asked"
    assert consent.texts() == ["welcome", "nudge", "move_request"]
    assert consent.ledger(address) == ["requested"]
    assert consent.subscription(amina) == before
    assert consent.subscription(asked.subscription_id).status == "pending"
    assert exported(consent, amina) == held, "what is not yet theirs is not theirs to see"
    assert person_of(consent, asked.subscription_id) != before.person_id


def active_elsewhere(consent: Consent) -> None:
    consent.subscribed(BO)


def stopped_elsewhere(consent: Consent) -> None:
    consent.subscribed(BO)
    consent.stop(BO)


def stopped_unknown(consent: Consent) -> None:
    consent.stop(BO)


def just_signed_up(consent: Consent) -> None:
    consent.ask(BO)


def asked_by_somebody_else(consent: Consent) -> None:
    consent.move(consent.subscribed(CHIDI), BO)


def asked_too_often(consent: Consent) -> None:
    for _ in range(3):
        consent.move(1)


@pytest.mark.parametrize(
    ("before", "status"),
    [
        (active_elsewhere, "already_active"),
        (stopped_elsewhere, "suppressed"),
        (stopped_unknown, "suppressed"),
        (just_signed_up, "taken"),
        (asked_by_somebody_else, "taken"),
        (asked_too_often, "too_many"),
    ],
)
def test_it_asks_nobody_who_must_not_be_asked(
    consent: Consent, amina: int, before: Callable[[Consent], None], status: str
) -> None:
    before(consent)
    texts, held, count = consent.texts(), exported(consent, amina), consent.count(subscriptions)
    assert consent.move(amina).status == status
    assert consent.texts() == texts
    assert consent.count(subscriptions) == count
    assert exported(consent, amina) == held, "their own record does not tell either"


def test_it_may_ask_again_and_one_question_waits(consent: Consent, amina: int) -> None:
    first, second = consent.move(amina), consent.move(amina)
    assert first == second
    assert consent.texts() == ["welcome", "move_request"]


def test_a_sign_up_that_was_never_answered_gives_way(consent: Consent, amina: int) -> None:
    never = consent.ask(BO)
    consent.now += timedelta(days=8)
    asked = consent.move(amina)
    assert (asked.status, asked.subscription_id) == ("asked", never.subscription_id)
    assert consent.agree(asked.subscription_id)
    assert person_of(consent, asked.subscription_id) == person_of(consent, amina)


def test_a_sign_up_comes_before_a_move(consent: Consent, amina: int) -> None:
    """Who signs up for themselves must not become the person of whoever typed their address."""
    asked = consent.move(amina)
    chosen = replace(CHOSEN, cadence="daily", tier="full", audiences=("partner",))
    assert consent.ask(BO, chosen).status == "asked"
    assert consent.agree(asked.subscription_id)
    assert consent.subscription(amina).status == "active"
    assert person_of(consent, amina) != person_of(consent, asked.subscription_id)
    with consent.database.read() as tx:
        assert read_preferences(tx, amina) == CHOSEN
        assert read_preferences(tx, asked.subscription_id or 0) == chosen
    assert current_of_(consent, amina) == amina


def current_of_(consent: Consent, subscription_id: int) -> int:
    with consent.database.read() as tx:
        return current_of(tx, subscription_id)


def test_a_stop_at_the_new_address_ends_the_question_alone(consent: Consent, amina: int) -> None:
    asked = consent.move(amina)
    assert consent.stop(BO).first
    assert not consent.agree(asked.subscription_id)
    assert consent.texts() == ["welcome"]
    assert consent.subscription(amina).status == "active"
    consent.start(BO)
    assert consent.agree(asked.subscription_id)
    assert consent.subscription(amina).status == "active", "who comes back by themselves comes for themselves"


# The yes


def test_it_goes_on_as_the_same_person(consent: Consent, amina: int, seal: Seal) -> None:
    chosen = {"cadence": "every other day", "send_window": "18:00", "zone": "Europe/Lisbon", "zone_source": "stated"}
    past = {"anchor": "2026-02-01", "paused_until": consent.now + DAY, "last_sent_at": consent.now, "sends": 7}
    consent.wait_nudge(amina)
    asked = consent.move(amina)
    consent.set(subscriptions, **chosen, **past, next_at=consent.now)  # the latest stands, not what held when asked
    consent.set(people, tier="full", hold_until=consent.now + DAY)
    consent.now += HOUR
    assert consent.agree(asked.subscription_id)
    new, old = consent.subscription(asked.subscription_id), consent.subscription(amina)
    assert (new.status, new.next_at, new.confirmed_at) == ("active", None, consent.now)
    own = {"id", "contact_id", "status", "created_at", "confirmed_at", "next_at", "replaces"}
    for name in {column.name for column in subscriptions.columns} - own:
        assert getattr(new, name) == getattr(old, name), name
    assert {name: getattr(new, name) for name in chosen | past} == chosen | past
    assert (old.status, old.next_at, new.replaces) == ("moved", None, amina)
    assert consent.texts() == ["welcome"], "of the new address: what waited at the old one is taken back"
    assert consent.ledger() == ["requested", "granted", "moved"]
    assert consent.ledger(BO) == ["requested", "granted"]
    with consent.database.read() as tx:
        assert not is_suppressed(tx, "sms", seal.index("sms", AMINA.value))
        assert tx.execute(select(receipts.c.reason).where(receipts.c.kind == "nudge")).scalar() == (
            "moved to another address"
        )
        assert (address_of(tx, seal, amina), address_of(tx, seal, new.id)) == (None, BO)
        shown = show_person(tx, seal, new.person_id)
    assert shown
    assert [(line.status, line.address) for line in shown.subscriptions] == [("moved", ""), ("active", "b…")]
    assert shown.tier == "full"
    assert shown.hold_until


def test_it_takes_a_second_yes_for_the_first(consent: Consent, amina: int) -> None:
    asked = consent.move(amina)
    assert all(consent.agree(asked.subscription_id) for _ in range(3))
    assert consent.ledger(BO) == ["requested", "granted"]
    assert consent.ledger() == ["requested", "granted", "moved"]


def test_it_takes_start_for_a_wish_to_be_asked_again(consent: Consent, amina: int) -> None:
    asked = consent.move(amina, CHIDI)
    assert consent.start(CHIDI).status == "ask"
    assert consent.texts() == ["welcome", "move_request"]
    assert consent.agree(asked.subscription_id)
    assert consent.subscription(amina).status == "moved"


def test_it_opens_the_same_page_by_an_older_link(consent: Consent, amina: int) -> None:
    link = me_token(consent.seal, amina, 0, consent.now)
    asked = consent.move(amina)
    with consent.database.read() as tx:
        assert owner_of(tx, consent.seal, link, consent.now) == amina
    consent.agree(asked.subscription_id)
    with consent.database.read() as tx:
        assert owner_of(tx, consent.seal, link, consent.now) == asked.subscription_id


def test_it_takes_the_country_from_a_new_number(consent: Consent, amina: int) -> None:
    consent.agree(consent.move(amina, CHIDI).subscription_id)
    moved = current_of_(consent, amina)
    with consent.database.read() as tx:
        assert read_preferences(tx, moved).country == "GB", "crisis lines are those that can be called from there"
    consent.agree(consent.move(moved, BO).subscription_id)
    with consent.database.read() as tx:
        assert read_preferences(tx, current_of(tx, amina)).country == "GB"


def test_it_may_go_there_and_back(consent: Consent, amina: int) -> None:
    consent.set(subscriptions, sends=5)
    person_id = person_of(consent, amina)
    first = consent.move(amina).subscription_id
    consent.agree(first)
    assert first
    back = consent.move(first, AMINA)
    assert back.status == "asked"
    consent.agree(back.subscription_id)
    assert consent.standing() == "active"
    assert consent.standing(BO) == "unknown"
    assert (person_of(consent, back.subscription_id), consent.subscription(back.subscription_id).sends) == (
        person_id,
        5,
    )
    assert current_of_(consent, amina) == back.subscription_id


def test_it_follows_the_latest_of_two_yeses(consent: Consent, amina: int) -> None:
    one, two = consent.move(amina, BO), consent.move(amina, CHIDI)
    consent.agree(two.subscription_id)
    consent.agree(one.subscription_id)
    assert consent.standing(CHIDI) == "unknown"
    assert consent.standing(BO) == "active"
    assert current_of_(consent, amina) == one.subscription_id


def test_it_meets_who_has_the_old_address_as_somebody_new(consent: Consent, amina: int) -> None:
    """Numbers that are given up go to others: they get neither the page nor the nudges of who had it before."""
    moved = consent.move(amina).subscription_id
    consent.agree(moved)
    assert consent.standing() == "unknown"
    started = consent.start()
    assert started.status == "ask"
    assert consent.agree(started.subscription_id)
    assert person_of(consent, started.subscription_id) != person_of(consent, moved)
    assert AMINA.value not in exported(consent, moved or 0)
    assert BO.value not in exported(consent, started.subscription_id or 0)
    assert [consent.standing(), consent.standing(BO)] == ["active", "active"]


def test_it_shows_nobody_what_its_former_owner_wrote(consent: Consent, amina: int, seal: Seal) -> None:
    index = seal.index(AMINA.channel, AMINA.value)
    with consent.database.write() as tx:
        said = seal.seal("my sister reads my telephone")
        remember(tx, "SM1", channel="sms", address_index=index, body_sealed=said, now=consent.now)
    consent.agree(consent.move(amina).subscription_id)
    somebody_new = consent.subscribed(AMINA)
    assert "telephone" not in exported(consent, somebody_new)
    assert "telephone" in exported(consent, amina)


def test_it_lets_a_stop_at_the_old_address_stand(consent: Consent, amina: int) -> None:
    asked = consent.move(amina)
    consent.stop()
    assert consent.agree(asked.subscription_id), "a yes said after it, from an address that said no stop"
    assert consent.standing() == "stopped"
    assert consent.standing(BO) == "active"
    assert consent.ask().status == "suppressed"
    assert consent.start().status == "ask"


@pytest.mark.parametrize("said_yes", [False, True])
def test_it_erases_the_address_moved_from_and_to(consent: Consent, amina: int, said_yes: bool) -> None:
    asked = consent.move(amina)
    if said_yes:
        consent.agree(asked.subscription_id)
    with consent.database.write() as tx:
        assert erase_person(tx, consent.seal, person_of(consent, amina), now=consent.now)
    for address in (AMINA, BO):
        assert consent.standing(address) == "unknown"
        assert consent.ledger(address)[-1] == ("moved" if said_yes and address == AMINA else "erased")
    assert not consent.agree(asked.subscription_id)
    assert consent.texts() == []
    assert consent.count(people) == 2
    with consent.database.read() as tx:
        assert None not in set(tx.execute(select(people.c.erased_at)).scalars())


def test_it_asks_somebody_else_for_a_person_that_is_gone(consent: Consent, amina: int) -> None:
    assert consent.ask(BO).status == "asked"
    with consent.database.write() as tx:
        erase_person(tx, consent.seal, person_of(consent, amina), now=consent.now)
    assert consent.standing(BO) == "pending", "an address that signed up by itself is nobody else's to erase"


# When everybody speaks at once


@pytest.mark.parametrize("seed", range(4))
def test_it_never_gets_stuck_or_ends_in_between(consent: Consent, amina: int, seed: int) -> None:
    one, two = consent.move(amina, BO), consent.move(amina, CHIDI)

    def ask_again() -> None:
        with suppress(NoSubscription):  # erased
            consent.move(amina, CHIDI)

    def erase() -> None:
        with consent.database.write() as tx:
            erase_person(tx, consent.seal, person_of(consent, amina), now=consent.now)

    acts: list[Callable[[], object]] = [
        lambda: consent.agree(one.subscription_id), lambda: consent.agree(two.subscription_id),
        consent.stop, consent.start, lambda: consent.stop(BO), ask_again,
    ] * 3  # fmt: skip
    if seed % 2:
        acts.append(erase)
    Random(seed).shuffle(acts)
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(act) for act in acts]:
            done.result()
    with consent.database.read() as tx:
        for row in tx.execute(select(subscriptions).where(subscriptions.c.status == "active")):
            address = address_of(tx, consent.seal, row.id)
            assert address, "nudges without an address"
            assert find_by_address(tx, consent.seal, address).standing == "active"


# What comes


@pytest.fixture
def sending(service: Service) -> tuple[Service, Scripted, Scripted]:
    sms, mail = Scripted(), Scripted(name="email", sender="scripted-mail")
    return replace(service, channels={"sms": sms, "email": mail}), sms, mail


def wind(service: Service, by: timedelta) -> None:
    service.clock.wind(by)  # type: ignore[attr-defined]
    asyncio.run(run_once(service, WORKER))


def to_next(service: Service, subscription_id: int) -> None:
    """Wind to the next slot, and send."""
    wind(service, timedelta())
    at = next_at(service, subscription_id)
    assert at
    wind(service, at - service.clock.now())


def nudges(channel: Scripted) -> list[str]:
    return [message.text for message in channel.taken if not message.auto_reply]


def move(service: Service, subscription_id: int, address: Address = BO) -> int:
    told = Consent(service.database, service.seal, service.clock.now())
    moved = told.move(subscription_id, address).subscription_id
    assert told.agree(moved)
    assert moved
    return moved


def test_it_sends_no_second_nudge_that_day_and_repeats_none(sending: tuple[Service, Scripted, Scripted]) -> None:
    service, sms, mail = sending
    amina = subscribe(service)
    for _ in range(5):
        to_next(service, amina)
    assert len(nudges(sms)) == 5
    moved = move(service, amina)
    for _ in range(8):
        wind(service, HOUR)
    assert nudges(mail) == [], "today's came by text"
    for _ in range(5):
        to_next(service, moved)
    assert (len(nudges(sms)), len(nudges(mail))) == (5, 5)
    ids = [row.nudge_id for each in (amina, moved) for row in receipts_of(service, each) if row.nudge_id]
    assert len(set(ids)) == len(ids), "nothing came twice"
    with service.database.read() as tx:
        assert set(tx.execute(select(exposures.c.subscription_id)).scalars()) == {moved}
        history = [past for past in list_history(tx, moved, 100) if past.nudge_id]
    assert {past.nudge_id for past in history} == set(ids), "the page shows what came before, too"


def test_it_shows_old_answers_beside_old_nudges(sending: tuple[Service, Scripted, Scripted]) -> None:
    service, _, _ = sending
    amina = subscribe(service)
    to_next(service, amina)
    with service.database.write() as tx:
        tx.execute(exposures.update().values(rating=4))
    moved = move(service, amina)
    with service.database.read() as tx:
        assert [past.rating for past in list_history(tx, moved, 9) if past.nudge_id] == [4]
        assert [past.kind for past in list_history(tx, moved, 9)][-1] == "nudge"


def test_it_counts_a_nudge_that_was_under_way(sending: tuple[Service, Scripted, Scripted]) -> None:
    """A worker holds today's nudge while the yes is said: it counts where the person is now."""
    service, sms, mail = sending
    amina = subscribe(service)
    moved: list[int] = []
    sms.before_send = lambda _: moved.append(move(service, amina))
    to_next(service, amina)
    for _ in range(8):
        wind(service, HOUR)
    assert (len(nudges(sms)), len(nudges(mail))) == (1, 0)
    with service.database.read() as tx:
        [exposure] = tx.execute(select(exposures)).all()
        new = tx.execute(select(subscriptions).where(subscriptions.c.id == moved[0])).one()
    assert exposure.subscription_id == moved[0]
    assert (new.sends, new.last_sent_at is not None) == (1, True)
    assert receipts_of(service, amina)[0].state == "accepted"


def test_it_asks_in_the_words_of_each_channel(sending: tuple[Service, Scripted, Scripted]) -> None:
    service, sms, mail = sending
    told = Consent(service.database, service.seal, service.clock.now())
    amina = subscribe(service)
    for address in (BO, CHIDI):
        told.move(amina, address)
    wind(service, timedelta())
    assert "AGREE" in sms.taken[0].text
    assert (sms.taken[0].to, mail.taken[0].to) == (CHIDI.value, BO.value)
    assert mail.taken[0].subject == "Please confirm this address"
    assert "/confirm/" in mail.taken[0].text


def test_it_goes_on_at_the_new_address_after_a_change_there(sending: tuple[Service, Scripted, Scripted]) -> None:
    service, _, mail = sending
    amina = subscribe(service)
    moved = move(service, amina)
    now = service.clock.now()
    with service.database.write() as tx:
        held: Preferences = read_preferences(tx, moved)
        change_preferences(tx, moved, replace(held, paused_until=now + 3 * DAY), now=now)
    asyncio.run(plan_all(service, now))
    for _ in range(4):
        to_next(service, moved)
    assert len(nudges(mail)) == sum(row.state == "accepted" for row in receipts_of(service, moved) if row.nudge_id) >= 1
    assert [row.reason for row in receipts_of(service, moved) if row.state == "skipped"] == ["paused"] * 3
