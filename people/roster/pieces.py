"""Pure: large JSON cut into its resources without holding the whole: a Bundle's entries, lines of NDJSON, one resource.

Nothing is built from what was not first found small and shallow enough.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from people.roster.row import BadRoster

DEEPEST = 64  # FHIR itself stays under twenty
LARGEST = 2_000_000  # characters of one resource; a photo may be in it
_HEAD = 50_000  # of one that is larger: enough to see what it is
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|["{}\[\]]', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one resource, or of the entry that it is in; only its beginning if it is `too_large`."""

    text: str = field(repr=False)
    too_large: bool = False


@dataclass(slots=True)
class _Held:
    """Text kept so far."""

    parts: list[str] = field(default_factory=list)
    size: int = 0

    def add(self, text: str) -> None:
        self.size += len(text)
        if self.size <= LARGEST:
            self.parts.append(text)
        elif len(self.parts) > 1 or len(self.parts[0] if self.parts else text) > _HEAD:
            self.parts = ["".join([*self.parts, text])[:_HEAD]]

    def piece(self) -> Piece:
        return Piece("".join(self.parts), self.size > LARGEST)


@dataclass(slots=True)
class _Cutter:
    """Follows the braces; strings are passed over whole."""

    depth: int = 0
    entries_at: int = 0  # the depth of the array whose elements are pieces; 0: not inside one
    whole: _Held | None = None  # the object at the top, while it is not known to be a list of entries
    entry: _Held | None = None
    was_entry: bool = False  # the last token was the name "entry"

    def cut(self, texts: Iterable[str]) -> Iterator[Piece]:
        rest = ""
        for text in texts:
            buffer, kept = rest + text, 0
            rest = ""
            for token in _TOKEN.finditer(buffer):
                mark = token[0]
                if mark == '"':  # its end has not come yet
                    rest = buffer[token.start() :]
                    buffer = buffer[: token.start()]
                    break
                if len(mark) > 1:
                    self.was_entry = self.depth == 1 and mark == '"entry"'
                elif self.depth > self.entries_at + 2 < DEEPEST > self.depth:  # inside a resource: only count
                    self.depth += 1 if mark in "{[" else -1
                elif mark in "{[":
                    kept = self._open(mark, buffer, kept, token.start())
                else:
                    self._keep(buffer[kept : token.end()])
                    kept = token.end()
                    yield from self._close(mark)
            self._keep(buffer[kept:])
            if len(rest) > LARGEST:
                raise BadRoster(f"a single text has more than {LARGEST} characters: that is no list of patients")
        if self.depth or rest:
            raise BadRoster("the JSON ends in the middle: was the file cut off?")

    def _open(self, mark: str, buffer: str, kept: int, at: int) -> int:
        self._keep(buffer[kept:at])
        self.depth += 1
        was_entry, self.was_entry = self.was_entry, False
        if self.depth > DEEPEST:
            raise BadRoster(f"the JSON is nested more than {DEEPEST} deep: that is no FHIR")
        if self.depth == 1:
            self.whole = _Held() if mark == "{" else None
            self.entries_at = 0 if mark == "{" else 1
        elif mark == "[" and self.depth == 2 and was_entry:
            self.entries_at, self.whole = 2, None
        elif mark == "{" and self.entries_at and self.depth == self.entries_at + 1:
            self.entry = _Held()
        return at

    def _close(self, mark: str) -> Iterator[Piece]:
        self.depth -= 1
        if self.depth < 0:
            raise BadRoster("that is no JSON: a bracket closes that was never opened")
        if self.entry and mark == "}" and self.depth == self.entries_at:
            yield self.entry.piece()
            self.entry = None
        if self.depth == 0:
            if self.whole:
                yield self.whole.piece()
            self.whole, self.entries_at = None, 0

    def _keep(self, text: str) -> None:
        held = self.entry or self.whole
        if held is not None and text:
            held.add(text)


def pieces(texts: Iterable[str]) -> Iterator[Piece]:
    """Cut JSON into the texts of its resources. Raises BadRoster for what is no JSON, or too deep."""
    return _Cutter().cut(texts)
