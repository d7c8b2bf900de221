"""One contract for both engines: the same stories, two processes' worth of engine over one database."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fakes.scripted import Scripted
from fakes.subscribers import next_at, receipts_of, slots_of, subscribe
from sqlalchemy import select, text

from channels.channel import Handed, Outgoing
from people.address import parse_address
from people.optout import record_stop
from scheduler import fleet, heartbeat, jobs
from scheduler.chores import Chore
from scheduler.engine import Engine
from scheduler.fleet import Bell, Fleet
from scheduler.heartbeat import Heartbeat
from scheduler.passes import plan_all
from scheduler.recover import GRACE
from scheduler.service import Service
from scheduler.worker import Worker, this_worker
from store import deliveries
from store.database import Database
from store.tables import receipts

SECONDS = 50  # until a test gives up; nothing here is timed
Make = Callable[..., Engine]


@pytest.fixture(params=["embedded on sqlite", "embedded on postgresql", "distributed"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def database(kind: str, request: pytest.FixtureRequest) -> Iterator[Database]:
    opened = Database(request.getfixturevalue("sqlite_url" if "sqlite" in kind else "postgres_url"))
    yield opened
    opened.close()


@pytest.fixture
def make(kind: str) -> type[Heartbeat] | type[Fleet]:
    return Fleet if kind == "distributed" else Heartbeat


@pytest.fixture
def sms() -> Scripted:
    return Scripted()


@pytest.fixture
def service(service: Service, sms: Scripted) -> Service:
    return replace(service, channels={"sms": sms})


@asynccontextmanager
async def running(*engines: Engine):  # type: ignore[no-untyped-def]
    try:
        for engine in engines:
            await engine.start()
        yield
    finally:
        for engine in engines:
            await engine.stop()


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not await asyncio.to_thread(happened):  # noqa: ASYNC110 - it is the database that is looked at
            await asyncio.sleep(0.05)


def people(service: Service, count: int) -> list[int]:
    """Subscribe so many, all due at the same instant, and wind the clock there."""
    found = [subscribe(service, f"+120255501{n:02d}", window="10:00") for n in range(count)]
    asyncio.run(plan_all(service, service.clock.now()))
    slots = {next_at(service, each) for each in found}
    service.clock.at = max(at for at in slots if at)  # type: ignore[attr-defined]
    return found


def states(service: Service) -> Counter[str]:
    with service.database.read() as connection:
        return Counter(connection.execute(select(receipts.c.state).where(receipts.c.kind == "nudge")).scalars())


def test_what_is_due_goes_out_once_by_two_workers(service: Service, sms: Scripted, make: Make) -> None:
    everybody = people(service, 40)
    other = replace(service, channels={"sms": Scripted()})

    async def story() -> None:
        async with running(make(service, this_worker()), make(other, this_worker())):
            await until(lambda: states(service)["accepted"] == len(everybody))

    asyncio.run(story())
    taken = [*sms.taken, *other.channels["sms"].taken]  # type: ignore[attr-defined]
    assert Counter(message.to for message in taken) == Counter({f"+120255501{n:02d}": 1 for n in range(40)})
    assert all(len(slots_of(service, each)) == 1 for each in everybody)


def test_an_opt_in_is_heard_at_once(
    service: Service, sms: Scripted, make: Make, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in (heartbeat, jobs):  # a beat would come too late
        for name in ("TICK_SECONDS", "DISPATCH_SECONDS"):
            monkeypatch.setattr(room, name, 59)
    engine = make(service, this_worker())
    door = Bell(service) if kind == "distributed" else None  # the site in a process of its own

    async def story() -> None:
        async with running(engine, *([door] if door else [])):
            await asyncio.sleep(1)  # whatever the start itself woke is over
            subscription = await asyncio.to_thread(subscribe, service, welcome=True)
            (door or engine).wake()
            await until(lambda: bool(sms.taken) and next_at(service, subscription) is not None)

    asyncio.run(story())


def test_a_chore_is_done_once_by_all_workers(service: Service, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    for room in (heartbeat, jobs):
        monkeypatch.setattr(room, "CHORES_SECONDS", 1)
    done: list[str] = []

    def chore(name: str, every: timedelta) -> Chore:
        async def work(_service: Service, _now: object) -> None:
            done.append(name)

        return Chore(name, every, work)

    chores = (chore("rare", timedelta(hours=1)), chore("often", timedelta(0)))

    async def story() -> None:
        async with running(*(make(service, this_worker(), chores) for _ in range(3))):
            await until(lambda: done.count("often") >= 4)

    asyncio.run(story())
    assert done.count("rare") == 1


def test_a_stop_waits_for_what_is_under_way(service: Service, make: Make) -> None:
    everybody = people(service, 5)
    begun, go_on = asyncio.Event(), asyncio.Event()

    class Slow(Scripted):
        async def send(self, message: Outgoing) -> Any:
            begun.set()
            await go_on.wait()
            return await super().send(message)

    slow = replace(service, channels={"sms": Slow(rate=2.0)})

    async def story() -> None:
        engine = make(slow, this_worker())
        async with running(engine):
            async with asyncio.timeout(SECONDS):
                await begun.wait()
            ending = asyncio.create_task(engine.stop())
            await asyncio.sleep(0.5)
            assert not ending.done()
            go_on.set()
            async with asyncio.timeout(SECONDS):
                await ending

    asyncio.run(story())
    sent = len(slow.channels["sms"].taken)  # type: ignore[attr-defined]
    assert 0 < sent < len(everybody)
    assert states(service) == {"accepted": sent, "waiting": len(everybody) - sent}


def test_what_a_dead_worker_left_is_looked_for_and_never_sent_again(
    service: Service, sms: Scripted, make: Make, kind: str
) -> None:
    sent, unsent = people(service, 2)
    asyncio.run(plan_all(service, service.clock.now()))
    me = this_worker()
    dead = Worker(me.machine, "b000", me.pid, "dead")
    now = service.clock.now()
    with service.database.write() as connection:
        claims = [
            (each.id, service.seal.digest(str(each.id))) for each in (*rows(service, sent), *rows(service, unsent))
        ]
        lease = now + timedelta(minutes=3)
        deliveries.mark_sending(connection, claims, worker=str(dead), lease_until=lease, now=now)
    [row] = rows(service, sent)
    sms.log = [Handed("SM1", str(row.id), now, "sent")]

    async def story() -> None:
        async with running(make(service, me), make(service, this_worker())):
            await until(lambda: states(service)["accepted"] == 1)
            service.clock.wind(GRACE + timedelta(minutes=1))  # type: ignore[attr-defined]

    asyncio.run(story())

    async def later() -> None:
        async with running(make(service, me)):
            await until(lambda: states(service)["flagged"] == 1)

    asyncio.run(later())
    assert sms.taken == []
    assert (rows(service, sent)[0].provider_id, rows(service, unsent)[0].state) == ("SM1", "flagged")


def rows(service: Service, subscription: int) -> Sequence[Any]:
    return slots_of(service, subscription)


def test_nothing_goes_out_after_an_opt_out(service: Service, sms: Scripted, make: Make) -> None:
    everybody = people(service, 8)
    sms.rate = 3.0
    left: list[str] = []

    def leave(_message: Outgoing) -> None:
        """As the first message goes out, everybody who still waits leaves."""
        if left:
            return
        waiting = [n for n, each in enumerate(everybody) if rows(service, each)[0].state == "waiting"]
        left.extend(f"+120255501{n:02d}" for n in waiting)
        for number in left:
            with service.database.write() as tx:
                address = parse_address(number, "US")
                record_stop(tx, service.seal, address, means="sms", evidence={}, wording="", now=service.clock.now())

    sms.before_send = leave

    async def story() -> None:
        async with running(make(service, this_worker())):
            await until(lambda: ended(states(service)) == len(everybody))

    asyncio.run(story())
    assert left
    assert not {message.to for message in sms.taken} & set(left)
    assert {receipt.state for each in everybody for receipt in receipts_of(service, each)} <= {"accepted", "cancelled"}


def ended(found: Counter[str]) -> int:
    return found["accepted"] + found["cancelled"]


# What only the distributed engine has.

distributed = pytest.mark.parametrize("kind", ["distributed"], indirect=True)


@distributed
def test_a_job_whose_worker_is_gone_is_done_by_another(
    service: Service, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "MEND_SECONDS", 1)
    with service.database.write() as tx:  # two alike: one is given to another, one is dropped
        tx.execute(text("SET LOCAL search_path TO engine"))
        for _ in range(2):
            tx.execute(
                text(
                    "INSERT INTO procrastinate_jobs (queue_name, task_name, queueing_lock, status)"
                    " VALUES ('tick', 'tick', 'gone', 'doing')"
                )
            )

    def left() -> int:
        with service.database.read() as tx:
            found = tx.execute(text("SELECT count(*) FROM engine.procrastinate_jobs WHERE queueing_lock = 'gone'"))
            return int(found.scalar_one())

    async def story() -> None:
        async with running(make(service, this_worker())):
            await until(lambda: left() == 0)

    assert left() == 2
    asyncio.run(story())


@distributed
def test_a_worker_whose_connections_were_cut_goes_on(
    service: Service, sms: Scripted, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TICK_SECONDS", "DISPATCH_SECONDS"):
        monkeypatch.setattr(jobs, name, 1)

    def cut() -> None:
        with service.database.read() as tx:
            tx.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE pid <> pg_backend_pid() AND datname = current_database()"
                )
            )

    async def story() -> None:
        async with running(make(service, this_worker())):
            for _ in range(3):
                await asyncio.to_thread(cut)
                await asyncio.sleep(0.3)
            await asyncio.to_thread(subscribe, service, welcome=True)
            await until(lambda: bool(sms.taken))

    asyncio.run(story())


@distributed
def test_a_beat_is_done_once_across_workers(service: Service, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "TICK_SECONDS", 1)
    beats: list[tuple[int, int | None]] = []

    async def tick(_self: Fleet, timestamp: int = 0, number: int | None = None) -> None:
        if timestamp:
            beats.append((timestamp, number))

    monkeypatch.setattr(Fleet, "_tick", tick)

    async def story() -> None:
        async with running(*(make(service, this_worker()) for _ in range(3))):
            await until(lambda: len({at for at, _ in beats}) >= 4)

    asyncio.run(story())
    assert len(beats) == len(set(beats))
    assert {number for _, number in beats} == set(range(jobs.SHARDS))


@distributed
def test_calls_that_wake_never_pile_up(service: Service, make: Make) -> None:
    bell = Bell(service)

    async def story() -> int:
        async with running(bell):
            for _ in range(20):
                bell.wake()
                await asyncio.sleep(0.01)
            await until(lambda: waiting() > 0)
            return waiting()

    def waiting() -> int:
        with service.database.read() as tx:
            return int(tx.execute(text("SELECT count(*) FROM engine.procrastinate_jobs")).scalar_one())

    assert asyncio.run(story()) <= 2  # one for the tick, one for the sender


def test_its_queue_names_fit_postgresql() -> None:
    assert len("procrastinate_queue_v1#" + jobs.queue_of("smtp:" + "x" * 59)) < 64
    assert fleet.SHARDS == jobs.SHARDS
