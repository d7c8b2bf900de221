"""Two releases side by side: steps only add, what runs goes on, and who is older still works."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from alembic import command
from conftest import new_postgres
from fakes.scripted import Scripted
from fakes.subscribers import next_at, slots_of, subscribe
from fakes.visitor import Visitor
from sqlalchemy import URL, Connection, MetaData, UniqueConstraint, create_engine, text

from scheduler.passes import plan_all, run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store import migrate as migrating
from store.database import Database
from store.migrate import DatabaseTooNew, migrate, pending

SINCE = "0008"  # before the first release there was nobody to run beside
# What a later release of the same hundred may do to tables that this one knows.
LATER = (
    "ALTER TABLE subscriptions ADD COLUMN of_later_on VARCHAR(20)",
    "ALTER TABLE receipts ADD COLUMN counted_later INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE of_later_on (id INTEGER PRIMARY KEY)",
    "CREATE INDEX ix_of_later_on ON receipts (kind)",
    "UPDATE alembic_version SET version_num = (SELECT substr(version_num, 1, 2) FROM alembic_version) || '99'",
)
DIFFERENT = "UPDATE alembic_version SET version_num = '9900'"


@pytest.fixture
def empty(postgres_server: URL) -> Iterator[Database]:
    url = new_postgres(postgres_server, "rolling")
    opened = Database(url)
    with opened.write() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield opened
    opened.close()
    root = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with root.connect() as connection:
        connection.execute(text("DROP DATABASE rolling"))
    root.dispose()


def shape(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    return found


def narrower(before: MetaData, after: MetaData) -> list[str]:
    """Tell what a step took from those who know the tables as they were before."""
    found = []
    for table in before.tables.values():
        now = after.tables.get(table.name)
        if now is None:
            found.append(f"{table.name} is gone")
            continue
        for column in table.columns:
            if column.name not in now.columns:
                found.append(f"{table.name}.{column.name} is gone")
                continue
            same = now.columns[column.name]
            if str(same.type) != str(column.type) or (column.nullable and not same.nullable):
                found.append(f"{table.name}.{column.name} takes less, or is something else")
        found += [
            f"{table.name}.{column.name} must be given, and older releases don't"
            for column in now.columns
            if column.name not in table.columns and not column.nullable and column.server_default is None
        ]
        unique = {tuple(each.columns.keys()) for each in table.constraints if isinstance(each, UniqueConstraint)}
        unique |= {tuple(each.columns.keys()) for each in table.indexes if each.unique}
        found += [
            f"{table.name}: {index.name} refuses rows that older releases may write"
            for index in now.indexes
            if index.unique
            and tuple(index.columns.keys()) not in unique
            and set(index.columns.keys()) <= set(table.c.keys())
        ]
    return found


def test_every_step_only_adds(empty: Database) -> None:
    steps = pending(empty)
    assert len(steps) > 10
    before: MetaData | None = None
    with empty.write() as connection:
        for step in [each for each in steps if each.isdigit()]:
            config = migrating._config()
            config.attributes["connection"] = connection
            command.upgrade(config, step)
            after = shape(connection)
            if (
                before is not None and step > SINCE and not step.endswith("00")
            ):  # a new hundred is where something may go
                assert narrower(before, after) == [], step
            before = after


def test_it_would_see_a_step_that_takes_something(empty: Database) -> None:
    migrate(empty)
    with empty.write() as connection:
        before = shape(connection)
        connection.execute(text("ALTER TABLE subscriptions DROP COLUMN home_zone"))
        connection.execute(text("ALTER TABLE subscriptions ALTER COLUMN home_at SET NOT NULL"))
        connection.execute(text("ALTER TABLE people ADD COLUMN must INTEGER NOT NULL"))
        connection.execute(text("CREATE UNIQUE INDEX one ON receipts (kind)"))
        found = narrower(before, shape(connection))
    assert len(found) == 4


@pytest.fixture
def gone_ahead(database: Database) -> Iterator[Database]:
    """A database that a later release has migrated; put back afterwards, as the tests share it."""
    with database.write() as connection:
        held = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        for statement in LATER:
            connection.execute(text(statement))
    yield database
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :held"), {"held": held})
        connection.execute(text("DROP INDEX ix_of_later_on"))
        connection.execute(text("DROP TABLE of_later_on"))
        connection.execute(text("ALTER TABLE receipts DROP COLUMN counted_later"))
        connection.execute(text("ALTER TABLE subscriptions DROP COLUMN of_later_on"))


def test_an_older_release_goes_on_beside_a_newer(service: Service, gone_ahead: Database, visitor: Visitor) -> None:
    assert migrate(gone_ahead) == []  # it may even start
    sms = Scripted()
    service = replace(service, channels={"sms": sms})
    amina = subscribe(service)
    asyncio.run(plan_all(service, service.clock.now()))
    at = next_at(service, amina)
    assert at
    service.clock.at = at  # type: ignore[attr-defined]
    asyncio.run(run_once(service, this_worker()))
    assert [receipt.state for receipt in slots_of(service, amina)] == ["accepted"]
    assert visitor.get("/readyz").json()["checks"]["migrations"] == "ok"


def test_it_refuses_tables_that_were_made_for_others(database: Database, visitor: Visitor) -> None:
    with database.write() as connection:
        held = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text(DIFFERENT))
    try:
        with pytest.raises(DatabaseTooNew):
            migrate(database)
        answer = visitor.get("/readyz")
        assert answer.status_code == 503
        assert answer.json()["checks"]["migrations"] == "made for a later release"
    finally:
        with database.write() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :held"), {"held": held})


def test_a_step_that_has_to_wait_lets_others_by(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrating, "_LOCK_WAIT", "50ms")
    config = migrating._config()
    with empty.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
    steps = pending(empty)
    reader = empty.engine.connect()
    reader.execute(text("SELECT count(*) FROM subscriptions"))  # a long report, say
    let_go = threading.Timer(0.5, lambda: (reader.rollback(), reader.close()))
    let_go.start()
    try:
        assert migrate(empty) == steps
    finally:
        let_go.join()
    assert pending(empty) == []
