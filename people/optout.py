"""Opting out, in any words and by any means, at once; and coming back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

from people.address import Address
from people.ledger import Proof, enter
from people.may_send import AFTER_OPTOUT
from people.optin import activate, request_optin
from people.preferences import Preferences, default_preferences, read_preferences
from people.reconfirm import keep
from people.tell import tell_provider
from store.contacts import find_contact, mark_valid, take_turn
from store.people import read_person, release
from store.receipts import cancel_waiting
from store.seal import Seal
from store.subscriptions import Subscription, lock_subscription, update_subscription
from store.suppressions import lift, suppress


@dataclass(frozen=True, slots=True)
class StopResult:
    """`first`: the opt-out was news, so that the one confirmation may be sent; False for a repeat."""

    first: bool
    subscription_id: int | None = None


@dataclass(frozen=True, slots=True)
class StartResult:
    """restarted: nudges come again · resumed: a pause or hold was ended · ask: the person is being asked to confirm ·
    too_many: asked often enough today · already_active: nothing to do.
    """

    status: Literal["restarted", "resumed", "ask", "too_many", "already_active"]
    subscription_id: int | None = None


def record_stop(
    connection: Connection,
    seal: Seal,
    address: Address,
    *,
    means: str,
    evidence: dict[str, Any],
    wording: str,
    now: datetime,
    language: str = "",
) -> StopResult:
    """Stop everything to an address, known or not, before this transaction ends; a repeat changes nothing.

    Whatever waits is taken back, and the address goes on the list that enrolment is checked against. `language` is
    that of the words they had before them; the one they have chosen otherwise.
    """
    index = seal.index(address.channel, address.value)
    take_turn(connection, index)
    first = suppress(connection, address.channel, index, means, now)
    held = _subscription(connection, address, index)
    if held and held.status != "stopped":
        update_subscription(connection, held.id, status="stopped", next_at=None)
        first = True
    if held:
        # The confirmation of an earlier opt-out may still be waiting: a second STOP does not eat it.
        cancel_waiting(connection, held.id, "opted out", now, but=() if first else AFTER_OPTOUT)
    if first:
        person_id = held.person_id if held else None
        tell_provider(connection, seal, address, index, out=True, means=means, now=now)
        language = language or _language(connection, held)
        enter(connection, seal, address, person_id, "revoked", Proof(means, evidence, wording, now, language))
    return StopResult(first, held.id if held else None)


def record_start(
    connection: Connection,
    seal: Seal,
    address: Address,
    *,
    means: str,
    evidence: dict[str, Any],
    wording: str,
    now: datetime,
    country: str = "US",
    preferences: Preferences | None = None,
) -> StartResult:
    """Let the owner of an address come back; only what they said themselves, on that address, may lead here.

    Who had confirmed before is active again. Anybody else is asked to confirm, with `preferences`, or those held, or
    the defaults (`country`: the programme's).
    """
    index = seal.index(address.channel, address.value)
    take_turn(connection, index)
    was_suppressed = lift(connection, address.channel, index)
    held = _subscription(connection, address, index)
    if was_suppressed:
        tell_provider(connection, seal, address, index, out=False, means=means, now=now)
    if held:
        mark_valid(connection, held.id)  # whoever writes from it can be reached on it
    proof = Proof(means, evidence, wording, now, _language(connection, held))
    if held and held.confirmed_at and (was_suppressed or held.status == "stopped"):
        activate(connection, held, now)
        release(connection, held.person_id)
        cancel_waiting(connection, held.id, "restarted", now, kinds=AFTER_OPTOUT)
        enter(connection, seal, address, held.person_id, "restarted", proof)
        return StartResult("restarted", held.id)
    if held and held.status == "active":
        keep(connection, seal, held.id, proof)
        return StartResult("resumed" if _resume(connection, held, now) else "already_active", held.id)
    replaces = held.replaces if held and held.status == "pending" else None  # the yes to a move, in other words
    if held:
        update_subscription(connection, held.id, status="pending")
        preferences = preferences or read_preferences(connection, held.id)
    chosen = preferences or default_preferences(address, country=country, now=now)
    asked = request_optin(
        connection,
        seal,
        address,
        chosen,
        means=means,
        evidence=evidence,
        wording=wording,
        language=chosen.language,
        now=now,
        replaces=replaces,
    )
    return StartResult("too_many" if asked.status == "too_many" else "ask", asked.subscription_id)


def _language(connection: Connection, held: Subscription | None) -> str:
    return read_preferences(connection, held.id).language if held else "en"


def _resume(connection: Connection, held: Subscription, now: datetime) -> bool:
    person = read_person(connection, held.person_id)
    on_hold = person is not None and person.hold_until is not None and person.hold_until > now
    paused = held.paused_until is not None and held.paused_until > now
    if on_hold:
        release(connection, held.person_id)
    if on_hold or paused:
        update_subscription(connection, held.id, paused_until=None, next_at=None)
    return on_hold or paused


def _subscription(connection: Connection, address: Address, index: bytes) -> Subscription | None:
    contact = find_contact(connection, address.channel, index)
    return lock_subscription(connection, contact.subscription_id) if contact else None
