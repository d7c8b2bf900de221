"""`kindling read`: what texts would be taken to mean, and what would be answered. Changes nothing."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any, BinaryIO

import typer

from cli.output import Json, print_json
from config.clock import SystemClock
from config.settings import Settings, load_settings
from conversation.answer import Standing, decide
from conversation.read import PAUSE_DAYS, Reading
from conversation.read import read as understand
from messages.system import system_text


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
    settings = load_settings()
    for text in _lines(sys.stdin.buffer):
        print_json(_read(settings, text, status))


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Give lines as they come, ended by LF alone; what is not UTF-8 becomes U+FFFD."""
    for line in stream:
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace")


def _read(settings: Settings, text: str, status: Status) -> dict[str, Any]:
    reading = understand(text, settings.program.name)
    # Without Twilio nobody else answers a keyword.
    elsewhere = settings.twilio.on and settings.twilio.optout_replies == "provider"
    answer = decide(reading, Standing(status=status.value, provider_answers=elsewhere))
    reply = _worded(settings, answer.kind, reading) if answer.kind else None
    return {"text": text, "intents": list(reading.intents), "reply": reply}


def _worded(settings: Settings, kind: str, reading: Reading) -> str:
    """Word a reply as somebody with default preferences would get it."""
    program = settings.program
    until = SystemClock().now() + timedelta(days=reading.pause_days or PAUSE_DAYS)
    return system_text(
        kind,
        prefix=program.prefix,
        support=program.support or settings.public_url,
        country=program.country,
        frequency="about 3 msgs/week",
        schedule="3 a week, 9:00-11:00",
        reason="it was new to you.",
        until=f"{until.day} {until:%B}",
        link=f"{settings.public_url}/me/…",
    ).text
