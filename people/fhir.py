"""Pure: a person's consent as FHIR R4, for a clinic's records: a Patient, one Consent, and Communications without text.

Written by hand after https://hl7.org/fhir/R4/consent.html; the tests hold it against fhir.resources.
"""

import base64
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

_HL7 = "http://terminology.hl7.org/CodeSystem/"
_YES, _NO = {"granted", "restarted", "reconfirmed"}, {"revoked", "ended", "erased", "reassigned"}
_MEDIA = {"sms": "SMSWRIT", "email": "EMAILWRIT"}  # v3-ParticipationMode
# What became of a message, as a Communication has it (event-status); what is missing is still to come.
_STATUSES = {
    **dict.fromkeys(("accepted", "delivered"), "completed"),
    **dict.fromkeys(("undelivered", "refused", "expired", "cancelled", "skipped"), "not-done"),
    **dict.fromkeys(("unknown", "flagged"), "unknown"),
    "sending": "in-progress",
}
_WHY_NOT = {
    "undelivered": "could not be delivered",
    "refused": "refused by the provider",
    "expired": "its time had passed",
    "cancelled": "taken back before it was sent",
    "skipped": "not sent",
}
_Coded = dict[str, list[dict[str, str]]]


def consent_bundle(record: Mapping[str, Any], program: str, now: datetime) -> dict[str, Any]:
    """Turn what `people.export.export_person` gives into a `collection` Bundle, as of `now`.

    The Consent is for the whole programme: `proposed` until a first yes, then `active`, and `inactive` after a no.
    """
    person_id = record["person"]["id"]
    patient = patient_of(record, f"person-{person_id}")
    consent = consent_of(record, patient["id"], f"consent-{person_id}", program)
    return bundle([patient, *consent], now)


def bundle(resources: Iterable[Mapping[str, Any]], now: datetime) -> dict[str, Any]:
    """Put resources into a `collection` Bundle, as of `now`."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(),
        "entry": [{"resource": each} for each in resources],
    }


def patient_of(record: Mapping[str, Any], patient_id: str, label: str = "") -> dict[str, Any]:
    """Write a Patient: how they are reached, where the record tells, and what a clinic calls them (`label`)."""
    reached = [_telecom(contact) for contact in record["contacts"] if contact["address"]]
    language = record["person"]["language"]
    spoken = {"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": language}]}, "preferred": True}
    patient: dict[str, Any] = {"resourceType": "Patient", "id": patient_id, "communication": [spoken]}
    return patient | ({"identifier": [{"value": label}]} if label else {}) | ({"telecom": reached} if reached else {})


def communication(message: Mapping[str, Any], patient: str, program: str) -> dict[str, Any]:
    """Write one message as a Communication without its text: kind, medium, when, and what became of it.

    `message` has id, kind, channel, state, sent_at, settled_at (datetimes or None), nudge_id and error_code.
    """
    state, reference = message["state"], {"reference": f"Patient/{patient}"}
    found: dict[str, Any] = {
        "resourceType": "Communication",
        "id": f"delivery-{message['id']}",
        "status": _STATUSES.get(state, "preparation"),
        "category": [_coding("communication-category", "reminder")],
        "medium": [_coding("v3-ParticipationMode", _MEDIA[message["channel"]])],
        "subject": reference,
        "recipient": [reference],
        "sender": {"display": program},
        "topic": {"text": message["nudge_id"] or message["kind"]},
    }
    if state in _WHY_NOT:
        code = f" ({message['error_code']})" if message["error_code"] else ""
        found["statusReason"] = {"text": _WHY_NOT[state] + code}
    if message["sent_at"]:
        found["sent"] = message["sent_at"].isoformat()
    if state == "delivered" and message["settled_at"]:
        found["received"] = message["settled_at"].isoformat()
    return found


def _telecom(contact: Mapping[str, Any]) -> dict[str, str]:
    if contact["channel"] == "sms":
        return {"system": "sms", "value": contact["address"], "use": "mobile"}
    return {"system": "email", "value": contact["address"]}


def consent_of(record: Mapping[str, Any], patient: str, consent_id: str, program: str) -> list[dict[str, Any]]:
    """Write the one Consent of a patient (an id), as the record's entries on the ledger leave it; [] without any."""
    told = [entry for entry in record["consent"] if entry["event"] in _YES | _NO | {"requested"}]
    if not told:
        return []
    decided = [entry for entry in told if entry["event"] != "requested"]
    yes = [entry for entry in told if entry["event"] in _YES]
    last = (decided or told)[-1]
    status = "proposed" if not decided else "active" if last in yes else "inactive"
    reference = {"reference": f"Patient/{patient}"}
    consent: dict[str, Any] = {
        "resourceType": "Consent",
        "id": consent_id,
        "identifier": [
            {"value": f"{last['position']}:{last['hash']}"}
        ],  # its place on the ledger, to be verified there
        "status": status,
        "scope": _coding("consentscope", "patient-privacy"),
        "category": [{"coding": [{"system": "http://loinc.org", "code": "59284-0", "display": "Patient Consent"}]}],
        "patient": reference,
        "dateTime": last["at"],
        "performer": [reference],
        "organization": [{"display": program}],
        "policyRule": _coding("v3-ActCode", "OPTOUT" if status == "inactive" else "OPTIN"),
        "provision": _provision(record, yes, last, status, program),
    }
    if yes:
        own = yes[-1]["actor"] == "subscriber"  # from their own handset, inbox or page; else an operator said so
        consent["verification"] = [{"verified": own, "verifiedWith": reference, "verificationDate": yes[-1]["at"]}]
    shown = next((entry for entry in reversed(yes or told) if entry["words"]), None)
    return [consent | ({"sourceAttachment": _attachment(shown)} if shown else {})]


def _provision(
    record: Mapping[str, Any], yes: list[Any], last: Mapping[str, Any], status: str, program: str
) -> dict[str, Any]:
    ways = sorted({contact["channel"] for contact in record["contacts"]})
    period = {"start": yes[-1]["at"]} if yes else {}
    if status == "inactive":
        period["end"] = last["at"]
    given = _coding("v3-ParticipationType", "IRCP")  # the information's recipient
    provision = {
        "type": "permit" if yes or status == "proposed" else "deny",
        "actor": [{"role": given, "reference": {"display": program}}],
        "action": [{"text": f"send automated messages by {way}"} for way in ways],
    }
    return provision | ({"period": period} if period else {})


def _attachment(entry: Mapping[str, Any]) -> dict[str, str]:
    return {
        "contentType": "text/plain; charset=utf-8",
        "language": entry["language"],
        "title": entry["wording"],
        "creation": entry["at"],
        "data": base64.b64encode(entry["words"].encode()).decode(),
    }


def _coding(system: str, code: str) -> _Coded:
    return {"coding": [{"system": _HL7 + system, "code": code}]}
