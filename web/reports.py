"""What a provider reports of a message that it has, and what follows from it."""

from datetime import datetime

from sqlalchemy import Connection

from channels.channel import Scope
from channels.twilio_codes import SOFT_FAILURES, delivery_code_scope, status_of
from people.find import address_of
from scheduler.consequences import Fault, face
from scheduler.service import Service
from store.contacts import count_soft_failure, mark_invalid, mark_valid
from store.receipts import Raised, raise_status

SOFT_FAILURES_IN_A_ROW = 3
_LONGEST_CODE = 16
_LONGEST_ID = 64


def report(
    service: Service, tx: Connection, receipt_id: int, provider_id: str, word: str, code: str, now: datetime
) -> None:
    """Move a receipt up to the status that `word` means, and act on a failure's code.

    Repeats, and reports that others have overtaken, do nothing. Raises UnknownStatus.
    """
    status = status_of(word)
    raised = raise_status(
        tx,
        receipt_id,
        provider_id=provider_id[:_LONGEST_ID],
        rank=status.rank,
        state=status.state,
        code=code[:_LONGEST_CODE],
        now=now,
    )
    if raised and status.state == "delivered":
        mark_valid(tx, raised.subscription_id)
    elif raised and status.state == "undelivered":
        _failed(service, tx, raised, code, now)


def _failed(service: Service, tx: Connection, raised: Raised, code: str, now: datetime) -> None:
    scope = delivery_code_scope(code)
    if code in SOFT_FAILURES:
        if count_soft_failure(tx, raised.subscription_id) >= SOFT_FAILURES_IN_A_ROW:
            mark_invalid(tx, raised.subscription_id, f"{raised.channel} {code}", now)
        return
    address = address_of(tx, service.seal, raised.subscription_id)
    if scope is Scope.MESSAGE or address is None:
        return
    fault = Fault(
        scope=scope,
        code=code,
        channel=raised.channel,
        sender=service.sender_of(raised.channel, raised.subscription_id).sender,
        subscription_id=raised.subscription_id,
        nudge_id=raised.nudge_id,
        address=address.value,
        receipt_id=raised.receipt_id,
    )
    face(tx, service.seal, fault, now)
