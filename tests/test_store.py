"""The tables and their queries say the same on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from fakes.consent import AMINA, BO, Consent
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from store.contacts import count_soft_failure, find_contact, mark_invalid, mark_valid, read_contact
from store.database import Database
from store.due import set_next
from store.heartbeats import beat, last_beat, list_beats
from store.inbound import count_answers, drop_bodies, list_inbound, read_reply, record_reply, remember
from store.people import hold, read_person, release
from store.receipts import cancel_waiting, queue_text
from store.seal import Seal
from store.subscriptions import update_subscription
from store.suppressions import is_suppressed, lift, suppress
from store.tables import Instant, heartbeats, receipts, suppressions

HOUR = timedelta(hours=1)
INDEX = bytes(range(16))


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(database, seal, now)


# Instants


@hypothesis_settings(deadline=None, max_examples=200)
@given(st.datetimes(datetime(1900, 1, 1), datetime(9000, 1, 1)), st.integers(-720, 840))
def test_it_packs_any_instant_and_gives_it_back(naive: datetime, minutes: int) -> None:
    at = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    packed = Instant().process_bind_param(at, sqlite.dialect())
    assert isinstance(packed, int)
    given_back = Instant().process_result_value(packed, sqlite.dialect())
    assert given_back == at
    assert given_back.tzinfo is UTC


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()], ids=lambda dialect: dialect.name)
def test_it_refuses_a_time_without_a_zone(dialect: sqlite.dialect) -> None:
    with pytest.raises(ValueError, match="naive"):
        Instant().process_bind_param(datetime(2026, 3, 2), dialect)
    assert Instant().process_bind_param(None, dialect) is None


def test_it_keeps_microseconds_and_order(database: Database, now: datetime) -> None:
    moments = [now + timedelta(microseconds=step) for step in (0, 1, 999_999, 1_000_000)]
    moments.insert(0, datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC))
    with database.write() as tx:
        for number, moment in enumerate(moments):
            tx.execute(heartbeats.insert().values(name=str(number), at=moment))
        found = list(tx.execute(select(heartbeats.c.at).order_by(heartbeats.c.at)).scalars())
    assert found == moments


# Transactions


def test_it_forgets_a_transaction_that_failed(database: Database, now: datetime) -> None:
    def fail() -> None:
        with database.write() as tx:
            beat(tx, "scheduler", now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.read() as tx:
        assert last_beat(tx, "scheduler") is None


def test_it_waits_for_its_turn_to_write(database: Database, now: datetime) -> None:
    """Each reads first and writes then: without a lock from the start, SQLite would refuse all but one."""

    def count_up(_: int) -> None:
        with database.write() as tx:
            held = tx.execute(select(suppressions.c.means).with_for_update()).scalar()
            assert held is not None
            tx.execute(suppressions.update().values(means=str(int(held) + 1)))

    with database.write() as tx:
        suppress(tx, "sms", INDEX, "0", now)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count_up, range(40)))
    with database.read() as tx:
        assert tx.execute(select(suppressions.c.means)).scalar() == "40"


# Suppressions and heartbeats


def test_it_lists_an_address_once(database: Database, now: datetime) -> None:
    with database.write() as tx:
        assert [suppress(tx, "sms", INDEX, "sms", now), suppress(tx, "sms", INDEX, "web", now)] == [True, False]
        assert is_suppressed(tx, "sms", INDEX)
        assert not is_suppressed(tx, "email", INDEX)
        assert [lift(tx, "sms", INDEX), lift(tx, "sms", INDEX)] == [True, False]
        assert not is_suppressed(tx, "sms", INDEX)


def test_it_keeps_the_latest_sign_of_life(database: Database, now: datetime) -> None:
    with database.write() as tx:
        assert last_beat(tx, "scheduler") is None
        for moment in (now, now + HOUR, now - HOUR):
            beat(tx, "scheduler", moment)
        beat(tx, "worker", now)
        assert list_beats(tx) == {"scheduler": now + HOUR, "worker": now}


# Inbound


def test_it_takes_each_message_once(database: Database, seal: Seal, now: datetime) -> None:
    def come(_: int) -> bool:
        with database.write() as tx:
            first = remember(tx, "SM1", channel="sms", address_index=INDEX, body_sealed=None, now=now)
            if first:
                record_reply(
                    tx, "SM1", person_id=None, intents=["help"], answer="help", reply_sealed=seal.seal("the reply")
                )
            reply = read_reply(tx, "SM1")
        assert reply
        assert seal.open(reply) == "the reply"
        return first

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(come, range(6))) == 1


def test_it_counts_our_answers_to_one_address(database: Database, now: datetime) -> None:
    with database.write() as tx:
        for number, (answer, age, index) in enumerate(
            [("crisis", 1, INDEX), ("help", 2, INDEX), (None, 1, INDEX), ("help", 30, INDEX), ("help", 1, bytes(16))]
        ):
            name = f"SM{number}"
            remember(tx, name, channel="sms", address_index=index, body_sealed=None, now=now - age * HOUR)
            record_reply(tx, name, person_id=None, intents=[], answer=answer, reply_sealed=None)
        since = now - timedelta(days=1)
        assert count_answers(tx, "sms", INDEX, since) == 2
        assert count_answers(tx, "sms", INDEX, since, ("crisis", "crisis_stopped")) == 1
        assert count_answers(tx, "email", INDEX, since) == 0
        assert read_reply(tx, "SM0") is None
        assert read_reply(tx, "never seen") is None


def test_it_drops_old_texts_and_keeps_that_they_came(database: Database, seal: Seal, now: datetime) -> None:
    with database.write() as tx:
        for name, age in (("old", 31), ("new", 29)):
            at = now - timedelta(days=age)
            remember(tx, name, channel="sms", address_index=INDEX, body_sealed=seal.seal(name), now=at)
        assert drop_bodies(tx, now - timedelta(days=30)) == 1
        assert drop_bodies(tx, now - timedelta(days=30)) == 0
        kept = [(row.provider_id, row.body_sealed is None) for row in list_inbound(tx, [INDEX], 0)]
    assert kept == [("old", True), ("new", False)]


# Contacts, people, subscriptions


def test_it_finds_a_contact_by_its_address_alone(consent: Consent, seal: Seal) -> None:
    subscription_id = consent.subscribed()
    with consent.database.read() as tx:
        contact = find_contact(tx, "sms", seal.index("sms", AMINA.value))
        assert contact == read_contact(tx, subscription_id)
        assert find_contact(tx, "email", seal.index("sms", AMINA.value)) is None
        assert find_contact(tx, "sms", seal.index("sms", BO.value)) is None
        assert read_contact(tx, 4711) is None


def test_it_notes_an_address_that_does_not_work(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    with consent.database.write() as tx:
        assert [count_soft_failure(tx, subscription_id) for _ in range(3)] == [1, 2, 3]
        mark_invalid(tx, subscription_id, "sms 30005", consent.now)
        mark_invalid(tx, subscription_id, "x" * 100, consent.now + HOUR)
        contact = read_contact(tx, subscription_id)
        assert contact
        assert (contact.invalid_since, contact.invalid_reason) == (consent.now, "sms 30005")
        mark_valid(tx, subscription_id)
        assert count_soft_failure(tx, subscription_id) == 1


def test_it_holds_for_the_longest_time_that_was_asked(consent: Consent) -> None:
    consent.subscribed()
    with consent.database.write() as tx:
        for hours in (2, 3, 1):
            hold(tx, 1, consent.now + hours * HOUR)
        person = read_person(tx, 1)
        assert person
        assert person.hold_until == consent.now + 3 * HOUR
        release(tx, 1)
        person = read_person(tx, 1)
        assert person
        assert person.hold_until is None
        assert read_person(tx, 4711) is None


def test_it_lets_the_scheduler_alone_write_a_date(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    with consent.database.write() as tx, pytest.raises(ValueError, match="scheduler"):
        update_subscription(tx, subscription_id, next_at=consent.now)


def test_it_knows_no_status_but_its_own(consent: Consent) -> None:
    subscription_id = consent.subscribed()
    with pytest.raises(IntegrityError), consent.database.write() as tx:
        update_subscription(tx, subscription_id, status="enrolled")


# Receipts


def test_it_lets_a_text_of_our_own_wait(consent: Consent, seal: Seal) -> None:
    subscription_id = consent.subscribed(BO)
    with consent.database.write() as tx:
        key = queue_text(
            tx, seal, subscription_id, "paused", {"until": "May"}, priority=1, now=consent.now, expires_in=HOUR
        )
        row = tx.execute(select(receipts).where(receipts.c.id == key)).one()
    assert (row.channel, row.state, row.kind, row.slot_at, row.priority) == ("email", "waiting", "paused", None, 1)
    assert (row.try_at, row.expires_at) == (consent.now, consent.now + HOUR)
    assert seal.open_json(row.values_sealed) == {"until": "May"}


def test_it_takes_back_what_it_is_told_to(consent: Consent) -> None:
    subscription_id, other = consent.subscribed(), consent.subscribed(BO)
    consent.wait_nudge(subscription_id, theme="touch")
    consent.wait_nudge(subscription_id, theme="focus", slot_at=consent.now + HOUR)
    consent.wait_nudge(other, theme="touch")
    with consent.database.write() as tx:
        assert cancel_waiting(tx, subscription_id, "why", consent.now, kinds=("extra",)) == 0
        assert cancel_waiting(tx, subscription_id, "why", consent.now, themes=("touch",)) == 1
        assert cancel_waiting(tx, subscription_id, "why", consent.now, but=("welcome",)) == 1
        assert cancel_waiting(tx, subscription_id, "why", consent.now) == 1
    assert consent.texts() == ["welcome", "nudge"]


def test_it_refuses_a_naive_instant_for_one_of_many_rows(database: Database, now: datetime) -> None:
    with database.write() as connection:
        set_next(connection, [], never=now)
        with pytest.raises(ValueError, match="naive"):
            set_next(connection, [(1, now), (2, now.replace(tzinfo=None))], never=now)
