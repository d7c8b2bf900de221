"""The database's clock: the one that all machines share."""

from datetime import datetime

from sqlalchemy import text

from config.clock import HeldClock, elapsed
from store.database import Database

_TRIES = 3
_SOON = 0.2  # seconds; an answer that took longer may be half of that off


def hold_clock(database: Database, clock: HeldClock) -> None:
    """Let a clock keep PostgreSQL's time, to within half the time that the question took.

    Workers whose own clocks differ would see each other's leases run out early or late. Raises SQLAlchemyError.
    """
    answers: list[tuple[float, float, datetime]] = []  # seconds it took, mark in the middle of them, time
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while len(answers) < _TRIES and not (answers and answers[-1][0] <= _SOON):
            before = elapsed()
            at = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
            took = elapsed() - before
            answers.append((took, before + took / 2, at))
    _, mark, at = min(answers)
    clock.hold(at, mark)
