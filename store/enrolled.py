"""A clinic's patients as lists show them, and what was sent to each: always asked with the clinic's id."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, or_, select

from store.clinic_tables import alerts, enrolments
from store.feed_events import TOLD
from store.tables import consent_events, contacts, people, receipts, subscriptions, wordings


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One patient: the enrolment, with how their subscription stands."""

    id: int
    person_id: int
    subscription_id: int
    label_sealed: bytes | None = field(repr=False)
    status: str
    why_ended: str
    enrolled_at: datetime
    confirmed_at: datetime | None
    ended_at: datetime | None
    shares: dict[str, Any]
    channel: str
    address_sealed: bytes = field(repr=False)
    invalid_since: datetime | None
    standing: str  # of the subscription
    cadence: str
    window: str
    zone: str
    language: str
    muted_themes: list[str]
    paused_until: datetime | None
    next_at: datetime | None


def read_enrolled(connection: Connection, clinic_id: int, enrolment_id: int) -> Enrolled | None:
    """Read one of a clinic's patients, ended ones too; None for another clinic's."""
    row = connection.execute(select_enrolled(clinic_id).where(enrolments.c.id == enrolment_id)).first()
    return Enrolled(*row) if row else None


def list_enrolled(
    connection: Connection,
    clinic_id: int,
    *,
    after_id: int = 0,
    limit: int,
    status: str | None = None,
    label_index: bytes | None = None,
) -> list[Enrolled]:
    """List a clinic's patients in the order they came, from the one after `after_id` on."""
    found = select_enrolled(clinic_id).where(enrolments.c.id > after_id)
    if status:
        found = found.where(enrolments.c.status == status)
    if label_index:
        found = found.where(enrolments.c.label_index == label_index)
    return [Enrolled(*row) for row in connection.execute(found.order_by(enrolments.c.id).limit(limit))]


def list_alerted(connection: Connection, clinic_id: int, before_id: int, limit: int) -> list[Row[Any]]:
    """List a clinic's alerts (id, patient, kind, at, seen_at), the newest first; `patient` is the latest enrolment."""
    latest = (
        select(func.max(enrolments.c.id))
        .where(enrolments.c.clinic_id == clinic_id, enrolments.c.person_id == alerts.c.person_id)
        .scalar_subquery()
    )
    found = select(alerts.c.id, latest.label("patient"), alerts.c.kind, alerts.c.at, alerts.c.seen_at)
    mine = found.where(alerts.c.clinic_id == clinic_id, alerts.c.id < before_id)
    return list(connection.execute(mine.order_by(alerts.c.id.desc()).limit(limit)))


def list_messages(
    connection: Connection, clinic_id: int, enrolment_id: int, *, before_id: int | None = None, limit: int
) -> list[Row[Any]]:
    """List what was to be sent to a patient while they were the clinic's, the newest first.

    (id, kind, channel, slot_at, state, nudge_id, theme, sent_at, settled_at, error_code, reason, created_at): no text.
    """
    columns = ("id", "kind", "channel", "slot_at", "state", "nudge_id", "theme", "sent_at", "settled_at", "error_code")
    found = (
        select(*(receipts.c[name] for name in columns), receipts.c.reason, receipts.c.created_at)
        .join(subscriptions, subscriptions.c.id == receipts.c.subscription_id)
        .join(enrolments, enrolments.c.person_id == subscriptions.c.person_id)
        .where(enrolments.c.clinic_id == clinic_id, enrolments.c.id == enrolment_id, receipts.c.kind.in_(TOLD))
        .where(_while_theirs(receipts.c.created_at))
    )
    if before_id is not None:
        found = found.where(receipts.c.id < before_id)
    return list(connection.execute(found.order_by(receipts.c.id.desc()).limit(limit)))


def list_entries(connection: Connection, clinic_id: int, enrolment_id: int) -> list[Row[Any]]:
    """List the entries of the consent ledger on a patient while they were the clinic's, the oldest first.

    Each with the `words` it names (None where nobody knows them); no evidence.
    """
    names = ("id", "event", "means", "actor", "wording", "language", "channel", "at", "position", "hash")
    found = (
        select(*(consent_events.c[name] for name in names), wordings.c.words)
        .join(enrolments, enrolments.c.person_id == consent_events.c.person_id)
        .outerjoin(wordings, wordings.c.version == consent_events.c.wording)
        .where(enrolments.c.clinic_id == clinic_id, enrolments.c.id == enrolment_id)
        .where(_while_theirs(consent_events.c.at))
    )
    return list(connection.execute(found.order_by(consent_events.c.id)))


def _while_theirs(at: Any) -> Any:
    return and_(at >= enrolments.c.enrolled_at, or_(enrolments.c.ended_at.is_(None), at <= enrolments.c.ended_at))


def select_enrolled(clinic_id: int) -> Select[Any]:
    """Begin a query for a clinic's patients, in the columns of `Enrolled`."""
    return (
        select(
            enrolments.c.id,
            enrolments.c.person_id,
            enrolments.c.subscription_id,
            enrolments.c.label_sealed,
            enrolments.c.status,
            enrolments.c.why_ended,
            enrolments.c.enrolled_at,
            enrolments.c.confirmed_at,
            enrolments.c.ended_at,
            enrolments.c.shares,
            contacts.c.channel,
            contacts.c.address_sealed,
            contacts.c.invalid_since,
            subscriptions.c.status,
            subscriptions.c.cadence,
            subscriptions.c.send_window,
            subscriptions.c.zone,
            people.c.language,
            people.c.muted_themes,
            subscriptions.c.paused_until,
            subscriptions.c.next_at,
        )
        .join(subscriptions, subscriptions.c.id == enrolments.c.subscription_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .join(people, people.c.id == enrolments.c.person_id)
        .where(enrolments.c.clinic_id == clinic_id)
    )
