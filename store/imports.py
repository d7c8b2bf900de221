"""Imports of patients: how far each has come, its file in sealed pieces, what is wrong with its rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from store.clinic_tables import import_chunks, import_problems, imports
from store.many import Many

_PROBLEMS = Many(lambda insert: insert(import_problems))


@dataclass(frozen=True, slots=True)
class Import:
    """One import."""

    id: int
    clinic_id: int
    staff_id: int | None
    kind: str
    status: str
    columns: dict[str, Any]
    counts: dict[str, int]
    rows_done: int
    rows_total: int | None
    created_at: datetime
    finished_at: datetime | None


def insert_import(connection: Connection, clinic_id: int, now: datetime, **values: Any) -> int:
    """Add an import with its kind, status, columns and whose it is; gives the id."""
    row = {"counts": {}, **values}
    statement = insert(imports).values(clinic_id=clinic_id, created_at=now, **row).returning(imports.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def read_import(connection: Connection, clinic_id: int, import_id: int, *, lock: bool = False) -> Import | None:
    """Read one of a clinic's imports; None for another clinic's. With `lock` it stays as it is until the end."""
    mine = select(imports).where(imports.c.clinic_id == clinic_id, imports.c.id == import_id)
    row = connection.execute(mine.with_for_update() if lock else mine).first()
    return Import(**row._mapping) if row else None


def list_imports(connection: Connection, clinic_id: int, limit: int = 20) -> list[Import]:
    """List a clinic's latest imports, the newest first."""
    mine = select(imports).where(imports.c.clinic_id == clinic_id).order_by(imports.c.id.desc()).limit(limit)
    return [Import(**row._mapping) for row in connection.execute(mine)]


def list_imports_in(connection: Connection, statuses: Sequence[str], before: datetime | None = None) -> list[Import]:
    """List every clinic's imports that stand so, the oldest first; `before`: begun earlier than that."""
    wanted = select(imports).where(imports.c.status.in_(statuses)).order_by(imports.c.id)
    if before:
        wanted = wanted.where(imports.c.created_at < before)
    return [Import(**row._mapping) for row in connection.execute(wanted)]


def update_import(connection: Connection, clinic_id: int, import_id: int, **values: Any) -> None:
    """Write columns of one of a clinic's imports."""
    mine = (imports.c.clinic_id == clinic_id) & (imports.c.id == import_id)
    connection.execute(update(imports).where(mine).values(**values))


def add_chunk(connection: Connection, import_id: int, number: int, sealed: bytes) -> None:
    """Keep a piece of the file."""
    connection.execute(insert(import_chunks).values(import_id=import_id, number=number, sealed=sealed))


def read_chunk(connection: Connection, import_id: int, number: int) -> bytes | None:
    """Read a piece of the file; None after the last."""
    mine = (import_chunks.c.import_id == import_id) & (import_chunks.c.number == number)
    return connection.execute(select(import_chunks.c.sealed).where(mine)).scalar()


def forget_file(connection: Connection, import_id: int) -> bool:
    """Destroy the file of an import; False if that was done before."""
    return connection.execute(delete(import_chunks).where(import_chunks.c.import_id == import_id)).rowcount > 0


def add_problems(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Add what is wrong with rows: import_id, row, problems."""
    _PROBLEMS(connection, rows)


def forget_problems(connection: Connection, import_id: int) -> None:
    """Forget what was wrong, before it is looked for again."""
    connection.execute(delete(import_problems).where(import_problems.c.import_id == import_id))


def list_problems(connection: Connection, import_id: int, after: int = 0, limit: int = 50) -> list[Row[Any]]:
    """List rows with what is wrong with them, from the one after row `after` on."""
    mine = (import_problems.c.import_id == import_id) & (import_problems.c.row > after)
    columns = select(import_problems.c.row, import_problems.c.problems)
    return list(connection.execute(columns.where(mine).order_by(import_problems.c.row).limit(limit)))
