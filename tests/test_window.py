"""Windows: what people call a time of day."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.window import UnreadableWindow, Window, parse_window

READ = [
    ("09:00-11:00", "09:00-11:00"),
    ("9-11", "09:00-11:00"),
    ("9-11am", "09:00-11:00"),
    ("9am - 11 AM", "09:00-11:00"),
    ("between 9 and 11 a.m.", "09:00-11:00"),
    ("from 9:15 to 10.45", "09:15-10:45"),
    ("9–11pm", "21:00-23:00"),
    ("11-1pm", "11:00-13:00"),
    ("12-2pm", "12:00-14:00"),
    ("0900-1730", "09:00-17:30"),
    ("00:00-23:59", "00:00-23:59"),
    ("at 9", "09:00"),
    ("9", "09:00"),
    ("9 o'clock", "09:00"),
    ("9:30pm", "21:30"),
    ("at 21h30", "21:30"),
    ("12am", "00:00"),
    ("12 pm", "12:00"),
    ("noon", "12:00"),
    ("Morning", "09:00-11:00"),
    ("in the morning", "09:00-11:00"),
    ("lunch", "12:00-14:00"),
    ("midday", "12:00-14:00"),
    ("afternoon", "14:00-17:00"),
    ("evenings", "18:00-20:00"),
]
REFUSED = [
    ("", "09:00-11:00"),
    ("soon", "09:00-11:00"),
    ("9-11-13", "09:00-11:00"),
    ("9 " * 40, "09:00-11:00"),
    ("25:00", "00:00 to 23:59"),
    ("9:60", "00:00 to 23:59"),
    ("13pm", "1 to 12"),
    ("22:00-02:00", "22:00-23:59 or 00:00-02:00"),
    ("9-12am", "09:00-23:59."),
    ("9-5", "09:00-17:00"),
    ("11am-1", "11:00-13:00"),
    ("9-9", "09:00 once"),
]


@pytest.mark.parametrize(("words", "stored"), READ)
def test_it_reads_plain_words(words: str, stored: str) -> None:
    assert parse_window(words).stored == stored


@pytest.mark.parametrize(("words", "right"), REFUSED)
def test_it_refuses_with_what_would_be_right(words: str, right: str) -> None:
    with pytest.raises(UnreadableWindow) as refusal:
        parse_window(words)
    assert right in str(refusal.value)


@settings(deadline=None, max_examples=200)
@given(st.tuples(st.times(), st.times()).map(sorted))
def test_it_reads_back_what_it_says_and_stores(ends: list) -> None:
    window = Window(*(end.replace(second=0, microsecond=0) for end in ends))
    assert parse_window(window.stored) == window
    assert parse_window(window.words) == window
    assert len(window.stored) <= 11
    assert window.exact == ("-" not in window.stored)


def test_it_says_hours_as_people_do() -> None:
    assert parse_window("09:00-11:00").words == "9:00-11:00"
    assert parse_window("9:05am").words == "at 9:05"


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="0123456789:-. amphtobetwn'", max_size=20))
def test_it_gives_a_window_or_a_refusal_for_any_text(text: str) -> None:
    try:
        window = parse_window(text)
    except UnreadableWindow:
        return
    assert window.start <= window.end
