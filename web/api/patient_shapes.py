"""What the API says and hears of a patient."""

from dataclasses import replace
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, field_validator

from messages.nudge import THEME_IDS
from people.address import Address
from people.enrolment import BadEnrolment
from people.find import masked
from people.places import guess_zone
from people.preferences import Preferences
from people.records import label_of
from scheduler.cadence import parse_cadence
from scheduler.window import parse_window
from scheduler.zone import zone_named
from store.contacts import UNREADABLE
from store.enrolled import Enrolled
from store.seal import Seal
from web.api.caller import Caller
from web.api.shapes import Asked, Instant, Line, Said, etag_of

Status = Literal["invited", "active", "ended", "transferred"]
Topic = Literal["communication", "treatment", "exercise", "touch", "focus"]
assert Topic.__args__ == THEME_IDS  # type: ignore[attr-defined]
Language = Literal["en", "es"]
Cadence = Annotated[str, Field(min_length=1, max_length=200, description="In plain words, or as an RRULE (RFC 5545).")]
Window = Annotated[str, Field(min_length=1, max_length=60, description="Local hours, or an exact time.")]
Zone = Annotated[str, Field(min_length=1, max_length=64, description="An IANA name.")]
_DEFAULT_WINDOW = "09:00-11:00"


class NewPatient(Asked):
    """A patient to be enrolled, who said yes to the clinic's words of consent."""

    address: str = Field(
        min_length=3,
        max_length=254,
        description="A mobile number with its country code, or an e-mail address.",
        examples=["+12025550123"],
    )
    label: Annotated[str, Line] = Field(
        "", max_length=80, description="The clinic's own name or number for them.", examples=["MRN 1024"]
    )
    answer: Literal["yes"] = Field(description="What they said to the words that were read out.")
    witnessed_by: Annotated[str, Line] = Field(
        min_length=1, max_length=80, description="Who heard it.", examples=["Nurse Okafor"]
    )
    language: Language | None = Field(None, description="The clinic's unless it is named.")
    zone: Zone | None = Field(None, examples=["America/New_York"])
    cadence: Cadence | None = Field(None, examples=["3 a week"])
    window: Window | None = Field(None, examples=["09:00-11:00"])
    without_topics: Annotated[list[Topic], Field(max_length=4)] = Field(
        default_factory=list, description="Topics that never come.", examples=[["touch"]]
    )


class Changes(Asked):
    """What shall be otherwise; what is not named stays."""

    cadence: Cadence | None = Field(None, examples=["every other day"])
    window: Window | None = Field(None, examples=["17:00-19:00"])
    zone: Zone | None = Field(None, examples=["America/Chicago"])
    language: Language | None = None
    without_topics: Annotated[list[Topic], Field(max_length=4)] | None = None


class Pause(Asked):
    """A pause."""

    until: AwareDatetime = Field(description="With its zone.", examples=["2027-01-07T08:00:00Z"], strict=False)

    @field_validator("until")
    @classmethod
    def _in_reach(cls, until: datetime) -> datetime:
        return until if until.year < 9000 else until.replace(year=8999)


class OptOut(Asked):
    """An opt-out that staff heard."""

    heard: Literal["voice", "paper"] = Field(description="How the patient said it.")


class Why(Asked):
    """Why an enrolment ends."""

    why: Annotated[str, Line] = Field(min_length=1, max_length=120, examples=["the programme is over"])


class PatientShown(Said):
    """One patient as their clinic sees them."""

    id: int = Field(examples=[12])
    label: str = Field(examples=["MRN 1024"])
    status: Status = Field(description="Of the enrolment: `active` once the patient agreed by themselves.")
    channel: Literal["sms", "email"]
    address: str = Field(description="The last two digits, or the first letter.", examples=["…23"])
    reachable: bool = Field(description="False: the provider says that there is no such number or mailbox.")
    standing: Literal["pending", "active", "stopped", "moved", "ended"] = Field(
        description="Of the nudges: `stopped` after an opt-out."
    )
    cadence: str = Field(examples=["3 a week (Mon, Wed, Fri)"])
    window: str = Field(examples=["09:00-11:00"])
    zone: str = Field(examples=["America/New_York"])
    language: str = Field(examples=["en"])
    without_topics: list[str] = Field(examples=[["touch"]])
    paused_until: Instant | None
    next_at: Instant | None
    enrolled_at: Instant
    confirmed_at: Instant | None
    ended_at: Instant | None
    why_ended: str = Field(examples=[""])


def shown(seal: Seal, held: Enrolled) -> PatientShown:
    """Show a patient; the address never whole."""
    gone = held.address_sealed == UNREADABLE
    return PatientShown(
        id=held.id,
        label=label_of(seal, held),
        status=held.status,
        channel=held.channel,
        address="" if gone else masked(Address(held.channel, seal.open(held.address_sealed))),
        reachable=held.invalid_since is None and not gone,
        standing=held.standing,
        cadence=parse_cadence(held.cadence).words,
        window=held.window,
        zone=held.zone,
        language=held.language,
        without_topics=list(held.muted_themes),
        paused_until=held.paused_until,
        next_at=held.next_at if held.next_at and held.next_at.year < 9999 else None,
        enrolled_at=held.enrolled_at,
        confirmed_at=held.confirmed_at,
        ended_at=held.ended_at,
        why_ended=held.why_ended,
    )


def etag(held: Enrolled) -> str:
    """Give the ETag of a patient: another one once anything that can be changed has changed."""
    return etag_of(
        held.id,
        held.status,
        held.standing,
        held.cadence,
        held.window,
        held.zone,
        held.language,
        sorted(held.muted_themes),
        held.paused_until,
    )


def chosen_at_first(caller: Caller, wanted: NewPatient, address: Address) -> Preferences:
    """Give what a patient begins with. Raises what reading a cadence, a window or a zone raises."""
    clinic = caller.clinic
    zone, source = guess_zone(address, clinic.country, caller.now)
    if source == "default":
        zone = clinic.zone
    chosen = Preferences(
        cadence=caller.settings.default_cadence,
        window=_DEFAULT_WINDOW,
        zone=zone,
        zone_source=source,
        country=clinic.country,
        language=wanted.language or clinic.language,
        muted_themes=tuple(dict.fromkeys(wanted.without_topics)),
    )
    changes = Changes(cadence=wanted.cadence, window=wanted.window, zone=wanted.zone)
    made = read_changes(changes, chosen)
    check_pace(caller, made.cadence)
    return made


def read_changes(wanted: Changes, before: Preferences) -> Preferences:
    """Give preferences with what is wanted in the place of what was."""
    named = wanted.model_dump(exclude_none=True)
    found: dict[str, object] = {}
    if "cadence" in named:
        found["cadence"] = parse_cadence(named["cadence"]).stored
    if "window" in named:
        found["window"] = parse_window(named["window"]).stored
    if "zone" in named:
        zone_named(named["zone"])
        found |= {"zone": named["zone"], "zone_source": "stated"}
    if "language" in named:
        found["language"] = named["language"]
    if "without_topics" in named:
        found["muted_themes"] = tuple(dict.fromkeys(named["without_topics"]))
    return replace(before, **found)  # type: ignore[arg-type]


def per_week(cadence: str) -> float:
    """Give the pace of a cadence as it is stored."""
    return parse_cadence(cadence).per_week


def check_pace(caller: Caller, cadence: str) -> None:
    """Refuse a cadence that is quicker than the clinic lets come; raises BadEnrolment."""
    most = caller.settings.most_per_week
    if per_week(cadence) > most:
        raise BadEnrolment("cadence", f"must be {most} a week at most")
