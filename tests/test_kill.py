"""kill -9 at random moments: every nudge is at the provider exactly once, or flagged and not there; none twice.

Real processes: `kindling tick` in a process of its own, killed and started again, against a fake Twilio over HTTP.
"""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fakes.twilio import ACCOUNT, FROM, TOKEN, FakeTwilio
from sqlalchemy import select
from typer.testing import CliRunner

from benchmarks.seed import seed
from cli.main import app
from messages.files import load_library
from store.database import Database
from store.migrate import migrate
from store.seal import Seal
from store.tables import contacts, receipts, subscriptions

SECRET = "a key for this test alone, of no other use"
TICK = [sys.executable, "-c", "from cli.main import main; main()", "tick", "--json"]


def environment(folder: Path, twilio: FakeTwilio, rate: int) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KINDLING_")}
    return clean | {
        "KINDLING_DATA_DIR": str(folder),
        "KINDLING_SECRET_KEY": SECRET,
        "KINDLING_QUIET__PROFILE": "off",
        "KINDLING_QUIET__START": "00:00",
        "KINDLING_QUIET__END": "00:00",
        "KINDLING_TWILIO__ACCOUNT_SID": ACCOUNT,
        "KINDLING_TWILIO__AUTH_TOKEN": TOKEN,
        "KINDLING_TWILIO__FROM_NUMBER": FROM,
        "KINDLING_TWILIO__API_BASE_URL": twilio.url,
        "KINDLING_TWILIO__MESSAGES_PER_SECOND": str(rate),
    }


def rows(database: Database, seal: Seal) -> list[tuple[str, Any]]:
    """Give (number, receipt) of every slot."""
    statement = (
        select(contacts.c.address_sealed, receipts)
        .join(subscriptions, subscriptions.c.id == receipts.c.subscription_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .where(receipts.c.kind == "nudge", receipts.c.state != "skipped")
    )
    with database.read() as connection:
        return [(seal.open(row.address_sealed), row) for row in connection.execute(statement)]


def torture(
    folder: Path, *, count: int, rate: int, faults: dict[int, str], rng: random.Random
) -> tuple[int, Counter[str]]:
    """Kill and restart until all is done; give the number of kills and the receipts' states."""
    database, seal = Database(f"sqlite:///{folder / 'kindling.sqlite3'}"), Seal(SECRET)
    migrate(database)
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=5)
    seed(database, seal, count, due, load_library())
    kills = 0
    with FakeTwilio() as twilio:
        from fakes.twilio import FAULTS

        twilio.knobs.latency_seconds = 0.02
        twilio.knobs.every = {every: FAULTS[name] for every, name in faults.items()}
        env = environment(folder, twilio, rate)
        while True:
            process = subprocess.Popen(TICK, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            # counted in sends, not seconds: no machine is too fast to be killed
            moment = len(twilio.book.all()) + rng.randint(1, count // 10)
            while process.poll() is None and len(twilio.book.all()) < moment:
                time.sleep(0.002)
            time.sleep(rng.uniform(0.0, 0.02))
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                kills += 1
            _, errors = process.communicate(timeout=60)
            if process.returncode == 0 and not any(row.state == "waiting" for _, row in rows(database, seal)):
                break
            assert process.returncode in (0, -signal.SIGKILL), errors
        for minutes in (1, 17, 34):  # the grace after which what is not found is flagged
            later = (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()
            done = CliRunner().invoke(app, ["tick", "--json", "--now", later], env=env)  # nobody is killed any more
            assert done.exit_code == 0, done.stderr
        check(rows(database, seal), twilio, count)
    states = Counter(row.state for _, row in rows(database, seal))
    database.close()
    return kills, states


def check(found: list[tuple[str, Any]], twilio: FakeTwilio, count: int) -> None:
    """Hold the receipts against the provider's own book."""
    assert len(found) == count
    sent = Counter(record["to"] for record in twilio.book.all())
    assert max(sent.values()) == 1, "somebody got it twice"
    sids = {record["to"]: record["sid"] for record in twilio.book.all()}
    for number, receipt in found:
        if receipt.state == "accepted":
            assert receipt.provider_id == sids[number]
        else:
            assert receipt.state in {"flagged", "expired"}, receipt.state
            assert number not in sids, f"{receipt.state}, but the provider has it"
            assert receipt.reason


def test_it_survives_a_few_kills(tmp_path: Path) -> None:
    kills, states = torture(tmp_path, count=150, rate=120, faults={}, rng=random.Random(7))
    assert kills >= 1
    assert states["accepted"] >= 100


@pytest.mark.slow
@pytest.mark.parametrize("chance", [1, 2])
def test_it_survives_kills_and_a_failing_provider(tmp_path: Path, chance: int) -> None:
    faults = {37: "503-after", 41: "429", 53: "drop-after", 59: "drop-before"}
    kills, states = torture(tmp_path, count=2000, rate=250, faults=faults, rng=random.Random(chance))
    print(f"{kills} kills, {dict(states)}")
    assert kills >= 5
    assert states["accepted"] >= 1800


def test_it_records_what_is_under_way_when_told_to_end(tmp_path: Path) -> None:
    database, seal = Database(f"sqlite:///{tmp_path / 'kindling.sqlite3'}"), Seal(SECRET)
    migrate(database)
    due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=5)
    seed(database, seal, 20, due, load_library())
    with FakeTwilio() as twilio:
        twilio.knobs.latency_seconds = 1.5
        port = free_port()
        env = environment(tmp_path, twilio, 100) | {"KINDLING_PORT": str(port)}
        run = [sys.executable, "-c", "from cli.main import main; main()", "run"]
        for _ in range(2):  # the second start finds all done, and sends nothing more
            process = subprocess.Popen(run, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            wait_for(lambda: twilio.posts >= 20)
            wait_for(lambda: is_up(port))
            process.send_signal(signal.SIGTERM)
            _, errors = process.communicate(timeout=60)
            assert process.returncode == 0, errors
            assert "Traceback" not in errors
        assert twilio.posts == 20
        assert Counter(row.state for _, row in rows(database, seal)) == {"accepted": 20}
    database.close()


def wait_for(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < until, "it did not come to pass in 30 seconds"
        time.sleep(0.02)


def is_up(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200
    except httpx.TransportError:
        return False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port
