"""The consent ledger: a hash chain of entries that are added, never changed; only sealed evidence can be erased."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update

from store.chain import Keys, canonical, digest
from store.chaining import Chained, Say, chain_last, chain_now
from store.many import Many
from store.reserve import reserve
from store.tables import consent_events, wordings
from store.wordings import keep_wording, read_words

_BATCH = 500
_INSERT = Many(lambda insert: insert(consent_events))


def add_consent(
    connection: Connection,
    keys: Keys,
    *,
    person_id: int | None,
    channel: str,
    address_index: bytes,
    event: str,
    means: str,
    actor: str,
    wording: str,
    language: str,
    evidence_sealed: bytes | None,
    now: datetime,
) -> None:
    """Add what was agreed or refused, by which means, in answer to which words (`wording`: kind@version).

    The transaction must be one of `Database.write`.
    """
    keep_wording(connection, wording)
    statement = insert(consent_events).values(
        person_id=person_id,
        channel=channel,
        address_index=address_index,
        event=event,
        means=means,
        actor=actor,
        wording=wording,
        language=language,
        evidence_sealed=evidence_sealed,
        evidence_digest=digest(evidence_sealed),
        at=now,
    )
    added: int = connection.execute(statement.returning(consent_events.c.id)).scalar_one()
    chain_last(connection, keys, CONSENT, added)


def add_consents(connection: Connection, keys: Keys, entries: Sequence[dict[str, Any]]) -> None:
    """Add many entries at once, each with all that `add_consent` is told (`at` for `now`)."""
    for version in {entry["wording"] for entry in entries}:
        keep_wording(connection, version)
    ids = reserve(connection, consent_events, len(entries))
    rows = [
        {"id": key, **entry, "evidence_digest": digest(entry["evidence_sealed"])}
        for key, entry in zip(ids, entries, strict=True)
    ]
    _INSERT(connection, rows)
    for key in ids:
        chain_last(connection, keys, CONSENT, key)


def _content(row: Row[Any], words: str | None) -> bytes:
    """Write what the hash of an entry covers: every column, the words it names, the evidence by its digest."""
    return canonical(
        row.id,
        row.person_id,
        row.channel,
        row.address_index,
        row.event,
        row.means,
        row.actor,
        row.wording,
        words,
        row.language,
        row.evidence_digest,
        row.at,
    )


def _sayer(connection: Connection) -> Say:
    known: dict[str, str | None] = {}

    def say(row: Row[Any]) -> bytes:
        if row.wording not in known:
            known[row.wording] = read_words(connection, row.wording)
        return _content(row, known[row.wording])

    return say


CONSENT = Chained("consent", consent_events, _sayer)


def adopt_consents(connection: Connection, keys: Keys) -> None:
    """Take the entries that are in no chain into it, as they stand and in their order: those from before there was one.

    Only ever done by the migration; at any other time such an entry is one that somebody slipped in.
    """
    loose = select(consent_events.c.id, consent_events.c.wording, consent_events.c.evidence_sealed)
    loose = loose.where(consent_events.c.position.is_(None)).order_by(consent_events.c.id).limit(_BATCH)
    while rows := connection.execute(loose).all():
        for version in {row.wording for row in rows}:
            keep_wording(connection, version)
        digests = [{"entry": row.id, "evidence_digest": digest(row.evidence_sealed)} for row in rows]
        connection.execute(update(consent_events).where(consent_events.c.id == bindparam("entry")), digests)
        chain_now(connection, keys, CONSENT, [row.id for row in rows])


def forget_evidence(connection: Connection, person_id: int, channel: str, address_index: bytes) -> None:
    """Destroy the evidence of a person's, and an address's, entries. The chain holds on by its digest.

    Only after an "erased" entry for both, which says why it is missing.
    """
    theirs = consent_events.c.person_id == person_id
    address = (consent_events.c.channel == channel) & (consent_events.c.address_index == address_index)
    connection.execute(update(consent_events).where(or_(theirs, address)).values(evidence_sealed=None))


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
    """Read a person's entries, the oldest first, each with the `words` it names (None where nobody knows them)."""
    known = consent_events.outerjoin(wordings, wordings.c.version == consent_events.c.wording)
    mine = select(consent_events, wordings.c.words).select_from(known).where(consent_events.c.person_id == person_id)
    return list(connection.execute(mine.order_by(consent_events.c.id)))
