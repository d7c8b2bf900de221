"""An answer of 1 to 4 to a nudge, by text or on the person's own page; what it put on which shelf; and the way back."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from messages.library import Library
from people.preferences import read_preferences
from scheduler.spacing.answers import LOVED, NOT_FOR_ME, TRIED, on_reply
from scheduler.spacing.policy import RATABLE
from scheduler.spacing.themes import should_offer_mute
from store.exposures import read_exposure, read_exposures, read_memories, unretire, write_exposures
from store.history import last_nudge
from store.memory import Memory


@dataclass(frozen=True, slots=True)
class Rated:
    """What an answer came to. `offer_mute` names a theme that is so often not for this person that it may go."""

    nudge_id: str
    retired: bool
    offer_mute: str | None = None


def rate(
    connection: Connection,
    library: Library,
    subscription_id: int,
    rating: int,
    now: datetime,
    *,
    nudge_id: str | None = None,
) -> Rated | None:
    """Take an answer to `nudge_id`, else to the last nudge of the past 72 hours; None if they got no such nudge.

    Raises ValueError for a rating that is not 1 to 4. The same answer again changes nothing; another one replaces it.
    """
    nudge_id = nudge_id or last_nudge(connection, subscription_id, now - RATABLE)
    held = read_exposure(connection, subscription_id, nudge_id) if nudge_id else None
    if held is None:
        return None
    rated = on_reply(held, rating, now, seed=subscription_id)
    if rated != held:
        write_exposures(connection, [(subscription_id, rated)])
    theme = _offer(connection, library, subscription_id, held.nudge_id) if rating == NOT_FOR_ME else None
    return Rated(held.nudge_id, rated.retired, theme)


def unstar(connection: Connection, subscription_id: int, nudge_id: str, now: datetime) -> bool:
    """Take a nudge off the favourites: it counts as tried from now on; False if it was none."""
    held = read_exposure(connection, subscription_id, nudge_id)
    if held is None or held.rating != LOVED:
        return False
    write_exposures(connection, [(subscription_id, on_reply(held, TRIED, now, seed=subscription_id))])
    return True


def bring_back(connection: Connection, subscription_id: int, nudge_id: str) -> bool:
    """Let one nudge that was retired come back in its turn, as if never answered; False if it was not retired."""
    held = read_exposure(connection, subscription_id, nudge_id)
    if held is None or not held.retired:
        return False
    afresh = replace(held, retired=False, rating=None, rated_at=None, snoozes=0)
    write_exposures(connection, [(subscription_id, afresh)])
    return True


def put_aside(connection: Connection, subscription_id: int, nudge_id: str, now: datetime) -> bool:
    """Put one nudge aside as "not for me"; False if they never got it."""
    held = read_exposure(connection, subscription_id, nudge_id)
    if held is None:
        return False
    write_exposures(connection, [(subscription_id, on_reply(held, NOT_FOR_ME, now, seed=subscription_id))])
    return True


def reset(connection: Connection, subscription_id: int) -> int:
    """Let everything that was retired come back in its turn, as if never answered; gives how many."""
    return unretire(connection, subscription_id)


@dataclass(frozen=True, slots=True)
class Kept:
    """A nudge that a person has put among their favourites, or aside."""

    nudge_id: str
    rating: int | None
    due_at: datetime  # when it may come again; meaningless once put aside


@dataclass(frozen=True, slots=True)
class Shelves:
    """What a person loved when they last answered, and what is retired for them; the latest answer first."""

    favourites: tuple[Kept, ...]
    aside: tuple[Kept, ...]


def read_shelves(connection: Connection, subscription_id: int) -> Shelves:
    """Read a person's favourites, and what they have put aside."""
    met = read_exposures(connection, subscription_id)
    rated = sorted((row for row in met if row.rated_at), key=lambda row: row.rated_at, reverse=True)
    favourites = (row for row in rated if row.rating == LOVED and not row.retired)
    aside = (row for row in rated if row.retired)
    return Shelves(tuple(map(_kept, favourites)), tuple(map(_kept, aside)))


def offered_mute(connection: Connection, library: Library, subscription_id: int) -> str | None:
    """Name the theme that may be turned off, if the person's latest answer was one "not for me" too many in it."""
    memory = read_memories(connection, [subscription_id]).get(subscription_id, Memory())
    _, rating, nudge_id = next(iter(memory.answers()), (0, 0, ""))
    return _offer(connection, library, subscription_id, nudge_id) if rating == NOT_FOR_ME else None


def _kept(row: Any) -> Kept:
    return Kept(row.nudge_id, row.rating, row.due_at)


def _offer(connection: Connection, library: Library, subscription_id: int, nudge_id: str) -> str | None:
    nudge = library.get(nudge_id)
    if nudge is None or nudge.theme in read_preferences(connection, subscription_id).muted_themes:
        return None
    memory = read_memories(connection, [subscription_id])[subscription_id]
    return nudge.theme if should_offer_mute(library, memory, nudge.theme) else None
