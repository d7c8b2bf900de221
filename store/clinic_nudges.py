"""A clinic's own words for its patients: in place of the library's, or beside them. Rows are only ever added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, text

from store.tables import clinic_nudges


@dataclass(frozen=True, slots=True)
class Written:
    """What a clinic wrote (`record`, as messages/kept.py keeps a nudge), or that it took its own away (None)."""

    id: int
    nudge_id: str
    lang: str
    record: Mapping[str, Any] | None
    by: str
    at: datetime


def add_words(
    connection: Connection,
    clinic_id: int,
    records: Sequence[tuple[str, str, Mapping[str, Any] | None]],
    *,
    by: str,
    now: datetime,
) -> None:
    """Add (nudge id, language, record or None) of a clinic, in the order given."""
    if connection.dialect.name == "postgresql":
        # Ids are given out before the commit: only one writer at a time, so that the newest id is the last to be seen.
        connection.execute(text("LOCK TABLE clinic_nudges IN SHARE ROW EXCLUSIVE MODE"))
    shared = {"clinic_id": clinic_id, "made_by": by, "at": now}
    rows = [shared | {"nudge_id": key, "language": lang, "record": record} for key, lang, record in records]
    if rows:
        connection.execute(insert(clinic_nudges), rows)


def list_words(connection: Connection, clinic_id: int) -> list[Written]:
    """List what holds of a clinic's own: the last of each nudge and language, in the order they were first written."""
    held: dict[tuple[str, str], Written] = {}
    for written in _read(connection, clinic_nudges.c.clinic_id == clinic_id):
        held[written.lang, written.nudge_id] = written
    return [written for written in held.values() if written.record is not None]


def words_history(connection: Connection, clinic_id: int, nudge_id: str) -> list[Written]:
    """List all that a clinic ever wrote for a nudge, in whatever language, the first one first."""
    mine = (clinic_nudges.c.clinic_id == clinic_id) & (clinic_nudges.c.nudge_id == nudge_id)
    return _read(connection, mine)


def latest_words(connection: Connection, clinic_id: int, limit: int) -> list[Written]:
    """List the last things that a clinic wrote or took back, the newest first."""
    return _read(connection, clinic_nudges.c.clinic_id == clinic_id, newest=limit)


def has_words(connection: Connection, clinic_id: int, nudge_id: str) -> bool:
    """Tell whether a clinic has words of its own for a nudge, in whatever language."""
    held: dict[str, bool] = {}
    for written in words_history(connection, clinic_id, nudge_id):
        held[written.lang] = written.record is not None
    return any(held.values())


def newest_words(connection: Connection) -> int:
    """Give the id of the last row, 0 if there is none: another number, and there is something new to read."""
    return connection.execute(select(func.max(clinic_nudges.c.id))).scalar() or 0


def written_since(connection: Connection, row_id: int) -> set[int]:
    """Name the clinics that have written something after the row `row_id`."""
    later = select(clinic_nudges.c.clinic_id).distinct().where(clinic_nudges.c.id > row_id)
    return set(connection.execute(later).scalars())


def _read(connection: Connection, condition: ColumnElement[bool], newest: int = 0) -> list[Written]:
    columns = clinic_nudges.c
    statement = select(
        columns.id, columns.nudge_id, columns.language, columns.record, columns.made_by, columns.at
    ).where(condition)
    ordered = statement.order_by(columns.id.desc()).limit(newest) if newest else statement.order_by(columns.id)
    return [Written(*row) for row in connection.execute(ordered)]
