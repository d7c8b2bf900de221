"""Messages to a clinic's own staff: told of an alert, invited. They wait as errands until handed over."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.address import Address
from store.errands import add_errand
from store.seal import Seal

KINDS = {"sms": "notice.sms", "email": "notice.email"}  # an errand's kind, by channel
_GOOD_FOR = timedelta(hours=24)


def queue_notice(
    connection: Connection,
    seal: Seal,
    to: Address,
    text: str,
    *,
    language: str,
    path: str,
    now: datetime,
    urgent: bool = False,
) -> None:
    """Let a notice wait: `text` is a kind in messages/system for that channel, `path` what it links to on the site."""
    payload = {"to": to.value, "text": text, "language": language, "path": path}
    add_errand(
        connection,
        seal,
        KINDS[to.channel],
        secrets.token_hex(16),
        payload,
        now=now,
        expires_at=now + _GOOD_FOR,
        priority=0 if urgent else 5,
    )
