"""Pure: what became of a nudge at a clinic: every wording and every decision, and what each of them changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from messages.standing import Mark

# What is shown of a change, in the order of the form; the rest of a record follows from these.
WORDS = {
    "sms_discreet": "Text, discreet",
    "sms_full": "Text, full",
    "sms_frank": "Text, frank",
    "email_subject": "E-mail subject",
    "email_preheader": "E-mail preview line",
    "email_body": "E-mail",
    "safety_line": "Safety line",
    "follow_up": "Follow-up question",
}
_OTHER = ("theme", "family", "audience", "effort", "tags", "flags", "src", "claims", "ext")


@dataclass(frozen=True, slots=True)
class Change:
    """One field before and after, as texts."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done to a nudge in one language: `kind` is written, taken back, or a decision's."""

    at: datetime
    lang: str
    kind: str
    by: str
    version: int | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """What was written (or None: taken back), in one language, by whom and when."""

    lang: str
    record: Mapping[str, Any] | None
    by: str
    at: datetime


def events(written: Sequence[Entry], marks: Iterable[Mark]) -> list[Event]:
    """Tell what became of one nudge, the latest first, from all that was written of it and decided, in that order."""
    before: dict[str, Mapping[str, Any] | None] = {}
    found = []
    for entry in written:
        told = changes(before.get(entry.lang), entry.record) if entry.lang in before else ()
        version = entry.record.get("version") if entry.record else None
        kind = "written" if entry.record else "taken back"
        found.append(Event(entry.at, entry.lang, kind, entry.by, version, told))
        before[entry.lang] = entry.record
    found += [Event(mark.at, mark.lang, mark.kind, mark.by) for mark in marks]
    return sorted(found, key=lambda event: event.at)[::-1]


def changes(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> tuple[Change, ...]:
    """List the fields in which two records differ; nothing if one of them is missing."""
    if before is None or after is None:
        return ()
    names = {name: name for name in _OTHER}
    pairs = ((words, _text(before.get(key)), _text(after.get(key))) for key, words in (WORDS | names).items())
    return tuple(Change(words, old, new) for words, old, new in pairs if old != new)


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list | tuple) else str(value or "")
