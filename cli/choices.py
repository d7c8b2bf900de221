"""What a person may choose, as options of commands, and how the words are read."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import typer

from cli.output import WRONG_USAGE, Trouble
from messages.nudge import THEME_IDS
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet, check_window
from scheduler.window import parse_window

Cadence = Annotated[str, typer.Option(help='How often: "every other day", "3 a week", "mon wed fri", "taper".')]
Window = Annotated[str, typer.Option(help='When in the day: "09:00-11:00", "evening", "at 9".')]
Zone = Annotated[str | None, typer.Option(help="Time zone or a city in it: America/Denver, Lisbon.")]


class Audience(StrEnum):
    """Whom nudges may speak to."""

    EITHER = "either"
    PARTNER = "partner"
    SOLO = "solo"


class Tier(StrEnum):
    """How much a text gives away on a lock screen."""

    DISCREET = "discreet"
    FULL = "full"
    FRANK = "frank"


def read_times(cadence: str, window: str, quiet: Quiet, country: str) -> tuple[str, str]:
    """Read cadence and window as they are stored; raises what says which would be right."""
    found = parse_window(window)
    check_window(found, quiet, country)
    return parse_cadence(cadence).stored, found.stored


def muted_by(topics: str | None) -> tuple[str, ...]:
    """Give the themes that are left out when only these topics (between commas) are wanted."""
    wanted = _words(topics) if topics else THEME_IDS
    if unknown := [topic for topic in wanted if topic not in THEME_IDS]:
        raise Trouble(f"--topics: {', '.join(unknown)} is none of {', '.join(THEME_IDS)}", WRONG_USAGE)
    return tuple(theme for theme in THEME_IDS if theme not in wanted)


def _words(text: str) -> Sequence[str]:
    return [word.strip().lower() for word in text.split(",") if word.strip()]
