"""Verifying a hash chain, said alike for consent and for the audit."""

from collections.abc import Callable
from typing import Annotated, TypeAlias

import typer
from rich.console import Console
from rich.progress import Progress as Bar
from sqlalchemy import Connection

from cli.output import FAILED, out, say, show
from cli.wiring import opened
from store.chain import Broken, Head, Keys, parse_head
from store.walk import Progress, Walked

Walker: TypeAlias = Callable[[Connection, Keys, Head | None, Progress], Walked]
HeadOnly = Annotated[bool, typer.Option("--head", help="Print nothing but the head, to be noted somewhere else.")]
Expected = Annotated[str | None, typer.Option(metavar="HEAD", help="A head noted earlier: it must have grown from it.")]


def verify_chain(name: str, walk: Walker, *, head: bool, expect: str | None, as_json: bool) -> None:
    """Walk a whole chain and say what was found; exit 1 names the first entry that does not hold.

    `name` begins a sentence: "The ledger".
    """
    noted = parse_head(expect) if expect else None
    with opened() as service, service.database.read(steady=True) as tx, _bar() as bar:
        task = bar.add_task("entries", total=None)
        keys = service.seal.chain_keys
        walked = walk(tx, keys, noted, lambda done, entries: bar.update(task, completed=done, total=entries))
    found = {"ok": not walked.broken, "entries": walked.entries, "head": walked.head, "broken": walked.broken}
    show(found, as_json, lambda: _say(name, walked, head))
    if walked.broken:
        raise typer.Exit(FAILED)


def _bar() -> Bar:
    console = Console(stderr=True)
    return Bar(console=console, transient=True, disable=not console.is_terminal)


def _say(name: str, walked: Walked, head_only: bool) -> None:
    if walked.broken:
        say(_broken(name, walked.broken))
    elif head_only:
        out.print(walked.head or "", markup=False)
    else:
        many = "1 entry" if walked.entries == 1 else f"{walked.entries:,} entries"
        out.print(f"{name} holds together: {many}." + (f" Head: {walked.head}" if walked.head else ""))


def _broken(name: str, broken: Broken) -> str:
    row = f" (row {broken.id})" if broken.id is not None else ""
    return f"{name} is broken at entry {broken.position}{row}: {broken.kind}: {broken.said}."
