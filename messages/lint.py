"""The reviewer that runs on every library: whatever a machine can check about a nudge, with its file and line."""

from collections.abc import Iterator
from datetime import date

from messages.finding import Finding, Remark
from messages.frame import frame_of
from messages.library import Library, overlaid
from messages.lint_action import action_remarks
from messages.lint_form import form_remarks
from messages.lint_safety import safety_remarks
from messages.lint_set import disparity, hard_themes, imbalance, near_copies, near_copies_of
from messages.lint_source import source_remarks
from messages.lint_spelling import spelling_remarks
from messages.lint_words import word_remarks
from messages.nudge import Nudge

WHOLE_SET_FROM = 20


def check(
    library: Library, *, prefix: str = "Kindling", suffix: str | None = None, today: date | None = None
) -> list[Finding]:
    """Return every finding, fails and warnings, in the order of the files; an empty list is a clean library.

    `prefix` and `suffix` are what this deployment puts around a text; without a suffix each language has its own.
    `today` judges review dates; None leaves them. Balance is judged from WHOLE_SET_FROM nudges on: a single file
    has no balance.
    """
    remarks = [(nudge, remark) for nudge in library.nudges for remark in _remarks(nudge, prefix, suffix, today)]
    remarks += [(nudge, remark) for nudge in library.nudges for remark in _doubts(nudge)]
    remarks += near_copies(library.nudges)
    remarks += disparity(library.nudges)
    remarks += hard_themes(library.nudges)
    if len(library.nudges) >= WHOLE_SET_FROM:
        remarks += imbalance(library.nudges)
    found = [_placed(library, nudge, remark) for nudge, remark in remarks]
    return sorted(found, key=lambda finding: (finding.file, finding.line))


def faults(own: Library, shipped: Library, *, prefix: str) -> dict[tuple[str, str], Finding]:
    """Return (language, id) -> first failing finding, for each nudge of `own` that may not stand beside `shipped`.

    Near copies, balance and other doubts are left to `check`.
    """
    ids = {(nudge.lang, nudge.id) for nudge in own.nudges}
    others = tuple(nudge for nudge in shipped.nudges if (nudge.lang, nudge.id) not in ids)
    remarks = [(nudge, remark) for nudge in own.nudges for remark in _remarks(nudge, prefix, None, None)]
    remarks += disparity(others + own.nudges)
    found: dict[tuple[str, str], Finding] = {}
    for nudge, remark in remarks:
        key = (nudge.lang, nudge.id)
        if remark.level == "fail" and key in ids:
            found.setdefault(key, _placed(own, nudge, remark))
    return found


def review(nudge: Nudge, library: Library, *, prefix: str) -> list[Remark]:
    """Return all that is to be said of one nudge that stands, or is to stand, in a library; of balance nothing."""
    others = [other for other in library.nudges if (other.lang, other.id) != (nudge.lang, nudge.id)]
    alike = tuple(other for other in others if other.id == nudge.id)
    of_others = [*disparity((*alike, nudge)), *near_copies_of(nudge, others)]
    theirs = [remark for about, remark in of_others if about is nudge]
    return [*_remarks(nudge, prefix, None, None), *_doubts(nudge), *theirs]


def pack_findings(own: Library, library: Library, *, prefix: str) -> list[Finding]:
    """Return every finding on nudges that are to be added to a library, or to take the place of some of it."""
    whole = overlaid(library, own)
    found = [_placed(own, nudge, remark) for nudge in own.nudges for remark in review(nudge, whole, prefix=prefix)]
    return sorted(found, key=lambda finding: (finding.file, finding.line))


def failures(findings: list[Finding]) -> list[Finding]:
    """Return the findings that block."""
    return [finding for finding in findings if finding.level == "fail"]


def _remarks(nudge: Nudge, prefix: str, suffix: str | None, today: date | None) -> Iterator[Remark]:
    yield from form_remarks(nudge, prefix, frame_of(nudge.lang).suffix if suffix is None else suffix)
    yield from word_remarks(nudge)
    yield from safety_remarks(nudge)
    yield from source_remarks(nudge, today)


def _doubts(nudge: Nudge) -> Iterator[Remark]:
    """Yield what never blocks."""
    yield from action_remarks(nudge)
    yield from spelling_remarks(nudge)


def _placed(library: Library, nudge: Nudge, remark: Remark) -> Finding:
    file, line = library.place(nudge, remark.key)
    return Finding(file, line, remark.rule, remark.level, f"{nudge.id}: {remark.advice}")
