"""Pure: a CSV of any make as rows of cells."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from people.roster.row import BadRoster
from people.roster.text import decoded, encoding_of, lines

Opens = Callable[[], Iterable[bytes]]  # reads the file from its start, in pieces
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
MOST_COLUMNS = 200
LONGEST_LINE = 100_000  # characters
LONGEST_CELL = 20_000
_LOOKED_AT = 30  # rows


@dataclass(frozen=True, slots=True)
class Form:
    """How a file is written."""

    encoding: str
    delimiter: str

    @property
    def words(self) -> str:
        """Say it: "UTF-8, separated by semicolons"."""
        name = {"cp1252": "Windows-1252", "utf-8-sig": "UTF-8 with a mark"}.get(self.encoding, self.encoding.upper())
        return f"{name}, separated by {DELIMITERS[self.delimiter]}s"


def form_of(opens: Opens) -> Form:
    """Find out how a file is written. Raises BadRoster for what is no table."""
    encoding = encoding_of(opens())
    first = list(islice(_text(opens, encoding), _LOOKED_AT))
    if not any(line.strip("\ufeff \t,;|\n") for line in first):
        raise BadRoster("the file holds no rows")
    if first[0].lower().startswith("sep=") and first[0][4:5] in DELIMITERS:
        return Form(encoding, first[0][4])
    return Form(encoding, max(DELIMITERS, key=lambda delimiter: _fitness(first, delimiter)))


def rows_of(opens: Opens, form: Form) -> Iterator[tuple[int, list[str]]]:
    """Give each row that holds anything, with its number as a spreadsheet counts; the header, if any, is the first.

    Raises BadRoster where a row can't be told from the next.
    """
    reader = csv.reader(_plain(_text(opens, form.encoding)), delimiter=form.delimiter)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise BadRoster(f"row {number}: a quotation mark is opened and not closed, or a cell is too long") from None
        if number == 1 and _names_delimiter(cells, form):
            continue
        if len(cells) > MOST_COLUMNS:
            raise BadRoster(f"row {number} has more than {MOST_COLUMNS} columns: that is no list of patients")
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise BadRoster(f"row {number}: a cell has more than {LONGEST_CELL} characters; is a quotation mark open?")
        if any(cell.strip() for cell in cells):
            yield number, [" ".join(cell.split()) for cell in cells]


def _text(opens: Opens, encoding: str) -> Iterator[str]:
    return lines(decoded(opens(), encoding), LONGEST_LINE)


def _plain(found: Iterator[str]) -> Iterator[str]:
    """Leave out what csv can't read and nobody meant: zeros."""
    return (line.replace("\0", "") if "\0" in line else line for line in found)


def _names_delimiter(cells: list[str], form: Form) -> bool:
    joined = form.delimiter.join(cells).lower()
    return joined.startswith("sep=") and len(joined) <= 5 and (joined[4:] or form.delimiter) == form.delimiter


def _fitness(first: list[str], delimiter: str) -> tuple[int, float]:
    """Tell how well a delimiter parts these lines: many rows of one width, and that more than one column."""
    try:
        widths = [len(cells) for cells in csv.reader(_plain(iter(first)), delimiter=delimiter) if cells]
    except csv.Error:
        return 0, 0.0
    common = max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 1
    if common < 2:
        return 0, 0.0
    return widths.count(common) * 100 // len(widths), common
