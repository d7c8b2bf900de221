"""Real workers on a real PostgreSQL: together they keep one rate; killed, frozen, cut off or with a wrong clock, none
causes a second send."""

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from conftest import new_postgres
from fakes.cut import cuttable
from fakes.twilio import FakeTwilio
from sqlalchemy import URL, make_url
from test_kill import SECRET, environment, rows

from benchmarks.seed import seed
from messages.files import load_library
from store.database import Database
from store.seal import Seal

pytestmark = pytest.mark.slow

SECONDS = 120  # until a test gives up; nothing here is timed
LEASE = 6.0  # seconds, instead of minutes
# A worker as the command starts it, on a machine whose clock is wrong by so many seconds, with a short lease.
BOOT = f"""
import datetime, sys, time
skew = float(sys.argv.pop(1))
real = time.time
time.time = lambda: real() + skew
from config import clock
class Wrong(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.now(tz) + datetime.timedelta(seconds=skew)
clock.datetime = Wrong
from scheduler import dispatch, jobs
dispatch.LEASE = datetime.timedelta(seconds={LEASE})
dispatch.LEASE_MARGIN = datetime.timedelta(seconds=2)
jobs.RECOVER_SECONDS = 2
from cli.main import main
main()
"""


@dataclass
class Fleet:
    """Workers over one database, and the provider they share."""

    url: str
    folder: Path
    twilio: FakeTwilio
    rate: int
    database: Database = field(init=False)
    seal: Seal = field(default_factory=lambda: Seal(SECRET))
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.database = Database(self.url)

    def start(self, *, skew: float = 0.0, url: str = "", **settings: str) -> subprocess.Popen[bytes]:
        log = self.folder / f"worker-{len(self.workers)}.log"
        env = environment(self.folder, self.twilio, self.rate) | {"KINDLING_DATABASE_URL": url or self.url} | settings
        with log.open("wb") as errors:
            worker = subprocess.Popen([sys.executable, "-c", BOOT, str(skew), "worker"], env=env, stderr=errors)
        self.workers.append(worker)
        return worker

    def ready(self, count: int) -> None:
        """Wait until all have begun, then let so many people be due."""
        logs = [self.folder / f"worker-{number}.log" for number in range(len(self.workers))]
        self.until(lambda: all(b'"started"' in log.read_bytes() for log in logs))
        due = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=5)
        seed(self.database, self.seal, count, due, load_library())

    def until(self, happened: Callable[[], bool]) -> None:
        end = time.monotonic() + SECONDS
        while not happened():
            assert time.monotonic() < end, (dict(self.states()), self.twilio.posts)
            time.sleep(0.05)

    def states(self) -> Counter[str]:
        return Counter(row.state for _, row in rows(self.database, self.seal))

    def settled(self, count: int) -> bool:
        found = self.states()
        return found.total() == count and not found.keys() & {"waiting", "sending"}

    def check(self) -> Counter[str]:
        """Hold the receipts against the provider's own book: nobody has two, and what is open is not there."""
        sent = Counter(record["to"] for record in self.twilio.book.all())
        assert max(sent.values()) == 1, "somebody got it twice"
        for number, row in rows(self.database, self.seal):
            if row.state == "accepted":
                assert sent[number] == 1
            else:
                assert row.state in {"unknown", "flagged"}, row.state
                assert number not in sent, f"{row.state}, but the provider has it"
        return self.states()

    def end(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                worker.send_signal(signal.SIGCONT)
                worker.send_signal(signal.SIGTERM)
        for worker in self.workers:
            worker.wait(60)
        self.database.close()


_made = iter(range(100))


@pytest.fixture
def fleet(postgres_server: URL, tmp_path: Path) -> Iterator[Fleet]:
    with FakeTwilio() as twilio:
        twilio.knobs.latency_seconds = 0.3
        made = Fleet(new_postgres(postgres_server, f"fleet{next(_made)}"), tmp_path, twilio, rate=20)
        try:
            yield made
        finally:
            made.end()


def test_workers_together_keep_one_rate(fleet: Fleet) -> None:
    for _ in range(3):
        fleet.start()
    fleet.ready(200)
    fleet.until(lambda: fleet.settled(200))
    assert fleet.check() == {"accepted": 200}
    came = sorted(parsedate_to_datetime(record["date_created"]).timestamp() for record in fleet.twilio.book.all())
    # The bucket holds one second; times are whole seconds; and one second for the way.
    assert all(number <= fleet.rate * (at - came[0] + 3) for number, at in enumerate(came, 1))
    workers = {row.worker for _, row in rows(fleet.database, fleet.seal)}
    assert len(workers) > 1, "one did all the work"


def test_senders_keep_their_rates_side_by_side(fleet: Fleet) -> None:
    fleet.rate = 10
    for _ in range(2):
        fleet.start(KINDLING_TWILIO__FROM_NUMBERS="+12025550101,+12025550102")
    fleet.ready(150)
    fleet.until(lambda: fleet.settled(150))
    assert fleet.check() == {"accepted": 150}
    book = fleet.twilio.book.all()
    assert len({record["from"] for record in book}) == 3
    for number in {record["from"] for record in book}:
        came = sorted(
            parsedate_to_datetime(each["date_created"]).timestamp() for each in book if each["from"] == number
        )
        assert all(count <= fleet.rate * (at - came[0] + 3) for count, at in enumerate(came, 1))


def test_a_rolling_restart_pauses_nothing_and_leaves_nothing_open(fleet: Fleet) -> None:
    old = fleet.start()
    fleet.ready(200)
    fleet.until(lambda: fleet.twilio.posts >= 40)
    fleet.start()
    log = fleet.folder / "worker-1.log"
    fleet.until(lambda: b'"started"' in log.read_bytes())
    old.send_signal(signal.SIGTERM)
    assert old.wait(60) == 0
    held = [row.worker for _, row in rows(fleet.database, fleet.seal) if row.state == "sending"]
    assert not any(f"/{old.pid}/" in worker for worker in held), "it left what it had begun"
    fleet.until(lambda: fleet.settled(200))
    assert fleet.check() == {"accepted": 200}


def test_a_killed_worker_causes_no_second_send(fleet: Fleet) -> None:
    victim, _ = fleet.start(), fleet.start()
    fleet.ready(200)
    fleet.until(lambda: fleet.twilio.posts >= 40)
    victim.kill()
    victim.wait()
    fleet.until(lambda: fleet.settled(200))
    found = fleet.check()
    assert found["accepted"] >= 200 - 60


def test_a_frozen_worker_that_wakes_causes_no_second_send(fleet: Fleet) -> None:
    frozen, _ = fleet.start(), fleet.start()
    fleet.ready(200)
    fleet.until(lambda: fleet.twilio.posts >= 40)
    frozen.send_signal(signal.SIGSTOP)
    time.sleep(LEASE + 5)  # past its lease: the other has asked the provider by now
    frozen.send_signal(signal.SIGCONT)
    fleet.until(lambda: fleet.settled(200))
    found = fleet.check()
    assert found["accepted"] >= 200 - 60


def test_a_worker_that_is_cut_off_causes_no_second_send(fleet: Fleet) -> None:
    with cuttable(make_url(fleet.url)) as (url, loop, line):
        fleet.start(url=url.render_as_string(hide_password=False))
        fleet.start()
        fleet.ready(200)
        fleet.until(lambda: fleet.twilio.posts >= 40)
        loop.run(line.cut())
        time.sleep(LEASE + 4)
        loop.run(line.mend())
        fleet.until(lambda: fleet.settled(200))
        found = fleet.check()
        assert found["accepted"] >= 200 - 60
        fleet.end()


def test_clocks_that_differ_by_minutes_harm_nothing(fleet: Fleet) -> None:
    for skew in (-120.0, 0.0, 120.0):
        fleet.start(skew=skew)
    fleet.ready(150)
    fleet.until(lambda: fleet.settled(150))
    assert fleet.check() == {"accepted": 150}  # no lease seemed to have run out while it was held
    now = datetime.now(UTC)
    for _, row in rows(fleet.database, fleet.seal):
        assert abs(row.sent_at - now) < timedelta(seconds=SECONDS)
        assert row.slot_at <= row.sent_at < row.expires_at
