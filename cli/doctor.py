"""`kindling doctor`: looks at everything that a start needs; a line each, with the mend."""

import asyncio

import typer

from cli.checks import Check, check_channels, check_database, check_files, check_nudges, check_public_url
from cli.output import FAILED, Json, out, show
from cli.wiring import choose_channels
from config.clock import SystemClock
from config.settings import load_settings

_SIGNS = {"ok": "[green]ok  [/]", "warn": "[yellow]warn[/]", "fail": "[red]fail[/]"}


def doctor(as_json: Json = False) -> None:
    """Check settings, files, database, providers, public URL, clock and library; change nothing."""
    settings, clock = load_settings(), SystemClock()
    checks = [Check("settings", "ok", "all can be read")]
    checks += check_files(settings)
    checks += check_database(settings, clock.now())
    checks += asyncio.run(check_channels(settings, choose_channels(settings, clock)))
    checks += [check_public_url(settings), check_nudges(settings)]
    healthy = all(check.state != "fail" for check in checks)
    show({"ok": healthy, "checks": checks}, as_json, lambda: _draw(checks))
    if not healthy:
        raise typer.Exit(FAILED)


def _draw(checks: list[Check]) -> None:
    for each in checks:
        out.print(f"{_SIGNS[each.state]} {each.check}: ", end="")
        out.print(each.said + (f" -> {each.mend}" if each.mend else ""), markup=False)
