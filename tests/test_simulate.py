import json
import os
import re
import sys
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from cli.charts import year_of
from cli.main import app
from cli.rehearse import rehearse_all
from messages.files import load_library
from scheduler.load import bear
from scheduler.policies import POLICIES
from scheduler.quiet import Quiet
from scheduler.rehearsal import Piece, one_person, pieces, rehearse
from scheduler.simulate import MOST_REPLIES, Plan, person_of, walk
from scheduler.spacing.choose import Choice
from scheduler.tally import Tally, evenness, is_often_refused, metrics, percentile, tally

LIBRARY = load_library()
ZONES = ("America/New_York", "Pacific/Honolulu")
DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)


def plan_of(people=12, days=365, seed=3, cadence="3 a week", language="en"):
    return Plan(people, days, seed, date(2026, 1, 5), cadence, "09:00-11:00", ZONES, Quiet(), "US", language)


def measured(policy, **options):
    plan = plan_of(**options)
    return metrics(rehearse(plan, LIBRARY, Piece(policy, 0, plan.people)), plan)


@pytest.fixture(scope="module")
def year():
    return {policy: measured(policy) for policy in POLICIES}


class Stubborn:
    """Sends one and the same nudge, whatever is answered."""

    def __init__(self, reason=""):
        self.heard_of, self.knew = [], []
        self._choice = Choice(LIBRARY.of("en")[0], reason)

    def choose(self, at):
        self.knew.append((at, len(self.heard_of)))
        return self._choice

    def sent(self, choice, at):
        pass

    def heard(self, reply):
        self.heard_of.append(reply)


class Silent(Stubborn):
    """Holds every slot."""

    def choose(self, at):
        return None


def test_it_keeps_what_is_promised_over_a_year(year):
    found = year["kindling"]
    assert found["slots"] == found["sends"] + found["held_slots"] == 12 * 157
    assert found["held_share"] <= 0.02
    assert found["repeats"] > 200
    assert found["repeat_gap_days"]["min"] >= 21
    assert found["share_under_21_days"] == 0
    assert found["theme_evenness"] >= 0.95
    assert found["same_theme_twice_share"] <= 0.05
    assert found["retired_leakage"] == 0
    assert found["reason_coverage"] == 1
    assert found["seen_share"] >= 0.9


@pytest.mark.parametrize("cadence", ["weekly", "every day", "taper"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_keeps_them_on_any_cadence(cadence, language):
    found = measured("kindling", people=6, cadence=cadence, language=language)
    assert found["share_under_21_days"] in {0, None}
    assert found["theme_evenness"] >= 0.95
    assert found["same_theme_twice_share"] <= 0.05
    assert found["retired_leakage"] == 0
    assert found["reason_coverage"] == 1


def test_it_brings_loved_ones_back_first_and_disliked_ones_never(year):
    after = {name: spread["p50"] for name, spread in year["kindling"]["repeat_gap_days_after"].items()}
    assert after["not_for_me"] is None
    assert after["loved"] < after["tried"] < after["none"]


def test_it_shows_what_other_policies_would_do(year):
    kindling, uniform, naive = (year[name] for name in ("kindling", "uniform", "naive-fsrs"))
    assert kindling["repeat_gap_days"]["p50"] > uniform["repeat_gap_days"]["p50"] > naive["repeat_gap_days"]["p50"]
    assert 0 < uniform["share_under_21_days"] < 0.3 < naive["share_under_21_days"]
    assert kindling["same_theme_twice_share"] < uniform["same_theme_twice_share"] < naive["same_theme_twice_share"]
    assert kindling["theme_evenness"] > uniform["theme_evenness"] > naive["theme_evenness"]
    assert 0 < uniform["retired_leakage"] < naive["retired_leakage"]
    assert kindling["seen_share"] > uniform["seen_share"] > naive["seen_share"]


def test_it_counts_months_and_what_is_left(year):
    found = year["kindling"]
    assert len(found["new_share_by_month"]) == len(found["weeks_of_new_left_by_month"]) == 13
    assert found["new_share_by_month"][0] > 0.9
    left = found["weeks_of_new_left_by_month"]
    assert left == sorted(left, reverse=True)
    assert sum(sum(month.values()) for month in found["themes_by_month"]) == found["sends"]
    assert sum(found["replies"].values()) == found["sends"]


def test_it_sees_what_a_bad_policy_does():
    plan, person = plan_of(), person_of(plan_of(), LIBRARY, 1)
    disliking = type(person)(1, person.schedule, person.taste, 1.0, frozenset({LIBRARY.of("en")[0].id}))
    policy = Stubborn()
    found = metrics(tally(plan, LIBRARY, disliking, walk(plan, disliking, policy)), plan)
    assert found["repeats"] == found["sends"] - 1 == 156
    assert found["repeat_gap_days"] == {"min": 2, "p5": 2, "p50": 2, "max": 3}
    assert found["share_under_21_days"] == 1
    assert found["same_theme_twice_share"] == 1
    assert found["theme_evenness"] == 0
    assert found["retired_leakage"] >= 150
    assert found["reason_coverage"] == 0
    assert len(policy.heard_of) >= 155


def test_it_counts_slots_in_which_nothing_fits():
    plan, person = plan_of(days=30), person_of(plan_of(), LIBRARY, 0)
    found = metrics(tally(plan, LIBRARY, person, walk(plan, person, Silent())), plan)
    assert found["held_slots"] == found["slots"] == 13
    assert found["held_share"] == 1
    assert found["reason_coverage"] is None
    assert found["new_share_by_month"] == [None]


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10**6), st.integers(0, 50), st.sampled_from(["every day", "3 a week", "monthly", "weekends"]))
def test_it_walks_in_order_and_hears_each_answer_in_time(seed, number, cadence):
    plan = plan_of(days=60, seed=seed, cadence=cadence)
    person, policy = person_of(plan, LIBRARY, number), Stubborn("so that there is one")
    moments = list(walk(plan, person, policy))
    assert person == person_of(plan, LIBRARY, number)
    assert 0 <= person.reply_share <= MOST_REPLIES
    assert [moment.slot.at for moment in moments] == sorted({moment.slot.at for moment in moments})
    assert {moment.slot.day - plan.start for moment in moments} <= {days * DAY for days in range(60)}
    replies = [moment.reply for moment in moments if moment.reply]
    assert all(timedelta() <= reply.at - reply.sent_at < 3 * DAY for reply in replies)
    assert policy.knew == [(moment.slot.at, sum(reply.at <= moment.slot.at for reply in replies)) for moment in moments]
    assert policy.heard_of == sorted(reply for reply in replies if reply.at <= moments[-1].slot.at)


def test_it_meets_the_same_people_under_each_policy():
    plan = plan_of(days=90)
    walks = [one_person(plan, LIBRARY, policy, 5) for policy in POLICIES]
    assert len({tuple(moment.slot for moment in walked) for walked in walks}) == 1
    assert len({tuple(bool(moment.reply) for moment in walked) for walked in walks}) == 1
    assert len({tuple(moment.nudge for moment in walked) for walked in walks}) == 3


def test_it_comes_to_the_same_in_other_processes():
    plan = plan_of(people=60)
    alone = rehearse_all(plan, LIBRARY, ("uniform",), 1)["uniform"]
    together = rehearse_all(plan, LIBRARY, ("uniform",), 2)["uniform"]
    assert metrics(alone, plan) == metrics(together, plan)
    assert alone.bins == together.bins


def test_it_cuts_work_so_that_nobody_is_left_out_or_walks_twice():
    work = pieces(plan_of(people=45), ("kindling", "uniform"))
    walked = Counter((piece.policy, number) for piece in work for number in range(piece.first, piece.end))
    assert walked == Counter((policy, number) for policy in ("kindling", "uniform") for number in range(45))


def work(people, days):
    """Count the calls that a rehearsal makes: they are the same at each run, as seconds are not."""
    plan, calls = plan_of(people=people, days=days), Counter()
    sys.setprofile(lambda frame, event, _: calls.update([event]) if event == "call" else None)
    try:
        rehearse(plan, LIBRARY, Piece("kindling", 0, people))
    finally:
        sys.setprofile(None)
    return calls["call"]


def test_it_takes_work_in_proportion_to_people_and_days():
    work(8, 300)  # what is worked out once
    assert work(8, 150) == pytest.approx(2 * work(4, 150), rel=0.1)
    assert work(4, 300) == pytest.approx(2 * work(4, 150), rel=0.3)


@pytest.mark.parametrize(
    ("refused", "rated", "often"),
    [(0, 0, False), (19, 19, False), (20, 20, True), (6, 20, False), (9, 20, True), (8, 20, False), (36, 100, True)],
)
def test_it_knows_what_an_editor_should_look_at(refused, rated, often):
    assert is_often_refused(refused, rated) is often


def test_it_counts_answers_by_audience(year):
    found = year["kindling"]
    assert set(found["replies_by_audience"]) == {"either", "either and partner", "either and solo"}
    for words in ("not_for_me", "not_now", "tried", "loved"):
        assert sum(each[words] for each in found["replies_by_audience"].values()) == found["replies"][words]
    assert found["nudges_often_refused"] == []


def test_it_adds_tallies_up():
    one, other = Tally(), Tally()
    one.gaps[21, 4], other.gaps[21, 4], other.gaps[30, 0] = 1, 2, 3
    one.sums["seen"], other.sums["seen"] = 0.5, 0.25
    one.add(other)
    assert (one.gaps, one.sums) == (Counter({(21, 4): 3, (30, 0): 3}), {"seen": 0.75})


@pytest.mark.parametrize(
    ("counts", "part", "value"),
    [({}, 0.5, None), ({21: 1}, 0.05, 21), ({1: 5, 2: 95}, 0.05, 1), ({1: 4, 2: 96}, 0.05, 2), ({1: 1, 9: 1}, 0.5, 1)],
)
def test_it_finds_percentiles(counts, part, value):
    assert percentile(Counter(counts), part) == value


def test_it_measures_evenness():
    assert evenness(Counter(a=5, b=5), 2) == pytest.approx(1)
    assert evenness(Counter(a=5), 2) == 0
    assert 0.4 < evenness(Counter(a=9, b=1), 2) < 0.5


@pytest.mark.parametrize(
    ("bins", "per_second", "late", "wait"),
    [
        ({}, 1, 0, 0),
        ({0: 900}, 1, 0, 0),  # a quarter hour has 900 seconds
        ({0: 1800}, 1, 0, 15),
        ({0: 4500}, 1, 0, 60),  # an hour is what a window leaves
        ({0: 4600}, 1, 100, 62),
        ({0: 4600, 96: 4600}, 1, 200, 62),  # by the next day the queue is empty
        ({0: 900, 1: 900, 2: 900}, 0.5, 0, 45),
        ({0: 20_000}, 10, 0, 19),
    ],
)
def test_it_tells_whether_the_sender_is_fast_enough(bins, per_second, late, wait):
    load = bear(bins, QUARTER, per_second, HOUR)
    assert (load.late, load.longest_wait_minutes) == (late, wait)
    assert load.carried == (late == 0)


@settings(deadline=None, max_examples=50)
@given(st.dictionaries(st.integers(-5, 200), st.integers(1, 9000), max_size=20))
def test_it_names_a_rate_that_would_be_enough(bins):
    load = bear(bins, QUARTER, 1, HOUR)
    assert bear(bins, QUARTER, max(0.01, load.enough_per_second), HOUR).late <= 0.01 * load.slots
    assert 0 <= load.late <= load.slots


@pytest.fixture(autouse=True)
def _nothing_set(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.upper().startswith("KINDLING_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)


def simulate(*words, code=0):
    result = CliRunner().invoke(app, ["simulate", *words])
    assert result.exit_code == code, (result.stdout, result.stderr)
    assert "Traceback" not in result.stderr
    return result


def test_it_prints_one_json_value_and_the_seed_decides(tmp_path):
    words = ("--people", "5", "--days", "60", "--policy", "all", "--json")
    once, twice, other = (simulate(*words, "--seed", seed).stdout for seed in ("8", "8", "9"))
    assert once == twice != other
    found = json.loads(once)
    assert set(found["policies"]) == {"kindling", "uniform", "naive-fsrs"}
    assert (found["people"], found["days"], found["seed"], found["cadence"]) == (
        5,
        60,
        8,
        "3 a week (Mon, Wed, Fri)",
    )
    assert found["assumed"]["note"] == "assumed replies: mechanics, not benefit"
    assert found["sender"]["carried"]
    assert not list(tmp_path.iterdir()), "nothing is kept"


def test_it_says_plainly_that_replies_are_assumed():
    shown = simulate("--people", "2", "--days", "30").stdout
    assert "assumed replies: mechanics, not benefit" in shown
    assert "0-60%" in shown


def test_it_warns_of_a_sender_that_is_too_slow(monkeypatch):
    words = ("--people", "40", "--days", "3", "--zone", "Denver", "--json")
    assert not simulate(*words).stderr
    monkeypatch.setenv("KINDLING_TWILIO__MESSAGES_PER_SECOND", "0.001")
    slow = simulate(*words)
    assert "too slow" in slow.stderr
    assert "MESSAGES_PER_SECOND" in slow.stderr
    assert not json.loads(slow.stdout)["sender"]["carried"]


@pytest.mark.parametrize(
    ("words", "right"),
    [
        (("--people", "0"), "--people"),
        (("--policy", "luck"), "naive-fsrs"),
        (("--cadence", "hourly"), "every day"),
        (("--lang", "xx"), "en, es"),
        (("--from", "soon"), "2026-01-05"),
        (("--from", "9999-12-31"), "1970 to 2999"),
        (("--html", "nowhere/a.html"), "no folder nowhere"),
        (("--country", "Mars"), "US or GB"),
        (("--window", "22:00-23:00"), "quiet hours"),
    ],
)
def test_it_refuses_with_what_would_be_right(words, right):
    assert right in simulate(*words, code=2).stderr


def test_it_writes_one_page_that_needs_nothing_else(tmp_path):
    words = ("--people", "4", "--days", "90", "--policy", "all")
    for name in ("a.html", "b.html"):
        simulate(*words, "--html", name)
    page = (tmp_path / "a.html").read_text()
    assert page == (tmp_path / "b.html").read_text()
    assert page.count("<svg") == page.count('role="img"') == 6
    assert "assumed replies" in page.lower()
    for foreign in ("<script", "<link", "<img", "src=", "@import", "url(h", 'href="h'):
        assert foreign not in page
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    drawn = page.split("</style>", 1)[1]
    assert set(re.findall(r"(?:fill|stroke): (#\w+)", drawn)) <= {"#000000"}, "colours follow the page, by dark too"


def test_it_has_a_page_for_people_who_get_nothing():
    words = ("--people", "2", "--days", "3", "--from", "2026-01-06", "--cadence", "FREQ=MONTHLY;BYMONTHDAY=5")
    found = json.loads(simulate(*words, "--html", "a.html", "--json").stdout)
    assert found["policies"]["kindling"]["slots"] == 0
    assert found["policies"]["kindling"]["repeat_gap_days"]["p50"] is None


def test_it_draws_what_was_new_filled_and_what_came_again_ringed():
    moments = one_person(plan_of(), LIBRARY, "kindling")
    new = len({moment.nudge.id for moment in moments})
    boxes = re.findall(
        r"fill: (\S+); stroke: (var\(--(?:communication|treatment|exercise|touch|focus)\))", year_of(moments, 4)
    )
    assert Counter(fill == "none" for fill, _ in boxes) == {False: new, True: len(moments) - new}
