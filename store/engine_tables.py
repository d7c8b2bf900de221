"""The job engine's tables (Procrastinate's), brought to the newest by our own migration. PostgreSQL only.

They stand in a schema of their own: nothing of ours depends on them, and they hold nothing that can't be lost.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

from sqlalchemy import Connection, text

SCHEMA = "engine"
_WHOLE = "schema.sql"
_POST = 50  # Procrastinate numbers from here what may only be done once its older version runs nowhere any more


def missing_engine(connection: Connection) -> list[str]:
    """Name the steps that the engine's tables still lack, the first first; a single one where there are none."""
    there = connection.execute(text(f"SELECT to_regclass('{SCHEMA}.steps')")).scalar()
    if there is None:
        return [_WHOLE]
    held = set(connection.execute(text(f"SELECT name FROM {SCHEMA}.steps")).scalars())  # noqa: S608 - a constant
    every = _steps()
    newest = _version(every[-1])
    return [step for step in every if step not in held and not (_version(step) == newest and _is_post(step))]


def bring_engine(connection: Connection) -> list[str]:
    """Take the steps that are missing, in the caller's transaction; gives them.

    What would hinder an older version that still runs beside this one is left for the next version's migration.
    """
    steps = missing_engine(connection)
    if not steps:
        return []
    before = connection.execute(text("SELECT current_setting('search_path')")).scalar_one()
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    _look_in(connection, SCHEMA)
    connection.execute(text("CREATE TABLE IF NOT EXISTS steps (name text PRIMARY KEY)"))
    for step in steps:
        script = _folder() / (step if step == _WHOLE else f"migrations/{step}")
        # Many statements at once, with percent signs in them: as they stand, to the driver.
        connection.connection.cursor().execute(script.read_text(encoding="utf-8"))
    done = _steps() if steps == [_WHOLE] else steps
    connection.execute(text("INSERT INTO steps VALUES (:name)"), [{"name": name} for name in done])
    _look_in(connection, before)
    return steps


def _look_in(connection: Connection, path: str) -> None:
    connection.execute(text("SELECT set_config('search_path', :path, true)"), {"path": path})


def _folder() -> Traversable:
    return files("procrastinate.sql")


def _steps() -> list[str]:
    return sorted(each.name for each in (_folder() / "migrations").iterdir() if each.name.endswith(".sql"))


def _version(step: str) -> str:
    return step.split("_", maxsplit=1)[0]


def _is_post(step: str) -> bool:
    return int(step.split("_")[1]) >= _POST
