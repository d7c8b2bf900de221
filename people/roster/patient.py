"""Pure: one FHIR Patient as a patient to be: which of their addresses, their language, the record's number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from people.roster.cells import LONGEST_LABEL, read_entry
from people.roster.consented import Decision
from people.roster.fhir_parts import codes, dicts, in_force, text
from people.roster.row import Entry, Problem, Terms

ADULT = 18
_TIMEZONE = ("http://hl7.org/fhir/StructureDefinition/timezone", "http://hl7.org/fhir/StructureDefinition/tz-code")
_TOO_PRIVATE = {"SS", "SB", "NI", "DL", "PPN", "TAX", "CC", "BCT"}  # no label: social security, passport, licence …
_KINDS = {("sms", ""): 0, ("phone", "mobile"): 1, ("phone", ""): 2, ("phone", "temp"): 2, ("email", ""): 3}
_LAST = 9


@dataclass(frozen=True, slots=True)
class _Way:
    """One telecom that may be used."""

    system: str
    value: str
    order: tuple[int, int]


def read_patient(
    patient: Mapping[str, Any], terms: Terms, decision: Decision | None, today: date
) -> tuple[Entry | None, tuple[Problem, ...]]:
    """Read a Patient. Of several telecoms the best ranked one holds that is private, in force, and can get messages."""
    if barred := _barred(patient, decision, today):
        return None, (barred,)
    ways = _ways(patient, today)
    if not ways:
        return None, (_no_way(patient),)
    said = {"label": _label(patient, today), "language": _language(patient, terms), "zone": _zone(patient)}
    said |= {"consent": "yes"} if decision == "permit" else {}
    first: tuple[Problem, ...] = ()
    for way in ways:
        address = {"email": way.value} if way.system == "email" else {"phone": way.value}
        entry, problems = read_entry(said | address, terms)
        if entry:
            return entry, ()
        first = first or problems
    return None, first


def _barred(patient: Mapping[str, Any], decision: Decision | None, today: date) -> Problem | None:
    deceased = patient.get("deceasedBoolean")
    if deceased is True or deceased == "true" or patient.get("deceasedDateTime"):
        return Problem("", "deceased", "the record says that this patient has died")
    if patient.get("active") is False or patient.get("active") == "false":
        return Problem("", "inactive", "the record is marked as not active")
    if any(link.get("type") == "replaced-by" for link in dicts(patient.get("link"))):
        return Problem("", "replaced", "the record has been replaced by another one: enrol that one")
    if decision == "deny":
        return Problem("consent", "refused", "a Consent in the file says that this patient has refused")
    if _is_minor(text(patient.get("birthDate")), today):
        return Problem("", "minor", f"the patient is under {ADULT}: the nudges are written for adults")
    return None


def _is_minor(born: str, today: date) -> bool:
    """Tell by a date that may lack its day or month; where that leaves it open, they count as the younger."""
    parts = born.split("-")
    try:
        year, month, day = (int(part) for part in [*parts, *["12", "31"][len(parts) - 1 :]][:3])
    except ValueError:
        return False
    return (today.year - year - ((today.month, today.day) < (month, day))) < ADULT


def _ways(patient: Mapping[str, Any], today: date) -> list[_Way]:
    ways = []
    for each in dicts(patient.get("telecom")):
        system, use, value = text(each.get("system")), text(each.get("use")), text(each.get("value"))
        if system in {"sms", "phone", "email"} and value and use not in {"old", "work"}:
            if not in_force(each.get("period"), today):
                continue
            kind = _KINDS.get((system, use if system == "phone" else ""), 4)
            ways.append(_Way(system, value.removeprefix("mailto:"), (_rank(each.get("rank")), kind)))
    return sorted(ways, key=lambda way: way.order)


def _no_way(patient: Mapping[str, Any]) -> Problem:
    if any(text(each.get("use")) == "work" for each in dicts(patient.get("telecom"))):
        return Problem("phone", "missing", "all that is left is an address at work, which others may read: ask for one")
    said = "the record has no phone number or e-mail address that is in use: ask the patient for one"
    return Problem("phone", "missing", said)


def _rank(value: Any) -> int:
    return value if isinstance(value, int) and value > 0 else _LAST


def _label(patient: Mapping[str, Any], today: date) -> str:
    """Give the record's number; never one that opens other doors, such as a social security number."""
    held = []
    for each in dicts(patient.get("identifier")):
        kinds, value = codes(each.get("type")), text(each.get("value"))
        if not value or kinds & _TOO_PRIVATE or each.get("use") == "old" or not in_force(each.get("period"), today):
            continue
        if "us-ssn" not in text(each.get("system")) and len(value) <= LONGEST_LABEL:
            held.append((0 if "MR" in kinds else {"usual": 1, "official": 2}.get(text(each.get("use")), 3), value))
    return min(held, key=lambda one: one[0])[1] if held else text(patient.get("id"))[:LONGEST_LABEL]


def _language(patient: Mapping[str, Any], terms: Terms) -> str:
    """Give the language they prefer; of several without a preference one that the clinic writes in."""
    spoken = dicts(patient.get("communication"))
    preferred = [each for each in spoken if each.get("preferred") is True]
    named = []
    for each in preferred or spoken:
        language = each.get("language")
        named += sorted(codes(language)) or ([text(language.get("text"))] if isinstance(language, dict) else [])
    known = [code for code in named if code.lower().split("-")[0] in terms.languages]
    return (known or named or [""])[0]


def _zone(patient: Mapping[str, Any]) -> str:
    for holder in (patient, *dicts(patient.get("address"))):
        for each in dicts(holder.get("extension")):
            if each.get("url") in _TIMEZONE:
                return text(each.get("valueCode")) or text(each.get("valueString"))
    return ""
