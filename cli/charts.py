"""Charts of a rehearsal, as SVG that takes its colours from the page it stands in. Drawn with matplotlib."""

import io
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from cli.colours import ACCENT, INK, LINE, MUTED, SOFT, THEME_COLOURS, themed
from cli.months import Mark, calendar
from messages.nudge import THEMES
from scheduler.simulate import Moment

WEEK = 7
ANSWERS = (  # rating before, how it is said, colour
    (4, "loved", ACCENT),
    (3, "tried", THEME_COLOURS["touch"]),
    (0, "no reply", MUTED),
    (2, "not now", THEME_COLOURS["treatment"]),
    (1, "not for me", INK),
)
_LINES = ("-", "--", ":")
_STYLE: dict[Any, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 12,
    "svg.fonttype": "none",
    "svg.hashsalt": "kindling",
    "text.color": INK,
    "axes.edgecolor": LINE,
    "axes.labelcolor": SOFT,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 12,
}

Policies = Mapping[str, dict[str, Any]]


def year_of(moments: Sequence[Moment], columns: int) -> str:
    """Draw one person's days: filled where a nudge was new, ringed where it came again, by the theme's colour."""
    marks: dict[date, Mark] = {}
    met: set[str] = set()
    for moment in moments:
        nudge = moment.nudge
        marks[moment.slot.day] = Mark(
            THEME_COLOURS[nudge.theme] if nudge else LINE, bool(nudge and nudge.id not in met), "" if nudge else "held"
        )
        met |= {nudge.id} if nudge else set()
    with rc_context(_STYLE):
        return _svg(calendar(marks, min(marks), max(marks), columns=columns), f"year{columns}") if marks else ""


def balance(policies: Policies) -> str:
    """Draw each policy's themes month by month, as shares of what was sent."""
    with rc_context(_STYLE):
        figure, all_axes = _small_multiples(len(policies), 2.2)
        for axes, (name, metric) in zip(all_axes, policies.items(), strict=True):
            months = metric["themes_by_month"]
            shares = [[month[theme.id] / (sum(month.values()) or 1) for month in months] for theme in THEMES]
            floor = [0.0] * len(months)
            for theme, share in zip(THEMES, shares, strict=True):
                axes.bar(_numbers(months), share, 0.86, floor, color=THEME_COLOURS[theme.id])
                floor = [below + part for below, part in zip(floor, share, strict=True)]
            _months_and_shares(axes, name, len(months))
        all_axes[-1].set_xlabel("month")
        return _svg(figure, "balance")


def gaps(policies: Mapping[str, Mapping[tuple[int, int], int]]) -> str:
    """Draw how many days passed until a nudge came again, week by week, by what was answered the time before."""
    with rc_context(_STYLE):
        figure, all_axes = _small_multiples(len(policies), 2.1)
        last = max((days for counted in policies.values() for days, _ in counted), default=0)
        edges = range(0, last + WEEK, WEEK)
        for axes, (name, counted) in zip(all_axes, policies.items(), strict=True):
            total = sum(counted.values()) or 1
            floor = [0.0] * len(edges)
            for rating, _, colour in ANSWERS:
                weeks = Counter[int]()
                for (days, was), number in counted.items():
                    weeks[days // WEEK] += number if was == rating else 0
                share = [weeks[edge // WEEK] / total for edge in edges]
                axes.bar(list(edges), share, WEEK * 0.86, floor, align="edge", color=colour)
                floor = [below + part for below, part in zip(floor, share, strict=True)]
            axes.axvline(21, color=INK, linewidth=1, linestyle="--")
            axes.annotate("21 days", (21, 1), (5, -2), ("data", "axes fraction"), "offset points", va="top", color=SOFT)
            _in_shares(axes, name)
        all_axes[-1].set_xlabel("days until the same nudge came again")
        return _svg(figure, "gaps")


def novelty(policies: Policies) -> str:
    """Draw the share of what was sent that was new to its person, month by month; the rest came again."""
    with rc_context(_STYLE):
        figure, all_axes = _small_multiples(len(policies), 2.2)
        for axes, (name, metric) in zip(all_axes, policies.items(), strict=True):
            months = _numbers(metric["new_share_by_month"])
            new = [share or 0.0 for share in metric["new_share_by_month"]]
            again = [0.0 if share is None else 1 - share for share in metric["new_share_by_month"]]
            axes.bar(months, new, 0.86, color=ACCENT)
            axes.bar(months, again, 0.86, new, color=LINE)
            _months_and_shares(axes, name, len(months))
        all_axes[-1].set_xlabel("month")
        return _svg(figure, "novelty")


def weeks_left(policies: Policies) -> str:
    """Draw for how many weeks there would be something new, if all that is sent were new, at each month's end."""
    with rc_context(_STYLE):
        figure, (axes, *_) = _small_multiples(1, 2.4)
        for (name, metric), line in zip(policies.items(), _LINES, strict=False):
            weeks = [weeks or 0.0 for weeks in metric["weeks_of_new_left_by_month"]]
            colour = ACCENT if name == "kindling" else SOFT
            axes.plot(_numbers(weeks), weeks, line, color=colour, linewidth=2, label=name)
        axes.set_ylim(bottom=0)
        axes.set_ylabel("weeks")
        axes.set_xlabel("month")
        axes.xaxis.set_major_locator(MaxNLocator(nbins=13, integer=True))
        if len(policies) > 1:
            axes.legend()
        return _svg(figure, "weeks")


def _small_multiples(number: int, tall: float) -> tuple[Figure, list[Axes]]:
    figure = Figure(figsize=(6.5, tall * number), layout="constrained")
    made = figure.subplots(number, 1, squeeze=False, sharex=True)
    return figure, [row[0] for row in made]


def _numbers(months: Sequence[Any]) -> list[int]:
    return [number + 1 for number, _ in enumerate(months)]


def _in_shares(axes: Axes, name: str) -> None:
    axes.set_title(name)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{share * 100:.3g}%"))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4))


def _months_and_shares(axes: Axes, name: str, months: int) -> None:
    _in_shares(axes, name)
    axes.set_ylim(0, 1)
    axes.set_xlim(0.4, months + 0.6)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=13, integer=True))


def _svg(figure: Figure, name: str) -> str:
    """Write a figure as an element of a page: its colours the page's, its ids its own, and the same at every run."""
    file = io.StringIO()
    figure.savefig(
        file, format="svg", transparent=True, metadata={"Date": None, "Creator": None, "Format": None, "Type": None}
    )
    svg = file.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r'<svg [^>]*?(viewBox="[^"]*")[^>]*>', r'<svg \1 role="img">', svg, count=1, flags=re.DOTALL)
    svg = re.sub(r" <metadata>.*?</metadata>\n", "", svg, flags=re.DOTALL)
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)
    svg = re.sub(r'(id="|url\(#|href="#)', rf"\1{name}-", svg)
    return themed(svg)
