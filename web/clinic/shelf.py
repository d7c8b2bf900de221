"""A clinic's library as its approver sees it: what its patients get, what they don't and why, who decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from messages.frame import frame_of
from messages.letter import Program
from messages.library import Library
from messages.nudge import Nudge, Tier, title_of
from messages.render import Links, render_email, render_sms
from messages.standing import DISABLED, UNAPPROVED, Mark, approvals
from people.content import LIBRARY
from people.staff_sign_in import name_of
from store.clinic_nudges import list_words
from store.library_marks import list_marks
from store.staff import list_members
from web.clinic.visit import Visit

# How a nudge stands with a clinic's patients: how that is said, and the badge's class.
STANDINGS = {
    "use": ("In use", "good"),
    "waiting": ("Waiting for approval", ""),
    "disabled": ("Disabled here", "off"),
    "held": ("Not in use", "off"),
}
TIERS: tuple[tuple[Tier, str], ...] = (("discreet", "Discreet text"), ("full", "Full text"))

Key = tuple[str, str]  # language, id


@dataclass(frozen=True, slots=True)
class Letter:
    """A nudge as an e-mail: what the list of mails shows, its paragraphs, and what stands under them."""

    subject: str
    preheader: str
    parts: tuple[str, ...]
    footer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What holds for one clinic as of now."""

    who: Visit
    library: Library
    common: Library  # without the clinic's own
    own: frozenset[Key]
    marks: tuple[Mark, ...]
    approved: Mapping[Key, Mark]
    names: Mapping[str, str]  # of this clinic's staff, by how the audit names them

    @property
    def prefix(self) -> str:
        """What a text to this clinic's patients begins with."""
        return self.who.clinic.sender_name or self.who.door.settings.program.prefix

    def in_languages(self, nudge_id: str) -> list[Nudge]:
        """Give a nudge in every language that it is written in."""
        found = (self.library.get(nudge_id, lang) for lang in self.library.langs)
        return [nudge for nudge, lang in zip(found, self.library.langs, strict=True) if nudge and nudge.lang == lang]

    def standing(self, nudge: Nudge) -> str:
        """Name how a nudge stands: a key of STANDINGS."""
        bar = self.library.bar(nudge)
        if not bar:
            return "use"
        if bar == UNAPPROVED:
            return "waiting"
        return "disabled" if bar == DISABLED and self._disabled_here(nudge) else "held"

    def words(self, nudge: Nudge) -> str:
        """Say how a nudge stands."""
        return STANDINGS[self.standing(nudge)][0]

    def badge(self, nudge: Nudge) -> str:
        """Give the class of the badge that says it."""
        return STANDINGS[self.standing(nudge)][1]

    def when(self, at: datetime) -> str:
        """Say when something was done, on the clinic's clock."""
        return f"{at.astimezone(ZoneInfo(self.who.clinic.zone)):%d %b %Y, %H:%M}"

    def why(self, nudge: Nudge) -> str:
        """Say how it stands in a sentence."""
        standing, mark = self.standing(nudge), self.approved.get((nudge.lang, nudge.id))
        if standing == "use":
            return f"Approved by {self.named(mark.by)} as it reads now." if mark else "It needs no approval here."
        if standing == "waiting":
            return "It goes to nobody until you approve it. An approval is of a wording: the next edit takes it back."
        if standing == "disabled":
            return "It goes to none of your patients until somebody enables it."
        return f"It goes to nobody: {self.library.bar(nudge)}. Your installation decides on that."

    def text(self, nudge: Nudge, tier: Tier) -> str:
        """Render the text that a patient gets; "" where there is none in this tier."""
        return render_sms(nudge, tier=tier, prefix=self.prefix) if nudge.sms(tier) else ""

    def letter(self, nudge: Nudge) -> Letter:
        """Render the e-mail that a patient gets."""
        settings = self.who.door.settings
        program = Program(settings.program.name, settings.program.support, settings.email.postal_address)
        rendered = render_email(nudge, program=program, links=Links("", ""), country=self.who.clinic.country)
        _, _, foot = rendered.text.partition("\n-- \n")
        parts = tuple(nudge.email_text.split("\n\n"))
        return Letter(rendered.subject, rendered.preheader, parts, tuple(foot.strip().splitlines()))

    def named(self, by: str) -> str:
        """Name who did something: a member of this clinic's staff, or the library."""
        return self.names.get(by, "the library" if by == LIBRARY else by)

    def _disabled_here(self, nudge: Nudge) -> bool:
        made = [mark for mark in self.marks if (mark.lang, mark.nudge_id) == (nudge.lang, nudge.id)]
        kinds = [mark.kind for mark in made if mark.kind != "approved"]
        return bool(kinds) and kinds[-1] == "disabled"


def read_shelf(who: Visit, tx: Connection) -> Shelf:
    """Read a clinic's library and decisions."""
    now, stock, clinic_id = who.door.now(), who.door.service.stock, who.clinic.id
    libraries = stock.for_clinics(tx, now, (clinic_id,))
    library, marks = libraries[clinic_id], tuple(list_marks(tx, clinic_id))
    own = frozenset((written.lang, written.nudge_id) for written in list_words(tx, clinic_id))
    seal = who.door.service.seal
    names = {f"staff:{member.id}": name_of(seal, member) for member in list_members(tx, clinic_id)}
    return Shelf(who, library, libraries[None], own, marks, approvals(library, marks), names)


def language_of(lang: str) -> str:
    """Name a language for staff."""
    return {"en": "English", "es": "Spanish"}.get(lang, lang)


def theme_of(nudge: Nudge) -> str:
    """Name a nudge's theme for staff."""
    return title_of(nudge.theme)


def ending_of(lang: str) -> str:
    """Give what ends a text in a language."""
    return frame_of(lang).suffix
