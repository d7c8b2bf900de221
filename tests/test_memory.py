"""A memory in columns: the same however it came about, and one value that is always what the rows say."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from random import Random
from threading import Barrier, Thread

import pytest
from fakes.lives import START
from fakes.subscribers import BO, subscribe
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from scheduler.ratings import bring_back, rate, reset
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.spacing.answers import on_reply, on_send
from store.exposure import Exposure
from store.exposures import (
    forget_exposures,
    hand_on_exposures,
    lock_exposures,
    read_exposures,
    read_memories,
    write_exposures,
)
from store.memory import NEVER, Memory, is_readable, memory_of, noted, pack, seconds, unpack
from store.tables import memories

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
IDS = ["touch-01", "touch-02", "focus-01", "talk-01", "idea.of.a.clinic-with-quite-a-long-name"]
# Days that go by, the nudge, and the answer to it (0: it is sent).
events = st.lists(st.tuples(st.integers(0, 90), st.sampled_from(IDS), st.integers(0, 4)), max_size=40)


def met_by(events: list[tuple[int, str, int]]) -> list[Exposure]:
    """Give every exposure that somebody's life leads to, one after the other."""
    at, met, found = START, dict[str, Exposure](), list[Exposure]()
    for days, id_, rating in events:
        at += days * DAY
        if rating and id_ in met:
            met[id_] = on_reply(met[id_], rating, at, seed=7)
        elif not rating:
            met[id_] = on_send(met.get(id_), id_, at, seed=7)
        else:
            continue
        found.append(met[id_])
    return found


@settings(deadline=None, max_examples=150)
@given(events, st.randoms(use_true_random=False))
def test_it_comes_to_the_same_step_by_step_and_at_once(drawn: list[tuple[int, str, int]], rng: Random) -> None:
    memory, last = Memory(), dict[str, Exposure]()
    for exposure in met_by(drawn):
        memory, last[exposure.nudge_id] = noted(memory, exposure), exposure
    shuffled = list(last.values())
    rng.shuffle(shuffled)
    assert memory == memory_of(shuffled)
    assert unpack(pack(memory)) == memory
    assert list(memory.sent) == sorted(memory.sent)
    assert memory.sends == sum(each.seen for each in shuffled)
    assert [id_ for *_, id_ in memory.answers()] == [
        each.nudge_id
        for each in sorted(
            shuffled, key=lambda each: (each.rated_at or START, each.rating, each.nudge_id), reverse=True
        )
        if each.rating
    ]


@settings(deadline=None, max_examples=100)
@given(st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)))
def test_it_never_shortens_a_gap(drawn: datetime) -> None:
    at = drawn.replace(tzinfo=START.tzinfo)
    memory = memory_of([Exposure("touch-01", 1, at, None, False, at + 65 * DAY)])
    assert at <= START.fromtimestamp(memory.sent[0], START.tzinfo) < at + SECOND
    assert at + 65 * DAY <= START.fromtimestamp(memory.due[0], START.tzinfo)
    assert START.fromtimestamp(seconds(at), START.tzinfo) <= at


def test_it_has_no_date_for_what_is_retired() -> None:
    memory = memory_of([Exposure("touch-01", 1, START, 1, True, START + DAY, START)])
    assert list(memory.due) == [NEVER]


def test_it_makes_anew_what_was_packed_in_another_form() -> None:
    assert is_readable(pack(Memory()))
    assert not is_readable(b"0?" + pack(Memory())[2:])
    assert unpack(b"") == unpack(pack(Memory())) == Memory()


# In the database


def whole(connection: Connection, subscription_id: int) -> Memory:
    """Make the memory of the rows alone."""
    names = Exposure.__dataclass_fields__
    rows = read_exposures(connection, subscription_id)
    return memory_of(Exposure(**{name: getattr(row, name) for name in names}) for row in rows)


def test_it_is_what_the_rows_say_whatever_happens(service: Service) -> None:
    amina, other = subscribe(service), subscribe(service, BO)
    now, rng = service.clock.now(), Random(4)

    def send(tx: Connection, id_: str) -> None:
        remember(tx, [(amina, id_, now), (other, IDS[0], now)], now)

    def answer(tx: Connection) -> None:
        rate(tx, service.library, amina, rng.choice([1, 2, 3, 4]), now, nudge_id=rng.choice(IDS))

    steps: list[Callable[[Connection], object]] = [partial(send, id_=id_) for id_ in (*IDS, IDS[2])]
    steps += [answer] * 12
    steps += [
        lambda tx: rate(tx, service.library, amina, 1, now, nudge_id=IDS[0]),
        lambda tx: bring_back(tx, amina, IDS[0]),
        lambda tx: rate(tx, service.library, amina, 1, now, nudge_id=IDS[1]),
        lambda tx: reset(tx, amina),
        lambda tx: remember(tx, [(amina, "walk-01", now)], now),
        lambda tx: forget_exposures(tx, other),
        lambda tx: hand_on_exposures(tx, other, amina),
        lambda tx: remember(tx, [(other, "walk-02", now)], now),
        lambda tx: tx.execute(memories.update().values(packed=b"of an earlier release")),
    ]
    for step in steps:
        now += DAY
        with service.database.write() as tx:
            step(tx)
            read = read_memories(tx, [amina, other])
            assert read == {key: memory for key in (amina, other) if (memory := whole(tx, key)).nudges}
    assert set(read) == {other}


@pytest.mark.parametrize("met_before", [False, True])
def test_it_forgets_nothing_when_two_write_at_once(service: Service, met_before: bool) -> None:
    amina = subscribe(service)
    if met_before:
        with service.database.write() as tx:
            write_exposures(tx, [(amina, on_send(None, "talk-01", START, seed=amina))])
    meet = Barrier(4)

    def send(id_: str) -> None:
        meet.wait()
        with service.database.write() as tx:
            held = lock_exposures(tx, [(amina, id_)]).get((amina, id_))
            write_exposures(tx, [(amina, on_send(held, id_, START + DAY, seed=amina))])

    threads = [Thread(target=send, args=(id_,)) for id_ in IDS[:4]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with service.database.read() as tx:
        read = read_memories(tx, [amina])[amina]
        assert read == whole(tx, amina)
    assert set(read.nudges) == set(IDS[:4])
