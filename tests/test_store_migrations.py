"""The numbered steps make exactly the tables that the code is written against."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import URL, create_engine, text

from store.database import Database
from store.migrate import DatabaseTooNew, migrate, pending
from store.tables import metadata

SQLITE_SHAPE = (
    'SELECT m.name, c.cid, c.name, c.type, c."notnull", c.dflt_value, c.pk'
    " FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    "SELECT type, tbl_name, name, sql FROM sqlite_master",
)
POSTGRES_SHAPE = (
    "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default, is_identity"
    " FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any tables."""
    if request.param == "sqlite":
        opened = Database(f"sqlite:///{tmp_path}/empty.sqlite3")
        yield opened
        opened.close()
        return
    server: URL = request.getfixturevalue("postgres_server")
    root = create_engine(server, isolation_level="AUTOCOMMIT")
    with root.connect() as connection:
        connection.execute(text("CREATE DATABASE empty"))
        opened = Database(server.set(database="empty").render_as_string(hide_password=False))
        yield opened
        opened.close()
        connection.execute(text("DROP DATABASE empty"))
    root.dispose()


def shape(database: Database) -> list[str]:
    """Give all that the database itself says of its tables: columns, keys, and indexes with their conditions."""
    with database.read() as connection:
        queries = SQLITE_SHAPE if database.is_sqlite else POSTGRES_SHAPE
        found = [" ".join(map(str, row)) for query in queries for row in connection.execute(text(query))]
    # The order of constraints within a table means nothing, and is not always the same.
    return sorted(", ".join(sorted(line.split(", "))) for line in map(one_line, found) if "alembic" not in line)


def one_line(words: str) -> str:
    return " ".join(words.replace("(", "( ").replace(")", " )").split()).removesuffix(" )")


def test_it_makes_the_tables_that_the_code_says(empty: Database) -> None:
    migrate(empty)
    migrated = shape(empty)
    with empty.write() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        metadata.drop_all(connection)
        metadata.create_all(connection)
    assert migrated == shape(empty)


def test_it_sees_a_condition_that_was_forgotten(empty: Database) -> None:
    migrate(empty)
    migrated = shape(empty)
    with empty.write() as connection:
        connection.execute(text("DROP INDEX ix_subscriptions_due"))
        connection.execute(text("CREATE INDEX ix_subscriptions_due ON subscriptions (next_at)"))
    assert migrated != shape(empty)


def test_it_names_the_steps_that_are_missing_and_takes_each_once(empty: Database) -> None:
    missing = pending(empty)
    assert missing
    assert migrate(empty) == missing
    assert pending(empty) == []
    assert migrate(empty) == []


def test_it_may_be_started_by_many_at_once(empty: Database) -> None:
    others = [Database(empty.url.render_as_string(hide_password=False)) for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(migrate, others))
    for other in others:
        other.close()
    assert sorted(map(len, taken)) == [0] * 5 + [len(taken[0]) or max(map(len, taken))]
    assert pending(empty) == []


def test_it_refuses_the_database_of_a_later_release(empty: Database) -> None:
    migrate(empty)
    with empty.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew, match="9999"):
        migrate(empty)
    with pytest.raises(DatabaseTooNew):
        pending(empty)


def test_it_leaves_nothing_half_done(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("alembic.op.create_index", broken)  # tables have been made by then
        with pytest.raises(KeyboardInterrupt):
            migrate(empty)
    assert shape(empty) == []
    assert migrate(empty)


def test_it_keeps_the_journal_and_syncs_to_disk(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/deep/kindling.sqlite3")
    migrate(database)
    with database.read() as connection:
        found = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
    database.close()
    assert found == ["wal", 2]
    assert (tmp_path / "deep").stat().st_mode & 0o077 == 0
    with sqlite3.connect(tmp_path / "deep/kindling.sqlite3") as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    plain.close()
