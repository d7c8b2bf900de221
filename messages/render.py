"""What goes out for a nudge: a text message of one part, or a letter."""

from dataclasses import dataclass
from functools import lru_cache

from messages.frame import frame_of
from messages.letter import Letter, Program, Rendered, closing_lines, lay_out
from messages.nudge import Nudge, Tier
from messages.segments import segments, tidy


@dataclass(frozen=True, slots=True)
class Links:
    """A person's own addresses: their page, and the one-click unsubscribe."""

    preferences: str
    unsubscribe: str


# The same wording goes to many people: laying it out once makes a text cost next to nothing.
@lru_cache(maxsize=4096)
def render_sms(nudge: Nudge, *, tier: Tier, prefix: str, follow_up: bool = False) -> str:
    """Return "Kindling: <nudge> Reply 1-4 or STOP" in the wording of the tier and the nudge's language.

    One part, when `lint.check` passed the library for this prefix. With `follow_up` the nudge's own question
    takes the place of the usual ending, if the text still is one part then.
    """
    start = tidy(f"{prefix}: {nudge.sms(tier)}")
    frame = frame_of(nudge.lang)
    asked = f"{start} {tidy(nudge.follow_up)}{frame.follow_up_suffix}"
    return asked if follow_up and segments(asked).count == 1 else start + frame.suffix


def render_email(
    nudge: Nudge, *, program: Program, links: Links, country: str = "", follow_up: bool = False
) -> Rendered:
    """Return the nudge as a letter; `country` (ISO 3166 alpha-2) picks the crisis line, "" one for anywhere.

    With `follow_up` the nudge's own question takes the place of the usual one.
    """
    frame = frame_of(nudge.lang)
    question = nudge.follow_up if follow_up else frame.how_was_it
    footer = (
        (frame.because.format(program=program.name), ""),
        (frame.say_so.format(question=question, ratings=frame.ratings), links.preferences),
        (frame.change, links.preferences),
        (frame.unsubscribe, links.unsubscribe),
        *closing_lines(program, country, nudge.lang),
    )
    parts = tuple(nudge.email_text.split("\n\n"))
    return lay_out(Letter(nudge.email_subject, nudge.email_preheader, parts, footer, lang=nudge.lang))
