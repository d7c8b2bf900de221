"""Numbers that were given up, as the provider lists them day by day: ended before a stranger gets them.

The list is matched by blind index, line by line as it is read; a number that isn't ours is never kept.
"""

import asyncio
from datetime import UTC, date, datetime, time, timedelta

import structlog

from channels.twilio_account import Denied, TwilioAccount
from people.reassigned import end_number
from scheduler.service import Service
from store.contacts import known_indexes
from store.heartbeats import beat, last_beat

log = structlog.get_logger()

EVERY = timedelta(hours=6)
FIRST_LOOK = timedelta(days=7)
PATIENCE = timedelta(days=2)  # with a list that does not come
BATCH = 500
_READ_TO = "deactivated numbers read to"  # among the heartbeats: the end of the last day whose list was read
_DAY = timedelta(days=1)
_NONE = 404


async def end_deactivated(service: Service, account: TwilioAccount, now: datetime) -> int:
    """Read the list of each day that is over and was not read yet; give how many numbers were ended."""
    ended = 0
    end = await asyncio.to_thread(_read_to, service, now) + _DAY
    while end <= now:
        day = (end - _DAY).date()
        try:
            ended += await _read_day(service, account, day, end, now)
        except Denied as denied:
            if denied.status != _NONE or now - end < PATIENCE:
                raise
            log.warning("no_deactivation_list", day=day.isoformat())  # one that never came must not hide the others
        await asyncio.to_thread(_note, service, end)
        end += _DAY
    if ended:
        log.warning("numbers_given_up", count=ended)
    return ended


async def _read_day(service: Service, account: TwilioAccount, day: date, end: datetime, now: datetime) -> int:
    ended, indexes = 0, set()
    async for number in account.deactivated(day):
        indexes.add(service.seal.index("sms", number))
        if len(indexes) >= BATCH:
            ended += await asyncio.to_thread(_end, service, indexes, end, now)
            indexes = set()
    return ended + await asyncio.to_thread(_end, service, indexes, end, now)


def _end(service: Service, indexes: set[bytes], before: datetime, now: datetime) -> int:
    with service.database.read() as tx:
        ours = known_indexes(tx, "sms", indexes)
    ended = 0
    for index in ours:
        with service.database.write() as tx:
            ended += end_number(tx, service.seal, "sms", index, before, now)
    return ended


def _read_to(service: Service, now: datetime) -> datetime:
    with service.database.read() as tx:
        seen = last_beat(tx, _READ_TO)
    return seen or datetime.combine((now - FIRST_LOOK).date(), time(), UTC)


def _note(service: Service, end: datetime) -> None:
    with service.database.write() as tx:
        beat(tx, _READ_TO, end)
