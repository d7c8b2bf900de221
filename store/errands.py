"""Errands: calls still to be made at the provider, remembered until they have been made."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from store.seal import Seal
from store.tables import errands
from store.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Errand:
    """One call to make. `subject` names what it is about; its payload is opened with `payload_of`."""

    id: int
    kind: str
    subject: str
    payload_sealed: bytes | None
    priority: int
    expires_at: datetime
    attempts: int  # this one counted


def add_errand(
    connection: Connection,
    seal: Seal,
    kind: str,
    subject: str,
    payload: dict[str, Any],
    *,
    try_at: datetime,
    expires_at: datetime,
    priority: int = 5,
) -> None:
    """Remember a call. A later one of the same kind and subject takes the place of an earlier.

    Those whose time has passed are forgotten: where no provider is set, nobody claims any.
    """
    forget_late(connection, kind, try_at)
    values = {
        "payload_sealed": seal.seal_json(payload) if payload else None,
        "priority": priority,
        "try_at": try_at,
        "expires_at": expires_at,
        "attempts": 0,
    }
    insert = insert_into(connection, errands)
    statement = insert.values(kind=kind, subject=subject, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["kind", "subject"], set_=values))


def claim_errands(connection: Connection, kind: str, now: datetime, again_at: datetime, limit: int) -> list[Errand]:
    """Take up to `limit` errands of a kind that are due, the most urgent first; nobody else gets them till `again_at`.

    Those whose time has passed are forgotten.
    """
    forget_late(connection, kind, now)
    due = (
        select(errands.c.id)
        .where(errands.c.kind == kind, errands.c.try_at <= now)
        .order_by(errands.c.priority, errands.c.try_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list(connection.execute(due).scalars())
    taken = update(errands).where(errands.c.id.in_(ids)).values(try_at=again_at, attempts=errands.c.attempts + 1)
    connection.execute(taken)
    columns = [errands.c[name] for name in Errand.__slots__]
    found = select(*columns).where(errands.c.id.in_(ids)).order_by(errands.c.priority, errands.c.id)
    return [Errand(*row) for row in connection.execute(found)]


def forget_late(connection: Connection, kind: str, now: datetime) -> None:
    """Forget the errands of a kind whose time has passed."""
    connection.execute(delete(errands).where(errands.c.kind == kind, errands.c.expires_at <= now))


def payload_of(seal: Seal, errand: Errand) -> dict[str, Any]:
    """Open what an errand needs."""
    return seal.open_json(errand.payload_sealed)


def finish_errands(connection: Connection, ids: list[int]) -> None:
    """Forget errands: done, or given up."""
    connection.execute(delete(errands).where(errands.c.id.in_(ids)))


def put_off(connection: Connection, errand_id: int, until: datetime) -> None:
    """Try an errand again at `until`."""
    connection.execute(update(errands).where(errands.c.id == errand_id).values(try_at=until))
