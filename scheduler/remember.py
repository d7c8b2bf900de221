"""Memory: what went, or perhaps went, counts for each person from then on."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from scheduler.spacing.answers import on_send
from store.deliveries import count_sends
from store.exposure import Exposure
from store.exposures import change_exposures
from store.subscriptions import list_heirs


def remember(connection: Connection, sent: Sequence[tuple[int, str | None, datetime]], now: datetime) -> None:
    """Let each (subscription, nudge, when it was handed over) count in the person's memory and for the day.

    One without a nudge is a text of our own and counts for nothing. A send that comes twice counts once. Where the
    person has moved to another address while it was under way, it counts there.
    """
    heirs = list_heirs(connection, [subscription for subscription, nudge, _ in sent if nudge])
    nudges = [(heirs.get(subscription, subscription), nudge, at) for subscription, nudge, at in sent if nudge]
    sent_at = {(subscription, nudge): at for subscription, nudge, at in nudges}

    def after_send(subscription: int, nudge: str, met: Exposure | None) -> Exposure:
        return on_send(met, nudge, sent_at[subscription, nudge], seed=subscription)

    change_exposures(connection, list(sent_at), after_send)
    count_sends(connection, [subscription for subscription, _, _ in nudges], now)
