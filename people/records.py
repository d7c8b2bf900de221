"""What a clinic may take away of its patients for its own records: FHIR R4 and CSV, without addresses and texts."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

from people.fhir import bundle, communication, consent_of, patient_of
from people.roster.mend import csv_line
from store.clinics import Clinic
from store.database import Database
from store.enrolled import Enrolled, list_enrolled, list_entries, list_messages, read_enrolled
from store.feed_events import ENDS
from store.seal import Seal

Kind = Literal["patients", "consents", "communications"]
_BATCH = 50
MOST_MESSAGES = 1_000  # of one patient: the latest
HEADINGS: dict[str, tuple[str, ...]] = {
    "patients": (
        *("patient", "label", "status", "enrolled_at", "confirmed_at", "ended_at", "why_ended"),
        *("channel", "standing", "cadence", "window", "zone", "language", "paused_until"),
    ),
    "consents": ("patient", "label", "event", "means", "wording", "language", "at", "position", "hash"),
    "communications": ("patient", "label", "message", "kind", "channel", "state", "nudge", "theme", "sent_at", "error"),
}


def patient_bundle(
    connection: Connection, seal: Seal, clinic: Clinic, enrolment_id: int, now: datetime
) -> dict[str, Any] | None:
    """Give a patient, their consent and what was sent to them as a Bundle; None for no patient of the clinic's."""
    held = read_enrolled(connection, clinic.id, enrolment_id)
    if held is None:
        return None
    return bundle(_resources(connection, seal, clinic, held, ("patients", "consents", "communications")), now)


def fhir_lines(database: Database, seal: Seal, clinic: Clinic, kind: Kind) -> Iterator[str]:
    """Give all of a clinic's Patients, Consents or Communications as NDJSON, a few patients in memory at a time."""

    def lines(connection: Connection, held: Enrolled) -> Iterator[str]:
        for each in _resources(connection, seal, clinic, held, (kind,)):
            yield json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n"

    return _of_everybody(database, clinic.id, lines)


def csv_lines(database: Database, seal: Seal, clinic: Clinic, kind: Kind) -> Iterator[str]:
    """Give the same as CSV with a heading. No cell can be taken for a formula by a spreadsheet."""

    def lines(connection: Connection, held: Enrolled) -> Iterator[str]:
        label = label_of(seal, held)
        for row in _ROWS[kind](connection, clinic.id, held):
            yield csv_line(map(_cell, (held.id, label, *row)))

    yield csv_line(HEADINGS[kind])
    yield from _of_everybody(database, clinic.id, lines)


def label_of(seal: Seal, held: Enrolled) -> str:
    """Open what the clinic calls a patient; "" for nothing."""
    return seal.open(held.label_sealed) if held.label_sealed else ""


def _of_everybody(
    database: Database, clinic_id: int, lines: Callable[[Connection, Enrolled], Iterator[str]]
) -> Iterator[str]:
    """Give the lines of every patient. No transaction is open while somebody slow reads them."""
    last = 0
    while True:
        with database.read() as tx:
            found = list_enrolled(tx, clinic_id, after_id=last, limit=_BATCH)
            written = [line for held in found for line in lines(tx, held)]
        yield from written
        if len(found) < _BATCH:
            return
        last = found[-1].id


def _resources(
    connection: Connection, seal: Seal, clinic: Clinic, held: Enrolled, kinds: tuple[Kind, ...]
) -> Iterator[dict[str, Any]]:
    patient_id = f"patient-{held.id}"
    entries = list_entries(connection, clinic.id, held.id) if "consents" in kinds else []
    record = {
        "person": {"language": held.language},
        "contacts": [{"channel": held.channel, "address": None}],
        "consent": [
            {**row._mapping, "at": row.at.isoformat(), "hash": row.hash.hex() if row.hash else ""} for row in entries
        ],
    }
    if "patients" in kinds:
        yield patient_of(record, patient_id, label_of(seal, held))
    if "consents" in kinds:
        yield from consent_of(record, patient_id, f"consent-{held.id}", clinic.name)
    if "communications" in kinds:
        for row in list_messages(connection, clinic.id, held.id, limit=MOST_MESSAGES):
            if row.state in ENDS:  # what was never to go out, or is still to, is no communication
                yield communication(dict(row._mapping), patient_id, clinic.name)


def _patient_rows(_connection: Connection, _clinic_id: int, held: Enrolled) -> Iterator[tuple[Any, ...]]:
    yield (
        held.status,
        held.enrolled_at,
        held.confirmed_at,
        held.ended_at,
        held.why_ended,
        held.channel,
        held.standing,
        held.cadence,
        held.window,
        held.zone,
        held.language,
        held.paused_until,
    )


def _consent_rows(connection: Connection, clinic_id: int, held: Enrolled) -> Iterator[tuple[Any, ...]]:
    for row in list_entries(connection, clinic_id, held.id):
        digest = row.hash.hex() if row.hash else ""
        yield row.event, row.means, row.wording, row.language, row.at, row.position, digest


def _message_rows(connection: Connection, clinic_id: int, held: Enrolled) -> Iterator[tuple[Any, ...]]:
    for row in list_messages(connection, clinic_id, held.id, limit=MOST_MESSAGES):
        yield row.id, row.kind, row.channel, row.state, row.nudge_id, row.theme, row.sent_at, row.error_code


_ROWS = {"patients": _patient_rows, "consents": _consent_rows, "communications": _message_rows}


def _cell(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return "" if value is None else str(value)
