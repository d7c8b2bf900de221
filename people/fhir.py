"""Pure: a person's consent as FHIR R4, for a clinic's records: a Bundle of a Patient and one Consent.

Written by hand after https://hl7.org/fhir/R4/consent.html; the tests hold it against fhir.resources.
"""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

_HL7 = "http://terminology.hl7.org/CodeSystem/"
_YES, _NO = {"granted", "restarted", "reconfirmed"}, {"revoked", "ended", "erased"}
_Coded = dict[str, list[dict[str, str]]]


def consent_bundle(record: Mapping[str, Any], program: str, now: datetime) -> dict[str, Any]:
    """Turn what `people.export.export_person` gives into a `collection` Bundle, as of `now`.

    The Consent is for the whole programme: `proposed` until a first yes, then `active`, and `inactive` after a no.
    """
    patient = _patient(record)
    entries = [patient, *_consent(record, patient["id"], program)]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(),
        "entry": [{"resource": each} for each in entries],
    }


def _patient(record: Mapping[str, Any]) -> dict[str, Any]:
    person = record["person"]
    reached = [_telecom(contact) for contact in record["contacts"] if contact["address"]]
    spoken = {"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": person["language"]}]}, "preferred": True}
    patient = {"resourceType": "Patient", "id": f"person-{person['id']}", "communication": [spoken]}
    return patient | ({"telecom": reached} if reached else {})


def _telecom(contact: Mapping[str, Any]) -> dict[str, str]:
    if contact["channel"] == "sms":
        return {"system": "sms", "value": contact["address"], "use": "mobile"}
    return {"system": "email", "value": contact["address"]}


def _consent(record: Mapping[str, Any], patient: str, program: str) -> list[dict[str, Any]]:
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
        "id": f"consent-{record['person']['id']}",
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
