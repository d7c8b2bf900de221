"""Missed webhooks: texts that reached the provider and not us are heard after all, once."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from channels.twilio_account import Arrived, TwilioAccount
from people.address import Address
from scheduler.replies import queue_reply
from scheduler.service import Service
from store.heartbeats import beat, last_beat

log = structlog.get_logger()

EVERY = timedelta(minutes=2)
FIRST_LOOK = timedelta(hours=24)
PATIENCE = timedelta(minutes=1)  # a webhook has 15 seconds and a few retries; its own answer is the better one
OVERLAP = timedelta(minutes=15)  # a provider's list may lag behind
_SEEN_TO = "inbound seen to"  # among the heartbeats: up to when we know of everything that came in


@dataclass(frozen=True, slots=True)
class Late:
    """The answer to a text that was heard late: the kind of system text, and its words; both empty for silence."""

    kind: str = ""
    text: str = field(default="", repr=False)


# Hears a text in the caller's transaction as of when it was said; None if it has been heard before.
Hear = Callable[[Service, Connection, Arrived, datetime], Late | None]


async def hear_missed(service: Service, account: TwilioAccount, hear: Hear, now: datetime) -> int:
    """Hear every text that the provider has and we don't, in the order they were written; give how many.

    Each is heard as of the time it was written, in a transaction of its own, by the same handler as a webhook: a text
    that comes both ways has one effect and one answer. One that can't be heard keeps no other from it, and is tried
    again for a day. Raises CannotAsk; what was heard stays heard.
    """
    until = now - PATIENCE
    since = await asyncio.to_thread(_seen_to, service, now)
    texts = [text for text in await account.arrived(since) if text.at <= until]
    heard, failed = 0, []
    for text in texts:
        try:
            heard += await asyncio.to_thread(_hear_one, service, hear, text, now)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one
            log.error("late_text_failed", error=type(error).__name__)
            failed.append(text.at)
    await asyncio.to_thread(_note, service, max(min(failed, default=until), now - FIRST_LOOK))
    if heard:
        log.warning("texts_heard_late", count=heard)
    return heard


def _hear_one(service: Service, hear: Hear, text: Arrived, now: datetime) -> bool:
    with service.database.write() as tx:
        late = hear(service, tx, text, min(text.at, now))
        if late and late.text:
            queue_reply(service, tx, text.provider_id, Address("sms", text.sender), late.kind, late.text, text.at, now)
    return late is not None


def _seen_to(service: Service, now: datetime) -> datetime:
    with service.database.read() as tx:
        seen = last_beat(tx, _SEEN_TO)
    return seen - OVERLAP if seen else now - FIRST_LOOK


def _note(service: Service, until: datetime) -> None:
    with service.database.write() as tx:
        beat(tx, _SEEN_TO, until)
