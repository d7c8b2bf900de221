"""Contacts: how somebody is reached, found by the blind index of the address."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select, insert, select, text, update

from store.tables import contacts, subscriptions

UNREADABLE = b""  # what stands for an address that was forgotten: its person was erased, or has moved


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact with the one subscription it has. `address_sealed` is UNREADABLE once forgotten."""

    id: int
    person_id: int
    channel: str
    address_sealed: bytes
    address_index: bytes
    invalid_since: datetime | None
    invalid_reason: str | None
    subscription_id: int


def take_turn(connection: Connection, address_index: bytes) -> None:
    """Let the stories about one address follow each other, also while there is no row for it that could be locked.

    Held until the transaction ends. On SQLite a writing transaction is alone anyway.
    """
    if connection.dialect.name == "postgresql":
        key = int.from_bytes(address_index[:8], "big", signed=True)
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})


def insert_contact(
    connection: Connection, person_id: int, channel: str, address_sealed: bytes, address_index: bytes
) -> int:
    """Add a way to reach somebody; gives its id. IntegrityError if the address has one already."""
    statement = insert(contacts).values(
        person_id=person_id, channel=channel, address_sealed=address_sealed, address_index=address_index
    )
    key: int = connection.execute(statement.returning(contacts.c.id)).scalar_one()
    return key


def find_contact(connection: Connection, channel: str, address_index: bytes) -> Contact | None:
    """Find the contact of an address."""
    return _one(connection, (contacts.c.channel == channel) & (contacts.c.address_index == address_index))


def read_contact(connection: Connection, subscription_id: int) -> Contact | None:
    """Read the contact that a subscription goes to."""
    return _one(connection, subscriptions.c.id == subscription_id)


def list_contacts(connection: Connection, person_id: int) -> list[Contact]:
    """List a person's contacts."""
    rows = connection.execute(_select().where(contacts.c.person_id == person_id).order_by(contacts.c.id))
    return [Contact(*row) for row in rows]


def mark_invalid(connection: Connection, subscription_id: int, reason: str, now: datetime) -> None:
    """Note that the provider says there is no such number or mailbox; the first time stands."""
    which = (contacts.c.id == _contact_of(subscription_id)) & contacts.c.invalid_since.is_(None)
    connection.execute(update(contacts).where(which).values(invalid_since=now, invalid_reason=reason[:40]))


def mark_valid(connection: Connection, subscription_id: int) -> None:
    """Note that the address works, or shall be tried again."""
    statement = update(contacts).where(contacts.c.id == _contact_of(subscription_id))
    connection.execute(statement.values(invalid_since=None, invalid_reason=None, soft_failures=0))


def count_soft_failure(connection: Connection, subscription_id: int) -> int:
    """Count a failure that may pass (mailbox full, phone off); gives how many there were since it last worked."""
    statement = update(contacts).where(contacts.c.id == _contact_of(subscription_id))
    counted = statement.values(soft_failures=contacts.c.soft_failures + 1).returning(contacts.c.soft_failures)
    return connection.execute(counted).scalar() or 0


def list_asked(connection: Connection, person_id: int) -> list[Contact]:
    """List the contacts that have been asked, and have not answered, whether a person's nudges shall come there."""
    theirs = select(subscriptions.c.id).where(subscriptions.c.person_id == person_id)
    asked = (subscriptions.c.status == "pending") & subscriptions.c.replaces.in_(theirs)
    return [Contact(*row) for row in connection.execute(_select().where(asked).order_by(contacts.c.id))]


def give_contact(connection: Connection, contact_id: int, person_id: int) -> None:
    """Let a contact be a person's."""
    connection.execute(update(contacts).where(contacts.c.id == contact_id).values(person_id=person_id))


def forget_address(connection: Connection, contact_id: int, random_index: bytes) -> None:
    """Remove an address: nothing is left to write to, and the same address later is somebody new."""
    connection.execute(
        update(contacts)
        .where(contacts.c.id == contact_id)
        .values(address_sealed=UNREADABLE, address_index=random_index, invalid_since=None, invalid_reason=None)
    )


def _contact_of(subscription_id: int) -> ScalarSelect[int]:
    return select(subscriptions.c.contact_id).where(subscriptions.c.id == subscription_id).scalar_subquery()


def _select() -> Select[Any]:
    return select(
        contacts.c.id,
        contacts.c.person_id,
        contacts.c.channel,
        contacts.c.address_sealed,
        contacts.c.address_index,
        contacts.c.invalid_since,
        contacts.c.invalid_reason,
        subscriptions.c.id,
    ).join(subscriptions, subscriptions.c.contact_id == contacts.c.id)


def _one(connection: Connection, condition: ColumnElement[bool]) -> Contact | None:
    row = connection.execute(_select().where(condition)).first()
    return Contact(*row) if row else None


def known_indexes(connection: Connection, channel: str, indexes: Collection[bytes]) -> set[bytes]:
    """Of these blind indexes, give those that a contact of the channel has."""
    known = select(contacts.c.address_index).where(
        contacts.c.channel == channel, contacts.c.address_index.in_(list(indexes))
    )
    return {bytes(index) for index in connection.execute(known).scalars()}
