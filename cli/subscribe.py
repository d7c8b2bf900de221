"""`kindling subscribe`: opt a person in on this machine."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any

import typer

from cli.choices import Audience, Cadence, Tier, Window, Zone, muted_by, read_times
from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, say, show
from cli.wiring import opened
from messages.agreed import COMMAND_CONSENT, COMMAND_REQUEST
from people.address import Address, parse_email, parse_phone
from people.optin import OptInResult, confirm, request_optin
from people.preferences import Preferences, default_preferences
from scheduler.schedules import quiet_of
from scheduler.service import Service
from scheduler.slots import describe, next_slot
from scheduler.tick import schedule_of
from scheduler.zone import parse_zone
from store.due import read_due
from store.subscriptions import read_subscription

_REFUSALS = {
    "suppressed": "this address has opted out; only its owner can lift that, by texting START or on their own page",
    "too_many": "this address was asked three times in a day; try again tomorrow",
}


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What came of it; `next` is the first slot of an active subscription."""

    status: str
    person: int | None
    subscription: int | None
    schedule: str | None = None
    next: datetime | None = None


def subscribe(
    phone: Annotated[str | None, typer.Option(help="A mobile number, such as +12025550123.")] = None,
    email: Annotated[str | None, typer.Option(help="An e-mail address.")] = None,
    cadence: Cadence = "3 a week",
    window: Window = "09:00-11:00",
    zone: Zone = None,
    topics: Annotated[str | None, typer.Option(help="Only these themes, between commas.")] = None,
    audience: Annotated[list[Audience] | None, typer.Option(help="May be given twice.")] = None,
    lang: Annotated[str, typer.Option(help="Language of the nudges.")] = "en",
    tier: Annotated[Tier, typer.Option(help="How much a text gives away on a lock screen.")] = Tier.DISCREET,
    consent: Annotated[
        bool, typer.Option("--consent", help=COMMAND_CONSENT.words + " Otherwise they are asked first.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Opt a person in: active at once with --consent, otherwise they are asked to confirm."""
    if bool(phone) == bool(email):
        raise Trouble("give one address: --phone or --email", WRONG_USAGE)
    with opened() as service:
        settings, now = service.settings, service.clock.now()
        country = settings.program.country
        address = parse_phone(phone, country) if phone else parse_email(email or "")
        chosen = default_preferences(address, country=country, now=now, language=_known(service, lang))
        times = read_times(cadence, window, quiet_of(settings.quiet), chosen.country)
        chosen = replace(
            chosen,
            cadence=times[0],
            window=times[1],
            zone=parse_zone(zone) if zone else chosen.zone,
            zone_source="stated" if zone else chosen.zone_source,
            audiences=tuple({each.value: 0 for each in audience or () if each != Audience.EITHER}),
            muted_themes=muted_by(topics),
            tier=tier.value,
        )
        done = _enrol(service, address, chosen, consent, now)
    if done.status in _REFUSALS:
        raise Trouble(_REFUSALS[done.status], FAILED)
    if not zone:
        say(f"The zone {chosen.zone} is a guess; --zone says it for certain.")
    show(done, as_json, lambda: _draw(done))


def _known(service: Service, lang: str) -> str:
    if lang not in service.library.langs:
        raise Trouble(f"--lang: the library has {', '.join(service.library.langs)}", WRONG_USAGE)
    return lang


def _enrol(service: Service, address: Address, chosen: Preferences, consent: bool, now: datetime) -> Subscribed:
    seal = service.seal
    proof: dict[str, Any] = {"means": "command", "evidence": {"command": "kindling subscribe"}, "now": now}
    wording = (COMMAND_CONSENT if consent else COMMAND_REQUEST).version
    with service.database.write() as tx:
        result = request_optin(tx, seal, address, chosen, wording=wording, language=chosen.language, **proof)
        if result.status == "asked" and consent and result.subscription_id is not None:
            confirm(tx, seal, result.subscription_id, wording=wording, **proof)
            return _shown(service, tx, result, "active", now)
        return _shown(service, tx, result, result.status, now)


def _shown(service: Service, tx: Any, result: OptInResult, status: str, now: datetime) -> Subscribed:
    held = read_subscription(tx, result.subscription_id) if result.subscription_id is not None else None
    if held is None:
        return Subscribed(status, None, None)
    due = read_due(tx, held.id)
    if due is None:
        return Subscribed(status, held.person_id, held.id)
    schedule = schedule_of(due, service.quiet_for(tx, due.id))
    slot = next_slot(schedule, now)
    return Subscribed(status, held.person_id, held.id, describe(schedule), slot.at if slot else None)


def _draw(done: Subscribed) -> None:
    said = {
        "active": "Subscribed",
        "asked": "Asked to confirm; the message goes out with `kindling run` or `kindling tick`",
        "already_active": "Was subscribed before; nothing was changed",
    }[done.status]
    out.print(f"{said}. Person {done.person}." + (f" {done.schedule}." if done.schedule else ""))
    if done.next:
        out.print(f"First nudge: {done.next:%Y-%m-%d %H:%M} UTC.")
