"""The embedded engine: APScheduler wakes the work of one process.

Nothing is lost when it stops, and nothing is sent twice when two of them beat.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.chores import Chore
from scheduler.engine import (
    CHORES_SECONDS,
    DISPATCH_SECONDS,
    RECOVER_SECONDS,
    STOP_SECONDS,
    TICK_SECONDS,
    Work,
    attempt,
    keep_time,
)
from scheduler.service import Service
from scheduler.worker import Worker


class Heartbeat:
    """Beats until it is stopped; `wake` beats at once."""

    def __init__(self, service: Service, worker: Worker, chores: Sequence[Chore] = ()) -> None:
        self._service = service
        self._work = Work(service, worker, chores)
        self._running: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._locks = {name: asyncio.Lock() for name in ("tick", "recover", "chores", *self._work.dispatchers)}
        self._clock = AsyncIOScheduler(timezone="UTC")

    async def start(self) -> None:
        """Recover what a predecessor left, then beat. Call it on the loop that is to do the work."""
        self._loop = asyncio.get_running_loop()
        await self._recover()
        for seconds, work in (
            (TICK_SECONDS, self._tick),
            (DISPATCH_SECONDS, self._dispatch),
            (RECOVER_SECONDS, self._recover),
            (CHORES_SECONDS, self._chores),
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
        self._work.stop()
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
        await self._once("tick", self._work.plan)

    async def _recover(self) -> None:
        await keep_time(self._service)
        await self._once("recover", self._work.recover)

    async def _chores(self) -> None:
        if await self._once("chores", self._work.upkeep):
            self.wake()

    async def _dispatch(self) -> None:
        # Each sender at its own pace: a slow one doesn't hold up another.
        for sender, dispatcher in self._work.dispatchers.items():
            if not self._locks[sender].locked():
                self._keep(self._drain(sender, dispatcher.drain))

    async def _drain(self, sender: str, drain: Callable[[], Awaitable[object]]) -> None:
        async def work() -> None:
            await drain()

        await self._once(sender, work)

    async def _once(self, name: str, work: Callable[[], Awaitable[bool | None]]) -> bool:
        """Do one kind of work, never twice at a time in this process."""
        async with self._locks[name]:
            return await attempt(name, work)
