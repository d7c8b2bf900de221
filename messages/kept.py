"""Pure: a nudge as the database keeps it: plain values that JSON knows, and the nudge made of them again."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from messages.nudge import Nudge
from messages.record import DATES, NAMES, Problem, nudge_of, record_problems


class Unreadable(ValueError):
    """What is kept makes no nudge (any more); the message says why."""


def as_record(nudge: Nudge) -> dict[str, Any]:
    """Give a nudge's values: lists for tuples, ISO dates, and no dates where there are none."""
    held: dict[str, Any] = asdict(nudge)
    lists = {key: list(value) for key, value in held.items() if isinstance(value, tuple)}
    return held | lists | {key: held[key].isoformat() if held[key] else "" for key in DATES}


def as_nudge(record: Mapping[str, Any]) -> Nudge:
    """Make the nudge again; Unreadable if a later release asks for more, or knows less, than was kept."""
    values: dict[str, Any] = {key: value for key, value in record.items() if key in NAMES}
    try:
        values |= {key: date.fromisoformat(values[key]) if values.get(key) else "" for key in DATES}
    except (TypeError, ValueError):
        raise Unreadable("a date of it can't be read") from None
    wrong: list[Problem] = record_problems("", {"id": ""} | values, lambda _key: 1)
    if wrong:
        raise Unreadable(wrong[0].advice)
    return nudge_of(values)
