"""Everything that is held of a person, in the open, for the person (GDPR 15 and 20)."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from people.preferences import NoSubscription
from store.consents import list_consents
from store.contacts import UNREADABLE, Contact, list_contacts
from store.conversations import read_conversation
from store.exposures import read_exposures
from store.inbound import list_inbound
from store.people import read_person
from store.receipts import read_receipts
from store.seal import Seal
from store.subscriptions import read_subscription
from store.suppressions import is_suppressed

_SEALED = {"values_sealed", "evidence_sealed", "body_sealed", "reply_sealed"}
_OURS = {
    "address_index",
    "body_digest",
    "worker",
    "lease_until",
    "provider_rank",
    "evidence_digest",
}  # machinery, nothing about a person


def export_person(connection: Connection, seal: Seal, person_id: int) -> dict[str, Any]:
    """Give all that is held of a person as JSON-able values, times in ISO 8601; raises NoSubscription.

    {"person": {...}, "contacts": [{"address", "subscription", "conversation", "receipts", "exposures", ...}],
    "consent": [...], "inbound": [...]}
    """
    person = read_person(connection, person_id)
    if person is None:
        raise NoSubscription("there is no such person; `kindling people list` shows those there are")
    contacts = list_contacts(connection, person_id)
    indexes = [contact.address_index for contact in contacts]
    return {
        "person": _plain(_fields(person)),
        "contacts": [_contact(connection, seal, contact) for contact in contacts],
        "consent": [_row(seal, row) for row in list_consents(connection, person_id)],
        "inbound": [_row(seal, row) for row in list_inbound(connection, indexes, person_id)],
    }


def _contact(connection: Connection, seal: Seal, contact: Contact) -> dict[str, Any]:
    subscription = read_subscription(connection, contact.subscription_id)
    conversation = read_conversation(connection, contact.subscription_id)
    return {
        "channel": contact.channel,
        "address": None if contact.address_sealed == UNREADABLE else seal.open(contact.address_sealed),
        "opted_out": is_suppressed(connection, contact.channel, contact.address_index),
        "invalid_since": _value(contact.invalid_since),
        "invalid_reason": contact.invalid_reason,
        "subscription": _plain(_fields(subscription)) if subscription else None,
        "conversation": _row(seal, conversation) if conversation else None,
        "receipts": [_row(seal, row) for row in read_receipts(connection, contact.subscription_id)],
        "exposures": [_row(seal, row) for row in read_exposures(connection, contact.subscription_id)],
    }


def _row(seal: Seal, row: Row[Any]) -> dict[str, Any]:
    opened = {
        name.removesuffix("_sealed"): seal.open(value) if value else None
        for name, value in row._mapping.items()
        if name in _SEALED
    }
    rest = ((name, value) for name, value in row._mapping.items() if name not in _SEALED | _OURS)
    return _plain(rest) | opened


def _fields(value: Any) -> Iterable[tuple[str, Any]]:
    return ((field.name, getattr(value, field.name)) for field in fields(value))


def _plain(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {name: _value(value) for name, value in pairs}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return list(value) if isinstance(value, tuple) else value
