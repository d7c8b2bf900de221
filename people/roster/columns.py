"""Pure: which column of a table is what, guessed from its heading, else from what stands in it."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz

from people.address import BadAddress, parse_email, parse_phone
from people.roster.row import FIELDS, BadRoster

Columns = dict[str, int]  # field -> place of its column
_NEAR = 80  # of 100: "emial" is email, "phase" is not phone
_NAMES: dict[str, tuple[str, ...]] = {
    "label": (
        *("label", "reference", "ref", "patient reference", "patient id", "patientid", "patient number", "patient no"),
        *(
            "mrn",
            "medical record number",
            "chart number",
            "chart",
            "record number",
            "id",
            "external id",
            "our reference",
        ),
        *("etiqueta", "referencia", "id paciente", "numero de paciente", "expediente", "numero de expediente"),
        *("historia clinica", "no historia", "numero de historia", "nhc", "codigo paciente", "identificador"),
    ),
    "phone": (
        *("phone", "phone number", "mobile", "mobile phone", "mobile number", "cell", "cell phone", "cellphone"),
        *("cell number", "telephone", "tel", "sms", "text number", "contact number", "primary phone", "patient phone"),
        *("telefono", "telefono movil", "movil", "celular", "numero de telefono", "numero de celular", "numero movil"),
    ),
    "email": (
        *("email", "e mail", "email address", "e mail address", "mail", "patient email", "mail address"),
        *("correo", "correo electronico", "direccion de correo", "direccion de correo electronico"),
    ),
    "channel": (
        *(
            "channel",
            "send by",
            "contact method",
            "preferred contact",
            "preferred contact method",
            "contact preference",
        ),
        *("canal", "medio", "medio de contacto", "contacto preferido"),
    ),
    "language": (
        *("language", "lang", "preferred language", "patient language", "primary language"),
        *("idioma", "lengua", "idioma preferido", "lenguaje"),
    ),
    "zone": (
        *("zone", "time zone", "timezone", "tz", "city", "town"),
        *("zona", "zona horaria", "huso horario", "huso", "ciudad"),
    ),
    "cadence": (
        *("cadence", "frequency", "how often", "rhythm", "messages per week", "schedule"),
        *("cadencia", "frecuencia", "ritmo", "cada cuanto"),
    ),
    "window": (
        *("window", "time", "time of day", "hours", "preferred time", "send time", "best time"),
        *("horario", "hora", "franja", "franja horaria", "hora preferida", "momento del dia"),
    ),
    "topics": ("topics", "topic", "themes", "theme", "interests", "temas", "tema", "intereses"),
    "consent": (
        *("consent", "consented", "consent given", "agreed", "answer", "opt in", "opted in", "consent status"),
        *("consentimiento", "consiente", "consintio", "acepta", "acepto", "respuesta", "autoriza"),
    ),
    "witness": (
        *("witness", "witnessed by", "consent taken by", "taken by", "staff", "staff member", "obtained by"),
        *("testigo", "tomado por", "atendido por", "personal"),
    ),
}
# A name tells more than is needed; it is the label only where there is nothing better.
_PERSON = (
    "name",
    "patient",
    "patient name",
    "full name",
    "nombre",
    "paciente",
    "nombre completo",
    "nombre y apellidos",
)


def guess(rows: Sequence[Sequence[str]]) -> tuple[Columns, bool]:
    """Guess the columns from a file's first rows; tell also whether the first of them is a heading.

    A column that nobody needs is in no guess, and nothing of it is ever kept.
    """
    if not rows:
        raise BadRoster("the file holds no rows")
    headed = not any(_kind(cell) for cell in rows[0])
    found = by_heading(rows[0]) if headed else {}
    for field, place in _by_content(rows[headed:]).items():
        if field not in found and place not in found.values():
            found[field] = place
    return found, headed


def by_heading(heading: Sequence[str]) -> Columns:
    """Guess from the words of a heading, the surest first; each column is one field at most."""
    scored = [
        (score, -place, field)
        for place, words in enumerate(heading)
        for field in FIELDS
        if (score := _likeness(words, field)) >= _NEAR
    ]
    found: Columns = {}
    for _, place, field in sorted(scored, reverse=True):
        if field not in found and -place not in found.values():
            found[field] = -place
    if "label" not in found:
        named = [
            place for place, words in enumerate(heading) if _plain(words) in _PERSON and place not in found.values()
        ]
        found |= {"label": named[0]} if named else {}
    return found


def check(columns: Mapping[str, int], width: int) -> Columns:
    """Check columns that somebody chose. Raises BadRoster."""
    tidy = {field: place for field, place in columns.items() if field in FIELDS and 0 <= place < width}
    if "phone" not in tidy and "email" not in tidy:
        raise BadRoster("say which column holds the phone number or the e-mail address")
    if len(set(tidy.values())) < len(tidy):
        raise BadRoster("one column can't be two things: choose each once")
    return tidy


@cache
def _likeness(words: str, field: str) -> float:
    plain = _plain(words)
    if not plain:
        return 0.0
    if plain in _NAMES[field]:
        return 101.0 - _NAMES[field].index(plain) / 1000  # of two exact ones that which says more
    if plain in _PERSON or len(plain) < 4:
        return 0.0
    return max(fuzz.ratio(plain, name) for name in _NAMES[field] if len(name) >= 4) if field in _NAMES else 0.0


def _by_content(rows: Sequence[Sequence[str]]) -> Columns:
    width = max((len(row) for row in rows), default=0)
    found: Columns = {}
    for place in range(width):
        kinds = [_kind(row[place]) for row in rows if place < len(row) and row[place]]
        for field in ("email", "phone"):
            if kinds and kinds.count(field) * 2 > len(kinds):
                found.setdefault(field, place)
    return found


def _kind(cell: str) -> str:
    """Tell whether a cell is an address: "phone", "email" or "". Seven digits alone may be a record's number."""
    try:
        if "@" in cell:
            return "email" if parse_email(cell) else ""
        if len(re.sub(r"\D", "", cell)) >= 10 and not re.search("[A-Za-z]", cell) and not _is_day(cell):
            return "phone" if parse_phone(cell, "US") else ""
    except BadAddress:
        pass
    return ""


def _is_day(cell: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}", cell) is not None


def _plain(words: str) -> str:
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", words) if not unicodedata.combining(mark))
    apart = re.sub("(?<=[a-z])(?=[A-Z])", " ", bare)  # PatientId
    return " ".join(re.sub(r"[^a-z0-9]+", " ", apart.lower()).split())
