"""`kindling people`: who there is, what was sent and why, export and erasure."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, print_json, show
from cli.wiring import opened
from people.erase import erase_person
from people.export import export_person
from people.fhir import consent_bundle
from people.find import PersonLine, PersonShown, list_people, show_person
from scheduler.cadence import parse_cadence
from web.me_pdf import record_pdf

app = typer.Typer(no_args_is_help=True, help="People: list, show, export, erase.")
Person = Annotated[int, typer.Argument(metavar="ID", help="The person's number in `kindling people list`.")]


@app.command("list")
def list_(
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 100,
    after: Annotated[int, typer.Option(min=0, help="Begin after this subscription.")] = 0,
    as_json: Json = False,
) -> None:
    """List subscriptions, the oldest first; addresses are masked."""
    with opened() as service, service.database.read() as tx:
        lines = list_people(tx, service.seal, after_id=after, limit=limit)
    show(lines, as_json, lambda: out.print(_table(lines)))
    if len(lines) == limit and not as_json:
        out.print(f"There may be more: --after {lines[-1].subscription_id}")


@app.command("show")
def show_(
    person: Person,
    receipts: Annotated[int, typer.Option(min=0, max=10_000, help="How many receipts, the newest first.")] = 50,
    as_json: Json = False,
) -> None:
    """Show a person: preferences, subscriptions, and what became of each slot, and why."""
    with opened() as service, service.database.read() as tx:
        found = show_person(tx, service.seal, person, receipts_shown=receipts)
    if found is None:
        raise _nobody(person)
    show(found, as_json, lambda: _draw(found))


@app.command()
def export(
    person: Person,
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it as a PDF to be read.")] = None,
    fhir: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the consent as FHIR R4 (JSON).")] = None,
    as_json: Json = False,
) -> None:
    """Give everything that is held of a person, in the open: as JSON on stdout, or into files."""
    with opened() as service:
        with service.database.read() as tx:
            record = export_person(tx, service.seal, person)
        program, now = service.settings.program.name, service.clock.now()
        if fhir:
            fhir.write_text(json.dumps(consent_bundle(record, program, now), ensure_ascii=False, indent=2) + "\n")
        if pdf:
            pdf.write_bytes(record_pdf(record, service.library, program, now))
    written = [str(path) for path in (pdf, fhir) if path]
    if not written:
        print_json(record)
    else:
        show({"written": written}, as_json, lambda: out.print("Written: " + ", ".join(written), markup=False))


@app.command()
def erase(
    person: Person,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    as_json: Json = False,
) -> None:
    """Erase a person for good; what proves consent and opt-out stays, without address."""
    if not yes and as_json:
        raise Trouble("--json asks no question: add --yes to erase for good", WRONG_USAGE)
    if not yes and not typer.confirm(f"Erase person {person} for good?", err=True):
        raise Trouble("nothing was erased", FAILED)
    with opened() as service, service.database.write() as tx:
        erased = erase_person(tx, service.seal, person, now=service.clock.now())
    said = f"Person {person} is erased." if erased else f"Person {person} was erased before."
    show({"person": person, "erased": erased}, as_json, lambda: out.print(said))


def _nobody(person: int) -> Trouble:
    return Trouble(f"there is no person {person}; `kindling people list` shows those there are", FAILED)


def _table(lines: list[PersonLine]) -> Table:
    table = Table("person", "address", "status", "cadence", "window", "zone", "next (UTC)", "sent", box=None)
    for line in lines:
        address = f"{line.channel} {line.address}" + (" (unreachable)" if line.unreachable else "")
        coming = f"{line.next_at:%Y-%m-%d %H:%M}" if line.next_at and line.next_at.year < 9999 else ""
        cadence = parse_cadence(line.cadence).words
        cells = (line.person_id, address, line.status, cadence, line.window, line.zone, coming, line.sends)
        table.add_row(*map(str, cells))
    return table


def _draw(found: PersonShown) -> None:
    out.print(_table(found.subscriptions))
    chosen: dict[str, Any] = {
        "since": f"{found.created_at:%Y-%m-%d}",
        "country": found.country,
        "language": found.language,
        "tier": found.tier,
        "also for": ", ".join(found.audiences) or "nobody in particular",
        "without": ", ".join(found.muted_themes) or "nothing",
        "on hold until": found.hold_until,
        "erased": found.erased_at,
    }
    out.print("\n" + "; ".join(f"{name} {value}" for name, value in chosen.items() if value))
    table = Table("slot (UTC)", "kind", "outcome", "nudge", "reason", box=None)
    for line in found.receipts:
        at = f"{line.slot_at or line.created_at:%Y-%m-%d %H:%M}"
        table.add_row(at, line.kind, line.state, line.nudge_id or "", line.reason)
    out.print(table)
