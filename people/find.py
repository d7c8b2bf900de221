"""Finding people: by address, by subscription, by the link they hold; and listing them for an operator."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from people.address import Address
from people.links import read_me_token
from store.contacts import UNREADABLE, find_contact, read_contact
from store.people import read_person
from store.receipts import ReceiptLine, list_receipts
from store.seal import Seal
from store.subscriptions import Listed, current_of, list_subscriptions, list_subscriptions_of, read_subscription
from store.suppressions import is_suppressed

Standing = Literal["unknown", "pending", "active", "stopped"]


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of an address."""

    standing: Standing
    subscription_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One subscription in an operator's list; `address` shows its last two digits or its first letter."""

    person_id: int
    subscription_id: int
    channel: str
    address: str
    status: str
    cadence: str
    window: str
    zone: str
    next_at: datetime | None
    last_sent_at: datetime | None
    sends: int
    unreachable: bool


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person with their subscriptions and latest receipts."""

    person_id: int
    created_at: datetime
    country: str
    language: str
    tier: str
    audiences: tuple[str, ...]
    muted_themes: tuple[str, ...]
    hold_until: datetime | None
    erased_at: datetime | None
    subscriptions: list[PersonLine]
    receipts: list[ReceiptLine]


def find_by_address(connection: Connection, seal: Seal, address: Address) -> Found:
    """Tell how an address stands; an address that opted out without ever subscribing is `stopped` too."""
    index = seal.index(address.channel, address.value)
    contact = find_contact(connection, address.channel, index)
    subscription = read_subscription(connection, contact.subscription_id) if contact else None
    standing: Standing = "unknown"
    if subscription and subscription.status in {"pending", "active"}:
        standing = "active" if subscription.status == "active" else "pending"
    if is_suppressed(connection, address.channel, index) or (subscription and subscription.status == "stopped"):
        standing = "stopped"
    if contact is None:
        return Found(standing)
    return Found(standing, contact.subscription_id, contact.person_id)


def address_of(connection: Connection, seal: Seal, subscription_id: int) -> Address | None:
    """Open the address that a subscription goes to; None if its person has been erased, or has moved on."""
    contact = read_contact(connection, subscription_id)
    if contact is None or contact.address_sealed == UNREADABLE:
        return None
    return Address(contact.channel, seal.open(contact.address_sealed))


def owner_of(connection: Connection, seal: Seal, token: str, now: datetime) -> int | None:
    """Give the subscription whose page a `me_token` opens; None for a link that is bad, old or revoked.

    Where the person has moved to another address since, it is the subscription there.
    """
    claim = read_me_token(seal, token, now)
    subscription = read_subscription(connection, claim.subscription_id) if claim else None
    person = read_person(connection, subscription.person_id) if subscription else None
    if claim is None or person is None or person.erased_at or person.link_version != claim.link_version:
        return None
    return current_of(connection, claim.subscription_id)


def list_people(connection: Connection, seal: Seal, *, after_id: int = 0, limit: int = 100) -> list[PersonLine]:
    """List subscriptions in the order they came, `limit` at a time, from the one after `after_id` on."""
    return [_line(seal, listed) for listed in list_subscriptions(connection, after_id=after_id, limit=limit)]


def show_person(connection: Connection, seal: Seal, person_id: int, *, receipts_shown: int = 50) -> PersonShown | None:
    """Show a person with their latest receipts, the newest first; None if there is no such person."""
    person = read_person(connection, person_id)
    if person is None:
        return None
    lines = [_line(seal, listed) for listed in list_subscriptions_of(connection, person_id)]
    return PersonShown(
        person_id=person.id,
        created_at=person.created_at,
        country=person.country,
        language=person.language,
        tier=person.tier,
        audiences=person.audiences,
        muted_themes=person.muted_themes,
        hold_until=person.hold_until,
        erased_at=person.erased_at,
        subscriptions=lines,
        receipts=list_receipts(connection, [line.subscription_id for line in lines], receipts_shown),
    )


def masked(address: Address) -> str:
    """Show just enough of an address to tell it from its neighbours: "…23", or "m…"."""
    return "…" + address.value[-2:] if address.channel == "sms" else address.value[:1] + "…"


def _line(seal: Seal, listed: Listed) -> PersonLine:
    sealed = listed.address_sealed
    address = "" if sealed == UNREADABLE else masked(Address(listed.channel, seal.open(sealed)))
    shared = {field.name: getattr(listed, field.name) for field in fields(PersonLine) if field.name != "address"}
    return PersonLine(address=address, **shared)
