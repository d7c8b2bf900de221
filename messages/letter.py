"""A letter: an e-mail as text and as HTML, from one small packaged template that is read once."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from messages.crisis import crisis_for
from messages.frame import frame_of


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a channel sends. A text message has only `text`; an e-mail has all four."""

    text: str
    subject: str = ""
    preheader: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """Who the messages are from. `support` and `postal_address` may be empty and are then left out."""

    name: str
    support: str = ""
    postal_address: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail before it is laid out.

    `parts` are paragraphs; one that equals `link` becomes a link named `label`. `footer` is (line, URL or "").
    """

    subject: str
    preheader: str
    parts: tuple[str, ...]
    footer: tuple[tuple[str, str], ...]
    link: str = ""
    label: str = ""
    lang: str = "en"


def lay_out(letter: Letter) -> Rendered:
    """Return the letter as text and as HTML; everything in the HTML is escaped, nothing is loaded from afar."""
    footer = "\n".join(f"{line}: {url}" if url else line for line, url in letter.footer)
    body = "\n\n".join(f"{letter.label}:\n{part}" if part == letter.link else part for part in letter.parts)
    html = _template().render(
        lang=letter.lang,
        subject=letter.subject,
        preheader=letter.preheader,
        parts=letter.parts,
        link=letter.link,
        label=letter.label,
        footer=letter.footer,
    )
    return Rendered(f"{body}\n\n-- \n{footer}\n", letter.subject, letter.preheader, html)


def closing_lines(program: Program, country: str, lang: str = "en") -> tuple[tuple[str, str], ...]:
    """Return the lines under every letter: support, postal address, and that nobody reads answers."""
    crisis, frame = crisis_for(country, lang), frame_of(lang)
    automated = frame.automated.format(crisis=crisis.say, emergency=crisis.emergency)
    support = frame.support.format(support=program.support) if program.support else ""
    return tuple((line, "") for line in (support, program.postal_address, automated) if line)


@cache
def _template() -> Template:
    source = (files("messages") / "templates" / "letter.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(source)
