"""What every engine is, and the work that it wakes: the tick, the dispatch, the recovery and the chores.

An engine is only a clock and a bell. Rows are the memory: work that is woken twice, or on two machines at once, or a
minute late, comes to the same.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import structlog
from sqlalchemy.exc import SQLAlchemyError

from config.clock import HeldClock
from scheduler.chores import Chore, run_chores
from scheduler.dispatch import Dispatcher
from scheduler.passes import plan_all
from scheduler.recover import recover
from scheduler.service import Service
from scheduler.worker import Worker
from store.clock import hold_clock
from store.due import Shard
from store.heartbeats import beat

log = structlog.get_logger()

TICK_SECONDS = 5
DISPATCH_SECONDS = 2
RECOVER_SECONDS = 15
CHORES_SECONDS = 10
STOP_SECONDS = 20  # longer than any channel's total timeout, so that what is under way is recorded


class Engine(Protocol):
    """Wakes the work of one process until it is stopped."""

    async def start(self) -> None:
        """Begin, on the loop that is to do the work."""
        ...

    def wake(self) -> None:
        """Have what is due decided and sent at once; returns at once, and may be called from any thread."""
        ...

    async def stop(self) -> None:
        """Claim nothing more and wait until what is under way has been recorded."""
        ...


class Work:
    """What an engine wakes in one process. Every act may fail (a database that is away) and is simply woken again."""

    def __init__(self, service: Service, worker: Worker, chores: Sequence[Chore] = ()) -> None:
        self.dispatchers = {channel.sender: Dispatcher(service, channel, worker) for channel in service.senders}
        self._service = service
        self._worker = worker
        self._chores = chores

    async def plan(self, shard: Shard | None = None) -> bool:
        """Decide on what is due (in a shard); whether anything is to be sent."""
        sends, _ = await plan_all(self._service, self._service.clock.now(), shard)
        await asyncio.to_thread(self._beat)
        return sends > 0

    async def recover(self) -> None:
        """Settle what was perhaps sent."""
        await recover(self._service, self._worker, self._service.clock.now())

    async def upkeep(self) -> bool:
        """Do the chores whose turn has come; whether there were any."""
        return bool(await run_chores(self._service, self._chores, self._service.clock.now()))

    def stop(self) -> None:
        """Claim nothing more."""
        for dispatcher in self.dispatchers.values():
            dispatcher.stop()

    def _beat(self) -> None:
        with self._service.database.write() as connection:
            beat(connection, "tick", self._service.clock.now())


async def keep_time(service: Service) -> None:
    """Hold a clock that keeps the database's time to it; one that can't be asked now goes on by itself."""
    clock = service.clock
    if isinstance(clock, HeldClock):
        try:
            await asyncio.to_thread(hold_clock, service.database, clock)
        except SQLAlchemyError as error:
            log.warning("clock_not_held", error=type(error).__name__)


async def attempt(name: str, work: Callable[[], Awaitable[bool | None]]) -> bool:
    """Do one piece of work and give what it gives; what fails is logged, and False."""
    try:
        return bool(await work())
    except Exception as error:  # noqa: BLE001 - whatever it was, the next beat tries again
        log.error("beat_failed", work=name, error=type(error).__name__)
        return False
