"""Many people never heard of before, put in at once: a person, contact, subscription and enrolment each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select, text

from store.chain import Keys
from store.clinic_tables import enrolments
from store.consents import add_consents
from store.enrolments import LIVING
from store.many import Many, Row
from store.reserve import reserve
from store.tables import consent_events, contacts, people, receipts, subscriptions, suppressions

_PEOPLE, _CONTACTS = Many(lambda insert: insert(people)), Many(lambda insert: insert(contacts))
_SUBSCRIPTIONS, _ENROLMENTS = Many(lambda insert: insert(subscriptions)), Many(lambda insert: insert(enrolments))
_RECEIPTS = Many(lambda insert: insert(receipts))


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One of them, in the columns of each table but for the ids; `consent` as `add_consents` takes it."""

    person: Row = field(repr=False)
    contact: Row = field(repr=False)
    subscription: Row
    enrolment: Row
    consent: Row
    invitation: Row


def take_turns(connection: Connection, indexes: Collection[bytes]) -> None:
    """Let stories about these addresses wait for us, and us for them: `take_turn` for many, in everybody's order."""
    if connection.dialect.name == "postgresql" and indexes:
        keys = [int.from_bytes(index[:8], "big", signed=True) for index in sorted(indexes)]
        turns = text(
            "SELECT count(pg_advisory_xact_lock(key)) FROM"
            " (SELECT key FROM unnest(CAST(:keys AS bigint[])) WITH ORDINALITY AS u(key, place) ORDER BY place) AS ours"
        )
        connection.execute(turns, {"keys": keys})


def known_among(connection: Connection, indexes: Collection[bytes], since: datetime) -> set[bytes]:
    """Of these addresses, give those of which anything is known: a contact, an opt-out, an entry after `since`."""
    wanted = list(indexes)
    found: set[bytes] = set()
    for column in (contacts.c.address_index, suppressions.c.address_index):
        found |= {bytes(index) for index in connection.execute(select(column).where(column.in_(wanted))).scalars()}
    lately = consent_events.c.address_index.in_(wanted) & (consent_events.c.at > since)
    rows = connection.execute(select(consent_events.c.address_index).where(lately)).scalars()
    return found | {bytes(index) for index in rows}


def labels_among(connection: Connection, clinic_id: int, labels: Collection[bytes]) -> set[bytes]:
    """Of these labels (blind indexes), give those that a living patient of the clinic has."""
    mine = (enrolments.c.clinic_id == clinic_id) & enrolments.c.label_index.in_(list(labels))
    living = select(enrolments.c.label_index).where(mine, enrolments.c.status.in_(LIVING))
    return {bytes(index) for index in connection.execute(living).scalars() if index is not None}


def insert_newcomers(connection: Connection, keys: Keys, newcomers: Sequence[Newcomer]) -> None:
    """Put them in, their entries on the ledger chained. IntegrityError if an address or a label is taken after all.

    The transaction must be one of `Database.write`.
    """
    if not newcomers:
        return
    count = len(newcomers)
    persons, places, served = (reserve(connection, table, count) for table in (people, contacts, subscriptions))
    both = list(zip(newcomers, persons, strict=True))
    theirs = list(zip(newcomers, persons, served, strict=True))
    _PEOPLE(connection, [{"id": key, **each.person} for each, key in both])
    _CONTACTS(
        connection,
        [{"id": key, "person_id": whose, **each.contact} for (each, whose), key in zip(both, places, strict=True)],
    )
    _SUBSCRIPTIONS(
        connection,
        [
            {"id": key, "person_id": whose, "contact_id": contact, **each.subscription}
            for (each, whose, key), contact in zip(theirs, places, strict=True)
        ],
    )
    _ENROLMENTS(
        connection, [{"person_id": whose, "subscription_id": key, **each.enrolment} for each, whose, key in theirs]
    )
    _RECEIPTS(connection, [{"subscription_id": key, **each.invitation} for each, _, key in theirs])
    add_consents(connection, keys, [{"person_id": whose, **each.consent} for each, whose in both])
