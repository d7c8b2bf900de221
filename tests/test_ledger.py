"""The consent ledger holds together by itself, and shows whatever somebody with the database alone did to it."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from fakes.consent import AMINA, BO, Consent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Row, func, insert, null, select, text, update

from messages.agreed import CONSENT, STOP
from people.address import Address
from people.erase import erase_person
from people.ledger import Proof, enter
from people.optin import request_optin
from people.optout import record_stop
from people.preferences import default_preferences
from store.chain import Broken, parse_head
from store.consent_walk import walk_consents
from store.consents import CONSENT as LEDGER
from store.consents import list_consents
from store.database import Database
from store.migrate import _config, migrate
from store.people import insert_person
from store.seal import Seal
from store.tables import chains, consent_events, wordings
from store.walk import Walked, glance

# A ledger is built once a test; each example changes it in a transaction that is rolled back.
examples = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
CHIDI = Address("sms", "+12025550145")
STRANGER = Address("sms", "+12025550199")


@pytest.fixture
def consent(database: Database, seal: Seal, now: datetime) -> Consent:
    """Twelve entries: Amina came, left and was erased, Bo moved, Chidi stays, a stranger said STOP."""
    told = Consent(database, seal, now)
    proof = told.proof("web") | {"wording": CONSENT.version}
    with database.write() as tx:
        chosen = default_preferences(CHIDI, country="US", now=now)
        request_optin(tx, seal, CHIDI, chosen, language="en", **proof)
    told.subscribed(AMINA)
    told.subscribed(BO)
    told.stop(AMINA)
    told.stop(STRANGER)
    told.move(3, Address("email", "bo@example.net"))
    told.agree(4)
    told.now += timedelta(days=1)
    with database.write() as tx:
        record_stop(tx, seal, CHIDI, **told.proof("sms") | {"wording": STOP.version})
        erase_person(tx, seal, 2, now=told.now)
    return told


def walk(consent: Consent, **noted: Any) -> Walked:
    with consent.database.read(steady=True) as tx:
        return walk_consents(tx, consent.seal.chain_keys, **noted)


@contextmanager
def tampering(consent: Consent) -> Iterator[Connection]:
    """Let somebody write as they please, keys and indexes aside; nothing of it stays."""
    with consent.database.engine.connect() as tx, tx.begin() as transaction:
        tx.execute(text("DROP INDEX ix_consent_events_position"))
        yield tx
        transaction.rollback()


def found(consent: Consent, tx: Connection) -> Broken | None:
    return walk_consents(tx, consent.seal.chain_keys).broken


def rows_of(tx: Connection, table: Any = consent_events) -> list[Row[Any]]:
    return list(tx.execute(select(table).order_by(*table.primary_key)))


def place(tx: Connection, entry: int, position: int | None) -> None:
    tx.execute(update(consent_events).where(consent_events.c.id == entry).values(position=position))


def set_head(tx: Connection, entry: Row[Any]) -> None:
    """Move the head to an entry, as far as one can without the key."""
    tx.execute(update(chains).values(count=entry.position, hash=entry.hash))


def test_it_holds_together(consent: Consent) -> None:
    walked = walk(consent)
    assert (walked.entries, walked.broken) == (12, None)
    assert walked.head
    assert walk(consent, noted=parse_head(walked.head)).broken is None
    with consent.database.read(steady=True) as tx:
        assert glance(tx, consent.seal.chain_keys, LEDGER) is None
        assert [row.position for row in rows_of(tx)] == list(range(1, 13))


def test_it_is_whole_when_it_is_empty(database: Database, seal: Seal, now: datetime) -> None:
    empty = Consent(database, seal, now)
    assert walk(empty) == Walked(0, None, None)
    with database.read(steady=True) as tx:
        assert glance(tx, seal.chain_keys, LEDGER) is None


def test_it_keeps_who_did_what_and_the_words_that_were_answered(consent: Consent) -> None:
    with consent.database.read() as tx:
        asked, stopped = list_consents(tx, 1)
        assert (asked.event, asked.actor, asked.language, asked.words) == (
            "requested",
            "subscriber",
            "en",
            CONSENT.words,
        )
        assert (stopped.wording, stopped.words) == (STOP.version, STOP.words)
        assert {row.version for row in rows_of(tx, wordings)} == {CONSENT.version, STOP.version}
        erased = tx.execute(select(consent_events).where(consent_events.c.event == "erased")).one()
    assert erased.actor == "operator"


# Edited: any column of any row of the three tables


def other(value: Any, column: Any, data: st.DataObject) -> Any:
    """Draw another value that the column can hold."""
    if value is None:
        kind = column.type.python_type
        return {int: 1, bytes: b"x" * 32, str: "x"}.get(kind, value)
    if column.nullable and data.draw(st.booleans()):
        return None
    if isinstance(value, bytes):
        at = data.draw(st.integers(0, len(value) - 1))
        return value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
    if isinstance(value, datetime):
        return value + timedelta(microseconds=data.draw(st.sampled_from([-1, 1, 3_600_000_000])))
    if isinstance(value, int):
        return value + data.draw(st.sampled_from([-1, 1, 100]))
    return value[:-1] + ("x" if value[-1:] != "x" else "y")


@examples
@given(st.data())
def test_it_finds_any_column_of_any_entry_that_was_edited(consent: Consent, data: st.DataObject) -> None:
    with tampering(consent) as tx:
        row = data.draw(st.sampled_from(rows_of(tx)), label="row")
        column = data.draw(st.sampled_from(list(consent_events.columns)), label="column")
        value = row._mapping[column.name]
        changed = {1: 2, 2: 3}.get(value, 1) if column.name == "person_id" else other(value, column, data)
        if column.name == "id":
            changed = value + 100
        tx.execute(update(consent_events).where(consent_events.c.id == row.id).values({column.name: changed}))
        broken = found(consent, tx)
        assert broken, f"{column.name}: {value!r} became {changed!r}"
        if column.name not in {"position", "hash", "evidence_sealed"}:
            assert (broken.position, broken.kind) == (row.position, "edited")


@pytest.mark.postgres("slow")
@examples
@given(st.data())
def test_it_finds_a_wording_or_a_head_that_was_edited(consent: Consent, data: st.DataObject) -> None:
    with tampering(consent) as tx:
        table = data.draw(st.sampled_from([wordings, chains]))
        column = data.draw(st.sampled_from(list(table.columns)))
        row = data.draw(st.sampled_from(rows_of(tx, table)))
        value = other(row._mapping[column.name], column, data)
        this = table.c[table.columns.keys()[0]] == row[0]
        tx.execute(update(table).where(this).values({column.name: value}))
        assert found(consent, tx), f"{table}.{column.name}"
        if table is chains:
            assert glance(tx, consent.seal.chain_keys, LEDGER), "a glance sees that"


@pytest.mark.parametrize("table", [wordings, chains, consent_events], ids=str)
def test_it_misses_what_was_deleted_altogether(consent: Consent, table: Any) -> None:
    with tampering(consent) as tx:
        tx.execute(table.delete())
        assert found(consent, tx)


def test_it_finds_evidence_that_was_destroyed_or_put_there(consent: Consent) -> None:
    with tampering(consent) as tx:
        tx.execute(update(consent_events).where(consent_events.c.id == 1).values(evidence_sealed=None))
        assert found(consent, tx) == Broken(
            1, 1, "evidence", "its evidence was destroyed, and nobody was erased afterwards"
        )
    with tampering(consent) as tx:  # Amina's, who was erased
        assert (
            tx.execute(select(consent_events.c.evidence_sealed).where(consent_events.c.person_id == 2)).scalar() is None
        )
        tx.execute(update(consent_events).where(consent_events.c.person_id == 2).values(evidence_sealed=b"x" * 40))
        assert (found(consent, tx) or Broken(0, 0, "head", "")).said == "its evidence was changed"


# Deleted, truncated, reordered, inserted


@pytest.mark.postgres("slow")
@examples
@given(st.integers(0, 11), st.integers(1, 12), st.booleans(), st.booleans())
def test_it_finds_any_run_of_entries_that_was_deleted(
    consent: Consent, start: int, many: int, closed: bool, wound_back: bool
) -> None:
    """Also when the gap is closed, and the head set back to the last that is left."""
    with tampering(consent) as tx:
        rows = rows_of(tx)
        gone, later, left = rows[start : start + many], rows[start + many :], rows[:start]
        tx.execute(consent_events.delete().where(consent_events.c.id.in_([row.id for row in gone])))
        for row in later if closed else []:
            place(tx, row.id, row.position - len(gone))
        if wound_back and (left or later):
            set_head(tx, (left + later)[-1])
        broken = found(consent, tx)
        assert broken
        if not closed and not wound_back:
            assert (broken.position, broken.kind) == (start + 1, "deleted" if later else "truncated")


@pytest.mark.postgres("slow")
@examples
@given(st.integers(1, 12), st.integers(1, 12))
def test_it_finds_any_two_entries_that_changed_places(consent: Consent, one: int, two: int) -> None:
    if one == two:
        return
    with tampering(consent) as tx:
        ids = {row.position: row.id for row in rows_of(tx)}
        place(tx, ids[one], two)
        place(tx, ids[two], one)
        broken = found(consent, tx)
        assert broken
        assert (broken.position, broken.kind) == (min(one, two), "reordered")


@pytest.mark.postgres("slow")
@examples
@given(st.integers(0, 11), st.one_of(st.none(), st.integers(-1, 14)), st.booleans())
def test_it_finds_an_entry_that_was_put_there(consent: Consent, like: int, where: int | None, wound: bool) -> None:
    """A copy of a true one: loose, past the end, or between, where the later ones are moved on."""
    with tampering(consent) as tx:
        rows = rows_of(tx)
        for row in reversed(rows) if where is not None else ():
            if row.position >= where:
                place(tx, row.id, row.position + 1)
        copy = dict(rows[like]._mapping) | {"id": 1000, "position": where}
        tx.execute(insert(consent_events).values(**copy))
        if wound and where is not None:
            set_head(tx, max(rows_of(tx), key=lambda row: row.position))
        assert found(consent, tx)


def test_it_finds_a_ledger_that_was_written_again_with_another_key(consent: Consent, now: datetime) -> None:
    forger = Seal("a key of their own")
    with tampering(consent) as tx:
        for table in (consent_events, chains):
            tx.execute(table.delete())
        assert walk_consents(tx, consent.seal.chain_keys).broken is None, "an empty one: see the noted head"
    before = parse_head(walk(consent).head or "")
    with consent.database.write() as tx:
        for table in (consent_events, chains):
            tx.execute(table.delete())
        enter(tx, forger, AMINA, None, "granted", Proof("web", {}, "", now))
    assert (walk(consent).broken or Broken(0, 0, "head", "")).position == 1
    assert walk_consents_by(consent, forger) is None
    assert walk_consents_by(consent, forger, noted=before)


def walk_consents_by(consent: Consent, seal: Seal, **noted: Any) -> Broken | None:
    with consent.database.read(steady=True) as tx:
        return walk_consents(tx, seal.chain_keys, **noted).broken


# As it goes on


def test_it_goes_on_when_the_key_is_changed(consent: Consent, now: datetime) -> None:
    rotated = Seal("a new secret", ("a secret for the tests and for nothing else",))
    with consent.database.write() as tx:
        enter(tx, rotated, AMINA, None, "refused", Proof("web", {}, "", now))
    assert walk_consents_by(consent, rotated) is None
    assert walk_consents_by(consent, Seal("a new secret")), "without the old key nobody can tell"


def break_head(tx: Connection) -> None:
    tx.execute(update(chains).values(count=11))


def lose_head(tx: Connection) -> None:
    tx.execute(chains.delete())


def forge_end(tx: Connection) -> None:
    tx.execute(update(consent_events).where(consent_events.c.position == 12).values(position=13))


@pytest.mark.parametrize("harm", [break_head, lose_head, forge_end])
def test_it_takes_an_opt_out_whatever_was_done_and_covers_nothing_up(
    consent: Consent, harm: Callable[[Connection], None]
) -> None:
    with consent.database.write() as tx:
        harm(tx)
    assert consent.stop(Address("sms", "+12025550177")).first
    assert consent.stop(Address("sms", "+12025550178")).first
    assert walk(consent).broken


def test_it_stays_one_chain_when_everybody_writes_at_once(database: Database, seal: Seal, now: datetime) -> None:
    consent = Consent(database, seal, now)
    crowd = [Address("sms", f"+1202555{number:04}") for number in range(100, 140)]

    def come_and_go(address: Address) -> None:
        with database.write() as tx:  # several entries in one transaction, in any order of addresses
            for each in (address, crowd[0], crowd[-1]):
                enter(tx, seal, each, None, "refused", Proof("web", {"by": "test"}, CONSENT.version, now))
        consent.stop(address)

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(come_and_go, address) for address in crowd]:
            done.result()
    walked = walk(consent)
    assert (walked.entries, walked.broken) == (160, None)


def test_it_leaves_no_hole_where_a_transaction_failed(consent: Consent, now: datetime) -> None:
    def fail() -> None:
        with consent.database.write() as tx:
            enter(tx, consent.seal, AMINA, None, "refused", Proof("web", {}, "", now))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    consent.ask(Address("sms", "+12025550177"))
    walked = walk(consent)
    assert (walked.entries, walked.broken) == (13, None)


def test_it_takes_in_what_stood_there_before_there_was_a_chain(tmp_path: Path, seal: Seal, now: datetime) -> None:
    database = Database(f"sqlite:///{tmp_path}/old.sqlite3")
    before = Consent(database, seal, now)
    with database.write() as tx:
        config = _config()
        config.attributes["connection"] = tx
        command.upgrade(config, "0003")
        person = insert_person(tx, now, country="US", language="en", tier="discreet", audiences=[], muted_themes=[])
        for number in range(1200):
            row = {"person_id": person, "event": "requested", "wording": CONSENT.version, "means": "command", "at": now}
            row |= {"channel": "sms", "address_index": seal.index("sms", str(number)), "language": "en"}
            tx.execute(insert(consent_events).values(**row, evidence_sealed=seal.seal("x") if number % 2 else null()))
    migrate(database, seal)
    walked = walk(before)
    assert (walked.entries, walked.broken) == (1200, None)
    with database.read() as tx:
        assert list_consents(tx, person)[0].words == CONSENT.words
        assert list_consents(tx, person)[0].actor == "operator"
        assert tx.execute(select(func.count(consent_events.c.evidence_digest))).scalar() == 600
    assert consent_stops(before)
    database.close()


def consent_stops(consent: Consent) -> bool:
    consent.stop()
    return walk(consent).broken is None


def test_it_is_written_in_one_file_alone() -> None:
    """Nobody else adds to the ledger, or changes it; to read it is no secret."""
    root = Path(__file__).resolve().parent.parent
    writes = re.compile(
        r"(?:insert|update|delete)\w*\(\s*consent_events\b|\bconsent_events\s*\.\s*(?:insert|update|delete)\b"
    )
    writers = {
        str(path.relative_to(root))
        for room in ("store", "people", "scheduler", "web", "cli")
        for path in (root / room).rglob("*.py")
        if writes.search(path.read_text()) and "migrations" not in path.parts
    }
    assert writers == {"store/consents.py"}
    assert "delete" not in (root / "store/consents.py").read_text()
