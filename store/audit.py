"""The audit: a hash chain of who did what and who looked at what. Rows are added, never changed."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from store.chain import Head, Keys, canonical, digest
from store.chaining import Chained, Say, chain_last
from store.clinic_tables import audit_events
from store.walk import Progress, Walk, Walked, unwatched


def add_event(
    connection: Connection,
    keys: Keys,
    *,
    clinic_id: int | None,
    actor: str,
    action: str,
    subject: str,
    detail: dict[str, Any],
    address_sealed: bytes | None,
    at: datetime,
) -> None:
    """Add what was done. The transaction must be one of `Database.write`."""
    statement = insert(audit_events).values(
        clinic_id=clinic_id,
        actor=actor,
        action=action,
        subject=subject,
        detail=detail,
        address_sealed=address_sealed,
        at=at,
    )
    added: int = connection.execute(statement.returning(audit_events.c.id)).scalar_one()
    chain_last(connection, keys, AUDIT, added)


def list_events(
    connection: Connection,
    clinic_id: int,
    *,
    actor: str = "",
    action: str = "",
    subject: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
    before_id: int | None = None,
    limit: int = 50,
) -> list[Row[Any]]:
    """List a clinic's events, the newest first. `action` may be the beginning of one ("patient"); `until` is left out.

    `before_id` is the last id of the page before.
    """
    columns = audit_events.c
    wanted = select(audit_events).where(columns.clinic_id == clinic_id)
    for column, value in ((columns.actor, actor), (columns.subject, subject)):
        wanted = wanted.where(column == value) if value else wanted
    if action:
        wanted = wanted.where(columns.action.startswith(action, autoescape=True))
    if since:
        wanted = wanted.where(columns.at >= since)
    if until:
        wanted = wanted.where(columns.at < until)
    if before_id is not None:
        wanted = wanted.where(columns.id < before_id)
    return list(connection.execute(wanted.order_by(columns.id.desc()).limit(limit)))


def walk_audit(connection: Connection, keys: Keys, noted: Head | None = None, progress: Progress = unwatched) -> Walked:
    """Walk the whole audit. `connection` must be steady (`Database.read`)."""
    return Walk(connection, AUDIT, progress).go(keys, noted)


def _content(row: Row[Any]) -> bytes:
    return canonical(
        row.id,
        row.clinic_id,
        row.actor,
        row.action,
        row.subject,
        json.dumps(row.detail, sort_keys=True, separators=(",", ":")),
        digest(row.address_sealed),
        row.at,
    )


def _sayer(_connection: Connection) -> Say:
    return _content


AUDIT = Chained("audit", audit_events, _sayer)
