"""Pure: a library file in TOML: read into nudges, every problem named with its line; and written."""

import json
import re
import tomllib
from collections.abc import Iterable
from typing import Any

from messages.nudge import Nudge
from messages.record import NAMES, Page, Problem, heading_advice, nudge_of, record_problems

_HEADER = re.compile(r"\s*\[\s*([A-Za-z0-9_-]+)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_TOML_LINE = re.compile(r"at line (\d+)")
_OF_FILE = ("lang", "theme")


def read_toml_page(file: str, text: str) -> Page:
    """Read one library file: `lang`, `theme`, `[defaults]`, and a table per nudge named by its id.

    `file` is only the name that problems carry. Nothing is raised: a bad record is left out and named.
    """
    lines = _key_lines(text)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else max(1, text.count("\n"))
        ids = tuple(table for table, key in lines if table not in {"", "defaults"} and not key)
        return Page(file, (), {}, (Problem(file, line, "toml", f"mend the TOML: {error}"),), ids)
    shared, problems = _shared(file, data, lines)
    file_is_fine = not problems
    nudges, unread = [], []
    for name, table in data.items():
        if name in (*_OF_FILE, "defaults"):
            continue
        wrong = _table_problems(file, name, table, shared, lines)
        problems += wrong
        if file_is_fine and not wrong:
            nudges.append(nudge_of(shared | table | {"id": name}))
        else:
            unread.append(name)
    lang = shared.get("lang")
    places = {(f"{lang}/{table}", key): line for (table, key), line in lines.items()}
    return Page(file, tuple(nudges), places, tuple(problems), tuple(unread))


def write_toml_page(nudges: Iterable[Nudge]) -> str:
    """Return the text of a library file for nudges of one language and theme; reading it gives the same nudges."""
    held = tuple(nudges)
    head = "".join(f"{key} = {json.dumps(getattr(held[0], key))}\n" for key in _OF_FILE)
    return head + "".join(_written(nudge) for nudge in held)


def _written(nudge: Nudge) -> str:
    lines = [f"\n[{nudge.id}]"]
    for key in NAMES:
        value = getattr(nudge, key)
        if key in (*_OF_FILE, "id") or value is None or value == ():
            continue
        # JSON's texts, numbers and lists are TOML's; a date stands as it is.
        said = value.isoformat() if hasattr(value, "isoformat") else json.dumps(value, ensure_ascii=False)
        lines.append(f"{key} = {said}")
    return "\n".join(lines) + "\n"


def _key_lines(text: str) -> dict[tuple[str, str], int]:
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


def _shared(file: str, data: dict[str, Any], lines: dict[tuple[str, str], int]) -> tuple[dict[str, Any], list[Problem]]:
    """Give what all records of a file share, and what is wrong with it."""
    shared = {key: data[key] for key in _OF_FILE if key in data}
    problems = [
        Problem(file, lines.get(("", key), 1), key, f"{advice}; put it at the top")
        for key, advice in heading_advice(shared).items()
    ]
    defaults = data.get("defaults", {})
    if not isinstance(defaults, dict):
        problems.append(Problem(file, lines.get(("", "defaults"), 1), "defaults", "make [defaults] a table"))
        defaults = {}
    return shared | defaults, problems


def _table_problems(
    file: str, name: str, table: object, shared: dict[str, Any], lines: dict[tuple[str, str], int]
) -> list[Problem]:
    if not isinstance(table, dict):
        advice = f"a nudge is a table such as [{name}]; only lang and theme stand alone"
        return [Problem(file, lines.get(("", name), 1), "record", advice)]

    def line_of(key: str) -> int:
        return lines.get((name, key)) or lines.get(("defaults", key)) or lines.get((name, ""), 1)

    return [
        *(
            Problem(file, line_of(key), "unknown-key", f"{name}: remove {key!r}, it belongs to the file")
            for key in ("id", *_OF_FILE)
            if key in table
        ),
        *(
            problem
            for problem in record_problems(file, shared | table | {"id": name}, line_of)
            if problem.rule not in _OF_FILE  # said once, of the file
        ),
    ]
