"""Errands: calls still to be made, each by the last word that was said about it."""

from datetime import datetime, timedelta

import pytest

from store.database import Database
from store.errands import Errand, add_errand, claim_errands, finish_errands, payload_of, put_off
from store.seal import Seal

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Errands:
    """Those of one kind."""

    def __init__(self, database: Database, seal: Seal, now: datetime) -> None:
        self.database, self.seal, self.now = database, seal, now

    def add(self, subject: str, word: str, *, good_for: timedelta = DAY, wait: timedelta = timedelta(0)) -> None:
        at = {"now": self.now, "try_at": self.now + wait, "expires_at": self.now + wait + good_for}
        with self.database.write() as tx:
            add_errand(tx, self.seal, "reply", subject, {"word": word}, **at)

    def claim(self) -> list[Errand]:
        with self.database.write() as tx:
            return claim_errands(tx, "reply", self.now, self.now + HOUR, 10)

    def words(self) -> list[str]:
        """Claim all that is due; give what each is to say."""
        return [payload_of(self.seal, errand)["word"] for errand in self.claim()]


@pytest.fixture
def errands(database: Database, seal: Seal, now: datetime) -> Errands:
    return Errands(database, seal, now)


def test_it_is_claimed_by_one_and_forgotten_when_done(errands: Errands) -> None:
    errands.add("SM1", "hello")
    claimed = errands.claim()
    assert errands.claim() == [], "somebody has it"
    with errands.database.write() as tx:
        finish_errands(tx, claimed)
    errands.now += 2 * HOUR
    assert errands.claim() == []


def test_it_is_tried_again_by_whoever_comes_when_its_worker_died(errands: Errands) -> None:
    errands.add("SM1", "hello")
    (first,) = errands.claim()
    errands.now += HOUR
    (again,) = errands.claim()
    assert (first.attempts, again.attempts) == (1, 2)


@pytest.mark.parametrize("taken", [True, False])
def test_it_still_carries_a_later_word_that_came_while_the_earlier_was_under_way(errands: Errands, taken: bool) -> None:
    """STOP is on its way to the provider when START comes: the provider has to hear of that, too."""
    errands.add("amina", "out")
    claimed = errands.claim()
    errands.now += timedelta(seconds=1)
    errands.add("amina", "in")
    with errands.database.write() as tx:
        if taken:
            finish_errands(tx, claimed)
        else:
            put_off(tx, claimed[0], errands.now + 5 * HOUR)
    assert errands.words() == ["in"]


def test_one_that_waits_for_the_morning_ends_no_other(errands: Errands) -> None:
    errands.add("SM1", "crisis lines", good_for=HOUR)
    errands.add("SM2", "good morning", wait=9 * HOUR)
    assert errands.words() == ["crisis lines"]
    errands.now += 9 * HOUR
    assert errands.words() == ["good morning"]
