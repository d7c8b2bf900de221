"""A person's own page, laid out for its template."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from messages import agreed as wording
from messages.nudge import THEMES
from people.find import masked
from scheduler.schedules import quiet_of
from scheduler.slots import describe
from scheduler.states import HANDED_OVER, State
from store.consents import list_consents
from store.history import Past, list_history
from web import told
from web.choices import CADENCES, LABELS, TIER_WORDS, WINDOWS, zone_names
from web.door import Door
from web.own_page import Owner
from web.upcoming import calendar, coming, spoken, spoken_day

HISTORY_SHOWN = 20
_RATABLE = HANDED_OVER | {State.UNKNOWN}


def show(
    door: Door,
    request: Request,
    tx: Connection,
    owner: Owner,
    token: str,
    *,
    code: int = 200,
    done: str = "",
    note: str = "",
    values: Any = None,
    errors: dict[str, str] | None = None,
) -> Response:
    """Render the page. `done` is a word of `told.DONE`, `note` a sentence; `values` and `errors` a form sent back."""
    return door.page(
        request,
        "me.html",
        code,
        token=token,
        done=note or told.DONE.get(done, ""),
        values=values or owner.values(),
        errors=errors or {},
        labels=LABELS,
        cadences=CADENCES,
        windows=WINDOWS,
        zones=zone_names(),
        themes=THEMES,
        tiers=TIER_WORDS,
        ratings=told.RATINGS,
        history=[_past(door, owner, past) for past in list_history(tx, owner.subscription.id, HISTORY_SHOWN)],
        consents=[_event(owner, row) for row in list_consents(tx, owner.person.id)],
        **_standing(door, owner, door.now()),
    )


def _standing(door: Door, owner: Owner, now: datetime) -> dict[str, Any]:
    subscription, zone = owner.subscription, owner.subscription.zone
    until = owner.rests_until(now) if subscription.status == "active" else None
    schedule = owner.schedule(quiet_of(door.settings.quiet))
    found = coming(schedule, until or now, owner.last_day()) if subscription.status == "active" else []
    why_none = "Nothing is planned." if subscription.status != "active" else "This rhythm has come to its end."
    return {
        "address": masked(owner.address),
        "way": "Texts to" if owner.address.channel == "sms" else "E-mails to",
        "move_words": wording.MOVE.say(door.settings.program.name),
        "status": subscription.status,
        "state": f"Paused until {spoken_day(until, zone)}" if until else told.STATES[subscription.status],
        "live": subscription.status == "active" and not until,
        "paused": spoken_day(until, zone) if until else "",
        "schedule": describe(schedule),
        "slots": [spoken(slot.at, zone) for slot in found],
        "weeks": calendar(found, now.astimezone(ZoneInfo(zone)).date()),
        "why_none": why_none,
    }


def _past(door: Door, owner: Owner, past: Past) -> dict[str, Any]:
    # The page is the person's own, so the open wording is shown whatever was sent.
    nudge = door.service.library.get(past.nudge_id, owner.person.language) if past.nudge_id else None
    return {
        "when": spoken(past.at, owner.subscription.zone),
        "outcome": told.OUTCOMES[State(past.state)],
        "text": nudge.sms_full if nudge else told.KINDS.get(past.kind, ""),
        "reason": past.reason[:1].upper() + past.reason[1:],
        "nudge_id": past.nudge_id if past.state in _RATABLE else None,
        "rating": past.rating,
    }


def _event(owner: Owner, row: Any) -> dict[str, str]:
    return {
        "when": spoken(row.at, owner.subscription.zone),
        "means": told.MEANS.get(row.means, row.means),
        "words": told.EVENTS.get(row.event, row.event),
        "wording": row.wording,
    }
