"""Pure: tables that a spreadsheet may open: a cell that would be a formula there is kept a text."""

import csv
import io

_BEGIN = ("=", "+", "-", "@", "\t", "\r")


def no_formula(table: str) -> str:
    """Put an apostrophe before each cell of a CSV that a spreadsheet would take for a formula."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(
        [f"'{cell}" if cell.startswith(_BEGIN) else cell for cell in row]
        for row in csv.reader(io.StringIO(table, newline=""))
    )
    return text.getvalue()
