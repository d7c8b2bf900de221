"""Consent: nothing before a yes, nothing after a stop, and an entry on the ledger for each change of mind."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from fakes.consent import AMINA, BO, CHOSEN, Consent
from sqlalchemy import select

from people.address import Address
from store.database import Database
from store.people import hold
from store.seal import Seal
from store.tables import consent_events, contacts, people, receipts, subscriptions

DAY = timedelta(days=1)


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


# Opting in


@pytest.mark.parametrize("address", [AMINA, BO], ids=["sms", "email"])
def test_it_asks_before_anything_else(consent: Consent, address: Address) -> None:
    asked = consent.ask(address)
    assert asked.status == "asked"
    assert consent.subscription(asked.subscription_id).status == "pending"
    assert consent.ledger(address) == ["requested"]
    assert consent.texts() == ["optin_request"]
    with consent.database.read() as tx:
        receipt = tx.execute(select(receipts)).one()
    assert receipt.channel == address.channel
    assert receipt.priority == 0
    assert receipt.slot_at is None
    assert receipt.expires_at == consent.now + DAY


def test_it_starts_at_the_yes_and_lets_the_scheduler_date_it(consent: Consent) -> None:
    asked = consent.ask()
    consent.now += timedelta(hours=14)  # 00:00 in New York: the next local day
    assert consent.agree(asked.subscription_id)
    subscription = consent.subscription(asked.subscription_id)
    assert (subscription.status, subscription.next_at) == ("active", None)
    assert (subscription.confirmed_at, subscription.anchor) == (consent.now, "2026-03-03")
    assert consent.ledger() == ["requested", "granted"]
    assert consent.texts() == ["welcome"], "the question is no longer waiting"


def test_it_leaves_the_welcome_to_who_answers_at_once(consent: Consent) -> None:
    asked = consent.ask()
    assert consent.agree(asked.subscription_id, welcome=False)
    assert consent.texts() == []


def test_it_takes_a_second_yes_for_the_first(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    dated = consent.now + DAY
    consent.set(subscriptions, next_at=dated)
    assert consent.agree(subscription_id)
    assert consent.subscription(subscription_id).next_at == dated
    assert consent.ledger() == ["requested", "granted"]
    assert consent.texts() == ["welcome"]


def test_it_takes_a_double_submit_for_one(consent: Consent) -> None:
    first, second = consent.ask(), consent.ask(chosen=replace(CHOSEN, cadence="daily", tier="full"))
    assert first == second
    assert consent.texts() == ["optin_request"]
    assert (consent.count(people), consent.count(contacts), consent.count(subscriptions)) == (1, 1, 1)
    assert consent.subscription(first.subscription_id).cadence == "daily", "what was chosen last stands"


def test_it_asks_nobody_more_than_three_times_a_day(consent: Consent) -> None:
    assert [consent.ask().status for _ in range(5)] == ["asked"] * 3 + ["too_many"] * 2
    assert consent.ledger() == ["requested"] * 3
    assert consent.ask(BO).status == "asked"
    consent.now += DAY
    assert consent.ask().status == "asked"


def test_it_lets_nobody_change_a_subscriber_by_typing_their_address(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    assert consent.ask(chosen=replace(CHOSEN, tier="full", cadence="daily")).status == "already_active"
    assert consent.subscription(subscription_id).cadence == CHOSEN.cadence
    assert consent.ledger() == ["requested", "granted"]


# Opting out


def test_it_stops_at_once_and_takes_back_what_waits(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    consent.set(subscriptions, next_at=consent.now)
    consent.wait_nudge(subscription_id)
    consent.wait_nudge(subscription_id, state="sending", slot_at=consent.now - DAY)
    assert consent.stop().first
    subscription = consent.subscription(subscription_id)
    assert (subscription.status, subscription.next_at) == ("stopped", None)
    assert consent.texts() == []
    assert consent.texts("sending") == ["nudge"], "what a worker holds is the worker's to settle"
    with consent.database.read() as tx:
        mine = select(receipts.c.reason).where(receipts.c.state == "cancelled", receipts.c.kind == "nudge")
        assert tx.execute(mine).scalar() == "opted out"
    assert consent.ledger() == ["requested", "granted", "revoked"]
    assert consent.standing() == "stopped"


def test_it_hears_a_stop_once(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    assert [consent.stop().first for _ in range(3)] == [True, False, False]
    assert consent.ledger() == ["requested", "granted", "revoked"]
    consent.wait_nudge(subscription_id, kind="stopped", slot_at=None)
    assert not consent.stop().first
    assert consent.texts() == ["stopped"], "the one confirmation is not eaten by a second STOP"
    consent.start()
    assert consent.texts() == [], "nor does it come after a START"
    assert consent.stop().first, "after a START a STOP is news again"


def test_it_remembers_the_stop_of_somebody_unknown(consent: Consent) -> None:
    assert consent.stop().first
    assert not consent.stop().first
    assert consent.standing() == "stopped"
    assert consent.ask().status == "suppressed"
    assert consent.count(subscriptions) == 0
    assert consent.texts() == []
    assert consent.ledger() == ["revoked", "refused"]


def test_it_hears_a_stop_while_pending(consent: Consent) -> None:
    asked = consent.ask()
    assert consent.stop().first
    assert consent.texts() == []
    assert not consent.agree(asked.subscription_id), "an old link does not undo a STOP"
    assert consent.subscription(asked.subscription_id).status == "stopped"
    assert consent.ask().status == "suppressed"
    assert consent.ledger() == ["requested", "revoked", "refused"]


def test_it_stops_one_address_and_no_other(consent: Consent) -> None:
    amina, bo = consent.subscribed(AMINA), consent.subscribed(BO)
    consent.stop(BO)
    assert consent.subscription(amina).status == "active"
    assert consent.subscription(bo).status == "stopped"


def test_it_refuses_a_yes_to_nothing(consent: Consent) -> None:
    assert not consent.agree(4711)


# Coming back


def test_it_restarts_who_had_agreed_before(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    consent.stop()
    consent.now += timedelta(days=40)
    assert consent.start().status == "restarted"
    subscription = consent.subscription(subscription_id)
    assert (subscription.status, subscription.next_at, subscription.anchor) == ("active", None, "2026-04-11")
    assert consent.ledger() == ["requested", "granted", "revoked", "restarted"]
    assert consent.standing() == "active"
    assert consent.start().status == "already_active"


def test_it_asks_who_had_never_agreed(consent: Consent) -> None:
    asked = consent.ask()
    consent.stop()
    started = consent.start()
    assert (started.status, started.subscription_id) == ("ask", asked.subscription_id)
    assert consent.subscription(asked.subscription_id).status == "pending"
    assert consent.texts() == ["optin_request"]
    assert consent.agree(asked.subscription_id)
    assert consent.ledger() == ["requested", "revoked", "requested", "granted"]


def test_it_takes_a_start_from_somebody_unknown_for_a_request(consent: Consent) -> None:
    started = consent.start()
    assert started.status == "ask"
    subscription = consent.subscription(started.subscription_id)
    assert (subscription.status, subscription.zone, subscription.zone_source) == (
        "pending",
        "America/New_York",
        "number",
    )
    assert consent.ledger() == ["requested"]


def test_it_takes_a_start_after_the_stop_of_somebody_unknown(consent: Consent) -> None:
    consent.stop()
    assert consent.start().status == "ask"
    assert consent.ledger() == ["revoked", "requested"]
    assert consent.standing() == "pending"


def test_it_ends_a_hold_and_a_pause_when_told_to_start(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    with consent.database.write() as tx:
        hold(tx, consent.subscription(subscription_id).person_id, consent.now + DAY)
    assert consent.start().status == "resumed"
    consent.set(subscriptions, paused_until=consent.now + DAY, next_at=consent.now)
    assert consent.start().status == "resumed"
    assert consent.subscription(subscription_id).paused_until is None
    assert consent.subscription(subscription_id).next_at is None, "to be dated afresh"
    assert consent.start().status == "already_active"


def test_it_tries_an_address_again_from_which_somebody_writes(consent: Consent) -> None:
    consent.subscribed()
    consent.set(contacts, invalid_since=consent.now, invalid_reason="30003", soft_failures=3)
    consent.start()
    with consent.database.read() as tx:
        contact = tx.execute(select(contacts)).one()
    assert (contact.invalid_since, contact.invalid_reason, contact.soft_failures) == (None, None, 0)


def test_it_can_show_who_said_what_by_which_means(consent: Consent, seal: Seal) -> None:
    consent.subscribed()
    with consent.database.read() as tx:
        granted = tx.execute(select(consent_events).where(consent_events.c.event == "granted")).one()
    assert (granted.means, granted.wording, granted.at) == ("sms", "test@1", consent.now)
    assert seal.open_json(granted.evidence_sealed) == {"words": "as they wrote them"}
