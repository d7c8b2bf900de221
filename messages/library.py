"""The library: nudges read from TOML, one file a theme in a folder a language, held ready for quick picking."""

from dataclasses import asdict, dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from messages.nudge import Nudge
from messages.record import Page, Problem, read_page

PACKAGED = "messages/library"


class LibraryError(ValueError):
    """The library cannot be read; `problems` holds every reason, the message one a line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """Nudges in the order of their files, with look-ups made once. `places` maps (id, key) to (file, line)."""

    nudges: tuple[Nudge, ...]
    places: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict, repr=False, compare=False)
    _by_id: dict[tuple[str, str], Nudge] = field(init=False, repr=False, compare=False)
    _by_lang: dict[tuple[str, str], tuple[Nudge, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id: dict[tuple[str, str], Nudge] = {}
        groups: dict[tuple[str, str], list[Nudge]] = {}
        for nudge in self.nudges:
            by_id[nudge.lang, nudge.id] = nudge
            by_id.setdefault(("", nudge.id), nudge)
            for theme in ("", nudge.theme):
                groups.setdefault((nudge.lang, theme), []).append(nudge)
        object.__setattr__(self, "_by_id", by_id)
        object.__setattr__(self, "_by_lang", {key: tuple(group) for key, group in groups.items()})

    def get(self, nudge_id: str, lang: str = "en") -> Nudge | None:
        """Return the nudge in `lang`, else in the first language that has it, else None."""
        return self._by_id.get((lang, nudge_id)) or self._by_id.get(("", nudge_id))

    def of(self, lang: str, theme: str = "") -> tuple[Nudge, ...]:
        """Return the nudges of a language, or of one theme in it; the tuple is made once, so this is free."""
        return self._by_lang.get((lang, theme), ())

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages held, in order."""
        return tuple(sorted({lang for lang, _ in self._by_lang}))

    def place(self, nudge: Nudge, key: str = "") -> tuple[str, int]:
        """Return (file, line) of a nudge's key, or of its header where the key comes from the file's defaults."""
        named = f"{nudge.lang}/{nudge.id}"
        return self.places.get((named, key)) or self.places.get((named, "")) or (named, 1)


def load_library(path: Path | None = None) -> Library:
    """Read the packaged library, or the folder or single `.toml` file at `path`.

    A folder holds `<lang>/<theme>.toml` files, or the files themselves. Raises LibraryError naming every
    problem at once as `file:line: rule: what to do`.
    """
    pages = [_page(name, source) for name, source in _sources(path)]
    problems = [problem for page in pages for problem in page.problems] + _doubles(pages)
    if not pages:
        problems.append(Problem(str(path or PACKAGED), 1, "empty", "put <lang>/<theme>.toml files there"))
    if problems:
        raise LibraryError(tuple(problems))
    places = {
        (f"{nudge.lang}/{nudge.id}", key): (page.file, line)
        for page in pages
        for nudge in page.nudges
        for (table, key), line in page.lines.items()
        if table == nudge.id
    }
    return Library(tuple(nudge for page in pages for nudge in page.nudges), places)


def export(library: Library) -> list[dict[str, Any]]:
    """Return every nudge as plain JSON-ready values (dates as ISO text), in library order."""
    return [
        {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in asdict(nudge).items()}
        for nudge in library.nudges
    ]


def _sources(path: Path | None) -> list[tuple[str, Traversable]]:
    root: Traversable = path if path is not None else files("messages") / "library"
    name = str(path) if path is not None else PACKAGED
    if root.is_file():
        return [(name, root)]
    if not root.is_dir():
        raise LibraryError((Problem(name, 1, "missing", "give a library folder or a .toml file that exists"),))
    return sorted(_under(name, root), key=lambda found: found[0])


def _under(name: str, folder: Traversable) -> list[tuple[str, Traversable]]:
    found = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _under(f"{name}/{entry.name}", entry)
        elif entry.name.endswith(".toml"):
            found.append((f"{name}/{entry.name}", entry))
    return found


def _page(name: str, source: Traversable) -> Page:
    try:
        return read_page(name, source.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return Page(name, (), {}, (Problem(name, 1, "encoding", "save the file as UTF-8"),))
    except OSError as error:
        return Page(name, (), {}, (Problem(name, 1, "unreadable", error.strerror or "make it readable"),))


def _doubles(pages: list[Page]) -> list[Problem]:
    seen: dict[tuple[str, str], str] = {}
    problems = []
    for page in pages:
        for nudge in page.nudges:
            first = seen.setdefault((nudge.lang, nudge.id), page.file)
            if first != page.file:
                advice = f"{nudge.id} is already in {first}; give one of them another id"
                problems.append(Problem(page.file, page.lines[nudge.id, ""], "id", advice))
    return problems
