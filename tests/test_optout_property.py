"""Once an opt-out has committed nothing is sent to that person, whatever was planned, waiting or under way by then."""

import asyncio
import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.subscribers import next_at, subscribe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from channels.channel import Accepted, Handed, Outcome, Outgoing, TryLater, Unknown
from config.clock import FixedClock
from people.address import Address, parse_address
from people.optout import record_start, record_stop
from scheduler.dispatch import FRESH, Dispatcher
from scheduler.now import NotNow, send_one_now
from scheduler.outcomes import Claimed
from scheduler.passes import plan_all
from scheduler.recover import recover
from scheduler.service import Service
from scheduler.worker import this_worker
from store.receipts import queue_text
from store.tables import receipts, subscriptions

WORKER = this_worker()
STEPS = ("plan", "dispatch", "recover", "ask", "text", "stop", "start", "wind", "long")
ENDS: Sequence[Outcome] = (Accepted("SM0"), TryLater("20429"), Unknown("timeout"), TryLater("20429", 3.0))


@dataclass
class World:
    """Four people, one dispatcher, and a provider at whose every message something may happen first."""

    service: Service
    clock: FixedClock
    crowd: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    script: list[tuple[str, int]] = field(default_factory=list)  # what happens while a message is being handed over
    between: list[tuple[str, int]] = field(default_factory=list)  # what happens between claim and hand-over
    ends: list[Outcome] = field(default_factory=list)
    stopped_at: dict[str, datetime] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    sent: int = 0
    name: str = "sms"
    sender: str = "provider"
    rate: float = math.inf
    keeps_log: bool = True

    # As a channel

    async def send(self, message: Outgoing) -> Outcome:
        since = self.stopped_at.get(message.to)
        # What had been claimed just before is as good as handed over: half a second, and never more.
        if since is not None and self.clock.now() - since > FRESH:
            self.wrong.append(f"{message.text!r} {self.clock.now() - since} after the opt-out")
        self.sent += 1
        if self.script:
            step, who = self.script.pop()
            await asyncio.to_thread(self.act, step, who)
        end = self.ends.pop() if self.ends else ENDS[0]
        return Accepted(f"SM{self.sent:032d}") if isinstance(end, Accepted) else end

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        return ()

    async def check(self) -> str:
        return "ok"

    async def close(self) -> None:
        pass

    # What happens

    def act(self, step: str, who: int) -> None:
        """Do one thing to one person, in a transaction of its own."""
        address = parse_address(self.crowd[who], "US")
        {"stop": self._stop, "start": self._start, "ask": self._ask, "text": self._text}.get(step, self._wind)(address)

    def _stop(self, address: Address) -> None:
        with self.service.database.write() as tx:
            record_stop(tx, self.service.seal, address, **self._proof())
        self.stopped_at.setdefault(address.value, self.clock.now())

    def _start(self, address: Address) -> None:
        with self.service.database.write() as tx:
            record_start(tx, self.service.seal, address, **self._proof())
        self.stopped_at.pop(address.value, None)

    def _ask(self, address: Address) -> None:
        with self.service.database.write() as tx:
            try:
                send_one_now(self.service, tx, self.ids[self.crowd.index(address.value)], self.clock.now())
            except NotNow:
                return

    def _text(self, address: Address) -> None:
        now = self.clock.now()
        with self.service.database.write() as tx:
            subscription_id = self.ids[self.crowd.index(address.value)]
            hour = timedelta(hours=1)
            queue_text(tx, self.service.seal, subscription_id, "welcome", {}, priority=0, now=now, expires_in=hour)

    def _wind(self, _address: Address) -> None:
        self.clock.wind(timedelta(seconds=1))

    def _proof(self) -> dict[str, object]:
        return {"means": "sms", "evidence": {}, "wording": "test", "now": self.clock.now()}

    def run(self, step: str, who: int) -> None:
        """Take one step of the story."""
        runs: dict[str, Callable[[], object]] = {
            "plan": lambda: asyncio.run(plan_all(self.service, self.clock.now())),
            "dispatch": lambda: asyncio.run(Frozen(self.service, self, WORKER).drain()),
            "recover": lambda: asyncio.run(recover(self.service, WORKER, self.clock.now())),
            "long": lambda: self.clock.wind(timedelta(hours=7)),
        }
        runs[step]() if step in runs else self.act(step, who)


class Frozen(Dispatcher):
    """A dispatcher to whom the world happens between claim and hand-over."""

    def _begin(self, claimed: list[Claimed]) -> None:
        world = self.channel
        assert isinstance(world, World)
        for step, who in world.between[:3] if claimed else ():
            world.act(step, who)
        del world.between[: 3 if claimed else 0]
        super()._begin(claimed)


class Stage:
    """Where a story plays; without the endless repr of a service."""

    def __init__(self, service: Service, clock: FixedClock) -> None:
        self.service = service
        self.clock = clock
        self.at = clock.now()


@pytest.fixture
def stage(service: Service, clock: FixedClock) -> Stage:
    return Stage(service, clock)


def world(stage: Stage) -> World:
    """End whatever was before and subscribe four people, whose nudges are due."""
    with stage.service.database.write() as tx:
        tx.execute(subscriptions.update().values(status="ended", next_at=None))
        tx.execute(receipts.update().where(receipts.c.settled_at.is_(None)).values(state="cancelled"))
        first = 100 + 4 * tx.execute(select(func.count()).select_from(subscriptions)).scalar_one()
    stage.clock.at = stage.at
    made = World(stage.service, stage.clock)
    made.service = replace(stage.service, channels={"sms": made})
    made.crowd = [f"+1202555{first + n:04}" for n in range(4)]
    made.ids = [subscribe(made.service, number) for number in made.crowd]
    asyncio.run(plan_all(made.service, stage.at))
    stage.clock.at = max(found for each in made.ids if (found := next_at(made.service, each)))
    return made


WHO = st.integers(0, 3)
STORY = st.lists(st.tuples(st.sampled_from(STEPS), WHO), max_size=12)
MEANWHILE = st.lists(st.tuples(st.sampled_from(("stop", "start", "wind", "text")), WHO), max_size=12)


def tell(
    stage: Stage,
    story: list[tuple[str, int]],
    meanwhile: list[tuple[str, int]],
    between: list[tuple[str, int]],
    ends: list[Outcome],
) -> None:
    made = world(stage)
    made.script, made.between, made.ends = meanwhile, between, ends
    for step, who in [*story, ("plan", 0), ("dispatch", 0)]:
        made.run(step, who)
    assert made.wrong == []


STORIES = {"story": STORY, "meanwhile": MEANWHILE, "between": MEANWHILE, "ends": st.lists(st.sampled_from(ENDS))}
HERE = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@given(**STORIES)
@settings(max_examples=12, **HERE)
def test_it_sends_nothing_after_an_opt_out(stage: Stage, **told: Any) -> None:
    tell(stage, **told)


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(**STORIES)
@settings(max_examples=300, **HERE)
def test_it_sends_nothing_after_an_opt_out_in_many_stories(stage: Stage, **told: Any) -> None:
    tell(stage, **told)


@pytest.mark.slow
@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@given(**STORIES)
@settings(max_examples=100, **HERE)
def test_it_sends_nothing_after_an_opt_out_in_many_stories_on_postgresql(stage: Stage, **told: Any) -> None:
    tell(stage, **told)


@pytest.mark.parametrize("seconds", [0, 1, 5, 90, 150])
def test_it_asks_again_before_it_hands_over_what_it_claimed_a_while_ago(stage: Stage, seconds: int) -> None:
    """A worker freezes between claim and hand-over; meanwhile three of the four leave."""
    made = world(stage)
    made.run("plan", 0)
    made.between = [("stop", 0), ("stop", 1), ("stop", 2)]
    begin = Frozen._begin

    def freeze(self: Frozen, claimed: list[Claimed]) -> None:
        begin(self, claimed)
        stage.clock.wind(timedelta(seconds=seconds if claimed else 0))  # before any of the tasks has run

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Frozen, "_begin", freeze)
        made.run("dispatch", 0)
    stage.clock.wind(timedelta(minutes=1))
    made.run("dispatch", 0)
    assert made.wrong == []
    assert made.sent == (1 if seconds else 4)


def test_the_property_would_see_a_breach(stage: Stage) -> None:
    """Were consent read at the claim alone, a frozen worker would be caught."""
    made = world(stage)
    made.act("stop", 0)
    stage.clock.wind(timedelta(seconds=1))
    asyncio.run(made.send(Outgoing("r", made.crowd[0], "a nudge")))
    assert made.wrong


def test_it_sends_nothing_when_everybody_leaves_at_once(stage: Stage) -> None:
    """Threads dispatch while threads opt people out: what is handed over later than half a second is none of theirs."""
    made = world(stage)
    made.run("plan", 0)
    with ThreadPoolExecutor(6) as pool:
        stops = [pool.submit(made.act, "stop", who) for who in range(4)]
        sends = [pool.submit(made.run, "dispatch", 0) for _ in range(2)]
        for each in [*stops, *sends]:
            each.result()
    before = made.sent
    made.clock.wind(timedelta(seconds=1))
    for _ in range(3):
        made.run("plan", 0)
        made.run("dispatch", 0)
        made.clock.wind(timedelta(hours=13))
    assert made.sent == before
    assert made.wrong == []
