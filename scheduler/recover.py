"""Recovery: what was perhaps sent is looked for at the provider; it is never sent again."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from channels.channel import CannotAsk, Channel, Handed
from scheduler import metrics
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.states import State
from scheduler.worker import Worker
from store import deliveries
from store.contacts import UNREADABLE
from store.deliveries import InFlight

log = structlog.get_logger()

BATCH = 100
CONCURRENCY = 10
CLOCK_SKEW = timedelta(seconds=60)  # how far the provider's clock may be behind ours
GRACE = timedelta(minutes=15)  # not found by then: flagged for a person
ASK_AGAIN = timedelta(seconds=30)
GIVE_UP_ASKING = timedelta(hours=24)  # a provider that can't be asked for so long


async def recover(service: Service, worker: Worker, now: datetime) -> int:
    """Settle what can be settled of the receipts whose fate is unknown; give how many were flagged.

    A receipt left in `sending` past its lease, or by a worker known to be dead, becomes unknown first.
    """
    await asyncio.to_thread(_abandon, service, worker, now)
    flagged = 0
    while batch := await asyncio.to_thread(_claim, service, now):
        slots = asyncio.Semaphore(CONCURRENCY)
        lists = await asyncio.gather(*(_ask(service.channels[each.channel], service, each, slots) for each in batch))
        flagged += await asyncio.to_thread(_settle, service, list(zip(batch, lists, strict=True)), now)
    return flagged


def _abandon(service: Service, worker: Worker, now: datetime) -> None:
    with service.database.write() as connection:
        dead = [name for name in deliveries.list_workers(connection) if worker.knows_dead(name)]
        lost = deliveries.abandon(connection, now=now, workers=dead)
        remember(connection, lost, now)
    if lost:
        log.warning("deliveries_abandoned", count=len(lost))


def _claim(service: Service, now: datetime) -> list[InFlight]:
    with service.database.write() as connection:
        return deliveries.claim_unknown(connection, now, now + ASK_AGAIN, BATCH)


async def _ask(
    channel: Channel, service: Service, receipt: InFlight, slots: asyncio.Semaphore
) -> Sequence[Handed] | None:
    """List what the provider has for this address; None if it can't be asked now.

    Nothing is asked where no log is kept, nor for somebody who has been erased since.
    """
    if not channel.keeps_log or receipt.address_sealed == UNREADABLE:
        return ()
    async with slots:
        try:
            return await channel.sent_to(service.seal.open(receipt.address_sealed), receipt.sent_at - CLOCK_SKEW)
        except CannotAsk:
            return None


def _settle(service: Service, asked: list[tuple[InFlight, Sequence[Handed] | None]], now: datetime) -> int:
    adopted: set[str] = set()
    flagged = 0
    with service.database.write() as connection:
        for receipt, handed in asked:
            found = _match(service, receipt, handed or ())
            taken = adopted | deliveries.known_provider_ids(connection, [each.provider_id for each in found])
            free = next((each for each in found if each.provider_id not in taken), None)
            if free:
                adopted.add(free.provider_id)
                deliveries.record_accepted(connection, [(receipt.id, free.provider_id, None)], now=now)
                metrics.RECOVERED.labels("found").inc()
            elif now - receipt.sent_at < (GIVE_UP_ASKING if handed is None else GRACE) and _answers(service, receipt):
                deliveries.ask_again(connection, receipt.id, _next_look(receipt, now))
            else:
                end = (receipt.id, State.FLAGGED, "perhaps sent: never sent again")
                deliveries.close(connection, [end], now, standing=State.UNKNOWN)
                metrics.RECOVERED.labels("flagged").inc()
                flagged += 1
    if flagged:
        log.warning("deliveries_flagged", count=flagged)
    return flagged


def _next_look(receipt: InFlight, now: datetime) -> datetime:
    """Wait half as long again each time (30 s, 45 s, 68 s, ...), and look once more as the grace ends."""
    following = now + max(ASK_AGAIN, (now - receipt.sent_at) / 2)
    last = receipt.sent_at + GRACE
    return min(following, last) if now < last else following


def _answers(service: Service, receipt: InFlight) -> bool:
    return service.channels[receipt.channel].keeps_log


def _match(service: Service, receipt: InFlight, handed: Sequence[Handed]) -> list[Handed]:
    """Give what may be this receipt's message, the earliest first: same text, not before it was sent."""
    since = receipt.sent_at - CLOCK_SKEW
    same = [
        each for each in handed if each.created_at >= since and service.seal.digest(each.text) == receipt.body_digest
    ]
    return sorted(same, key=lambda each: each.created_at)
