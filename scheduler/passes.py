"""One pass: everything that is due is decided, sent and settled."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler import metrics
from scheduler.chores import Chore, run_chores
from scheduler.dispatch import Dispatcher, Sent
from scheduler.recover import recover
from scheduler.service import Service
from scheduler.tick import plan
from scheduler.worker import Worker
from store.due import Shard


@dataclass(frozen=True, slots=True)
class PassCounts:
    """What one pass did. `held`: slots and messages that were not sent, each with its reason in a receipt."""

    now: datetime
    planned: int
    sent: int
    held: int
    failed: int
    unknown: int


async def run_once(service: Service, worker: Worker, chores: Sequence[Chore] = ()) -> PassCounts:
    """Recover, do the chores that are due, decide on every slot due by now, send what waits; give what came of it."""
    now = service.clock.now()
    await recover(service, worker, now)
    await run_chores(service, chores, now)
    planned, skipped = await plan_all(service, now)
    dispatchers = [Dispatcher(service, channel, worker) for channel in service.senders]
    total = Sent()
    for counts in await asyncio.gather(*(each.drain() for each in dispatchers)):
        total.add(counts)
    return PassCounts(now, planned, total.sent, skipped + total.held, total.failed, total.unknown)


async def plan_all(service: Service, now: datetime, shard: Shard | None = None) -> tuple[int, int]:
    """Decide on every slot (of a shard) due by `now`, by batches; give how many are to be sent and how many are not."""
    sends = skips = 0
    while True:
        planned = await asyncio.to_thread(plan, service, now, shard)
        sends, skips = sends + planned.sends, skips + planned.skips
        metrics.PLANNED.labels("send").inc(planned.sends)
        metrics.PLANNED.labels("skip").inc(planned.skips)
        if not planned.claimed:
            return sends, skips
