"""Webhooks of clinics: where they go, and what each was told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from store.clinic_tables import clinics, hooks
from store.out_tables import hook_sends


@dataclass(frozen=True, slots=True)
class Hook:
    """One webhook; `events` are kinds, or families such as `consent.*`."""

    id: int
    clinic_id: int
    url_sealed: bytes = field(repr=False)
    secret_sealed: bytes = field(repr=False)
    events: tuple[str, ...]
    created_at: datetime
    ended_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "events", tuple(self.events))

    def wants(self, kind: str) -> bool:
        """Whether an event of this kind goes here."""
        return kind in self.events or f"{kind.partition('.')[0]}.*" in self.events


_COLUMNS = [hooks.c[name] for name in Hook.__slots__]


def insert_hook(
    connection: Connection,
    clinic_id: int,
    url_sealed: bytes,
    secret_sealed: bytes,
    events: Sequence[str],
    now: datetime,
) -> int:
    """Add a webhook; gives its id."""
    values = {"url_sealed": url_sealed, "secret_sealed": secret_sealed, "events": list(events), "created_at": now}
    statement = insert(hooks).values(clinic_id=clinic_id, **values).returning(hooks.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def list_hooks(connection: Connection, clinic_id: int) -> list[Hook]:
    """List a clinic's webhooks that have not ended, the oldest first."""
    mine = (hooks.c.clinic_id == clinic_id) & hooks.c.ended_at.is_(None)
    return [Hook(*row) for row in connection.execute(select(*_COLUMNS).where(mine).order_by(hooks.c.id))]


def read_hook(connection: Connection, clinic_id: int, hook_id: int) -> Hook | None:
    """Read one of a clinic's webhooks that has not ended."""
    mine = (hooks.c.clinic_id == clinic_id) & (hooks.c.id == hook_id) & hooks.c.ended_at.is_(None)
    row = connection.execute(select(*_COLUMNS).where(mine)).first()
    return Hook(*row) if row else None


def end_hook(connection: Connection, clinic_id: int, hook_id: int, now: datetime) -> bool:
    """End one of a clinic's webhooks; what it was still to be told is given up. False if it has none such."""
    mine = (hooks.c.clinic_id == clinic_id) & (hooks.c.id == hook_id) & hooks.c.ended_at.is_(None)
    if connection.execute(update(hooks).where(mine).values(ended_at=now)).rowcount != 1:
        return False
    waiting = (hook_sends.c.hook_id == hook_id) & (hook_sends.c.state == "waiting")
    connection.execute(update(hook_sends).where(waiting).values(state="given_up", answer="the webhook ended"))
    return True


def list_living(connection: Connection) -> list[Hook]:
    """List the webhooks of every clinic that has not ended: for the chore that delivers, not for a door."""
    living = select(*_COLUMNS).join(clinics, clinics.c.id == hooks.c.clinic_id)
    rows = connection.execute(living.where(hooks.c.ended_at.is_(None), clinics.c.ended_at.is_(None)))
    return [Hook(*row) for row in rows]


def add_send(
    connection: Connection, hook_id: int, kind: str, event_id: int | None, number: int | None, now: datetime
) -> int:
    """Note that a webhook is to be told of an event; gives the id."""
    values = {"hook_id": hook_id, "event_id": event_id, "kind": kind, "number": number, "created_at": now}
    statement = insert(hook_sends).values(state="waiting", **values).returning(hook_sends.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def settle_send(connection: Connection, send_id: int, state: str, answer: str, now: datetime) -> None:
    """Note what came of telling a webhook: `waiting` (to be tried again), `taken` or `given_up`."""
    tried = {"state": state, "answer": answer[:40], "tried_at": now, "attempts": hook_sends.c.attempts + 1}
    connection.execute(update(hook_sends).where(hook_sends.c.id == send_id).values(**tried))


def read_sends(connection: Connection, send_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """Read what is to be told, by id."""
    found = connection.execute(select(hook_sends).where(hook_sends.c.id.in_(send_ids)))
    return {row.id: row for row in found}


def list_sends(connection: Connection, clinic_id: int, hook_id: int, limit: int) -> list[Row[Any]]:
    """List what one of a clinic's webhooks was told last, the newest first."""
    mine = (hooks.c.clinic_id == clinic_id) & (hook_sends.c.hook_id == hook_id)
    found = select(hook_sends).join(hooks, hooks.c.id == hook_sends.c.hook_id).where(mine)
    return list(connection.execute(found.order_by(hook_sends.c.id.desc()).limit(limit)))


def count_sends(connection: Connection, clinic_id: int) -> dict[int, dict[str, int]]:
    """Count, for each of a clinic's webhooks, what it was told by state."""
    counted = select(hook_sends.c.hook_id, hook_sends.c.state, func.count())
    mine = counted.join(hooks, hooks.c.id == hook_sends.c.hook_id).where(hooks.c.clinic_id == clinic_id)
    found: dict[int, dict[str, int]] = {}
    for hook_id, state, many in connection.execute(mine.group_by(hook_sends.c.hook_id, hook_sends.c.state)):
        found.setdefault(hook_id, {})[state] = many
    return found


def forget_sends(connection: Connection, before: datetime) -> None:
    """Forget what webhooks were told before an instant."""
    connection.execute(delete(hook_sends).where(hook_sends.c.created_at < before))


def give_up_late(connection: Connection, before: datetime) -> None:
    """Give up what has waited since before an instant."""
    late = (hook_sends.c.state == "waiting") & (hook_sends.c.created_at < before)
    connection.execute(update(hook_sends).where(late).values(state="given_up"))
