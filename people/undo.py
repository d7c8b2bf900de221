"""One step back: how things were before the last change of preferences, kept for a day."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from people.preferences import Preferences, change_preferences, read_preferences
from store.conversations import read_before, write_before
from store.subscriptions import read_subscription, update_subscription

GOOD_FOR = timedelta(hours=24)
_INSTANTS = ("paused_until", "home_at")


def keep_before(
    connection: Connection, subscription_id: int, now: datetime, *, put_aside: tuple[str, ...] = ()
) -> None:
    """Keep a person's preferences as they are now, before a change; `put_aside` are the nudges that it brings back.

    Raises NoSubscription.
    """
    held = asdict(read_preferences(connection, subscription_id))
    for name in _INSTANTS:
        held[name] = held[name].isoformat() if held[name] else None
    subscription = read_subscription(connection, subscription_id)
    anchor = subscription.anchor if subscription else None
    before = {"chosen": held, "anchor": anchor, "put_aside": list(put_aside)}
    write_before(connection, subscription_id, before, now)


def undo(connection: Connection, subscription_id: int, now: datetime) -> list[str] | None:
    """Take the last change of the past day back; None if there was none. Once more, and the change is made again.

    Gives the nudges that are to be put aside again, if it was that which was changed.
    """
    before = read_before(connection, subscription_id, now - GOOD_FOR)
    if before is None:
        return None
    put_aside: list[str] = before["put_aside"]
    if put_aside:
        write_before(connection, subscription_id, None, now)
    else:
        keep_before(connection, subscription_id, now)
    change_preferences(connection, subscription_id, _preferences(before["chosen"]), now=now)
    update_subscription(connection, subscription_id, anchor=before["anchor"])
    return put_aside


def _preferences(held: dict[str, Any]) -> Preferences:
    lists = {name: tuple(value) for name, value in held.items() if isinstance(value, list)}
    dials = {"theme_dials": tuple((theme, dial) for theme, dial in held["theme_dials"])}
    instants = {name: datetime.fromisoformat(held[name]) if held[name] else None for name in _INSTANTS}
    return Preferences(**held | lists | dials | instants)
