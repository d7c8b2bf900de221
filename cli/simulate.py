"""`kindling simulate`: people who do not exist, through the real rules, by a virtual clock. Nothing is sent or kept."""

import os
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.choices import Cadence, Window, Zone, read_times
from cli.metric_lines import METRIC_LINES, dig, said
from cli.output import WRONG_USAGE, Json, Trouble, out, say, show
from cli.rehearse import rehearse_all
from config.settings import Settings, load_settings
from messages.files import load_library
from messages.library import Library
from people.places import zones_in
from scheduler.cadence import parse_cadence
from scheduler.load import Load, bear
from scheduler.policies import POLICIES
from scheduler.rehearsal import one_person
from scheduler.schedules import quiet_of
from scheduler.simulate import ASSUMED, DISLIKED, MOST_REPLIES, Plan
from scheduler.tally import BIN, metrics
from scheduler.zone import parse_zone

_YEARS = (1970, 2999)
FIRST_DAY = "2026-01-05"  # a Monday; a fixed one, so that the seed alone decides


class PolicyChoice(StrEnum):
    """Which of the policies is rehearsed."""

    KINDLING = "kindling"
    UNIFORM = "uniform"
    NAIVE_FSRS = "naive-fsrs"
    ALL = "all"


def simulate(
    people: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many people.")] = 100,
    days: Annotated[int, typer.Option(min=1, max=3660, help="How many days each.")] = 365,
    seed: Annotated[int, typer.Option(help="The same seed gives the same people, replies and picks.")] = 1,
    policy: Annotated[
        PolicyChoice, typer.Option(help="The one that runs; one to hold it against; or all.")
    ] = PolicyChoice.KINDLING,
    cadence: Cadence = "3 a week",
    window: Window = "09:00-11:00",
    zone: Zone = None,
    country: Annotated[
        str | None, typer.Option(help="ISO 3166 code: its hours, and its zones; the programme's otherwise.")
    ] = None,
    lang: Annotated[str, typer.Option(help="Language of the nudges.")] = "en",
    from_: Annotated[str, typer.Option("--from", help="The first day.")] = FIRST_DAY,
    html: Annotated[Path | None, typer.Option(help="Also write a page with pictures to this file.")] = None,
    processes: Annotated[int | None, typer.Option(min=1, max=256, help="As many as processors otherwise.")] = None,
    as_json: Json = False,
) -> None:
    """Rehearse a year of many people through the real rules: gaps, balance, what is new. Nothing is sent."""
    if html and not html.absolute().parent.is_dir():  # not after minutes of work
        raise Trouble(f"--html: there is no folder {html.parent}", WRONG_USAGE)
    settings, library = load_settings(), load_library()
    where, quiet = (country or settings.program.country).strip().upper(), quiet_of(settings.quiet)
    zones = _zones(zone, where)
    stored = read_times(cadence, window, quiet, where)
    plan = Plan(people, days, seed, _day(from_), *stored, zones, quiet, where, _language(lang, library))
    policies = tuple(POLICIES) if policy is PolicyChoice.ALL else (policy.value,)
    totals = rehearse_all(plan, library, policies, processes or os.cpu_count() or 1)
    sample = one_person(plan, library, policies[0])
    room = min((moment.slot.ends - moment.slot.at for moment in sample), default=BIN)
    load = bear(totals[policies[0]].bins, BIN, _per_second(settings), room)
    found = _found(plan, load, {name: metrics(total, plan) for name, total in totals.items()})
    if not load.carried:
        say(_too_slow(load))
    if html:
        from cli.report import page  # noqa: PLC0415  (matplotlib takes a second to load)

        html.write_text(page(found, {name: total.gaps for name, total in totals.items()}, sample), encoding="utf-8")
        say(f"the pictures are in {html}")
    show(found, as_json, lambda: _draw(found, load))


def _language(lang: str, library: Library) -> str:
    if lang not in library.langs:
        raise Trouble(f"--lang: must be one of {', '.join(library.langs)}", WRONG_USAGE)
    return lang


def _zones(zone: str | None, country: str) -> tuple[str, ...]:
    zones = (parse_zone(zone),) if zone else zones_in(country)
    if not zones:
        raise Trouble("--country: must be the two letters of a country, such as US or GB", WRONG_USAGE)
    return zones


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Trouble(f"--from: must be a day such as {FIRST_DAY}", WRONG_USAGE) from None
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise Trouble(f"--from: must be in the years {_YEARS[0]} to {_YEARS[1]}", WRONG_USAGE)
    return day


def _per_second(settings: Settings) -> float:
    by_mail = settings.email.on and not settings.twilio.on
    if by_mail:
        return settings.email.messages_per_second
    return settings.twilio.messages_per_second * max(1, len(settings.twilio.senders))


def _found(plan: Plan, load: Load, policies: dict[str, dict[str, Any]]) -> dict[str, Any]:
    told = ("people", "days", "seed", "start", "window", "country", "language")
    return {name: getattr(plan, name) for name in told} | {
        "cadence": parse_cadence(plan.cadence).words,
        "assumed": ASSUMED,
        "sender": {name: getattr(load, name) for name in Load.__slots__} | {"carried": load.carried},
        "policies": policies,
    }


def _too_slow(load: Load) -> str:
    return (
        f"The sender is too slow for these people: {load.busiest_hour} nudges in the busiest hour, at "
        f"{load.messages_per_second:g} a second; the queue grows to {load.longest_wait_minutes} minutes, a window "
        f"leaves {load.room_minutes}, and about {load.late} of {load.slots} would be held as missed.\n"
        f"What would be right: a sender of {load.enough_per_second:g} a second "
        "(KINDLING_TWILIO__MESSAGES_PER_SECOND), or windows spread over the day."
    )


def _draw(found: dict[str, Any], load: Load) -> None:
    out.print(f"{found['people']} people, {found['days']} days, {found['cadence']}, seed {found['seed']}")
    table = Table("", *found["policies"], "aim", box=None)
    for key, words, aim in METRIC_LINES:
        table.add_row(words, *(said(dig(each, key), key) for each in found["policies"].values()), aim)
    out.print(table)
    out.print(
        f"busiest hour: {load.busiest_hour} nudges; the sender may hand over {load.messages_per_second:g} a second"
    )
    out.print(
        f"{ASSUMED['note']} (each answers 0-{MOST_REPLIES:.0%} of nudges and dislikes {DISLIKED:.0%} of the library)"
    )
