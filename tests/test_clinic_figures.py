"""What reports tell: small cells hidden, and nothing that gives them away."""

from collections import Counter
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from people.reports.figures import Figure, added, cell, per_hundred, percents, stock, year
from people.reports.periods import lead_up, month_of, offered, read_period
from people.reports.report import CAUSES, Days, make_report

TODAY = date(2027, 3, 2)


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (1, "few"), (4, "few"), (5, "5"), (1204, "1,204")])
def test_it_hides_one_to_four(count: int, words: str) -> None:
    assert cell(count).words == words


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ([20, 30, 0], "50"),
        ([3, 4, 20], "27"),
        ([3, 20], "20+"),  # the year would give the month away
        ([4, 4, 20], "20+"),  # eight in two small cells are four and four
        ([1, 1, 20], "20+"),
        ([1, 2], "few"),
        ([], "0"),
    ],
)
def test_it_tells_a_year(months: list[int], words: str) -> None:
    assert year(months).words == words


@pytest.mark.parametrize("months", [1, 2, 3, 4])
def test_a_year_gives_no_hidden_month_away(months: int) -> None:
    """Whoever knows every rule, and sees all months and their year, still finds two values for each hidden one."""
    told: dict[object, list[tuple[int, ...]]] = {}
    for counts in product((0, 1, 2, 3, 4, 9), repeat=months):
        told.setdefault((tuple(map(cell, counts)), year(counts)), []).append(counts)
    for (cells, _), possible in told.items():  # type: ignore[misc]
        for place, shown in enumerate(cells):
            if not shown.whole:
                assert len({counts[place] for counts in possible}) > 1


def test_it_adds_up_only_what_it_tells() -> None:
    assert added([Figure(7), cell(3), cell(0)]) == Figure(7, whole=False)
    assert added([Figure(7), cell(0)]) == Figure(7)


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (3, "few"), (5, "5"), (12, "10"), (13, "15"), (1000, "1,000")])
def test_it_rounds_how_many_there_are(count: int, words: str) -> None:
    assert stock(count).words == words


def test_it_rates_what_is_told() -> None:
    assert per_hundred(Figure(12), Figure(480)) == 2.5
    assert per_hundred(Figure(0), Figure(480)) == 0.0
    assert per_hundred(cell(3), Figure(480)) is None
    assert per_hundred(Figure(12), cell(3)) is None


def test_it_shares_out_what_is_told() -> None:
    assert percents([Figure(60), cell(3), Figure(40), Figure(0)]) == [60, None, 40, 0]
    assert percents([Figure(0)] * 2) == [0, 0]


@pytest.mark.parametrize("name", ["", "26", "2026-13", "2026-Q5", "2026-1", "x", "2026-11-01", "٢٠٢٦"])
def test_it_refuses_other_periods(name: str) -> None:
    with pytest.raises(ValueError, match="2026-Q4"):
        read_period(name)


def test_it_knows_months_quarters_and_years() -> None:
    assert read_period("2026").words == "2026"
    assert read_period("2026-Q4").words == "October to December 2026"
    assert month_of(date(2026, 11, 24)).words == "November 2026"
    assert read_period("2026-Q4").end == date(2027, 1, 1)
    assert not read_period("2026").is_over(date(2027, 1, 9))
    assert read_period("2026").is_over(date(2027, 1, 10))


def test_curves_end_with_the_period_or_today() -> None:
    for name, today, first, last in (
        ("2026-02", TODAY, date(2025, 3, 1), date(2026, 2, 1)),
        ("2026", TODAY, date(2026, 1, 1), date(2026, 12, 1)),
        ("2026", date(2026, 5, 31), date(2025, 6, 1), date(2026, 5, 1)),
        ("2026-Q4", date(2026, 11, 24), date(2025, 12, 1), date(2026, 11, 1)),
        ("2028", TODAY, date(2027, 2, 1), date(2028, 1, 1)),
    ):
        months = lead_up(read_period(name), today)
        assert (months[0], months[-1], len(months)) == (first, last, 12)


def test_it_offers_what_has_begun() -> None:
    names = [period.name for period in offered(date(2026, 11, 20), date(2027, 2, 3))]
    assert names == ["2027", "2027-Q1", "2027-02", "2027-01", "2026", "2026-Q4", "2026-12", "2026-11"]


def days(**counts: int) -> Days:
    """Spread counts over January 2026, and leave five people active."""
    rows = []
    for number in range(31):
        today = Counter({key.replace("__", ":"): count // 31 for key, count in counts.items()})
        if number == 0:
            today.update({key.replace("__", ":"): count % 31 for key, count in counts.items()})
        rows.append((date(2026, 1, 1) + timedelta(days=number), dict(today) | {"active": number}))
    return rows


def test_it_reports_a_month() -> None:
    rows = days(enrolled=40, delivered=310, undelivered__gone=3, undelivered__late=6, optouts=7, reply__touch__3=12)
    report = make_report(read_period("2026-01"), rows, TODAY)
    assert report.enrolled.total.words == "40"
    assert report.enrolled.months[-1].words == "40"
    assert report.active.total.words == "30"
    assert report.undelivered.total.words == "6+"
    assert {line.words: line.total.words for line in report.causes if line.total != Figure(0)} == {
        CAUSES["gone"]: "few",
        CAUSES["late"]: "6",
    }
    assert report.rate == 2.2  # of 316: the hidden three are no part of any number
    assert [figure.words for figure in report.replies["Gentle touch"]] == ["0", "0", "12", "0"]


def test_it_is_empty_without_days() -> None:
    assert make_report(read_period("2026-01"), [], TODAY).is_empty
    assert not make_report(read_period("2026-01"), days(enrolled=3), TODAY).is_empty


KEYS = ("enrolled", "confirmed", "delivered", "undelivered:gone", "optouts", "reply:touch:1", "reply:touch:2", "hour:9")


@settings(deadline=None, max_examples=12)
@given(
    months=st.lists(st.tuples(*(st.integers(0, 12) for _ in KEYS)), min_size=12, max_size=12),
    place=st.integers(0, 11),
    key=st.sampled_from(KEYS),
)
def test_a_hidden_month_changes_nothing_told(months: list[tuple[int, ...]], place: int, key: str) -> None:
    """Months, quarters and the running year read the same whatever a hidden cell holds."""
    rows = [(date(2026, month + 1, 28), dict(zip(KEYS, counts, strict=True))) for month, counts in enumerate(months)]
    if not 1 <= rows[place][1][key] <= 4:
        rows[place][1][key] = 1
    names = ["2026", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", *(f"2026-{month:02}" for month in range(1, 13))]
    running = date(2026, 12, 31)
    told = []
    for count in (1, 2, 3, 4):
        rows[place][1][key] = count
        reports = [make_report(read_period(name), rows, running) for name in names]
        told.append([str(report) for report in reports])
    assert told[0] == told[1] == told[2] == told[3]
