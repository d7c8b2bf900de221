"""Start again, pressed on a page by whoever holds a link that only they were sent."""

from datetime import datetime, timedelta

from sqlalchemy import Connection
from starlette.requests import Request

from messages import agreed as wording
from people.address import Address
from people.optout import StartResult, record_start
from store.receipts import queue_text
from web.door import Door
from web.fields import evidence_of

_GOOD_FOR = timedelta(days=1)


def start_again(
    door: Door, tx: Connection, request: Request, address: Address, now: datetime, lang: str
) -> StartResult:
    """Let nudges come again, and a message that says so; who never said yes is asked for it instead.

    `lang` is that of the page whose button was pressed.
    """
    seal = door.service.seal
    result = record_start(
        tx,
        seal,
        address,
        means="web",
        evidence=dict(evidence_of(request)),
        wording=wording.START.in_language(lang).version,
        now=now,
        country=door.settings.program.country,
    )
    if result.status == "restarted" and result.subscription_id is not None:
        queue_text(tx, seal, result.subscription_id, "restarted", {}, priority=0, now=now, expires_in=_GOOD_FOR)
    return result
