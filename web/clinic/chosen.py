"""What staff choose for a patient on a form: how often, when, where, in which language, about what."""

from dataclasses import dataclass
from typing import Any

from starlette.datastructures import ImmutableMultiDict

from messages.nudge import THEME_IDS, THEMES
from people.clinic_settings import ClinicSettings
from people.preferences import Preferences
from scheduler.cadence import parse_cadence
from scheduler.clinic_terms import read_hours, read_pace, usual_window
from scheduler.window import parse_window
from scheduler.zone import parse_zone
from web.choices import CADENCES, zone_names
from web.clinic.visit import Visit
from web.languages import LANGUAGES

FIELDS = ("cadence", "window", "zone", "language")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, as it is stored; `errors` by field where something can't be."""

    cadence: str
    window: str
    zone: str
    language: str
    muted_themes: tuple[str, ...]
    errors: dict[str, str]


def options(settings: ClinicSettings) -> dict[str, Any]:
    """Give what there is to choose from at a clinic."""
    paces = [(words, label) for words, label in CADENCES if parse_cadence(words).per_week <= settings.most_per_week]
    return {
        "cadences": paces,
        "languages": [(code, LANGUAGES.get(code, code)) for code in settings.languages],
        "themes": [(theme.id, theme.title) for theme in THEMES],
        "zones": zone_names(),
    }


def first_values(who: Visit) -> dict[str, Any]:
    """Give what a form begins with."""
    settings, clinic = who.settings, who.clinic
    language = clinic.language if clinic.language in settings.languages else settings.languages[0]
    pace = next((words for words, _ in CADENCES if _same(words, settings.default_cadence)), settings.default_cadence)
    return {
        "cadence": pace,
        "window": usual_window(settings),
        "zone": clinic.zone,
        "language": language,
        "topics": list(THEME_IDS),
    }


def values_of(chosen: Preferences) -> dict[str, Any]:
    """Give what a form shows of preferences that are held."""
    listed = next((words for words, _ in CADENCES if _same(words, chosen.cadence)), parse_cadence(chosen.cadence).words)
    return {
        "cadence": listed,
        "window": parse_window(chosen.window).stored,
        "zone": chosen.zone,
        "language": chosen.language,
        "topics": [theme for theme in THEME_IDS if theme not in chosen.muted_themes],
    }


def sent_values(form: ImmutableMultiDict[str, str]) -> dict[str, Any]:
    """Give what was sent, to be shown again."""
    return {name: form.get(name, "") for name in FIELDS} | {"topics": form.getlist("topics")}


def read_chosen(form: ImmutableMultiDict[str, str], settings: ClinicSettings) -> Chosen:
    """Read the form; all that is wrong is found at once."""
    errors: dict[str, str] = {}

    def read(name: str, reading: Any) -> str:
        try:
            return str(reading(form.get(name, "")))
        except ValueError as wrong:
            errors[name] = str(wrong)
            return ""

    cadence = read("cadence", lambda words: read_pace(words, settings.most_per_week))
    window = read("window", lambda words: read_hours(words, settings.opens, settings.closes))
    zone = read("zone", parse_zone)
    language = form.get("language", "")
    if language not in settings.languages:
        errors["language"] = f"must be one of {', '.join(settings.languages)}"
    wanted = set(form.getlist("topics")) & set(THEME_IDS)
    if not wanted:
        errors["topics"] = "tick at least one"
    muted = tuple(theme for theme in THEME_IDS if theme not in wanted)
    return Chosen(cadence, window, zone, language, muted, errors)


def _same(words: str, cadence: str) -> bool:
    return parse_cadence(words).stored == parse_cadence(cadence).stored
