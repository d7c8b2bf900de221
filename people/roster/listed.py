"""Pure: a whole CSV as patients to be, a row at a time; who stands in it twice is found."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from people.roster.cells import read_entry
from people.roster.columns import guess
from people.roster.mend import meant
from people.roster.row import FIELDS, BadRoster, Entry, Problem, Row, Terms
from people.roster.table import Form, Opens, form_of, rows_of

SHOWN = 5  # rows of a file, to choose its columns by
_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """How a CSV is read: its form, which column is what, whether its first row is a heading."""

    form: Form
    columns: Mapping[str, int]
    headed: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """What a first look at a CSV tells."""

    plan: Plan
    heading: tuple[str, ...]
    first: tuple[tuple[str, ...], ...] = field(repr=False)


def look(opens: Opens) -> Looked:
    """Take a first look at a CSV, and guess how to read it. Raises BadRoster."""
    form = form_of(opens)
    rows = [cells for _, cells in islice(rows_of(opens, form), _LOOKED_AT)]
    columns, headed = guess(rows)
    width = max(len(row) for row in rows)
    if headed and len(rows) == 1:
        raise BadRoster("the file holds a heading and no rows")
    names = rows[0] if headed else []
    heading = [names[place] if place < len(names) and names[place] else f"Column {place + 1}" for place in range(width)]
    first = tuple(tuple(row) for row in rows[headed:][:SHOWN])
    return Looked(Plan(form, columns, headed), tuple(heading), first)


def read_csv(opens: Opens, plan: Plan, terms: Terms) -> Iterator[Row]:
    """Read every row. Raises BadRoster, perhaps in the middle, where the file is broken beyond telling rows apart."""
    return once_each(_rows(opens, plan, terms))


def once_each(rows: Iterable[Row]) -> Iterator[Row]:
    """Refuse whoever, or whose label, stood in an earlier row; that row's number is told."""
    addresses: dict[int, int] = {}  # by hash, not by value: a hundred thousand take ten megabytes
    labels: dict[int, int] = {}
    for row in rows:
        if row.entry is None:
            yield row
            continue
        problems = _twice(row.entry, row.number, addresses, labels)
        yield Row(row.number, None, problems) if problems else row


def _twice(entry: Entry, number: int, addresses: dict[int, int], labels: dict[int, int]) -> tuple[Problem, ...]:
    problems = []
    first = addresses.setdefault(hash(entry.address), number)
    if first != number:
        column = "email" if entry.address.channel == "email" else "phone"
        problems.append(Problem(column, "twice", f"the same address stands in row {first}: leave one of them out"))
    if entry.label and (first := labels.setdefault(hash(entry.label.casefold()), number)) != number:
        problems.append(
            Problem("label", "twice", f"the same label stands in row {first}: each patient needs their own")
        )
    return tuple(problems)


def _rows(opens: Opens, plan: Plan, terms: Terms) -> Iterator[Row]:
    places = [(name, plan.columns[name]) for name in FIELDS if name in plan.columns]
    rows = rows_of(opens, plan.form)
    if plan.headed:
        next(rows, None)
    for number, cells in rows:
        width = len(cells)
        said = {name: meant(cells[place]) for name, place in places if place < width}
        entry, problems = read_entry(said, terms)
        yield Row(number, entry, problems)
