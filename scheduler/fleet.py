"""The distributed engine: Procrastinate on PostgreSQL wakes as many workers as there are, on any machines.

A heartbeat is deferred once across all of them, and whoever is free does the work: the tick by shards, the dispatch by
sender, the recovery, the chores. Each process sends for one sender at a time once; a worker that is busy sending takes
no other such job, so that an idle one gets it.
"""

import asyncio
from collections.abc import Sequence

import procrastinate
import procrastinate.worker
import structlog

from scheduler.chores import Chore
from scheduler.engine import DISPATCH_SECONDS, RECOVER_SECONDS, STOP_SECONDS, Work, attempt, keep_time
from scheduler.jobs import SHARDS, TICK, UPKEEP, Jobs, queue_of
from scheduler.service import Service
from scheduler.worker import Worker
from store.due import Shard

log = structlog.get_logger()

_AT_ONCE = 2  # shards, or matters of upkeep, that one process sees to
_POLL_SECONDS = 1.0  # a notification that comes while a worker begins is not heard
_BACK_SECONDS = 1.0  # between two tries to reach the database


class Bell:
    """Wakes the workers from a process that does no such work itself: the web site's engine."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._jobs = Jobs(service.database, (channel.sender for channel in service.senders))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rung = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Connect, and keep the database's time. Call it on the loop of the process."""
        self._loop = asyncio.get_running_loop()
        await self._jobs.open()
        self._tasks += [self._loop.create_task(self._ring()), self._loop.create_task(_keep_time(self._service))]

    def wake(self) -> None:
        """Have what is due decided and sent at once; may be called from any thread. Many calls at once are one."""
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._rung.set)

    async def stop(self) -> None:
        """Pass on what was rung for, and disconnect."""
        if self._rung.is_set():
            await attempt("wake", self._jobs.wake_all)
        await _cancel(self._tasks)
        await self._jobs.close()

    async def _ring(self) -> None:
        while True:
            await self._rung.wait()
            self._rung.clear()
            await attempt("wake", self._jobs.wake_all)  # the next beat sees what this one could not say


class Fleet(Bell):
    """One worker of many."""

    def __init__(self, service: Service, worker: Worker, chores: Sequence[Chore] = ()) -> None:
        super().__init__(service)
        self._work = Work(service, worker, chores)
        self._draining: dict[str, asyncio.Task[bool]] = {}
        self._takers: list[procrastinate.worker.Worker] = []
        self._taking: list[asyncio.Task[None]] = []
        self._stopping = asyncio.Event()
        self._jobs.define(tick=self._tick, send=self._send, recover=self._recover, chores=self._chores, mend=self._mend)

    async def start(self) -> None:
        """Recover what a predecessor on this machine left, then take jobs until `stop`."""
        await keep_time(self._service)
        await attempt("recover", self._work.recover)
        await super().start()
        self._takers = [_taker(self._jobs.clockwork, TICK, _AT_ONCE), _taker(self._jobs.hands, UPKEEP, _AT_ONCE)]
        self._takers += [_taker(self._jobs.hands, queue_of(sender), 1) for sender in self._jobs.senders]
        self._taking = [asyncio.create_task(self._take(taker)) for taker in self._takers]
        self._tasks.append(asyncio.create_task(self._settle()))
        self.wake()

    async def stop(self) -> None:
        """Take no more jobs and wait until what is under way has been recorded."""
        self._stopping.set()
        self._work.stop()
        for taker in self._takers:
            taker.stop()  # type: ignore[no-untyped-call]
        under_way = [*self._taking, *self._draining.values()]
        if under_way:
            await asyncio.wait(under_way, timeout=STOP_SECONDS)
        await _cancel(self._taking)
        await super().stop()

    async def _take(self, taker: procrastinate.worker.Worker) -> None:
        """Take a queue's jobs, and begin afresh whenever the database has been away."""
        while not self._stopping.is_set():
            await attempt("take jobs", taker.run)
            await _pause(self._stopping, _BACK_SECONDS)

    async def _tick(self, timestamp: int = 0, number: int | None = None) -> None:
        del timestamp
        shard = None if number is None else Shard(number, SHARDS)
        planned = await attempt("tick", lambda: self._work.plan(shard))
        if planned or shard is None:  # a text to somebody whom the tick was looking at has been passed over meanwhile
            await attempt("wake", self._jobs.wake_senders)

    async def _send(self, sender: str, timestamp: int = 0) -> None:
        del timestamp
        if sender in self._work.dispatchers and not self._stopping.is_set():
            # Shielded: were the job taken from us half-way, claimed messages would be neither sent nor put back.
            await asyncio.shield(self._drain(sender))

    def _drain(self, sender: str) -> asyncio.Task[bool]:
        """Send what waits for a sender, at most once at a time in this process."""
        running = self._draining.get(sender)
        if running is None or running.done():

            async def work() -> None:
                await self._work.dispatchers[sender].drain()

            running = self._draining[sender] = asyncio.create_task(attempt(sender, work))
        return running

    async def _settle(self) -> None:
        """Record what came of sends while the database was away: only this process knows."""
        while not await _pause(self._stopping, DISPATCH_SECONDS):
            for sender, dispatcher in self._work.dispatchers.items():
                if dispatcher.owes:
                    self._drain(sender)

    async def _recover(self, timestamp: int = 0) -> None:
        del timestamp
        await attempt("recover", self._work.recover)

    async def _chores(self, timestamp: int = 0) -> None:
        del timestamp
        if await attempt("chores", self._work.upkeep):
            await attempt("wake", self._jobs.wake_all)

    async def _mend(self, timestamp: int = 0) -> None:
        del timestamp

        async def work() -> None:
            if found := await self._jobs.mend(self._service.clock.now()):
                log.warning("jobs_taken_over", count=found)

        await attempt("mend", work)


def _taker(app: procrastinate.App, queue: str, at_once: int) -> procrastinate.worker.Worker:
    """Build what takes a queue's jobs, so many at once. It forgets those that are done."""
    return procrastinate.worker.Worker(
        app,
        [queue],
        concurrency=at_once,
        delete_jobs="always",
        install_signal_handlers=False,
        listen_notify=queue != UPKEEP,
        fetch_job_polling_interval=_POLL_SECONDS,
        shutdown_graceful_timeout=STOP_SECONDS,
    )


async def _keep_time(service: Service) -> None:
    while True:
        await asyncio.sleep(RECOVER_SECONDS)
        await keep_time(service)


async def _pause(stopping: asyncio.Event, seconds: float) -> bool:
    """Wait so long, or until it is time to stop; whether it is."""
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def _cancel(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
