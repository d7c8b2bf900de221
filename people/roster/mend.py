"""Pure: what goes back to be mended, and the template to begin with; safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from people.roster.row import FIELDS, Problem
from people.roster.table import Form, Opens, rows_of

MARK = "\ufeff"  # by which spreadsheets know UTF-8
_COMMANDS = ("=", "+", "-", "@", "\t", "\r")
_EXAMPLE = {
    "label": "EXAMPLE, delete this row",
    "phone": "+1 202 555 0123",
    "language": "en",
    "zone": "New York",
    "cadence": "3 a week",
    "window": "09:00-11:00",
    "topics": "all",
    "consent": "yes",
    "witness": "J. Okafor",
}


def safe(cell: str) -> str:
    """Quote what a spreadsheet would run as a formula: "=1+1" becomes "'=1+1"."""
    return f"'{cell}" if cell.startswith(_COMMANDS) else cell


def meant(cell: str) -> str:
    """Read a cell that `safe` has quoted."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_COMMANDS) else cell


def csv_line(cells: Iterable[str]) -> str:
    """Write one row, each cell safe."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([safe(cell) for cell in cells])
    return out.getvalue()


def template() -> str:
    """Write an empty list with its headings and one example."""
    return MARK + csv_line(FIELDS) + csv_line(_EXAMPLE.get(name, "") for name in FIELDS)


def bad_rows(
    opens: Opens, form: Form, headed: bool, problems: Iterable[tuple[int, Sequence[Problem]]]
) -> Iterator[str]:
    """Write a file's bad rows as they came, each with what to mend; `problems` by row number, ascending."""
    rows = rows_of(opens, form)
    yield MARK
    if headed and (heading := next(rows, None)):
        yield csv_line([*heading[1], "what to mend"])
    wanted = iter(problems)
    due = next(wanted, None)
    for number, cells in rows:
        while due and due[0] < number:
            due = next(wanted, None)
        if due is None:
            return
        if due[0] == number:
            yield csv_line([*cells, in_words(due[1])])


def in_words(problems: Sequence[Problem], names: Mapping[str, str] | None = None) -> str:
    """Say what is wrong with a row: "phone: that is a landline…; cadence: …"."""
    called = names or {}
    said = [f"{called.get(each.column, each.column)}: {each.said}" if each.column else each.said for each in problems]
    return "; ".join(said)
