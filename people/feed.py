"""The feed of a clinic: what happened to its patients gets its number, and its webhooks are to be told."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from store.errands import add_errand
from store.feed_events import FeedEvent, note_consents, number_events
from store.hooks import Hook, add_send, list_living
from store.seal import Seal

KIND = "hook"  # of errand
TRIED_FOR = timedelta(hours=24)
_FORGOTTEN_AFTER = TRIED_FOR + timedelta(hours=1)


def catch_up(connection: Connection, seal: Seal, now: datetime) -> int:
    """Number what has happened since the last time, for all clinics, and let their webhooks be told; give how many.

    The transaction must be one of `Database.write`.
    """
    while note_consents(connection):
        pass
    told = 0
    hooks: dict[int, list[Hook]] | None = None
    while numbered := number_events(connection):
        if hooks is None:
            hooks = _by_clinic(connection)
        for clinic_id, event in numbered:
            for hook in hooks.get(clinic_id, ()):
                if hook.wants(event.kind):
                    tell_hook(connection, seal, hook, event, now)
        told += len(numbered)
    return told


def tell_hook(connection: Connection, seal: Seal, hook: Hook, event: FeedEvent | None, now: datetime) -> int:
    """Let a webhook be told of an event, or of nothing but that it works (None); gives the send."""
    kind, event_id, number = (event.kind, event.id, event.number) if event else ("hook.test", None, None)
    send_id = add_send(connection, hook.id, kind, event_id, number, now)
    add_errand(connection, seal, KIND, str(send_id), {}, now=now, expires_at=now + _FORGOTTEN_AFTER)
    return send_id


def _by_clinic(connection: Connection) -> dict[int, list[Hook]]:
    found: dict[int, list[Hook]] = {}
    for hook in list_living(connection):
        found.setdefault(hook.clinic_id, []).append(hook)
    return found
