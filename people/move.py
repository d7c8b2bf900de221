"""Moving to another address: who says yes there goes on as the same person, with all they chose and all that came.

Until that yes the new address is a stranger's, with a person of its own: it sees nothing, and what it says is nobody
else's. From then on the old one is forgotten, since a number that was given up will be somebody else's: who
writes from it is somebody new.
"""

from sqlalchemy import Connection

from people.address import Address, country_of
from people.find import address_of
from people.ledger import Proof, enter
from store.contacts import forget_address, give_contact, read_contact
from store.deliveries import nudge_under_way
from store.enrolments import follow
from store.exposures import hand_on_exposures
from store.inbound import part_from_address
from store.people import blank_person, read_person, update_person
from store.receipts import cancel_waiting
from store.seal import Seal
from store.subscriptions import (
    Subscription,
    current_of,
    inherit,
    lock_subscription,
    read_subscription,
    update_subscription,
)


def is_move(connection: Connection, subscription_id: int) -> bool:
    """Tell whether a yes moves, or has moved, somebody's nudges here from another address."""
    asked = read_subscription(connection, subscription_id)
    return asked is not None and asked.replaces is not None


def turns(connection: Connection, subscription_id: int, address_index: bytes) -> list[bytes]:
    """Give the addresses whose turn must be taken before a yes: its own, and that which it moves away from.

    In the order in which everybody takes them.
    """
    asked = read_subscription(connection, subscription_id)
    left = read_contact(connection, current_of(connection, asked.replaces)) if asked and asked.replaces else None
    return sorted({address_index, left.address_index} if left else {address_index})


def take_over(connection: Connection, seal: Seal, asked: Subscription, address: Address, proof: Proof) -> int:
    """Let a subscription that is being confirmed, at `address`, go on where the one it replaces ends; gives the person.

    Whatever waits there is taken back. Nothing is put on the list of those who opted out.
    """
    assert asked.replaces is not None
    left = lock_subscription(connection, current_of(connection, asked.replaces))
    contact = read_contact(connection, left.id) if left else None
    person = read_person(connection, left.person_id) if left else None
    if left is None or contact is None or person is None or left.status == "ended":
        return asked.person_id
    _leave(connection, seal, left, proof)
    part_from_address(connection, contact.address_index, person.id)
    forget_address(connection, contact.id, seal.no_index())
    inherit(connection, asked.id, left.id)
    hand_on_exposures(connection, asked.id, left.id)
    update_subscription(connection, asked.id, replaces=left.id)
    if nudge_under_way(connection, left.id):  # a worker holds today's
        update_subscription(connection, asked.id, last_sent_at=proof.now)
    give_contact(connection, asked.contact_id, person.id)
    follow(connection, person.id, asked.id)
    blank_person(connection, asked.person_id, proof.now)
    update_person(connection, person.id, country=country_of(address, person.country))
    return person.id


def _leave(connection: Connection, seal: Seal, left: Subscription, proof: Proof) -> None:
    cancel_waiting(connection, left.id, "moved to another address", proof.now)
    address = address_of(connection, seal, left.id)
    assert address is not None
    enter(connection, seal, address, left.person_id, "moved", proof)
    update_subscription(connection, left.id, status="moved", next_at=None)
