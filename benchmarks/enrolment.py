"""Rows a second of a list of patients looked through and enrolled, beside plain inserts of the rows it makes.

    python -m benchmarks.enrolment                  100,000 rows
    python -m benchmarks.enrolment --rows 10000     fewer

The list is a CSV as spreadsheets write it, one row in fifty bad. Looking through and enrolling go through the product's
own code, batch by batch, on SQLite with synchronous=FULL. The plain inserts put the very rows that came of it into an
empty database, in transactions of the same size: no parsing, no sealing, no ledger's chain. Each runs in a process of
its own; memory is that process's peak.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import insert, select

from config.settings import Settings
from messages.files import load_library
from people.audit import OPERATOR
from people.clinics import add_clinic
from people.imports import BATCH, PIECE_BYTES, keep_file, kept_plan, opens_of, set_going
from people.roster.listed import look
from scheduler.imports import reader_of
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from store.clinic_tables import clinics, enrolments
from store.clinics import read_clinic
from store.database import Database
from store.imports import read_import
from store.migrate import migrate
from store.seal import Seal
from store.tables import consent_events, contacts, people, receipts, subscriptions

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
MADE = (people, contacts, subscriptions, enrolments, consent_events, receipts)
MOST_MEGABYTES, LEAST_A_SECOND = 300, 2_000


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        return NOW


def listed(count: int) -> Iterator[bytes]:
    """A CSV in pieces, so that it is never held whole."""
    held = b"\xef\xbb\xbfMRN;Mobile phone;E-mail;Language;Time zone;How often;Notes\r\n"
    for n in range(count):
        phone = "12" if n % 50 == 7 else f"({202 + n // 10_000_000}) {200 + n // 10_000 % 800}-{n % 10_000:04d}"
        mail = f"patient{n}@clinic.example" if n % 4 == 0 and phone != "12" else ""
        row = (
            f"MRN-{n:07d}",
            "" if mail else phone,
            mail,
            ("en", "es", "")[n % 3],
            ("", "Denver")[n % 2],
            "3 a week",
            "x",
        )
        held += ";".join(row).encode() + b"\r\n"
        if len(held) > PIECE_BYTES:
            yield held
            held = b""
    yield held


def service_in(folder: Path) -> Service:
    settings = Settings(data_dir=folder, secret_key="benchmark" * 4, _env_file=None)
    database, library = Database(f"sqlite:///{folder}/kindling.sqlite3"), load_library()
    migrate(database)
    return Service(settings, Still(), database, Seal("benchmark" * 4), LiveLibrary(library, settings), {})


def go_through(folder: Path, count: int) -> dict[str, float]:
    """Look a list through, then enrol it; the seconds of both, and the peak of memory."""
    service = service_in(folder)
    database, seal = service.database, service.seal
    with database.write() as tx:
        clinic_id = add_clinic(tx, seal, "Harbour", zone="America/New_York", country="US", actor=OPERATOR, now=NOW)
        import_id = keep_file(tx, seal, clinic_id, listed(count), kind="csv", actor=OPERATOR, now=NOW)
    seconds = {}
    columns = kept_plan(look(opens_of(database, seal, import_id)).plan) | {"witness": "J. Okafor"}
    for status in ("checking", "running"):
        began = time.perf_counter()
        with database.write() as tx:
            clinic, held = read_clinic(tx, clinic_id), read_import(tx, clinic_id, import_id)
            assert clinic
            assert held
            set_going(tx, seal, held, status, columns, actor=OPERATOR, now=NOW)
            held = read_import(tx, clinic_id, import_id)
            assert held
        reader = reader_of(service, clinic, held)
        while reader.step():
            pass
        seconds[status] = time.perf_counter() - began
    with database.read() as tx:
        held = read_import(tx, clinic_id, import_id)
    assert held
    assert (held.status, held.rows_done) == ("done", count), held
    database.close()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**seconds, "good": held.counts["good"], "bad": held.counts["bad"], "megabytes": megabytes}


def insert_plainly(folder: Path, count: int) -> dict[str, float]:
    """Put the rows that an import has made into an empty database."""
    del count
    source = Database(f"sqlite:///{folder}/kindling.sqlite3")
    (folder / "plain").mkdir()
    plain = service_in(folder / "plain").database
    spent = 0.0
    with source.read() as made, plain.write() as tx:
        tx.execute(insert(clinics), [dict(row._mapping) for row in made.execute(select(clinics))])
    with source.read() as made:
        streams = [iter(made.execute(select(table).order_by(table.c.id))) for table in MADE]
        while rows := [[dict(row._mapping) for row in islice(stream, BATCH)] for stream in streams]:
            if not rows[0]:
                break
            began = time.perf_counter()
            with plain.write() as tx:
                for table, each in zip(MADE, rows, strict=True):
                    tx.execute(insert(table), each)
            spent += time.perf_counter() - began
    plain.close()
    source.close()
    return {"seconds": spent}


PARTS: dict[str, Callable[[Path, int], dict[str, float]]] = {"import": go_through, "plain": insert_plainly}


def alone(part: str, folder: str, count: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.enrolment", "--part", part, "--folder", folder, "--rows", str(count)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    if chosen.part:
        print(json.dumps(PARTS[chosen.part](chosen.folder, chosen.rows)))
        return
    with tempfile.TemporaryDirectory() as folder:
        ours = alone("import", folder, chosen.rows)
        plain = alone("plain", folder, chosen.rows)
    rows, good = chosen.rows, ours["good"]
    both = ours["checking"] + ours["running"]
    print(f"looked through   {rows / ours['checking']:8,.0f} rows/s   {ours['checking']:6.1f} s")
    print(f"enrolled         {rows / ours['running']:8,.0f} rows/s   {ours['running']:6.1f} s   {good:,.0f} good")
    print(f"both             {rows / both:8,.0f} rows/s   {both:6.1f} s")
    print(f"plain inserts    {good / plain['seconds']:8,.0f} rows/s   {plain['seconds']:6.1f} s")
    print(f"both, as a share of plain inserts: {plain['seconds'] / both:.2f}")
    print(f"peak memory      {ours['megabytes']:8,.0f} MB")
    slow, large = rows / both < LEAST_A_SECOND, ours["megabytes"] > MOST_MEGABYTES
    if slow or large:
        sys.exit(f"wanted {LEAST_A_SECOND:,} rows/s or more, in {MOST_MEGABYTES} MB")


if __name__ == "__main__":
    main()
