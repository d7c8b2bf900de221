"""A whole life by text, over HTTP: from the keyword to the last STOP, and the ways in between."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fakes.subscribers import AMINA, subscribe
from fakes.texting import Life
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from config.clock import FixedClock
from conversation.answer import ANSWERS_PER_DAY, ANSWERS_PER_HOUR
from messages.lint_words import CARRIER, DISCREET
from messages.nudge import THEMES
from messages.segments import segments
from people.address import parse_address
from people.find import find_by_address
from people.preferences import change_preferences
from scheduler.passes import plan_all
from scheduler.service import Service
from store.tables import conversations, exposures, receipts
from web.when import day_of

pytestmark = pytest.mark.postgres("slow")  # the rules are the same; its queries are asked by those marked quick

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def amina(service: Service, clock: FixedClock) -> Iterator[Life]:
    """Amina, who has said yes: three nudges a week, in the morning in New York."""
    life = Life(service, clock, "app")
    subscribe(life.service, cadence="3 a week", window="09:00-11:00")
    yield life
    life.door.close()


def a_life(life: Life) -> list[str]:
    """From the keyword to the last START, with a few days in between."""
    life.say("KINDLING")
    life.live()
    life.say("AGREE")
    life.say("WHY")
    life.live(3)
    life.say("MORE")
    life.say("every other day at 9")
    life.say("I live in Denver")
    life.live(3)
    life.say("WHY")
    life.say("STATUS")
    life.say("PAUSE 1 WEEK")
    life.say("status")
    life.live(5)
    life.say("START")
    life.live(3)
    life.say("STOP")
    life.live(4)
    life.say("START")
    life.live(4)
    life.say("thanks, but take me off the list")
    life.live(4)
    return life.lines


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("replies", ["provider", "app"])
def test_it_steers_a_whole_life_by_text(service: Service, clock: FixedClock, replies: str) -> None:
    life = Life(service, clock, replies)
    told = a_life(life)
    life.door.close()
    assert told == (GOLDEN / f"by_text_{replies}.txt").read_text(encoding="utf-8").splitlines()
    said = [line[2:] for line in told if line.startswith("< ")]
    assert [text for text in said if DISCREET.search(text) or CARRIER.search(text)] == []


STEPS = [
    # texts, rhythm, hours, what the last reply says
    (["MORE"], "weekdays", "09:00-11:00", "You now get weekdays, 9:00-11:00. Next: Tue 3 March."),
    (["MORE", "MORE"], "every day", "09:00-11:00", "You now get every day, 9:00-11:00. Next: Tue 3 March."),
    (["MORE", "MORE", "MORE"], "every day", "09:00-11:00", "you get the most there is"),
    (["LESS"], "2 a week (Mon, Thu)", "09:00-11:00", "2 a week (Mon, Thu), 9:00-11:00. Next: Thu 5 March."),
    (["LESS", "LESS"], "weekly", "09:00-11:00", "weekly, 9:00-11:00. Next: Mon 9 March."),
    (["LESS", "LESS", "LESS"], "weekly", "09:00-11:00", "LESS ends at weekly"),
    (["monthly", "LESS"], "monthly", "09:00-11:00", "LESS ends at monthly"),
    (["monthly", "MORE"], "weekly", "09:00-11:00", "weekly"),
    (["every other day", "MORE"], "weekdays", "09:00-11:00", "weekdays"),
    (["every other day", "LESS"], "3 a week (Mon, Wed, Fri)", "09:00-11:00", "3 a week (Mon, Wed, Fri)"),
    (["SAME"], "3 a week (Mon, Wed, Fri)", "09:00-11:00", "it stays as it is: 3 a week (Mon, Wed, Fri), 9:00-11:00"),
    (["twice a week in the evening"], "2 a week (Mon, Thu)", "18:00-20:00", "18:00-20:00. Next: Mon 2 March."),
    (["weekends"], "weekends", "09:00-11:00", "weekends, 9:00-11:00. Next: Sat 7 March."),
    (["daily at 8:30am"], "every day", "08:30", "every day, at 8:30. Next: Tue 3 March."),
    (["every evening at 7"], "every day", "19:00", "every day, at 19:00. Next: Mon 2 March."),
    # nothing is changed by what can't be
    (["daily at 6am"], None, None, "at 6:00 is in quiet hours; choose a time between 08:00 and 21:00."),
    (["weekends at night"], None, None, "did you mean 18:00-20:00? Reply OK"),
    (["weekends at night", "OK"], "weekends", "18:00-20:00", "weekends, 18:00-20:00. Next: Sat 7 March."),
    (["at 7"], None, None, "did you mean 19:00? Reply OK"),
    (["at 7am"], None, None, "at 7:00 is in quiet hours"),
    (["at 7", "no"], None, None, "it stays as it is"),
    (["every day except sundays"], "6 a week (Mon, Tue, Wed, Thu, Fri, Sat)", "09:00-11:00", "Next: Tue 3 March."),
    (["not on mondays"], "3 a week (Wed, Fri, Sun)", "09:00-11:00", "3 a week (Wed, Fri, Sun)"),
    (["every other day, not sundays"], "4 a week (Mon, Tue, Thu, Fri)", "09:00-11:00", "4 a week"),
    (["not mon tue wed thu fri sat sun"], None, None, "nothing changed"),
    (["9 times a week"], None, None, "A week has room for 1 to 7"),
    (["3 times a day"], None, None, "At most one nudge a day goes out"),
    (["every 900 days"], None, None, '"every ... days" goes from 1 to 366'),
    (["every third tues or the weekend"], None, None, "could not make sense of that"),
    (["on on on monday each on off"], None, None, 'nothing changed. Try words such as "3 a week"'),
    (["timezone Nowhere"], None, None, "That time zone is not known."),
    (["I live in hope"], None, None, "in a crisis call or text 988"),
    (["WHY"], None, None, "nothing was sent yet. Next: Wed 4 March"),
]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("texts", "rhythm", "hours", "says"), STEPS, ids=[" ".join(step[0]) for step in STEPS])
def test_it_follows_and_says_so(amina: Life, texts: list[str], rhythm: str, hours: str, says: str) -> None:
    before = amina.times
    for text in texts:
        reply = amina.say(text)
    assert says in reply
    assert amina.times == ((rhythm, hours) if rhythm else before)
    asyncio.run(plan_all(amina.service, amina.clock.now()))
    if said := re.search(r"Next: (.*? \d+ \w+)", reply):
        due = amina.due()
        assert due
        assert said[1] == day_of(due, "America/New_York", "en"), "what is promised is what is planned"
    if "in a crisis" not in reply:
        assert (segments(reply).encoding, segments(reply).count) == ("GSM-7", 1)


def test_it_sets_the_clock_of_a_place(amina: Life) -> None:
    assert "done, on Denver time:" in amina.say("I live in Denver")
    assert (amina.chosen.zone, amina.chosen.zone_source) == ("America/Denver", "stated")


def test_it_takes_back_what_waits_when_other_times_are_chosen(amina: Life) -> None:
    amina.say("daily at 10:30am")
    assert asyncio.run(plan_all(amina.service, amina.clock.now())) == (0, 0)
    amina.clock.wind(timedelta(minutes=35))
    assert asyncio.run(plan_all(amina.service, amina.clock.now())) == (1, 0)
    amina.say("weekends")
    amina.live()
    assert "[" not in "".join(line[:1] for line in amina.lines)


@pytest.mark.postgres("quick")
def test_it_tells_why_in_words_that_name_no_theme(amina: Life) -> None:
    amina.live(3)
    reply = amina.say("why?")
    assert "your last one, Wed 4 March: New to you. Next: Fri 6 March." in reply
    for theme in THEMES:
        assert theme.title.lower() not in reply.lower()


def test_it_lets_come_back_what_was_refused(amina: Life) -> None:
    amina.live(3)
    amina.say("1")
    assert retired(amina) == [True]
    assert "may come again" in amina.say("RESET")
    assert retired(amina) == [False]


def retired(life: Life) -> list[bool]:
    with life.service.database.read() as tx:
        return list(tx.execute(select(exposures.c.retired)).scalars())


def test_it_changes_once_for_a_repeated_text(amina: Life) -> None:
    first = amina.door.text("MORE", sid="SM" + "b" * 32)
    again = amina.door.text("MORE", sid="SM" + "b" * 32)
    assert first.content == again.content
    assert amina.times[0] == "weekdays"


def test_it_falls_silent_before_a_machine_but_still_acts(amina: Life) -> None:
    """Fifty texts in as many seconds, as an auto-responder would send them."""
    replies = []
    for turn in range(50):
        replies.append(amina.say("MORE" if turn % 2 else "I am out of office and will be back on Monday"))
        amina.clock.wind(timedelta(seconds=1))
    assert sum(map(bool, replies)) == ANSWERS_PER_HOUR
    assert not any(replies[-20:])
    assert amina.times[0] == "every day", "what was asked for was done"
    assert "988" in amina.say("I want to die")
    assert amina.say("i want to die!") == "", "the helpline is given once"
    assert "unsubscribed" in amina.say("please stop texting me")
    assert amina.say("please stop texting me") == ""


def test_it_takes_no_day_of_answers_for_a_conversation(amina: Life) -> None:
    replies = []
    for turn in range(100):
        replies.append(amina.say("LESS" if turn % 2 else "MORE"))
        amina.clock.wind(timedelta(minutes=10))
    assert sum(map(bool, replies)) == ANSWERS_PER_DAY


def test_it_undoes_a_change_of_the_last_day_alone(amina: Life) -> None:
    before = amina.chosen
    amina.say("every other day at 7pm")
    changed = amina.chosen
    assert changed != before
    amina.say("UNDO")
    assert amina.chosen == before
    amina.say("UNDO")
    assert amina.chosen == changed
    amina.clock.wind(timedelta(hours=25))
    assert "nothing was changed in the last 24 hours" in amina.say("UNDO")
    assert amina.chosen == changed


UNDOABLE = [
    "more",
    "weekends",
    "at 10am",
    "I live in Denver",
    "I'm in Lisbon until Friday",
    "pause 2 weeks",
    "mute touch",
]
UNDOABLE += ["mute touch", "full", "en español", "SAFE", "not on mondays"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("text", UNDOABLE)
def test_it_undoes(amina: Life, text: str) -> None:
    before, due = amina.chosen, planned(amina)
    amina.say(text)
    assert amina.chosen != before
    reply = amina.say("UNDO")
    assert (amina.chosen, planned(amina)) == (before, due)
    assert reply.startswith("Kindling: undone.")


def planned(life: Life) -> datetime | None:
    asyncio.run(plan_all(life.service, life.clock.now()))
    return life.due()


@pytest.mark.postgres("quick")
def test_it_offers_to_mute_a_kind_that_is_refused_thrice(amina: Life) -> None:
    amina.say("every day")
    for _ in range(40):
        amina.live(1)
        if "MUTE" in (reply := amina.say("1")):
            break
    assert "Several of this kind were not for you" in reply
    assert "that topic is off; 4 of 5 stay on" in amina.say("mute")
    assert len(amina.chosen.muted_themes) == 1
    amina.say("UNDO")
    assert amina.chosen.muted_themes == ()


def test_it_lets_nothing_be_muted_when_nothing_would_be_left(amina: Life) -> None:
    for name in ("talking", "care", "exercise", "touch"):
        amina.say(f"mute {name}")
    assert "no other topic is left" in amina.say("mute focus")
    assert len(amina.chosen.muted_themes) == 4


def test_it_reverts_a_stay_by_itself(amina: Life) -> None:
    amina.say("I'm in Tokyo until Friday")
    assert (amina.chosen.zone, amina.chosen.home_zone) == ("Asia/Tokyo", "America/New_York")
    amina.live(7)
    assert (amina.chosen.zone, amina.chosen.home_zone, amina.chosen.home_at) == ("America/New_York", None, None)
    hours = [at.astimezone(ZoneInfo(zone)).hour for at, zone in zip(sent(amina), ("Asia/Tokyo",) * 2, strict=False)]
    assert set(hours) <= {9, 10}
    assert sent(amina)[-1].astimezone(ZoneInfo("America/New_York")).hour in {9, 10}


def sent(life: Life) -> list[datetime]:
    with life.service.database.read() as tx:
        nudges = receipts.c.sent_at.is_not(None) & (receipts.c.kind == "nudge")
        return list(tx.execute(select(receipts.c.sent_at).where(nudges).order_by(receipts.c.id)).scalars())


def test_it_stays_where_somebody_says_they_live_now(amina: Life) -> None:
    amina.say("I'm in Tokyo until Friday")
    amina.say("I live in Denver")
    assert (amina.chosen.zone, amina.chosen.home_zone) == ("America/Denver", None)
    amina.live(7)
    assert amina.chosen.zone == "America/Denver"


def test_it_erases_only_when_asked_once_more(amina: Life) -> None:
    amina.say("DELETE")
    amina.clock.wind(timedelta(hours=25))
    assert "Reply DELETE again" in amina.say("DELETE"), "the question was open for a day"
    assert "erased" in amina.say("delete me")
    with amina.service.database.read() as tx:
        assert find_by_address(tx, amina.service.seal, parse_address(AMINA, "US")).subscription_id is None
        assert tx.execute(select(conversations)).all() == []


def test_it_asks_few_addresses_a_day(amina: Life) -> None:
    replies = [amina.say(f"my email is bo{number}@example.org") for number in range(4)]
    assert ["one is on its way" in reply for reply in replies] == [True, True, True, False]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=1600))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_answers_anything_in_two_parts_at_most(amina: Life, text: str) -> None:
    reply = amina.say(text)
    amina.clock.wind(timedelta(minutes=30))
    assert segments(reply).count <= 2
    assert segments(reply).encoding == "GSM-7"


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_keeps_every_answer_in_one_part(amina: Life, lang: str) -> None:
    with amina.service.database.write() as tx:
        found = find_by_address(tx, amina.service.seal, parse_address(AMINA, "US"))
        assert found.subscription_id
        chosen = replace(amina.chosen, language=lang)
        change_preferences(tx, found.subscription_id, chosen, now=amina.clock.now())
    texts = ["every other week on mon tue wed thu fri sat in the evening", "I live in Buenos Aires", "SAME", "MORE"]
    texts += ["freq=monthly;bymonthday=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18", "daily", "MORE", "weekly", "LESS"]
    texts += ["daily at 3am", "9 times a week", "zone Atlantis", "STATUS"]
    for text in texts:
        reply = amina.say(text)
        assert (segments(reply).encoding, segments(reply).count) == ("GSM-7", 1), reply
        amina.clock.wind(timedelta(minutes=10))
    amina.live(9)
    for text in ("WHY", "PAUSE", "STATUS"):
        assert segments(amina.say(text)).count == 1
