"""Sessions of staff: a random token in a cookie, its digest in the database, an end after idleness and in any case."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.clinics import digest_of
from store.seal import Seal
from store.staff import Member
from store.staff_sessions import Session, end_session, insert_session, open_session, see_session

HALF_OPEN = timedelta(minutes=10)  # between password and code
_SEEN_APART = timedelta(minutes=1)  # a session's last use is known to the minute, so that not every page writes


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where somebody comes from: kept sealed, to know a session by."""

    address: str = field(repr=False)
    browser: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a session holds: without being used, and in all."""

    idle: timedelta
    whole: timedelta

    def at(self, now: datetime) -> dict[str, datetime]:
        """Give the instants since when a session must have been used, and begun."""
        return {"begun_after": now - self.whole, "seen_after": now - self.idle}


HALF = Limits(HALF_OPEN, HALF_OPEN)


def begin(
    connection: Connection, seal: Seal, staff_id: int, visitor: Visitor, now: datetime, *, second_factor: bool
) -> str:
    """Begin a session; gives the token for the cookie. Always a new one, so that nobody can have planted it."""
    token = secrets.token_urlsafe(32)
    sealed = seal.seal_json({"address": visitor.address, "browser": visitor.browser})
    insert_session(connection, digest_of(token), staff_id, now, second_factor=second_factor, visitor_sealed=sealed)
    return token


def find_session(connection: Connection, token: str, limits: Limits, now: datetime) -> tuple[Session, Member] | None:
    """Give a whole session and whose it is; None if it is half open, over, ended, or never was."""
    found = open_session(connection, digest_of(token), **limits.at(now)) if token else None
    return found if found and found[0].second_factor else None


def find_half_open(connection: Connection, token: str, now: datetime) -> tuple[Session, Member] | None:
    """Give a session that still lacks its second factor."""
    found = open_session(connection, digest_of(token), **HALF.at(now)) if token else None
    return found if found and not found[0].second_factor else None


def is_stale(session: Session, now: datetime) -> bool:
    """Tell whether it is time to note that a session was used."""
    return now - session.seen_at >= _SEEN_APART


def stay(connection: Connection, session: Session, now: datetime) -> None:
    """Note that a session was used."""
    see_session(connection, session.digest, now)


def whole(connection: Connection, seal: Seal, half: Session, visitor: Visitor, now: datetime) -> str:
    """Put a whole session in the place of a half open one; gives the new token."""
    end_session(connection, half.staff_id, half.digest, now)
    return begin(connection, seal, half.staff_id, visitor, now, second_factor=True)
