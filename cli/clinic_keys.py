"""`kindling clinic key`, `keys` and `revoke`: keys to a clinic's API."""

from typing import Annotated, Any

import typer
from rich.table import Table
from sqlalchemy import Connection

from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, show
from cli.wiring import opened
from people.audit import OPERATOR
from people.keys import SCOPES, BadKey, end_key, make_key
from store.api_keys import list_keys
from store.clinics import find_clinic

Clinic = Annotated[str, typer.Argument(metavar="CLINIC", help="The clinic's name.")]


def key(
    clinic: Clinic,
    name: Annotated[str, typer.Option(help="To know it by.")] = "made by command",
    scope: Annotated[list[str] | None, typer.Option(help=f"Again and again: {', '.join(SCOPES)}.")] = None,
    as_json: Json = False,
) -> None:
    """Make a key to a clinic's API, and print it this once."""
    with opened() as service, service.database.write() as tx:
        clinic_id = _clinic(tx, clinic)
        now = service.clock.now()
        try:
            made = make_key(tx, service.seal, clinic_id, name, scope or (), actor=OPERATOR, now=now)
        except BadKey as wrong:
            raise Trouble(f"--{wrong}", WRONG_USAGE) from None
    found = {"clinic": clinic_id, "id": made.id, "prefix": made.prefix, "key": made.key, "scopes": scope}
    show(found, as_json, lambda: out.print(f"{made.key}\nNobody can show it again: keep it where secrets are kept."))


def keys(clinic: Clinic, as_json: Json = False) -> None:
    """List the keys to a clinic's API by the part of them that may be shown."""
    with opened() as service, service.database.read() as tx:
        lines = [
            {
                "id": each.id,
                "prefix": each.prefix,
                "name": each.name,
                "scopes": list(each.scopes),
                "since": each.created_at,
                "last_used": each.last_used_at,
                "revoked": each.revoked_at,
            }
            for each in list_keys(tx, _clinic(tx, clinic))
        ]
    show(lines, as_json, lambda: _draw(lines))


def revoke(
    clinic: Clinic,
    key_id: Annotated[int, typer.Argument(metavar="KEY", help="Its id, as `kindling clinic keys` lists it.")],
    as_json: Json = False,
) -> None:
    """Revoke a key at once."""
    with opened() as service, service.database.write() as tx:
        clinic_id = _clinic(tx, clinic)
        if not end_key(tx, service.seal, clinic_id, key_id, actor=OPERATOR, now=service.clock.now()):
            raise Trouble("the clinic has no such key, or it was revoked before; see `kindling clinic keys`", FAILED)
    show({"key": key_id, "revoked": True}, as_json, lambda: out.print(f"Key {key_id} opens nothing any more."))


def _draw(lines: list[dict[str, Any]]) -> None:
    table = Table("id", "key", "name", "scopes", "revoked", box=None)
    for line in lines:
        cells = (line["id"], line["prefix"] + "…", line["name"], " ".join(line["scopes"]), line["revoked"] or "")
        table.add_row(*map(str, cells))
    out.print(table)


def _clinic(tx: Connection, name: str) -> int:
    found = find_clinic(tx, name)
    if found is None:
        raise Trouble("there is no clinic of that name; `kindling clinic list` shows those there are", FAILED)
    return found.id
