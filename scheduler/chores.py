"""Chores: what is done once in a while, by whichever worker comes first. When each was done is in the database."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from channels.channel import CannotAsk
from scheduler.service import Service
from store.chores import retry_chore, take_chore

log = structlog.get_logger()

RETRY = timedelta(minutes=1)  # at least, and at most a twentieth of the chore's own time between two


Work = Callable[[Service, datetime], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Chore:
    """One thing to do, `every` so often at most. `work` may fail: it is then tried again sooner."""

    name: str
    every: timedelta
    work: Work


async def run_chores(service: Service, chores: Sequence[Chore], now: datetime) -> list[str]:
    """Do the chores whose turn has come, one after the other; give the names of those that were done."""
    done = []
    for chore in chores:
        if not await asyncio.to_thread(_take, service, chore, now):
            continue
        try:
            await chore.work(service, now)
        except Exception as error:  # noqa: BLE001 - one that fails must not keep the others from theirs
            why = str(error) if isinstance(error, CannotAsk) else ""
            log.error("chore_failed", chore=chore.name, error=type(error).__name__, why=why)
            await asyncio.to_thread(_retry, service, chore, now)
        else:
            done.append(chore.name)
    return done


def _take(service: Service, chore: Chore, now: datetime) -> bool:
    with service.database.write() as tx:
        return take_chore(tx, chore.name, now, chore.every)


def _retry(service: Service, chore: Chore, now: datetime) -> None:
    wait = min(chore.every, max(RETRY, chore.every / 20))
    with service.database.write() as tx:
        retry_chore(tx, chore.name, now - chore.every + wait)
