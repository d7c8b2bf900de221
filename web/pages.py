"""The first page, sign-up, and the second yes."""

from datetime import timedelta
from typing import Any

import structlog
from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from messages import agreed as wording
from messages.library import Library
from people.address import Address, BadAddress, country_of, parse_address
from people.links import read_confirm_token
from people.move import is_move
from people.optin import confirm, request_optin
from people.preferences import Preferences, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.schedules import quiet_of
from store.history import count_texts
from store.receipts import queue_text
from web.choices import CADENCES, LABELS, WINDOWS, Choices, in_words, read_choices, wrong_in_words, zone_names
from web.door import Door, TheDoor
from web.fields import Form, client_of, evidence_of
from web.languages import FIRST, LANGUAGES, language_for, language_in, speaker
from web.own_page import own_page
from web.rhythm import cadence_words
from web.told import NO_CONSENT

log = structlog.get_logger()
router = APIRouter(include_in_schema=False)
LINKS_PER_DAY = 2  # fresh links to one address, whoever asks for them
_A_DAY = timedelta(days=1)
_FIRST: dict[str, Any] = {
    "address": "",
    "cadence": "3 a week",
    "window": "09:00-11:00",
    "zone": "",
    "audience": [],
    "consent": "",
}


@router.api_route("/", methods=["GET", "HEAD"])
def home(request: Request, door: TheDoor) -> Response:
    """Say what this is, and offer the sign-up."""
    return _home(request, door, _FIRST, {}, language_for(request))


@router.post("/subscribe")
def subscribe(request: Request, form: Form, door: TheDoor) -> Response:
    """Ask an address for its second yes. The answer is the same whatever is known of the address."""
    lang = language_in(form.get("language", ""))
    address, wrong = _address(form.get("address", ""), door.settings.program.country)
    country = country_of(address, door.settings.program.country) if address else door.settings.program.country
    choices = read_choices(form, quiet_of(door.settings.quiet), country)
    if wrong:
        choices.errors["address"] = wrong
    if form.get("consent") != "yes":
        choices.errors["consent-yes"] = NO_CONSENT
    if choices.errors or address is None:
        order = {name: choices.errors[name] for name in LABELS if name in choices.errors}
        return _home(request, door, choices.values, order, lang, status=422)
    if not door.sign_ups.take(client_of(request), door.now()):
        raise HTTPException(429)
    _ask(door, address, country, choices, lang, dict(evidence_of(request)))
    return door.see("/asked" if lang == language_for(request) else f"/asked?lang={lang}")


@router.api_route("/asked", methods=["GET", "HEAD"])
def asked(request: Request, door: TheDoor) -> Response:
    """Say that a message is on its way, to whoever signed up."""
    return door.page(request, "asked.html")


@router.api_route("/confirm/{token}", methods=["GET", "HEAD"])
def show_confirm(request: Request, token: str, door: TheDoor) -> Response:
    """Show a button; following the link alone confirms nothing, as mail scanners follow every link."""
    subscription_id = _confirming(door, token)
    with door.service.database.read() as tx:
        preferences = read_preferences(tx, subscription_id)
        moving = is_move(tx, subscription_id)
    lang = language_in(preferences.language)
    rhythm = cadence_words(parse_cadence(preferences.cadence), lang)
    return door.page(request, "confirm.html", lang=lang, rhythm=rhythm, moving=moving)


@router.post("/confirm/{token}")
def do_confirm(request: Request, token: str, form: Form, door: TheDoor) -> Response:
    """Record the second yes and go on to the person's own page; twice is once."""
    del form
    service, now = door.service, door.now()
    subscription_id = _confirming(door, token)
    with service.database.write() as tx:
        lang = language_in(read_preferences(tx, subscription_id).language)
        confirmed = confirm(
            tx,
            service.seal,
            subscription_id,
            means="email",
            evidence=dict(evidence_of(request)),
            wording=wording.CONFIRM.in_language(lang).version,
            now=now,
        )
        link = own_page(tx, service.seal, subscription_id, now)
        word = "moved" if is_move(tx, subscription_id) else "confirmed"
    if not confirmed or link is None:
        raise HTTPException(410)
    door.wake()
    return door.see(f"{link}?done={word}")


def _home(request: Request, door: Door, values: Any, errors: dict[str, str], lang: str, status: int = 200) -> Response:
    say = speaker(lang)
    return door.page(
        request,
        "home.html",
        status,
        lang=lang,
        languages=tuple(LANGUAGES.items()),
        values=values,
        errors=wrong_in_words(errors, say),
        labels={name: say(words) for name, words in LABELS.items()},
        cadences=in_words(CADENCES, say),
        windows=in_words(WINDOWS, say),
        zones=zone_names(),
        consent=wording.CONSENT.in_language(lang).say(door.settings.program.name),
        example=_example(door.service.library, lang),
    )


def _example(library: Library, lang: str) -> str:
    texts = (nudge.sms_discreet for nudge in library.of(lang) if nudge.audience == "either" and not library.bar(nudge))
    return next(filter(None, texts), "")


def _address(text: str, country: str) -> tuple[Address | None, str]:
    try:
        return parse_address(text, country), ""
    except BadAddress as wrong:
        return None, str(wrong)


def _ask(door: Door, address: Address, country: str, choices: Choices, lang: str, evidence: dict[str, str]) -> None:
    service = door.service
    preferences = Preferences(
        cadence=choices.cadence,
        window=choices.window,
        zone=choices.zone,
        zone_source="stated",
        audiences=tuple(choices.values["audience"]),
        country=country,
        language=lang if lang in service.library.langs else FIRST,
    )
    with service.database.write() as tx:
        asked = request_optin(
            tx,
            service.seal,
            address,
            preferences,
            means="web",
            evidence=evidence,
            wording=wording.CONSENT.in_language(lang).version,
            language=preferences.language,
            now=door.now(),
        )
        if asked.status == "already_active" and asked.subscription_id is not None:
            _send_fresh_link(door, tx, address, asked.subscription_id)
    log.info("sign_up", channel=address.channel, status=asked.status)
    door.wake()


def _send_fresh_link(door: Door, tx: Connection, address: Address, subscription_id: int) -> None:
    """Whoever signs up twice has perhaps lost the way to their page. Only the address itself gets to know."""
    now = door.now()
    if address.channel != "email" or count_texts(tx, subscription_id, "fresh_link", now - _A_DAY) >= LINKS_PER_DAY:
        return
    queue_text(tx, door.service.seal, subscription_id, "fresh_link", {}, priority=1, now=now, expires_in=_A_DAY)


def _confirming(door: Door, token: str) -> int:
    subscription_id = read_confirm_token(door.service.seal, token, door.now())
    if subscription_id is None:
        raise HTTPException(410)
    return subscription_id
