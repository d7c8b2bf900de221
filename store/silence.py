"""Who has never written to us: asked about the pace now and then, instead of being sent a nudge."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, exists, select, update

from store.tables import contacts, inbound, subscriptions


def list_silent(connection: Connection, subscription_ids: Sequence[int]) -> set[int]:
    """Of these subscriptions, give those from whose address no text has come since they said yes."""
    if not subscription_ids:
        return set()
    wrote = exists().where(
        and_(
            inbound.c.channel == contacts.c.channel,
            inbound.c.address_index == contacts.c.address_index,
            inbound.c.received_at > subscriptions.c.confirmed_at,
        )
    )
    statement = (
        select(subscriptions.c.id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .where(subscriptions.c.id.in_(subscription_ids), ~wrote)
    )
    return set(connection.execute(statement).scalars())


def note_asked(connection: Connection, subscription_ids: Sequence[int], now: datetime) -> None:
    """Note that each of these was asked about the pace at `now`."""
    if subscription_ids:
        asked = update(subscriptions).where(subscriptions.c.id.in_(subscription_ids)).values(asked_at=now)
        connection.execute(asked)
