"""Dispatch: claims waiting receipts, hands them over many at a time, and records what came of them.

Each exchange with the database is one transaction that records the outcomes so far and claims the next
receipts, so a nudge costs a small part of a commit. What is being sent is on disk before it is sent.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from channels.channel import Channel, Outcome, Outgoing, Scope, TryLater, Unknown
from people.may_send import may_send
from scheduler import metrics
from scheduler.compose import NothingToSay, compose
from scheduler.consequences import Fault, face
from scheduler.outcomes import Claimed, sort_outcomes
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.states import State
from scheduler.worker import Worker
from store import deliveries
from store.senders import peek, take
from store.standing import standing_of
from store.waiting import Waiting

log = structlog.get_logger()

CONCURRENCY = 300  # messages under way at once, for each sender
RESERVE = 50  # and so many more for what goes before nudges, which then waits for none of them
EXCHANGE = 100  # outcomes that are worth a transaction
EXCHANGE_SECONDS = 1.0  # an outcome waits no longer than this to be recorded
LEASE = timedelta(minutes=3)  # far longer than any channel's total timeout
LEASE_MARGIN = timedelta(minutes=1)  # a worker that was frozen for so long hands nothing over any more
FRESH = timedelta(seconds=0.5)  # consent read longer ago than that is read again before a message is handed over
ASK_AFTER = timedelta(seconds=30)  # before that the provider's list may not show the message yet


@dataclass(slots=True)
class Sent:
    """How many receipts ended how in one run; `held` were not handed over and wait or have ended."""

    sent: int = 0
    held: int = 0
    failed: int = 0
    unknown: int = 0

    def add(self, other: "Sent") -> None:
        """Add another run's counts."""
        self.sent += other.sent
        self.held += other.held
        self.failed += other.failed
        self.unknown += other.unknown


@dataclass(slots=True)
class Dispatcher:
    """Sends what waits for one sender of a channel."""

    service: Service
    channel: Channel
    worker: Worker
    counts: Sent = field(default_factory=Sent)
    stopping: bool = False
    _finished: list[tuple[Claimed, Outcome]] = field(default_factory=list)
    _under_way: int = 0
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def drain(self) -> Sent:
        """Send until nothing is due any more, the sender is stopped, or `stop` was called; give the counts.

        Waits for the sender's bucket as long as something is due, and always for what is under way.
        """
        while True:
            claimed, wait_seconds = await asyncio.to_thread(self._exchange)
            self._begin(claimed)
            if self._under_way:
                await self._until_worth_an_exchange()
            elif wait_seconds is None or self.stopping:
                if not self._finished:
                    return self.counts
            else:
                await self.service.clock.sleep(wait_seconds)

    @property
    def owes(self) -> bool:
        """Whether there are outcomes that are not recorded yet."""
        return bool(self._finished)

    def stop(self) -> None:
        """Claim nothing more; `drain` ends when what is under way has been recorded."""
        self.stopping = True
        self._moved.set()

    def _begin(self, claimed: list[Claimed]) -> None:
        self._under_way += len(claimed)
        for claim in claimed:
            task = asyncio.get_running_loop().create_task(self._send(claim))
            _keep(task)

    async def _send(self, claim: Claimed) -> None:
        outcome: Outcome
        now = self.service.clock.now()
        if now >= claim.lease_until - LEASE_MARGIN:
            outcome = TryLater("frozen")  # others may already be asking the provider for it
        elif now - claim.sent_at > FRESH and not await asyncio.to_thread(self._still_may, claim):
            outcome = TryLater("withdrawn")  # the next exchange sees why, and ends it
        else:
            outcome = await _hand_over(self.channel, claim.message)
        metrics.HANDED_OVER.labels(self.channel.name, type(outcome).__name__).inc()
        self._finished.append((claim, outcome))
        self._under_way -= 1
        if len(self._finished) >= EXCHANGE or not self._under_way:
            self._moved.set()

    def _still_may(self, claim: Claimed) -> bool:
        try:
            with self.service.database.read() as connection:
                now = standing_of(connection, claim.waiting.id)
        except SQLAlchemyError:  # the database is away: no consent that could be seen
            return False
        return not may_send(kind=claim.waiting.kind, status=now.status, suppressed=now.suppressed, invalid=now.invalid)

    async def _until_worth_an_exchange(self) -> None:
        while len(self._finished) < EXCHANGE and self._under_way:
            self._moved.clear()
            try:
                await asyncio.wait_for(self._moved.wait(), EXCHANGE_SECONDS)
            except TimeoutError:
                return  # with what has ended so far; and there may be something urgent

    def _exchange(self) -> tuple[list[Claimed], float | None]:
        """Record the outcomes so far and claim more; the seconds to wait are None when nothing is due."""
        finished = list(self._finished)
        self.service.stock.look()
        now = self.service.clock.now()
        with self.service.database.write() as connection:
            counts = self._record(connection, finished, now)
            claimed, wait_seconds = self._claim(connection, now, counts)
        # Only now: were the disk full or the database away, the outcomes would be recorded next time.
        del self._finished[: len(finished)]
        self.counts.add(counts)
        return claimed, wait_seconds

    def _claim(self, connection: Connection, now: datetime, counts: Sent) -> tuple[list[Claimed], float | None]:
        free = CONCURRENCY - self._under_way
        urgent = free < EXCHANGE
        if urgent:
            free += RESERVE
        if self.stopping or free <= 0:
            return [], None
        grant = peek(connection, self.channel.sender, self.channel.rate, now)
        if grant.broken:
            return [], None
        if not grant.count:
            due = self._read_waiting(connection, now, 1)
            return [], grant.wait_seconds if due else None
        found = self._read_waiting(connection, now, min(free, grant.count), urgent=urgent)
        clinics = {waiting.clinic_id for waiting in found}
        libraries = self.service.stock.for_clinics(connection, now, clinics) if found else {}
        claimed, ends = [], []
        for waiting in found:
            end = self._not_now(waiting, now)
            if end:
                ends.append((waiting.id, *end))
                continue
            try:
                message = compose(self.service, libraries[waiting.clinic_id], waiting, self.channel.name, now)
            except NothingToSay as reason:
                ends.append((waiting.id, State.CANCELLED, str(reason)))
                continue
            claimed.append(Claimed(waiting, message, now + LEASE, now))
        digests = [(claim.waiting.id, self.service.seal.digest(claim.message.text)) for claim in claimed]
        deliveries.mark_sending(connection, digests, worker=str(self.worker), lease_until=now + LEASE, now=now)
        deliveries.close(connection, ends, now, standing=State.WAITING)
        take(connection, self.channel.sender, self.channel.rate, len(claimed), now)
        counts.held += len(ends)
        return claimed, 0.0 if found else None

    def _read_waiting(
        self, connection: Connection, now: datetime, limit: int, *, urgent: bool = False
    ) -> list[Waiting]:
        parts = self.service.parts_of(self.channel)
        return deliveries.read_waiting(connection, self.channel.name, now, limit, parts=parts, urgent=urgent)

    def _not_now(self, waiting: Waiting, now: datetime) -> tuple[State, str] | None:
        if waiting.expires_at <= now:
            return State.EXPIRED, "its time had passed before it could be sent"
        refusal = may_send(
            kind=waiting.kind, status=waiting.status, suppressed=waiting.suppressed, invalid=waiting.invalid
        )
        return (State.CANCELLED, refusal) if refusal else None

    def _record(self, connection: Connection, finished: list[tuple[Claimed, Outcome]], now: datetime) -> Sent:
        found = sort_outcomes(finished, now)
        deliveries.record_accepted(connection, found.accepted, now=now)
        deliveries.record_unknown(connection, found.unknown, ask_at=now + ASK_AFTER)
        deliveries.record_refused(connection, found.refused, now)
        deliveries.put_back(connection, found.delayed, str(self.worker))
        expired = [(receipt, State.EXPIRED, reason) for receipt, reason in found.expired]
        deliveries.close(connection, expired, now, standing=State.SENDING, worker=str(self.worker))
        remember(connection, found.perhaps_sent, now)
        for claim, scope, code in found.faults:
            face(connection, self.service.seal, self._fault(claim, scope, code), now)
        held = len(found.delayed) + len(expired)
        return Sent(len(found.accepted), held, len(found.refused), len(found.unknown))

    def _fault(self, claim: Claimed, scope: Scope, code: str) -> Fault:
        waiting = claim.waiting
        return Fault(
            scope=scope,
            code=code,
            channel=self.channel.name,
            sender=self.channel.sender,
            subscription_id=waiting.subscription_id,
            nudge_id=waiting.nudge_id,
            address=claim.message.to,
            receipt_id=waiting.id,
        )


async def _hand_over(channel: Channel, message: Outgoing) -> Outcome:
    try:
        return await channel.send(message)
    except Exception as error:  # noqa: BLE001 - a channel that breaks its promise may have sent
        log.error("channel_raised", channel=channel.name, error=type(error).__name__)
        return Unknown("raised")


_tasks: set[asyncio.Task[None]] = set()  # the loop itself holds tasks only weakly


def _keep(task: asyncio.Task[None]) -> None:
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
