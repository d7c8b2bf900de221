"""The report pages: pictures with tables, periods, CSV, print; for the right clinic and the right roles."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from fakes.staff import at_portal, found_clinic, hire
from fakes.visitor import Visitor
from sqlalchemy import select

from scheduler.service import Service
from store.clinic_days import write_days
from store.clinic_tables import audit_events

A_MONTH = {"enrolled": 3, "confirmed": 2, "active": 61, "delivered": 9, "handed": 2, "hour:10": 8, "hour:19": 3}


@pytest.fixture
def clinic(service: Service) -> int:
    """A clinic with a busy February 2026, and one opt-out."""
    now = service.clock.now()
    key = found_clinic(service.database, service.seal, now)
    days = [(date(2026, 2, 1) + timedelta(days=each), dict(A_MONTH)) for each in range(28)]
    days[3][1].update(
        {"optouts": 1, "undelivered:gone": 3, "undelivered:late": 7, "reply:touch:4": 6, "reply:focus:1": 2}
    )
    with service.database.write() as tx:
        write_days(tx, key, days, now)
    return key


@pytest.fixture
def approver(service: Service, clinic: int) -> Iterator[Visitor]:
    with at_portal(service, hire(service.database, service.seal, service.clock.now(), clinic, "approver")) as visitor:
        yield visitor


def test_it_shows_a_month(approver: Visitor) -> None:
    answer = approver.get("/clinic/reports?period=2026-02")
    assert answer.status_code == 200
    assert "February 2026" in answer.text
    for words in ("New patients", "Active patients", "What became of nudges", "Answers by theme", "When nudges go out"):
        assert words in answer.text
    assert answer.text.count('role="img"') == 14  # seven pictures, broad and narrow
    assert answer.text.count("<table") == 7
    assert "style=" not in answer.text


def test_it_opens_with_this_month(approver: Visitor) -> None:
    assert '<h2 class="of">March 2026</h2>' in approver.get("/clinic/reports").text


@pytest.mark.parametrize("period", ["2026-13", "x", "2026-02-01", "../etc", "%00"])
def test_it_knows_no_other_periods(approver: Visitor, period: str) -> None:
    assert approver.get(f"/clinic/reports?period={period}").status_code == 404


@pytest.mark.parametrize("path", ["/clinic/reports", "/clinic/reports/print", "/clinic/reports.csv"])
def test_it_hides_small_numbers_on_every_page(approver: Visitor, path: str) -> None:
    text = approver.get(f"{path}?period=2026-02").text
    assert "few" in text
    assert "7+" in text
    rows = [row for row in text.splitlines() if "No such number" in row]
    assert rows
    assert all("few" in row for row in rows)


def test_it_hands_out_a_csv(approver: Visitor) -> None:
    answer = approver.get("/clinic/reports.csv?period=2026-02")
    assert answer.headers["content-disposition"] == 'attachment; filename="report-2026-02.csv"'
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert rows[0] == ["table", "row", "column", "figure"]
    assert ["New patients", "Feb 2026", "Enrolled", "84"] in rows
    assert ["Opt-outs per 100 nudges", "Feb 2026", "Opt-outs", "few"] in rows
    assert ["Answers by theme", "Gentle touch", "4 Loved it", "6"] in rows
    assert ["Answers by theme", "A new focus", "1 Not for me", "few"] in rows
    assert ["When nudges go out", "10:00 to 11:00", "Share", "73%"] in rows
    assert not any(cell[:1] in "=+-@\t\r" for row in rows for cell in row if cell)


def test_reading_and_exporting_are_noted(service: Service, approver: Visitor) -> None:
    approver.get("/clinic/reports?period=2026-02")
    approver.get("/clinic/reports.csv?period=2026-02")
    with service.database.read() as tx:
        noted = tx.execute(select(audit_events.c.action, audit_events.c.subject).order_by(audit_events.c.id)).all()
    assert noted[-2:] == [("report.read", "report:2026-02"), ("report.exported", "report:2026-02")]


def test_another_clinic_sees_none_of_it(service: Service, clinic: int) -> None:
    now = service.clock.now()
    other = found_clinic(service.database, service.seal, now, "Hill Road")
    with at_portal(service, hire(service.database, service.seal, now, other, "owner")) as visitor:
        text = visitor.get("/clinic/reports?period=2026-02").text
    assert "Nothing to report yet" in text
    assert "84" not in visitor_numbers(text)


def visitor_numbers(text: str) -> list[str]:
    return [line for line in text.splitlines() if 'class="number"' in line]


@pytest.mark.parametrize(("role", "code"), [("owner", 200), ("auditor", 200), ("enroller", 403)])
def test_it_is_for_owners_approvers_and_auditors(service: Service, clinic: int, role: str, code: int) -> None:
    with at_portal(service, hire(service.database, service.seal, service.clock.now(), clinic, role)) as visitor:
        assert visitor.get("/clinic/reports?period=2026-02").status_code == code
