"""Crisis lines by country, with the day each was verified."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

ANYWHERE = "see findahelpline.com"
LOCAL_EMERGENCY = "your local emergency number"
_OTHER_CODES = {"UK": "GB"}


@dataclass(frozen=True, slots=True)
class Crisis:
    """Whom to turn to: `say` and `violence` are phrases such as "call or text 988"; `emergency` what to call.

    `verified_on` is None for the fallback and for a line whose source was not read; such a line is never
    given alone.
    """

    country: str
    say: str
    emergency: str
    violence: str
    verified_on: date | None


def crisis_for(country: str) -> Crisis:
    """Return the lines of a country (ISO 3166 alpha-2, any case); for "" or an unknown one, those for anywhere."""
    code = country.strip().upper()
    return crisis_lines().get(_OTHER_CODES.get(code, code), Crisis("", ANYWHERE, LOCAL_EMERGENCY, ANYWHERE, None))


@cache
def crisis_lines() -> dict[str, Crisis]:
    """Return every country's lines, read once."""
    data = tomllib.loads((files("messages") / "crisis.toml").read_text(encoding="utf-8"))
    return {country: _crisis(country, entry) for country, entry in data.items()}


def _crisis(country: str, entry: dict[str, str | date]) -> Crisis:
    verified_on = entry.get("verified_on")
    assert verified_on is None or isinstance(verified_on, date)
    say = str(entry["say"]) if verified_on else f"{entry['say']} or {ANYWHERE}"
    emergency = str(entry.get("emergency", LOCAL_EMERGENCY))
    return Crisis(country, say, emergency, str(entry.get("violence", ANYWHERE)), verified_on)
