"""Late replies: answers that no webhook could carry go out as messages of their own, the most vital first.

At most once: a reply is forgotten in the transaction that takes it up, before it is handed over.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from channels.channel import Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from people.address import Address
from people.find import find_by_address
from people.may_send import AFTER_OPTOUT, may_send
from people.optout import record_stop
from people.preferences import default_preferences, read_preferences
from scheduler.opening import next_open
from scheduler.schedules import quiet_of
from scheduler.service import Service
from store.errands import Errand, add_errand, claim_errands, finish_errands, payload_of
from store.senders import break_circuit, peek, take

log = structlog.get_logger()

KIND = "reply"
EVERY = timedelta(seconds=15)
BATCH = 50
STILL_FRESH = timedelta(hours=1)  # an answer within that is one to the person's own text, at whatever hour
GOOD_FOR = timedelta(hours=24)
_VITAL = ("crisis", "violence")  # and what begins so


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that has been taken up."""

    errand: Errand
    address: Address
    kind: str
    text: str = field(repr=False)


def queue_reply(
    service: Service,
    tx: Connection,
    subject: str,
    address: Address,
    kind: str,
    text: str,
    said_at: datetime,
    now: datetime,
) -> None:
    """Let the reply to the inbound message `subject` wait; `said_at` is when that was written.

    What is vital, and the confirmation of an opt-out, never waits for the morning.
    """
    priority = 0 if kind.startswith(_VITAL) else 1 if kind in AFTER_OPTOUT else 5
    try_at: datetime | None = now
    if priority == 5 and now - said_at > STILL_FRESH:
        found = find_by_address(tx, service.seal, address)
        country = service.settings.program.country
        chosen = (
            read_preferences(tx, found.subscription_id)
            if found.subscription_id
            else default_preferences(address, country=country, now=now)
        )
        quiet = service.quiet_for(tx, found.subscription_id) if found.subscription_id else None
        try_at = next_open(quiet or quiet_of(service.settings.quiet), chosen.country, chosen.zone, now)
    if try_at:
        payload = {"to": address.value, "kind": kind, "text": text}
        expires_at = try_at + GOOD_FOR
        add_errand(
            tx, service.seal, KIND, subject, payload, now=now, try_at=try_at, expires_at=expires_at, priority=priority
        )


async def send_replies(service: Service, now: datetime) -> int:
    """Hand over the replies that are due; give how many."""
    sent = 0
    while batch := await asyncio.to_thread(_take_up, service, now):
        replies, last = batch
        outcomes = await asyncio.gather(*(_hand_over(service, each) for each in replies))
        await asyncio.to_thread(_settle, service, list(zip(replies, outcomes, strict=True)), now)
        sent += len(replies)
        if last:
            break
    return sent


def _take_up(service: Service, now: datetime) -> tuple[list[Reply], bool] | None:
    """Take up as many replies as the sender may hand over now; None if that is none. True if no more are due."""
    channel = service.channels["sms"]
    with service.database.write() as tx:
        grant = peek(tx, channel.sender, channel.rate, now)
        limit = min(BATCH, grant.urgent)  # nudges that queue take every token as it comes
        errands = claim_errands(tx, KIND, now, now, limit) if limit else []
        if not errands:
            return None
        finish_errands(tx, errands)
        found = [reply for errand in errands if (reply := _open(service, tx, errand))]
        take(tx, channel.sender, channel.rate, len(found), now)
    return found, len(errands) < limit


def _open(service: Service, tx: Connection, errand: Errand) -> Reply | None:
    """Give a reply that may go; consent is read in the transaction that takes it up."""
    payload = payload_of(service.seal, errand)
    reply = Reply(errand, Address("sms", payload["to"]), payload["kind"], payload["text"])
    if reply.kind.startswith(_VITAL):
        return reply  # an answer to their own cry for help, whatever they want of us otherwise
    stopped = find_by_address(tx, service.seal, reply.address).standing == "stopped"
    refusal = may_send(kind=reply.kind, status="active", suppressed=stopped, invalid=False)
    if refusal:
        log.info("late_reply_dropped", kind=reply.kind, why=refusal)
    return None if refusal else reply


async def _hand_over(service: Service, reply: Reply) -> Outcome:
    message = Outgoing(f"late-{reply.errand.subject}", reply.address.value, reply.text, auto_reply=True)
    try:
        return await service.channels["sms"].send(message)
    except Exception as error:  # noqa: BLE001 - a channel that breaks its promise may have sent
        log.error("channel_raised", channel="sms", error=type(error).__name__)
        return Unknown("raised")


def _settle(service: Service, ended: list[tuple[Reply, Outcome]], now: datetime) -> None:
    with service.database.write() as tx:
        for reply, outcome in ended:
            errand = reply.errand
            if isinstance(outcome, TryLater) and outcome.scope is not Scope.MESSAGE:
                break_circuit(tx, service.channels["sms"].sender, f"{outcome.scope} {outcome.code}", now)
            match outcome:
                case TryLater():
                    payload = {"to": reply.address.value, "kind": reply.kind, "text": reply.text}
                    again = now + timedelta(seconds=max(outcome.after_seconds, 30.0))
                    add_errand(
                        tx,
                        service.seal,
                        KIND,
                        errand.subject,
                        payload,
                        now=now,
                        try_at=again,
                        expires_at=errand.expires_at,
                        priority=errand.priority,
                    )
                case Refused(code=code, scope=Scope.OPTED_OUT):
                    evidence = {"message": errand.subject, "code": code}
                    record_stop(
                        tx, service.seal, reply.address, means="provider", evidence=evidence, wording="", now=now
                    )
                case Refused() | Unknown():
                    log.warning("late_reply_lost", kind=reply.kind, code=outcome.code)
                case _:
                    pass
