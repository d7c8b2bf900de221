"""What a person may choose on a form, and how what they chose is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from zoneinfo import available_timezones

from starlette.datastructures import ImmutableMultiDict

from messages.nudge import THEMES, TIERS
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet, check_window
from scheduler.window import parse_window
from scheduler.zone import parse_zone

LABELS = {
    "address": "Mobile number or e-mail",
    "cadence": "How often",
    "window": "Time of day",
    "zone": "Your city or time zone",
    "topic": "Topics",
    "tier": "Wording of texts",
    "consent-yes": "Your yes",
}
CADENCES = (
    ("once a week", "Once a week"),
    ("twice a week", "Twice a week"),
    ("3 a week", "3 times a week"),
    ("5 a week", "5 times a week"),
    ("every other day", "Every other day"),
    ("daily", "Every day"),
    ("taper", "3 a week at first, then slowly less"),
)
WINDOWS = (
    ("09:00-11:00", "Morning, 9 to 11"),
    ("11:30-13:30", "Midday, 11:30 to 1:30"),
    ("14:00-17:00", "Afternoon, 2 to 5"),
    ("18:00-20:00", "Evening, 6 to 8"),
)
TIER_WORDS = (("discreet", "Discreet: gives nothing away"), ("full", "Open: says what it is about"))
AUDIENCES = ("partner", "solo")
_REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@dataclass(frozen=True, slots=True)
class Choices:
    """A form as it was sent (`values`, to be shown again), what is wrong by field, and the parts that were read."""

    values: Mapping[str, str | list[str]]
    errors: dict[str, str] = field(default_factory=dict)
    cadence: str = ""  # as stored
    window: str = ""  # as stored
    zone: str = ""


def read_choices(form: ImmutableMultiDict[str, str], quiet: Quiet, country: str) -> Choices:
    """Read cadence, window and zone, each error with what would be right; other fields are kept as values."""
    values: dict[str, str | list[str]] = {name: form.get(name, "") for name in LABELS}
    values |= {"consent": form.get("consent", ""), "audience": _known(form, "audience", AUDIENCES)}
    values["topic"] = _known(form, "topic", tuple(theme.id for theme in THEMES))
    values["tier"] = form.get("tier", "") if form.get("tier") in TIERS else TIERS[0]
    errors: dict[str, str] = {}

    def window(text: str) -> str:
        found = parse_window(text)
        check_window(found, quiet, country)
        return found.stored

    read = {
        "cadence": _tried(form, "cadence", lambda text: parse_cadence(text).stored, errors),
        "window": _tried(form, "window", window, errors),
        "zone": _tried(form, "zone", parse_zone, errors),
    }
    return Choices(values, errors, **read)


@cache
def zone_names() -> tuple[str, ...]:
    """The zones to pick from: one a place, without the historical aliases."""
    return tuple(sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS))


def _known(form: ImmutableMultiDict[str, str], name: str, known: tuple[str, ...]) -> list[str]:
    sent = set(form.getlist(name))
    return [each for each in known if each in sent]


def _tried(form: ImmutableMultiDict[str, str], name: str, parse: Callable[[str], str], errors: dict[str, str]) -> str:
    try:
        return parse(form.get(name, ""))
    except ValueError as wrong:
        errors[name] = str(wrong)
        return ""
