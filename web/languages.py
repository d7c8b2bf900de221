"""In which language a page speaks. The templates' English is the key to the other languages' tables in web/words/."""

import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files

from starlette.requests import Request

LANGUAGES = {"en": "English", "es": "Español"}
FIRST = "en"
Say = Callable[..., str]


def language_in(tag: str) -> str:
    """Give the language of the pages nearest to a tag ("es-MX" -> "es"), English where there is none."""
    return _known(tag) or FIRST


def language_for(request: Request) -> str:
    """Give the language of a visitor who is not known: the one in `?lang=`, else the one their browser likes best."""
    return _known(request.query_params.get("lang", "")) or _liked(request.headers.get("accept-language", ""))


@cache
def speaker(lang: str) -> Say:
    """Give what turns a page's English into a language: `say("Nothing before {day}.", day="4 March")`.

    What a table does not hold stays English.
    """
    words = _table(lang)

    def say(text: str, **values: object) -> str:
        found = words.get(text, text)
        return found.format(**values) if values else found

    return say


def _known(tag: str) -> str:
    base = tag.strip().partition("-")[0].lower()
    return base if base in LANGUAGES else ""


def _liked(header: str) -> str:
    """Read Accept-Language (RFC 9110, 12.5.4), forgiving in form: "fr, es-MX;q=0.9, en;q=0.8" -> "es"."""
    liked = []
    for part in header.split(","):
        tag, _, weight = part.partition(";")
        if base := _known(tag):
            liked.append((_weight(weight), base))
    return max(liked, key=lambda each: each[0])[1] if liked else FIRST


def _weight(text: str) -> float:
    try:
        return float(text.strip().removeprefix("q=")) if text else 1.0
    except ValueError:
        return 0.0


def _table(lang: str) -> dict[str, str]:
    source = files("web") / "words" / f"{lang}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8")) if lang != FIRST else {}
