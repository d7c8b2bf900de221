"""The audit says who did what, and can show that nobody rewrote it."""

import json
import threading
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.consent import AMINA, Consent
from sqlalchemy import Connection, delete, select, update
from typer.testing import CliRunner

from cli.main import app
from cli.wiring import opened
from config.settings import Settings
from people.audit import note
from people.clinics import add_clinic
from store.audit import AUDIT, list_events, walk_audit
from store.clinic_tables import audit_events
from store.database import Database
from store.seal import Seal
from store.tables import chains, consent_events
from store.walk import Walked, glance


def add(tx: Connection, seal: Seal, now: datetime, name: str = "North Street") -> int:
    return add_clinic(tx, seal, name, zone="America/New_York", country="US", actor="operator", now=now)


@pytest.fixture
def clinic(database: Database, seal: Seal, now: datetime) -> int:
    """One clinic, with six events of its own."""
    with database.write() as tx:
        clinic_id = add(tx, seal, now)
        for person in range(5):
            detail = {"rows": person, "kind": "csv"}
            note(
                tx, seal, clinic_id, "staff:1", "patient.read", f"person:{person}", detail, at=now, address="192.0.2.7"
            )
    return clinic_id


def walk(database: Database, seal: Seal) -> Walked:
    with database.read(steady=True) as tx:
        return walk_audit(tx, seal.chain_keys)


def test_it_holds_together(database: Database, seal: Seal, clinic: int) -> None:
    walked = walk(database, seal)
    assert (walked.entries, walked.broken) == (6, None)
    with database.read() as tx:
        assert glance(tx, seal.chain_keys, AUDIT) is None


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"actor": "staff:2"}, "edited"),
        ({"detail": {"rows": 99, "kind": "csv"}}, "edited"),
        ({"subject": "person:9"}, "edited"),
        ({"address_sealed": None}, "edited"),
        ({"clinic_id": None}, "edited"),
        ({"position": None}, "deleted"),
    ],
)
def test_it_names_what_was_changed(
    database: Database, seal: Seal, clinic: int, change: dict[str, Any], kind: str
) -> None:
    with database.write() as tx:
        tx.execute(update(audit_events).where(audit_events.c.position == 3).values(**change))
    broken = walk(database, seal).broken
    assert broken
    assert (broken.position, broken.kind) == (3, kind)


def test_it_misses_what_was_deleted_or_cut_off(database: Database, seal: Seal, clinic: int) -> None:
    with database.write() as tx:
        tx.execute(delete(audit_events).where(audit_events.c.position == 6))
    broken = walk(database, seal).broken
    assert broken
    assert (broken.position, broken.kind) == (6, "truncated")
    with database.read() as tx:
        assert glance(tx, seal.chain_keys, AUDIT)


def test_it_goes_when_what_it_notes_goes(database: Database, seal: Seal, clinic: int, now: datetime) -> None:
    def interrupted() -> None:
        with database.write() as tx:
            note(tx, seal, clinic, "staff:1", "patient.read", at=now)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        interrupted()
    assert walk(database, seal).entries == 6


def test_it_masks_what_has_no_place_in_it(database: Database, seal: Seal, clinic: int, now: datetime) -> None:
    said = {"why": "call +12025550123", "more": [{"to": "amina@example.net"}], "count": 12025550123, "key": 3}
    with database.write() as tx:
        note(tx, seal, clinic, "staff:1", "patient.ended", "person:1", said, at=now, address="192.0.2.7")
        row = list_events(tx, clinic, limit=1)[0]
    assert row.detail == {"why": "call …", "more": [{"to": "…"}], "count": 12025550123, "key": 3}
    assert seal.open(row.address_sealed) == "192.0.2.7"


def test_it_is_one_chain_beside_that_of_consent(database: Database, seal: Seal, now: datetime) -> None:
    """Transactions that add to both, in either order, wait for one another and never for ever."""
    told = Consent(database, seal, now)
    with database.write() as tx:
        clinic = add(tx, seal, now)
    failed: list[BaseException] = []

    def both(audit_first: bool) -> None:
        try:
            for _ in range(8):
                with database.write() as tx:
                    if audit_first:
                        note(tx, seal, clinic, "system", "a.b", at=now)
                    told_stop(tx)
                    if not audit_first:
                        note(tx, seal, clinic, "system", "a.b", at=now)
        except BaseException as error:
            failed.append(error)

    def told_stop(tx: Connection) -> None:
        from people.ledger import Proof, enter

        enter(tx, seal, AMINA, None, "revoked", Proof(**told.proof("sms")))

    threads = [threading.Thread(target=both, args=(first,)) for first in (True, False, True, False)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert walk(database, seal) == Walked(33, walk(database, seal).head, None)
    with database.read() as tx:
        assert len(tx.execute(select(consent_events.c.id)).all()) == 32


def test_it_lists_a_clinics_own_events_only(database: Database, seal: Seal, clinic: int, now: datetime) -> None:
    later = now + timedelta(days=1)
    with database.write() as tx:
        other = add(tx, seal, now, "South Street")
        note(tx, seal, other, "staff:2", "patient.read", "person:1", at=now)
        note(tx, seal, clinic, "staff:1", "audit.exported", at=later)
    with database.read() as tx:
        subjects = [row.subject for row in list_events(tx, clinic, action="patient", limit=3)]
        assert subjects == ["person:4", "person:3", "person:2"]
        last = list_events(tx, clinic, action="patient", limit=3)[-1].id
        assert [row.subject for row in list_events(tx, clinic, action="patient", before_id=last)] == [
            "person:1",
            "person:0",
        ]
        assert [row.action for row in list_events(tx, clinic, since=later)] == ["audit.exported"]
        assert len(list_events(tx, clinic, until=later)) == 6
        assert len(list_events(tx, clinic, actor="staff:1")) == 6
        assert list_events(tx, clinic, action="%") == []
        assert len(list_events(tx, other)) == 2


def kindling(*words: str, code: int = 0) -> Any:
    result = CliRunner().invoke(app, words)
    assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
    return result


def test_it_is_verified_by_command(settings: Settings) -> None:
    made = json.loads(kindling("clinic", "add", "North Street", "--json").stdout)
    assert made["role"] == "owner"
    assert made["link"].startswith("http://127.0.0.1:8000/clinic/join/")
    kindling("staff", "add", "--clinic", "north street", "--role", "auditor")
    assert "no clinic of that name" in kindling("staff", "add", "--clinic", "x", "--role", "owner", code=1).stderr
    assert "role: must be one of" in kindling("staff", "add", "--clinic", "North Street", "--role", "x", code=2).stderr
    assert "already" in kindling("clinic", "add", "north  street", code=2).stderr
    found = json.loads(kindling("audit", "verify", "--json").stdout)
    assert (found["ok"], found["entries"]) == (True, 3)
    assert kindling("audit", "verify", "--head").stdout.strip() == found["head"]
    assert json.loads(kindling("clinic", "list", "--json").stdout)[0]["name"] == "North Street"
    with opened() as service, service.database.write() as tx:
        tx.execute(update(audit_events).where(audit_events.c.position == 2).values(action="staff.ended"))
    broken = kindling("audit", "verify", code=1).stderr
    assert broken == "The audit is broken at entry 2 (row 2): edited: it, or the wording it names, was edited.\n"
    with opened() as service, service.database.write() as tx:
        tx.execute(update(chains).where(chains.c.name == "audit").values(count=2))
    checks = json.loads(CliRunner().invoke(app, ["doctor", "--json"]).stdout)["checks"]
    assert next(check for check in checks if check["check"] == "audit")["state"] == "fail"
