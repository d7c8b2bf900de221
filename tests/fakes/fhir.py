"""What FHIR R4 asks for beyond what fhir.resources looks at: value sets and invariants."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

CONSENT_STATES = {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}
EVENT_STATES = {
    *("preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "entered-in-error", "unknown"),
}
PARTICIPATION = {"SMSWRIT", "EMAILWRIT"}  # of v3-ParticipationMode, those that we use


def broken(resource: Mapping[str, Any]) -> list[str]:
    """Name what a resource breaks; [] for nothing."""
    return _LOOKS[resource["resourceType"]](resource)


def _bundle(bundle: Mapping[str, Any]) -> list[str]:
    inside = [entry["resource"] for entry in bundle["entry"]]
    names = {f"{each['resourceType']}/{each['id']}" for each in inside}
    found = [] if len(names) == len(inside) else ["bdl-7: two of one id"]
    found += [] if bundle["type"] == "collection" and "total" not in bundle else ["bdl-1"]
    found += [] if _is_instant(bundle["timestamp"]) else ["timestamp"]
    for each in inside:
        found += broken(each) + [f"{name} leads nowhere" for name in _references(each) if name not in names]
    return found


def _patient(patient: Mapping[str, Any]) -> list[str]:
    found = ["cpt-2" for each in patient.get("telecom", []) if "value" in each and "system" not in each]
    return found + [each["system"] for each in patient.get("telecom", []) if each["system"] not in {"sms", "email"}]


def _consent(consent: Mapping[str, Any]) -> list[str]:
    found = [] if consent["status"] in CONSENT_STATES else ["consent-state-codes"]
    found += [] if consent.get("policy") or consent.get("policyRule") else ["ppc-1"]
    found += [] if consent.get("patient") else ["ppc-2"]
    found += [] if consent["scope"] and consent["category"] else ["scope and category are required"]
    found += [] if _is_instant(consent["dateTime"]) else ["dateTime"]
    found += [] if consent["provision"]["type"] in {"permit", "deny"} else ["consent-provision-type"]
    period = consent["provision"].get("period", {})
    if {"start", "end"} <= set(period) and period["start"] > period["end"]:
        found.append("per-1")
    return found


def _communication(message: Mapping[str, Any]) -> list[str]:
    found = [] if message["status"] in EVENT_STATES else ["event-status"]
    found += ["a text"] if "payload" in message else []
    found += ["statusReason"] if ("statusReason" in message) != (message["status"] == "not-done") else []
    for medium in message["medium"]:
        found += ["medium"] if medium["coding"][0]["code"] not in PARTICIPATION else []
    return found + [name for name in ("sent", "received") if name in message and not _is_instant(message[name])]


def _is_instant(text: str) -> bool:
    return datetime.fromisoformat(text).tzinfo is not None


def _references(value: Any) -> set[str]:
    if isinstance(value, Mapping):
        own = {value["reference"]} if isinstance(value.get("reference"), str) else set()
        return own.union(*(_references(inner) for inner in value.values()))
    return set().union(*map(_references, value)) if isinstance(value, list) else set()


_LOOKS = {"Bundle": _bundle, "Patient": _patient, "Consent": _consent, "Communication": _communication}
