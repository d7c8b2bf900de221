"""Whether a slot is sent: a table of a person's standing against what is decided."""

from datetime import UTC, date, datetime, timedelta

import pytest

from messages.files import load_library
from scheduler.decide import Later, Send, Skip, Standing, decide
from scheduler.slots import Slot
from scheduler.spacing.choose import Choice

AT = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
SLOT = Slot(AT, AT + timedelta(hours=1), date(2026, 3, 2))
WELL = Standing(unreachable=False, paused_until=None, hold_until=None, last_sent_day=None)
HOUR = timedelta(hours=1)
NUDGE = load_library().nudges[0]


def pick() -> Choice:
    return Choice(NUDGE, "New to you.")


def nothing() -> Skip:
    return Skip("nothing fits")


@pytest.mark.parametrize(
    ("standing", "now", "reason"),
    [
        (WELL, SLOT.ends, "missed"),
        (WELL, SLOT.ends + timedelta(days=3), "missed"),
        (Standing(True, None, None, None), AT, "reached"),
        (Standing(False, AT + HOUR, None, None), AT, "paused"),
        (Standing(False, None, AT + HOUR, None), AT, "hard day"),
        (Standing(False, None, None, SLOT.day), AT, "one nudge a day"),
        # The first reason wins: a hold is never reported as a pause.
        (Standing(False, AT + HOUR, AT + HOUR, SLOT.day), AT, "hard day"),
        (Standing(True, AT + HOUR, AT + HOUR, SLOT.day), SLOT.ends, "missed"),
    ],
)
def test_it_skips_with_one_reason(standing: Standing, now: datetime, reason: str) -> None:
    decided = decide(SLOT, standing, now, pick)
    assert isinstance(decided, Skip)
    assert reason in decided.reason


@pytest.mark.parametrize(
    "standing",
    [
        WELL,
        Standing(False, AT, None, None),  # a pause that ends as the slot begins
        Standing(False, None, AT, None),
        Standing(False, None, None, SLOT.day - timedelta(days=1)),
    ],
)
def test_it_sends_to_who_may_have_it(standing: Standing) -> None:
    assert decide(SLOT, standing, AT, pick) == Send(Choice(NUDGE, "New to you."))


def test_it_sends_until_the_last_moment_of_the_window() -> None:
    assert isinstance(decide(SLOT, WELL, SLOT.ends - timedelta(microseconds=1), pick), Send)


def test_it_skips_when_nothing_fits() -> None:
    decided = decide(SLOT, WELL, AT, nothing)
    assert isinstance(decided, Skip)
    assert "nothing fits" in decided.reason


def test_it_dates_anew_what_is_no_slot_any_more() -> None:
    assert decide(None, WELL, AT, pick) == Later()
