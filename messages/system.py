"""What the system itself says (welcome, help, crisis answer, confirm mail), each with a version of its wording."""

import tomllib
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from string import Formatter

from messages.crisis import crisis_for
from messages.letter import Letter, Program, Rendered, closing_lines, lay_out
from messages.record import unwrapped
from messages.segments import tidy


class UnknownText(ValueError):
    """No such kind of system text, or no such language."""


class MissingValue(ValueError):
    """A value that the wording names was not given."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One kind's words with {values} to fill in: `sms`, or the parts of a letter."""

    kind: str
    lang: str
    version: int
    sms: str = ""
    subject: str = ""
    preheader: str = ""
    body: str = ""
    label: str = ""

    @property
    def names(self) -> frozenset[str]:
        """The values the words ask for; a letter always needs its sender and its link."""
        text = self.sms or f"{self.subject}{self.preheader}{self.body}{{program}}{{link}}"
        return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def system_text(kind: str, lang: str = "en", **values: str) -> Rendered:
    """Return a kind's text, its {values} filled in; values it does not name are ignored.

    Texts take `prefix`, and some `frequency` (see `frame.frequency`), `support`, `until`, `schedule`, `next`,
    `reason`, `day`, `place`, `advice`, all in the same language. Letters (kinds that begin with "email_") take
    `program` and `link`, and `support` and `postal_address` for their last lines. `country` (ISO 3166 alpha-2)
    picks the crisis lines.
    Raises UnknownText, MissingValue.
    """
    wording = _wording(kind, lang)
    crisis = crisis_for(values.get("country", ""), lang)
    known = values | {"crisis": crisis.say, "emergency": crisis.emergency, "violence": crisis.violence}
    if missing := wording.names - known.keys():
        raise MissingValue(f"system text {kind!r} needs {', '.join(sorted(missing))}")
    if wording.sms:
        return Rendered(tidy(wording.sms.format_map(known)))
    program = Program(values["program"], values.get("support", ""), values.get("postal_address", ""))
    return lay_out(
        Letter(
            subject=wording.subject.format_map(known),
            preheader=wording.preheader.format_map(known),
            parts=tuple(part.format_map(known) for part in wording.body.split("\n\n")),
            footer=closing_lines(program, values.get("country", ""), lang),
            link=values["link"],
            label=wording.label,
            lang=lang,
        )
    )


@cache
def wording_version(kind: str, lang: str = "en") -> str:
    """Return e.g. "welcome.en.1-5f0c2a9e": version and fingerprint of the words before values are filled in.

    The consent ledger keeps it; whoever holds this release's wording can prove which words were sent.
    """
    wording = _wording(kind, lang)
    words = "\0".join((wording.sms, wording.subject, wording.preheader, wording.body, wording.label))
    return f"{kind}.{lang}.{wording.version}-{blake2b(words.encode(), digest_size=4).hexdigest()}"


def kinds(lang: str = "en") -> tuple[str, ...]:
    """Return every kind of system text in a language."""
    return tuple(_wordings(lang))


def wording_of(kind: str, lang: str = "en") -> str:
    """Return a kind's words before values are filled in (subject and body for a letter), to show or to lint."""
    wording = _wording(kind, lang)
    return wording.sms or f"{wording.subject}\n\n{wording.body}"


def _wording(kind: str, lang: str) -> Wording:
    found = _wordings(lang).get(kind)
    if found is None:
        raise UnknownText(f"no system text {kind!r} in {lang!r}; there are {', '.join(_wordings(lang))}")
    return found


@cache
def _wordings(lang: str) -> dict[str, Wording]:
    source = files("messages") / "system" / f"{lang}.toml"
    if not source.is_file():
        raise UnknownText(f"no system texts in {lang!r}; add messages/system/{lang}.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        kind: Wording(kind, lang, **entry | {"body": unwrapped(entry.get("body", ""))}) for kind, entry in data.items()
    }
