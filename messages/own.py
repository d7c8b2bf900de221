"""A deployment's own library: a folder of files that add nudges to the shipped ones, or take their place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from messages.files import bound, page_problems, read_pages
from messages.library import Library, overlaid
from messages.lint import faults
from messages.nudge import Nudge
from messages.record import Page, Problem

# Files as they lie there: name, time of the last change (of words or rights) in nanoseconds, size in bytes.
Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Stock:
    """The shipped library with a deployment's own over it.

    `problems` say what could not be read, or breaks a rule; `faults` maps (language, id) to the reason why such a
    nudge goes to nobody: not even in its shipped wording, which somebody wanted replaced.
    """

    library: Library
    faults: Mapping[tuple[str, str], str]
    problems: tuple[Problem, ...] = ()
    whole: bool = True  # all files could be read


def stamp_of(folder: Path) -> Stamp:
    """Return what changes whenever a file of the folder does; empty if there is no folder. Raises OSError."""
    if not folder.is_dir():
        return ()
    found = [(str(file), file.stat()) for file in sorted(folder.rglob("*")) if file.suffix.lower() in {".toml", ".csv"}]
    return tuple((name, max(stat.st_mtime_ns, stat.st_ctime_ns), stat.st_size) for name, stat in found)


def read_stock(shipped: Library, folder: Path, *, prefix: str) -> Stock:
    """Read a deployment's folder, if there is one, and check what is in it; raises OSError."""
    pages = _pages(folder)
    unreadable = page_problems(pages)
    unread = {nudge_id for page in pages for nudge_id in page.unread}
    own = bound(pages)
    library = overlaid(shipped, own)
    reasons = {
        (lang, nudge_id): "the file of this idea can't be read" for lang in library.langs for nudge_id in sorted(unread)
    }
    broken = faults(own, shipped, prefix=prefix)
    reasons |= {key: f"this idea breaks a rule here: {finding.rule}" for key, finding in broken.items()}
    problems = [Problem(each.file, each.line, each.rule, each.advice) for each in broken.values()]
    return Stock(library, reasons, (*unreadable, *problems), whole=not unreadable)


def with_words(stock: Stock, words: Sequence[Nudge], lost: Mapping[tuple[str, str], str]) -> Stock:
    """Return a stock with one clinic's words over it, which were checked when they were written.

    `lost` maps (language, id) to the reason why the clinic's words for it can't be used.
    """
    if not words and not lost:
        return stock
    mine = {(nudge.lang, nudge.id) for nudge in words}
    faults = {key: reason for key, reason in stock.faults.items() if key not in mine}
    return Stock(overlaid(stock.library, Library(tuple(words))), faults | dict(lost))


def own_library(shipped: Library, folder: Path) -> tuple[Library, tuple[Problem, ...]]:
    """Return the shipped library with a deployment's folder over it, unchecked, and what can't be read there."""
    pages = _pages(folder)
    return overlaid(shipped, bound(pages)), tuple(page_problems(pages))


def _pages(folder: Path) -> list[Page]:
    return read_pages(folder) if folder.is_dir() else []
