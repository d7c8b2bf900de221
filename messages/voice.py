"""What a call says, by language, with the version of the whole script."""

import re
import tomllib
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

from messages.crisis import crisis_for

_NUMBER = re.compile(r"[0-9]{3,}", re.ASCII)


def spoken(kind: str, lang: str, *, program: str, frequency: str, country: str) -> str:
    """Give a kind's words as they are read out; KeyError for a kind or language there isn't.

    `frequency` is as in letters ("about 3 a week"), `country` (ISO 3166) picks the crisis lines. Those are read digit
    by digit: 988 is "9 8 8", not nine hundred and something.
    """
    crisis = crisis_for(country, lang)
    say, emergency = (_NUMBER.sub(_by_digit, words) for words in (crisis.say, crisis.emergency))
    words: str = _script(lang)[kind]
    return words.format(program=program, frequency=frequency, crisis=say, emergency=emergency)


def script_words(lang: str) -> str:
    """Give all that a call can say, before values are filled in, a kind a line."""
    return "\n".join(f"{kind}: {words}" for kind, words in _script(lang).items() if kind != "version")


@cache
def script_version(lang: str) -> str:
    """Return e.g. "voice.en.1-5f0c2a9e": the script's version and the fingerprint of its words, for the ledger."""
    digest = blake2b(script_words(lang).encode(), digest_size=4).hexdigest()
    return f"voice.{lang}.{_script(lang)['version']}-{digest}"


def _by_digit(number: re.Match[str]) -> str:
    return " ".join(number[0])


@cache
def _script(lang: str) -> dict[str, Any]:
    return tomllib.loads((files("messages") / "voice" / f"{lang}.toml").read_text(encoding="utf-8"))
