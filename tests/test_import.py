"""Lists of patients, enrolled: what a dry run tells, who is invited when, and that nothing is done twice."""

import asyncio
import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fakes.patients import found_clinic
from fakes.subscribers import subscribe
from sqlalchemy import func, select

import people.imports as importing
from config.clock import FixedClock
from people.address import parse_address
from people.imports import bad_rows_of, keep_file, kept_plan, opens_of, problems_of, set_going
from people.optout import record_stop
from people.roster.fhir import is_fhir
from people.roster.listed import look
from scheduler import imports as chores
from scheduler.imports import FILE_KEPT, Imports, reader_of, tidy
from scheduler.service import Service
from store.audit import walk_audit
from store.clinic_tables import audit_events, enrolments, import_chunks
from store.clinics import read_clinic, update_clinic
from store.consent_walk import walk_consents
from store.database import Database
from store.imports import Import, list_problems, read_import
from store.kinds import LEISURE_PRIORITY
from store.seal import Seal
from store.tables import consent_events, contacts, people, receipts, subscriptions

MADE = (people, contacts, subscriptions, enrolments, consent_events, receipts)


def listed(count: int, first: int = 0) -> str:
    rows = (f"MRN-{n},(202) 555-{n:04},es\n" for n in range(first, first + count))
    return "label,phone,language\n" + "".join(rows)


def upload(service: Service, clinic_id: int, text: str) -> Import:
    raw = text.encode()
    kind = "fhir" if is_fhir(lambda: [raw]) else "csv"
    pieces = [raw[start : start + 1000] for start in range(0, len(raw), 1000)]
    with service.database.write() as tx:
        now = service.clock.now()
        import_id = keep_file(tx, service.seal, clinic_id, pieces, kind=kind, actor="operator", now=now)
    return stands(service, clinic_id, import_id)


def stands(service: Service, clinic_id: int, import_id: int) -> Import:
    with service.database.read() as tx:
        held = read_import(tx, clinic_id, import_id)
    assert held
    return held


def begin(service: Service, held: Import, status: str = "running") -> Import:
    columns: dict[str, Any] = {"witness": "Nurse Okafor"}
    if held.kind == "csv":
        columns |= kept_plan(look(opens_of(service.database, service.seal, held.id)).plan)
    with service.database.write() as tx:
        set_going(tx, service.seal, held, status, columns, actor="operator", now=service.clock.now())
    return stands(service, held.clinic_id, held.id)


def finish(service: Service, held: Import) -> Import:
    asyncio.run(Imports().go_on(service, service.clock.now()))
    return stands(service, held.clinic_id, held.id)


def run(service: Service, clinic_id: int, text: str, status: str = "running") -> Import:
    return finish(service, begin(service, upload(service, clinic_id, text), status))


def told(service: Service, held: Import) -> dict[int, str]:
    with service.database.read() as tx:
        return {
            row.row: " ".join(f"{p.column}:{p.kind}" for p in problems_of(row)) for row in list_problems(tx, held.id)
        }


def count(service: Service, table: Any) -> int:
    with service.database.read() as tx:
        found: int = tx.execute(select(func.count()).select_from(table)).scalar_one()
    return found


def invitations(service: Service) -> list[Any]:
    with service.database.read() as tx:
        return list(tx.execute(select(receipts).where(receipts.c.kind == "clinic_invite").order_by(receipts.c.id)))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of ten, so that a short list has many."""
    monkeypatch.setattr(importing, "BATCH", 10)


@pytest.fixture
def clinic_id(service: Service) -> int:
    return found_clinic(service)


def test_it_leaves_no_trace_of_a_dry_run(service: Service, clinic_id: int, small: None) -> None:
    subscribe(service, "+12025550003")
    before = {table.name: count(service, table) for table in MADE}
    held = run(service, clinic_id, listed(25) + "x,12,en\n", "checking")
    assert (held.status, held.rows_done, held.rows_total) == ("checked", 26, 26)
    assert held.counts == {"good": 24, "bad": 2, "phone.unavailable": 1, "phone.invalid": 1}
    assert told(service, held) == {5: "phone:unavailable", 27: "phone:invalid"}
    assert {table.name: count(service, table) for table in MADE} == before


def test_it_invites_each_good_row_once(service: Service, clinic_id: int, small: None) -> None:
    held = run(service, clinic_id, listed(25))
    assert (held.status, held.rows_done, held.counts) == ("done", 25, {"good": 25})
    assert len(invitations(service)) == 25
    assert {table.name: count(service, table) for table in MADE} == {table.name: 25 for table in MADE}
    with service.database.read() as tx:
        row = tx.execute(select(enrolments).order_by(enrolments.c.id)).first()
        entry = tx.execute(select(consent_events).order_by(consent_events.c.id)).first()
        status = tx.execute(select(subscriptions.c.status).limit(1)).scalar_one()
        assert walk_consents(tx, service.seal.chain_keys).broken is None
        assert walk_audit(tx, service.seal.chain_keys).broken is None
    assert row
    assert entry
    assert (row.status, row.witnessed_by, row.answer, status) == ("invited", "Nurse Okafor", "yes", "pending")
    assert service.seal.open(row.label_sealed) == "MRN-0"
    assert (entry.event, entry.means, entry.actor) == ("requested", "staff", "operator")
    assert entry.wording.startswith("clinic.es.1-")
    assert service.seal.open_json(entry.evidence_sealed)["list"] == f"import {held.id}, row 2"


def test_it_makes_the_rows_that_enrolling_one_makes(service: Service, clinic_id: int) -> None:
    """In bulk or one by one: the same rows, but for keys, seals and the time of the invitation."""
    run(service, clinic_id, listed(1))
    with service.database.write() as tx:
        record_stop(
            tx, service.seal, parse_address("+12025550001", "US"), means="sms", evidence={}, wording="x", now=NOW
        )
        from store.suppressions import lift

        lift(tx, "sms", service.seal.index("sms", "+12025550001"))  # known of, so that it takes the other way
    run(service, clinic_id, listed(1, 1))
    varies = ("id", "person_id", "contact_id", "subscription_id", "address", "label", "evidence", "hash", "position")
    for table in MADE:
        with service.database.read() as tx:
            rows = [row._mapping for row in tx.execute(select(table).order_by(table.c.id))]
        rows = [row for row in rows if row.get("event") != "revoked"]
        assert len(rows) == 2, table.name
        alike = [
            {name: value for name, value in row.items() if not name.startswith(varies) and name not in VARIES}
            for row in rows
        ]
        assert alike[0] == alike[1], table.name


NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
VARIES = {"priority", "try_at", "expires_at"}


def test_it_goes_on_where_it_was_cut_off(service: Service, clinic_id: int, small: None) -> None:
    """Whoever was killed left whole batches behind; the next one invites nobody twice, and finds the same doubles."""
    held = begin(service, upload(service, clinic_id, listed(25) + "again,2025550001,en\n"))
    with service.database.read() as tx:
        clinic = read_clinic(tx, clinic_id)
    assert clinic
    reader = reader_of(service, clinic, held)
    assert reader.step()
    assert stands(service, clinic_id, held.id).rows_done == 10
    held = finish(service, held)
    assert not reader.step(), "the first one sees that somebody went on"
    assert (held.status, held.rows_done, len(invitations(service))) == ("done", 26, 25)
    assert told(service, held) == {27: "phone:twice"}


def test_it_takes_nothing_of_a_batch_that_fails(
    service: Service, clinic_id: int, small: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = begin(service, upload(service, clinic_id, listed(25)))
    broken = iter([None, OSError("the disk is full")])
    real = importing.add_problems

    def fails(*args: Any) -> None:
        if error := next(broken, None):
            raise error
        real(*args)

    monkeypatch.setattr(importing, "add_problems", fails)
    with pytest.raises(OSError, match="disk"):
        finish(service, held)
    assert len(invitations(service)) == 10
    assert finish(service, held).status == "done"
    assert len(invitations(service)) == 25


def test_it_tells_who_can_not_be_enrolled(service: Service, clinic_id: int) -> None:
    other = found_clinic(service, "Elsewhere")
    run(service, other, listed(1, 0))
    run(service, clinic_id, listed(1, 1))
    subscribe(service, "+12025550002")
    with service.database.write() as tx:
        record_stop(
            tx, service.seal, parse_address("+12025550003", "US"), means="sms", evidence={}, wording="x", now=NOW
        )
    held = run(service, clinic_id, listed(5).replace("MRN-4,", "mrn-1,"))
    assert held.counts["bad"] == 5
    assert told(service, held) == {
        2: "phone:unavailable",  # elsewhere
        3: "phone:already_here",
        4: "phone:unavailable",  # subscribed by themselves: nobody can tell the two apart
        5: "phone:opted_out",
        6: "label:twice",
    }


def test_it_invites_by_day_and_leaves_room(service: Service, clinic_id: int, clock: FixedClock) -> None:
    """In the patient's own hours, behind each other at half the sender's rate, and after nudges."""
    clock.at = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)  # 22:00 in New York
    run(service, clinic_id, listed(3))
    run(service, clinic_id, listed(2, 3))
    found = invitations(service)
    assert {each.priority for each in found} == {LEISURE_PRIORITY}
    opens = datetime(2026, 3, 3, 8, 0, tzinfo=ZoneInfo("America/New_York"))
    at = [round((each.try_at - opens).total_seconds()) for each in found]
    assert at[:3] == [0, 2, 4]
    assert at[3] >= 4, "the second list waits for the first"
    assert {each.expires_at.astimezone(opens.tzinfo).hour for each in found} == {21}
    assert all(each.try_at < each.expires_at for each in found)


def test_it_keeps_to_the_clinics_terms(service: Service, clinic_id: int) -> None:
    with service.database.write() as tx:
        terms = {"most_per_week": 3, "opens": "10:00", "closes": "16:00", "languages": ["en"]}
        update_clinic(tx, clinic_id, settings=terms)
    text = "phone,cadence,window,language\n2025550100,daily,,\n2025550101,,8-9,\n2025550102,,,es\n2025550103,weekly,,\n"
    held = run(service, clinic_id, text)
    assert told(service, held) == {2: "cadence:unreadable", 3: "window:unreadable", 4: "language:language"}
    with service.database.read() as tx:
        assert tx.execute(select(subscriptions.c.send_window)).scalars().all() == ["10:00-12:00"]


def test_it_enrols_from_fhir(service: Service, clinic_id: int, small: None) -> None:
    def patient(n: int, **more: Any) -> dict[str, Any]:
        return {"resource": {"resourceType": "Patient", "id": f"p{n}", "telecom": [phone(n)], **more}}

    def phone(n: int) -> dict[str, Any]:
        return {"system": "phone", "value": f"202-555-{n:04}"}

    denied = {"resourceType": "Consent", "status": "active", "patient": {"reference": "Patient/p3"}}
    entries = [*(patient(n) for n in range(25)), patient(30, active=False)]
    entries += [{"resource": denied | {"provision": {"type": "deny"}}}]
    held = run(service, clinic_id, json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
    assert (held.kind, held.status, held.counts["good"]) == ("fhir", "done", 24)
    assert told(service, held) == {4: "consent:refused", 26: ":inactive"}
    assert len(invitations(service)) == 24
    back = "".join(bad_rows_of(service.database, service.seal, held))
    assert back.splitlines()[1] == "4,consent: a Consent in the file says that this patient has refused"


def test_it_says_where_a_file_breaks(service: Service, clinic_id: int, small: None) -> None:
    held = run(service, clinic_id, listed(65) + '"MRN-99,2025550199,en\n' + "x\n" * 20_000)
    assert (held.status, held.rows_done) == ("failed", 65)
    assert "quotation mark" in held.columns["broken"]
    assert len(invitations(service)) == 65, "what came before it stands"


def test_it_gives_bad_rows_back(service: Service, clinic_id: int) -> None:
    held = run(service, clinic_id, listed(2) + '=HYPERLINK("x"),12,en\n')
    table = list(csv.reader(io.StringIO("".join(bad_rows_of(service.database, service.seal, held)).lstrip("\ufeff"))))
    assert table[0] == ["label", "phone", "language", "what to mend"]
    assert [row[:2] for row in table[1:]] == [["'=HYPERLINK(x)", "12"]] or table[1][0].startswith("'=HYPERLINK")


def test_it_can_be_looked_through_again_with_other_columns(service: Service, clinic_id: int) -> None:
    held = run(service, clinic_id, "phone,mobile\n12,2025550100\n", "checking")
    assert held.counts == {"bad": 1, "phone.invalid": 1}
    with service.database.write() as tx:
        columns = held.columns | {"columns": {"phone": 1}}
        set_going(tx, service.seal, held, "checking", columns, actor="operator", now=service.clock.now())
    held = finish(service, held)
    assert (held.counts, told(service, held)) == ({"good": 1}, {})


def test_it_destroys_the_file_after_a_day(service: Service, clinic_id: int, clock: FixedClock) -> None:
    held = run(service, clinic_id, listed(2))
    clock.at += FILE_KEPT - timedelta(minutes=1)
    asyncio.run(tidy(service, clock.now()))
    assert count(service, import_chunks) == 1
    clock.at += timedelta(minutes=2)
    asyncio.run(tidy(service, clock.now()))
    assert count(service, import_chunks) == 0
    assert stands(service, clinic_id, held.id).status == "done"


def test_it_keeps_the_file_sealed(service: Service, clinic_id: int) -> None:
    upload(service, clinic_id, listed(5))
    with service.database.read() as tx:
        sealed = tx.execute(select(import_chunks.c.sealed)).scalars().all()
    assert not any(b"555" in each or b"MRN" in each for each in sealed)


def test_it_notes_what_was_done_without_addresses(service: Service, clinic_id: int) -> None:
    run(service, clinic_id, listed(3))
    with service.database.read() as tx:
        rows = list(tx.execute(select(audit_events.c.action, audit_events.c.detail).order_by(audit_events.c.id)))
    assert [row.action for row in rows] == ["import.uploaded", "import.started", "import.finished"]
    assert rows[-1].detail == {"good": 3, "bad": 0}


def test_it_rests_between_slices(
    service: Service, clinic_id: int, small: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long list lets the other chores have their turn, and keeps its place."""
    monkeypatch.setattr(chores, "_SLICE_SECONDS", -1.0)
    held = begin(service, upload(service, clinic_id, listed(25)))
    chore, seen = Imports(), []
    for _ in range(5):
        asyncio.run(chore.go_on(service, service.clock.now()))
        seen.append(stands(service, clinic_id, held.id).rows_done)
    assert seen == [10, 20, 25, 25, 25]
    assert stands(service, clinic_id, held.id).status == "done"


@pytest.mark.slow
def test_it_survives_kill_9(tmp_path: Path, make_service: Callable[[Path], Service]) -> None:
    """A real process, killed in the middle; a running Kindling goes on, and nobody is invited twice."""
    file, rows = tmp_path / "patients.csv", 8_000
    file.write_text(listed(rows))
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KINDLING_")}
    env = clean | {"KINDLING_DATA_DIR": str(tmp_path / "data"), "KINDLING_SECRET_KEY": "k" * 40}
    kindling = [sys.executable, "-c", "from cli.main import main; main()"]
    subprocess.run([*kindling, "clinic", "add", "Harbour", "--zone", "UTC"], check=True, env=env, capture_output=True)
    service = make_service(tmp_path / "data")
    started = subprocess.Popen([*kindling, "enrol", str(file), "--clinic", "Harbour"], env=env, stdout=subprocess.PIPE)
    until = time.monotonic() + 120
    while not 1_000 <= count(service, enrolments) < rows:
        assert time.monotonic() < until
        assert started.poll() is None
        time.sleep(0.05)
    os.kill(started.pid, signal.SIGKILL)
    started.communicate()
    held = stands(service, 1, 1)
    assert held.status == "running"
    assert held.rows_done == count(service, enrolments) == len(invitations(service)), "whole batches, or nothing"
    chore = Imports()
    while stands(service, 1, 1).status == "running":
        asyncio.run(chore.go_on(service, service.clock.now()))
    assert len(invitations(service)) == rows
    assert len({each.subscription_id for each in invitations(service)}) == rows


@pytest.fixture
def make_service(settings: Any, clock: FixedClock) -> Callable[[Path], Service]:
    def make(folder: Path) -> Service:
        database = Database(f"sqlite:///{folder}/kindling.sqlite3")
        return Service(settings, clock, database, Seal("k" * 40), None, {})  # type: ignore[arg-type]

    return make
