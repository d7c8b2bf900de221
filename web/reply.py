"""The words of an immediate answer by text, filled in for whoever wrote."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from conversation.read import Reading
from messages.frame import frequency
from messages.nudge import THEME_IDS
from messages.system import system_text
from people.preferences import NoSubscription, Preferences, default_preferences, read_preferences
from people.reconfirm import rests_unanswered
from scheduler.cadence import parse_cadence
from scheduler.coming import coming, home_of
from scheduler.service import Service
from scheduler.spacing.reasons import why_asked
from scheduler.states import HANDED_OVER, State
from scheduler.tick import schedule_of
from store.clinic_of import sender_of
from store.due import read_due
from store.history import last_sent
from web.effects import Outcome, Sender
from web.own_page import own_page
from web.when import day_of, fitting, hours_and_days, no_day, place_of

_WENT_OUT = HANDED_OVER | {State.UNKNOWN, State.FLAGGED}
_WITH_LINK = frozenset({"page", "data", "topic_which"})
_HOW_IT_STANDS = ("status", "nothing_to_undo")  # said otherwise to whoever rests
_LIKE_THE_TEXT = ("crisis", "violence", "erased")
_INSTANT = timedelta(microseconds=1)


def say(
    service: Service, tx: Connection, sender: Sender, outcome: Outcome, reading: Reading, now: datetime
) -> tuple[str, str | None]:
    """Give the reply and the kind it came out as; ("", None) for silence.

    Crisis lines are those of the sender's own country, known or not. Whoever has chosen no language is answered in
    that of the text; somebody in danger is in any case.
    """
    kind = outcome.kind
    if kind is None:
        return "", None
    program, chosen = service.settings.program, _preferences(service, tx, sender, now)
    if reading.language and (sender.found.subscription_id is None or kind.startswith(_LIKE_THE_TEXT)):
        chosen = replace(chosen, language=reading.language)
    kind = f"{kind}_{chosen.tier}" if kind == "wording" else kind
    values = {
        "prefix": _sender(service, tx, sender),
        "support": program.support or service.settings.public_url,
        "country": chosen.country,
        "frequency": frequency(parse_cadence(chosen.cadence).per_week, chosen.language),
        "advice": fitting(outcome.advice, chosen.language),
        "meant": outcome.said,
        "count": str(len(THEME_IDS) - len(chosen.muted_themes)),
        "schedule": hours_and_days(chosen),
        "place": place_of(chosen.zone),
        "until": _until(kind, chosen),
    }
    if kind in _WITH_LINK:
        values["link"] = _link(service, tx, sender, now)
    if sender.found.standing == "active" and sender.found.subscription_id is not None:
        kind, timed = _timed(service, tx, sender.found.subscription_id, kind, chosen, now)
        values |= timed
    return system_text(kind, chosen.language, **values).text, kind


def _until(kind: str, chosen: Preferences) -> str:
    """Say until when somebody rests, or the last day of a stay."""
    end = chosen.home_at - _INSTANT if kind == "away" and chosen.home_at else chosen.paused_until
    return day_of(end, chosen.zone, chosen.language) if end else no_day(chosen.language)


def _timed(
    service: Service, tx: Connection, subscription_id: int, kind: str, chosen: Preferences, now: datetime
) -> tuple[str, dict[str, str]]:
    """Say what comes next; the kind is another where somebody rests, or has had nothing yet."""
    due = read_due(tx, subscription_id)
    if due is None:
        return kind, {"next": no_day(chosen.language)}
    rests = max((at for at in (due.paused_until, due.hold_until) if at and at > now), default=None)
    schedule, home = schedule_of(due, service.quiet_for(tx, subscription_id)), home_of(chosen.home_zone, chosen.home_at)
    after = (rests or now) - _INSTANT  # a pause that ends when a slot begins does not swallow it
    found = next(coming(schedule, after, last_sent_at=due.last_sent_at, home=home), None)
    values = {"next": day_of(found[0].at, found[1], chosen.language) if found else no_day(chosen.language)}
    if kind in _HOW_IT_STANDS and rests_unanswered(rests, now):
        return "reconfirm", values
    if kind in _HOW_IT_STANDS and rests:
        return "status_paused", values | {"until": day_of(rests, chosen.zone, chosen.language)}
    if kind == "away" and not chosen.home_at:
        return "moved", values
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
        with suppress(NoSubscription):  # erased a moment ago
            return read_preferences(tx, sender.found.subscription_id)
    return default_preferences(sender.address, country=service.settings.program.country, now=now)


def _sender(service: Service, tx: Connection, sender: Sender) -> str:
    """Name who answers: to a patient their clinic, as its messages do."""
    subscription_id = sender.found.subscription_id
    return (subscription_id and sender_of(tx, subscription_id)) or service.settings.program.prefix


def _link(service: Service, tx: Connection, sender: Sender, now: datetime) -> str:
    subscription_id = sender.found.subscription_id
    path = own_page(tx, service.seal, subscription_id, now, visit=True) if subscription_id is not None else None
    return service.settings.public_url + (path or "/")
