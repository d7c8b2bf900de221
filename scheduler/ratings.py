"""An answer of 1 to 4 to a nudge, by text or on the person's own page; and RESET, which takes back what was retired."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from messages.library import Library
from scheduler.spacing.answers import NOT_FOR_ME, on_reply
from scheduler.spacing.policy import RATABLE
from scheduler.spacing.themes import should_offer_mute
from store.exposures import read_exposure, read_memories, unretire, write_exposures
from store.history import last_nudge


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


def reset(connection: Connection, subscription_id: int) -> int:
    """Let everything that was retired come back in its turn, as if never answered; gives how many."""
    return unretire(connection, subscription_id)


def _offer(connection: Connection, library: Library, subscription_id: int, nudge_id: str) -> str | None:
    nudge = library.get(nudge_id)
    if nudge is None:
        return None
    memory = read_memories(connection, [subscription_id])[subscription_id]
    return nudge.theme if should_offer_mute(library, memory, nudge.theme) else None
