"""Crisis lines by country and language, with the day each was verified."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

ANYWHERE = "see findahelpline.com"
LOCAL_EMERGENCY = "your local emergency number"
# (say, emergency) where a country is unknown; the Spanish avoids the accents that an SMS would pay for.
_ANYWHERE = {
    "en": (ANYWHERE, LOCAL_EMERGENCY),
    "es": ("ve a findahelpline.com", "a emergencias de tu zona"),
}
_OR = {"en": " or ", "es": ", o "}
_OTHER_CODES = {"UK": "GB"}


@dataclass(frozen=True, slots=True)
class Crisis:
    """Whom to turn to: `say` and `violence` are phrases such as "call or text 988"; `emergency` what to call.

    `emergency` follows "call" ("911"), in Spanish "llama" ("al 911"). `verified_on` is None for the fallback and
    for a line whose source was not read or not found to serve that language; such a line is never given alone.
    """

    country: str
    say: str
    emergency: str
    violence: str
    verified_on: date | None


def crisis_for(country: str, lang: str = "en") -> Crisis:
    """Return the lines of a country (ISO 3166 alpha-2, any case); for "" or an unknown one, those for anywhere.

    `lang` ("es", "es-MX") is the language of the sentences, English where there are none.
    """
    code = country.strip().upper()
    spoken = lang.partition("-")[0]
    lang = spoken if spoken in _ANYWHERE else "en"
    anywhere, emergency = _ANYWHERE[lang]
    fallback = Crisis("", anywhere, emergency, anywhere, None)
    return crisis_lines(lang).get(_OTHER_CODES.get(code, code), fallback)


@cache
def crisis_lines(lang: str = "en") -> dict[str, Crisis]:
    """Return every country's lines in a language, read once."""
    data = tomllib.loads((files("messages") / "crisis.toml").read_text(encoding="utf-8"))
    return {
        country: _crisis(country, entry if lang == "en" else entry[lang], lang)
        for country, entry in data.items()
        if lang == "en" or lang in entry
    }


def _crisis(country: str, entry: dict[str, Any], lang: str) -> Crisis:
    anywhere, emergency = _ANYWHERE[lang]
    verified_on = entry.get("verified_on")
    assert verified_on is None or isinstance(verified_on, date)
    say = entry["say"] if verified_on else f"{entry['say']}{_OR[lang]}{anywhere}"
    return Crisis(country, say, entry.get("emergency", emergency), entry.get("violence", anywhere), verified_on)
