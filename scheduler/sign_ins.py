"""What the portal's door keeps is forgotten in time: failed sign-ins, and sessions that were over long ago."""

import asyncio
from datetime import datetime, timedelta

from scheduler.service import Service
from store.sign_in_tries import forget_failures
from store.staff_sessions import forget_sessions

EVERY = timedelta(hours=6)
_TRIES_KEPT = timedelta(days=1)
_SESSIONS_KEPT = timedelta(days=90)  # the audit says for ever who signed in; where from is kept this long


async def forget_sign_ins(service: Service, now: datetime) -> None:
    """Forget what nobody asks for any more."""
    await asyncio.to_thread(_forget, service, now)


def _forget(service: Service, now: datetime) -> None:
    with service.database.write() as tx:
        forget_failures(tx, now - _TRIES_KEPT)
        forget_sessions(tx, now - _SESSIONS_KEPT)
