"""Errands: calls still to be made at the provider, remembered until they have been made."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, or_, select, update

from store.seal import Seal
from store.tables import errands, inbound
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
    now: datetime,
    expires_at: datetime,
    try_at: datetime | None = None,
    priority: int = 5,
) -> None:
    """Remember a call, to be made from `try_at` on (`now` otherwise).

    A later one of the same kind and subject takes the place of an earlier. Those whose time has passed by `now` are
    forgotten: where no provider is set, nobody claims any.
    """
    forget_late(connection, kind, now)
    values = {
        "payload_sealed": seal.seal_json(payload) if payload else None,
        "priority": priority,
        "try_at": try_at or now,
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


def finish_errands(connection: Connection, ended: Collection[Errand]) -> None:
    """Forget errands: done, or given up. One that a later word has replaced meanwhile is still to be made."""
    if ended:
        connection.execute(delete(errands).where(or_(*map(_still, ended))))


def put_off(connection: Connection, errand: Errand, until: datetime) -> None:
    """Try an errand again at `until`, unless a later word has replaced it meanwhile."""
    connection.execute(update(errands).where(_still(errand)).values(try_at=until))


def forget_errands_of(connection: Connection, address_indexes: Collection[bytes], person_id: int) -> None:
    """Forget what errands keep of a person and their addresses. One that keeps nothing, a redaction, is still made."""
    heard = select(inbound.c.provider_id).where(
        or_(inbound.c.person_id == person_id, inbound.c.address_index.in_(address_indexes))
    )
    theirs = errands.c.subject.in_([index.hex() for index in address_indexes]) | errands.c.subject.in_(heard)
    connection.execute(delete(errands).where(theirs, errands.c.payload_sealed.is_not(None)))


def _still(errand: Errand) -> ColumnElement[bool]:
    """Whether an errand is the one that was claimed: a later word would have given it another end."""
    return and_(errands.c.id == errand.id, errands.c.expires_at == errand.expires_at)
