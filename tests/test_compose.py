"""What a claimed receipt says."""

from datetime import timedelta

import pytest
from fakes.subscribers import AMINA

from scheduler.compose import FOLLOW_UP_EVERY, compose
from scheduler.service import Service
from store.waiting import Waiting

SHORT = "FOC-03"  # leaves room for its question in a text


def waiting(service: Service, sends: int) -> Waiting:
    now = service.clock.now()
    return Waiting(
        id=1,
        subscription_id=1,
        kind="nudge",
        nudge_id=SHORT,
        values_sealed=None,
        sends=sends,
        expires_at=now + timedelta(hours=1),
        attempts=0,
        status="active",
        suppressed=False,
        invalid=False,
        person_id=1,
        address_sealed=service.seal.seal(AMINA),
        tier="discreet",
        language="en",
        country="US",
        link_version=1,
        cadence="daily",
    )


@pytest.mark.parametrize("channel", ["sms", "email"])
def test_it_asks_a_nudges_own_question_one_time_in_four(service: Service, channel: str) -> None:
    nudge = service.library.get(SHORT, "en")
    assert nudge
    now = service.clock.now()
    texts = [compose(service, service.library, waiting(service, sends), channel, now).text for sends in range(12)]
    assert [nudge.follow_up in text for text in texts] == [False, False, False, True] * 3
    assert FOLLOW_UP_EVERY == 4
    assert all("1-4" in text or "1 not for me" in text for text in texts)
