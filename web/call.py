"""What a key pressed in a call changes: once, however often the provider repeats it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from conversation.call import FIRST_LANGUAGE, Effect
from messages.voice import script_version
from people.address import Address
from people.find import find_by_address
from people.optin import request_optin
from people.optout import record_stop
from people.preferences import default_preferences, read_preferences
from scheduler.service import Service
from store.contacts import take_turn
from store.inbound import record_reply, remember
from store.subscriptions import read_subscription

_KEYS: dict[Effect, tuple[str, str]] = {"ask": ("1", "start"), "stop": ("9", "opt_out")}


@dataclass(frozen=True, slots=True)
class Call:
    """A call that is going on. `id` names it at the provider; `verified` is what carriers say of its number."""

    id: str
    number: Address
    language: str
    verified: str = ""


def carry_out(service: Service, tx: Connection, call: Call, effect: Effect, now: datetime) -> None:
    """Ask the caller by text to confirm, or stop everything to their number; a repeat does nothing.

    Whoever calls may have forged the number. So a yes on the phone only sends the request, and that at most as often as
    any other (people/optin.py); it neither activates anybody nor lifts an opt-out. A no is taken at its word.
    """
    seal, number = service.seal, call.number
    index = seal.index(number.channel, number.value)
    take_turn(tx, index)
    key, intent = _KEYS[effect]
    event = f"{call.id}:{effect}"
    if not remember(tx, event, channel=number.channel, address_index=index, body_sealed=seal.seal(key), now=now):
        return
    proof: dict[str, Any] = {
        "means": "voice",
        "evidence": {"call": call.id, "key": key, "verified": call.verified[:64]},
        "wording": script_version(call.language),
        "now": now,
    }
    if effect == "stop":
        record_stop(tx, seal, number, language=call.language, **proof)
    else:
        _ask(service, tx, call, proof)
    person_id = find_by_address(tx, seal, number).person_id
    record_reply(tx, event, person_id=person_id, intents=[intent], answer=None, reply_sealed=None)


def _ask(service: Service, tx: Connection, call: Call, proof: dict[str, Any]) -> None:
    """Send the request; who was sent one before and has not answered keeps what they chose then."""
    found = find_by_address(tx, service.seal, call.number)
    held = read_subscription(tx, found.subscription_id) if found.subscription_id else None
    replaces = None
    if held and held.status == "pending":
        chosen, replaces = read_preferences(tx, held.id), held.replaces
        if call.language != FIRST_LANGUAGE:  # every call begins in that one, so only another has been chosen
            chosen = replace(chosen, language=call.language)
    else:
        country = service.settings.program.country
        chosen = default_preferences(call.number, country=country, now=proof["now"], language=call.language)
    request_optin(tx, service.seal, call.number, chosen, language=call.language, replaces=replaces, **proof)
