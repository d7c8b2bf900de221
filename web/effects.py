"""What a text changes: consent, pauses, preferences, ratings; one function an effect."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from conversation.answer import Answer
from conversation.read import PAUSE_DAYS, Reading
from messages.system import wording_version
from people.address import Address
from people.find import Found
from people.ledger import Proof
from people.optin import confirm
from people.optout import record_start, record_stop
from people.preferences import Preferences, change_preferences, read_preferences, turn_to_safe
from people.reconfirm import keep
from scheduler.ratings import rate, reset
from scheduler.schedules import quiet_of
from scheduler.service import Service
from store import people
from store.kinds import UNASKED
from store.receipts import cancel_waiting
from web.steer import STEERED, Instead, steer

log = structlog.get_logger()
HOLD = timedelta(hours=72)  # after a crisis answer
WORDING = "sms_reply@1"  # no text of ours was answered; their own words are in the evidence


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote: the address, and what is known of it. `provider_id` names the text."""

    provider_id: str
    address: Address
    found: Found


@dataclass(frozen=True, slots=True)
class _Case:
    service: Service
    tx: Connection
    sender: Sender
    reading: Reading
    now: datetime

    @property
    def proof(self) -> dict[str, Any]:
        """What a change of consent leaves in the ledger (sealed there)."""
        evidence = {"message": self.sender.provider_id, "words": self.reading.text[:200]}
        return {"means": "sms", "evidence": evidence, "wording": WORDING, "now": self.now}

    def answer_to(self, kind: str, subscription_id: int) -> dict[str, Any]:
        """Give the proof of an answer to a text of ours: with the words that they had before them."""
        language = read_preferences(self.tx, subscription_id).language
        return self.proof | {"wording": wording_version(kind, language)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The system text to reply with (None: silence), and what would be right where a wish could not be met."""

    kind: str | None
    advice: str = ""


def act(service: Service, tx: Connection, sender: Sender, reading: Reading, answer: Answer, now: datetime) -> Outcome:
    """Carry out an answer's effects in the caller's transaction; one that needs a subscription passes without it.

    If one of them came to nothing, the reply which would have confirmed it is not given.
    """
    case = _Case(service, tx, sender, reading, now)
    done = True
    try:
        for effect in answer.effects:
            if effect in _FOR_ANYONE:
                done = _FOR_ANYONE[effect](case) and done
            elif sender.found.subscription_id is not None:
                done = _carry_out(case, effect, sender.found.subscription_id) and done
    except Instead as instead:
        return Outcome(instead.kind if answer.kind else None, instead.advice)
    return Outcome(answer.kind if done else None)


def _carry_out(case: _Case, effect: str, subscription_id: int) -> bool:
    if effect in STEERED:
        quiet = quiet_of(case.service.settings.quiet)
        return _change(case, subscription_id, lambda held: steer(effect, held, case.reading, quiet))
    return _FOR_SUBSCRIBERS[effect](case, subscription_id)


def _stop(case: _Case) -> bool:
    record_stop(case.tx, case.service.seal, case.sender.address, **case.proof)
    return True


def _start(case: _Case) -> bool:
    country = case.service.settings.program.country
    result = record_start(case.tx, case.service.seal, case.sender.address, country=country, **case.proof)
    return result.status not in {"ask", "too_many"}  # the request to confirm goes out by itself


def _confirm(case: _Case, subscription_id: int) -> bool:
    return confirm(
        case.tx, case.service.seal, subscription_id, welcome=False, **case.answer_to("opt_in_request", subscription_id)
    )


def _keep(case: _Case, subscription_id: int) -> bool:
    return keep(case.tx, case.service.seal, subscription_id, Proof(**case.answer_to("reconfirm", subscription_id)))


def _hold(case: _Case, subscription_id: int) -> bool:
    assert case.sender.found.person_id is not None
    people.hold(case.tx, case.sender.found.person_id, case.now + HOLD)
    cancel_waiting(case.tx, subscription_id, "on hold after a hard day", case.now, kinds=UNASKED)
    return True


def _pause(case: _Case, subscription_id: int) -> bool:
    until = case.now + timedelta(days=case.reading.pause_days or PAUSE_DAYS)
    return _change(case, subscription_id, lambda held: replace(held, paused_until=until))


def _resume(case: _Case, subscription_id: int) -> bool:
    assert case.sender.found.person_id is not None
    people.release(case.tx, case.sender.found.person_id)
    _keep(case, subscription_id)
    return _change(case, subscription_id, lambda held: replace(held, paused_until=None))


def _safe(case: _Case, subscription_id: int) -> bool:
    turn_to_safe(case.tx, subscription_id, now=case.now)
    return True


def _rate(case: _Case, subscription_id: int) -> bool:
    if case.reading.rating:
        rate(case.tx, case.service.library, subscription_id, case.reading.rating, case.now)
    return True


def _reset(case: _Case, subscription_id: int) -> bool:
    reset(case.tx, subscription_id)
    return True


def _change(case: _Case, subscription_id: int, how: Callable[[Preferences], Preferences]) -> bool:
    changed = how(read_preferences(case.tx, subscription_id))
    change_preferences(case.tx, subscription_id, changed, now=case.now)
    return True


_FOR_ANYONE: dict[str, Callable[[_Case], bool]] = {"stop": _stop, "start": _start}
_FOR_SUBSCRIBERS: dict[str, Callable[[_Case, int], bool]] = {
    "confirm": _confirm,
    "keep": _keep,
    "hold": _hold,
    "pause": _pause,
    "resume": _resume,
    "safe": _safe,
    "rate": _rate,
    "reset": _reset,
}
