"""What goes out for a nudge: a text message of one part, or a letter."""

from dataclasses import dataclass
from functools import lru_cache

from messages.letter import Letter, Program, Rendered, closing_lines, lay_out
from messages.nudge import Nudge, Tier
from messages.segments import segments, tidy

SUFFIX = " Reply 1-4 or STOP"
FOLLOW_UP_SUFFIX = " 1-4 or STOP"
RATINGS = "1 not for me, 2 not now, 3 tried it, 4 loved it"


@dataclass(frozen=True, slots=True)
class Links:
    """A person's own addresses: their page, and the one-click unsubscribe."""

    preferences: str
    unsubscribe: str


# The same wording goes to many people: laying it out once makes a text cost next to nothing.
@lru_cache(maxsize=4096)
def render_sms(nudge: Nudge, *, tier: Tier, prefix: str, follow_up: bool = False) -> str:
    """Return "Kindling: <nudge> Reply 1-4 or STOP" in the wording of the tier.

    One part, when `lint.check` passed the library for this prefix. With `follow_up` the nudge's own question
    takes the place of the usual ending, if the text still is one part then.
    """
    start = tidy(f"{prefix}: {nudge.sms(tier)}")
    asked = f"{start} {tidy(nudge.follow_up)}{FOLLOW_UP_SUFFIX}"
    return asked if follow_up and segments(asked).count == 1 else start + SUFFIX


def render_email(nudge: Nudge, *, program: Program, links: Links, country: str = "") -> Rendered:
    """Return the nudge as a letter; `country` (ISO 3166 alpha-2) picks the crisis line, "" one for anywhere."""
    footer = (
        (f"You get this because you said yes to messages from {program.name}.", ""),
        (f"How was it? {RATINGS}. Say so on your page", links.preferences),
        ("Change when and what you get, or pause", links.preferences),
        ("Unsubscribe", links.unsubscribe),
        *closing_lines(program, country),
    )
    parts = tuple(nudge.email_text.split("\n\n"))
    return lay_out(Letter(nudge.email_subject, nudge.email_preheader, parts, footer, lang=nudge.lang))
