"""The words of an immediate answer by text, filled in for whoever wrote."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from conversation.read import PAUSE_DAYS, Reading
from messages.frame import frequency
from messages.system import system_text
from people.preferences import Preferences, default_preferences, read_preferences
from people.reconfirm import UNTIL_ANSWERED
from scheduler.cadence import parse_cadence
from scheduler.schedules import local_day, quiet_of
from scheduler.service import Service
from scheduler.slots import next_slot
from scheduler.spacing.reasons import why_asked
from scheduler.states import HANDED_OVER, State
from scheduler.tick import schedule_of
from store.due import read_due
from store.history import last_sent
from web.effects import Outcome, Sender
from web.own_page import own_page
from web.when import day_of, fitting, hours_and_days, no_day

_WENT_OUT = HANDED_OVER | {State.UNKNOWN, State.FLAGGED}
_TIMED = frozenset({"changed", "unchanged", "most", "least", "moved", "status", "why"})


def say(
    service: Service, tx: Connection, sender: Sender, outcome: Outcome, reading: Reading, now: datetime
) -> tuple[str, str | None]:
    """Give the reply and the kind it came out as; ("", None) for silence.

    Crisis lines are those of the sender's own country, known or not.
    """
    if outcome.kind is None:
        return "", None
    program = service.settings.program
    chosen = _preferences(service, tx, sender, now)
    until = now + timedelta(days=reading.pause_days or PAUSE_DAYS)
    values = {
        "prefix": program.prefix,
        "support": program.support or service.settings.public_url,
        "country": chosen.country,
        "frequency": frequency(parse_cadence(chosen.cadence).per_week, chosen.language),
        "until": day_of(until, chosen.zone, chosen.language),
        "link": _link(service, tx, sender, now),
        "advice": fitting(outcome.advice, chosen.language),
    }
    kind = outcome.kind
    if kind in _TIMED and sender.found.subscription_id is not None:
        kind, timed = _timed(service, tx, sender.found.subscription_id, kind, chosen, now)
        values |= timed
    return system_text(kind, chosen.language, **values).text, kind


def _timed(
    service: Service, tx: Connection, subscription_id: int, kind: str, chosen: Preferences, now: datetime
) -> tuple[str, dict[str, str]]:
    """Say what is set and what comes next; the kind is another where somebody rests, or has had nothing yet."""
    values = {"schedule": hours_and_days(chosen), "place": chosen.zone.rsplit("/", 1)[-1].replace("_", " ")}
    due = read_due(tx, subscription_id)
    if due is None:
        return kind, values | {"next": no_day(chosen.language)}
    rests = max((at for at in (due.paused_until, due.hold_until) if at and at > now), default=None)
    after = rests or now
    slot = next_slot(
        schedule_of(due, quiet_of(service.settings.quiet)), after, not_on=local_day(due.last_sent_at, due.zone)
    )
    values["next"] = day_of(slot.at, chosen.zone, chosen.language) if slot else no_day(chosen.language)
    if kind == "status" and rests and rests - now > UNTIL_ANSWERED / 2:
        return "reconfirm", values
    if kind == "status" and rests:
        return "status_paused", values | {"until": day_of(rests, chosen.zone, chosen.language)}
    if kind != "why":
        return kind, values
    last = last_sent(tx, subscription_id, _WENT_OUT)
    if last is None:
        return "why_none", values
    why = last.reason_discreet
    reason = why_asked(why, chosen.language) if last.kind == "extra" else why
    return kind, values | {"day": day_of(last.at, chosen.zone, chosen.language), "reason": reason}


def _preferences(service: Service, tx: Connection, sender: Sender, now: datetime) -> Preferences:
    if sender.found.subscription_id is not None:
        return read_preferences(tx, sender.found.subscription_id)
    return default_preferences(sender.address, country=service.settings.program.country, now=now)


def _link(service: Service, tx: Connection, sender: Sender, now: datetime) -> str:
    subscription_id = sender.found.subscription_id
    path = own_page(tx, service.seal, subscription_id, now) if subscription_id is not None else None
    return service.settings.public_url + (path or "/")
