"""The heartbeat: APScheduler wakes the tick, the dispatch, the recovery and the chores of one process.

It is only a clock. Nothing is lost when it stops, and nothing is sent twice when two of them beat.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.chores import Chore, run_chores
from scheduler.dispatch import Dispatcher
from scheduler.passes import plan_all
from scheduler.recover import recover
from scheduler.service import Service
from scheduler.worker import Worker
from store.heartbeats import beat

log = structlog.get_logger()

TICK_SECONDS = 5
DISPATCH_SECONDS = 2
RECOVER_SECONDS = 15
CHORES_SECONDS = 10
STOP_SECONDS = 20  # longer than any channel's total timeout, so that what is under way is recorded


class Heartbeat:
    """Beats until it is stopped; `wake` beats at once."""

    def __init__(self, service: Service, worker: Worker, chores: Sequence[Chore] = ()) -> None:
        self._service = service
        self._worker = worker
        self._chores = chores
        self._dispatchers = [Dispatcher(service, channel, worker) for channel in service.channels.values()]
        self._running: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._locks = {name: asyncio.Lock() for name in ("tick", "recover", "chores", *service.channels)}
        self._clock = AsyncIOScheduler(timezone="UTC")

    async def start(self) -> None:
        """Recover what a predecessor left, then beat. Call it on the loop that is to do the work."""
        self._loop = asyncio.get_running_loop()
        await self._guarded("recover", self._recover)
        for seconds, work in (
            (TICK_SECONDS, self._tick),
            (DISPATCH_SECONDS, self._dispatch),
            (RECOVER_SECONDS, self._recovery),
            (CHORES_SECONDS, self._do_chores),
        ):
            # A late or overlapping beat is worth nothing: the next one does all there is to do.
            self._clock.add_job(
                work, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None
            )
        self._clock.start()
        self.wake()

    def wake(self) -> None:
        """Tick and dispatch at once; may be called from any thread."""
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._spawn)

    async def stop(self) -> None:
        """Claim nothing more and wait until what is under way has been recorded."""
        if self._clock.running:
            self._clock.shutdown(wait=False)
        for dispatcher in self._dispatchers:
            dispatcher.stop()
        if self._running:
            await asyncio.wait(self._running, timeout=STOP_SECONDS)

    def _spawn(self) -> None:
        self._keep(self._tick_and_dispatch())

    def _keep(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _tick_and_dispatch(self) -> None:
        await self._tick()
        await self._dispatch()

    async def _tick(self) -> None:
        await self._guarded("tick", self._plan)

    async def _recovery(self) -> None:
        await self._guarded("recover", self._recover)

    async def _do_chores(self) -> None:
        await self._guarded("chores", self._upkeep)

    async def _dispatch(self) -> None:
        # Each channel at its own pace: a slow one doesn't hold up another.
        for dispatcher in self._dispatchers:
            if not self._locks[dispatcher.channel.name].locked():
                self._keep(self._guarded(dispatcher.channel.name, dispatcher.drain))

    async def _plan(self) -> None:
        now = self._service.clock.now()
        await plan_all(self._service, now)
        await asyncio.to_thread(self._beat)

    async def _recover(self) -> None:
        await recover(self._service, self._worker, self._service.clock.now())

    async def _upkeep(self) -> None:
        if await run_chores(self._service, self._chores, self._service.clock.now()):
            self.wake()

    def _beat(self) -> None:
        with self._service.database.write() as connection:
            beat(connection, "tick", self._service.clock.now())

    async def _guarded(self, name: str, work: Callable[[], Awaitable[object]]) -> None:
        """Run one kind of work, never twice at a time. What fails (a database that is away) is tried again."""
        async with self._locks[name]:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - whatever it was, the next beat tries again
                log.error("beat_failed", work=name, error=type(error).__name__)
