"""`kindling consent`: whether the ledger of consent is as it was written."""

from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from cli.output import FAILED, Json, out, say, show
from cli.wiring import opened
from store.chain import Broken, parse_head
from store.consent_walk import Walked, walk_consents

app = typer.Typer(no_args_is_help=True, help="The ledger of consent: verify that nobody rewrote it.")


@app.callback()
def _consent() -> None:
    """The ledger of consent."""


@app.command()
def verify(
    head: Annotated[
        bool, typer.Option("--head", help="Print nothing but the head, to be noted somewhere else.")
    ] = False,
    expect: Annotated[
        str | None, typer.Option(metavar="HEAD", help="A head noted earlier: the ledger must have grown from it.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Walk the whole ledger; exit 1 names the first entry that was edited, deleted, moved, slipped in or cut off."""
    noted = parse_head(expect) if expect else None
    with opened() as service, service.database.read(steady=True) as tx, _progress() as progress:
        task = progress.add_task("entries", total=None)
        walked = walk_consents(
            tx,
            service.seal.chain_keys,
            noted=noted,
            progress=lambda done, entries: progress.update(task, completed=done, total=entries),
        )
    found = {"ok": not walked.broken, "entries": walked.entries, "head": walked.head, "broken": walked.broken}
    show(found, as_json, lambda: _say(walked, head))
    if walked.broken:
        raise typer.Exit(FAILED)


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(console=console, transient=True, disable=not console.is_terminal)


def _say(walked: Walked, head_only: bool) -> None:
    if walked.broken:
        say(_broken(walked.broken))
    elif head_only:
        out.print(walked.head or "", markup=False)
    else:
        many = "1 entry" if walked.entries == 1 else f"{walked.entries:,} entries"
        out.print(f"The ledger holds together: {many}." + (f" Head: {walked.head}" if walked.head else ""))


def _broken(broken: Broken) -> str:
    row = f" (row {broken.id})" if broken.id is not None else ""
    return f"The ledger is broken at entry {broken.position}{row}: {broken.kind}: {broken.said}."
