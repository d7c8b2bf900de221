"""Pure: one library file read into nudges, every problem named with its line."""

import re
import tomllib
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from messages.nudge import AUDIENCES, EFFORTS, FLAGS, STATUSES, TAGS, THEME_IDS, Nudge

_HEADER = re.compile(r"\s*\[\s*([A-Za-z0-9_-]+)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_TOML_LINE = re.compile(r"at line (\d+)")
_ID = re.compile(r"[A-Z]{3}-\d{2,3}")
_LANG = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
_LISTS = {"tags": TAGS, "flags": FLAGS, "src": None, "claims": None, "ext": None, "reviewers": None}
_DATES = ("reviewed_on", "next_review")
_CHOICES = {"audience": AUDIENCES, "effort": EFFORTS, "status": STATUSES}
_MAY_BE_EMPTY = ("safety_line",)
_NAMES = tuple(field.name for field in fields(Nudge))
_OF_FILE = ("lang", "theme")


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
    """What a file holds: its nudges, where each key stands (("COM-01", "src") -> line), and what is wrong."""

    file: str
    nudges: tuple[Nudge, ...]
    lines: dict[tuple[str, str], int]
    problems: tuple[Problem, ...]


def read_page(file: str, text: str) -> Page:
    """Read one library file: `lang`, `theme`, `[defaults]`, and a table per nudge named by its id.

    `file` is only the name that problems carry. Nothing is raised: a bad record is left out and named.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else max(1, text.count("\n"))
        return Page(file, (), {}, (Problem(file, line, "toml", f"mend the TOML: {error}"),))
    lines = key_lines(text)
    problems = _file_problems(file, data, lines)
    file_is_fine = not problems
    defaults = data.get("defaults", {})
    shared = {key: data.get(key) for key in _OF_FILE} | (defaults if isinstance(defaults, dict) else {})
    nudges = []
    for name, table in data.items():
        if name in (*_OF_FILE, "defaults"):
            continue
        wrong = _record_problems(file, name, table, shared, lines)
        problems += wrong
        if file_is_fine and not wrong:
            nudges.append(_nudge(name, shared | table))
    return Page(file, tuple(nudges), lines, tuple(problems))


def key_lines(text: str) -> dict[tuple[str, str], int]:
    """Map (table, key) to its 1-based line; (table, "") is the table's header and table "" the top of the file."""
    lines: dict[tuple[str, str], int] = {}
    table, inside = "", False
    for number, line in enumerate(text.splitlines(), start=1):
        if not inside:
            if header := _HEADER.match(line):
                table = header[1]
                lines[table, ""] = number
            elif key := _KEY.match(line):
                lines[table, key[1]] = number
        if line.count('"""') % 2:
            inside = not inside
    return lines


def _file_problems(file: str, data: dict[str, Any], lines: dict[tuple[str, str], int]) -> list[Problem]:
    problems = []
    lang, theme = data.get("lang"), data.get("theme")
    if not (isinstance(lang, str) and _LANG.fullmatch(lang)):
        advice = 'put lang = "en" (or another language code) at the top'
        problems.append(Problem(file, lines.get(("", "lang"), 1), "lang", advice))
    if theme not in THEME_IDS:
        advice = f"put theme = one of {', '.join(THEME_IDS)} at the top"
        problems.append(Problem(file, lines.get(("", "theme"), 1), "theme", advice))
    if not isinstance(data.get("defaults", {}), dict):
        problems.append(Problem(file, lines.get(("", "defaults"), 1), "defaults", "make [defaults] a table"))
    return problems


def _record_problems(
    file: str, name: str, table: object, shared: dict[str, Any], lines: dict[tuple[str, str], int]
) -> list[Problem]:
    if not isinstance(table, dict):
        advice = f"a nudge is a table such as [{name}]; only lang and theme stand alone"
        return [Problem(file, lines.get(("", name), 1), "record", advice)]
    head = lines.get((name, ""), 1)
    problems = []
    if not _ID.fullmatch(name):
        problems.append(Problem(file, head, "id", f"name it like COM-01, not {name!r}"))
    for key in table:
        if key not in _NAMES or key in ("id", *_OF_FILE):
            line = lines.get((name, key), head)
            problems.append(Problem(file, line, "unknown-key", f"{name}: remove {key!r} or mend its spelling"))
    for key in _NAMES:
        if key == "id" or key in _OF_FILE:
            continue
        line = lines.get((name, key), lines.get(("defaults", key), head))
        if wrong := _value_advice(key, (shared | table).get(key)):
            problems.append(Problem(file, line, key, f"{name}: {wrong}"))
    return problems


def _value_advice(key: str, value: object) -> str | None:
    """Say what is wrong with a record's value, or None."""
    if key in _LISTS:
        return _list_advice(key, value)
    if key in _DATES:
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
    allowed = _LISTS[key]
    unknown = [item for item in value if allowed is not None and item not in allowed]
    return f"{key} may hold {', '.join(allowed or ())}, not {unknown[0]!r}" if unknown else None


def _nudge(name: str, values: dict[str, Any]) -> Nudge:
    record = {key: values[key] for key in _NAMES if key != "id"}
    for key in _LISTS:
        record[key] = tuple(record[key])
    for key in _DATES:
        record[key] = record[key] or None
    for key, value in record.items():
        if isinstance(value, str):
            record[key] = unwrapped(value)
    return Nudge(id=name, **record)


def unwrapped(text: str) -> str:
    """Return `text` with wrapped lines joined; a blank line still parts paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))
