import io
import json
import logging
import sys

import pytest
import structlog
from hypothesis import example, given, settings
from hypothesis import strategies as st

from config.logs import set_up_logs
from config.redact import MASK, redact

PRIVATE = [
    "+12025550123",
    "+1 (202) 555-0123",
    "+1-202-555-0123",
    "%2B12025550123",
    "+447700900123",
    "tel:+447700900123",
    "(202) 555-0123",
    "12025550123",
    "amina@example.org",
    "amina.b+tag@mail.example.co.uk",
    "amina%40example.org",
]


@pytest.fixture(autouse=True)
def _as_it_was():
    """Put the root logger back as pytest has set it up."""
    root = logging.getLogger()
    handlers, level, before = list(root.handlers), root.level, structlog.get_config()
    levels = {name: (log.level, list(log.handlers), log.propagate) for name, log in _loggers()}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.configure(**before)
    for name, (old, own, propagate) in levels.items():
        log = logging.getLogger(name)
        log.setLevel(old)
        log.handlers[:] = own
        log.propagate = propagate


def _fail(message):
    raise ValueError(message)


def _loggers():
    return [(name, log) for name, log in logging.root.manager.loggerDict.items() if isinstance(log, logging.Logger)]


@pytest.fixture
def lines():
    stream = io.StringIO()
    set_up_logs(stream)
    return lambda: [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize("private", PRIVATE)
def test_it_masks_what_is_private(private):
    assert redact(f"to {private} failed") in {f"to {MASK} failed", f"to tel:{MASK} failed"}


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("GET /me/IjEi.abc_-9 200", f"GET /me/{MASK} 200"),
        ("POST /unsubscribe/AAAB?x=1", f"POST /unsubscribe/{MASK}?x=1"),
        ("https://nudges.example.org/confirm/tok/en", f"https://nudges.example.org/confirm/{MASK}/en"),
        ("postgresql+psycopg://kindling:hunter2@db/k", f"postgresql+psycopg://{MASK}@db/k"),
        ("token " + "0a" * 16, f"token {MASK}"),
    ],
)
def test_it_masks_tokens_and_passwords_and_keeps_the_rest(text, masked):
    assert redact(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T15:00:00.123456+00:00 planned 500 of 1000000",
        "receipt 123456789 is unknown",
        "SM" + "0a" * 16,
        "127.0.0.1:8000 GET /healthz 200",
        "object at 0x7f1234567890",
        "took 0.1234567890123 s",
    ],
)
def test_it_leaves_dates_counts_and_ids_alone(text):
    assert redact(text) == text


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 9), st.text("0123456789", min_size=7, max_size=13), st.sampled_from([" ", ": ", "='", "(", "\n"]))
@example(9, "99999999", " ")
def test_it_masks_any_international_number(first, rest, before):
    number = f"+{first}{rest}"
    assert rest not in redact(f"to{before}{number}, failed")


def test_it_masks_events_values_and_exceptions_of_ours(lines):
    log = structlog.get_logger("kindling.test")
    try:
        _fail("cannot send to +12025550123")
    except ValueError:
        nested = {"to": "x", "note": ["+12025550123"]}
        log.exception("failed for amina@example.org", person=7, phone="0123", nested=nested)
    (line,) = lines()
    assert line["event"] == f"failed for {MASK}"
    assert line["person"] == 7
    assert line["phone"] == MASK
    assert line["nested"] == {"to": MASK, "note": [MASK]}
    assert "ValueError: cannot send to …" in line["exception"]
    assert line["level"] == "error"
    assert line["logger"] == "kindling.test"


@pytest.mark.parametrize("name", ["uvicorn.error", "apscheduler.scheduler", "twilio.http_client", "sqlalchemy.engine"])
def test_it_masks_what_libraries_log(lines, name):
    theirs = logging.getLogger(name)
    theirs.warning("POST To=%s token=%s", "+12025550123", "/me/abc")
    theirs.info("not said at all")
    (line,) = lines()
    assert line["event"] == f"POST To={MASK} token=/me/{MASK}"
    assert line["logger"] == name


def test_it_takes_handlers_from_libraries_that_came_first():
    own = io.StringIO()
    theirs = logging.getLogger("uvicorn.error")
    theirs.addHandler(logging.StreamHandler(own))
    theirs.propagate = False
    stream = io.StringIO()
    set_up_logs(stream)
    theirs.error("to +12025550123")
    assert own.getvalue() == ""
    assert json.loads(stream.getvalue())["event"] == f"to {MASK}"


def test_it_writes_for_eyes_at_a_terminal():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    stream = Terminal()
    set_up_logs(stream)
    try:
        _fail("to +12025550123")
    except ValueError:
        structlog.get_logger().exception("went wrong")
    shown = stream.getvalue()
    assert "went wrong" in shown
    assert f"ValueError: to {MASK}" in shown
    assert not shown.startswith("{")


def test_it_writes_to_stderr_so_that_stdout_stays_json(capsys):
    set_up_logs()
    structlog.get_logger().info("hello")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert json.loads(captured.err)["event"] == "hello"
    assert sys.stderr is not sys.stdout
