"""Imports: a list of patients that was uploaded, looked through, then enrolled; resumable at any row.

A batch of rows and how far the import has come are written in one transaction, so that whoever goes on after a crash
invites nobody twice. read: waits for its columns · checking, checked: looked through without a trace · running · done ·
failed: the file could not be read to its end.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row

from people.audit import note
from people.clinic_wordings import keep_read_out, words_to_read
from people.enrol_many import Asked, enrol_many
from people.enrolment import SAID, Application, Status
from people.preferences import Preferences
from people.roster.fhir import read_fhir
from people.roster.listed import Plan, read_csv
from people.roster.mend import MARK, bad_rows, csv_line, in_words
from people.roster.row import BadRoster, Entry, Problem, Terms
from people.roster.row import Row as Read
from people.roster.table import Form, Opens
from store.clinics import Clinic
from store.database import Database
from store.imports import (
    Import,
    add_chunk,
    add_problems,
    forget_problems,
    insert_import,
    list_problems,
    read_chunk,
    read_import,
    update_import,
)
from store.seal import Seal

BATCH = 500
PIECE_BYTES = 256 * 1024
GOING = ("checking", "running")
Moment = tuple[datetime, datetime]
Refusals = dict[int, tuple[Problem, ...]]  # by the row's number
When = Callable[[Entry], Moment]  # from when until when somebody may be invited


class _Undone(Exception):
    """Takes a transaction back that was only to see what would come of it."""


def keep_file(
    connection: Connection, seal: Seal, clinic_id: int, pieces: Iterable[bytes], *, kind: str, actor: str, now: datetime
) -> int:
    """Keep an uploaded list (kind: csv | fhir), sealed, until it has been enrolled; gives the import."""
    staff_id = int(actor.removeprefix("staff:")) if actor.startswith("staff:") else None
    values: dict[str, Any] = {"staff_id": staff_id, "kind": kind, "status": "read", "columns": {}}
    import_id = insert_import(connection, clinic_id, now, **values)
    for number, piece in enumerate(pieces):
        add_chunk(connection, import_id, number, seal.seal_bytes(piece))
    note(connection, seal, clinic_id, actor, "import.uploaded", f"import:{import_id}", {"kind": kind}, at=now)
    return import_id


def opens_of(database: Database, seal: Seal, import_id: int) -> Opens:
    """Read a kept file, a piece at a time, each in a transaction of its own."""

    def pieces() -> Iterator[bytes]:
        number = 0
        while True:
            with database.read() as tx:
                sealed = read_chunk(tx, import_id, number)
            if sealed is None:
                return
            yield seal.open_bytes(sealed)
            number += 1

    return pieces


def problems_of(kept: Row[Any]) -> tuple[Problem, ...]:
    """Give what is wrong with a row, from how it is kept."""
    return tuple(Problem(*each) for each in kept.problems)


def bad_rows_of(database: Database, seal: Seal, held: Import) -> Iterator[str]:
    """Write an import's bad rows as a CSV to mend; of FHIR, what is wrong with which patient.

    No transaction is open while somebody slow reads them.
    """
    kept = _each_problem(database, held.id)
    if held.kind == "csv":
        plan = plan_of(held.columns)
        yield from bad_rows(opens_of(database, seal, held.id), plan.form, plan.headed, kept)
        return
    yield MARK + csv_line(("patient", "what to mend"))
    for number, problems in kept:
        yield csv_line((str(number), in_words(problems)))


def _each_problem(database: Database, import_id: int) -> Iterator[tuple[int, tuple[Problem, ...]]]:
    after: int | None = 0
    while after is not None:
        with database.read() as tx:
            page = list_problems(tx, import_id, after, BATCH)
        yield from ((row.row, problems_of(row)) for row in page)
        after = page[-1].row if page else None


def plan_of(columns: Mapping[str, Any]) -> Plan:
    """Read how a CSV is read from what is kept of it (`kept_plan`)."""
    return Plan(Form(columns["encoding"], columns["delimiter"]), columns["columns"], columns["headed"])


def kept_plan(plan: Plan) -> dict[str, Any]:
    """Give what is kept (JSON) of how a CSV is read."""
    form = {"encoding": plan.form.encoding, "delimiter": plan.form.delimiter}
    return form | {"columns": dict(plan.columns), "headed": plan.headed}


def set_going(
    connection: Connection,
    seal: Seal,
    held: Import,
    status: str,
    columns: Mapping[str, Any],
    *,
    actor: str,
    now: datetime,
) -> None:
    """Let an import be looked through (checking) or enrolled (running), from its first row on."""
    fresh = {"status": status, "columns": dict(columns), "counts": {}, "rows_done": 0}
    total = held.rows_done if held.status == "checked" else held.rows_total
    update_import(connection, held.clinic_id, held.id, rows_total=total, finished_at=None, **fresh)
    forget_problems(connection, held.id)
    action = "import.checked" if status == "checking" else "import.started"
    note(connection, seal, held.clinic_id, actor, action, f"import:{held.id}", at=now)


@dataclass(slots=True)
class Reader:
    """Goes through one import, batch by batch. `step` until it gives False; any other process may take over then.

    `actor` is who enrols; `when` says when somebody may be invited.
    """

    database: Database
    seal: Seal
    clinic: Clinic
    held: Import
    terms: Terms
    when: When
    now: Callable[[], datetime]
    _rows: Iterator[Read] = field(init=False, repr=False)
    done: int = field(init=False, default=0)  # rows, not their numbers

    def __post_init__(self) -> None:
        """Begin at the file's first row: those before the place are read again, to know who stands in it twice."""
        self._rows = self._read()

    @property
    def actor(self) -> str:
        """Who enrols, as the audit names them."""
        if self.held.staff_id:
            return f"staff:{self.held.staff_id}"
        return str(self.held.columns.get("actor", "operator"))

    def stands_at(self, held: Import) -> bool:
        """Tell whether it has come as far as the import has, on the same terms."""
        return (self.done, self.held.status, self.held.columns) == (held.rows_done, held.status, held.columns)

    def step(self) -> bool:
        """Do the next batch; False when there is no more to do, or somebody else has gone on with it."""
        batch: list[Read] = []
        try:
            while self.done < self.held.rows_done:
                self.done += len(list(islice(self._rows, min(BATCH, self.held.rows_done - self.done))))
            batch.extend(islice(self._rows, BATCH))
        except BadRoster as bad:
            return self._settle(batch, str(bad))  # what stands before the break is good
        return self._settle(batch, "")

    def _read(self) -> Iterator[Read]:
        opens = opens_of(self.database, self.seal, self.held.id)
        if self.held.kind == "fhir":
            yield from read_fhir(opens, self.terms, self.now().date())
        else:
            yield from read_csv(opens, plan_of(self.held.columns), self.terms)

    def _settle(self, batch: Sequence[Read], broken: str) -> bool:
        now = self.now()
        running = self.held.status == "running"
        tried = {} if running else self._try(batch, now)
        with self.database.write() as tx:
            stands = read_import(tx, self.held.clinic_id, self.held.id, lock=True)
            if stands is None or stands.status != self.held.status or stands.rows_done != self.done:
                return False
            came_of = self._enrol(tx, batch, now) if running else tried
            found = [Read(row.number, None, refused) if (refused := came_of.get(row.number)) else row for row in batch]
            counts = Counter(stands.counts) + Counter(_counted(found))
            values: dict[str, Any] = {"counts": dict(counts), "rows_done": self.done + len(batch)}
            add_problems(tx, [_kept(self.held.id, row) for row in found if row.problems])
            if broken or not batch:
                values |= self._end(tx, broken, values, now)
            update_import(tx, self.held.clinic_id, self.held.id, **values)
        self.done += len(batch)
        return bool(batch) and not broken

    def _end(self, tx: Connection, broken: str, values: dict[str, Any], now: datetime) -> dict[str, Any]:
        if self.held.status == "running":
            said = {name: values["counts"].get(name, 0) for name in ("good", "bad")}
            subject = f"import:{self.held.id}"
            note(tx, self.seal, self.held.clinic_id, self.actor, "import.finished", subject, said, at=now)
        ended = {"finished_at": now, "rows_total": values["rows_done"]}
        if broken:
            return ended | {"status": "failed", "columns": self.held.columns | {"broken": broken}}
        return ended | {"status": "done" if self.held.status == "running" else "checked"}

    def _try(self, batch: Sequence[Read], now: datetime) -> Refusals:
        """See what would come of a batch, and leave no trace."""
        found: Refusals = {}
        with suppress(_Undone), self.database.write() as tx:
            found = self._enrol(tx, batch, now)
            raise _Undone
        return found

    def _enrol(self, tx: Connection, batch: Sequence[Read], now: datetime) -> Refusals:
        """Enrol the good rows of a batch; gives why others, by number, could not be."""
        running = self.held.status == "running"
        good = [(row.number, row.entry) for row in batch if row.entry]
        wordings = {spoken: self._read_out(tx, spoken) for spoken in {entry.language for _, entry in good}}
        asked = [
            Asked(
                self._application(number, entry, wordings[entry.language]),
                *(self.when(entry) if running else (now, now)),
            )
            for number, entry in good
        ]
        came_of = enrol_many(tx, self.seal, self.clinic, asked, actor=self.actor, now=now, rehearse=not running)
        return {
            number: (_refused(status, entry),)
            for (number, entry), status in zip(good, came_of, strict=True)
            if status != "invited"
        }

    def _read_out(self, tx: Connection, language: str) -> str:
        words = words_to_read(tx, self.clinic.id, language)
        keep_read_out(tx, words)
        return words.version

    def _application(self, number: int, entry: Entry, wording: str) -> Application:
        chosen = Preferences(
            cadence=entry.cadence,
            window=entry.window,
            zone=entry.zone,
            zone_source=entry.zone_source,
            country=entry.country,
            language=entry.language,
            muted_themes=entry.muted_themes,
        )
        return Application(
            address=entry.address,
            preferences=chosen,
            label=entry.label,
            wording=wording,
            witnessed_by=entry.witness or self.held.columns["witness"],
            source=f"import {self.held.id}, row {number}",
        )


def _refused(status: Status, entry: Entry) -> Problem:
    column = "label" if status == "label_taken" else "email" if entry.address.channel == "email" else "phone"
    return Problem(column, status, SAID[status])


def _counted(rows: Sequence[Read]) -> Iterator[str]:
    for row in rows:
        yield "bad" if row.problems else "good"
        yield from {f"{each.column}.{each.kind}" for each in row.problems}


def _kept(import_id: int, row: Read) -> dict[str, Any]:
    problems = [[each.column, each.kind, each.said] for each in row.problems]
    return {"import_id": import_id, "row": row.number, "problems": problems}
