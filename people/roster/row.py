"""Pure: one patient of a list, and what is wrong with a row that can't be one."""

from collections.abc import Callable
from dataclasses import dataclass, field

from people.address import Address

# What a column, or a part of a FHIR record, can say of a patient.
FIELDS = (
    "label",
    "phone",
    "email",
    "channel",
    "language",
    "zone",
    "cadence",
    "window",
    "topics",
    "consent",
    "witness",
)


class BadRoster(ValueError):
    """The file can't be read as a list of patients; the message says why, where, and what would be right."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one place. `kind` is a word to count by; `said` tells what would be right, and repeats nothing.

    `column` is one of FIELDS, or "" for what concerns the whole row.
    """

    column: str
    kind: str
    said: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One patient to be: all that is kept of a row. `cadence` and `window` are as scheduler/ stores them."""

    address: Address
    country: str  # ISO 3166
    label: str = field(repr=False)  # the clinic's own name or number for the patient; "" for none
    language: str
    zone: str
    zone_source: str
    cadence: str
    window: str
    muted_themes: tuple[str, ...]
    answer: str  # what the patient said to the words of consent, where the list tells
    witness: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, read: a patient to be, or what is wrong. `number` counts as a spreadsheet does; FHIR: which resource."""

    number: int
    entry: Entry | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds where a row says nothing, and what it may say.

    `read_cadence` and `read_window` give what is stored, or raise ValueError with words for the person.
    """

    country: str
    zone: str
    language: str
    languages: tuple[str, ...]
    cadence: str
    window: str
    read_cadence: Callable[[str], str]
    read_window: Callable[[str], str]
    read_zone: Callable[[str], str]
