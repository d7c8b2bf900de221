"""What a provider's refusal means beyond the one message: for the person, the text, or the sender."""

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import Connection

from channels.channel import Scope
from people.address import Address
from people.optout import record_stop
from store.clinic_nudges import has_words
from store.clinic_of import clinic_of
from store.contacts import mark_invalid
from store.seal import Seal
from store.senders import break_circuit
from store.withheld import withheld_id, withhold

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure the provider named, and whom it happened to."""

    scope: Scope
    code: str
    channel: str
    sender: str
    subscription_id: int
    nudge_id: str | None
    address: str
    receipt_id: int


def face(connection: Connection, seal: Seal, fault: Fault, now: datetime) -> None:
    """Act on a fault in the transaction that records it."""
    match fault.scope:
        case Scope.OPTED_OUT:
            evidence = {"receipt": fault.receipt_id, "code": fault.code}
            address = Address(fault.channel, fault.address)
            record_stop(connection, seal, address, means="provider", evidence=evidence, wording="", now=now)
        case Scope.ADDRESS:
            mark_invalid(connection, fault.subscription_id, f"{fault.channel} {fault.code}", now)
        case Scope.CONTENT if fault.nudge_id:
            clinic = clinic_of(connection, fault.subscription_id)
            theirs = clinic is not None and has_words(connection, clinic, fault.nudge_id)
            filtered = withheld_id(fault.nudge_id, clinic if theirs else None)
            withhold(connection, filtered, fault.code, now)
            log.error("nudge_withheld", nudge=filtered, code=fault.code)
        case Scope.SENDER | Scope.ACCOUNT:
            if break_circuit(connection, fault.sender, f"{fault.scope} {fault.code}", now):
                log.error("sender_stopped", sender=fault.sender, scope=str(fault.scope), code=fault.code)
        case _:
            pass
