"""The database: one engine, and transactions that say beforehand whether they write."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

Act = Callable[[Connection], None]
_LAST = "kindling_last_acts"
_LOCK_WAIT_SECONDS = 15


class Database:
    """An engine for SQLite (WAL, synchronous=FULL) or PostgreSQL.

    A write on SQLite begins with BEGIN IMMEDIATE: a transaction that reads first and then writes
    would otherwise fail with "database is locked" instead of waiting its turn.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.is_sqlite else _postgres_engine(url)
        # SQLite lets one write at a time, and whoever has to wait sleeps and asks again, for longer each time: under
        # load some would wait for seconds. Our own threads take turns instead; other processes still wait as ever.
        self._turn: AbstractContextManager[object] = Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a writing transaction; committed at the end, rolled back on any exception."""
        with self._turn, self.engine.connect() as connection:
            connection = connection.execution_options(kindling_writes=True, **{_LAST: {}})
            with connection.begin():
                yield connection
                acts: dict[str, Act] = connection.get_execution_options()[_LAST]
                for name in sorted(acts):  # always in one order: two transactions never wait for one another
                    acts[name](connection)

    @contextmanager
    def read(self, *, steady: bool = False) -> Iterator[Connection]:
        """Open a transaction that only reads; `steady`: all of it sees one and the same state (SQLite does anyway)."""
        with self.engine.connect() as connection:
            if steady and not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def last_act(connection: Connection, name: str, make: Callable[[], Act]) -> Act:
    """Give what a writing transaction does by that name before it commits, after all else; made at the first call.

    For what takes a lock that all the others want: it is held shortly, and nothing else is waited for meanwhile.
    """
    acts: dict[str, Act] = connection.get_execution_options()[_LAST]
    return acts.setdefault(name, make())


def _sqlite_engine(url: str) -> Engine:
    database = make_url(url).database
    if database:
        Path(database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(
        url, hide_parameters=True, connect_args={"timeout": _LOCK_WAIT_SECONDS, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=10000",
            "cache_size=-32000",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("kindling_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgres_engine(url: str) -> Engine:
    return create_engine(url, hide_parameters=True, pool_pre_ping=True, pool_size=5, max_overflow=10)
