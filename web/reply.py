"""The words of an immediate answer by text, filled in for whoever wrote."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from conversation.read import PAUSE_DAYS, Reading
from messages.system import system_text
from people.preferences import Preferences, default_preferences, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.service import Service
from web.effects import Sender
from web.own_page import own_page


def say(service: Service, tx: Connection, sender: Sender, kind: str, reading: Reading, now: datetime) -> str:
    """Render a kind of system text for the sender, known or not; crisis lines are those of their own country."""
    program = service.settings.program
    chosen = _preferences(service, tx, sender, now)
    until = (now + timedelta(days=reading.pause_days or PAUSE_DAYS)).astimezone(ZoneInfo(chosen.zone))
    return system_text(
        kind,
        chosen.language,
        prefix=program.prefix,
        support=program.support or service.settings.public_url,
        country=chosen.country,
        frequency=f"about {round(parse_cadence(chosen.cadence).per_week) or 1} msgs/week",
        until=f"{until.day} {until:%B}",
        link=_link(service, tx, sender, now),
    ).text


def _preferences(service: Service, tx: Connection, sender: Sender, now: datetime) -> Preferences:
    if sender.found.subscription_id is not None:
        return read_preferences(tx, sender.found.subscription_id)
    return default_preferences(sender.address, country=service.settings.program.country, now=now)


def _link(service: Service, tx: Connection, sender: Sender, now: datetime) -> str:
    subscription_id = sender.found.subscription_id
    path = own_page(tx, service.seal, subscription_id, now) if subscription_id is not None else None
    return service.settings.public_url + (path or "/")
