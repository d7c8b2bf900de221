"""Notices to staff of clinics go out: at least once, for a warning that comes twice does no harm."""

import asyncio
from datetime import datetime, timedelta

import structlog

from channels.channel import Accepted, Outcome, Outgoing, Refused, TryLater, Unknown
from messages.system import UnknownText, system_text
from people.notices import KINDS
from scheduler.service import Service
from store.errands import Errand, claim_errands, finish_errands, payload_of, put_off
from store.senders import peek, take

log = structlog.get_logger()

EVERY = timedelta(seconds=10)
BATCH = 50
MOST_TRIES = 20
_AGAIN = timedelta(minutes=1)
_LONGEST = timedelta(minutes=30)


async def send_notices(service: Service, now: datetime) -> int:
    """Hand over the notices that are due; give how many were taken."""
    return sum([await _send(service, channel, now) for channel in KINDS])


async def _send(service: Service, channel: str, now: datetime) -> int:
    claimed = await asyncio.to_thread(_claim, service, channel, now)
    if not claimed:
        return 0
    outcomes = await asyncio.gather(*(_hand_over(service, channel, errand) for errand in claimed))
    await asyncio.to_thread(_settle, service, list(zip(claimed, outcomes, strict=True)), now)
    return sum(isinstance(outcome, Accepted) for outcome in outcomes)


def _claim(service: Service, channel: str, now: datetime) -> list[Errand]:
    way = service.channels[channel]
    with service.database.write() as tx:
        limit = min(BATCH, peek(tx, way.sender, way.rate, now).count)
        claimed = claim_errands(tx, KINDS[channel], now, now + _LONGEST, limit) if limit else []
        take(tx, way.sender, way.rate, len(claimed), now)
    return claimed


async def _hand_over(service: Service, channel: str, errand: Errand) -> Outcome:
    try:
        return await service.channels[channel].send(_compose(service, errand))
    except Exception as error:  # noqa: BLE001 - one notice must not keep the others from going out
        log.error("notice_failed", channel=channel, error=type(error).__name__)
        return Unknown("raised")


def _compose(service: Service, errand: Errand) -> Outgoing:
    payload, settings = payload_of(service.seal, errand), service.settings
    values = {
        "prefix": settings.program.prefix,
        "program": settings.program.name,
        "support": settings.program.support or settings.public_url,
        "postal_address": settings.email.postal_address,
        "country": settings.program.country,
        "link": settings.public_url.rstrip("/") + payload["path"],
    }
    try:
        said = system_text(payload["text"], payload["language"], **values)
    except UnknownText:
        said = system_text(payload["text"], **values)
    return Outgoing(f"notice-{errand.subject}", payload["to"], said.text, said.subject, said.html)


def _settle(service: Service, ended: list[tuple[Errand, Outcome]], now: datetime) -> None:
    over: list[Errand] = []
    with service.database.write() as tx:
        for errand, outcome in ended:
            if isinstance(outcome, TryLater | Unknown) and errand.attempts < MOST_TRIES:
                wait = min(_AGAIN * 2 ** min(errand.attempts - 1, 10), _LONGEST)
                put_off(tx, errand, now + wait)
                continue
            over.append(errand)
            if not isinstance(outcome, Accepted):
                code = outcome.code if isinstance(outcome, Refused | TryLater | Unknown) else ""
                log.error("notice_lost", kind=errand.kind, code=code)
        finish_errands(tx, over)
