"""Words on when, where and until when: what they come to, in English and Spanish, and back again."""

from datetime import UTC, date, datetime
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversation.dates import Until, day_of, read_until
from conversation.nearest import nearest
from conversation.plain import fold, plain, tidied
from conversation.read import read
from conversation.spanish import in_english, language_of
from conversation.topics import NAMES, read_topic
from messages.nudge import THEME_IDS
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.days_off import without
from scheduler.postal import zone_of_zip
from scheduler.quiet import Quiet
from scheduler.recurrence import Days, Months, Taper, UnreadableCadence, Weeks
from scheduler.window import Window, parse_window
from web.steer import Wish, steer
from web.when import hours_and_days

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)  # a Monday
OPEN_ALL_DAY = Quiet(start=datetime.min.time(), end=datetime.min.time(), profile="off")

UNTIL = [
    ("2 weeks", "2026-03-16"), ("for a few days", "2026-03-05"), ("an hour", "2026-03-03"), ("today", "2026-03-03"),
    ("until May 3", "2026-05-03"), ("till the 14th", "2026-03-14"), ("until friday", "2026-03-06"),
    ("til tmrw", "2026-03-03"), ("until next week", "2026-03-09"), ("until january", "2027-01-01"),
    ("till 5/3", "2026-05-03"), ("until 2026-04-01", "2026-04-01"), ("this week", "2026-03-09"),
    ("until Monday", "2026-03-09"), ("until Feb 29", "2028-02-29"), ("until the 2nd", "2026-04-02"),
    ("hasta el 3 de mayo", "2026-05-03"), ("por tres semanas", "2026-03-23"), ("hasta el lunes", "2026-03-09"),
    ("hasta mañana", "2026-03-03"), ("hasta enero", "2027-01-01"), ("un mes", "2026-04-01"),
    ("hasta la semana que viene", "2026-03-09"), ("until Feb 30", ""), ("until May 45", ""), ("until the cows", ""),
    ("a mile", ""), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), UNTIL)
def test_it_knows_until_when(words: str, day: str) -> None:
    until = read_until(tidied(words)) or read_until(in_english(tidied(words)))
    assert (day_of(until, NOW.date(), month_first=True).isoformat() if until else "") == day


def test_it_reads_a_date_in_the_order_of_the_country() -> None:
    until = read_until("until 5/3")
    assert until
    assert day_of(until, NOW.date(), month_first=False) == date(2026, 3, 5)
    with pytest.raises(ValueError, match="no calendar"):
        day_of(Until(numbers=(31, 31)), NOW.date(), month_first=True)


SPANISH = [
    ("dos veces por semana por la tarde", "twice a week in the afternoon"),
    ("cada dos días a las 9", "every other day at 9"),

    ("todos los días a las 8 de la noche", "every day at 8 in the evening"),
    ("de lunes a viernes a las 9 y media", "monday to friday at 9:30"), ("fines de semana", "weekends"),
    ("no, estoy en Chicago", "no, i'm in chicago"), ("no estoy en Chicago", "not i'm in chicago"),
    ("vivo en Madrid", "i live in madrid"), ("mi código postal es 80202", "my zip code is 80202"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "english"), SPANISH)
def test_it_puts_spanish_words_across(words: str, english: str) -> None:
    assert in_english(tidied(words)) == english


@pytest.mark.parametrize(
    ("text", "lang"),
    [("quiero morir", "es"), ("I want to die", "en"), ("ayuda por favor", "es"), ("STOP", "en"), ("ok", ""), ("1", ""),
     ("no me manden nada", "es"), ("estado", "es"), ("¿hay alguien ahí?", "es"), ("", "")],
)  # fmt: skip
def test_it_tells_the_language_by_small_words(text: str, lang: str) -> None:
    assert language_of(fold(text)) == lang


@pytest.mark.parametrize(
    ("text", "theme", "turned"),
    [("no more about exercise", "exercise", "off"), ("turn touch back on", "touch", "on"),
     ("MUTE talking", "communication", "off"),
     ("sin ejercicio", "exercise", "off"), ("nada de contacto por favor", "touch", "off"),
     ("focus off", "focus", "off"),
     ("bring back care", "treatment", "on"), ("ejercicio otra vez", "exercise", "on"), ("I love touch", "", ""),
     ("no", "", ""), ("walking off the bridge", "", ""), ("stop touch", "", "")],
)  # fmt: skip
def test_it_turns_a_theme_off_or_on(text: str, theme: str, turned: str) -> None:
    assert read_topic(plain(text)) == (theme, turned)


def test_it_has_names_for_every_theme() -> None:
    assert tuple(NAMES) == THEME_IDS


@pytest.mark.parametrize(
    ("text", "meant"),
    [("puase", "PAUSE"), ("stauts", "STATUS"), ("moer", "MORE"), ("can I have a break", "PAUSE"),
     ("too much for me", "LESS"),
     ("not so early!!", "14:00-17:00"), ("en la noche está bien", "18:00-20:00"),
     ("no más los lunes", "solo los lunes"), ("no más", ""),
     ("blue is a colour", ""), ("", ""),
     ("take a long walk and then maybe have a break with somebody nice", "")],
)  # fmt: skip
def test_it_finds_the_nearest_command(text: str, meant: str) -> None:
    assert nearest(plain(text)) == meant


ZIPS = [("10001", "America/New_York"), ("60601", "America/Chicago"), ("80202", "America/Denver"),
        ("90210", "America/Los_Angeles"), ("85001", "America/Phoenix"), ("99501", "America/Anchorage"),
        ("96813", "Pacific/Honolulu"), ("00901", "America/Puerto_Rico"), ("79901", "America/Denver"),
        ("32501", "America/Chicago"), ("37201", "America/Chicago"), ("37902", "America/New_York"),
        ("83702", "America/Boise"),
        ("09001", None), ("00000", None), ("1234", None), ("123456", None), ("８０２０２", None)]  # fmt: skip


@pytest.mark.parametrize(("code", "zone"), ZIPS)
def test_it_knows_the_zone_of_a_zip_code(code: str, zone: str | None) -> None:
    assert zone_of_zip(code) == zone


@given(st.from_regex(r"\A[0-9]{5}\Z"))
@settings(deadline=None, max_examples=200)
def test_it_gives_every_code_a_zone_there_is_or_none(code: str) -> None:
    zone = zone_of_zip(code)
    assert zone is None or ZoneInfo(zone)


WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
CADENCES = st.one_of(
    st.builds(Days, st.integers(1, 300)),
    st.builds(Weeks, st.integers(1, 52), WEEKDAYS).map(lambda weeks: parse_cadence(weeks.stored)),
    st.just(Weeks()),
    st.builds(Weeks, st.integers(2, 52)),
    st.builds(Months, st.integers(1, 24)),
    st.just(Taper()),
)
TIMES_OF_DAY = st.tuples(st.times(), st.times()).map(
    lambda pair: Window(*sorted(each.replace(second=0, microsecond=0) for each in pair))
)


@given(CADENCES, WEEKDAYS, st.integers(0, 6))
@settings(deadline=None, max_examples=200)
def test_it_keeps_clear_of_the_days_that_are_ruled_out(cadence: Days, days_off: tuple[int, ...], today: int) -> None:
    try:
        found = without(cadence, days_off, today)
    except UnreadableCadence:
        weekless = isinstance(cadence, Months | Taper) or (isinstance(cadence, Days) and cadence.every > 7)
        assert weekless or len(days_off) == 7
        return
    assert isinstance(found, Weeks)
    assert found.weekdays
    assert not set(found.weekdays) & set(days_off)
    assert len(found.weekdays) <= ceil(cadence.per_week * found.every)


@given(CADENCES, TIMES_OF_DAY, st.sampled_from(["en", "es"]))
@settings(deadline=None, max_examples=300)
def test_it_reads_its_own_answers_back(cadence: Days, window: Window, lang: str) -> None:
    """Whatever schedule we say to somebody, said back it is the same schedule."""
    held = Preferences(
        cadence=cadence.stored, window=window.stored, zone="America/New_York", country="US", language=lang
    )
    told = hours_and_days(held)
    if lang == "es" and cadence == Days(every=15):
        return  # "cada 15 dias" is a fortnight to whoever says it
    if "msgs/week" in told or "msg/week" in told or "unos " in told or "cerca de " in told:
        return  # too long to be said whole
    reading = read(told)
    assert reading.intents == ("cadence", "window"), told
    before = Preferences(zone="America/New_York", country="US")
    after = steer("times", Wish(before, reading, OPEN_ALL_DAY, NOW))
    assert parse_cadence(after.cadence) == parse_cadence(held.cadence), told
    assert parse_window(after.window) == window, told
