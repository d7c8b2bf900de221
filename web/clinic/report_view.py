"""Pure: a report laid out: its tiles, its pictures each with the table that says the same, and its CSV."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from people.clinic_settings import ClinicSettings
from people.reports.figures import Figure, added
from people.reports.periods import month_words
from people.reports.report import RATINGS, Line, Report
from web.clinic.charts import Series, bars, columns, curve, hours

ANSWERS = {1: "Not for me", 2: "Not now", 3: "Tried it", 4: "Loved it"}
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Row = tuple[str, ...]  # its heading first


@dataclass(frozen=True, slots=True)
class Tile:
    """One number of the period, large."""

    number: str
    what: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, what its colours mean as (class, words), and the table of its numbers."""

    key: str
    title: str
    note: str
    drawing: Markup
    legend: Sequence[tuple[str, str]]
    head: Row
    rows: Sequence[Row]


def tiles(report: Report) -> list[Tile]:
    """Give the numbers that are looked for first."""
    return [
        Tile(report.enrolled.total.words, "enrolled"),
        Tile(report.confirmed.total.words, "confirmed"),
        Tile(report.active.total.words, "active at the end, to the nearest five"),
        Tile(added((report.delivered.total, report.unconfirmed.total)).words, "nudges delivered or handed over"),
        Tile(report.undelivered.total.words, "not delivered"),
        Tile(_rate(report.rate, report.opt_outs.total), "opt-outs per 100 nudges"),
    ]


def pictures(report: Report, settings: ClinicSettings) -> list[Picture]:
    """Lay all pictures out."""
    return [
        _people(report),
        _active(report),
        _delivery(report),
        _causes(report),
        _answers(report),
        _opt_outs(report),
        _hours(report, settings),
    ]


def as_csv(report: Report) -> str:
    """Write all tables as one: table, row, column, figure. "few" and "+" stand for what is hidden."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(("table", "row", "column", "figure"))
    for picture in pictures(report, ClinicSettings()):
        for name, *figures in picture.rows:
            for column, figure in zip(picture.head[1:], figures, strict=True):
                table.writerow((picture.title, name, column, figure.replace(",", "").replace("–", "")))
    return text.getvalue()


def _people(report: Report) -> Picture:
    lines = (("c1", report.enrolled), ("c2", report.confirmed))
    return _by_month(
        report, "people", "New patients", "Enrolled by staff, and confirmed by the patients themselves.", lines
    )


def _active(report: Report) -> Picture:
    note = "At the end of each month, to the nearest five."
    return _by_month(report, "active", "Active patients", note, (("c1", report.active),))


def _delivery(report: Report) -> Picture:
    lines = (("c1", report.delivered), ("c3", report.unconfirmed), ("c4", report.undelivered))
    note = "Handed over: taken by a mail server or a carrier that has said no more since; many never do."
    return _by_month(report, "delivery", "What became of nudges", note, lines, piled=True)


def _by_month(
    report: Report, key: str, title: str, note: str, lines: Sequence[tuple[str, Line]], *, piled: bool = False
) -> Picture:
    labels = [_SHORT[month.month - 1] for month in report.months]
    series = [Series(line.words, colour, line.months) for colour, line in lines]
    rows = [
        (_month(month), *(line.months[place].words for _, line in lines)) for place, month in enumerate(report.months)
    ]
    return Picture(
        key,
        title,
        note,
        columns(f"{title}, {_span(report.months)}", labels, series, piled=piled),
        [(colour, line.words) for colour, line in lines] if len(lines) > 1 else [],
        ("Month", *(line.words for _, line in lines)),
        rows,
    )


def _causes(report: Report) -> Picture:
    named = [(line.words, (line.total,)) for line in report.causes]
    kept = [row for row in named if row[1][0] != Figure(0)]
    drawing = bars(f"Why nudges did not arrive, {report.period.words}", kept, ("c4",)) if kept else Markup()
    rows = [(words, figures[0].words) for words, figures in named]
    return Picture(
        "causes", "Why nudges did not arrive", f"In {report.period.words}.", drawing, [], ("Cause", "Nudges"), rows
    )


def _answers(report: Report) -> Picture:
    colours = [f"a{rating}" for rating in RATINGS]
    head = ("Theme", *(f"{rating} {ANSWERS[rating]}" for rating in RATINGS), "All")
    rows = [
        (theme, *(figure.words for figure in figures), added(figures).words)
        for theme, figures in report.replies.items()
    ]
    return Picture(
        "answers",
        "Answers by theme",
        f"What patients answered in {report.period.words}; each patient's latest answer to a nudge.",
        bars(f"Answers 1 to 4 by theme, {report.period.words}", list(report.replies.items()), colours),
        list(zip(colours, head[1:-1], strict=True)),
        head,
        rows,
    )


def _opt_outs(report: Report) -> Picture:
    labels = [_SHORT[month.month - 1] for month in report.months]
    rows = [
        (_month(month), figure.words, _rate(rate, figure))
        for month, figure, rate in zip(report.months, report.opt_outs.months, report.rates, strict=True)
    ]
    return Picture(
        "optouts",
        "Opt-outs per 100 nudges",
        "In whatever words and by whatever way. A gap: too few to tell.",
        curve(f"Opt-outs per 100 nudges, {_span(report.months)}", labels, report.rates, "c4"),
        [],
        ("Month", "Opt-outs", "Per 100 nudges"),
        rows,
    )


def _hours(report: Report, settings: ClinicSettings) -> Picture:
    quiet = int(settings.closes[:2]) + (settings.closes[3:] != "00"), int(settings.opens[:2])
    rows = [
        (f"{hour:02}:00 to {(hour + 1) % 24:02}:00", "few" if share is None else f"{share}%")
        for hour, share in enumerate(report.hours)
        if share != 0
    ]
    return Picture(
        "hours",
        "When nudges go out",
        f"On the patients' own clocks, in {report.period.words}. Shaded: outside the clinic's hours.",
        hours(f"Share of nudges by hour of the day, {report.period.words}", report.hours, quiet),
        [],
        ("Hour", "Share"),
        rows,
    )


def _rate(rate: float | None, opt_outs: Figure) -> str:
    if rate is None:
        return "–" if opt_outs.whole else "few"
    return f"{rate:.1f}" + ("" if opt_outs.whole else "+")


def _month(month: date) -> str:
    return f"{_SHORT[month.month - 1]} {month.year}"


def _span(months: Sequence[date]) -> str:
    return f"{month_words(months[0])} to {month_words(months[-1])}"
