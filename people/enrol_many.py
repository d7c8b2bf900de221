"""Enrolling many patients in one transaction: who was never heard of goes in at once, all others one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from people.clinic_settings import settings_of
from people.enrolment import KIND, Application, Status, check_limits, enrol, evidence_of, index_of_label
from people.preferences import local_day, person_columns, subscription_columns
from store.clinics import Clinic
from store.kinds import LEISURE_PRIORITY
from store.newcomers import Newcomer, insert_newcomers, known_among, labels_among, take_turns
from store.seal import Seal

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asked:
    """One application, and when its invitation may go out."""

    application: Application
    at: datetime
    until: datetime


def enrol_many(
    connection: Connection,
    seal: Seal,
    clinic: Clinic,
    asked: Sequence[Asked],
    *,
    actor: str,
    now: datetime,
    rehearse: bool = False,
) -> list[Status]:
    """Enrol patients of a list, each with one invitation; gives what came of each, in their order.

    No address and no label may be in it twice. What was done is the caller's to note in the audit. Raises
    BadEnrolment as `enrol` does; the transaction, one of `Database.write`, must then not be committed. To
    `rehearse` only finds out: that transaction must not be committed either.
    """
    indexes = [seal.index(each.application.address.channel, each.application.address.value) for each in asked]
    labels = [index_of_label(seal, clinic.id, each.application.label) for each in asked]
    take_turns(connection, indexes)
    known = known_among(connection, indexes, now - _A_DAY)
    taken = labels_among(connection, clinic.id, [label for label in labels if label])
    settings, came_of = settings_of(clinic.settings), []
    newcomers = []
    for each, index, label in zip(asked, indexes, labels, strict=True):
        if index in known:
            wait = each.at - now
            came_of.append(enrol(connection, seal, clinic, each.application, actor=actor, now=now, wait=wait).status)
        elif label in taken:
            came_of.append("label_taken")
        else:
            check_limits(settings, each.application.preferences)
            if not rehearse:
                newcomers.append(_newcomer(seal, clinic, each, index, label, actor, now))
            came_of.append("invited")
    insert_newcomers(connection, seal.chain_keys, newcomers)
    return came_of


def _newcomer(
    seal: Seal, clinic: Clinic, asked: Asked, index: bytes, label: bytes | None, actor: str, now: datetime
) -> Newcomer:
    application, chosen = asked.application, asked.application.preferences
    address, words = application.address, application.label.strip()
    at: dict[str, Any] = {"created_at": now}
    return Newcomer(
        person=at | _listed(person_columns(chosen)),
        contact={
            "channel": address.channel,
            "address_sealed": seal.seal(address.value),
            "address_index": index,
        },
        subscription=at | subscription_columns(chosen) | {"status": "pending", "anchor": local_day(now, chosen.zone)},
        enrolment={
            "clinic_id": clinic.id,
            "label_sealed": seal.seal(words) if words else None,
            "label_index": label,
            "enrolled_by": int(actor.removeprefix("staff:")) if actor.startswith("staff:") else None,
            "witnessed_by": application.witnessed_by.strip(),
            "wording": application.wording,
            "answer": application.answer,
            "status": "invited",
            "shares": {},
            "enrolled_at": now,
        },
        consent={
            "channel": address.channel,
            "address_index": index,
            "event": "requested",
            "means": "staff",
            "actor": actor,
            "wording": application.wording,
            "language": chosen.language,
            "evidence_sealed": seal.seal_json(evidence_of(clinic, application)),
            "at": now,
        },
        invitation={
            "kind": KIND,
            "channel": address.channel,
            "state": "waiting",
            "priority": LEISURE_PRIORITY,
            "created_at": now,
            "try_at": asked.at,
            "expires_at": asked.until,
        },
    )


def _listed(columns: dict[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in columns.items()}
