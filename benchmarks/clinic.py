"""How quickly every page of the portal answers, with 100,000 patients in one clinic and 200 clinics beside it.

    .venv/bin/python -m benchmarks.clinic                           on SQLite and PostgreSQL
    .venv/bin/python -m benchmarks.clinic --patients 2000 --only sqlite

Every page that an owner can open is opened, as web/clinic/rooms.py lists them, beside the bare sign-in page. The app
is asked in its own process, without a network; all that it writes (the audit) is committed for good.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx
from fastapi.routing import APIRoute
from sqlalchemy import create_engine

from benchmarks.seed_clinics import seed_clinics
from config.clock import SystemClock
from config.settings import Settings
from messages.files import load_library
from people.staff_sessions import Visitor, begin
from scheduler.clinic_days import LATE, RECENT, count_days
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from store.database import Database
from store.migrate import migrate
from store.seal import Seal
from web.app import create_app
from web.clinic.rooms import ROOMS

TESTS = Path(__file__).resolve().parent.parent / "tests"
HERE = "http://127.0.0.1:8000"
BARE = "/clinic/sign-in"
TARGET_MS = 100
# What stands in a path for a thing of the large clinic's; a page with another name in its path is left out.
NAMES = {"nudge_id": "TRT-01", "person_id": "7", "patient_id": "7", "enrolment_id": "7"}
QUERIES = {"/clinic/content/{nudge_id}/edit": ["?lang=en"], "/clinic/reports": ["", "?period={year}"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patients", type=int, default=100_000)
    parser.add_argument("--clinics", type=int, default=200)
    parser.add_argument("--requests", type=int, default=40, help="of each page")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    options = parser.parse_args()
    slow = []
    for name in ("sqlite", "postgresql"):
        if options.only in {None, name}:
            with tempfile.TemporaryDirectory() as folder, _database(name, folder) as url:
                slow += measure(name, url, Path(folder), options)
    print(f"p95 over {TARGET_MS} ms: {', '.join(slow) or 'no page'}")


def measure(name: str, url: str, folder: Path, options: argparse.Namespace) -> list[str]:
    """Seed, ask every page, and print; gives the pages whose p95 is over the target."""
    config = Settings(data_dir=folder, secret_key="benchmark" * 4, database_url=url, public_url=HERE, _env_file=None)
    database, seal, clock = Database(url), Seal("benchmark" * 4), SystemClock()
    migrate(database)
    started = time.perf_counter()
    seed_clinics(database, seal, options.patients, options.clinics, clock.now())
    print(f"{name}: {options.patients:,} patients in one of {options.clinics + 1} clinics", end="")
    print(f" (seeded in {time.perf_counter() - started:.0f} s)")
    service = Service(config, clock, database, seal, LiveLibrary(load_library(), config), {})
    for days in (RECENT, LATE):
        started = time.perf_counter()
        count_days(service, clock.now(), days)
        print(f"  counting {days} days of all clinics  {time.perf_counter() - started:8.1f} s")
    with database.write() as tx:
        visitor = Visitor("127.0.0.1", "benchmark")
        token = begin(tx, seal, 1, visitor, clock.now() - timedelta(seconds=1), second_factor=True)
    slow = asyncio.run(_ask_all(service, token, options.requests))
    database.close()
    return [f"{path} on {name}" for path in slow]


async def _ask_all(service: Service, token: str, requests: int) -> list[str]:
    transport, slow = httpx.ASGITransport(create_app(service, lambda: None), client=("127.0.0.1", 50_000)), []
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        print(f"  {'page':44} {'p50':>7} {'p95':>7}  ms")
        for path in [BARE, *_pages(service)]:
            client.cookies.clear()
            if path != BARE:
                client.cookies.set("clinic", token)
            answer = await client.get(path)
            if answer.status_code != 200:
                print(f"  {path:44} {answer.status_code}")
                continue
            taken = []
            for _ in range(requests):
                started = time.perf_counter()
                await client.get(path)
                taken.append((time.perf_counter() - started) * 1000)
            p50, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
            over = p95 > TARGET_MS and ".csv" not in path  # a file of thousands of rows is no page
            print(f"  {path:44} {p50:7.1f} {p95:7.1f}{'  over' if over else ''}")
            slow += [path] if over else []
    return slow


def _pages(service: Service) -> Iterator[str]:
    year = f"{service.clock.now():%Y}"
    routes = [route for room in ROOMS for route in room.router.routes if isinstance(route, APIRoute)]
    for route in routes:
        names = set(route.param_convertors)
        if "GET" not in route.methods or not names <= NAMES.keys() or route.path == BARE:
            continue
        for query in QUERIES.get(route.path, [""]):
            yield (route.path + query).format(year=year, **{name: NAMES[name] for name in names})


@contextmanager
def _database(name: str, folder: str) -> Iterator[str]:
    if name == "sqlite":
        yield f"sqlite:///{folder}/kindling.sqlite3"
        return
    sys.path.insert(0, str(TESTS))
    from fakes.postgres import running_server

    with running_server() as url:
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:  # the tests' server does not wait for the disk; this one is to
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                connection.exec_driver_sql(f"ALTER SYSTEM RESET {setting}")
            connection.exec_driver_sql("SELECT pg_reload_conf()")
        engine.dispose()
        yield url.render_as_string(hide_password=False)


if __name__ == "__main__":
    main()
