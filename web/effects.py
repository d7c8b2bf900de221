"""What a text changes: consent, pauses, preferences, ratings; one function an effect."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from conversation.answer import ZONE, Answer
from conversation.read import Reading
from messages.system import wording_version
from people.address import Address, BadAddress, parse_email
from people.erase import erase_person
from people.find import Found
from people.ledger import Proof
from people.move import is_move
from people.optin import confirm, request_move
from people.optout import record_start, record_stop
from people.preferences import change_preferences, default_preferences, read_preferences, turn_to_safe
from people.reconfirm import keep
from people.undo import keep_before, undo
from scheduler.now import NotNow, send_one_now
from scheduler.ratings import put_aside, rate, read_shelves, reset
from scheduler.service import Service
from store import people
from store.clinic_of import clinic_of
from store.conversations import ask, close_question, write_before
from store.inbound import count_answers
from store.kinds import UNASKED
from store.receipts import cancel_waiting, queue_text
from web.steer import STEERED, Instead, Wish, steer
from web.when import place_of

log = structlog.get_logger()
HOLD = timedelta(hours=72)  # after a crisis answer
MOVES_PER_DAY = 3  # so many addresses may be asked, so that nobody can have others pestered
_ZONE_CHECK = timedelta(minutes=1)  # behind the welcome, which is the answer to their yes
_ZONE_CHECK_FOR = timedelta(hours=12)
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
    """The system text to reply with (None: silence), what would be right where a wish could not be met, and what was
    perhaps meant.
    """

    kind: str | None
    advice: str = ""
    said: str = ""


def act(service: Service, tx: Connection, sender: Sender, reading: Reading, answer: Answer, now: datetime) -> Outcome:
    """Carry out an answer's effects in the caller's transaction; one that needs a subscription passes without it.

    If one of them came to nothing, the reply which would have confirmed it is not given.
    """
    case = _Case(service, tx, sender, reading, now)
    subscription_id = sender.found.subscription_id
    done = True
    try:
        if subscription_id is not None and reading.rule.startswith("answer:"):
            close_question(tx, subscription_id)
        for effect in answer.effects:
            if effect in _FOR_ANYONE:
                done = _FOR_ANYONE[effect](case) and done
            elif subscription_id is not None:
                done = _carry_out(case, effect, subscription_id) and done
    except Instead as instead:
        if instead.meant and subscription_id is not None and not answer.silent:
            ask(tx, subscription_id, "ok", instead.meant, now)
        elif subscription_id is not None and (instead.kind == "place_unknown" or "zone" in answer.effects):
            ask(tx, subscription_id, "place", "", now)
        return Outcome(None if answer.silent else instead.kind, instead.advice, instead.said)
    return Outcome(answer.kind if done else None)


def _carry_out(case: _Case, effect: str, subscription_id: int) -> bool:
    if effect not in STEERED:
        return _FOR_SUBSCRIBERS[effect](case, subscription_id)
    held = read_preferences(case.tx, subscription_id)
    changed = steer(effect, Wish(held, case.reading, case.service.quiet_for(case.tx, subscription_id), case.now))
    if effect == "resume" and case.sender.found.person_id is not None:
        people.release(case.tx, case.sender.found.person_id)
        _keep(case, subscription_id)
    keep_before(case.tx, subscription_id, case.now)
    change_preferences(case.tx, subscription_id, changed, now=case.now)
    if effect in {"zone", "away"}:  # so a yes that comes later can't mean the clock that we had guessed
        close_question(case.tx, subscription_id)
        cancel_waiting(case.tx, subscription_id, "answered", case.now, kinds=("zone_check",))
    return True


def _stop(case: _Case) -> bool:
    found, spoken = case.sender.found.subscription_id, case.reading.language or ""
    language = "" if found is not None else spoken
    record_stop(case.tx, case.service.seal, case.sender.address, language=language, **case.proof)
    return True


def _start(case: _Case) -> bool:
    country = case.service.settings.program.country
    chosen = None
    if case.sender.found.subscription_id is None and case.reading.language:
        chosen = default_preferences(case.sender.address, country=country, now=case.now, language=case.reading.language)
    result = record_start(
        case.tx, case.service.seal, case.sender.address, country=country, preferences=chosen, **case.proof
    )
    return result.status not in {"ask", "too_many"}  # the request to confirm goes out by itself


def _confirm(case: _Case, subscription_id: int) -> bool:
    clinic_id = clinic_of(case.tx, subscription_id)
    proof = case.answer_to("opt_in_request" if clinic_id is None else "clinic_invite", subscription_id)
    if not confirm(case.tx, case.service.seal, subscription_id, welcome=False, **proof):
        return False
    chosen = read_preferences(case.tx, subscription_id)
    if chosen.zone_source != "stated" and not is_move(case.tx, subscription_id):
        _check_zone(case, subscription_id, chosen.zone)
    return True


def _check_zone(case: _Case, subscription_id: int, zone: str) -> None:
    """Ask whether the clock that we guessed from the number is theirs."""
    ask(case.tx, subscription_id, "ok", f"{ZONE}{zone}", case.now)
    queue_text(
        case.tx,
        case.service.seal,
        subscription_id,
        "zone_check",
        {"place": place_of(zone)},
        priority=1,
        now=case.now,
        expires_in=_ZONE_CHECK_FOR,
        wait=_ZONE_CHECK,
    )


def _keep(case: _Case, subscription_id: int) -> bool:
    language = read_preferences(case.tx, subscription_id).language
    proof = Proof(**case.answer_to("reconfirm", subscription_id), language=language)
    return keep(case.tx, case.service.seal, subscription_id, proof)


def _stay(case: _Case, subscription_id: int) -> bool:
    """Take "please go on" for the yes that it is, where we had asked for one."""
    _keep(case, subscription_id)
    return True


def _hold(case: _Case, subscription_id: int) -> bool:
    assert case.sender.found.person_id is not None
    people.hold(case.tx, case.sender.found.person_id, case.now + HOLD)
    write_before(case.tx, subscription_id, None, case.now)  # UNDO means what was last, which only START takes back
    cancel_waiting(case.tx, subscription_id, "on hold after a hard day", case.now, kinds=UNASKED)
    return True


def _safe(case: _Case, subscription_id: int) -> bool:
    keep_before(case.tx, subscription_id, case.now)
    turn_to_safe(case.tx, subscription_id, now=case.now)
    return True


def _rate(case: _Case, subscription_id: int) -> bool:
    assert case.reading.rating is not None
    library = case.service.library_for(case.tx, subscription_id, case.now)
    rated = rate(case.tx, library, subscription_id, case.reading.rating, case.now)
    if rated is None:
        raise Instead("nothing_to_rate")
    if rated.offer_mute:
        ask(case.tx, subscription_id, "mute", f"mute {rated.offer_mute}", case.now)
        raise Instead("offer_mute")
    return True


def _reset(case: _Case, subscription_id: int) -> bool:
    aside = tuple(each.nudge_id for each in read_shelves(case.tx, subscription_id).aside)
    keep_before(case.tx, subscription_id, case.now, put_aside=aside)
    reset(case.tx, subscription_id)
    return True


def _undo(case: _Case, subscription_id: int) -> bool:
    aside = undo(case.tx, subscription_id, case.now)
    if aside is None:
        raise Instead("nothing_to_undo")
    for nudge_id in aside:
        put_aside(case.tx, subscription_id, nudge_id, case.now)
    return True


def _next(case: _Case, subscription_id: int) -> bool:
    try:
        send_one_now(case.service, case.tx, subscription_id, case.now)
    except NotNow:
        raise Instead("not_now") from None
    return True


def _email(case: _Case, subscription_id: int) -> bool:
    """Ask the address whether messages shall come there; until its yes nothing changes."""
    seal, address = case.service.seal, case.sender.address
    index = seal.index(address.channel, address.value)
    asked = count_answers(case.tx, address.channel, index, case.now - timedelta(days=1), ("move_asked",))
    if asked >= MOVES_PER_DAY:
        raise Instead("not_changed", "That is enough new addresses for today; try again tomorrow.")
    try:
        wanted = parse_email(case.reading.value)
    except BadAddress as wrong:
        raise Instead("not_changed", str(wrong)) from None
    request_move(case.tx, seal, subscription_id, wanted, **case.proof)
    return True


def _ask(case: _Case, _subscription_id: int) -> bool:
    """Ask about the nearest thing that a half-understood text may have meant."""
    raise Instead("did_you_mean", meant=case.reading.meant)


def _ask_place(case: _Case, subscription_id: int) -> bool:
    ask(case.tx, subscription_id, "place", "", case.now)
    return True


def _ask_delete(case: _Case, subscription_id: int) -> bool:
    ask(case.tx, subscription_id, "delete", "", case.now)
    return True


def _erase(case: _Case, _subscription_id: int) -> bool:
    person_id = case.sender.found.person_id
    return person_id is not None and erase_person(case.tx, case.service.seal, person_id, now=case.now, means="sms")


_FOR_ANYONE: dict[str, Callable[[_Case], bool]] = {"stop": _stop, "start": _start}
_FOR_SUBSCRIBERS: dict[str, Callable[[_Case, int], bool]] = {
    "confirm": _confirm,
    "keep": _keep,
    "stay": _stay,
    "hold": _hold,
    "safe": _safe,
    "rate": _rate,
    "reset": _reset,
    "undo": _undo,
    "next": _next,
    "email": _email,
    "ask": _ask,
    "ask_delete": _ask_delete,
    "ask_place": _ask_place,
    "erase": _erase,
}
