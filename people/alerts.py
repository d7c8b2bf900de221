"""Telling a clinic that a patient of theirs may be in danger: who, and never what they wrote."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.address import Address
from people.audit import SYSTEM, note
from people.notices import queue_notice
from store.alerts import add_alert, is_open
from store.clinics import Clinic, read_clinic
from store.enrolments import living_enrolment
from store.seal import Seal

KINDS = ("crisis", "violence")  # as the reading of a text names them
_SAME = timedelta(hours=12)  # a second text about it soon after is the same alert, unless somebody has taken it up
_TEXTS = {"sms": "staff_alert", "email": "email_staff_alert"}


def raise_alerts(connection: Connection, seal: Seal, person_id: int, intents: Iterable[str], now: datetime) -> int:
    """Write an alert for each danger that a text speaks of, where its sender is a clinic's patient; gives how many.

    The clinic's crisis contact gets one message that says to sign in.
    """
    dangers = [kind for kind in KINDS if kind in set(intents)]
    enrolment = living_enrolment(connection, person_id) if dangers else None
    clinic = read_clinic(connection, enrolment.clinic_id) if enrolment else None
    if clinic is None:
        return 0
    raised = [kind for kind in dangers if not is_open(connection, clinic.id, person_id, kind, now - _SAME)]
    for kind in raised:
        add_alert(connection, clinic.id, person_id, kind, now)
        note(connection, seal, clinic.id, SYSTEM, "alert.raised", f"person:{person_id}", {"kind": kind}, at=now)
    contact = crisis_contact(seal, clinic)
    if raised and contact:
        text = _TEXTS[contact.channel]
        path = "/clinic/alerts"
        queue_notice(connection, seal, contact, text, language=clinic.language, path=path, now=now, urgent=True)
    return len(raised)


def crisis_contact(seal: Seal, clinic: Clinic) -> Address | None:
    """Open where a clinic wants to be told; None if it has not said."""
    if clinic.crisis_channel is None or clinic.crisis_sealed is None:
        return None
    return Address(clinic.crisis_channel, seal.open(clinic.crisis_sealed))
