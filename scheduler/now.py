"""A nudge at once, because the person asked for one."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from scheduler.schedules import local_day
from scheduler.service import Service
from scheduler.spacing.reasons import why_asked
from scheduler.states import State
from scheduler.tick import choose_for, chosen
from store.deliveries import insert_receipts, nudge_under_way
from store.due import read_due

_GOOD_FOR = timedelta(minutes=30)
_PRIORITY = 2  # behind confirmations, before the day's nudges


class NotNow(Exception):
    """No nudge can go at once; the message tells the person why."""


def send_one_now(service: Service, connection: Connection, subscription_id: int, now: datetime) -> str:
    """Queue one nudge to be sent at once, and give the reason for this one; raises NotNow.

    It is an answer to the person's own wish, so quiet hours don't hold it, but the day has one nudge at most.
    """
    due = read_due(connection, subscription_id)
    if due is None:
        raise NotNow("Nudges are switched off.")
    if due.unreachable:
        raise NotNow("We can't reach this address.")
    if due.hold_until and now < due.hold_until:
        raise NotNow("Nudges are on hold for a few days.")
    day = local_day(now, due.zone)
    if local_day(due.last_sent_at, due.zone) == day or nudge_under_way(connection, subscription_id):
        raise NotNow("One nudge a day is the most, and today's is already on its way.")
    choice = choose_for(service, connection, due, now)
    if choice is None:
        raise NotNow("Every nudge you allow was sent in the last weeks.")
    receipt = {
        "subscription_id": due.id,
        "kind": "extra",
        "channel": due.channel,
        "slot_at": None,
        "state": State.WAITING,
        "reason": why_asked(choice.reason, due.language),
        "priority": _PRIORITY,
        "created_at": now,
        "try_at": now,
        "expires_at": now + _GOOD_FOR,
        **chosen(choice),
    }
    insert_receipts(connection, [receipt])
    return choice.reason
