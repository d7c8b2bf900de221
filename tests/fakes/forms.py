"""The forms of a page, as a browser reads them: where they go, and what they would send."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

TYPED = {"text", "search", "email", "tel", "url", "password", "textarea"}


@dataclass
class Form:
    """A form: its fields as (name, kind, value), its buttons as (name, value)."""

    action: str
    method: str
    fields: list[tuple[str, str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def sent(self, button: tuple[str, str] | None = None, typed: str | None = None) -> list[tuple[str, str]]:
        """What it sends with a button; `typed` into each field that takes any text."""
        pairs = [
            (name, typed if typed is not None and kind in TYPED else value)
            for name, kind, value in self.fields
            if name != "form_key"
        ]
        return pairs + ([button] if button else [])


class _Reader(HTMLParser):
    def __init__(self, here: str) -> None:
        super().__init__()
        self.here, self.forms, self._select, self._area = here, [], "", ""  # type: ignore[var-annotated]
        self._inside: Form | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = Form(have.get("action") or self.here, have.get("method", "get").lower())
            self.forms.append(self._inside)
        if self._inside is None:
            return
        name, kind = have.get("name", ""), have.get("type", "text")
        if tag == "button" and name:
            self._inside.buttons.append((name, have.get("value", "")))
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select:
            self._choose(have)
        elif tag == "textarea":
            self._area = name
            self._inside.fields.append((name, "textarea", ""))
        elif tag == "input" and name and kind not in {"submit", "file"}:
            self._inside.fields.append((name, kind, have.get("value", "on" if kind == "checkbox" else "")))

    def _choose(self, have: dict[str, str]) -> None:
        assert self._inside is not None
        held = [each for each in self._inside.fields if each[:2] == (self._select, "select")]
        if held and "selected" not in have:
            return
        for each in held:
            self._inside.fields.remove(each)
        self._inside.fields.append((self._select, "select", have.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self._area and self._inside:
            name, kind, value = self._inside.fields[-1]
            self._inside.fields[-1] = (name, kind, value + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = None
        elif tag == "select":
            self._select = ""
        elif tag == "textarea":
            self._area = ""


def forms_in(html: str, here: str = "") -> list[Form]:
    """Read the forms of a page; of radio buttons and ticks all are sent."""
    reader = _Reader(here)
    reader.feed(html)
    found: list[Form] = reader.forms
    return found
