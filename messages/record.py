"""Pure: a nudge's record, whatever kind of file it stands in: what each key may hold, and the nudge made of it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from messages.nudge import AUDIENCES, EFFORTS, FLAGS, STATUSES, TAGS, THEME_IDS, UNREVIEWED, Nudge

_ID = re.compile(r"[A-Z]{3}-\d{2,3}")
_LANG = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
LISTS = {"tags": TAGS, "flags": FLAGS, "src": None, "claims": None, "ext": None, "reviewers": None}
DATES = ("reviewed_on", "next_review")
_CHOICES = {"audience": AUDIENCES, "effort": EFFORTS, "status": STATUSES}
# An empty text of a tier: the nudge does not go by text in it.
_MAY_BE_EMPTY = ("safety_line", "sms_discreet", "sms_full", "sms_frank")
NAMES = tuple(field.name for field in fields(Nudge))
# What a record means by leaving a key out. The version is raised with every change of wording.
UNSAID: dict[str, Any] = {
    "version": 1,
    "status": UNREVIEWED,
    "safety_line": "",
    "sms_frank": "",
    **dict.fromkeys(DATES, ""),
    **{key: [] for key in LISTS},
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person can mend: reads as `file:line: rule: what to do`."""

    file: str
    line: int
    rule: str
    advice: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.advice}"


@dataclass(frozen=True, slots=True)
class Page:
    """What a file holds: its nudges, where each key stands (("en/COM-01", "src") -> line), and what is wrong.

    `unread` are the ids of records that stand in the file and could not be read.
    """

    file: str
    nudges: tuple[Nudge, ...]
    lines: dict[tuple[str, str], int]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...] = ()


def record_problems(file: str, values: Mapping[str, Any], line_of: Callable[[str], int]) -> list[Problem]:
    """Name everything wrong with a record's values; `line_of` tells where a key stands ("": the record itself)."""
    return [Problem(file, line_of(key), rule, advice) for key, rule, advice in _remarks(values)]


def _remarks(values: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (key, rule, what to do)."""
    name = values["id"]
    for key, advice in heading_advice(values).items():
        yield key, key, f"{name}: {advice}"
    if not _ID.fullmatch(name):
        yield "", "id", f"name it like COM-01, not {name!r}"
    for key in values:
        if key not in NAMES:
            yield key, "unknown-key", f"{name}: remove {key!r} or mend its spelling"
    for key in NAMES:
        if key not in {"id", "lang", "theme"} and (wrong := _value_advice(key, values.get(key, UNSAID.get(key)))):
            yield key, key, f"{name}: {wrong}"


def heading_advice(values: Mapping[str, Any]) -> dict[str, str]:
    """Say what would be right where `lang` or `theme` are not."""
    wrong = {}
    lang = values.get("lang")
    if not (isinstance(lang, str) and _LANG.fullmatch(lang)):
        wrong["lang"] = 'lang is "en" or another language code'
    if values.get("theme") not in THEME_IDS:
        wrong["theme"] = f"theme is one of {', '.join(THEME_IDS)}"
    return wrong


def nudge_of(values: Mapping[str, Any]) -> Nudge:
    """Make the nudge of a record that has no problems."""
    record: dict[str, Any] = {key: values.get(key, UNSAID.get(key)) for key in NAMES}
    for key in LISTS:
        record[key] = tuple(record[key])
    for key in DATES:
        record[key] = record[key] or None
    for key, value in record.items():
        if isinstance(value, str):
            record[key] = unwrapped(value)
    return Nudge(**record)


def _value_advice(key: str, value: object) -> str | None:
    """Say what is wrong with a record's value, or None."""
    if key in LISTS:
        return _list_advice(key, value)
    if key in DATES:
        fine = value == "" or type(value) is date
        return None if fine else f'{key} is a date such as 2027-01-31, or "" when there is none'
    if key == "version":
        fine = type(value) is int and value >= 1
        return None if fine else "version is a whole number from 1, raised with every change of wording"
    if value is None:
        return f"add {key}"
    if not isinstance(value, str) or not (value.strip() or key in _MAY_BE_EMPTY):
        return f"{key} is a text, not {value!r}"
    if key in _CHOICES and value not in _CHOICES[key]:
        return f"{key} is one of {', '.join(_CHOICES[key])}, not {value!r}"
    return None


def _list_advice(key: str, value: object) -> str | None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return f"{key} is a list of texts, such as []"
    allowed = LISTS[key]
    unknown = [item for item in value if allowed is not None and item not in allowed]
    return f"{key} may hold {', '.join(allowed or ())}, not {unknown[0]!r}" if unknown else None


def unwrapped(text: str) -> str:
    """Return `text` with wrapped lines joined; a blank line still parts paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))
