"""Receipts on their way out: written by the tick, claimed by dispatch, recorded, recovered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, exists, or_, select, update

from store.clinic_of import ENROLLED
from store.clinic_tables import clinics, enrolments
from store.feed_events import note_deliveries
from store.kinds import NUDGE_PRIORITY, NUDGES
from store.many import Many
from store.parts import PARTS
from store.tables import contacts, people, receipts, subscriptions, suppressions
from store.waiting import Waiting

# Spelled out: an IN list can't be part of a statement for many rows.
_EARLY = or_(*(receipts.c.state == state for state in ("sending", "unknown", "flagged", "waiting")))
_INSERT = Many(lambda insert: insert(receipts).on_conflict_do_nothing(index_elements=["subscription_id", "slot_at"]))
_SENDING = Many(
    lambda _: (
        update(receipts)
        .where(receipts.c.id == bindparam("_id"))
        .values(
            state="sending",
            worker=bindparam("_worker"),
            lease_until=bindparam("_lease"),
            sent_at=bindparam("_now"),
            attempts=receipts.c.attempts + 1,
            body_digest=bindparam("_digest"),
        )
    )
)
_ACCEPTED = Many(
    lambda _: (
        update(receipts)
        .where(receipts.c.id == bindparam("_id"))
        .values(
            state=case((_EARLY, "accepted"), else_=receipts.c.state),
            provider_id=bindparam("_provider_id"),
            segments=bindparam("_segments"),
            lease_until=None,
            error_code=None,
            settled_at=bindparam("_now"),
        )
    )
)


@dataclass(frozen=True, slots=True)
class InFlight:
    """A receipt whose fate isn't known yet."""

    id: int
    subscription_id: int
    channel: str
    nudge_id: str | None
    address_sealed: bytes
    body_digest: bytes
    sent_at: datetime


def insert_receipts(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Insert receipts; one that the same subscription and slot already has is left as it is."""
    _INSERT(connection, rows)


def read_waiting(
    connection: Connection,
    channel: str,
    now: datetime,
    limit: int,
    *,
    parts: Sequence[int] = (),
    urgent: bool = False,
) -> list[Waiting]:
    """Lock up to `limit` waiting receipts of a channel that may be tried by `now`, the most urgent first.

    Only of the `parts` of all subscriptions (store/parts.py) where any are given; only what goes before nudges if
    it is to be `urgent`.
    Consent is read here, inside the transaction that claims: what has been withdrawn and committed is seen.
    """
    suppressed = exists().where(
        and_(suppressions.c.channel == contacts.c.channel, suppressions.c.address_index == contacts.c.address_index)
    )
    narrower = [receipts.c.priority < NUDGE_PRIORITY] if urgent else []
    if parts:
        narrower.append((receipts.c.subscription_id % PARTS).in_(parts))
    statement = (
        select(
            receipts.c.id,
            receipts.c.subscription_id,
            receipts.c.kind,
            receipts.c.nudge_id,
            receipts.c.values_sealed,
            subscriptions.c.sends,
            receipts.c.expires_at,
            receipts.c.attempts,
            subscriptions.c.status,
            suppressed.label("suppressed"),
            contacts.c.invalid_since.is_not(None).label("invalid"),
            people.c.id.label("person_id"),
            contacts.c.address_sealed,
            people.c.tier,
            people.c.language,
            people.c.country,
            people.c.link_version,
            subscriptions.c.cadence,
            enrolments.c.clinic_id,
            clinics.c.sender_name,
        )
        .join(subscriptions, subscriptions.c.id == receipts.c.subscription_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .join(people, people.c.id == subscriptions.c.person_id)
        .outerjoin(enrolments, ENROLLED)
        .outerjoin(clinics, clinics.c.id == enrolments.c.clinic_id)
        .where(receipts.c.state == "waiting", receipts.c.channel == channel, receipts.c.try_at <= now, *narrower)
        .order_by(receipts.c.priority, receipts.c.try_at)
        .limit(limit)
        .with_for_update(of=[receipts, subscriptions], skip_locked=True)
    )
    return [Waiting(*row) for row in connection.execute(statement)]


def mark_sending(
    connection: Connection, claims: Sequence[tuple[int, bytes]], *, worker: str, lease_until: datetime, now: datetime
) -> None:
    """Write, before anything is handed over, that these receipts (id, body digest) are being sent by `worker`."""
    shared = {"_worker": worker, "_lease": lease_until, "_now": now}
    _SENDING(connection, [{"_id": key, "_digest": digest} | shared for key, digest in claims])


def close(
    connection: Connection,
    ends: Sequence[tuple[int, str, str]],
    now: datetime,
    *,
    standing: str,
    worker: str | None = None,
) -> None:
    """End receipts (id, state, reason) that still are in the state `standing`, and held by `worker` where given."""
    if not ends:
        return
    held = [receipts.c.id == bindparam("_id"), receipts.c.state == standing]
    if worker:
        held.append(receipts.c.worker == worker)
    statement = (
        update(receipts)
        .where(*held)
        .values(state=bindparam("_state"), reason=bindparam("_reason"), settled_at=now, lease_until=None)
    )
    connection.execute(statement, [{"_id": key, "_state": state, "_reason": why} for key, state, why in ends])
    note_deliveries(connection, [key for key, _, _ in ends], now)


def record_accepted(connection: Connection, accepted: Sequence[tuple[int, str, int | None]], *, now: datetime) -> None:
    """Record (receipt, provider's id, segments); a status that came by callback before us is not lowered."""
    rows = [{"_id": key, "_provider_id": sid, "_segments": count, "_now": now} for key, sid, count in accepted]
    _ACCEPTED(connection, rows)
    note_deliveries(connection, [key for key, _, _ in accepted], now)


def count_sends(connection: Connection, subscription_ids: Sequence[int], now: datetime) -> None:
    """Note that a nudge went, or perhaps went, to each subscription at `now`."""
    if not subscription_ids:
        return
    # A set, since a subscription has no two nudges under way.
    connection.execute(
        update(subscriptions)
        .where(subscriptions.c.id.in_(subscription_ids))
        .values(sends=subscriptions.c.sends + 1, last_sent_at=now)
    )


def record_unknown(connection: Connection, unknown: Sequence[tuple[int, str]], *, ask_at: datetime) -> None:
    """Record (receipt, code) of sends that perhaps happened; the provider is asked from `ask_at` on."""
    if not unknown:
        return
    statement = (
        update(receipts)
        .where(receipts.c.id == bindparam("_id"), receipts.c.state == "sending")
        .values(state="unknown", lease_until=ask_at, error_code=bindparam("_code"))
    )
    connection.execute(statement, [{"_id": key, "_code": code} for key, code in unknown])


def put_back(connection: Connection, delayed: Sequence[tuple[int, datetime, str]], worker: str) -> None:
    """Let (receipt, try again at, code) wait again: surely not handed over by `worker`, which still holds them."""
    if not delayed:
        return
    statement = (
        update(receipts)
        .where(receipts.c.id == bindparam("_id"), receipts.c.state == "sending", receipts.c.worker == worker)
        .values(state="waiting", try_at=bindparam("_try_at"), error_code=bindparam("_code"), lease_until=None)
    )
    connection.execute(statement, [{"_id": key, "_try_at": at, "_code": code} for key, at, code in delayed])


def record_refused(connection: Connection, refused: Sequence[tuple[int, str, str]], now: datetime) -> None:
    """Record (receipt, code, reason) of messages that the provider will never take."""
    if not refused:
        return
    statement = (
        update(receipts)
        .where(receipts.c.id == bindparam("_id"), or_(receipts.c.state == "sending", receipts.c.state == "unknown"))
        .values(
            state="refused",
            error_code=bindparam("_code"),
            reason=bindparam("_reason"),
            settled_at=now,
            lease_until=None,
        )
    )
    connection.execute(statement, [{"_id": key, "_code": code, "_reason": why} for key, code, why in refused])
    note_deliveries(connection, [key for key, _, _ in refused], now)


def list_workers(connection: Connection) -> list[str]:
    """Name the workers that hold receipts in `sending`."""
    sending = select(receipts.c.worker).distinct().where(receipts.c.state == "sending")
    return [worker for (worker,) in connection.execute(sending) if worker]


def abandon(
    connection: Connection, *, now: datetime, workers: Sequence[str] = ()
) -> list[tuple[int, str | None, datetime]]:
    """Turn `sending` into `unknown` where the lease has run out, or the worker is one of `workers` (known dead).

    Gives (subscription, nudge, when) of each: they count as sent, so that nothing like them follows at once.
    """
    lost = and_(
        receipts.c.state == "sending", (receipts.c.lease_until <= now) | receipts.c.worker.in_(list(workers) or [""])
    )
    statement = (
        update(receipts)
        .where(lost)
        .values(state="unknown", lease_until=now, error_code="lease")
        .returning(receipts.c.subscription_id, receipts.c.nudge_id, receipts.c.sent_at)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(statement)]


def claim_unknown(connection: Connection, now: datetime, ask_again_at: datetime, limit: int) -> list[InFlight]:
    """Take up to `limit` unknown receipts that are due to be asked for; nobody else asks before `ask_again_at`."""
    due = (
        select(receipts.c.id)
        .where(receipts.c.state == "unknown", receipts.c.lease_until <= now)
        .order_by(receipts.c.lease_until)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list(connection.execute(due).scalars())
    connection.execute(update(receipts).where(receipts.c.id.in_(ids)).values(lease_until=ask_again_at))
    statement = (
        select(
            receipts.c.id,
            receipts.c.subscription_id,
            receipts.c.channel,
            receipts.c.nudge_id,
            contacts.c.address_sealed,
            receipts.c.body_digest,
            receipts.c.sent_at,
        )
        .join(subscriptions, subscriptions.c.id == receipts.c.subscription_id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .where(receipts.c.id.in_(ids))
        .order_by(receipts.c.sent_at)
    )
    return [InFlight(*row) for row in connection.execute(statement)]


def known_provider_ids(connection: Connection, provider_ids: Sequence[str]) -> set[str]:
    """Of these provider ids, give those that a receipt already has."""
    return set(
        connection.execute(select(receipts.c.provider_id).where(receipts.c.provider_id.in_(provider_ids))).scalars()
    )


def ask_again(connection: Connection, receipt_id: int, at: datetime) -> None:
    """Look again for an unknown receipt at `at`."""
    pending = (receipts.c.id == receipt_id) & (receipts.c.state == "unknown")
    connection.execute(update(receipts).where(pending).values(lease_until=at))


def nudge_under_way(connection: Connection, subscription_id: int) -> bool:
    """Tell whether a nudge for this subscription is on its way already."""
    under_way = (
        (receipts.c.subscription_id == subscription_id)
        & receipts.c.kind.in_(NUDGES)
        & receipts.c.state.in_(("waiting", "sending", "unknown"))
    )
    return connection.execute(select(receipts.c.id).where(under_way).limit(1)).first() is not None


def read_receipt(connection: Connection, receipt_id: int) -> Row[Any] | None:
    """Read one receipt whole."""
    return connection.execute(select(receipts).where(receipts.c.id == receipt_id)).first()
