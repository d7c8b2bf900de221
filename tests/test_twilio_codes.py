"""What Twilio's words mean: tables against tables."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.channel import Outcome, Refused, Scope, TryLater, Unknown
from channels.twilio_codes import CODES, STATUSES, UnknownStatus, delivery_code_scope, outcome_of, status_of


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, 21610, Refused("21610", Scope.OPTED_OUT)),
        (400, 21211, Refused("21211", Scope.ADDRESS)),
        (400, 21614, Refused("21614", Scope.ADDRESS)),
        (400, 21617, Refused("21617", Scope.CONTENT)),
        (400, 21612, Refused("21612")),
        (403, 21408, Refused("21408")),
        (400, 21608, Refused("21608")),
        (400, 30410, Unknown("30410")),
        (400, 21611, TryLater("21611", 60)),
        (400, 30034, TryLater("30034", 3600, Scope.SENDER)),
        (400, 30023, TryLater("30023", 3600)),
        (401, 20003, TryLater("20003", 300, Scope.ACCOUNT)),
        (401, None, TryLater("http-401", 300, Scope.ACCOUNT)),
        (403, 20005, TryLater("20005", 300, Scope.ACCOUNT)),
        (404, 20404, TryLater("20404", 300, Scope.ACCOUNT)),
        (404, None, TryLater("http-404", 300, Scope.ACCOUNT)),
        (400, 21606, TryLater("21606", 300, Scope.ACCOUNT)),
        (301, None, TryLater("http-301", 300, Scope.ACCOUNT)),
        (429, None, TryLater("20429", 5)),
        (429, 20429, TryLater("20429", 5)),
        (503, 20429, TryLater("20429", 5)),
        (400, 99999, Refused("99999")),
        (400, None, Refused("http-400")),
        (413, None, Refused("http-413")),
        (408, None, Unknown("http-408")),
        (500, 20500, Unknown("20500")),
        (503, 20503, Unknown("20503")),
        (500, 21610, Unknown("21610")),
        (502, None, Unknown("http-502")),
        (302, None, Unknown("http-302")),
        (101, None, Unknown("http-101")),
    ],
)
def test_it_tells_how_a_create_ended(status: int, code: int | None, outcome: Outcome) -> None:
    assert outcome_of(status, code) == outcome


def test_it_waits_as_long_as_twilio_asks() -> None:
    assert outcome_of(429, None, 17.0) == TryLater("20429", 17.0)


@settings(deadline=None, max_examples=300)
@given(st.integers(100, 999), st.none() | st.integers(0, 999_999))
def test_it_calls_nothing_safe_that_may_have_been_sent(status: int, code: int | None) -> None:
    outcome = outcome_of(status, code)
    assert len(outcome.code) <= 16
    if status >= 500 and code != 20429:
        assert isinstance(outcome, Unknown)
    if isinstance(outcome, TryLater):
        assert outcome.after_seconds > 0


def test_it_lets_no_single_recipient_stop_every_send() -> None:
    """SENDER and ACCOUNT open the circuit breaker: codes about one number, country or text are none of them."""
    about_one = {21211, 21214, 21217, 21401, 21408, 21604, 21608, 21610, 21612, 21614, 21635, 30003, 30004, 30005}
    about_one |= {30006, 30007, 30008, 30023, 30027, 21602, 21617}
    assert not {code for code in about_one if CODES[code].scope in (Scope.SENDER, Scope.ACCOUNT)}


@pytest.mark.parametrize(
    ("code", "scope"),
    [
        ("30003", Scope.MESSAGE),
        ("30004", Scope.OPTED_OUT),
        ("30005", Scope.MESSAGE),
        ("30006", Scope.ADDRESS),
        ("30007", Scope.CONTENT),
        ("30034", Scope.SENDER),
        ("30002", Scope.ACCOUNT),
        ("21610", Scope.OPTED_OUT),
        ("", Scope.MESSAGE),
        ("99999", Scope.MESSAGE),
        ("what", Scope.MESSAGE),
        ("٣٠٠٠٧", Scope.MESSAGE),
        ("3" * 5000, Scope.MESSAGE),
    ],
)
def test_it_tells_whom_a_delivery_error_concerns(code: str, scope: Scope) -> None:
    assert delivery_code_scope(code) is scope


def test_it_ranks_statuses_so_that_late_callbacks_change_nothing() -> None:
    order = ["accepted", "queued", "sending", "sent", "delivered", "read"]
    ranks = [status_of(word).rank for word in order]
    assert ranks == sorted(set(ranks))
    ends = {word for word, status in STATUSES.items() if status.rank == 4}
    assert ends == {"delivered", "partially_delivered", "undelivered", "failed", "canceled"}
    assert {status.state for status in STATUSES.values() if status.rank < 4} == {"accepted"}
    assert {status.state for status in STATUSES.values()} == {"accepted", "delivered", "undelivered"}


@pytest.mark.parametrize("word", ["", "received", "Delivered", "teleported"])
def test_it_is_loud_about_a_status_it_does_not_know(word: str) -> None:
    with pytest.raises(UnknownStatus):
        status_of(word)
