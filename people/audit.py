"""The audit of clinics: who did what, who looked at what, when. Reads and exports are noted like changes."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from config.redact import redact
from store.audit import add_event
from store.seal import Seal

OPERATOR, SYSTEM = "operator", "system"


def note(
    connection: Connection,
    seal: Seal,
    clinic_id: int | None,
    actor: str,
    action: str,
    subject: str = "",
    detail: dict[str, Any] | None = None,
    *,
    at: datetime,
    address: str = "",
) -> None:
    """Note what was done: by `staff:7`, `key:3`, `operator` or `system`; `noun.verb`, such as `patient.read`; to what.

    `clinic_id` is None for what concerns the installation. `detail` holds numbers and names of things, never an
    address or a text of anybody: whatever looks like one is masked. `address` is the visitor's own and kept sealed.
    The transaction must be one of `Database.write`.
    """
    add_event(
        connection,
        seal.chain_keys,
        clinic_id=clinic_id,
        actor=actor,
        action=action,
        subject=subject,
        detail={name: _masked(value) for name, value in (detail or {}).items()},
        address_sealed=seal.seal(address) if address else None,
        at=at,
    )


def _masked(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _masked(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(inner) for inner in value]
    return redact(value) if isinstance(value, str) else value
