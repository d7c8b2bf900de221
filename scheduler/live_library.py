"""The library of a running process: looked at anew before each choice and each send, so that nobody has to restart."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from threading import Lock

import structlog
from sqlalchemy import Connection

from config.settings import Settings
from messages.kept import Unreadable, as_nudge
from messages.library import Library
from messages.nudge import Nudge
from messages.own import Stamp, Stock, read_stock, stamp_of, with_words
from messages.standing import Mark, bars, clinic_bars
from store.clinic_nudges import list_words, newest_words, written_since
from store.library_marks import list_marks, marked_since, newest_mark
from store.withheld import withheld_id

FOLDER = "library"  # in the data folder

log = structlog.get_logger()


class LiveLibrary:
    """The shipped library, the deployment's folder over it, and what was decided of each nudge; and each clinic's.

    A clinic has a library of its own on top of that: its words, its decisions. It is made when first asked for, and
    again once that clinic has changed something; clinics that changed nothing share one.

    A file that can't be read changes nothing: what was read last stays, and the log says which line to mend. Where
    there is no last time, at a start, its nudges are left out.
    """

    def __init__(self, shipped: Library, settings: Settings) -> None:
        self._shipped = shipped
        self._folder = settings.data_dir / FOLDER
        self._prefix, self._needs = settings.program.prefix, settings.library.approval
        self._lock, self._looking = Lock(), Lock()  # tick, dispatch and pages run in threads of their own
        self._stamp: Stamp | None = None
        self._seen: tuple[int, int, date | None] | None = None
        self._stock = Stock(shipped, {})
        self._marks: list[Mark] = []
        self._clinics: dict[int, Library] = {}
        self.library = shipped

    def look(self) -> None:
        """Read the folder if it has changed: once at the start, then before each pass, outside of any transaction.

        It may take seconds, in which others go on with what was read before.
        """
        if not self._looking.acquire(blocking=False):
            return
        try:
            self._read()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a folder, sending goes on
            log.error("library_unreadable", error=type(error).__name__)
        finally:
            self._looking.release()

    def _read(self) -> None:
        stamp = stamp_of(self._folder)
        if stamp == self._stamp:
            return
        first, self._stamp = self._stamp is None, stamp
        stock = read_stock(self._shipped, self._folder, prefix=self._prefix)
        for problem in stock.problems:
            log.error("library_problem", file=problem.file, line=problem.line, rule=problem.rule)
        if stock.whole or first:
            with self._lock:
                self._stock, self._seen = stock, None

    def refresh(self, connection: Connection, now: datetime) -> Library:
        """Look whether something was decided, and give the library as of now. Costs next to nothing."""
        with self._lock:
            return self._refresh(connection, now)

    def for_clinics(
        self, connection: Connection, now: datetime, clinic_ids: Iterable[int | None]
    ) -> Mapping[int | None, Library]:
        """Give the library as of now under None, and each of these clinics' own under its id."""
        with self._lock:
            found: dict[int | None, Library] = {None: self._refresh(connection, now)}
            for clinic_id in clinic_ids:
                if clinic_id is None:
                    continue
                if clinic_id not in self._clinics:
                    self._clinics[clinic_id] = self._of_clinic(connection, clinic_id, now)
                found[clinic_id] = self._clinics[clinic_id]
            return found

    def held_back(self, library: Library, clinic_id: int | None, withheld: frozenset[str]) -> frozenset[str]:
        """Of what carriers filtered (ids as `store.withheld` names them), give what a clinic's patients don't get.

        A clinic that has its own words for a nudge is held to what came of those.
        """
        if clinic_id is None or not withheld:
            return withheld
        common = self.library.nudges
        own = {nudge.id for nudge in set(library.nudges) - set(common)} if library.nudges is not common else set()
        return frozenset(id_ for id_ in withheld if id_ not in own) | {
            id_ for id_ in own if withheld_id(id_, clinic_id) in withheld
        }

    def for_clinic(self, connection: Connection, now: datetime, clinic_id: int | None) -> Library:
        """Give the library as of now of one clinic's patients; None: of who has no clinic."""
        return self.for_clinics(connection, now, (clinic_id,))[clinic_id]

    def _refresh(self, connection: Connection, now: datetime) -> Library:
        # Reviews run out by the day; nobody cares where none is needed.
        today = None if self._needs == "none" else now.date()
        seen = newest_mark(connection), newest_words(connection), today
        if seen == self._seen:
            return self.library
        if self._seen is None or today != self._seen[2]:
            changed: set[int | None] = {None}
        else:
            changed = marked_since(connection, self._seen[0]) | written_since(connection, self._seen[1])
        if None in changed:
            self._marks, self._clinics = list_marks(connection), {}
            library, faults = self._stock.library, self._stock.faults
            found = bars(library, self._marks, needs=self._needs, today=now.date(), faults=faults)
            self.library = Library(library.nudges, library.places, found)
        for clinic_id in changed - {None}:
            self._clinics.pop(clinic_id or 0, None)
        self._seen = seen
        return self.library

    def _of_clinic(self, connection: Connection, clinic_id: int, now: datetime) -> Library:
        words: list[Nudge] = []
        lost: dict[tuple[str, str], str] = {}
        for written in list_words(connection, clinic_id):
            try:
                words.append(as_nudge(written.record or {}))
            except Unreadable as error:
                log.error("clinic_nudge_unreadable", clinic=clinic_id, nudge=written.nudge_id, why=str(error))
                lost[written.lang, written.nudge_id] = "this clinic's words for this idea can't be read"
        stock = with_words(self._stock, words, lost)
        found = clinic_bars(
            stock.library,
            self._marks,
            list_marks(connection, clinic_id),
            needs=self._needs,
            today=now.date(),
            faults=stock.faults,
        )
        if not words:  # most clinics: what a taste allows is worked out once for all that decided alike
            alike = (each for each in self._clinics.values() if each.nudges is stock.library.nudges)
            if same := next((each for each in alike if each.bars == found), None):
                return same
        return Library(stock.library.nudges, stock.library.places, found)
