"""What was decided about nudges: approved, disabled, enabled. Rows are only ever added."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select, text

from messages.standing import Mark
from store.tables import library_marks


def add_marks(connection: Connection, marks: Sequence[Mark], clinic_id: int | None = None) -> None:
    """Add decisions of a clinic, or of the whole installation (None), in the order given."""
    if connection.dialect.name == "postgresql":
        # Ids are given out before the commit: only one writer at a time, so that the newest id is the last to be seen.
        connection.execute(text("LOCK TABLE library_marks IN SHARE ROW EXCLUSIVE MODE"))
    rows = [
        {
            "clinic_id": clinic_id,
            "nudge_id": mark.nudge_id,
            "language": mark.lang,
            "kind": mark.kind,
            "wording": mark.wording,
            "made_by": mark.by,
            "at": mark.at,
        }
        for mark in marks
    ]
    if rows:
        connection.execute(insert(library_marks), rows)


def newest_mark(connection: Connection) -> int:
    """Give the id of the last decision, 0 if there is none: another number, and there is something new to read."""
    return connection.execute(select(func.max(library_marks.c.id))).scalar() or 0


def list_marks(connection: Connection, clinic_id: int | None = None) -> list[Mark]:
    """List the decisions of a clinic, or of the whole installation (None), the first one first."""
    columns = library_marks.c
    statement = (
        select(columns.nudge_id, columns.language, columns.kind, columns.wording, columns.made_by, columns.at)
        .where(columns.clinic_id.is_(None) if clinic_id is None else columns.clinic_id == clinic_id)
        .order_by(columns.id)
    )
    return [Mark(*row) for row in connection.execute(statement)]


def marked_since(connection: Connection, mark_id: int) -> set[int | None]:
    """Name the clinics (None: the whole installation) that have decided something after the decision `mark_id`."""
    later = select(library_marks.c.clinic_id).distinct().where(library_marks.c.id > mark_id)
    return set(connection.execute(later).scalars())
