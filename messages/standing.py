"""Pure: whether a nudge may be used by this installation, and if not, why: reviews, approvals, what was disabled."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Literal

from messages.library import Library
from messages.nudge import Nudge

Needs = Literal["none", "treatment", "all"]
MarkKind = Literal["approved", "disabled", "enabled"]
# What a clinic's patients get of it is that clinic's to answer for, reviewed elsewhere or not.
CLINICAL = "treatment"
DISABLED = "this idea has been disabled here"
UNAPPROVED = "this idea has neither been reviewed nor approved here"
# How a record is kept says nothing about what is sent.
_NOT_SENT = ("version", "status", "author", "reviewers", "reviewed_on", "next_review")


@dataclass(frozen=True, slots=True)
class Mark:
    """What somebody (`by`) decided about a nudge in one language; `wording` is what it said at that time."""

    nudge_id: str
    lang: str
    kind: MarkKind
    wording: str
    by: str
    at: datetime


@lru_cache(maxsize=8192)
def wording_of(nudge: Nudge) -> str:
    """Return 16 hex digits (8 bytes of blake2b) that change with anything a reader of the nudge would judge."""
    said = [f"{key}={value}" for key, value in asdict(nudge).items() if key not in _NOT_SENT]
    return blake2b("\n".join(said).encode(), digest_size=8).hexdigest()


def bars(
    library: Library, marks: Iterable[Mark], *, needs: Needs, today: date, faults: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """Return (language, id) -> reason for every nudge that may not be used.

    `marks` in the order they were made: the last word holds. An approval is of a wording: it lapses with the next
    edit. `needs` says which nudges want a review in date or an approval, `faults` which break a rule, and how.
    """
    made = tuple(marks)
    approved, found = approvals(library, made), dict(faults)
    for nudge in library.nudges:
        key = (nudge.lang, nudge.id)
        wanted = needs == "all" or needs == nudge.theme
        if wanted and key not in approved and not is_reviewed(nudge, today):
            found.setdefault(key, UNAPPROVED)
    return found | dict.fromkeys(_disabled(made), DISABLED)


def clinic_bars(
    library: Library,
    above: Iterable[Mark],
    own: Iterable[Mark],
    *,
    needs: Needs,
    today: date,
    faults: Mapping[tuple[str, str], str],
) -> dict[tuple[str, str], str]:
    """Return (language, id) -> reason for every nudge that may not go to one clinic's patients.

    `above` are the decisions of the whole installation and `own` the clinic's, each in the order they were made.
    Whoever disables a nudge is heard. The clinic's approval is as good as the installation's; in the treatment theme
    nothing else will do, neither a review nor an approval by others.
    """
    mine, theirs = tuple(own), tuple(above)
    approved = approvals(library, mine)
    found = bars(library, (*theirs, *approved.values()), needs=needs, today=today, faults=faults)
    for nudge in library.nudges:
        key = (nudge.lang, nudge.id)
        if nudge.theme == CLINICAL and key not in approved:
            found.setdefault(key, UNAPPROVED)
    return found | dict.fromkeys(_disabled(mine), DISABLED)


def approvals(library: Library, marks: Iterable[Mark]) -> dict[tuple[str, str], Mark]:
    """Return (language, id) -> the last approval, for each nudge that still reads as it did then."""
    last = {(mark.lang, mark.nudge_id): mark for mark in marks if mark.kind == "approved"}
    return {
        key: last[key]
        for nudge in library.nudges
        if (key := (nudge.lang, nudge.id)) in last and last[key].wording == wording_of(nudge)
    }


def _disabled(marks: Iterable[Mark]) -> set[tuple[str, str]]:
    last = {(mark.lang, mark.nudge_id): mark.kind for mark in marks if mark.kind != "approved"}
    return {key for key, kind in last.items() if kind == "disabled"}


def is_reviewed(nudge: Nudge, today: date) -> bool:
    """Tell whether the record claims a review that has not run out."""
    return nudge.status == "reviewed" and nudge.next_review is not None and today <= nudge.next_review
