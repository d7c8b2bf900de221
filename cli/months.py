"""Months as grids: the days of a schedule, drawn with matplotlib, a column wide on a phone. One unit is an inch."""

import io
import warnings
from calendar import Calendar, day_abbr, month_name
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from textwrap import wrap
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from cli.calendar import Coming
from cli.colours import ACCENT, INK, LINE, ON_ACCENT, PAPER, SOFT

_MARGIN, _GAP = 0.55, 0.75
_HEAD, _WEEKDAYS, _ROW = 0.75, 0.45, 0.95
_INSET = 0.08  # from a column's edge to the edge of its cells
_TITLE = 0.52
_CHARACTERS = 6.5  # of a line, a unit
_ONE_COLUMN, _TWO_COLUMNS = 4, 8  # months; beyond, three
_POINTS = 72
_DPI = 135  # a column of seven days and its margins is 1,094 pixels
_TALLEST = 12_000  # pixels: years are drawn smaller, not out of memory
_PLAIN: dict[Any, Any] = {"font.family": "DejaVu Sans", "svg.fonttype": "none"}


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands on a day: a colour, whether it fills the cell or rings it, and a line of text under the number."""

    colour: str = ACCENT
    filled: bool = True
    text: str = ""


def coming_marks(coming: Iterable[Coming]) -> dict[date, Mark]:
    """Mark the days of slots with their local times; "9:12 +1" where a day has a second one."""
    marks: dict[date, Mark] = {}
    for each in coming:
        before = marks.get(each.day)
        marks[each.day] = Mark(text=f"{before.text[:5].strip()} +1" if before else f"{each.local.hour}:{each.local:%M}")
    return marks


def calendar_png(title: str, lines: list[str], marks: Mapping[date, Mark], first: date, last: date) -> bytes:
    """Draw the months from `first` to `last` under a title and some lines, as a PNG."""
    file = io.BytesIO()
    with rc_context(_PLAIN), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # a sign that the font lacks is drawn as a box
        figure = calendar(marks, first, last, title, lines)
        dpi = min(_DPI, _TALLEST / figure.get_figheight())
        figure.savefig(file, format="png", dpi=dpi, facecolor=PAPER, metadata={"Software": None})
    return file.getvalue()


def calendar(
    marks: Mapping[date, Mark],
    first: date,
    last: date,
    title: str = "",
    lines: list[str] | None = None,
    columns: int | None = None,
) -> Figure:
    """Draw the months from `first` to `last` in rows; weeks outside are left out, days outside are pale."""
    months = list(_months(first, last))
    columns = min(columns or _columns(len(months)), len(months))
    rows = [months[start : start + columns] for start in range(0, len(months), columns)]
    heights = [max(_height(weeks) for _, weeks in row) for row in rows]
    width = 2 * _MARGIN + 7 * columns + _GAP * (columns - 1)
    lines = [part for line in lines or () for part in wrap(line, int(width * _CHARACTERS))]
    top = _MARGIN + (1.5 + 0.5 * len(lines) if title else 0.0)
    height = top + sum(heights) + _GAP * (len(rows) - 1) + _MARGIN
    axes = _sheet(width, height)
    _heading(axes, title, lines)
    for row, row_height in zip(rows, heights, strict=True):
        for column, (month, weeks) in enumerate(row):
            _draw_month(axes, _MARGIN + column * (7 + _GAP), top, month, weeks, marks, (first, last))
        top += row_height + _GAP
    figure = axes.figure
    assert isinstance(figure, Figure)
    return figure


def _months(first: date, last: date) -> Iterator[tuple[date, list[list[date]]]]:
    month = first.replace(day=1)
    while month <= last:
        weeks = Calendar().monthdatescalendar(month.year, month.month)
        yield month, [week for week in weeks if week[-1] >= first and week[0] <= last]
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _columns(months: int) -> int:
    return 1 if months <= _ONE_COLUMN else 2 if months <= _TWO_COLUMNS else 3


def _height(weeks: list[list[date]]) -> float:
    return _HEAD + _WEEKDAYS + _ROW * len(weeks)


def _sheet(width: float, height: float) -> Axes:
    axes = Figure(figsize=(width, height)).add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    return axes


def _heading(axes: Axes, title: str, lines: list[str]) -> None:
    if title:
        tall = min(_TITLE, _TITLE * 20 / len(title))
        _write(axes, _MARGIN + _INSET, _MARGIN + 0.45, title, tall, INK, family="DejaVu Serif", weight="bold")
    for number, line in enumerate(lines):
        _write(axes, _MARGIN + _INSET, _MARGIN + 1.15 + 0.5 * number, line, 0.25, SOFT)


def _draw_month(
    axes: Axes,
    left: float,
    top: float,
    month: date,
    weeks: list[list[date]],
    marks: Mapping[date, Mark],
    span: tuple[date, date],
) -> None:
    name = f"{month_name[month.month]} {month.year}"
    _write(axes, left + _INSET, top + 0.3, name, 0.36, INK, family="DejaVu Serif", weight="bold")
    for number in range(7):
        _write(axes, left + number + 0.5, top + _HEAD + 0.2, day_abbr[number][:2], 0.2, SOFT, ha="center")
    for row, week in enumerate(weeks):
        for number, day in enumerate(week):
            if day.month == month.month:
                within = span[0] <= day <= span[1]
                _draw_day(axes, left + number, top + _HEAD + _WEEKDAYS + row * _ROW, day, marks.get(day), within)


def _draw_day(axes: Axes, left: float, top: float, day: date, mark: Mark | None, within: bool) -> None:
    middle = left + 0.5
    if mark is None:
        _write(axes, middle, top + 0.45, f"{day.day}", 0.26, SOFT if within else LINE, ha="center")
        return
    face, ink = (mark.colour, ON_ACCENT) if mark.filled else ("none", mark.colour)
    shape = FancyBboxPatch(
        (left + 0.1, top + 0.1),
        0.8,
        0.7,
        boxstyle="round,pad=0.04,rounding_size=0.16",
        facecolor=face,
        edgecolor=mark.colour,
        linewidth=2.2,
    )
    axes.add_patch(shape)
    _write(axes, middle, top + (0.33 if mark.text else 0.45), f"{day.day}", 0.27, ink, ha="center", weight="bold")
    if mark.text:
        _write(axes, middle, top + 0.64, mark.text, 0.185, ink, ha="center")


def _write(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    tall: float,
    colour: str,
    ha: str = "left",
    weight: str = "normal",
    family: str = "DejaVu Sans",
) -> None:
    """Write text `tall` units high, its middle at y; a dollar sign is only a dollar sign."""
    axes.text(
        x,
        y,
        text,
        fontsize=tall * _POINTS,
        color=colour,
        ha=ha,
        va="center_baseline",
        weight=weight,
        family=family,
        parse_math=False,
    )
