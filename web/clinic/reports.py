"""Reports: how a clinic's patients fare together. Numbers of few people are hidden; nobody is told of alone."""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.reports.periods import Period, month_of, offered, read_period
from people.reports.report import Report, days_wanted, make_report
from store.clinic_days import first_counted, last_counted, read_days
from web.clinic.report_view import as_csv, pictures, tiles
from web.clinic.shell import Place, page
from web.clinic.visit import Visit, not_here, reads

router = APIRouter(include_in_schema=False)
Reader = Annotated[Visit, reads("approver")]
PLACE = Place("/clinic/reports", "Reports", "chart", frozenset({"owner", "approver", "auditor"}))


@router.get("/clinic/reports")
def show_reports(who: Reader, request: Request) -> Response:
    """Show the report of a month, a quarter or a year: this month's unless the query names another `period`."""
    return _shown(request, who, "reports.html")


@router.get("/clinic/reports/print")
def print_reports(who: Reader, request: Request) -> Response:
    """Give the same report as a sheet of its own, to be printed or kept as PDF by the browser."""
    return _shown(request, who, "reports_print.html")


@router.get("/clinic/reports.csv")
def export_reports(who: Reader, request: Request) -> Response:
    """Hand the same figures out as CSV; what is hidden on the page is hidden in it."""
    period = _period(request, who)
    report = _report(who, period)
    with who.door.service.database.write() as tx:
        who.note(tx, "report.exported", f"report:{period.name}", form="csv")
    headers = {"content-disposition": f'attachment; filename="report-{period.name}.csv"'}
    return Response(as_csv(report), media_type="text/csv; charset=utf-8", headers=headers)


def _shown(request: Request, who: Visit, template: str) -> Response:
    period = _period(request, who)
    report = _report(who, period)
    with who.door.service.database.write() as tx:
        first, last = first_counted(tx, who.clinic.id), last_counted(tx, who.clinic.id)
        who.note(tx, "report.read", f"report:{period.name}")
    zone, today = ZoneInfo(who.clinic.zone), _today(who)
    return page(
        request,
        who,
        template,
        title="Reports",
        report=report,
        period=period,
        periods=[(each.name, each.words) for each in offered(first or today, today)],
        tiles=tiles(report),
        pictures=pictures(report, who.settings),
        counted=f"{last[1].astimezone(zone):%d %B %Y, %H:%M}" if last else "",
    )


def _report(who: Visit, period: Period) -> Report:
    today = _today(who)
    with who.door.service.database.read() as tx:
        days = read_days(tx, who.clinic.id, *days_wanted(period, today))
    return make_report(period, days, today)


def _period(request: Request, who: Visit) -> Period:
    name = request.query_params.get("period", "")
    try:
        return read_period(name) if name else month_of(_today(who))
    except ValueError:
        not_here()


def _today(who: Visit) -> date:
    return who.door.now().astimezone(ZoneInfo(who.clinic.zone)).date()
