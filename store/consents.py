"""The consent ledger: rows are added, never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from store.tables import consent_events


def add_consent(
    connection: Connection,
    *,
    person_id: int | None,
    channel: str,
    address_index: bytes,
    event: str,
    means: str,
    wording: str,
    language: str,
    evidence_sealed: bytes | None,
    now: datetime,
) -> None:
    """Add what was agreed or refused, by which means, in answer to which words (`wording`: kind@version)."""
    connection.execute(
        insert(consent_events).values(
            person_id=person_id,
            channel=channel,
            address_index=address_index,
            event=event,
            means=means,
            wording=wording,
            language=language,
            evidence_sealed=evidence_sealed,
            at=now,
        )
    )


def count_consents(
    connection: Connection, channel: str, address_index: bytes, events: tuple[str, ...], since: datetime
) -> int:
    """Count the entries of these kinds for an address after `since`."""
    found: int = connection.execute(
        select(func.count())
        .select_from(consent_events)
        .where(
            consent_events.c.channel == channel,
            consent_events.c.address_index == address_index,
            consent_events.c.event.in_(events),
            consent_events.c.at > since,
        )
    ).scalar_one()
    return found


def list_consents(connection: Connection, person_id: int) -> list[Row[Any]]:
    """Read a person's entries, the oldest first."""
    mine = consent_events.c.person_id == person_id
    return list(connection.execute(select(consent_events).where(mine).order_by(consent_events.c.id)))
