"""What every test may ask for: a clock to wind, a database of either kind, keys, the library, a whole service."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes.postgres import NoServer, running_server
from fakes.visitor import Visitor
from sqlalchemy import URL, create_engine, event, text

from channels.channel import Channel
from channels.outbox import Outbox
from config.clock import FixedClock
from config.settings import Settings
from messages.files import load_library
from messages.library import Library
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from store.database import Database
from store.migrate import migrate
from store.seal import Seal
from store.tables import metadata
from web.app import create_app

SECRET = "a secret for the tests and for nothing else"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put off to the slow set what is marked `postgres("slow")`, on PostgreSQL alone."""
    for item in items:
        pace, call = item.get_closest_marker("postgres"), getattr(item, "callspec", None)
        if pace and pace.args == ("slow",) and call and call.params.get("database") == "postgresql":
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def clock() -> FixedClock:
    """A Monday in winter: 15:00 in UTC, 10:00 in New York."""
    return FixedClock(datetime(2026, 3, 2, 15, 0, tzinfo=UTC))


@pytest.fixture
def now(clock: FixedClock) -> datetime:
    return clock.now()


@pytest.fixture(scope="session")
def seal() -> Seal:
    return Seal(SECRET)


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The defaults, with a data folder of the test's own, whatever stands in the developer's environment or `.env`."""
    for name in [name for name in os.environ if name.upper().startswith("KINDLING_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KINDLING_DATA_DIR", str(tmp_path / "data"))
    return Settings()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database with the newest tables: once SQLite, once PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_database")
        return
    opened = Database(request.getfixturevalue("postgres_url"))
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    """An empty SQLite database: for tests of which one kind is enough, since others ask the same queries of both."""
    opened = Database(sqlite_url)
    event.listen(
        opened.engine, "connect", lambda held, _: held.execute("PRAGMA synchronous=OFF")
    )  # nobody pulls a plug
    yield opened
    opened.close()


def _hasten(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")  # nobody pulls a plug here


@pytest.fixture
def sqlite_url(tmp_path: Path, _sqlite_template: Path) -> str:
    """An SQLite database of the test's own, migrated."""
    copy = tmp_path / "kindling.sqlite3"
    shutil.copyfile(_sqlite_template, copy)
    return f"sqlite:///{copy}"


@pytest.fixture
def postgres_url(_postgres: str) -> str:
    """The session's PostgreSQL database, migrated and emptied."""
    engine = create_engine(_postgres)
    with engine.begin() as connection:
        # Far quicker than TRUNCATE, which makes new files for every table and index.
        connection.exec_driver_sql("; ".join(f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables)))
        connection.exec_driver_sql("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
        connection.exec_driver_sql("SET LOCAL search_path TO engine")
        for name in ("periodic_defers", "jobs", "workers"):
            connection.exec_driver_sql(f"DELETE FROM procrastinate_{name}")
    engine.dispose()
    return _postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """A PostgreSQL server without any tables of ours; KINDLING_TEST_POSTGRES=require makes its absence a failure."""
    try:
        with running_server() as url:
            yield url
    except NoServer as missing:
        if os.environ.get("KINDLING_TEST_POSTGRES") == "require":
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@pytest.fixture
def service(
    settings: Settings, clock: FixedClock, database: Database, seal: Seal, library: Library, tmp_path: Path
) -> Iterator[Service]:
    """A running Kindling that sends into an outbox in the test's own folder."""
    channels: dict[str, Channel] = {name: Outbox(tmp_path / "outbox", name, clock) for name in ("sms", "email")}
    yield Service(settings, clock, database, seal, LiveLibrary(library, settings), channels)
    for channel in channels.values():
        asyncio.run(channel.close())


@pytest.fixture
def woken() -> list[bool]:
    """One entry for each time that the site has woken the scheduler."""
    return []


@pytest.fixture
def visitor(service: Service, woken: list[bool]) -> Iterator[Visitor]:
    """Somebody at the site, without a browser."""
    made = Visitor(create_app(service, lambda: woken.append(True)))
    yield made
    made.close()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "kindling.sqlite3"
    made = Database(f"sqlite:///{path}")
    migrate(made)
    made.close()  # the last connection to leave folds the journal into the file
    return path


@pytest.fixture(scope="session")
def _postgres(postgres_server: URL) -> str:
    return new_postgres(postgres_server, "kindling_test")


def new_postgres(server: URL, name: str) -> str:
    """Make a database with the newest tables and give its URL."""
    root = create_engine(server, isolation_level="AUTOCOMMIT")
    with root.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    root.dispose()
    url = server.set(database=name).render_as_string(hide_password=False)
    made = Database(url)
    migrate(made)
    made.close()
    return url
