"""Where somebody probably is, until they say so."""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from people.address import Address, country_of, known_zones, zones_of


@cache
def zones_in(country: str) -> tuple[str, ...]:
    """List the IANA zones of a country (ISO 3166), after the zone.tab of the IANA database; () if it has none."""
    lines = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return tuple(sorted(row[2] for row in rows if row[0] == country and row[2] in known_zones()))


def guess_zone(address: Address, country: str, now: datetime) -> tuple[str, str]:
    """Give (zone, zone_source): from the phone number, else from the country, else UTC.

    Of several it is the westernmost as of `now`: when it is morning there it is not yet evening in the others,
    so that a wrong guess wakes nobody. guess_zone(+1 850 432 ...) -> ("America/Chicago", "number")
    """
    if zones := zones_of(address):
        return westernmost(zones, now), "number"
    zones = zones_in(country_of(address, country))
    return (westernmost(zones, now) if zones else "UTC"), "default"


def westernmost(zones: tuple[str, ...], now: datetime) -> str:
    """Give the zone whose clocks are furthest behind as of `now`; the first by name among equals."""
    return min(sorted(zones), key=lambda zone: now.astimezone(ZoneInfo(zone)).replace(tzinfo=UTC))
