"""The library of a running process: looked at anew before each choice and each send, so that nobody has to restart."""

from datetime import date, datetime
from threading import Lock

import structlog
from sqlalchemy import Connection

from config.settings import Settings
from messages.library import Library
from messages.own import Stamp, Stock, read_stock, stamp_of
from messages.standing import bars
from store.library_marks import list_marks, newest_mark

FOLDER = "library"  # in the data folder

log = structlog.get_logger()


class LiveLibrary:
    """The shipped library, the deployment's folder over it, and what was decided of each nudge.

    A file that can't be read changes nothing: what was read last stays, and the log says which line to mend. Where
    there is no last time, at a start, its nudges are left out.
    """

    def __init__(self, shipped: Library, settings: Settings) -> None:
        self._shipped = shipped
        self._folder = settings.data_dir / FOLDER
        self._prefix, self._needs = settings.program.prefix, settings.library.approval
        self._lock, self._looking = Lock(), Lock()  # tick, dispatch and pages run in threads of their own
        self._stamp: Stamp | None = None
        self._seen: tuple[int, date | None] | None = None
        self._stock = Stock(shipped, {})
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
            # Reviews run out by the day; nobody cares where none is needed.
            seen = newest_mark(connection), None if self._needs == "none" else now.date()
            if seen != self._seen:
                library, made = self._stock.library, list_marks(connection)
                found = bars(library, made, needs=self._needs, today=now.date(), faults=self._stock.faults)
                self.library = Library(library.nudges, library.places, found)
                self._seen = seen
            return self.library
