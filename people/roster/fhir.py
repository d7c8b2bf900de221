"""Pure: FHIR R4 as records systems export it (Bundle, NDJSON, one resource), as patients to be.

https://hl7.org/fhir/R4/patient.html, https://hl7.org/fhir/R4/consent.html; of R5's Consent what is unlike is read, too.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from people.roster.consented import Decisions
from people.roster.listed import once_each
from people.roster.patient import read_patient
from people.roster.pieces import Piece, pieces
from people.roster.row import BadRoster, Problem, Row, Terms
from people.roster.table import Opens
from people.roster.text import decoded, encoding_of

_WANTED = ("Patient", "Consent")
_MAY_HOLD = re.compile(r'"resourceType"\s*:\s*"(?:Patient|Consent|Bundle)"')
Resource = Mapping[str, Any]


def is_fhir(opens: Opens) -> bool:
    """Tell whether a file is JSON rather than a table."""
    head = b"".join(piece for piece, _ in zip(opens(), range(2), strict=False))[:400]
    return bytes(byte for byte in head if byte)[:40].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] in (b"{", b"[")


def read_fhir(opens: Opens, terms: Terms, today: date) -> Iterator[Row]:
    """Read every patient, in the order of the file; `number` counts them.

    The file is gone through twice: who has refused may be told after who they are. Raises BadRoster.
    """
    decisions = Decisions(today)
    for _, resource in _resources(opens):
        if resource and resource.get("resourceType") == "Consent":
            decisions.hear(resource)
    return once_each(_patients(opens, terms, decisions, today))


def _patients(opens: Opens, terms: Terms, decisions: Decisions, today: date) -> Iterator[Row]:
    number = 0
    for address, resource in _resources(opens):
        if resource is None:
            number += 1
            yield Row(number, None, (Problem("", "too_large", "this record is too large to read: leave photos out"),))
            continue
        for found, at in _people_in(resource, address):
            number += 1
            entry, problems = read_patient(found, terms, decisions.of(found, at), today)
            yield Row(number, entry, problems)
    if not number:
        raise BadRoster("there is no Patient in the file: give a Bundle, or NDJSON, that holds Patient resources")


def _people_in(resource: Resource, address: str) -> Iterator[tuple[Resource, str]]:
    """Give a patient, or the patient that is contained in a consent."""
    if resource["resourceType"] == "Patient":
        yield resource, address
        return
    contained = resource.get("contained")
    for inner in contained if isinstance(contained, list) else []:
        if isinstance(inner, dict) and inner.get("resourceType") == "Patient":
            yield inner, f"{resource.get('id')}#{inner.get('id')}"


def _resources(opens: Opens) -> Iterator[tuple[str, Resource | None]]:
    """Give each patient and consent with its full URL; None for one that is too large."""
    encoding = encoding_of(opens())
    for piece in pieces(decoded(opens(), encoding)):
        if piece.too_large:
            if _MAY_HOLD.search(piece.text):
                yield "", None
        elif _MAY_HOLD.search(piece.text):
            yield from _within(_loaded(piece), "", depth=0)


def _within(found: Any, address: str, depth: int) -> Iterator[tuple[str, Resource]]:
    """Look through an entry, and through bundles in bundles."""
    if not isinstance(found, dict):
        return
    kind = found.get("resourceType")
    if kind in _WANTED:
        yield address, found
    elif kind == "Bundle" and depth < 3:
        entries = found.get("entry")
        for entry in entries if isinstance(entries, list) else []:
            yield from _within(entry, "", depth + 1)
    elif kind is None and isinstance(found.get("resource"), dict) and not _is_gone(found):
        url = found.get("fullUrl")
        yield from _within(found["resource"], url if isinstance(url, str) else "", depth + 1)


def _is_gone(entry: Resource) -> bool:
    request = entry.get("request")
    return isinstance(request, dict) and request.get("method") == "DELETE"


def _loaded(piece: Piece) -> Any:
    try:
        return json.loads(piece.text)
    except (ValueError, RecursionError):
        raise BadRoster("that is no JSON: the file is damaged, or was changed by hand") from None
