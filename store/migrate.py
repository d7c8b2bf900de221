"""Bringing a database to the newest tables."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from psycopg.errors import LockNotAvailable
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from store.consents import adopt_consents
from store.database import Database
from store.engine_tables import bring_engine, missing_engine
from store.seal import Seal

_TURN = 0x4B494E444C494E47  # "KINDLING": the advisory lock under which PostgreSQL is migrated
_CHAINED = "0004"
_LOCK_WAIT = "2s"  # for a table that is in use; whoever came after us would have to wait, too
_TRIES = 30


class DatabaseTooNew(RuntimeError):
    """The database was migrated by a later release than this one."""


def migrate(database: Database, seal: Seal | None = None) -> list[str]:
    """Bring the database to the newest tables; gives the steps taken, none when it was there already.

    One transaction, and one process at a time: whoever starts meanwhile waits, and then finds nothing to do. What runs
    meanwhile goes on: steps only add, and one that would have to wait for a table in use lets go and tries again. The
    keys are needed where there are entries of consent from before these were a chain. Raises DatabaseTooNew.
    """
    for tries_left in range(_TRIES - 1, -1, -1):
        try:
            return _migrate(database, seal)
        except OperationalError as error:
            if not (tries_left and isinstance(error.orig, LockNotAvailable)):
                raise
    raise AssertionError("the last try either returns or raises")


def _migrate(database: Database, seal: Seal | None) -> list[str]:
    with database.write() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
        steps = _missing(connection)
        if steps:
            if not database.is_sqlite:
                connection.execute(text("SELECT set_config('lock_timeout', :wait, true)"), {"wait": _LOCK_WAIT})
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if _CHAINED in steps and seal:
                adopt_consents(connection, seal.chain_keys)
        return steps if database.is_sqlite else steps + bring_engine(connection)


def pending(database: Database) -> list[str]:
    """Name the steps the database still lacks, the first first; raises DatabaseTooNew."""
    with database.read() as connection:
        return _missing(connection) + ([] if database.is_sqlite else missing_engine(connection))


def _missing(connection: Connection) -> list[str]:
    held = MigrationContext.configure(connection).get_current_revision()
    if _serves_us_still(held):
        return []
    try:
        steps = [step.revision for step in _script().iterate_revisions("head", held or "base")]
    except RevisionError:
        raise DatabaseTooNew(
            f"the database is at step {held}, which this release does not know: start the release that made it, or"
            " a later one"
        ) from None
    return steps[::-1]


def _serves_us_still(held: str | None) -> bool:
    """Whether a later release has gone ahead whose tables still serve this one: steps of one hundred only add."""
    newest = _script().get_current_head() or ""
    return bool(held and held.isdigit() and held > newest and held[:-2] == newest[:-2])


def _config() -> Config:
    config = Config()
    # % begins an interpolation in Alembic's configuration.
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@cache
def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
