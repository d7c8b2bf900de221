"""What a clinic decides about nudges, and what it writes itself: checked, kept for ever, and noted in the audit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from messages.files import read_upload
from messages.finding import Finding, Remark
from messages.kept import as_record
from messages.library import Library
from messages.lint import failures, pack_findings, review
from messages.nudge import UNREVIEWED, Nudge
from messages.record import record_problems
from messages.standing import Mark, MarkKind, wording_of
from people.audit import note
from store.clinic_nudges import add_words, words_history
from store.library_marks import add_marks
from store.seal import Seal

LARGEST_PACK = 500  # nudges
LIBRARY = "library"  # who wrote what a clinic wrote over


@dataclass(frozen=True, slots=True)
class Editor:
    """Who writes or decides, for which clinic, from where and when."""

    clinic_id: int
    actor: str  # as the audit names them: staff:7
    address: str
    now: datetime


class BadWords(ValueError):
    """Words that may not be kept; `remarks` say why."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        super().__init__("; ".join(remark.advice for remark in remarks))
        self.remarks = tuple(remarks)


def decide(connection: Connection, seal: Seal, editor: Editor, kind: MarkKind, nudges: Iterable[Nudge]) -> None:
    """Approve, disable or enable nudges for a clinic's patients, as they read now."""
    made = tuple(nudges)
    marks = [Mark(each.id, each.lang, kind, wording_of(each), editor.actor, editor.now) for each in made]
    add_marks(connection, marks, editor.clinic_id)
    for each in made:
        _note(connection, seal, editor, f"content.{kind}", each)


def reworded(nudge: Nudge, words: Mapping[str, str]) -> Nudge:
    """Give a nudge in other words, as the next version; whatever review it had was of the old ones."""
    values: dict[str, Any] = {"status": UNREVIEWED, "reviewers": (), "reviewed_on": None, "next_review": None}
    return replace(nudge, version=nudge.version + 1, author="clinic", **(values | dict(words)))


def remarks_on(nudge: Nudge, library: Library, *, prefix: str) -> list[Remark]:
    """Say what is wrong with a nudge, or to be looked at, for a clinic whose patients have `library`; fails first."""
    wrong = [Remark("id", problem.rule, problem.advice) for problem in record_problems("", as_page(nudge), lambda _: 1)]
    found = wrong or review(nudge, library, prefix=prefix)
    return sorted(found, key=lambda remark: remark.level)


def as_page(nudge: Nudge) -> dict[str, Any]:
    """Give a nudge's values as a file would have them."""
    return as_record(nudge) | {"reviewed_on": nudge.reviewed_on or "", "next_review": nudge.next_review or ""}


@dataclass(frozen=True, slots=True)
class Checked:
    """Nudges that passed the lint."""

    nudges: tuple[Nudge, ...]


def checked(nudges: Iterable[Nudge], library: Library, *, prefix: str) -> Checked:
    """Pass nudges by the lint, outside of any transaction, as it takes its time; raises BadWords if one fails."""
    held = tuple(nudges)
    remarks = [remark for nudge in held for remark in remarks_on(nudge, library, prefix=prefix)]
    if failed := [remark for remark in remarks if remark.level == "fail"]:
        raise BadWords(failed)
    return Checked(held)


def write(connection: Connection, seal: Seal, editor: Editor, words: Checked, library: Library) -> None:
    """Keep a clinic's own words; they reach whatever was not yet sent.

    The first time that a nudge of `library` is written over, what it said until then is kept, too.
    """
    for each in words.nudges:
        records = [(each.id, each.lang, as_record(each))]
        before = library.get(each.id, each.lang)
        if before and before.lang == each.lang and not _is_known(connection, editor.clinic_id, each):
            kept = (each.id, each.lang, as_record(before))
            add_words(connection, editor.clinic_id, [kept], by=LIBRARY, now=editor.now)
        add_words(connection, editor.clinic_id, records, by=editor.actor, now=editor.now)
        _note(connection, seal, editor, "content.written", each)


def take_back(connection: Connection, seal: Seal, editor: Editor, nudge: Nudge) -> None:
    """Let the library's words, if there are any, hold again in the place of a clinic's own."""
    add_words(connection, editor.clinic_id, [(nudge.id, nudge.lang, None)], by=editor.actor, now=editor.now)
    _note(connection, seal, editor, "content.taken_back", nudge)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a file of a clinic's own holds (nothing unless all could be read), and what is to be said of it, by line."""

    nudges: tuple[Nudge, ...]
    findings: tuple[Finding, ...]

    @property
    def words(self) -> Checked | None:
        """What may be kept; None where something fails, or there is nothing."""
        return Checked(self.nudges) if self.nudges and not failures(list(self.findings)) else None


def read_pack(name: str, data: bytes, library: Library, *, prefix: str) -> Pack:
    """Read a clinic's pack from a TOML or CSV file, and pass it by the lint."""
    page = read_upload(name, data)
    unread = [Finding(each.file, each.line, each.rule, "fail", each.advice) for each in page.problems]
    if not unread and not page.nudges:
        unread = [Finding(name, 1, "empty", "fail", "there is no nudge in it")]
    if len(page.nudges) > LARGEST_PACK:
        advice = f"{len(page.nudges)} nudges in one file; {LARGEST_PACK} at most"
        unread = [Finding(name, 1, "size", "fail", advice)]
    if unread:
        return Pack((), tuple(unread))
    places = {place: (page.file, line) for place, line in page.lines.items()}
    return Pack(page.nudges, tuple(pack_findings(Library(page.nudges, places), library, prefix=prefix)))


def _is_known(connection: Connection, clinic_id: int, nudge: Nudge) -> bool:
    return any(written.lang == nudge.lang for written in words_history(connection, clinic_id, nudge.id))


def _note(connection: Connection, seal: Seal, editor: Editor, action: str, nudge: Nudge) -> None:
    detail = {"version": nudge.version, "wording": wording_of(nudge)}
    note(
        connection,
        seal,
        editor.clinic_id,
        editor.actor,
        action,
        f"nudge:{nudge.lang}/{nudge.id}",
        detail,
        at=editor.now,
        address=editor.address,
    )
