"""Pure: library files as a table, one row a nudge, as a spreadsheet saves it: read into nudges, and written."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Any

from messages.nudge import Nudge
from messages.record import DATES, LISTS, NAMES, UNSAID, Page, Problem, nudge_of, record_problems

_NEEDED = tuple(name for name in NAMES if name not in UNSAID)
_APART = ";"  # between the items of a list


def read_csv_page(file: str, text: str) -> Page:
    """Read a table whose header names the fields of a record; lists are parted by ";".

    Commas, semicolons or tabs part the columns, whichever the header has most of. What a record may leave out
    (see `record.UNSAID`) may lack a column, or be empty. Nothing is raised: a bad row is left out and named, with
    the line that it begins on.
    """
    rows, problems = _rows(file, text)
    if not rows:
        return Page(file, (), {}, tuple(problems or [Problem(file, 1, "csv", "give it a header and a row a nudge")]))
    (line, header), *rows = rows
    names = [cell.strip().lower() for cell in header]
    problems += _header_problems(file, line, names)
    header_is_fine = not problems
    nudges, unread, places = [], [], {}
    for line, row in rows:
        values = {name: _value(name, cell.strip()) for name, cell in zip(names, row, strict=False)}
        values = {name: value for name, value in values.items() if value is not None} | {"id": values.get("id") or ""}
        wrong = _row_problems(file, line, len(names), row, values) if header_is_fine else []
        problems += wrong
        if wrong or not header_is_fine:
            unread.append(values["id"])
            continue
        nudges.append(nudge_of(values))
        places[f"{nudges[-1].lang}/{nudges[-1].id}", ""] = line
    return Page(file, tuple(nudges), places, tuple(problems), tuple(unread))


def write_csv_page(nudges: Iterable[Nudge]) -> str:
    """Return a table of nudges, which reads back as the same nudges."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(NAMES)
    table.writerows([_cell(getattr(nudge, name)) for name in NAMES] for nudge in nudges)
    return text.getvalue()


def _rows(file: str, text: str) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """Give the rows that hold anything, each with its first line, up to where the table is broken."""
    header = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count), strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error as error:
        return rows, [Problem(file, line, "csv", f"mend the quotes of the row that begins here ({error})")]
    return rows, []


def _header_problems(file: str, line: int, names: list[str]) -> list[Problem]:
    unknown = [name for name in names if name not in NAMES]
    wrong = {name: f"no field of a nudge: remove the column or mend {name!r}" for name in unknown}
    wrong |= {name: f"two columns are named {name}" for name in names if names.count(name) > 1}
    wrong |= {name: f"add a column named {name}" for name in _NEEDED if name not in names}
    return [Problem(file, line, "header", advice) for advice in wrong.values()]


def _row_problems(file: str, line: int, width: int, row: list[str], values: dict[str, Any]) -> list[Problem]:
    if len(row) != width:
        advice = f"{len(row)} cells under {width} columns: put quotes around a text that holds the separator"
        return [Problem(file, line, "csv", advice)]
    return record_problems(file, values, lambda _key: line)


def _value(name: str, cell: str) -> Any:
    """Turn a cell into what a record holds; None where it is left out. What can't be turned stays for the checks."""
    if not cell:
        return "" if name.startswith("sms_") else None
    if name in LISTS:
        return [item.strip() for item in cell.split(_APART) if item.strip()]
    if name in DATES:
        try:
            return date.fromisoformat(cell)
        except ValueError:
            return cell
    if name == "version":
        return int(cell) if cell.isascii() and cell.isdigit() else cell
    return cell


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return _APART.join(value)
    return str(value)
