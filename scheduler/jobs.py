"""The jobs by which processes wake each other over PostgreSQL (Procrastinate's); each is a hint, none a memory.

A hint that waits stands for all like it, so that they never pile up; one that is lost is followed by the next beat's.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from typing import Any

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status
from psycopg import AsyncConnection

from scheduler.engine import CHORES_SECONDS, DISPATCH_SECONDS, RECOVER_SECONDS, TICK_SECONDS
from store.database import Database
from store.engine_tables import SCHEMA

log = structlog.get_logger()

SHARDS = 4  # parts of the tick; more workers than that share a part, row by row
MEND_SECONDS = 30
STALLED_SECONDS = 30.0  # a worker that has not been heard of for so long is gone, or frozen
TICK, UPKEEP = "tick", "upkeep"  # queues, beside one for each sender
_CONNECTIONS = 4
_SECONDS = 5.0  # until a database that does not answer is given up for now

Task = Callable[..., Awaitable[None]]


class Jobs:
    """The jobs as one process sees them: it defers them, and with `serve` it does them."""

    def __init__(self, database: Database, senders: Iterable[str]) -> None:
        self.senders = tuple(senders)
        given: dict[str, Any] = dict(database.engine.dialect.create_connect_args(database.url)[1])
        given.pop("context", None)  # SQLAlchemy's own adapters
        connector = PsycopgConnector(
            kwargs=given, configure=_look_in_schema, min_size=1, max_size=_CONNECTIONS, timeout=_SECONDS
        )
        self.clockwork = App(connector=connector)  # defers what is periodic, once across all workers
        self.hands = App(connector=connector)

    async def open(self) -> None:
        """Connect; raises ConnectorException."""
        await self.clockwork.open_async()

    async def close(self) -> None:
        """Close connections."""
        await self.clockwork.close_async()

    def define(self, *, tick: Task, send: Task, recover: Task, chores: Task, mend: Task) -> None:
        """Say what is done for each job, and how often each comes due."""
        for number in range(SHARDS):
            self._periodic(tick, "tick", TICK, TICK_SECONDS, number=number)
        for sender in self.senders:
            self._periodic(send, "send", queue_of(sender), DISPATCH_SECONDS, sender=sender)
        for name, task, seconds in (
            ("recover", recover, RECOVER_SECONDS),
            ("chores", chores, CHORES_SECONDS),
            ("mend", mend, MEND_SECONDS),
        ):
            self._periodic(task, name, UPKEEP, seconds)

    async def wake_all(self) -> None:
        """Have everything that is due decided and sent by whichever workers are free."""
        await self._hint("tick", TICK)
        await self.wake_senders()

    async def wake_senders(self) -> None:
        """Have everything that waits sent."""
        for sender in self.senders:
            await self._hint("send", queue_of(sender), sender=sender)

    async def mend(self, now: datetime) -> int:
        """Give the jobs of workers that are gone to others; how many there were."""
        manager = self.clockwork.job_manager
        stalled = list(await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS))
        for job in stalled:
            assert job.id is not None
            try:
                await manager.retry_job_by_id_async(job.id, retry_at=now)
            except ConnectorException:  # another like it waits already, or somebody was faster
                with suppress(ConnectorException):
                    await manager.finish_job_by_id_async(job.id, Status.ABORTED, delete_job=True)
        return len(stalled)

    def _periodic(self, task: Task, name: str, queue: str, seconds: int, **arguments: Any) -> None:
        if name not in self.clockwork.tasks:
            for app in (self.clockwork, self.hands):
                app.task(name=name)(task)
        self.clockwork.periodic_registry.register_task(
            task=self.clockwork.tasks[name],
            cron=f"* * * * * */{seconds}",
            periodic_id=_lock(name, arguments),
            configure_kwargs={"queue": queue, "queueing_lock": _lock(name, arguments), "task_kwargs": arguments},
        )

    async def _hint(self, name: str, queue: str, **arguments: Any) -> None:
        with suppress(AlreadyEnqueued):
            deferrer = self.clockwork.configure_task(name, queue=queue, queueing_lock=_lock(name, arguments))
            await deferrer.defer_async(**arguments)


def queue_of(sender: str) -> str:
    """Name a sender's queue: a digest, since PostgreSQL's names of channels are short."""
    return f"send-{sha256(sender.encode()).hexdigest()[:12]}"


def _lock(name: str, arguments: Mapping[str, Any]) -> str:
    """Name what waits once at a time."""
    return ":".join([name, *(str(value) for value in arguments.values())])


async def _look_in_schema(connection: AsyncConnection[Any]) -> None:
    await connection.execute(f"SET search_path TO {SCHEMA}")
    await connection.commit()
