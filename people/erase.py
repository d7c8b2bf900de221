"""Erasing a person: what is left can neither reach nor describe them."""

from datetime import datetime

from sqlalchemy import Connection

from people.ledger import Proof, enter_at
from people.preferences import NoSubscription
from store.consents import forget_evidence
from store.contacts import Contact, forget_address, list_asked, list_contacts, take_turn
from store.conversations import forget_conversation
from store.enrolments import forget_enrolments
from store.errands import forget_errands_of
from store.exposures import forget_exposures
from store.inbound import forget_inbound
from store.people import blank_person, read_person
from store.receipts import blank_receipts, cancel_waiting
from store.seal import Seal
from store.subscriptions import lock_subscription, update_subscription


def erase_person(connection: Connection, seal: Seal, person_id: int, *, now: datetime, means: str = "command") -> bool:
    """Erase a person; False if that was done before. Raises NoSubscription if there never was such a person.

    Kept, by blind index alone: the opt-out, and that there was consent, when, by which means and to which words
    (GDPR 17(3)(b) and (e)); the evidence itself, such as their own words, is destroyed. What a provider has
    been handed stays on the receipts without text or address; what waits is taken back. The same address later is
    somebody new, unless it had opted out. An address that they asked to move to, and that has not answered, goes too.
    """
    person = read_person(connection, person_id)
    if person is None:
        raise NoSubscription("there is no such person; `kindling people list` shows those there are")
    contacts = [*list_contacts(connection, person_id), *list_asked(connection, person_id)]
    contacts.sort(key=lambda contact: contact.address_index)
    for contact in contacts:  # in one order for everybody, so that no two stories wait for each other
        take_turn(connection, contact.address_index)
    if person.erased_at:
        return False
    for contact in contacts:
        _erase_contact(connection, seal, contact, means, now)
    indexes = [contact.address_index for contact in contacts]
    forget_errands_of(connection, indexes, person_id)
    forget_inbound(connection, indexes, person_id)
    for each in {person_id, *(contact.person_id for contact in contacts)}:
        blank_person(connection, each, now)
    forget_enrolments(connection, person_id, now)
    return True


def _erase_contact(connection: Connection, seal: Seal, contact: Contact, means: str, now: datetime) -> None:
    subscription_id = contact.subscription_id
    lock_subscription(connection, subscription_id)
    proof = Proof(means, {}, "", now)
    enter_at(connection, seal, contact.channel, contact.address_index, contact.person_id, "erased", proof)
    forget_evidence(connection, contact.person_id, contact.channel, contact.address_index)
    cancel_waiting(connection, subscription_id, "erased", now)
    blank_receipts(connection, subscription_id)
    forget_exposures(connection, subscription_id)
    forget_conversation(connection, subscription_id)
    update_subscription(
        connection,
        subscription_id,
        status="ended",
        next_at=None,
        paused_until=None,
        zone="UTC",
        zone_source="default",
        home_zone=None,
        home_at=None,
    )
    forget_address(connection, contact.id, seal.no_index())
