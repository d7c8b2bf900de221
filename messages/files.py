"""The library's files: folders of TOML and CSV, the packaged one or anybody's own, read into a Library."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from messages.csv_page import read_csv_page
from messages.library import Library
from messages.record import Page, Problem
from messages.toml_page import read_toml_page

PACKAGED = "messages/library"
_READERS = {".toml": read_toml_page, ".csv": read_csv_page}


class LibraryError(ValueError):
    """The library cannot be read; `problems` holds every reason, the message one a line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


def load_library(path: Path | None = None) -> Library:
    """Read the packaged library, or the folder or single file at `path`.

    A folder holds `.toml` and `.csv` files, in folders of their own or not (ours: `<lang>/<theme>.toml`). Raises
    LibraryError naming every problem at once as `file:line: rule: what to do`.
    """
    return _packaged() if path is None else _load(path)


@cache
def _packaged() -> Library:
    """Read it once: it does not change while we run."""
    return _load(None)


def _load(path: Path | None) -> Library:
    pages = read_pages(path)
    problems = page_problems(pages)
    if not pages:
        problems.append(Problem(str(path or PACKAGED), 1, "empty", "put .toml or .csv files there"))
    if problems:
        raise LibraryError(tuple(problems))
    return bound(pages)


def read_pages(path: Path | None = None) -> list[Page]:
    """Read every file of a library, good and bad; raises LibraryError if there is nothing at `path`."""
    root: Traversable = path if path is not None else files("messages") / "library"
    name = str(path) if path is not None else PACKAGED
    if root.is_file():
        return [_page(name, root)]
    if not root.is_dir():
        raise LibraryError((Problem(name, 1, "missing", "give a library folder, a .toml or a .csv file that exists"),))
    return [_page(*found) for found in sorted(_under(name, root), key=lambda found: found[0])]


def read_upload(name: str, data: bytes) -> Page:
    """Read one file that came from elsewhere, as TOML or CSV by its name; nothing is raised."""
    if Path(name).suffix.lower() not in _READERS:
        return Page(name, (), {}, (Problem(name, 1, "name", "give a file that ends in .toml or .csv"),))
    page = _read(name, data)
    twice = page_problems([page])
    return replace(page, problems=tuple(twice))


def page_problems(pages: Iterable[Page]) -> list[Problem]:
    """List what is wrong with the files, and every nudge that stands in them twice."""
    problems = [problem for page in pages for problem in page.problems]
    seen: dict[tuple[str, str], str] = {}
    for page in pages:
        for nudge in page.nudges:
            first = seen.get((nudge.lang, nudge.id))
            if first:
                advice = f"{nudge.id} is already in {first}; give one of them another id"
                problems.append(Problem(page.file, page.lines[f"{nudge.lang}/{nudge.id}", ""], "id", advice))
            seen.setdefault((nudge.lang, nudge.id), page.file)
    return problems


def bound(pages: Iterable[Page]) -> Library:
    """Bind pages into a library."""
    places = {place: (page.file, line) for page in pages for place, line in page.lines.items()}
    return Library(tuple(nudge for page in pages for nudge in page.nudges), places)


def _under(name: str, folder: Traversable) -> list[tuple[str, Traversable]]:
    found = []
    for entry in folder.iterdir():
        if entry.name.startswith((".", "~")):  # what editors and spreadsheets leave lying about
            continue
        if entry.is_dir():
            found += _under(f"{name}/{entry.name}", entry)
        elif Path(entry.name).suffix.lower() in _READERS:
            found.append((f"{name}/{entry.name}", entry))
    return found


def _page(name: str, source: Traversable) -> Page:
    try:
        return _read(name, source.read_bytes())
    except OSError as error:
        return Page(name, (), {}, (Problem(name, 1, "unreadable", error.strerror or "make it readable"),))


def _read(name: str, data: bytes) -> Page:
    read = _READERS.get(Path(name).suffix.lower(), read_toml_page)
    try:
        return read(name, _text(data, spreadsheet=read is read_csv_page))
    except UnicodeDecodeError:
        return Page(name, (), {}, (Problem(name, 1, "encoding", "save the file as UTF-8"),))
    except RecursionError:
        return Page(name, (), {}, (Problem(name, 1, "toml", "lists are nested too deeply: give records as shown"),))


def _text(data: bytes, *, spreadsheet: bool) -> str:
    """Decode UTF-8 with or without its mark; a spreadsheet may have saved in Windows-1252 instead."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not spreadsheet:
            raise
        return data.decode("cp1252")
