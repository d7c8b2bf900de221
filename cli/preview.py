"""`kindling preview`: the coming slots of a person, or of a cadence that is only thought of."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer
from rich.table import Table
from sqlalchemy import Connection

from cli.calendar import Coming, coming_of, to_ics
from cli.choices import Cadence, Window, Zone, read_times
from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, say, show
from cli.wiring import opened
from config.clock import SystemClock
from config.settings import Settings, load_settings
from people.find import show_person
from people.places import westernmost, zones_in
from people.preferences import read_preferences
from scheduler.cadence import parse_cadence
from scheduler.coming import Home, coming, home_of
from scheduler.schedules import quiet_of
from scheduler.service import Service
from scheduler.slots import Schedule, describe
from scheduler.tick import schedule_of
from scheduler.window import parse_window
from scheduler.zone import parse_zone
from store.due import Due, read_due

_INSTANT = timedelta(microseconds=1)
_LISTED, _PICTURED = 14, 90  # days


@dataclass(frozen=True, slots=True)
class Planned:
    """One schedule, when it will not send (before `not_before`, or again on a day), and where its person is at home."""

    schedule: Schedule
    subscription: int | None = None
    not_before: datetime | None = None
    last_sent_at: datetime | None = None
    home: Home | None = None

    @property
    def said(self) -> dict[str, Any]:
        """What is told of it in JSON."""
        return {"subscription": self.subscription, "words": describe(self.schedule), "zone": self.schedule.zone}


def preview(
    person: Annotated[int | None, typer.Option(help="A person's number, instead of the options below.")] = None,
    cadence: Cadence = "3 a week",
    window: Window = "09:00-11:00",
    zone: Zone = None,
    country: Annotated[
        str | None, typer.Option(help="ISO 3166 code, for its hours; the programme's otherwise.")
    ] = None,
    from_: Annotated[
        str | None, typer.Option("--from", help="First local day, such as 2026-03-02; else today.")
    ] = None,
    days: Annotated[
        int | None, typer.Option(min=1, max=3660, help="How many days; 14 otherwise, or 90 in a picture.")
    ] = None,
    ics: Annotated[Path | None, typer.Option(help="Also write them to this iCalendar file.")] = None,
    png: Annotated[Path | None, typer.Option(help="Also draw them as a calendar into this picture.")] = None,
    as_json: Json = False,
) -> None:
    """Show the coming slots: local time, day, zone."""
    first, now = _day(from_), SystemClock().now()
    days = days or (_PICTURED if png else _LISTED)
    if person is None:
        settings = load_settings()
        planned = [_thought_of(settings, cadence, window, zone, country or settings.program.country, first, now)]
    else:
        with opened() as service, service.database.read() as tx:
            settings, planned = service.settings, _planned(service, tx, person)
    found = sorted((each for plan in planned for each in _coming(plan, first, days, now)), key=lambda each: each.at)
    if ics:
        ics.write_bytes(to_ics(found, settings.program.name, now))
        say(f"{len(found)} written to {ics}")
    if png:
        from cli.months import calendar_png, coming_marks  # noqa: PLC0415  (matplotlib takes a second to load)

        begins = first or min(now.astimezone(ZoneInfo(plan.schedule.zone)).date() for plan in planned)
        lines = [describe(plan.schedule) for plan in planned]
        ends = begins + timedelta(days=days - 1)
        png.write_bytes(calendar_png(settings.program.name, lines, coming_marks(found), begins, ends))
        say(f"{len(found)} drawn in {png}")
    show({"schedules": [plan.said for plan in planned], "slots": found}, as_json, lambda: _draw(planned, found))


def _thought_of(
    settings: Settings, cadence: str, window: str, zone: str | None, country: str, first: date | None, now: datetime
) -> Planned:
    quiet, country = quiet_of(settings.quiet), country.strip().upper()
    if not zones_in(country):
        raise Trouble("--country: must be the two letters of a country, such as US or GB", WRONG_USAGE)
    name = parse_zone(zone) if zone else westernmost(zones_in(country), now)
    if not zone:
        say(f"The zone {name} is a guess; --zone says it for certain.")
    stored = read_times(cadence, window, quiet, country)
    anchor = first or now.astimezone(ZoneInfo(name)).date()
    return Planned(Schedule(parse_cadence(stored[0]), anchor, parse_window(stored[1]), name, quiet, country, seed=0))


def _planned(service: Service, tx: Connection, person: int) -> list[Planned]:
    found = show_person(tx, service.seal, person, receipts_shown=0)
    if found is None:
        raise Trouble(f"there is no person {person}; `kindling people list` shows those there are", FAILED)
    due = [read_due(tx, line.subscription_id) for line in found.subscriptions]
    planned = [_of(tx, each, service) for each in due if each]
    if not planned:
        raise Trouble("nothing is coming: this person has no active subscription", FAILED)
    return planned


def _of(tx: Connection, due: Due, service: Service) -> Planned:
    chosen = read_preferences(tx, due.id)
    waits = [at for at in (due.paused_until, due.hold_until) if at]
    schedule = schedule_of(due, service.quiet_for(tx, due.id))
    home = home_of(chosen.home_zone, chosen.home_at)
    return Planned(schedule, due.id, max(waits, default=None), due.last_sent_at, home)


def _coming(plan: Planned, first: date | None, days: int, now: datetime) -> list[Coming]:
    zone = plan.schedule.zone
    start = _midnight(first, zone) if first else now
    end = (first or now.astimezone(ZoneInfo(zone)).date()) + timedelta(days=days)
    found = coming(plan.schedule, start - _INSTANT, last_sent_at=plan.last_sent_at, home=plan.home)
    return [
        coming_of(slot, where, plan.subscription)
        for slot, where in takewhile(lambda each: each[0].at < _midnight(end, each[1]), found)
        if not (plan.not_before and slot.at < plan.not_before)
    ]


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Trouble("--from: must be a day such as 2026-03-02", WRONG_USAGE) from None


def _draw(planned: list[Planned], coming: list[Coming]) -> None:
    for plan in planned:
        out.print(describe(plan.schedule))
    table = Table("day", "", "time", "zone", "UTC", box=None)
    for each in coming:
        table.add_row(
            f"{each.day}", each.weekday, f"{each.local:%H:%M}", each.abbreviation, f"{each.at:%Y-%m-%d %H:%M}"
        )
    out.print(table)
