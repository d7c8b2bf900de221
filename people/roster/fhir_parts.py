"""Pure: parts of FHIR resources, read without trust in their form."""

from datetime import date
from typing import Any


def in_force(period: Any, today: date) -> bool:
    """Tell whether a Period covers a day; one that is missing always does."""
    if not isinstance(period, dict):
        return True
    start, end = text(period.get("start"))[:10], text(period.get("end"))[:10]
    # Days as they are written, which may lack the month: "2026" has not ended in March 2026.
    return today.isoformat()[: len(start)] >= start and not (end and today.isoformat()[: len(end)] > end)


def codes(concept: Any) -> set[str]:
    """Give the codes of a CodeableConcept."""
    return {text(coding.get("code")) for each in dicts([concept]) for coding in dicts(each.get("coding"))} - {""}


def dicts(value: Any) -> list[dict[str, Any]]:
    """Give those of a list that are objects; [] for what is no list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def text(value: Any) -> str:
    """Give a string without space around it; "" for what is no string."""
    return value.strip() if isinstance(value, str) else ""
