"""How many there are of each: counts for health and metrics, never a person."""

from sqlalchemy import Connection, func, select

from store.tables import receipts, subscriptions


def count_subscriptions(connection: Connection) -> dict[str, int]:
    """Count subscriptions by status."""
    statement = select(subscriptions.c.status, func.count()).group_by(subscriptions.c.status)
    return {row[0]: row[1] for row in connection.execute(statement)}


def count_unsettled(connection: Connection) -> dict[str, int]:
    """Count receipts whose fate is open, by state; each state is read from its own partial index."""
    states = ("waiting", "sending", "unknown")
    count = select(func.count()).select_from(receipts)
    return {state: connection.execute(count.where(receipts.c.state == state)).scalar_one() for state in states}
