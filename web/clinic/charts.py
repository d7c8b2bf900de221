"""Pure: the pictures of reports, as SVG whose colours are the style sheet's. A table beside each has the numbers.

Each is drawn twice, broad and narrow, as letters do not shrink well; the style sheet shows the one that fits. What is
hidden stands as a dashed stub of one and the same height, whatever it hides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from markupsafe import Markup, escape

from people.reports.figures import Figure

_BROAD, _NARROW = 560, 330
_TALL, _LEFT, _RIGHT, _TOP, _FOOT = 250, 44, 8, 12, 26
_STUB = 9  # how high something hidden is drawn


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures: its name, the class that colours it, and a figure for each place of the axis."""

    words: str
    colour: str
    figures: Sequence[Figure]


@dataclass(frozen=True, slots=True)
class _Field:
    """Where things stand: `count` places side by side, and numbers up to `top`."""

    wide: int
    count: int
    top: float

    @property
    def step(self) -> float:
        return (self.wide - _LEFT - _RIGHT) / self.count

    def x(self, place: float) -> float:
        return _LEFT + self.step * place

    def y(self, number: float) -> float:
        return _TALL - _FOOT - (_TALL - _FOOT - _TOP) * number / self.top


def columns(name: str, labels: Sequence[str], series: Sequence[Series], *, piled: bool = False) -> Markup:
    """Draw figures as columns, side by side or piled up. `name` says what the picture shows to who can't see it."""
    tops = [sum(each) for each in _shown(series)] if piled else [max(each) for each in _shown(series)]
    top = _round_up(max(tops, default=0))
    return _both(name, lambda wide: _columns(_Field(wide, len(labels), top), labels, series, piled=piled))


def curve(name: str, labels: Sequence[str], numbers: Sequence[float | None], colour: str) -> Markup:
    """Draw numbers as a line; it is broken where one can't be told."""
    top = _round_up(max((number for number in numbers if number), default=0))
    return _both(name, lambda wide: _curve(_Field(wide, len(labels), top), labels, numbers, colour))


def hours(name: str, shares: Sequence[int | None], quiet: tuple[int, int]) -> Markup:
    """Draw the shares of 24 hours in percent; the hours from `quiet[0]` to `quiet[1]`, over midnight, are shaded."""
    figures = [Figure(share) if share is not None else Figure(0, whole=False) for share in shares]
    top = _round_up(max((figure.shown for figure in figures), default=0))
    labels = [f"{hour}" if hour % 3 == 0 else "" for hour in range(24)]

    def draw(wide: int) -> str:
        field = _Field(wide, 24, top)
        start, end = quiet
        spans = [(start, 24), (0, end)] if start > end else [(start, end)]
        shades = "".join(
            f'<rect class="shade" x="{field.x(a):.1f}" y="{_TOP}" width="{field.step * (b - a):.1f}" '
            f'height="{_TALL - _FOOT - _TOP}"/>'
            for a, b in spans
            if b > a
        )
        return shades + _columns(field, labels, [Series("", "c1", figures)], piled=False, unit="%")

    return _both(name, draw)


def bars(name: str, rows: Sequence[tuple[str, Sequence[Figure]]], colours: Sequence[str]) -> Markup:
    """Draw a row of figures each as a bar lying on its side, its parts one behind the other."""
    top = _round_up(max((sum(figure.shown for figure in figures) for _, figures in rows), default=0))
    return _both(name, lambda wide: _bars(wide, rows, colours, top), tall=_rows_tall(rows))


def _rows_tall(rows: Sequence[object]) -> int:
    return 48 * len(rows) + _FOOT


def _bars(wide: int, rows: Sequence[tuple[str, Sequence[Figure]]], colours: Sequence[str], top: float) -> str:
    scale, drawn = (wide - 2 * _RIGHT - 14) / top, []
    for number, (words, figures) in enumerate(rows):
        y, x = 48 * number + 22, float(_RIGHT)
        drawn.append(f'<text class="t" x="{_RIGHT}" y="{y - 6}">{escape(words)}</text>')
        for figure, colour in zip(figures, colours, strict=True):
            if figure.shown:
                drawn.append(_rect(colour, x, y, scale * figure.shown, 18))
                x += scale * figure.shown
            elif not figure.whole:
                drawn.append(_rect(f"{colour} few", x + 1, y + 1, _STUB, 16))
                x += _STUB + 2
        if x == _RIGHT:
            drawn.append(f'<text class="s" x="{_RIGHT}" y="{y + 14}">none</text>')
    foot = 48 * len(rows) + 16
    for tick in _ticks(top):
        at = _RIGHT + scale * tick
        drawn.append(f'<text class="s" x="{at:.1f}" y="{foot}" text-anchor="{"start" if not tick else "middle"}">')
        drawn.append(f"{tick:g}</text>")
    return "".join(drawn)


def _columns(field: _Field, labels: Sequence[str], series: Sequence[Series], *, piled: bool, unit: str = "") -> str:
    drawn = [_axes(field, labels, unit)]
    gap = 0.16 * field.step
    broad = (field.step - gap) / (1 if piled else len(series))
    floor_y = field.y(0)
    for place in range(field.count):
        x, foot = field.x(place) + gap / 2, floor_y
        for each in series:
            figure = each.figures[place]
            tall = floor_y - field.y(figure.shown) if figure.shown else 0.0 if figure.whole else float(_STUB)
            hidden = "" if figure.shown or figure.whole else " few"
            if tall:
                drawn.append(_rect(each.colour + hidden, x + 0.5, foot - tall, max(1.5, broad - 1), tall))
            if piled:
                foot -= tall
            else:
                x += broad
    return "".join(drawn)


def _curve(field: _Field, labels: Sequence[str], numbers: Sequence[float | None], colour: str) -> str:
    drawn, line = [_axes(field, labels, "")], ""
    for place, number in enumerate(numbers):
        if number is None:
            if line:
                drawn.append(f'<path class="line {colour}" d="{line}"/>')
            line = ""
            continue
        x, y = field.x(place + 0.5), field.y(number)
        line += f"{'L' if line else 'M'}{x:.1f} {y:.1f}"
        drawn.append(f'<circle class="{colour}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
    return "".join(drawn) + (f'<path class="line {colour}" d="{line}"/>' if line else "")


def _axes(field: _Field, labels: Sequence[str], unit: str) -> str:
    drawn = []
    for tick in _ticks(field.top):
        y = field.y(tick)
        drawn.append(f'<path class="grid" d="M{_LEFT} {y:.1f}H{field.wide - _RIGHT}"/>')
        drawn.append(f'<text class="s" x="{_LEFT - 7}" y="{y + 4:.1f}" text-anchor="end">{tick:,g}{unit}</text>')
    skip = ceil(max(map(len, labels), default=0) * 8 / field.step) if field.step else 1
    for place, label in enumerate(labels):
        if label and (field.count - 1 - place) % max(1, skip) == 0:
            x = field.x(place + 0.5)
            drawn.append(f'<text class="s" x="{x:.1f}" y="{_TALL - 7}" text-anchor="middle">{escape(label)}</text>')
    return "".join(drawn)


def _rect(classes: str, x: float, y: float, wide: float, tall: float) -> str:
    return f'<rect class="{classes}" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{tall:.1f}" rx="1.5"/>'


def _shown(series: Sequence[Series]) -> list[tuple[int, ...]]:
    return list(zip(*([figure.shown for figure in each.figures] for each in series), strict=True))


def _round_up(number: float) -> float:
    """Give the next 1, 2, 4 or 10 times a power of ten: _round_up(37) is 40, _round_up(0) is 4."""
    if number <= 0:
        return 4
    power: float = 10 ** floor(log10(number))
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= number)


def _ticks(top: float) -> list[float]:
    parts = 3 if str(top).strip("0.").startswith("6") else 4
    ticks = [top * part / parts for part in range(parts + 1)]
    return ticks if top >= parts or top < 1 else [0, top]


def _both(name: str, draw: Callable[[int], str], tall: int = _TALL) -> Markup:
    pictures = (
        f'<svg class="chart {size}" viewBox="0 0 {wide} {tall}" role="img" aria-label="{escape(name)}">'
        f"{draw(wide)}</svg>"
        for size, wide in (("broad", _BROAD), ("narrow", _NARROW))
    )
    return Markup("".join(pictures))  # noqa: S704 - every word in it has been escaped
