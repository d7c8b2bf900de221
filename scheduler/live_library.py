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
        self._lock = Lock()  # tick, dispatch and pages look from threads of their own
        self._stamp: Stamp | None = None
        self._seen: tuple[int, date | None] | None = None
        self._stock = Stock(shipped, {})
        self.library = shipped

    def refresh(self, connection: Connection, now: datetime) -> Library:
        """Look whether folder or decisions have changed, and give the library as of now. Costs next to nothing."""
        with self._lock:
            files_changed = self._look_at_folder()
            # Reviews run out by the day; nobody cares where none is needed.
            seen = newest_mark(connection), None if self._needs == "none" else now.date()
            if files_changed or seen != self._seen:
                library, closed = self._stock.library, list_marks(connection)
                found = bars(library, closed, needs=self._needs, today=now.date(), faults=self._stock.faults)
                self.library = Library(library.nudges, library.places, found)
                self._seen = seen
            return self.library

    def _look_at_folder(self) -> bool:
        """Read the folder if it has changed; True if there is something new in it."""
        try:
            stamp = stamp_of(self._folder)
            if stamp == self._stamp:
                return False
            first, self._stamp = self._stamp is None, stamp
            stock = read_stock(self._shipped, self._folder, prefix=self._prefix)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a folder, sending goes on
            log.error("library_unreadable", error=type(error).__name__)
            return False
        for problem in stock.problems:
            log.error("library_problem", file=problem.file, line=problem.line, rule=problem.rule)
        if not (stock.whole or first):
            return False
        self._stock = stock
        return True
