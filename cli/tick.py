"""`kindling tick`: one pass, for cron and for tests."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from cli.loop import run_loop
from cli.output import Json, Trouble, out, show
from cli.upkeep import choose_upkeep
from cli.wiring import build_service, close
from config.clock import Clock, FixedClock
from config.settings import Settings, load_settings
from scheduler.passes import PassCounts, run_once
from scheduler.worker import this_worker


def tick(
    now: Annotated[str | None, typer.Option(help="The instant to act as of, such as 2026-03-02T15:00:00Z.")] = None,
    as_json: Json = False,
) -> None:
    """Make one pass: decide on what is due, send it, settle what is open."""
    clock = FixedClock(_instant(now)) if now else None
    counts = run_loop(_pass(load_settings(), clock))
    show(counts, as_json, lambda: _draw(counts))


async def _pass(settings: Settings, clock: Clock | None) -> PassCounts:
    service = build_service(settings, clock)
    upkeep = choose_upkeep(service)
    try:
        return await run_once(service, this_worker(), upkeep.chores)
    finally:
        await upkeep.close()
        await close(service)


def _draw(counts: PassCounts) -> None:
    out.print(
        f"{counts.now:%Y-%m-%d %H:%M:%S} UTC: {counts.planned} planned, {counts.sent} sent, {counts.held} held,"
        f" {counts.failed} failed, {counts.unknown} unknown"
    )


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise Trouble("--now: must be an instant with its zone, such as 2026-03-02T15:00:00Z", 2)
    return at.astimezone(UTC)
