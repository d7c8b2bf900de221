"""Whether a message may go, for every kind and every state of consent."""

from itertools import product

import pytest

from people.may_send import may_send

STATUSES = ("pending", "active", "stopped", "moved", "ended")
KINDS = (
    "optin_request", "move_request", "welcome", "restarted", "nudge", "extra", "stopped", "crisis_stopped",
    "fresh_link", "paused",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "status", "suppressed", "reason"),
    [
        ("nudge", "active", False, None),
        ("extra", "active", False, None),
        ("welcome", "active", False, None),
        ("fresh_link", "active", False, None),
        ("fresh_link", "pending", False, None),
        ("optin_request", "pending", False, None),
        ("move_request", "pending", False, None),
        ("move_request", "active", False, "already confirmed"),
        ("nudge", "moved", False, "moved to another address"),
        ("stopped", "stopped", True, None),
        ("crisis_stopped", "stopped", True, None),
        ("nudge", "pending", False, "not confirmed"),
        ("welcome", "pending", False, "not confirmed"),
        ("optin_request", "active", False, "already confirmed"),
        ("optin_request", "pending", True, "opted out"),
        ("nudge", "active", True, "opted out"),
        ("nudge", "stopped", False, "opted out"),
        ("fresh_link", "stopped", True, "opted out"),
        ("stopped", "active", False, "no longer opted out"),
        ("stopped", "ended", True, "erased"),
    ],
)
def test_it_says_who_may_get_what(kind: str, status: str, suppressed: bool, reason: str | None) -> None:
    assert may_send(kind=kind, status=status, suppressed=suppressed, invalid=False) == reason


def test_it_sends_one_thing_only_to_who_has_opted_out() -> None:
    for kind, status in product(KINDS, STATUSES):
        if may_send(kind=kind, status=status, suppressed=True, invalid=False) is None:
            assert kind in {"stopped", "crisis_stopped", "violence_stopped"}


def test_it_sends_no_nudge_before_consent() -> None:
    for kind, status, suppressed in product(("nudge", "extra"), STATUSES, (True, False)):
        allowed = may_send(kind=kind, status=status, suppressed=suppressed, invalid=False) is None
        assert allowed == (status == "active" and not suppressed)


def test_it_writes_nowhere_where_nobody_is() -> None:
    for kind, status, suppressed in product(KINDS, STATUSES, (True, False)):
        assert may_send(kind=kind, status=status, suppressed=suppressed, invalid=True)
