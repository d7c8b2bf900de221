"""Who left in words that the provider does not know is told to it, where the account can take that."""

import asyncio
from datetime import datetime, timedelta

import structlog

from channels.twilio_account import Consent, Denied, TwilioAccount
from people.tell import KIND
from scheduler.service import Service
from store.errands import Errand, claim_errands, finish_errands, payload_of, put_off
from store.heartbeats import beat, last_beat

log = structlog.get_logger()

EVERY = timedelta(minutes=1)
BATCH = 25
OFF_FOR = timedelta(days=1)
MOST_TRIES = 8
_OFF = "bulk consents off"  # among the heartbeats: when the account said that it has no such thing
_NOT_HERE = frozenset({403, 404, 405})


async def push_consents(service: Service, account: TwilioAccount, now: datetime) -> int:
    """Tell the provider what it has not been told; give how many it took. Whatever it does, we block by ourselves."""
    taken = 0
    while claimed := await asyncio.to_thread(_claim, service, now):
        try:
            answers = await account.push_consents([_consent(service, errand) for errand in claimed])
        except Denied as denied:
            if denied.status not in _NOT_HERE:
                raise
            await asyncio.to_thread(_turn_off, service, claimed, now)
            return taken
        await asyncio.to_thread(_settle, service, list(zip(claimed, answers, strict=True)), now)
        taken += sum(answers)
    return taken


def _consent(service: Service, errand: Errand) -> Consent:
    payload = payload_of(service.seal, errand)
    return Consent(payload["to"], payload["out"], payload["source"], datetime.fromisoformat(payload["at"]))


def _claim(service: Service, now: datetime) -> list[Errand]:
    with service.database.write() as tx:
        off = last_beat(tx, _OFF)
        if off and now - off < OFF_FOR:
            return []
        return claim_errands(tx, KIND, now, now + timedelta(minutes=5), BATCH)


def _turn_off(service: Service, claimed: list[Errand], now: datetime) -> None:
    with service.database.write() as tx:
        beat(tx, _OFF, now)
        for errand in claimed:
            put_off(tx, errand, now + OFF_FOR)
    log.info("bulk_consents_off")


def _settle(service: Service, answered: list[tuple[Errand, bool]], now: datetime) -> None:
    with service.database.write() as tx:
        finish_errands(tx, [errand for errand, taken in answered if taken or errand.attempts >= MOST_TRIES])
        for errand, taken in answered:
            if not taken:  # those that were given up are gone
                put_off(tx, errand, now + timedelta(minutes=5) * 2**errand.attempts)
    lost = sum(not taken and errand.attempts >= MOST_TRIES for errand, taken in answered)
    if lost:
        log.error("consents_not_taken", count=lost)
