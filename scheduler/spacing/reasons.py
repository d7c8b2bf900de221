"""Pure: why this nudge and why now, in words. Two of each: for a person's own page, and for a screen others may see.

The Spanish keeps to the cheap alphabet of texts, which has é and ñ, but neither á, í, ó nor ú.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from messages.nudge import title_of
from scheduler.spacing.answers import LOVED, NOT_NOW, TRIED


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's sentences. {title} names a theme, {ago} a gap, {count} a number of nudges."""

    new: str
    first: str
    since: str
    still: str
    said: Mapping[int, str]  # by the last answer
    unsaid: str
    due: str
    spent: str
    weeks: str
    months: str
    asked: str


_WORDS = {
    "en": _Words(
        new="New to you.",
        first="New to you, and your first on {title}.",
        since="New to you. {Title} last came up {count} nudges ago.",
        still="New to you. {Title} again.",
        said={
            LOVED: "You loved this {ago}.",
            TRIED: "You tried this {ago}.",
            NOT_NOW: "You said not now to this {ago}.",
        },
        unsaid="You had this {ago}.",
        due="{Title} is due again.",
        spent="You have met all that is new. This one came {ago}.",
        weeks="{count} weeks ago",
        months="{count} months ago",
        asked="You asked for one.",
    ),
    "es": _Words(
        new="Es nueva para ti.",
        first="Es nueva para ti, y la primera sobre {title}.",
        since="Es nueva para ti. Lo anterior sobre {title} fue hace {count} ideas.",
        still="Es nueva para ti. Otra vez, {title}.",
        said={
            LOVED: "Dijiste {ago} que te encanta.",
            TRIED: "La probaste {ago}.",
            NOT_NOW: "Dijiste {ago} que en ese momento no.",
        },
        unsaid="La recibiste {ago}.",
        due="Vuelve a tocar: {title}.",
        spent="Ya conoces todo lo nuevo. Recibiste esta {ago}.",
        weeks="hace {count} semanas",
        months="hace {count} meses",
        asked="Pediste una.",
    ),
}


def why_new(theme: str, recent: Sequence[str], lang: str = "en") -> tuple[str, str]:
    """Say why something new comes; `recent` are the themes of the last sends, the latest first."""
    words, title = _words(lang), title_of(theme, lang)
    names = {"title": title.lower(), "Title": title}
    if theme not in recent:
        return words.first.format(**names), words.new
    since = recent.index(theme) + 1
    return (words.since if since > 1 else words.still).format(**names, count=since), words.new


def why_again(answer: int, gap: timedelta, theme: str, lang: str = "en") -> tuple[str, str]:
    """Say why something comes again after `gap`; `answer` is the last one (0: none)."""
    words, title = _words(lang), title_of(theme, lang)
    said = words.said.get(answer, words.unsaid).format(ago=_ago(gap, words))
    return f"{said} {words.due.format(title=title.lower(), Title=title)}", said


def why_spent(gap: timedelta, lang: str = "en") -> tuple[str, str]:
    """Say why something comes early: all that is new has been met."""
    words = _words(lang)
    said = words.spent.format(ago=_ago(gap, words))
    return said, said


def why_asked(reason: str, lang: str = "en") -> str:
    """Say that a nudge came because it was asked for, and then why this one."""
    return f"{_words(lang).asked} {reason}"


def _words(lang: str) -> _Words:
    return _WORDS.get(lang.partition("-")[0], _WORDS["en"])


def _ago(gap: timedelta, words: _Words) -> str:
    weeks = round(gap / timedelta(weeks=1))
    return words.weeks.format(count=weeks) if weeks < 12 else words.months.format(count=round(gap.days / 30.4))
