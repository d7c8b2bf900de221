"""Redaction: the provider forgets the text of each message, coming and going, soon after its end."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from channels.channel import CannotAsk
from channels.twilio_account import Denied, Kept, TwilioAccount
from scheduler.service import Service
from store.errands import Errand, add_errand, claim_errands, finish_errands, put_off
from store.heartbeats import beat, last_beat
from store.inbound import known_messages

log = structlog.get_logger()

KIND = "redact"
EVERY = timedelta(minutes=10)
AFTER = timedelta(minutes=20)  # recovery looks for a message by its text, for a quarter of an hour
FIRST_LOOK = timedelta(days=7)
OVERLAP = timedelta(minutes=15)
BATCH = 100
CONCURRENCY = 10
MOST_TRIES = 10
_SEEN_TO = "texts redacted to"  # among the heartbeats
_UNHEARD = timedelta(hours=6)  # what came in and was not heard yet is left for scheduler/missed.py
_GOOD_FOR = timedelta(days=30)


async def redact(service: Service, account: TwilioAccount, now: datetime) -> int:
    """List what is old enough and let it be forgotten; what is still under way is tried again later, not for ever."""
    since, until = await asyncio.to_thread(_seen_to, service, now), now - AFTER
    found = await account.bodies(since, until)
    await asyncio.to_thread(_remember, service, found, until, now)
    done = 0
    while claimed := await asyncio.to_thread(_claim, service, now):
        slots = asyncio.Semaphore(CONCURRENCY)
        ends = await asyncio.gather(*(_redact_one(account, errand, slots) for errand in claimed))
        done += sum(ends)
        await asyncio.to_thread(_settle, service, list(zip(claimed, ends, strict=True)), now)
    return done


async def _redact_one(account: TwilioAccount, errand: Errand, slots: asyncio.Semaphore) -> bool:
    async with slots:
        try:
            await account.redact(errand.subject)
        except Denied as denied:
            return denied.status == 404  # it is gone altogether
        except CannotAsk:
            return False
        return True


def _remember(service: Service, found: Sequence[Kept], until: datetime, now: datetime) -> None:
    with service.database.write() as tx:
        heard = known_messages(tx, [each.provider_id for each in found if each.inbound])
        for each in found:
            wait = _UNHEARD if each.inbound and each.provider_id not in heard else timedelta()
            add_errand(
                tx, service.seal, KIND, each.provider_id, {}, now=now, try_at=now + wait, expires_at=now + _GOOD_FOR
            )
        beat(tx, _SEEN_TO, until)


def _claim(service: Service, now: datetime) -> list[Errand]:
    with service.database.write() as tx:
        return claim_errands(tx, KIND, now, now + EVERY, BATCH)


def _settle(service: Service, ended: list[tuple[Errand, bool]], now: datetime) -> None:
    with service.database.write() as tx:
        finish_errands(tx, [errand for errand, done in ended if done or errand.attempts >= MOST_TRIES])
        for errand, done in ended:
            if not done:  # those that were given up are gone
                put_off(tx, errand, now + EVERY * 2**errand.attempts)
    given_up = sum(not done and errand.attempts >= MOST_TRIES for errand, done in ended)
    if given_up:
        log.error("texts_not_redacted", count=given_up)


def _seen_to(service: Service, now: datetime) -> datetime:
    with service.database.read() as tx:
        seen = last_beat(tx, _SEEN_TO)
    return seen - OVERLAP if seen else now - FIRST_LOOK
