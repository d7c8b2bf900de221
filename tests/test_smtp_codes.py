"""What an SMTP server's replies mean: tables against tables."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.channel import Outcome, Refused, Scope, TryLater
from channels.smtp_codes import SOFT_FAILURES, Stage, outcome_of_reply

CONNECT, LOGIN, SENDER, RECIPIENT, DATA = Stage


@pytest.mark.parametrize(
    ("stage", "code", "text", "outcome"),
    [
        (RECIPIENT, 550, "5.1.1 User unknown", Refused("550 5.1.1", Scope.ADDRESS)),
        (RECIPIENT, 553, "5.1.3 Bad syntax", Refused("553 5.1.3", Scope.ADDRESS)),
        (RECIPIENT, 501, "5.1.3 Bad recipient address syntax", Refused("501 5.1.3", Scope.ADDRESS)),
        (RECIPIENT, 556, "5.1.10 Null MX", Refused("556 5.1.10", Scope.ADDRESS)),
        (RECIPIENT, 550, "5.2.1 Disabled", Refused("550 5.2.1", Scope.ADDRESS)),
        (RECIPIENT, 550, "No such user here", Refused("550", Scope.ADDRESS)),
        (RECIPIENT, 550, "<relay@example.net> unknown", Refused("550", Scope.ADDRESS)),
        (RECIPIENT, 550, "Relaying denied", TryLater("550", 900)),
        (RECIPIENT, 550, "Blocked using a list", TryLater("550", 900)),
        (RECIPIENT, 550, "5.7.1 Recipient policy", TryLater("550 5.7.1", 900)),
        (RECIPIENT, 552, "5.2.2 Mailbox full", Refused("552 5.2.2")),
        (RECIPIENT, 452, "4.2.2 Mailbox full", TryLater("452 4.2.2", 300)),
        (RECIPIENT, 450, "4.7.1 Greylisted", TryLater("450 4.7.1", 300)),
        (RECIPIENT, 451, "try again", TryLater("451", 300)),
        (RECIPIENT, 530, "5.7.0 Must issue a STARTTLS command first", TryLater("530 5.7.0", 900)),
        (RECIPIENT, 530, "Authentication required", TryLater("530", 300, Scope.ACCOUNT)),
        (SENDER, 530, "5.7.0 Authentication required", TryLater("530 5.7.0", 3600, Scope.ACCOUNT)),
        (SENDER, 550, "5.7.1 Sender not allowed", TryLater("550 5.7.1", 3600, Scope.SENDER)),
        (SENDER, 553, "5.1.8 Sender domain", TryLater("553 5.1.8", 3600, Scope.SENDER)),
        (SENDER, 452, "4.3.1 Disk full", TryLater("452 4.3.1", 300)),
        (DATA, 550, "5.7.26 Unauthenticated", TryLater("550 5.7.26", 3600, Scope.SENDER)),
        (DATA, 550, "5.7.515 Access denied", TryLater("550 5.7.515", 3600, Scope.SENDER)),
        (DATA, 550, "5.7.1 Looks like spam", TryLater("550 5.7.1", 900)),
        (DATA, 554, "5.6.0 Message malformed", Refused("554 5.6.0", Scope.CONTENT)),
        (DATA, 552, "5.3.4 Too big", Refused("552 5.3.4", Scope.CONTENT)),
        (DATA, 554, "Transaction failed", Refused("554")),
        (DATA, 451, "4.3.0 later", TryLater("451 4.3.0", 300)),
        (CONNECT, 554, "No SMTP service here", TryLater("554", 3600, Scope.SENDER)),
        (CONNECT, 521, "Host does not accept mail", TryLater("521", 3600, Scope.SENDER)),
        (CONNECT, 421, "Too many connections", TryLater("421", 300)),
        (LOGIN, 535, "5.7.8 Bad credentials", TryLater("535 5.7.8", 300, Scope.ACCOUNT)),
        (LOGIN, 454, "4.7.0 Temporary", TryLater("454 4.7.0", 300)),
        (LOGIN, 504, "Unrecognised", TryLater("504", 300, Scope.ACCOUNT)),
        (DATA, 550, "4.1.1 a class that does not fit", Refused("550")),
        (DATA, 299, "not a refusal at all", TryLater("299", 300)),
    ],
)
def test_it_tells_how_a_send_ended(stage: Stage, code: int, text: str, outcome: Outcome) -> None:
    assert outcome_of_reply(stage, code, text) == outcome


@settings(deadline=None, max_examples=500)
@given(
    st.sampled_from(Stage), st.integers(0, 999), st.from_regex(r"[245]\.\d{1,3}\.\d{1,3} ", fullmatch=True) | st.text()
)
def test_it_keeps_the_message_unless_the_fault_is_its_own(stage: Stage, code: int, text: str) -> None:
    outcome = outcome_of_reply(stage, code, text)
    assert 0 < len(outcome.code) <= 16
    if isinstance(outcome, Refused):
        assert outcome.scope in (Scope.MESSAGE, Scope.ADDRESS, Scope.CONTENT)
        assert stage not in (Stage.CONNECT, Stage.LOGIN, Stage.SENDER) or outcome.scope is Scope.CONTENT
    else:
        assert isinstance(outcome, TryLater)
        assert outcome.after_seconds > 0
    if outcome.scope is Scope.ADDRESS:
        assert stage is Stage.RECIPIENT


def test_it_names_soft_failures_as_replies_are_named() -> None:
    outcome = outcome_of_reply(Stage.RECIPIENT, 552, "5.2.2 full")
    assert outcome.code in SOFT_FAILURES
