"""Preferences: what is chosen is kept, what follows from it follows, and nothing else moves."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.consent import AMINA, BO, CHOSEN, Consent

from people.preferences import (
    BadPreferences,
    NoSubscription,
    Preferences,
    change_preferences,
    default_preferences,
    read_preferences,
)
from store.database import Database
from store.seal import Seal
from store.tables import subscriptions

DAY = timedelta(days=1)


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


@pytest.fixture
def amina(consent: Consent) -> int:
    subscription_id = consent.subscribed()
    consent.set(subscriptions, next_at=consent.now + DAY)
    return subscription_id


def change(consent: Consent, subscription_id: int, **changed: Any) -> None:
    with consent.database.write() as tx:
        held = read_preferences(tx, subscription_id)
        change_preferences(tx, subscription_id, replace(held, **changed), now=consent.now)


def read(consent: Consent, subscription_id: int) -> Preferences:
    with consent.database.read() as tx:
        return read_preferences(tx, subscription_id)


def test_it_keeps_every_choice(consent: Consent, amina: int) -> None:
    chosen = Preferences(
        cadence="every other day",
        window="18:00-20:00",
        zone="Pacific/Auckland",
        zone_source="stated",
        country="NZ",
        language="es",
        tier="full",
        audiences=("partner", "solo"),
        muted_themes=("touch",),
        paused_until=consent.now + DAY,
    )
    with consent.database.write() as tx:
        change_preferences(tx, amina, chosen, now=consent.now)
    assert read(consent, amina) == chosen


@pytest.mark.parametrize(
    "changed",
    [{"cadence": "daily"}, {"window": "18:00"}, {"zone": "Asia/Tokyo"}, {"country": "CA"}, {"paused_until": True}],
    ids=lambda changed: next(iter(changed)),
)
def test_it_has_another_time_dated_afresh(consent: Consent, amina: int, changed: dict[str, Any]) -> None:
    consent.wait_nudge(amina)
    consent.wait_nudge(amina, kind="extra", slot_at=None)
    changed = {name: consent.now + DAY if value is True else value for name, value in changed.items()}
    change(consent, amina, **changed)
    assert consent.subscription(amina).next_at is None
    asked_for_now = [] if "paused_until" in changed else ["extra"]
    assert consent.texts() == ["welcome", *asked_for_now]


@pytest.mark.parametrize("changed", [{"tier": "full"}, {"language": "es"}, {"muted_themes": ("touch",)}, {}])
def test_it_leaves_the_date_when_the_time_is_the_same(consent: Consent, amina: int, changed: dict[str, Any]) -> None:
    consent.wait_nudge(amina, theme="communication")
    change(consent, amina, **changed)
    assert consent.subscription(amina).next_at == consent.now + DAY
    assert consent.texts() == ["welcome", "nudge"]


def test_it_counts_a_new_cadence_from_today_where_the_person_is(consent: Consent, amina: int) -> None:
    consent.now += timedelta(days=10, hours=10)  # Friday, 01:00 in UTC: still Thursday in New York
    change(consent, amina, window="18:00")
    assert consent.subscription(amina).anchor == "2026-03-02"
    change(consent, amina, cadence="every 3 days")
    assert consent.subscription(amina).anchor == "2026-03-12"


def test_it_takes_back_a_theme_that_was_turned_off(consent: Consent, amina: int) -> None:
    consent.wait_nudge(amina, theme="touch")
    change(consent, amina, muted_themes=("touch",))
    assert consent.texts() == ["welcome"]


def test_it_takes_back_what_may_be_for_two_when_one_is_alone(consent: Consent, amina: int) -> None:
    change(consent, amina, audiences=("partner",))
    consent.wait_nudge(amina)
    change(consent, amina, audiences=("solo",))
    assert consent.texts() == ["welcome"]


def test_it_changes_one_person_and_no_other(consent: Consent, amina: int) -> None:
    bo = consent.subscribed(BO)
    consent.wait_nudge(bo, channel="email")
    change(consent, amina, cadence="daily", tier="full", paused_until=consent.now + DAY)
    assert read(consent, bo) == CHOSEN
    assert "nudge" in consent.texts()


def test_it_knows_nobody_who_is_not_there(consent: Consent) -> None:
    with consent.database.write() as tx:
        with pytest.raises(NoSubscription):
            read_preferences(tx, 4711)
        with pytest.raises(NoSubscription):
            change_preferences(tx, 4711, CHOSEN, now=consent.now)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zone", "Etc/Unknown"),
        ("zone", "Mars/Olympus"),
        ("zone_source", "guessed"),
        ("country", "USA"),
        ("country", "1!"),
        ("tier", "loud"),
        ("audiences", ("everybody",)),
        ("cadence", ""),
        ("cadence", "x" * 201),
        ("window", "from nine to eleven"),
    ],
)
def test_it_refuses_what_can_not_be(name: str, value: Any) -> None:
    with pytest.raises(BadPreferences, match=name):
        replace(CHOSEN, **{name: value})


def test_it_has_discreet_defaults(now: datetime) -> None:
    assert default_preferences(AMINA, country="GB", now=now) == Preferences(
        cadence="3 a week", window="09:00-11:00", zone="America/New_York", zone_source="number", country="US"
    )
    bo = default_preferences(BO, country="GB", now=now)
    assert (bo.zone, bo.zone_source, bo.country, bo.tier) == ("Europe/London", "default", "GB", "discreet")
