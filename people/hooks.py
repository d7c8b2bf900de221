"""Webhooks of a clinic: where its own systems are told what happened, and the secret that signs it."""

import base64
import hmac
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from channels.outward import BadUrl, check_url
from store.feed_events import KINDS, FeedEvent
from store.hooks import insert_hook, list_hooks
from store.seal import Seal

FAMILIES = ("consent.*", "delivery.*")
MOST = 10  # of a clinic
_SECRET_BYTES = 32
_PREFIX = "whsec_"


class BadHook(ValueError):
    """That webhook can't be made; the message says why, and what would be right."""


@dataclass(frozen=True, slots=True)
class MadeHook:
    """A webhook that was just made. Its secret is shown once."""

    id: int
    secret: str = field(repr=False)


def add_hook(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    url: str,
    events: Sequence[str],
    *,
    local: bool = False,
    now: datetime,
) -> MadeHook:
    """Add a webhook for events of these kinds or families; raises BadHook. `local`: it may be http to this machine."""
    wrong = [event for event in events if event not in KINDS and event not in FAMILIES]
    if wrong or not events:
        raise BadHook(f"events must be some of {', '.join((*FAMILIES, *KINDS))}")
    if len(list_hooks(connection, clinic_id)) >= MOST:
        raise BadHook(f"a clinic has at most {MOST} webhooks: end one first")
    try:
        check_url(url, local=local)
    except BadUrl as error:
        raise BadHook(str(error)) from None
    secret = _PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
    chosen = list(dict.fromkeys(events))
    return MadeHook(insert_hook(connection, clinic_id, seal.seal(url), seal.seal(secret), chosen, now), secret)


def payload_of(event: FeedEvent) -> dict[str, Any]:
    """Give what is said of an event outside: ids, kinds and times, and nothing that anybody wrote or was sent."""
    named = "delivery" if event.kind.startswith("delivery.") else "entry"
    data = {"number": event.number, "patient": event.enrolment_id, "channel": event.channel, named: event.ref}
    if event.about:
        data["about"] = event.about
    return {"type": event.kind, "timestamp": event.at.isoformat(), "data": data}


def signed(secret: str, message_id: str, now: datetime, payload: dict[str, Any]) -> tuple[dict[str, str], bytes]:
    """Give headers and body of a call, signed as the Standard Webhooks scheme says (v1: HMAC-SHA256).

    Source: github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md.
    """
    body = json.dumps(payload, separators=(",", ":")).encode()
    stamp = str(int(now.timestamp()))
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    mac = hmac.digest(key, f"{message_id}.{stamp}.".encode() + body, "sha256")
    headers = {
        "content-type": "application/json",
        "user-agent": "Kindling-Hooks/1",
        "webhook-id": message_id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
    }
    return headers, body
