"""Pure: a nudge, the themes, and the words a record may use."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Audience = Literal["either", "partner", "solo"]
Effort = Literal["1-5", "15", "longer"]
Tier = Literal["discreet", "full", "frank"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the article's five threads; `weight` is its share of what is sent (the weights sum to 1)."""

    id: str
    title: str
    weight: float


THEMES = (
    Theme("communication", "Talking", 0.23),
    Theme("treatment", "Care and treatment", 0.14),
    Theme("exercise", "Moving", 0.22),
    Theme("touch", "Gentle touch", 0.21),
    Theme("focus", "A new focus", 0.20),
)
THEME_IDS = tuple(theme.id for theme in THEMES)
_TITLES = {
    "en": {theme.id: theme.title for theme in THEMES},
    "es": {  # they go into texts: no á, í, ó or ú, which would cost a second one
        "communication": "Hablar",
        "treatment": "Cuidado y tratamiento",
        "exercise": "Movimiento",
        "touch": "Contacto suave",
        "focus": "Un nuevo enfoque",
    },
}
AUDIENCES: tuple[Audience, ...] = ("either", "partner", "solo")
EFFORTS: tuple[Effort, ...] = ("1-5", "15", "longer")
TIERS: tuple[Tier, ...] = ("discreet", "full", "frank")  # each says more than the one before
# What a person must have said yes to before a nudge that carries the flag may go to them.
FLAGS = ("partner_ok", "touch_ok", "meds_ok")
TAGS = ("choice", "if_then", "fresh_start", "gentle")
UNREVIEWED = "not_clinically_reviewed"
STATUSES = (UNREVIEWED, "reviewed", "retired")


@dataclass(frozen=True, slots=True)
class Nudge:
    """One small idea in every form it is sent in.

    `effort` is in minutes. `src` are passages and `claims` claims of the claim map, `ext` short names of outside
    sources. `email_body` is paragraphs parted by a blank line; `safety_line` is its last paragraph in the mail.
    A text-message wording may be empty: the nudge has none in that tier.
    """

    id: str
    version: int
    lang: str
    theme: str
    family: str
    audience: Audience
    effort: Effort
    tags: tuple[str, ...]
    flags: tuple[str, ...]
    src: tuple[str, ...]
    claims: tuple[str, ...]
    ext: tuple[str, ...]
    sms_discreet: str
    sms_full: str
    sms_frank: str
    email_subject: str
    email_preheader: str
    email_body: str
    follow_up: str
    safety_line: str
    status: str
    author: str
    reviewers: tuple[str, ...]
    reviewed_on: date | None
    next_review: date | None

    def sms(self, tier: Tier) -> str:
        """Return the wording of the tier, else of the next milder one; "" where it goes by e-mail only."""
        if tier == "discreet":
            return self.sms_discreet
        return (tier == "frank" and self.sms_frank) or self.sms_full or self.sms_discreet

    @property
    def gist(self) -> str:
        """The idea in a line, for the person's own page: the open wording, else the subject of the e-mail."""
        return self.sms_full or self.sms_discreet or self.email_subject

    @property
    def email_text(self) -> str:
        """The whole e-mail wording: body and safety line as paragraphs."""
        return f"{self.email_body}\n\n{self.safety_line}" if self.safety_line else self.email_body


def title_of(theme: str, lang: str = "en") -> str:
    """Name a theme (its id) in a language ("es", "es-MX"), in English where there are no names."""
    return _TITLES.get(lang.partition("-")[0], _TITLES["en"])[theme]
