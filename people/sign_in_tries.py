"""Who tries too often waits, longer each time; counted per account, and per address that tries.

An account that does not exist is counted alike, so that being locked out tells nobody whether it exists. A try is
counted before it is judged: many at once can't slip through together.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from store.seal import Seal
from store.sign_in_tries import clear_failures, count_failure, give_back, lock, locked_until

_REMEMBERED = timedelta(hours=24)
_FIRST_WAIT = timedelta(seconds=30)
_MOST_DOUBLINGS = 12


@dataclass(frozen=True, slots=True)
class _Patience:
    free: int
    longest: timedelta


ACCOUNT = _Patience(6, timedelta(minutes=15))  # somebody else can lock one out: never for long
VISITOR = _Patience(20, timedelta(hours=1))  # a clinic's staff may share one


class TooManyTries(Exception):
    """Nobody may try for this account, or from this address, before `until`."""

    def __init__(self, until: datetime) -> None:
        super().__init__("too many tries")
        self.until = until


def count_try(connection: Connection, seal: Seal, account: str, address: str, now: datetime) -> None:
    """Count a try for an account (an e-mail address in lower case) from a network address; raises TooManyTries."""
    both = _both(seal, account, address)
    until = locked_until(connection, [whose for whose, _ in both])
    if until and until > now:
        raise TooManyTries(until)
    for whose, patience in both:
        failures = count_failure(connection, whose, now, forget_before=now - _REMEMBERED)
        if failures >= patience.free:
            wait = _FIRST_WAIT * 2 ** min(failures - patience.free, _MOST_DOUBLINGS)
            lock(connection, whose, now + min(wait, patience.longest))


def forgive(connection: Connection, seal: Seal, account: str, address: str, tries: int) -> None:
    """Forget the account's failures, and the tries from the address that were no failures after all."""
    (mine, _), (theirs, _) = _both(seal, account, address)
    clear_failures(connection, mine)
    give_back(connection, theirs, tries, VISITOR.free)


def _both(seal: Seal, account: str, address: str) -> list[tuple[bytes, _Patience]]:
    return [(seal.index("staff try", account), ACCOUNT), (seal.index("visitor try", address), VISITOR)]
