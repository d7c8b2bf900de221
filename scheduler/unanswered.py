"""Questions without an answer: asked once more at a sign-up, then forgotten; asked again after months, then paused.

Nobody is asked at night: who is asleep is left for a later pass.
"""

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from messages.system import wording_version
from people.erase import erase_person
from people.find import address_of
from people.ledger import Proof, enter
from people.may_send import BEFORE_CONSENT
from people.preferences import read_preferences
from people.reconfirm import KIND, UNTIL_ANSWERED, ask_again
from scheduler.compose import WORDINGS, asked_as
from scheduler.opening import next_open
from scheduler.schedules import quiet_of
from scheduler.service import Service
from store.clinic_of import clinic_of
from store.kinds import UNASKED
from store.receipts import cancel_waiting, queue_text
from store.subscriptions import lock_subscription, update_subscription
from store.unanswered import Asked, list_half_done, list_outdated, list_silent_since, list_stale, was_handed_over

log = structlog.get_logger()

EVERY = timedelta(minutes=20)
ONCE_MORE = timedelta(days=1)
AGAIN = "optin_again"
BATCH = 500
_DAY = timedelta(days=1)


async def follow_up(service: Service, now: datetime) -> None:
    """Deal with everybody who has left a question unanswered for long enough."""
    for story in (_forget, _ask_once_more, _pause, _ask_whether_still, _ask_for_new_words):
        await asyncio.to_thread(story, service, now)


def _ask_once_more(service: Service, now: datetime) -> None:
    """Ask who began to sign up a day ago, once."""
    with service.database.write() as tx:
        found = list_half_done(tx, now - ONCE_MORE, kinds=BEFORE_CONSENT, but=AGAIN, limit=BATCH)
        for asked in _awake(service, found, now):
            address = address_of(tx, service.seal, asked.subscription_id)
            if address is None:
                continue
            enter(tx, service.seal, address, asked.person_id, "reminded", _proof(tx, asked, AGAIN, now))
            queue_text(tx, service.seal, asked.subscription_id, AGAIN, {}, priority=3, now=now, expires_in=_DAY)


def _forget(service: Service, now: datetime) -> None:
    """Forget whoever never said yes; an opt-out stays, by its blind index."""
    old = now - timedelta(days=service.settings.consent.forget_unanswered_days)
    with service.database.read() as tx:
        found = list_half_done(tx, old, kinds=BEFORE_CONSENT, limit=BATCH)
    for asked in found:
        with service.database.write() as tx:
            held = lock_subscription(tx, asked.subscription_id)
            if held and held.status == "pending":
                erase_person(tx, service.seal, asked.person_id, now=now, means="system")
    if found:
        log.info("sign_ups_forgotten", count=len(found))


def _ask_whether_still(service: Service, now: datetime) -> None:
    """Ask whose yes is months old."""
    days = service.settings.consent.reconfirm_days
    if not days:
        return
    with service.database.write() as tx:
        stale = list_stale(tx, now - timedelta(days=days), now, BATCH)
        for asked in _awake(service, stale, now):
            ask_again(tx, service.seal, asked.subscription_id, _proof(tx, asked, KIND, now))


def _ask_for_new_words(service: Service, now: datetime) -> None:
    """Ask clinics' patients who agreed to words that have been replaced by others that need a yes of their own."""
    with service.database.write() as tx:
        for asked in _awake(service, list_outdated(tx, now, BATCH), now):
            ask_again(tx, service.seal, asked.subscription_id, _proof(tx, asked, KIND, now))


def _pause(service: Service, now: datetime) -> None:
    """Let nudges rest until there is an answer; a question that never went out is put again instead."""
    grace = now - timedelta(days=service.settings.consent.reconfirm_grace_days)
    with service.database.write() as tx:
        for asked in list_silent_since(tx, grace, now + UNTIL_ANSWERED / 2, BATCH):
            held = lock_subscription(tx, asked.subscription_id)
            if held is None or held.reasked_at is None:
                continue
            if not was_handed_over(tx, held.id, KIND, held.reasked_at):
                update_subscription(tx, held.id, reasked_at=None)
                continue
            update_subscription(tx, held.id, paused_until=now + UNTIL_ANSWERED, next_at=None)
            cancel_waiting(tx, held.id, "paused until you say that you still want them", now, kinds=UNASKED)
            log.info("paused_unanswered", subscription=held.id)


def _proof(tx: Connection, asked: Asked, kind: str, now: datetime) -> Proof:
    """Name the words that are put to somebody: those of their channel, in their language."""
    language = read_preferences(tx, asked.subscription_id).language
    kind = asked_as(kind, clinic_of(tx, asked.subscription_id))
    return Proof("system", {}, wording_version(WORDINGS[kind][asked.channel], language), now, language)


def _awake(service: Service, found: Iterable[Asked], now: datetime) -> Iterable[Asked]:
    quiet = quiet_of(service.settings.quiet)
    return (asked for asked in found if next_open(quiet, asked.country, asked.zone, now) == now)
