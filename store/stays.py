"""Stays: a zone that holds for a while, and gives way by itself to the one at home."""

from datetime import datetime

from sqlalchemy import Connection, update

from store.tables import subscriptions


def bring_home(connection: Connection, now: datetime) -> int:
    """Give everybody whose stay has ended by `now` their own zone back, to be dated afresh; gives how many."""
    over = subscriptions.c.home_at <= now
    home = {"zone": subscriptions.c.home_zone, "home_zone": None, "home_at": None, "next_at": None}
    return connection.execute(update(subscriptions).where(over).values(home)).rowcount
