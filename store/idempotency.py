"""Requests that bear an idempotency key: what each was answered, so that its repeat is answered the same."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from store.clinic_tables import idempotency
from store.upsert import insert_into

KEPT_FOR = timedelta(hours=24)
ANSWERED_WITHIN = timedelta(minutes=2)  # a request that has no answer after that was cut off: its repeat takes over


@dataclass(frozen=True, slots=True)
class Before:
    """A request seen before. `status` is None while it is still being answered."""

    digest: bytes
    status: int | None
    body_sealed: bytes | None = field(repr=False)


def begin(connection: Connection, clinic_id: int, key: str, digest: bytes, now: datetime) -> Before | None:
    """Note that a request is being answered; where its key was seen before, give that instead and note nothing."""
    connection.execute(delete(idempotency).where(idempotency.c.at <= now - KEPT_FOR))
    mine = (idempotency.c.clinic_id == clinic_id) & (idempotency.c.key == key)
    cut_off = idempotency.c.status.is_(None) & (idempotency.c.at <= now - ANSWERED_WITHIN)
    connection.execute(delete(idempotency).where(mine, cut_off))
    insert = insert_into(connection, idempotency)
    made = insert.values(clinic_id=clinic_id, key=key, digest=digest, at=now).on_conflict_do_nothing()
    if connection.execute(made.returning(idempotency.c.key)).first():
        return None
    columns = (idempotency.c.digest, idempotency.c.status, idempotency.c.body_sealed)
    row = connection.execute(select(*columns).where(mine)).one()
    return Before(*row)


def finish(connection: Connection, clinic_id: int, key: str, status: int, body_sealed: bytes) -> None:
    """Keep the answer to a request."""
    mine = (idempotency.c.clinic_id == clinic_id) & (idempotency.c.key == key)
    connection.execute(update(idempotency).where(mine).values(status=status, body_sealed=body_sealed))


def forget(connection: Connection, clinic_id: int, key: str) -> None:
    """Let a request that changed nothing be made again."""
    mine = (idempotency.c.clinic_id == clinic_id) & (idempotency.c.key == key)
    connection.execute(delete(idempotency).where(mine))
