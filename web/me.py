"""A person's own page: what comes, what came and why, and every choice they have."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.datastructures import ImmutableMultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from messages import agreed as wording
from messages.nudge import THEME_IDS
from people.address import Address, BadAddress, parse_address
from people.erase import erase_person
from people.ledger import Proof
from people.optin import request_move
from people.optout import record_stop
from people.preferences import change_preferences, turn_to_safe
from people.reconfirm import keep
from scheduler.now import NotNow, send_one_now
from scheduler.ratings import bring_back, rate, reset, unstar
from store.people import release
from web.choices import levels_of, read_choices, read_levels, with_levels
from web.door import Door, TheDoor
from web.fields import Form, client_of, evidence_of
from web.languages import Say, speaker
from web.me_clinic import CHOICES, choose
from web.me_record import FORMS, hand_out
from web.me_view import show
from web.own_page import Owner, read_owner
from web.start import start_again
from web.told import ALL_OFF, ASKED_AGAIN, PAUSES, SAME_ADDRESS

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Act:
    """One press of a button, inside the transaction that carries it out."""

    door: Door
    request: Request
    tx: Connection
    owner: Owner
    token: str
    form: ImmutableMultiDict[str, str]
    now: datetime

    @property
    def proof(self) -> dict[str, Any]:
        """What a change of consent leaves in the ledger, but for its wording."""
        return {"means": "web", "evidence": dict(evidence_of(self.request)), "now": self.now}

    @property
    def say(self) -> Say:
        """What puts a sentence into the owner's language."""
        return speaker(self.owner.lang)

    def done(self, word: str) -> Response:
        """Go back to the page, which says so (a reload then repeats nothing)."""
        return self.door.see(f"/me/{self.token}?done={word}")

    def shown(self, **more: Any) -> Response:
        """Show the page at once."""
        return show(self.door, self.request, self.tx, self.owner, self.token, **more)


@router.api_route("/me/{token}", methods=["GET", "HEAD"])
def look(request: Request, token: str, door: TheDoor, done: str = "") -> Response:
    """Show the page; 410 for a link that has run out."""
    with door.service.database.read() as tx:
        owner = _owner(door, tx, token, door.now())
        return show(door, request, tx, owner, token, done=done)


@router.post("/me/{token}")
def press(request: Request, token: str, form: Form, door: TheDoor) -> Response:
    """Carry out what the pressed button stands for, in one transaction."""
    act = _ACTS.get(form.get("do", ""))
    if act is None:
        raise HTTPException(422)
    now = door.now()
    with door.service.database.write() as tx:
        response = act(Act(door, request, tx, _owner(door, tx, token, now), token, form, now))
    door.wake()
    return response


def _owner(door: Door, tx: Connection, token: str, now: datetime) -> Owner:
    owner = read_owner(tx, door.service.seal, token, now)
    if owner is None:
        raise HTTPException(410)
    return owner


def _save(act: Act) -> Response:
    held = act.owner.preferences
    choices = read_choices(
        act.form, act.door.service.quiet_for(act.tx, act.owner.subscription.id), act.owner.person.country
    )
    levels = read_levels(act.form, held)
    if set(levels.values()) == {"off"}:
        choices.errors["topic"] = ALL_OFF
    wanted = act.form.get("language", "")
    language = wanted if wanted in act.door.service.library.langs else held.language
    if choices.errors:
        values = choices.values | {"levels": levels, "language": language}
        return act.shown(code=422, values=values, errors=choices.errors)
    changed = replace(
        with_levels(held, levels),
        cadence=choices.cadence,
        window=choices.window,
        zone=choices.zone,
        zone_source="stated" if choices.zone != held.zone else held.zone_source,
        tier=str(choices.values["tier"]),
        audiences=tuple(choices.values["audience"]),
        language=language,
    )
    change_preferences(act.tx, act.owner.subscription.id, changed, now=act.now)
    return act.done("saved")


def _pause(act: Act) -> Response:
    days = act.form.get("days", "")
    if days not in dict(PAUSES):
        raise HTTPException(422)
    return _rest(act, act.now + timedelta(days=int(days)), "paused")


def _resume(act: Act) -> Response:
    release(act.tx, act.owner.person.id)
    lang = act.owner.lang
    proof = Proof(wording=wording.START.in_language(lang).version, language=lang, **act.proof)
    keep(act.tx, act.door.service.seal, act.owner.subscription.id, proof)
    return _rest(act, None, "resumed")


def _rest(act: Act, until: datetime | None, word: str) -> Response:
    changed = replace(act.owner.preferences, paused_until=until)
    change_preferences(act.tx, act.owner.subscription.id, changed, now=act.now)
    return act.done(word)


def _now(act: Act) -> Response:
    try:
        send_one_now(act.door.service, act.tx, act.owner.subscription.id, act.now)
    except NotNow as reason:
        return act.shown(note=act.say(str(reason)))
    return act.done("sent")


def _rate(act: Act) -> Response:
    rating = act.form.get("rating", "")
    if rating not in {"1", "2", "3", "4"}:
        raise HTTPException(422)
    nudge_id = act.form.get("nudge") or ""
    subscription_id = act.owner.subscription.id
    library = act.door.service.library_for(act.tx, subscription_id, act.now)
    rated = rate(act.tx, library, subscription_id, int(rating), act.now, nudge_id=nudge_id) if nudge_id else None
    if rated is None:
        raise HTTPException(422)
    return act.done("aside" if rated.retired else _RATED[rating])


def _unstar(act: Act) -> Response:
    if not unstar(act.tx, act.owner.subscription.id, act.form.get("nudge", ""), act.now):
        raise HTTPException(422)
    return act.done("unstarred")


def _bring_back(act: Act) -> Response:
    if not bring_back(act.tx, act.owner.subscription.id, act.form.get("nudge", "")):
        raise HTTPException(422)
    return act.done("back")


def _reset(act: Act) -> Response:
    reset(act.tx, act.owner.subscription.id)
    return act.done("reset")


def _mute(act: Act) -> Response:
    theme, held = act.form.get("theme", ""), act.owner.preferences
    if theme not in THEME_IDS:
        raise HTTPException(422)
    changed = with_levels(held, levels_of(held) | {theme: "off"})
    if set(changed.muted_themes) == set(THEME_IDS):
        return act.shown(note=act.say(ALL_OFF))
    change_preferences(act.tx, act.owner.subscription.id, changed, now=act.now)
    return act.done("muted")


def _safe(act: Act) -> Response:
    turn_to_safe(act.tx, act.owner.subscription.id, now=act.now)
    return act.done("safe")


def _stop(act: Act) -> Response:
    agreed = wording.STOP.in_language(act.owner.lang)
    record_stop(act.tx, act.door.service.seal, act.owner.address, wording=agreed.version, **act.proof)
    return act.done("stopped")


def _start(act: Act) -> Response:
    result = start_again(act.door, act.tx, act.request, act.owner.address, act.now, act.owner.lang)
    if result.status != "restarted":
        return act.shown(note=act.say(ASKED_AGAIN) if result.status == "ask" else "")
    return act.done("started")


def _move(act: Act) -> Response:
    """Ask another address; the answer is the same whatever is known of that address."""
    if act.owner.subscription.status != "active":
        raise HTTPException(422)
    address, wrong = _new_address(act)
    if address is None:
        values = act.owner.values() | {"address": act.form.get("address", "")}
        return act.shown(code=422, values=values, errors={"address": wrong})
    if not act.door.sign_ups.take(client_of(act.request), act.now):
        raise HTTPException(429)
    subscription_id, seal = act.owner.subscription.id, act.door.service.seal
    agreed = wording.MOVE.in_language(act.owner.lang)
    request_move(act.tx, seal, subscription_id, address, wording=agreed.version, **act.proof)
    return act.done("asked")


def _new_address(act: Act) -> tuple[Address | None, str]:
    try:
        address = parse_address(act.form.get("address", ""), act.owner.person.country)
    except BadAddress as wrong:
        return None, str(wrong)
    return (None, SAME_ADDRESS) if address == act.owner.address else (address, "")


def _clinic(act: Act) -> Response:
    word = choose(act.tx, act.door.service.seal, act.owner.person.id, act.form, act.now)
    if word is None:
        raise HTTPException(422)
    return act.done(word)


def _download(act: Act) -> Response:
    return hand_out(act.form.get("do", ""), act.door, act.tx, act.owner, act.now)


def _erase(act: Act) -> Response:
    return act.door.page(act.request, "erase.html", lang=act.owner.lang, token=act.token)


def _erase_surely(act: Act) -> Response:
    erase_person(act.tx, act.door.service.seal, act.owner.person.id, now=act.now, means="web")
    return act.door.page(act.request, "erased.html", lang=act.owner.lang)


_RATED = {"2": "later", "3": "rated", "4": "loved"}
_ACTS: dict[str, Callable[[Act], Response]] = {
    "save": _save,
    "pause": _pause,
    "resume": _resume,
    "now": _now,
    "rate": _rate,
    "unstar": _unstar,
    "bring_back": _bring_back,
    "reset": _reset,
    "mute": _mute,
    "safe": _safe,
    "stop": _stop,
    "start": _start,
    "move": _move,
    **dict.fromkeys(CHOICES, _clinic),
    **dict.fromkeys(FORMS, _download),
    "erase": _erase,
    "erase_surely": _erase_surely,
}
