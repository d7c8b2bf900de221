"""Sessions of staff, by the digest of their cookie's token; they live in the database, so that any can be ended."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from store.clinic_tables import staff, staff_sessions
from store.staff import Member


@dataclass(frozen=True, slots=True)
class Session:
    """One session. Without the second factor it opens that factor's page and no other."""

    digest: bytes = field(repr=False)
    staff_id: int
    created_at: datetime
    seen_at: datetime
    second_factor: bool
    visitor_sealed: bytes | None = field(repr=False)
    ended_at: datetime | None


_COLUMNS = [staff_sessions.c[name] for name in Session.__slots__]


def insert_session(
    connection: Connection, digest: bytes, staff_id: int, now: datetime, *, second_factor: bool, visitor_sealed: bytes
) -> None:
    """Begin a session."""
    values = {"digest": digest, "staff_id": staff_id, "second_factor": second_factor, "visitor_sealed": visitor_sealed}
    connection.execute(insert(staff_sessions).values(created_at=now, seen_at=now, **values))


def open_session(
    connection: Connection, digest: bytes, *, begun_after: datetime, seen_after: datetime
) -> tuple[Session, Member] | None:
    """Give a session that still holds, and whose it is: of somebody who still works there. One look-up."""
    both = select(*_COLUMNS, *staff.c).join_from(staff_sessions, staff, staff.c.id == staff_sessions.c.staff_id)
    holds = (
        (staff_sessions.c.digest == digest)
        & staff_sessions.c.ended_at.is_(None)
        & (staff_sessions.c.created_at > begun_after)
        & (staff_sessions.c.seen_at > seen_after)
        & (staff.c.status == "active")
    )
    row: Any = connection.execute(both.where(holds)).first()
    if row is None:
        return None
    return Session(*row[: len(_COLUMNS)]), Member(*row[len(_COLUMNS) :])


def see_session(connection: Connection, digest: bytes, now: datetime) -> None:
    """Note that a session was used."""
    connection.execute(update(staff_sessions).where(staff_sessions.c.digest == digest).values(seen_at=now))


def list_sessions(
    connection: Connection, staff_id: int, *, begun_after: datetime, seen_after: datetime
) -> list[Session]:
    """List the sessions of somebody that still hold, the latest first."""
    mine = select(*_COLUMNS).where(
        staff_sessions.c.staff_id == staff_id,
        staff_sessions.c.ended_at.is_(None),
        staff_sessions.c.second_factor,
        staff_sessions.c.created_at > begun_after,
        staff_sessions.c.seen_at > seen_after,
    )
    return [Session(*row) for row in connection.execute(mine.order_by(staff_sessions.c.seen_at.desc()))]


def last_seen(connection: Connection, clinic_id: int) -> dict[int, datetime]:
    """Say when each of a clinic's staff was last at the portal."""
    at = func.max(staff_sessions.c.seen_at, type_=staff_sessions.c.seen_at.type)
    mine = select(staff.c.id, at).join_from(staff_sessions, staff, staff.c.id == staff_sessions.c.staff_id)
    mine = mine.where(staff.c.clinic_id == clinic_id, staff_sessions.c.second_factor).group_by(staff.c.id)
    return {row[0]: row[1] for row in connection.execute(mine)}


def end_session(connection: Connection, staff_id: int, digest: bytes, now: datetime) -> bool:
    """End one session of somebody; False if they have none such."""
    mine = (staff_sessions.c.staff_id == staff_id) & (staff_sessions.c.digest == digest)
    still = mine & staff_sessions.c.ended_at.is_(None)
    return connection.execute(update(staff_sessions).where(still).values(ended_at=now)).rowcount == 1


def end_sessions(connection: Connection, staff_id: int, now: datetime, *, but: bytes = b"") -> int:
    """End all sessions of somebody but one; gives how many."""
    mine = (staff_sessions.c.staff_id == staff_id) & (staff_sessions.c.digest != but)
    still = mine & staff_sessions.c.ended_at.is_(None)
    return connection.execute(update(staff_sessions).where(still).values(ended_at=now)).rowcount


def forget_sessions(connection: Connection, begun_before: datetime) -> int:
    """Forget sessions that began long ago, ended or not; gives how many."""
    return connection.execute(delete(staff_sessions).where(staff_sessions.c.created_at < begun_before)).rowcount
