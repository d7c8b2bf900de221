"""What people wrote to us: each message once, with the reply it got, so that a repeated webhook is harmless."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select, update

from store.tables import inbound
from store.upsert import insert_into


def remember(
    connection: Connection,
    provider_id: str,
    *,
    channel: str,
    address_index: bytes,
    body_sealed: bytes | None,
    now: datetime,
) -> bool:
    """Note a message; True the first time, False for a repeat: then answer with `read_reply` and do nothing else.

    A repeat that comes while the first is still being worked on waits for it.
    """
    insert = insert_into(connection, inbound)
    statement = insert.values(
        provider_id=provider_id,
        channel=channel,
        address_index=address_index,
        body_sealed=body_sealed,
        intents=[],
        received_at=now,
    )
    # RETURNING, as psycopg gives no row count for an insert that SQLAlchemy fetches the new id of.
    fresh = statement.on_conflict_do_nothing(index_elements=["provider_id"]).returning(inbound.c.id)
    return connection.execute(fresh).first() is not None


def record_reply(
    connection: Connection,
    provider_id: str,
    *,
    person_id: int | None,
    intents: Collection[str],
    answer: str | None,
    reply_sealed: bytes | None,
) -> None:
    """Note what a message meant, and the reply: its kind (`answer`; None for silence) and its text."""
    connection.execute(
        update(inbound)
        .where(inbound.c.provider_id == provider_id)
        .values(person_id=person_id, intents=list(intents), answer=answer, reply_sealed=reply_sealed)
    )


def read_reply(connection: Connection, provider_id: str) -> bytes | None:
    """Give the sealed reply that a message got; None for silence."""
    found: bytes | None = connection.execute(
        select(inbound.c.reply_sealed).where(inbound.c.provider_id == provider_id)
    ).scalar()
    return found


def count_answers(
    connection: Connection, channel: str, address_index: bytes, since: datetime, kinds: Collection[str] = ()
) -> int:
    """Count the replies an address got after `since`; of these kinds, or of any."""
    conditions = [
        inbound.c.address_index == address_index,
        inbound.c.channel == channel,
        inbound.c.received_at > since,
        inbound.c.answer.in_(kinds) if kinds else inbound.c.answer.is_not(None),
    ]
    found: int = connection.execute(select(func.count()).select_from(inbound).where(*conditions)).scalar_one()
    return found


def list_inbound(connection: Connection, address_indexes: Collection[bytes], person_id: int) -> list[Row[Any]]:
    """Read what came from a person or from their addresses, the oldest first."""
    theirs = or_(inbound.c.person_id == person_id, inbound.c.address_index.in_(address_indexes))
    return list(connection.execute(select(inbound).where(theirs).order_by(inbound.c.id)))


def forget_inbound(connection: Connection, address_indexes: Collection[bytes], person_id: int) -> int:
    """Blank what came from a person or from their addresses; the provider's id stays, so that repeats stay harmless."""
    theirs = or_(inbound.c.person_id == person_id, inbound.c.address_index.in_(address_indexes))
    blank = {"address_index": bytes(16), "person_id": None, "body_sealed": None, "reply_sealed": None}
    return connection.execute(update(inbound).where(theirs).values(**blank, intents=[], answer=None)).rowcount


def drop_bodies(connection: Connection, before: datetime) -> int:
    """Remove texts and replies older than `before`; that there was a message stays."""
    old = (inbound.c.received_at < before) & (inbound.c.body_sealed.is_not(None) | inbound.c.reply_sealed.is_not(None))
    return connection.execute(update(inbound).where(old).values(body_sealed=None, reply_sealed=None)).rowcount


def intents_since(connection: Connection, channel: str, address_index: bytes, since: datetime) -> frozenset[str]:
    """Tell all that an address has meant in what it wrote after `since`."""
    later = (
        (inbound.c.address_index == address_index) & (inbound.c.channel == channel) & (inbound.c.received_at > since)
    )
    rows = connection.execute(select(inbound.c.intents).where(later)).scalars()
    return frozenset(intent for intents in rows for intent in intents)


def part_from_address(connection: Connection, address_index: bytes, person_id: int) -> None:
    """Let what was written from an address stay with its person alone: the address is somebody else's from now on."""
    theirs = inbound.c.address_index == address_index
    connection.execute(update(inbound).where(theirs).values(address_index=bytes(16), person_id=person_id))


def known_messages(connection: Connection, provider_ids: Collection[str]) -> set[str]:
    """Of these messages, give those that we have heard."""
    found: set[str] = set()
    ids = list(provider_ids)
    for start in range(0, len(ids), 500):
        some = select(inbound.c.provider_id).where(inbound.c.provider_id.in_(ids[start : start + 500]))
        found |= set(connection.execute(some).scalars())
    return found
