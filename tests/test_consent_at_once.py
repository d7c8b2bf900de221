"""Consent when everybody speaks at once: nothing is lost, nothing is locked out, and a STOP always wins."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from random import Random

import pytest
from fakes.consent import AMINA, Consent
from sqlalchemy import select

from people.address import Address
from store.database import Database
from store.seal import Seal
from store.suppressions import is_suppressed
from store.tables import consent_events, subscriptions

THREADS = 8


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


def test_it_makes_one_person_of_many_requests(consent: Consent) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        results = list(pool.map(lambda _: consent.ask(), range(THREADS)))
    assert sorted(result.status for result in results) == ["asked"] * 3 + ["too_many"] * (THREADS - 3)
    assert {result.subscription_id for result in results} == {1}
    assert consent.texts() == ["optin_request"]
    assert consent.ledger() == ["requested"] * 3


def test_it_takes_many_yeses_for_one(consent: Consent) -> None:
    asked = consent.ask()
    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(lambda _: consent.agree(asked.subscription_id), range(THREADS)))
    assert consent.ledger() == ["requested", "granted"]
    assert consent.texts() == ["welcome"]


def test_it_hears_one_of_many_stops_first(consent: Consent) -> None:
    consent.subscribed()
    with ThreadPoolExecutor(THREADS) as pool:
        assert sum(pool.map(lambda _: consent.stop().first, range(THREADS))) == 1
    assert consent.ledger() == ["requested", "granted", "revoked"]


def test_it_never_ends_between_yes_and_no(consent: Consent) -> None:
    """Whatever order a STOP, a START and a yes come in, list and subscription say the same afterwards."""
    subscription_id = consent.subscribed()
    acts = [consent.stop, consent.start, lambda: consent.agree(subscription_id)] * 10
    Random(7).shuffle(acts)
    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(act) for act in acts]:
            done.result()
    with consent.database.read() as tx:
        suppressed = is_suppressed(tx, "sms", consent.seal.index("sms", AMINA.value))
    assert suppressed == (consent.subscription(subscription_id).status == "stopped")
    turns = [event for event in consent.ledger() if event in {"revoked", "restarted"}]
    assert turns == ["revoked", "restarted"] * (len(turns) // 2) + ["revoked"] * (len(turns) % 2)
    consent.stop()
    assert consent.standing() == "stopped"


def test_it_loses_nobody_in_a_crowd(consent: Consent) -> None:
    """Many people opt in, half of them out again, all at once: each one's own story holds, and no lock is reported."""
    crowd = [Address("sms", f"+1202555{number:04}") for number in range(100, 160)]

    def come(address: Address) -> None:
        consent.subscribed(address)
        if int(address.value[-1]) % 2:
            consent.stop(address)

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(come, address) for address in crowd]:
            done.result()
    with consent.database.read() as tx:
        statuses = tx.execute(select(subscriptions.c.status)).scalars()
        by_status = Counter(statuses)
    assert by_status == {"active": 30, "stopped": 30}
    assert consent.count(consent_events) == 2 * 60 + 30
