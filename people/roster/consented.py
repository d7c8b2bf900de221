"""Pure: what patients have decided, by the Consent resources of an export.

A refusal in force is respected whatever it was about; of decisions on one thing (scope) the latest holds. Exceptions
inside a consent are not weighed: the top rule counts, and whoever is in doubt is asked by the invitation anyway.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from people.roster.fhir_parts import codes, dicts, in_force, text

Decision = Literal["permit", "deny"]
_IN_FORCE = {"active", "inactive", "rejected"}  # drafts, proposals and errors decide nothing


@dataclass(slots=True)
class Decisions:
    """What was decided, by whom; patients are known by reference, full URL or identifier."""

    today: date
    _by_patient: dict[str, dict[str, tuple[str, Decision]]] = field(default_factory=dict)

    def hear(self, consent: Mapping[str, Any]) -> None:
        """Take one Consent in."""
        decision = _decision(consent, self.today)
        if decision is None:
            return
        said_on = text(consent.get("dateTime")) or text(consent.get("date"))
        scope = ",".join(sorted(codes(consent.get("scope"))))
        for key in _keys(consent.get("patient") or consent.get("subject"), text(consent.get("id"))):
            held = self._by_patient.setdefault(key, {}).get(scope)
            # Of two of one day, or without a day, a refusal is the one that holds.
            if held is None or (said_on, decision == "deny") >= (held[0], held[1] == "deny"):
                self._by_patient[key][scope] = (said_on, decision)

    def of(self, patient: Mapping[str, Any], address: str) -> Decision | None:
        """Give what a patient decided, found in the file under a full URL; None if nothing was said."""
        said = [
            decision for key in patient_keys(patient, address) for _, decision in self._by_patient.get(key, {}).values()
        ]
        if not said:
            return None
        return "deny" if "deny" in said else "permit"


def patient_keys(patient: Mapping[str, Any], address: str) -> Iterable[str]:
    """Give every way in which a consent may name a patient."""
    if identity := text(patient.get("id")):
        yield f"Patient/{identity}"
    if address:
        yield address
        yield _tail(address)
    for each in dicts(patient.get("identifier")):
        if value := text(each.get("value")):
            yield f"|{text(each.get('system'))}|{value}"


def _keys(reference: Any, consent_id: str) -> Iterable[str]:
    if not isinstance(reference, dict):
        return
    if named := text(reference.get("reference")):
        yield f"{consent_id}{named}" if named.startswith("#") else _tail(named)
    for each in dicts([reference.get("identifier")]):
        if value := text(each.get("value")):
            yield f"|{text(each.get('system'))}|{value}"


def _tail(reference: str) -> str:
    """Bring "https://ehr.example.org/fhir/Patient/7/_history/2" to "Patient/7"; a URN stays."""
    if reference.startswith("urn:"):
        return reference
    return "/".join(reference.split("/_history/", 1)[0].rstrip("/").split("/")[-2:])


def _decision(consent: Mapping[str, Any], today: date) -> Decision | None:
    status = text(consent.get("status"))
    if status not in _IN_FORCE:
        return None
    if status != "active":
        return "deny"
    rules = [rule for rule in dicts(_as_list(consent.get("provision"))) if in_force(rule.get("period"), today)]
    said = {text(consent.get("decision")), *(text(rule.get("type")) for rule in rules)}
    if "deny" in said or "OPTOUT" in codes(consent.get("policyRule")):
        return "deny"
    over = consent.get("provision") and not rules
    return None if over else "permit"


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
