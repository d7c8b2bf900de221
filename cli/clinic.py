"""`kindling clinic` and `kindling staff`: a clinic, and the links by which its staff come in."""

from datetime import datetime
from typing import Annotated

import typer
from rich.table import Table

from cli import clinic_keys
from cli.output import FAILED, Json, Trouble, out, show
from cli.wiring import opened
from people.audit import OPERATOR
from people.clinic_settings import ROLES
from people.clinics import Invitation, add_clinic, invite
from scheduler.service import Service
from store.clinics import find_clinic, list_clinics

app = typer.Typer(no_args_is_help=True, help="Clinics: add, list, and keys to their API.")
for each in (clinic_keys.key, clinic_keys.keys, clinic_keys.revoke):
    app.command()(each)
staff_app = typer.Typer(no_args_is_help=True, help="Staff of clinics: invite somebody.")
Email = Annotated[str, typer.Option(help="Their address; without it they say theirs when they follow the link.")]


@app.command()
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What its staff call it.")],
    zone: Annotated[str, typer.Option(help="Its time zone, such as America/New_York.")] = "UTC",
    country: Annotated[str, typer.Option(help="Two letters (ISO 3166); the programme's own by default.")] = "",
    language: Annotated[str, typer.Option("--lang", help="What its patients speak unless they say otherwise.")] = "en",
    email: Email = "",
    as_json: Json = False,
) -> None:
    """Add a clinic, and print the one-time link by which its owner comes in."""
    with opened() as service, service.database.write() as tx:
        now = service.clock.now()
        clinic_id = add_clinic(
            tx,
            service.seal,
            name,
            zone=zone,
            country=country.upper() or service.settings.program.country,
            language=language,
            actor=OPERATOR,
            now=now,
        )
        invitation = invite(tx, service.seal, clinic_id, "owner", email=email, actor=OPERATOR, now=now)
    _show(service, clinic_id, "owner", invitation, as_json)


@app.command("list")
def list_(as_json: Json = False) -> None:
    """List the clinics."""
    with opened() as service, service.database.read() as tx:
        lines = [
            {"clinic": each.id, "name": each.name, "zone": each.zone, "since": each.created_at, "ended": each.ended_at}
            for each in list_clinics(tx)
        ]
    table = Table("clinic", "name", "zone", "since", box=None)
    for line in lines:
        since = line["since"]
        table.add_row(str(line["clinic"]), str(line["name"]), str(line["zone"]), f"{since:%Y-%m-%d}")
    show(lines, as_json, lambda: out.print(table))


@staff_app.callback()
def _staff() -> None:
    """Staff of clinics."""


@staff_app.command("add")
def add_staff(
    clinic: Annotated[str, typer.Option(metavar="NAME", help="The clinic's name.")],
    role: Annotated[str, typer.Option(help=f"One of {', '.join(ROLES)}.")],
    email: Email = "",
    as_json: Json = False,
) -> None:
    """Print a one-time link by which somebody comes to a clinic's staff."""
    with opened() as service, service.database.write() as tx:
        found = find_clinic(tx, clinic)
        if found is None:
            raise Trouble("there is no clinic of that name; `kindling clinic list` shows those there are", FAILED)
        invitation = invite(tx, service.seal, found.id, role, email=email, actor=OPERATOR, now=service.clock.now())
    _show(service, found.id, role, invitation, as_json)


def _show(service: Service, clinic_id: int, role: str, invitation: Invitation, as_json: bool) -> None:
    until: datetime = invitation.until
    link = service.settings.public_url.rstrip("/") + invitation.path
    found = {"clinic": clinic_id, "staff": invitation.staff_id, "role": role, "link": link, "until": until}
    show(found, as_json, lambda: out.print(f"{link}\nFor one person and one use, until {until:%Y-%m-%d %H:%M} UTC."))
