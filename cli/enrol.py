"""`kindling enrol`: a list of patients (CSV or FHIR R4) looked through, and enrolled at a clinic."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from cli.output import FAILED, Json, Trouble, out, say, show
from cli.wiring import opened
from people.audit import OPERATOR
from people.imports import (
    GOING,
    PIECE_BYTES,
    bad_rows_of,
    keep_file,
    kept_plan,
    opens_of,
    problems_of,
    set_going,
)
from people.roster.fhir import is_fhir
from people.roster.listed import look
from people.roster.row import BadRoster
from people.roster.table import Opens
from scheduler.imports import reader_of
from scheduler.service import Service
from store.clinics import Clinic, find_clinic
from store.imports import Import, forget_file, list_problems, read_import

_SHOWN = 50  # of the rows with something wrong
_TOLD_EVERY = 10_000  # rows
_HEARD_BY = "as the list says"


def enrol(
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="CSV, or FHIR R4 as JSON.")],
    clinic: Annotated[str, typer.Option(metavar="NAME", help="The clinic's name.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Look it through, and change nothing.")] = False,
    witness: Annotated[str, typer.Option(help="Who heard the patients' yes, where a row doesn't say.")] = _HEARD_BY,
    bad: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the bad rows there, to mend.")] = None,
    as_json: Json = False,
) -> None:
    """Enrol the patients of a list: each good row is invited once, and gets nothing else before their own yes.

    The same list again invites nobody twice. What is interrupted is gone on with by a running Kindling.
    """
    with opened() as service:
        at = _clinic(service, clinic)
        held = _kept(service, file, at.id)
        done = _go_through(service, at, held, witness, "checking" if dry_run else "running", quiet=as_json)
        result = _result(service, done, dry_run)
        if bad:
            with bad.open("w", encoding="utf-8", newline="") as written:
                written.writelines(bad_rows_of(service.database, service.seal, done))
        with service.database.write() as tx:
            forget_file(tx, held.id)
    show(result, as_json, lambda: _tell(result))
    if done.status == "failed" or not result["good"]:
        raise typer.Exit(FAILED)


def _clinic(service: Service, name: str) -> Clinic:
    with service.database.read() as tx:
        found = find_clinic(tx, name)
    if found is None:
        raise Trouble("there is no clinic of that name; `kindling clinic list` shows those there are")
    return found


def _kept(service: Service, file: Path, clinic_id: int) -> Import:
    opens = _reads(file)
    kind = "fhir" if is_fhir(opens) else "csv"
    with service.database.write() as tx:
        now = service.clock.now()
        import_id = keep_file(tx, service.seal, clinic_id, opens(), kind=kind, actor=OPERATOR, now=now)
    return _read(service, clinic_id, import_id)


def _reads(file: Path) -> Opens:
    def pieces() -> Iterator[bytes]:
        with file.open("rb") as opened_file:
            while piece := opened_file.read(PIECE_BYTES):
                yield piece

    return pieces


def _read(service: Service, clinic_id: int, import_id: int) -> Import:
    with service.database.read() as tx:
        held = read_import(tx, clinic_id, import_id)
    assert held is not None
    return held


def _go_through(service: Service, clinic: Clinic, held: Import, witness: str, status: str, *, quiet: bool) -> Import:
    columns: dict[str, Any] = {"witness": witness}
    try:
        if held.kind == "csv":
            columns |= kept_plan(look(opens_of(service.database, service.seal, held.id)).plan)
    except BadRoster as broken:
        raise Trouble(f"that list can't be read: {broken}") from None
    if held.kind == "csv" and not {"phone", "email"} & columns["columns"].keys():
        raise Trouble("no column looks like phone numbers or e-mail addresses: name one of them phone, or email")
    with service.database.write() as tx:
        set_going(tx, service.seal, held, status, columns, actor=OPERATOR, now=service.clock.now())
    told = 0
    while (held := _read(service, clinic.id, held.id)).status in GOING:  # a running Kindling may take a turn
        reader = reader_of(service, clinic, held)
        while reader.step():
            if not quiet and reader.done - told >= _TOLD_EVERY:
                told = reader.done
                say(f"{told:,} rows")
    return held


def _result(service: Service, held: Import, dry_run: bool) -> dict[str, Any]:
    with service.database.read() as tx:
        first = list_problems(tx, held.id, limit=_SHOWN)
    problems = [
        {"row": row.row, "column": each.column, "kind": each.kind, "problem": each.said}
        for row in first
        for each in problems_of(row)
    ]
    causes = {name: count for name, count in sorted(held.counts.items()) if name not in {"good", "bad"}}
    return {
        "import": held.id,
        "kind": held.kind,
        "dry_run": dry_run,
        "rows": held.rows_done,
        "good": held.counts.get("good", 0),
        "bad": held.counts.get("bad", 0),
        "invited": 0 if dry_run else held.counts.get("good", 0),
        "causes": causes,
        "problems": problems,
        "broken": held.columns.get("broken", ""),
    }


def _tell(result: dict[str, Any]) -> None:
    verb = "could be enrolled" if result["dry_run"] else "were invited"
    out.print(f"{result['rows']:,} rows: {result['good']:,} {verb}, {result['bad']:,} have something wrong.")
    for each in result["problems"]:
        out.print(f"  row {each['row']}: {each['column'] + ': ' if each['column'] else ''}{each['problem']}")
    if result["bad"] > len({each["row"] for each in result["problems"]}):
        out.print("  … and more: --bad FILE writes all of them, to mend")
    if result["broken"]:
        out.print(f"The list could not be read to its end: {result['broken']}")
