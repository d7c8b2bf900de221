"""One clock for all machines: on PostgreSQL everybody keeps the database's time."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from cli.wiring import build_service, close
from config import clock as clocks
from config.clock import HeldClock, SystemClock, elapsed
from config.settings import Settings
from store.clock import hold_clock
from store.database import Database

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_it_goes_on_from_where_it_was_held(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [1000.0]
    monkeypatch.setattr(clocks, "elapsed", lambda: seconds[0])
    clock = HeldClock()
    clock.hold(NOON, 990.0)
    assert clock.now() == NOON + timedelta(seconds=10)
    seconds[0] += 2.5
    assert clock.now() == NOON + timedelta(seconds=12.5)
    assert clock.now().tzinfo is UTC


def test_it_sleeps_in_real_time() -> None:
    clock = HeldClock()
    before = clock.now()
    asyncio.run(clock.sleep(0.01))
    assert clock.now() > before


def test_it_keeps_the_databases_time_whatever_the_machine_says(postgres_url: str) -> None:
    database = Database(postgres_url)
    clock = HeldClock()
    clock.hold(NOON - 1000 * HOUR, elapsed())
    hold_clock(database, clock)
    with database.read() as tx:
        said = tx.execute(text("SELECT clock_timestamp()")).scalar_one()
    database.close()
    assert abs(clock.now() - said) < timedelta(seconds=10)


@pytest.mark.parametrize(("where", "kind"), [("sqlite", SystemClock), ("postgresql", HeldClock)])
def test_the_database_decides_which_clock(
    where: str, kind: type, settings: Settings, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if where == "postgresql":
        settings = settings.model_copy(update={"database_url": _secret(request.getfixturevalue("postgres_url"))})
    service = build_service(settings)
    assert isinstance(service.clock, kind)
    asyncio.run(close(service))


def _secret(url: str) -> object:
    from pydantic import SecretStr

    return SecretStr(url)
