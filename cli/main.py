"""The `kindling` command."""

import os
from importlib.metadata import version
from typing import Annotated

import typer

from cli import (
    audit,
    clinic,
    consent,
    doctor,
    enrol,
    fleet,
    init,
    library,
    people,
    preview,
    read,
    run,
    senders,
    simulate,
    subscribe,
    tick,
)
from cli.output import Commands
from config.logs import set_up_logs

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    help="Opt-in, spaced nudges by SMS and e-mail, on a cadence each person chooses.",
    epilog="Settings come from KINDLING_… variables, .env and kindling.toml in the data folder; see .env.example.",
)
app.command()(run.run)
app.command()(fleet.worker)
app.command()(fleet.web)
app.command()(init.init)
app.command()(doctor.doctor)
app.command()(subscribe.subscribe)
app.command()(tick.tick)
app.command()(enrol.enrol)
app.command()(preview.preview)
app.command()(simulate.simulate)
app.command()(read.read)
app.add_typer(people.app, name="people")
app.add_typer(consent.app, name="consent")
app.add_typer(library.app, name="library")
app.add_typer(senders.app, name="senders")
app.add_typer(clinic.app, name="clinic")
app.add_typer(clinic.staff_app, name="staff")
app.add_typer(audit.app, name="audit")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("kindling-nudges"))
        raise typer.Exit


@app.callback()
def kindling(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Opt-in, spaced nudges by SMS and e-mail, on a cadence each person chooses."""


def main() -> None:
    """Run the command line; every file that is made is its owner's alone."""
    os.umask(0o077)
    set_up_logs()
    app(prog_name="kindling")
