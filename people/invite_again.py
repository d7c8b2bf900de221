"""Asking a patient once more who was invited and has not answered: at most once a day."""

from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection

from people.audit import note
from people.enrolment import KIND
from people.find import address_of
from people.optin import request_optin
from people.patients import patient
from people.preferences import read_preferences
from store.consents import count_consents
from store.seal import Seal

Outcome = Literal["invited", "asked_today", "not_waiting"]
_ASKING = ("requested", "reminded")
_DAY = timedelta(days=1)


def invite_again(
    connection: Connection, seal: Seal, clinic_id: int, enrolment_id: int, *, actor: str, now: datetime
) -> Outcome:
    """Send a patient's invitation again, with what was agreed to when they were enrolled.

    `asked_today`: they were asked in the last 24 hours, by whomever. `not_waiting`: they have agreed or opted out
    since. Neither changes anything. Raises NoPatient.
    """
    held = patient(connection, clinic_id, enrolment_id)
    address = address_of(connection, seal, held.subscription_id)
    if held.status != "invited" or address is None:
        return "not_waiting"
    index = seal.index(address.channel, address.value)
    if count_consents(connection, address.channel, index, _ASKING, now - _DAY):
        return "asked_today"
    chosen = read_preferences(connection, held.subscription_id)
    asked = request_optin(
        connection,
        seal,
        address,
        chosen,
        means="staff",
        actor=actor,
        evidence={"clinic": clinic_id, "witnessed_by": held.witnessed_by, "answer": held.answer, "again": True},
        wording=held.wording,
        language=chosen.language,
        now=now,
        kind=KIND,
    )
    if asked.status != "asked":
        return "not_waiting"
    note(connection, seal, clinic_id, actor, "patient.invited_again", f"enrolment:{held.id}", at=now)
    return "invited"
