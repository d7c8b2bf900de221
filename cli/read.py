"""`kindling read`: what texts would be taken to mean, and what would be answered. Changes nothing."""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, BinaryIO

import typer

from cli.output import Json, print_json
from config.clock import SystemClock
from config.settings import Settings, load_settings
from conversation.answer import Answer, Standing, decide
from conversation.read import PAUSE_DAYS, Reading
from conversation.read import read as understand
from messages.frame import frequency
from messages.system import system_text
from people.address import Address
from people.preferences import Preferences, default_preferences
from scheduler.cadence import parse_cadence
from scheduler.schedules import quiet_of
from web.steer import STEERED, Instead, steer
from web.when import day_of, fitting, hours_and_days


class Status(StrEnum):
    """How the sender stands."""

    ACTIVE = "active"
    PENDING = "pending"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


def read(
    status: Annotated[Status, typer.Option(help="How the one who writes stands.")] = Status.ACTIVE,
    as_json: Json = False,
) -> None:
    """Read texts, a line each, from stdin; print a JSON line each: what it means and what the answer would be."""
    del as_json  # it is JSON in any case, a value a line
    settings, now = load_settings(), SystemClock().now()
    for text in _lines(sys.stdin.buffer):
        print_json(_read(settings, text, status, now))


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Give lines as they come, ended by LF alone; what is not UTF-8 becomes U+FFFD."""
    for line in stream:
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace")


def _read(settings: Settings, text: str, status: Status, now: datetime) -> dict[str, Any]:
    reading = understand(text, settings.program.name)
    # Without Twilio nobody else answers a keyword.
    elsewhere = settings.twilio.on and settings.twilio.optout_replies == "provider"
    answer = decide(reading, Standing(status=status.value, provider_answers=elsewhere))
    reply = _worded(settings, answer, reading, now) if answer.kind else None
    return {"text": text, "intents": list(reading.intents), "reply": reply}


def _worded(settings: Settings, answer: Answer, reading: Reading, now: datetime) -> str:
    """Word a reply as somebody with default preferences, and a nudge two days ago, would get it."""
    program = settings.program
    kind, advice = answer.kind or "", ""
    chosen = default_preferences(Address("email", "somebody@example.org"), country=program.country, now=now)
    try:
        chosen = _steered(settings, answer, reading, chosen)
    except Instead as instead:
        kind, advice = instead.kind, instead.advice
    day = timedelta(days=1)
    return system_text(
        kind,
        prefix=program.prefix,
        support=program.support or settings.public_url,
        country=program.country,
        frequency=frequency(parse_cadence(chosen.cadence).per_week),
        schedule=hours_and_days(chosen),
        place=chosen.zone.rsplit("/", 1)[-1].replace("_", " "),
        day=day_of(now - 2 * day, chosen.zone, "en"),
        next=day_of(now + day, chosen.zone, "en"),
        until=day_of(now + day * (reading.pause_days or PAUSE_DAYS), chosen.zone, "en"),
        reason="New to you.",
        advice=fitting(advice, "en"),
        link=f"{settings.public_url}/me/…",
    ).text


def _steered(settings: Settings, answer: Answer, reading: Reading, chosen: Preferences) -> Preferences:
    for effect in answer.effects:
        if effect in STEERED:
            chosen = steer(effect, chosen, reading, quiet_of(settings.quiet))
    return chosen
