"""A number that its owner gave up: whoever gets it next is a stranger, to whom nothing of theirs may come."""

from datetime import datetime

from sqlalchemy import Connection

from people.address import Address
from people.ledger import Proof, enter
from store.contacts import UNREADABLE, find_contact, forget_address, take_turn
from store.inbound import part_from_address
from store.people import renew_links
from store.receipts import cancel_waiting
from store.seal import Seal
from store.subscriptions import lock_subscription, update_subscription


def end_number(connection: Connection, seal: Seal, channel: str, index: bytes, before: datetime, now: datetime) -> bool:
    """End what goes to an address that was given up before an instant; False if there is nothing to end.

    Its record stays with its person, and the number is forgotten: who writes from it later is somebody new. An
    opt-out of it stays, too. Who said yes from it later than `before` is the new owner, and stays as they are.
    """
    take_turn(connection, index)
    contact = find_contact(connection, channel, index)
    held = lock_subscription(connection, contact.subscription_id) if contact else None
    if contact is None or held is None or contact.address_sealed == UNREADABLE:
        return False
    if (held.confirmed_at or held.created_at) >= before:
        return False
    address = Address(channel, seal.open(contact.address_sealed))
    enter(connection, seal, address, held.person_id, "reassigned", Proof("provider", {}, "", now))
    cancel_waiting(connection, held.id, "the number was given up", now)
    update_subscription(connection, held.id, status="ended", next_at=None)
    part_from_address(connection, index, held.person_id)
    renew_links(connection, held.person_id)
    forget_address(connection, contact.id, seal.no_index())
    return True
