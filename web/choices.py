"""What a person may choose on a form, and how what they chose is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from zoneinfo import available_timezones

from starlette.datastructures import ImmutableMultiDict

from messages.nudge import THEME_IDS, TIERS
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.quiet import Quiet, check_window
from scheduler.window import parse_window
from scheduler.zone import parse_zone
from web.languages import Say

LABELS = {
    "address": "Mobile number or e-mail",
    "cadence": "How often",
    "window": "Time of day",
    "zone": "Your city or time zone",
    "topic": "Topics",
    "tier": "Wording of texts",
    "language": "Language",
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
LEVELS = (("off", "Off"), ("less", "Less"), ("usual", "As usual"), ("more", "More"))
AUDIENCES = ("partner", "solo")
_DIALS = {"less": 0.5, "usual": 1.0, "more": 2.0}
# What is wrong is found by readers that speak English; in another language the field itself says what would be right.
ADVICE = {
    "address": "Write a mobile number with its country code, or an e-mail address.",
    "cadence": "Choose one of the rhythms in the list.",
    "window": "Write hours such as 9:00-11:00, by day.",
    "zone": "Write a city such as Denver, or a zone such as Europe/Lisbon.",
}
_REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


Options = tuple[tuple[str, str], ...]
Values = dict[str, str | list[str] | dict[str, str]]


@dataclass(frozen=True, slots=True)
class Choices:
    """A form as it was sent (`values`, to be shown again), what is wrong by field, and the parts that were read."""

    values: Values
    errors: dict[str, str] = field(default_factory=dict)
    cadence: str = ""  # as stored
    window: str = ""  # as stored
    zone: str = ""


def read_choices(form: ImmutableMultiDict[str, str], quiet: Quiet, country: str) -> Choices:
    """Read cadence, window and zone, each error with what would be right; other fields are kept as values."""
    values: Values = {name: form.get(name, "") for name in LABELS}
    values |= {"consent": form.get("consent", ""), "audience": _known(form, "audience", AUDIENCES)}
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


def levels_of(held: Preferences) -> dict[str, str]:
    """Give how much of each theme a person has chosen, as the form shows it (a word of LEVELS)."""
    dials = dict(held.theme_dials)

    def level(theme: str) -> str:
        dial = dials.get(theme, 1.0)
        return "off" if theme in held.muted_themes else "less" if dial < 1 else "more" if dial > 1 else "usual"

    return {theme: level(theme) for theme in THEME_IDS}


def read_levels(form: ImmutableMultiDict[str, str], held: Preferences) -> dict[str, str]:
    """Read how much of each theme is wanted; what was not sent, or is none of LEVELS, stays as it is."""
    known, before = {level for level, _ in LEVELS}, levels_of(held)
    sent = {theme: form.get(f"dial-{theme}", "") for theme in THEME_IDS}
    return {theme: level if level in known else before[theme] for theme, level in sent.items()}


def with_levels(held: Preferences, levels: Mapping[str, str]) -> Preferences:
    """Give the preferences with the themes turned off, down, up or back; one left as it was keeps its exact dial."""
    before, dials = levels_of(held), dict(held.theme_dials)
    dials |= {theme: _DIALS[level] for theme, level in levels.items() if level != before[theme] and level in _DIALS}
    turned = tuple((theme, dial) for theme, dial in sorted(dials.items()) if dial != 1)
    return replace(held, muted_themes=tuple(t for t in THEME_IDS if levels[t] == "off"), theme_dials=turned)


def in_words(options: Options, say: Say) -> Options:
    """Give the options of a field in a language."""
    return tuple((value, say(words)) for value, words in options)


def wrong_in_words(errors: Mapping[str, str], say: Say) -> dict[str, str]:
    """Give what is wrong with a form in a language, by field; where that has no such words, what would be right."""
    spoken = {name: say(wrong) for name, wrong in errors.items()}
    speaks = say("Save") != "Save"
    return {
        name: say(ADVICE[name]) if speaks and name in ADVICE and words == errors[name] else words
        for name, words in spoken.items()
    }


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
