"""Entries on the consent ledger: what somebody agreed to or refused, and what there is to show for it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from people.address import Address
from store.consents import add_consent
from store.seal import Seal

_ACTORS = {"command": "operator", "provider": "provider", "staff": "staff", "system": "system"}


@dataclass(frozen=True, slots=True)
class Proof:
    """What there is to show: the means, the words that were answered (kind@version), and private evidence."""

    means: str  # web | sms | voice | email | command | provider | staff
    evidence: dict[str, Any] = field(repr=False)  # message id, words used, IP, user agent: kept sealed
    wording: str
    now: datetime
    language: str = "en"
    actor: str = ""  # who did it, where the means don't say: "staff 12"


def enter(
    connection: Connection, seal: Seal, address: Address, person_id: int | None, event: str, proof: Proof
) -> None:
    """Add an entry: requested, granted, moved, revoked, restarted, refused, erased, reminded, reasked,
    reconfirmed, ended (by the clinic) or reassigned.
    """
    index = seal.index(address.channel, address.value)
    enter_at(connection, seal, address.channel, index, person_id, event, proof)


def enter_at(
    connection: Connection, seal: Seal, channel: str, index: bytes, person_id: int | None, event: str, proof: Proof
) -> None:
    """Add an entry as `enter` does, for an address that is known by its blind index, or was forgotten."""
    add_consent(
        connection,
        seal.chain_keys,
        person_id=person_id,
        channel=channel,
        address_index=index,
        event=event,
        means=proof.means,
        actor=proof.actor or _ACTORS.get(proof.means, "subscriber"),
        wording=proof.wording,
        language=proof.language,
        evidence_sealed=seal.seal_json(proof.evidence) if proof.evidence else None,
        now=proof.now,
    )
