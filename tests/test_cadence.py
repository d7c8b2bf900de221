"""Cadences: words in and out, and days that agree with dateutil's reading of RFC 5545."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.cadence import Cadence, UnreadableCadence, next_day, parse_cadence

EVERY_DAY, THREE, WEEKLY = "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=WEEKLY"
MONTHLY = "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD"
WORDS = [
    ("daily", EVERY_DAY),
    ("Every day!", EVERY_DAY),
    ("once a day", EVERY_DAY),
    ("7 times a week", EVERY_DAY),
    ("monday to sunday", EVERY_DAY),
    ("FREQ=DAILY;INTERVAL=01", EVERY_DAY),
    ("every other day", "FREQ=DAILY;INTERVAL=2"),
    ("every 2nd day", "FREQ=DAILY;INTERVAL=2"),
    ("every-other-day", "FREQ=DAILY;INTERVAL=2"),
    ("  EVERY 3  days. ", "FREQ=DAILY;INTERVAL=3"),
    ("once every three days", "FREQ=DAILY;INTERVAL=3"),
    ("every 10 days", "FREQ=DAILY;INTERVAL=10"),
    ("rrule:freq=daily;interval=10;wkst=mo", "FREQ=DAILY;INTERVAL=10"),
    ("weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("Mon-Fri", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("5 a week", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("weekends", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("Saturday through Monday", "FREQ=WEEKLY;BYDAY=MO,SA,SU"),
    ("mon wed fri", THREE),
    ("Mondays, Wednesdays and Fridays", THREE),
    ("FRI & MON & WED", THREE),
    ("3 a week", THREE),
    ("3x/week", THREE),
    ("3 x per week", THREE),
    ("3 times a week", THREE),
    ("three times a week", THREE),
    ("3 a week (Mon, Wed, Fri)", THREE),
    ("FREQ=DAILY;BYDAY=FR,WE,MO,MO", THREE),
    ("twice a week", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("once a week on sundays", "FREQ=WEEKLY;BYDAY=SU"),
    ("2 a week (Tue, Sat)", "FREQ=WEEKLY;BYDAY=TU,SA"),
    ("4 times per week", "FREQ=WEEKLY;BYDAY=MO,TU,TH,FR"),
    ("six times a week", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("once a week", WEEKLY),
    ("1 a week", WEEKLY),
    ("weekly", WEEKLY),
    ("every Monday", "FREQ=WEEKLY;BYDAY=MO"),
    ("weekly on tues", "FREQ=WEEKLY;BYDAY=TU"),
    ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
    ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
    ("bi-weekly", "FREQ=WEEKLY;INTERVAL=2"),
    ("every other Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
    ("every 3 weeks on tue and thu", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH"),
    ("monthly", MONTHLY),
    ("once a month", MONTHLY),
    ("every 3 months", "RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=3;SKIP=BACKWARD"),
    ("taper", "taper"),
    ("FREQ=MONTHLY", "FREQ=MONTHLY"),
    ("BYDAY=2tu;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=2TU"),
    ("FREQ=WEEKLY;UNTIL=20270301T235959Z", "FREQ=WEEKLY;UNTIL=20270301"),
    ("by the rule FREQ=DAILY;COUNT=30", "FREQ=DAILY;COUNT=30"),
    ("FREQ=DAILY;BYMONTH=3", "FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
    ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU"),
]
REFUSED = [
    ("", "3 a week"),
    ("whenever", "3 a week"),
    ("mon wed fry", "3 a week"),
    ("every other day at 9", "3 a week"),
    ("0 a week", "1 to 7"),
    ("8 times a week", "1 to 7"),
    ("twice a day", "one nudge a day"),
    ("hourly", "one nudge a day"),
    ("every 5 minutes", "one nudge a day"),
    ("every 0 days", "1 to 366"),
    ("every 400 days", "1 to 366"),
    ("every 99999 weeks", "1 to 52"),
    ("every 60 weeks on monday", "1 to 52"),
    ("every 2 months on monday", "not with months"),
    ("3 a week (Mon, Tue)", "2 weekdays are named"),
    ("once a week on mon and wed", "1 a week, but 2 weekdays are named"),
    ("x" * 300, "200 characters"),
    ("FREQ=HOURLY", "one nudge a day"),
    ("FREQ=DAILY;BYHOUR=9", "window"),
    ("FREQ=WEEKLY;BYEASTER=0", "unknown"),
    ("FREQ=WEEKLY;BYDAY", "NAME=VALUE"),
    ("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", "twice"),
    ("FREQ=WEEKLY;BYDAY=2MO", "without numbers"),
    ("FREQ=MONTHLY;BYDAY=XX", "2TU"),
    ("FREQ=MONTHLY;BYDAY=0MO", "2TU"),
    ("FREQ=MONTHLY;BYDAY=6MO", "up to 5"),
    ("FREQ=MONTHLY;BYDAY=-10MO", "up to 5"),
    ("FREQ=YEARLY;BYMONTH=2;BYDAY=+52SU", "up to 5"),
    ("FREQ=YEARLY;BYDAY=54TU", "up to 53"),
    ("FREQ=MONTHLY;BYMONTHDAY=32", "1 to 31"),
    ("FREQ=MONTHLY;BYMONTHDAY=0", "1 to 31"),
    ("FREQ=YEARLY;BYMONTH=13", "1 to 12"),
    ("FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=WEEKLY"),
    ("FREQ=MONTHLY;BYSETPOS=-1", "BYSETPOS"),
    ("FREQ=DAILY;INTERVAL=2;BYDAY=MO", "FREQ=WEEKLY"),
    ("FREQ=DAILY;INTERVAL=0", "1 to 366"),
    ("FREQ=WEEKLY;INTERVAL=-1", "1 to 52"),
    ("FREQ=DAILY;COUNT=0", "1 to 10000"),
    ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "not both"),
    ("FREQ=DAILY;UNTIL=20270230", "UNTIL=20271231"),
    ("FREQ=DAILY;WKST=XX", "WKST"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "No day"),
    ("FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31", "No day"),
    ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-30", "No day"),
    ("RSCALE=CHINESE;FREQ=MONTHLY;SKIP=BACKWARD", "RSCALE"),
    ("FREQ=YEARLY;BYYEARDAY=" + ",".join(str(day) for day in range(100, 146)), "200 characters"),
]

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
weekday_sets = (
    st.sets(st.sampled_from(("MO", "TU", "WE", "TH", "FR", "SA", "SU")), min_size=1).map(sorted).map(",".join)
)
free_rules = st.sampled_from(
    [
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=2TU,-1FR",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYDAY=1MO",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "FREQ=YEARLY;BYYEARDAY=1,100,-1",
        "FREQ=DAILY;BYMONTH=1,7",
        "FREQ=DAILY;BYMONTHDAY=13;BYDAY=FR",
        "FREQ=DAILY;COUNT=40",
        "FREQ=DAILY;INTERVAL=3;UNTIL=20260315",
        "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=9",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
        "FREQ=WEEKLY;BYMONTH=6;BYDAY=SA",
    ]
)
rules = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 40)),
    st.builds("FREQ=WEEKLY;INTERVAL={}".format, st.integers(1, 12)),
    st.builds("FREQ=WEEKLY;INTERVAL={};BYDAY={}".format, st.integers(1, 12), weekday_sets),
    free_rules,
)


def walk(cadence: Cadence, anchor: date, after: date, until: date) -> list[date]:
    found = []
    day = next_day(cadence, anchor, after)
    while day and day <= until:
        found.append(day)
        day = next_day(cadence, anchor, day)
    return found


@pytest.mark.parametrize(("words", "stored"), WORDS)
def test_it_reads_plain_words(words: str, stored: str) -> None:
    assert parse_cadence(words).stored == stored


@pytest.mark.parametrize(("words", "right"), REFUSED)
def test_it_refuses_with_what_would_be_right(words: str, right: str) -> None:
    with pytest.raises(UnreadableCadence) as refusal:
        parse_cadence(words)
    assert right in str(refusal.value)


def test_it_never_repeats_what_a_person_wrote() -> None:
    with pytest.raises(ValueError, match="can't be read") as refusal:
        parse_cadence("please call +12025550123")
    assert "+1202" not in str(refusal.value)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("daily", "every day"),
        ("every 2 days", "every other day"),
        ("mon wed fri", "3 a week (Mon, Wed, Fri)"),
        ("mon-fri", "weekdays"),
        ("sat sun", "weekends"),
        ("tuesday", "every Tuesday"),
        ("once a week", "weekly"),
        ("every 2 weeks on tue", "every other week (Tue)"),
        ("every month", "monthly"),
        ("taper", "taper: 3 a week, then 2, then 1"),
        ("FREQ=MONTHLY;BYDAY=2TU", "by the rule FREQ=MONTHLY;BYDAY=2TU"),
    ],
)
def test_it_says_a_cadence_in_plain_words(words: str, said: str) -> None:
    assert parse_cadence(words).words == said


@settings(deadline=None, max_examples=150)
@given(rules | st.sampled_from([words for words, _ in WORDS]))
def test_it_reads_back_what_it_says_and_stores(words: str) -> None:
    cadence = parse_cadence(words)
    assert parse_cadence(cadence.words) == cadence
    assert parse_cadence(cadence.stored) == cadence
    assert len(cadence.stored) <= 200


def test_it_reads_back_the_longest_rule_it_takes() -> None:
    longest = "FREQ=YEARLY;BYYEARDAY=" + ",".join(str(day) for day in range(100, 144)) + ",9"
    assert len(longest) == 199
    cadence = parse_cadence(longest)
    assert parse_cadence(cadence.words) == cadence


texts = st.text(max_size=40) | st.lists(
    st.sampled_from(("every", "3", "99999", "week", "day", "mon", "a", "times", "/", "-", "fri", "taper", "freq=", "²"))
).map(" ".join)
values = st.text("0123456789-+,MOTUWEFRSA", max_size=6) | st.sampled_from(
    ("MO", "1", "-1", "60MO", "53", "366", "MONTHLY")
)
names = st.sampled_from(
    [
        "INTERVAL",
        "COUNT",
        "UNTIL",
        "BYMONTH",
        "BYWEEKNO",
        "BYYEARDAY",
        "BYMONTHDAY",
        "BYDAY",
        "BYSETPOS",
        "WKST",
        "SKIP",
    ]
)
texts_of_rules = st.builds(
    "FREQ={};{}".format,
    st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
    st.lists(st.builds("{}={}".format, names, values), max_size=3).map(";".join),
)


@settings(deadline=None, max_examples=500)
@given(texts | texts_of_rules)
def test_it_gives_a_cadence_or_a_refusal_for_any_text(text: str) -> None:
    try:
        cadence = parse_cadence(text)
    except UnreadableCadence:
        return
    assert parse_cadence(cadence.stored) == cadence
    assert 0 <= cadence.per_week <= 7


@settings(deadline=None, max_examples=400)
@given(rules, days, days)
def test_it_agrees_with_dateutil_on_every_rule(rule: str, anchor: date, after: date) -> None:
    until = after + timedelta(days=400)
    ours = walk(parse_cadence(rule), anchor, after, until)
    start, end = (datetime(day.year, day.month, day.day) for day in (after, until))
    theirs = rrulestr(rule, dtstart=datetime(anchor.year, anchor.month, anchor.day))
    assert ours == [found.date() for found in theirs.between(start, end + timedelta(seconds=1)) if found.date() > after]


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 24), days, days)
def test_it_never_skips_a_month(every: int, anchor: date, after: date) -> None:
    ours = walk(parse_cadence(f"every {every} months"), anchor, after, after + timedelta(days=1500))
    steps = (anchor + relativedelta(months=step * every) for step in range(300))
    assert ours == [day for day in steps if after < day <= after + timedelta(days=1500)]


def test_it_moves_the_31st_to_the_last_day_of_shorter_months() -> None:
    found = walk(parse_cadence("monthly"), date(2027, 12, 31), date(2027, 12, 1), date(2028, 6, 30))
    assert [f"{day:%m-%d}" for day in found] == ["12-31", "01-31", "02-29", "03-31", "04-30", "05-31", "06-30"]


@settings(deadline=None, max_examples=60)
@given(days)
def test_it_tapers_from_three_to_two_to_one_a_week(anchor: date) -> None:
    found = walk(parse_cadence("taper"), anchor, anchor - timedelta(days=1), anchor + timedelta(days=7 * 20 - 1))
    per_week = [sum((day - anchor).days // 7 == week for day in found) for week in range(20)]
    assert per_week == [3] * 8 + [2] * 8 + [1] * 4
    assert all(later > earlier for earlier, later in pairwise(found))


@settings(deadline=None, max_examples=150)
@given(rules | st.sampled_from(["taper", "monthly"]), days, days)
def test_it_gives_days_only_after_both_bounds(rule: str, anchor: date, after: date) -> None:
    found = next_day(parse_cadence(rule), anchor, after)
    assert found is None or (found > after and found >= anchor)


def test_it_ends_with_the_rule() -> None:
    three = parse_cadence("FREQ=DAILY;COUNT=3")
    assert walk(three, date(2026, 1, 1), date(2025, 1, 1), date(2030, 1, 1)) == [
        date(2026, 1, day) for day in (1, 2, 3)
    ]
    assert next_day(three, date(2026, 1, 1), date(2026, 1, 3)) is None
    never = parse_cadence("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYDAY=1MO")
    assert next_day(never, date(2026, 4, 1), date(2026, 4, 1)) is None


def test_it_stops_at_the_end_of_the_calendar() -> None:
    for words in ("daily", "3 a week", "monthly", "taper"):
        assert next_day(parse_cadence(words), date(2026, 1, 31), date.max) is None


@pytest.mark.parametrize(
    ("words", "about"),
    [("daily", 7), ("every other day", 3.5), ("3 a week", 3), ("weekly", 1), ("every 2 weeks", 0.5), ("monthly", 0.23),
     ("taper", 3), ("FREQ=MONTHLY;BYDAY=1MO,3MO", 0.46), ("FREQ=DAILY;COUNT=30", 7)],
)  # fmt: skip
def test_it_tells_about_how_many_a_week(words: str, about: float) -> None:
    assert parse_cadence(words).per_week == pytest.approx(about, rel=0.05)
