"""Reports by the API: what a clinic may be told of its patients together, small numbers hidden.

Of months, quarters and years: a day's count, taken from its month's, would tell of the few that are hidden.
"""

from collections.abc import Mapping
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query
from pydantic import Field

from people.reports.figures import Figure
from people.reports.periods import month_of, read_period
from people.reports.report import Line, days_wanted, make_report
from store.clinic_days import read_days
from web.api.caller import KeyedRoute, TheCaller, needs
from web.api.shapes import Said

router = APIRouter(prefix="/reports", tags=["reports"], route_class=KeyedRoute)


class FigureShown(Said):
    """A number as it may be told."""

    shown: int
    whole: bool = Field(description="False: some are hidden, as they are too few, and come on top.")


class LineShown(Said):
    """One thing counted: in the period, and in each of the twelve months that end with it."""

    total: FigureShown
    months: list[FigureShown]


class ReportShown(Said):
    """What is told of a period."""

    period: str = Field(examples=["2026-11"])
    months: list[str] = Field(description="The twelve months that the lines run over.", examples=[["2025-12"]])
    enrolled: LineShown
    confirmed: LineShown
    active: LineShown = Field(description="At the end of each month, to the nearest five.")
    delivered: LineShown
    unconfirmed: LineShown = Field(description="Handed over, and nothing heard since.")
    undelivered: LineShown
    causes: Mapping[str, LineShown] = Field(description="Of `undelivered`.")
    opt_outs: LineShown
    opt_outs_per_100_sends: float | None
    replies: Mapping[str, list[FigureShown]] = Field(description="By topic: how many answered 1, 2, 3 and 4.")
    hours: list[int | None] = Field(description="Of 24 local hours, how many percent of the sends; null: too few.")


@router.get("", openapi_extra=needs("reports:read"))
def read_report(
    caller: TheCaller,
    period: Annotated[
        str | None,
        Query(
            pattern="^2[0-9]{3}(-Q[1-4]|-(0[1-9]|1[0-2]))?$",
            description="A month, a quarter or a year: 2026-11, 2026-Q4 or 2026; this month otherwise.",
        ),
    ] = None,
) -> ReportShown:
    """Read the report of a period. Counts of 1 to 4 are hidden, and so is whatever would give them away."""
    today = caller.now.astimezone(ZoneInfo(caller.clinic.zone)).date()
    chosen = read_period(period) if period else month_of(today)
    with caller.service.database.write() as tx:
        report = make_report(chosen, read_days(tx, caller.clinic.id, *days_wanted(chosen, today)), today)
        caller.note(tx, "report.read", f"report:{chosen.name}")
    return ReportShown(
        period=chosen.name,
        months=[f"{month:%Y-%m}" for month in report.months],
        enrolled=_line(report.enrolled),
        confirmed=_line(report.confirmed),
        active=_line(report.active),
        delivered=_line(report.delivered),
        unconfirmed=_line(report.unconfirmed),
        undelivered=_line(report.undelivered),
        causes={line.words: _line(line) for line in report.causes},
        opt_outs=_line(report.opt_outs),
        opt_outs_per_100_sends=report.rate,
        replies={theme: [_figure(figure) for figure in figures] for theme, figures in report.replies.items()},
        hours=list(report.hours),
    )


def _line(line: Line) -> LineShown:
    return LineShown(total=_figure(line.total), months=[_figure(figure) for figure in line.months])


def _figure(figure: Figure) -> FigureShown:
    return FigureShown(shown=figure.shown, whole=figure.whole)
