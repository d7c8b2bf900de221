"""Opting in: asked first, granted by the person's own answer, both on the ledger."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection

from people.address import Address, country_of
from people.find import address_of
from people.ledger import Proof, enter
from people.links import CONFIRM_DAYS
from people.may_send import BEFORE_CONSENT
from people.move import take_over, turns
from people.preferences import (
    Preferences,
    local_day,
    person_columns,
    read_preferences,
    subscription_columns,
    write_preferences,
)
from people.reconfirm import keep
from store.consents import count_consents
from store.contacts import find_contact, insert_contact, mark_valid, take_turn
from store.enrolments import agree
from store.people import insert_person
from store.receipts import cancel_waiting, queue_text
from store.seal import Seal
from store.subscriptions import Subscription, current_of, insert_subscription, lock_subscription, update_subscription
from store.suppressions import is_suppressed

REQUESTS_PER_DAY = 3  # to one address, by whomever: nobody can be pestered through our form
TEXT_EXPIRES = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class OptInResult:
    """What came of a request. A page must not show it to whoever typed an address: it tells who is known here."""

    status: Literal["asked", "already_active", "suppressed", "too_many", "taken"]
    subscription_id: int | None = None


def request_optin(
    connection: Connection,
    seal: Seal,
    address: Address,
    preferences: Preferences,
    *,
    means: str,
    evidence: dict[str, Any],
    wording: str,
    language: str,
    now: datetime,
    replaces: int | None = None,
    kind: str = "optin_request",
    actor: str = "",
    wait: timedelta = timedelta(0),
) -> OptInResult:
    """Ask somebody to confirm: a pending subscription, an entry on the ledger, and the text that asks.

    Asked again while pending, the latest preferences stand and one text waits. An active subscription is left as it
    is, since anybody can type an address; an address that has opted out is refused until its owner says START.
    With `replaces` the yes moves that subscription here (`request_move`). `kind` is the text that asks, which
    goes out after `wait`; `actor` who made the request, where `means` doesn't say.
    """
    proof = Proof(means, evidence, wording, now, language, actor)
    index = seal.index(address.channel, address.value)
    take_turn(connection, index)
    contact = find_contact(connection, address.channel, index)
    held = lock_subscription(connection, contact.subscription_id) if contact else None
    known = (held.id, held.person_id) if held else (None, None)
    suppressed = is_suppressed(connection, address.channel, index)
    if held and held.status == "active" and not suppressed:
        return OptInResult("already_active", held.id)
    asked = count_consents(connection, address.channel, index, ("requested", "refused"), now - timedelta(hours=24))
    if asked >= REQUESTS_PER_DAY:
        return OptInResult("too_many", known[0])
    if suppressed or (held and held.status != "pending"):
        enter(connection, seal, address, known[1], "refused", proof)
        return OptInResult("suppressed", known[0])
    if held and replaces and not _gives_way(connection, held, replaces, address.channel, index, now):
        return OptInResult("taken", held.id)
    subscription_id, person_id = (
        _ask_again(connection, held, preferences, now) if held else _enrol(connection, seal, address, preferences, now)
    )
    update_subscription(connection, subscription_id, replaces=replaces)
    enter(connection, seal, address, person_id, "requested", proof)
    kind = "move_request" if replaces else kind
    expires = TEXT_EXPIRES + wait
    queue_text(connection, seal, subscription_id, kind, {}, priority=0, now=now, expires_in=expires, wait=wait)
    return OptInResult("asked", subscription_id)


def request_move(
    connection: Connection,
    seal: Seal,
    subscription_id: int,
    address: Address,
    *,
    means: str,
    evidence: dict[str, Any],
    wording: str,
    now: datetime,
) -> OptInResult:
    """Ask an address whether a subscription's nudges shall come there from now on; until its yes nothing changes.

    As at a sign-up, but that one which somebody else made for the address in the last days comes first (`taken`): its
    yes would otherwise go to the wrong person. Raises NoSubscription.
    """
    held = read_preferences(connection, subscription_id)
    return request_optin(
        connection,
        seal,
        address,
        replace(held, country=country_of(address, held.country)),
        means=means,
        evidence=evidence,
        wording=wording,
        language=held.language,
        now=now,
        replaces=subscription_id,
    )


def confirm(
    connection: Connection,
    seal: Seal,
    subscription_id: int,
    *,
    means: str,
    evidence: dict[str, Any],
    wording: str,
    now: datetime,
    welcome: bool = True,
) -> bool:
    """Take the person's yes: pending becomes active, to be dated by the scheduler; True if it is active now.

    A second yes changes nothing, unless they were asked for it (people/reconfirm.py). What was stopped, or goes to an
    address that has opted out, is not revived: False.
    Where the person was asked to move, they go on as who they were (people/move.py).
    With `welcome` a text waits that says what comes and how to stop; without, the caller says so.
    """
    address = address_of(connection, seal, subscription_id)
    if address is None:
        return False
    index = seal.index(address.channel, address.value)
    for each in turns(connection, subscription_id, index):
        take_turn(connection, each)
    subscription = lock_subscription(connection, subscription_id)
    if subscription is None or subscription.status == "ended" or is_suppressed(connection, address.channel, index):
        return False  # "ended": erased while we waited for our turn
    person_id = subscription.person_id
    proof = Proof(means, evidence, wording, now, read_preferences(connection, subscription_id).language)
    if subscription.status != "pending":
        keep(connection, seal, subscription_id, proof)
        return subscription.status == "active"
    if subscription.replaces:
        person_id = take_over(connection, seal, subscription, address, proof)
    activate(connection, subscription, now, goes_on=bool(subscription.replaces))
    agree(connection, person_id, subscription.id, now)
    enter(connection, seal, address, person_id, "granted", proof)
    cancel_waiting(connection, subscription_id, "confirmed", now, kinds=BEFORE_CONSENT)
    if welcome:
        queue_text(connection, seal, subscription_id, "welcome", {}, priority=0, now=now, expires_in=TEXT_EXPIRES)
    return True


def activate(connection: Connection, subscription: Subscription, now: datetime, *, goes_on: bool = False) -> None:
    """Let nudges come from now on; the scheduler sets the first date.

    The cadence counts from today, and a pause is over, unless all `goes_on` from another address.
    """
    afresh = {} if goes_on else {"anchor": local_day(now, subscription.zone), "paused_until": None}
    update_subscription(
        connection, subscription.id, status="active", confirmed_at=now, reasked_at=None, next_at=None, **afresh
    )
    mark_valid(connection, subscription.id)


def _enrol(connection: Connection, seal: Seal, address: Address, chosen: Preferences, now: datetime) -> tuple[int, int]:
    person_id = insert_person(connection, now, **person_columns(chosen))
    index = seal.index(address.channel, address.value)
    contact_id = insert_contact(connection, person_id, address.channel, seal.seal(address.value), index)
    columns = {**subscription_columns(chosen), "anchor": local_day(now, chosen.zone)}
    return insert_subscription(connection, person_id, contact_id, now, **columns), person_id


def _ask_again(connection: Connection, held: Subscription, chosen: Preferences, now: datetime) -> tuple[int, int]:
    write_preferences(connection, held, chosen)
    mark_valid(connection, held.id)
    cancel_waiting(connection, held.id, "asked again", now, kinds=BEFORE_CONSENT)
    return held.id, held.person_id


def _gives_way(
    connection: Connection, held: Subscription, replaces: int, channel: str, index: bytes, now: datetime
) -> bool:
    """Whether what an address is being asked may become this move: it is the same one, or was never answered."""
    if held.replaces and current_of(connection, held.replaces) == replaces:
        return True
    return not count_consents(connection, channel, index, ("requested",), now - timedelta(days=CONFIRM_DAYS))
