"""Pure: why this nudge and why now, in words. Two of each: for a person's own page, and for a screen others may see."""

from collections.abc import Sequence
from datetime import timedelta

from messages.nudge import THEMES
from scheduler.spacing.answers import LOVED, NOT_NOW, TRIED

_TITLES = {theme.id: theme.title for theme in THEMES}
_ANSWERED = {LOVED: "You loved this", TRIED: "You tried this", NOT_NOW: "You said not now to this"}


def why_new(theme: str, recent: Sequence[str]) -> tuple[str, str]:
    """Say why something new comes; `recent` are the themes of the last sends, the latest first."""
    title = _TITLES[theme]
    if theme not in recent:
        return f"New to you, and your first on {title.lower()}.", "New to you."
    since = recent.index(theme) + 1
    told = f"New to you. {title} last came up {since} nudges ago." if since > 1 else f"New to you. {title} again."
    return told, "New to you."


def why_again(answer: int, gap: timedelta, theme: str) -> tuple[str, str]:
    """Say why something comes again after `gap`; `answer` is the last one (0: none)."""
    said = _ANSWERED.get(answer, "You had this")
    words = f"{said} {_ago(gap)}."
    return f"{words} {_TITLES[theme]} is due again.", words


def why_spent(gap: timedelta) -> tuple[str, str]:
    """Say why something comes early: all that is new has been met."""
    words = f"You have met all that is new. This one was {gap.days} days ago."
    return words, words


def _ago(gap: timedelta) -> str:
    weeks = round(gap / timedelta(weeks=1))
    return f"{weeks} weeks ago" if weeks < 12 else f"{round(gap.days / 30.4)} months ago"
