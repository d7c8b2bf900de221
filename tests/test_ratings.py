"""What people answer, kept and acted on; and a log that tells again why each nudge was chosen."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from fakes.lives import START, Life
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, BO, CHIDI, receipts_of, slots_of, subscribe
from sqlalchemy import text

from people.address import parse_address
from people.preferences import change_preferences, read_preferences
from scheduler.passes import run_once
from scheduler.ratings import Rated, Shelves, bring_back, offered_mute, rate, read_shelves, reset, unstar
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.spacing import policy
from scheduler.spacing.answers import on_reply, on_send
from scheduler.spacing.choose import choose
from scheduler.spacing.taste import Taste
from scheduler.tick import chosen, taste_of
from scheduler.worker import this_worker
from store.database import Database
from store.due import read_due
from store.exposure import Exposure
from store.exposures import read_exposure, read_memories, write_exposures
from store.inbound import remember as remember_text
from store.memory import memory_of
from store.tables import subscriptions

WORKER = this_worker()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ALL = ("partner", "solo")
AT_THREE = {"zone": "UTC", "window": "15:00"}  # a pass a day, at the hour the clock shows first, meets every slot


@pytest.fixture
def sms() -> Scripted:
    return Scripted()


@pytest.fixture
def service(service: Service, sms: Scripted) -> Service:
    return replace(service, channels={"sms": sms, "email": Scripted(name="email", sender="scripted-mail")})


@pytest.fixture
def amina(service: Service) -> int:
    return subscribe(service, audiences=ALL, **AT_THREE)


@pytest.fixture
def tick(service: Service) -> Callable[[timedelta], None]:
    """Wind the clock and make one pass."""

    def pass_after(wait: timedelta) -> None:
        service.clock.wind(wait)  # type: ignore[attr-defined]
        asyncio.run(run_once(service, WORKER))

    return pass_after


def answer(service: Service, subscription_id: int, rating: int, nudge_id: str | None = None) -> Rated | None:
    with service.database.write() as tx:
        return rate(tx, service.library, subscription_id, rating, service.clock.now(), nudge_id=nudge_id)


def exposure_of(service: Service, subscription_id: int, nudge_id: str) -> Exposure:
    with service.database.write() as tx:
        found = read_exposure(tx, subscription_id, nudge_id)
    assert found
    return found


def send(service: Service, subscription_id: int, *nudge_ids: str) -> None:
    now = service.clock.now()
    with service.database.write() as tx:
        remember(tx, [(subscription_id, nudge_id, now) for nudge_id in nudge_ids], now)


# Memory in rows


def test_it_reads_in_one_row_what_was_written_in_many(database: Database, service: Service) -> None:
    people = {subscribe(service, f"+120255501{number:02d}", audiences=ALL): number for number in range(6)}
    lived = {}
    for subscription_id, number in people.items():
        rng = Random(number)
        answers = [rng.choice([None, None, 1, 2, 3, 4]) for _ in range(200)]
        lived[subscription_id] = Life(
            Taste("en", "discreet", ALL), service.library, number, lambda send, _, answers=answers: answers[send]
        ).live([2] * 25 * number)
    now = START + 170 * DAY
    with database.write() as tx:
        write_exposures(tx, [(key, each) for key, life in lived.items() for each in life.met.values()])
    with database.read() as tx:
        read = read_memories(tx, list(people))
    assert sorted(read) == [key for key, number in people.items() if number], "nothing met: absent"
    for key, memory in read.items():
        whole = memory_of(lived[key].met.values())
        assert memory == whole
        taste = lived[key].taste
        expected = choose(taste, service.library, whole, now=now, seed=key)
        assert choose(taste, service.library, memory, now=now, seed=key) == expected


def test_it_keeps_an_exposure_to_the_microsecond(service: Service, amina: int) -> None:
    at = datetime(2026, 3, 2, 15, 0, 0, 123_457, tzinfo=UTC)
    first = on_send(None, "touch-01", at, seed=amina)
    changed = on_send(on_reply(first, 4, at + HOUR, seed=amina), "touch-01", at + 30 * DAY, seed=amina)
    for each in (first, changed):
        with service.database.write() as tx:
            write_exposures(tx, [(amina, each)])
        assert exposure_of(service, amina, "touch-01") == each


def test_it_counts_a_send_that_is_reported_twice_once(service: Service, amina: int) -> None:
    send(service, amina, "touch-01", "focus-01")
    before = exposure_of(service, amina, "touch-01")
    send(service, amina, "touch-01")
    assert exposure_of(service, amina, "touch-01") == before


def test_it_gives_what_was_met_before_the_spacing_engine_its_dates(tmp_path: object) -> None:
    from alembic import command

    from store.migrate import _config

    sent = int(START.timestamp()) * 1_000_000
    database = Database(f"sqlite:///{tmp_path}/old.sqlite3")
    config = _config()
    with database.write() as tx:
        config.attributes["connection"] = tx
        command.upgrade(config, "0001")
        tx.execute(text("PRAGMA defer_foreign_keys = ON"))  # whose they are doesn't matter
        for nudge_id, rating in (("'touch-01'", "4"), ("'focus-01'", "NULL")):
            tx.execute(text(f"INSERT INTO exposures VALUES (1, {nudge_id}, 1, {sent}, {rating}, 0)"))
        command.upgrade(config, "head")
        found = [read_exposure(tx, 1, nudge_id) for nudge_id in ("touch-01", "focus-01")]
        tx.rollback()
    database.close()
    assert found == [
        Exposure("touch-01", 1, START, 4, False, START + 65 * DAY, START),
        Exposure("focus-01", 1, START, None, False, START + 65 * DAY),
    ]


# Answers


def test_it_takes_a_text_for_the_last_nudge_of_72_hours(service: Service, amina: int) -> None:
    send(service, amina, "touch-01")
    service.clock.wind(HOUR)  # type: ignore[attr-defined]
    send(service, amina, "focus-01")
    service.clock.wind(70 * HOUR)  # type: ignore[attr-defined]
    assert answer(service, amina, 4) == Rated("focus-01", retired=False)
    assert exposure_of(service, amina, "touch-01").rating is None
    service.clock.wind(3 * HOUR)  # type: ignore[attr-defined]
    assert answer(service, amina, 1) is None
    assert answer(service, amina, 3, "touch-01") == Rated("touch-01", retired=False), "on the page, at any time"


def test_it_knows_only_ones_own_nudges(service: Service, amina: int) -> None:
    other = subscribe(service, BO)
    send(service, amina, "touch-01")
    assert answer(service, other, 4, "touch-01") is None
    assert answer(service, other, 4) is None
    with pytest.raises(ValueError, match="1, 2, 3, 4"):
        answer(service, amina, 5)


def test_it_offers_to_turn_off_what_is_refused_again_and_again(service: Service, amina: int) -> None:
    offers = []
    for nudge in service.library.of("en", "touch")[:4]:
        send(service, amina, nudge.id)
        service.clock.wind(HOUR)  # type: ignore[attr-defined]
        rated = answer(service, amina, 1)
        assert rated
        assert rated.retired
        offers.append(rated.offer_mute)
    assert offers == [None, None, "touch", "touch"]


def test_it_takes_everything_back_on_reset(service: Service, amina: int) -> None:
    send(service, amina, "touch-01", "touch-02", "focus-01")
    before = exposure_of(service, amina, "touch-01")
    service.clock.wind(HOUR)  # type: ignore[attr-defined]
    for nudge_id, rating in (("touch-01", 1), ("touch-02", 1), ("focus-01", 4)):
        answer(service, amina, rating, nudge_id)
    with service.database.write() as tx:
        assert reset(tx, amina) == 2
        assert reset(tx, amina) == 0
    assert exposure_of(service, amina, "touch-01") == before
    assert exposure_of(service, amina, "focus-01").rating == 4, "what was loved stays loved"


# What was loved, and what was put aside


def test_it_keeps_favourites_until_they_are_taken_off(service: Service, amina: int) -> None:
    send(service, amina, "touch-01", "focus-01", "talk-01")
    for nudge_id in ("touch-01", "focus-01"):
        service.clock.wind(HOUR)  # type: ignore[attr-defined]
        answer(service, amina, 4, nudge_id)
    loved = exposure_of(service, amina, "touch-01")
    with service.database.write() as tx:
        assert [each.nudge_id for each in read_shelves(tx, amina).favourites] == ["focus-01", "touch-01"]
        assert unstar(tx, amina, "touch-01", service.clock.now())
        assert not unstar(tx, amina, "touch-01", service.clock.now()), "it is none any more"
        assert not unstar(tx, amina, "talk-01", service.clock.now()), "it never was one"
        assert not unstar(tx, amina, "never-met", service.clock.now())
        assert [each.nudge_id for each in read_shelves(tx, amina).favourites] == ["focus-01"]
    tried = exposure_of(service, amina, "touch-01")
    assert (tried.rating, tried.due_at > loved.due_at) == (3, True), "what is loved comes back sooner"


def test_it_brings_one_back_and_leaves_the_others_aside(service: Service, amina: int) -> None:
    send(service, amina, "touch-01", "touch-02", "focus-01")
    before = exposure_of(service, amina, "touch-01")
    service.clock.wind(HOUR)  # type: ignore[attr-defined]
    for nudge_id in ("touch-01", "touch-02"):
        answer(service, amina, 1, nudge_id)
    answer(service, amina, 4, "focus-01")
    with service.database.write() as tx:
        assert {each.nudge_id for each in read_shelves(tx, amina).aside} == {"touch-01", "touch-02"}
        assert bring_back(tx, amina, "touch-01")
        assert not bring_back(tx, amina, "touch-01")
        assert not bring_back(tx, amina, "focus-01"), "it was never put aside"
        assert [each.nudge_id for each in read_shelves(tx, amina).aside] == ["touch-02"]
    assert exposure_of(service, amina, "touch-01") == before, "as if never answered"
    assert exposure_of(service, amina, "focus-01").rating == 4
    met = [exposure_of(service, amina, nudge_id) for nudge_id in ("touch-01", "touch-02", "focus-01")]
    with service.database.read() as tx:
        assert read_memories(tx, [amina])[amina] == memory_of(met), "the chooser knows"


def test_it_offers_only_what_is_on_and_only_after_the_answer(service: Service, amina: int) -> None:
    for nudge in service.library.of("en", "touch")[:3]:
        send(service, amina, nudge.id)
        service.clock.wind(HOUR)  # type: ignore[attr-defined]
        answer(service, amina, 1)
    send(service, amina, "focus-01")
    with service.database.write() as tx:
        assert offered_mute(tx, service.library, amina) == "touch"
        held = read_preferences(tx, amina)
        change_preferences(tx, amina, replace(held, muted_themes=("touch",)), now=service.clock.now())
        assert offered_mute(tx, service.library, amina) is None, "it is off already"
        change_preferences(tx, amina, held, now=service.clock.now())
        rate(tx, service.library, amina, 3, service.clock.now(), nudge_id="focus-01")
        assert offered_mute(tx, service.library, amina) is None, "another answer has come since"


def test_it_offers_nothing_to_who_has_answered_nothing(service: Service, amina: int) -> None:
    with service.database.read() as tx:
        assert offered_mute(tx, service.library, amina) is None
        assert read_shelves(tx, amina) == Shelves((), ())


# The log


@pytest.mark.postgres("slow")
def test_its_log_tells_every_choice_again(service: Service, amina: int, tick: Callable[[timedelta], None]) -> None:
    """Receipts and replies alone give back each nudge, its odds and its reason."""
    rng = Random(5)
    replies: list[tuple[datetime, str, int]] = []
    for _ in range(45):
        tick(DAY)
        if rng.random() < 0.6:
            rating = rng.choice([1, 2, 3, 4, 4])
            rated = answer(service, amina, rating)
            if rated:
                replies.append((service.clock.now(), rated.nudge_id, rating))
    with service.database.read() as tx:
        due = read_due(tx, amina)
    assert due
    met: dict[str, Exposure] = {}
    receipts = [each for each in slots_of(service, amina) if each.nudge_id]
    assert len(receipts) > 35
    assert {each.choice_class for each in receipts} == {"new", "due"}
    for receipt in receipts:
        while replies and replies[0][0] < receipt.slot_at:
            at, nudge_id, rating = replies.pop(0)
            met[nudge_id] = on_reply(met[nudge_id], rating, at, seed=amina)
        choice = choose(taste_of(due), service.library, memory_of(met.values()), now=receipt.slot_at, seed=amina)
        assert choice
        again = chosen(choice)
        assert again.pop("probability") == pytest.approx(receipt.probability, rel=1e-12)
        assert again == {name: getattr(receipt, name) for name in again}
        assert choice.reason == receipt.reason
        key = receipt.nudge_id
        met[key] = on_send(met.get(key), key, receipt.sent_at, seed=amina)


def test_it_heeds_a_dial(service: Service, amina: int) -> None:
    with service.database.write() as tx:
        held = read_preferences(tx, amina)
        change_preferences(tx, amina, replace(held, theme_dials=(("touch", 0.5),)), now=service.clock.now())
        assert read_preferences(tx, amina).theme_dials == (("touch", 0.5),)
        due = read_due(tx, amina)
    assert due
    assert taste_of(due).dials == (("touch", 0.5),)
    with pytest.raises(ValueError, match="theme_dials: must give"):
        replace(held, theme_dials=(("nonsense", 1.0),))


# The question about the pace


def kinds(service: Service, subscription_id: int) -> list[str]:
    return [each.kind for each in receipts_of(service, subscription_id) if each.state == "accepted"]


def live(tick: Callable[[timedelta], None], days: int) -> None:
    for _ in range(days):
        tick(DAY)


def test_it_asks_who_never_answers_about_the_pace(
    service: Service, amina: int, sms: Scripted, tick: Callable[[timedelta], None]
) -> None:
    live(tick, 15)
    assert kinds(service, amina) == ["nudge"] * policy.ASK_AT_SEND + ["check_in", "nudge"]
    assert "MORE, LESS, SAME or STOP" in sms.taken[policy.ASK_AT_SEND].text
    days = [each.slot_at.date() for each in slots_of(service, amina)]
    assert len(days) == len(set(days)), "in the place of a nudge, never beside one"
    for days_ago, expected in ((88, ["nudge"]), (91, ["check_in"])):
        long_ago = service.clock.now() - days_ago * DAY
        with service.database.write() as tx:
            tx.execute(subscriptions.update().values(asked_at=long_ago))
        live(tick, 1)
        assert kinds(service, amina)[-1:] == expected


def test_it_does_not_ask_who_has_answered_or_written(
    service: Service, amina: int, tick: Callable[[timedelta], None]
) -> None:
    writer, mailed = subscribe(service, CHIDI, **AT_THREE), subscribe(service, BO, **AT_THREE)
    live(tick, 3)
    assert answer(service, amina, 3)
    with service.database.write() as tx:
        index = service.seal.index("sms", parse_address(CHIDI, "US").value)
        remember_text(tx, "SM1", channel="sms", address_index=index, body_sealed=None, now=service.clock.now())
    live(tick, 15)
    for each in (amina, writer, mailed):
        assert len(kinds(service, each)) > policy.ASK_AT_SEND
        assert "check_in" not in kinds(service, each)


def test_it_counts_a_yes_as_no_answer(service: Service, amina: int, tick: Callable[[timedelta], None]) -> None:
    with service.database.write() as tx:  # the text that confirmed: it came as consent was recorded
        index = service.seal.index("sms", AMINA)
        remember_text(tx, "SM1", channel="sms", address_index=index, body_sealed=None, now=service.clock.now())
    live(tick, 15)
    assert "check_in" in kinds(service, amina)
