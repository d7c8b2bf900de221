"""Enrolling a patient: what staff read out and heard goes on the ledger, and one invitation goes out.

Nothing else does until the patient agrees from their own handset or inbox; from then on they are a subscriber like
any other, whose clinic may see and do what people/patients.py lets it.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection

from people.address import Address
from people.audit import note
from people.clinic_settings import ClinicSettings, settings_of
from people.clinic_wordings import keep_read_out, words_to_read
from people.optin import request_optin
from people.preferences import Preferences
from store.clinics import Clinic
from store.contacts import find_contact, take_turn
from store.enrolments import find_label, insert_enrolment, living_enrolment, was_ended_by_clinic
from store.seal import Seal
from store.subscriptions import lock_subscription, update_subscription
from store.suppressions import is_suppressed

KIND = "clinic_invite"
LONGEST_LABEL, LONGEST_WITNESS = 80, 80

Status = Literal["invited", "already_here", "label_taken", "opted_out", "unavailable", "too_many"]
# What staff are told. `unavailable` tells nothing of who else the patient gets nudges from.
SAID: dict[Status, str] = {
    "invited": "invited: nothing else goes out until the patient agrees",
    "already_here": "is enrolled here already",
    "label_taken": "another patient of this clinic has this reference",
    "opted_out": "has opted out: only the patient can lift that, by sending START from this number or address",
    "unavailable": "gets nudges already or can't be enrolled: ask the patient, who can say so on their own page",
    "too_many": "was asked often enough today: try again tomorrow",
}


class BadEnrolment(ValueError):
    """A value that can't be enrolled with; `field` names it, the message says what would be right."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One patient as staff enrol them. `label` is the clinic's own name or number for them, "" for none.

    `wording` is the version of the words read out (`consent_wording`), `answer` what the patient said to them.
    """

    address: Address
    preferences: Preferences
    label: str = field(default="", repr=False)
    wording: str
    witnessed_by: str = field(repr=False)
    answer: str = "yes"
    source: str = ""  # where they stood, if in a list: "import 7, row 12"

    def __post_init__(self) -> None:
        if self.answer != "yes":
            raise BadEnrolment("answer", "must be yes: who did not agree is not enrolled")
        if not self.witnessed_by.strip() or len(self.witnessed_by) > LONGEST_WITNESS:
            raise BadEnrolment("witnessed_by", f"must name who heard the yes, in {LONGEST_WITNESS} characters")
        if len(self.label) > LONGEST_LABEL or not self.label.isprintable():
            raise BadEnrolment("label", f"must be one line of {LONGEST_LABEL} characters at most")


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What came of it; the ids are None unless the patient was invited."""

    status: Status
    enrolment_id: int | None = None
    person_id: int | None = None


def enrol(
    connection: Connection,
    seal: Seal,
    clinic: Clinic,
    application: Application,
    *,
    actor: str,
    now: datetime,
    wait: timedelta = timedelta(0),
) -> Enrolled:
    """Enrol one patient; the invitation goes out after `wait`. `actor` is `staff:7`, `key:3` or `operator`.

    Only what was done is noted in the audit.

    The same patient twice gets one invitation. Raises BadEnrolment for what the clinic's settings forbid.
    """
    check_limits(settings_of(clinic.settings), application.preferences)
    address, label = application.address, application.label.strip()
    index = seal.index(address.channel, address.value)
    label_index = index_of_label(seal, clinic.id, label)
    take_turn(connection, index)
    if refusal := _refusal(connection, clinic.id, address.channel, index, label_index):
        return Enrolled(refusal)
    read_out = words_to_read(connection, clinic.id, application.preferences.language)
    if read_out.version == application.wording:
        keep_read_out(connection, read_out)
    asked = request_optin(
        connection,
        seal,
        address,
        replace(application.preferences, language=application.preferences.language or clinic.language),
        means="staff",
        actor=actor,
        evidence=evidence_of(clinic, application),
        wording=application.wording,
        language=application.preferences.language,
        now=now,
        kind=KIND,
        wait=wait,
    )
    if asked.status != "asked" or asked.subscription_id is None:
        return Enrolled("too_many" if asked.status == "too_many" else "unavailable")
    held = lock_subscription(connection, asked.subscription_id)
    assert held is not None
    enrolment_id = insert_enrolment(
        connection,
        clinic.id,
        now,
        person_id=held.person_id,
        subscription_id=held.id,
        label_sealed=seal.seal(label) if label else None,
        label_index=label_index,
        enrolled_by=int(actor.removeprefix("staff:")) if actor.startswith("staff:") else None,
        witnessed_by=application.witnessed_by.strip(),
        wording=application.wording,
        answer=application.answer,
    )
    note(connection, seal, clinic.id, actor, "patient.enrolled", f"enrolment:{enrolment_id}", at=now)
    return Enrolled("invited", enrolment_id, held.person_id)


def evidence_of(clinic: Clinic, application: Application) -> dict[str, Any]:
    """Give what there is to show for an enrolment."""
    source = {"list": application.source} if application.source else {}
    return {"clinic": clinic.id, "witnessed_by": application.witnessed_by, "answer": application.answer} | source


def check_limits(settings: ClinicSettings, chosen: Preferences) -> None:
    """Raise BadEnrolment where the language or the hours are none of the clinic's.

    How often is checked where a cadence is read (scheduler/clinic_terms.py): this room can't tell.
    """
    if chosen.language not in settings.languages:
        raise BadEnrolment("language", f"must be one of {', '.join(settings.languages)}")
    start, _, end = chosen.window.partition("-")
    if start < settings.opens or (end or start) > settings.closes:
        raise BadEnrolment("window", f"must lie between {settings.opens} and {settings.closes}")


def consent_wording(connection: Connection, clinic: Clinic, language: str) -> tuple[str, str]:
    """Give the version and the words that a clinic's staff read out now; an `Application` names the version."""
    held = words_to_read(connection, clinic.id, language)
    return held.version, held.words


def index_of_label(seal: Seal, clinic_id: int, label: str) -> bytes | None:
    """Give the blind index by which a clinic's own reference is found again; None for none."""
    tidy = " ".join(label.split()).casefold()
    return seal.index("label", f"{clinic_id}:{tidy}") if tidy else None


def _refusal(
    connection: Connection, clinic_id: int, channel: str, index: bytes, label_index: bytes | None
) -> Status | None:
    if is_suppressed(connection, channel, index):
        return "opted_out"
    contact = find_contact(connection, channel, index)
    held = lock_subscription(connection, contact.subscription_id) if contact else None
    living = living_enrolment(connection, held.person_id) if held else None
    if living:
        return "already_here" if living.clinic_id == clinic_id else "unavailable"
    if held and held.status == "active":
        return "unavailable"
    if label_index and find_label(connection, clinic_id, label_index):
        return "label_taken"
    if held and held.status == "stopped" and was_ended_by_clinic(connection, held.person_id):
        update_subscription(connection, held.id, status="pending")
    return None
