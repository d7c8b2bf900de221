"""`kindling audit`: whether the audit of clinics is as it was written."""

import typer

from cli.output import Json
from cli.verify import Expected, HeadOnly, verify_chain
from store.audit import walk_audit

app = typer.Typer(no_args_is_help=True, help="The audit of clinics: verify that nobody rewrote it.")


@app.callback()
def _audit() -> None:
    """The audit of clinics."""


@app.command()
def verify(head: HeadOnly = False, expect: Expected = None, as_json: Json = False) -> None:
    """Walk the whole audit; exit 1 names the first entry that was edited, deleted, moved, slipped in or cut off."""
    verify_chain("The audit", walk_audit, head=head, expect=expect, as_json=as_json)
