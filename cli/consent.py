"""`kindling consent`: whether the ledger of consent is as it was written."""

import typer

from cli.output import Json
from cli.verify import Expected, HeadOnly, verify_chain
from store.consent_walk import walk_consents

app = typer.Typer(no_args_is_help=True, help="The ledger of consent: verify that nobody rewrote it.")


@app.callback()
def _consent() -> None:
    """The ledger of consent."""


@app.command()
def verify(head: HeadOnly = False, expect: Expected = None, as_json: Json = False) -> None:
    """Walk the whole ledger; exit 1 names the first entry that was edited, deleted, moved, slipped in or cut off."""
    verify_chain("The ledger", walk_consents, head=head, expect=expect, as_json=as_json)
