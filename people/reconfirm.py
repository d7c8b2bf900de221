"""Asking, after a long while, whether somebody still wants what they said yes to; and their answer."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.find import address_of
from people.ledger import Proof, enter
from store.contacts import take_turn
from store.receipts import cancel_waiting, queue_text
from store.seal import Seal
from store.subscriptions import lock_subscription, update_subscription

KIND = "reconfirm"
UNTIL_ANSWERED = timedelta(days=3650)  # as good as for ever, and a date that every calendar has
_GOOD_FOR = timedelta(hours=24)
_PRIORITY = 3


def ask_again(connection: Connection, seal: Seal, subscription_id: int, proof: Proof) -> bool:
    """Queue the one question, and enter it on the ledger; False if it is no longer to be asked."""
    now = proof.now
    held = lock_subscription(connection, subscription_id)
    address = address_of(connection, seal, subscription_id)
    if held is None or address is None or held.status != "active" or held.reasked_at:
        return False
    update_subscription(connection, subscription_id, reasked_at=now)
    enter(connection, seal, address, held.person_id, "reasked", proof)
    queue_text(connection, seal, subscription_id, KIND, {}, priority=_PRIORITY, now=now, expires_in=_GOOD_FOR)
    return True


def keep(connection: Connection, seal: Seal, subscription_id: int, proof: Proof) -> bool:
    """Take the answer that somebody still wants their nudges; False if that was not the question.

    Where they had been paused for want of an answer, nudges go on.
    """
    address = address_of(connection, seal, subscription_id)
    if address is None:
        return False
    take_turn(connection, seal.index(address.channel, address.value))
    held = lock_subscription(connection, subscription_id)
    if held is None or held.status != "active" or held.reasked_at is None:
        return False
    changed: dict[str, None] = {}
    if rests_unanswered(held.paused_until, proof.now):
        changed = {"paused_until": None, "next_at": None}
    update_subscription(connection, subscription_id, reconfirmed_at=proof.now, reasked_at=None, **changed)
    cancel_waiting(connection, subscription_id, "answered", proof.now, kinds=(KIND,))
    enter(connection, seal, address, held.person_id, "reconfirmed", proof)
    return True


def rests_unanswered(paused_until: datetime | None, now: datetime) -> bool:
    """Tell whether somebody's nudges rest for want of an answer, and not until a day of their own."""
    return paused_until is not None and paused_until - now > UNTIL_ANSWERED / 2
