"""`kindling senders`: the numbers and servers that messages leave by, and setting a stopped one going again."""

from typing import Annotated

import typer

from cli.output import FAILED, Json, Trouble, out, show
from cli.wiring import opened
from store.senders import Sender, list_senders, mend_circuit

app = typer.Typer(no_args_is_help=True, help="Numbers and servers that messages leave by: list, resume.")


@app.command("list")
def list_(as_json: Json = False) -> None:
    """List the senders there have been, and which were stopped for what."""
    with opened() as service, service.database.read() as tx:
        senders = list_senders(tx)
    show(senders, as_json, lambda: _draw(senders))


@app.command()
def resume(
    name: Annotated[str, typer.Argument(help="As `kindling senders list` shows it.")], as_json: Json = False
) -> None:
    """Let a sender go on that was stopped, once the cause is mended at the provider."""
    with opened() as service, service.database.write() as tx:
        resumed = mend_circuit(tx, name)
    if not resumed:
        raise Trouble("no sender of that name is stopped; `kindling senders list` shows them", FAILED)
    show({"sender": name, "resumed": True}, as_json, lambda: out.print(f"{name} goes on."))


def _draw(senders: list[Sender]) -> None:
    for sender in senders:
        since = sender.broken_since
        state = f"stopped {since:%Y-%m-%d %H:%M} UTC: {sender.broken_reason}" if since else "sends"
        out.print(f"{sender.name}: {state}", markup=False)
