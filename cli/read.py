"""`kindling read`: what texts would be taken to mean, and what would be answered. Changes nothing."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, BinaryIO
from zoneinfo import ZoneInfo

import typer

from cli.output import Json, print_json
from config.clock import SystemClock
from config.settings import Settings, load_settings
from conversation.answer import Answer, Standing, decide
from conversation.explained import why
from conversation.read import Reading
from conversation.read import read as understand
from messages.frame import frequency
from messages.nudge import THEME_IDS
from messages.system import system_text
from people.address import Address
from people.preferences import Preferences, default_preferences
from scheduler.cadence import parse_cadence
from scheduler.coming import coming, home_of
from scheduler.schedules import quiet_of, read_schedule
from web.steer import STEERED, Instead, Wish, steer
from web.when import day_of, fitting, hours_and_days, no_day, place_of


class Status(StrEnum):
    """How the sender stands."""

    ACTIVE = "active"
    PENDING = "pending"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


def read(
    file: Annotated[
        Path | None,
        typer.Argument(exists=True, dir_okay=False, allow_dash=True, help="Texts, a line each; else stdin."),
    ] = None,
    status: Annotated[Status, typer.Option(help="How the one who writes stands.")] = Status.ACTIVE,
    as_json: Json = False,
) -> None:
    """Read texts, a line each; print a JSON line each: what it means and why, and what the answer would be."""
    del as_json  # it is JSON in any case, a value a line
    settings, now = load_settings(), SystemClock().now()
    if file is None or str(file) == "-":
        _read_all(settings, sys.stdin.buffer, status, now)
        return
    with file.open("rb") as stream:
        _read_all(settings, stream, status, now)


def _read_all(settings: Settings, stream: BinaryIO, status: Status, now: datetime) -> None:
    for text in _lines(stream):
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
    reply = _worded(settings, answer, reading, now)
    return {"text": text, "intents": list(reading.intents), "reply": reply, "why": why(reading)}


def _worded(settings: Settings, answer: Answer, reading: Reading, now: datetime) -> str | None:
    """Word a reply as somebody with default preferences, and a nudge two days ago, would get it; None for silence."""
    program = settings.program
    chosen = default_preferences(Address("email", "somebody@example.org"), country=program.country, now=now)
    kind, advice, meant = answer.kind, "", reading.meant
    try:
        chosen = _steered(settings, answer, reading, chosen, now)
    except Instead as instead:
        kind, advice, meant = instead.kind, instead.advice, instead.said
    if kind is None:
        return None
    day = timedelta(days=1)
    end = chosen.home_at - day if kind == "away" and chosen.home_at else chosen.paused_until
    lang = chosen.language
    return system_text(
        f"{kind}_{chosen.tier}" if kind == "wording" else kind,
        lang,
        prefix=program.prefix,
        support=program.support or settings.public_url,
        country=program.country,
        frequency=frequency(parse_cadence(chosen.cadence).per_week, lang),
        schedule=hours_and_days(chosen),
        place=place_of(chosen.zone),
        count=str(len(THEME_IDS) - len(chosen.muted_themes)),
        day=day_of(now - 2 * day, chosen.zone, lang),
        next=_next(settings, chosen, now - 2 * day, now),
        until=day_of(end, chosen.zone, lang) if end else no_day(lang),
        reason="New to you.",
        advice=fitting(advice, lang),
        meant=meant,
        link=f"{settings.public_url}/me/…",
    ).text


def _next(settings: Settings, chosen: Preferences, last_sent_at: datetime, now: datetime) -> str:
    """Say the day of the next nudge, as of a subscription that began today."""
    schedule = read_schedule(
        cadence=chosen.cadence,
        anchor=now.astimezone(ZoneInfo(chosen.zone)).date().isoformat(),
        window=chosen.window,
        zone=chosen.zone,
        country=chosen.country,
        seed=0,
        quiet=quiet_of(settings.quiet),
    )
    home = home_of(chosen.home_zone, chosen.home_at)
    slot = next(coming(schedule, max(now, chosen.paused_until or now), last_sent_at=last_sent_at, home=home), None)
    return day_of(slot[0].at, slot[1], chosen.language) if slot else no_day(chosen.language)


def _steered(settings: Settings, answer: Answer, reading: Reading, chosen: Preferences, now: datetime) -> Preferences:
    if reading.language and "language" not in reading.intents:
        chosen = replace(chosen, language=reading.language)
    for effect in answer.effects:
        if effect in STEERED:
            chosen = steer(effect, Wish(chosen, reading, quiet_of(settings.quiet), now))
    return chosen
