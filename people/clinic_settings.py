"""Pure: what a clinic may set for itself, its defaults, and what each may be."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import time
from typing import Any

ROLES = ("owner", "enroller", "approver", "auditor")
QUIET_PROFILES = ("country", "strict")
LONGEST_NAME, LONGEST_SENDER = 80, 10  # a text begins with its sender, and has room for no more
MOST_PER_WEEK = 14
RETENTION_MONTHS = (12, 240)  # six years (72) is what HIPAA asks for
# Stems that tell of treatment for substance use (42 CFR Part 2), in the languages that names are written in here.
_REVEALING = re.compile(
    r"addict|alcohol|detox|rehab|recover|sober|sobri|substance|opioid|opiate|methadon|metadon|suboxon|bupren|naltrex"
    r"|narcotic|\bdrugs?\b|withdrawal|relapse|twelve.?steps?|12.?steps?|dependen|harm.?reduction|\baa\b|\bna\b|\bsud\b"
    r"|\bmat\b|\botp\b|adicci|alcoh[oó]l|droga|recupera|desintox|sustancia|abstinen",
    re.IGNORECASE,
)


class BadClinicSetting(ValueError):
    """A setting that can't be; `field` names it, the message says what would be right."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSettings:
    """What a clinic sets beside its name, zone and crisis contact. Raises BadClinicSetting."""

    quiet: str = "country"  # country | strict: limits on top of the installation's quiet hours
    opens: str = "08:00"  # local wall times between which the clinic's patients get nudges
    closes: str = "21:00"
    languages: tuple[str, ...] = ("en", "es")
    most_per_week: int = 7  # the quickest cadence that staff or patient may choose
    default_cadence: str = "3 a week"
    retention_months: int = 72  # how long what proves consent is kept after the last message
    part2: bool = False  # 42 CFR Part 2: no name may tell of treatment for substance use
    hipaa: bool = False

    def __post_init__(self) -> None:
        if self.quiet not in QUIET_PROFILES:
            raise BadClinicSetting("quiet", f"must be one of {', '.join(QUIET_PROFILES)}")
        for name in ("opens", "closes"):
            _check_time(name, getattr(self, name))
        if self.opens >= self.closes:
            raise BadClinicSetting("closes", "must be later than the time from which nudges may come")
        if not self.languages:
            raise BadClinicSetting("languages", "tick at least one")
        if not 1 <= self.most_per_week <= MOST_PER_WEEK:
            raise BadClinicSetting("most_per_week", f"must be from 1 to {MOST_PER_WEEK}")
        if not RETENTION_MONTHS[0] <= self.retention_months <= RETENTION_MONTHS[1]:
            raise BadClinicSetting("retention_months", f"must be from {RETENTION_MONTHS[0]} to {RETENTION_MONTHS[1]}")


def settings_of(stored: Mapping[str, Any]) -> ClinicSettings:
    """Read settings as they are stored; one that is missing has its default, one that is unknown is passed over."""
    known = {field.name for field in fields(ClinicSettings)}
    held: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in stored.items() if name in known
    }
    return ClinicSettings(**held)


def stored(settings: ClinicSettings) -> dict[str, Any]:
    """Write settings as they are stored (JSON)."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(settings).items()}


def check_name(field: str, name: str, longest: int, *, part2: bool = False) -> str:
    """Give a name tidied; raises BadClinicSetting for one that is empty, too long, unprintable, or tells too much."""
    tidy = " ".join(name.split())
    if not tidy:
        raise BadClinicSetting(field, "can't be empty")
    if len(tidy) > longest:
        raise BadClinicSetting(field, f"must have {longest} characters at most")
    if not tidy.isprintable():
        raise BadClinicSetting(field, "must be one line of printable characters")
    if part2 and reveals(tidy):
        raise BadClinicSetting(
            field, "tells of treatment for substance use, which Part 2 forbids: choose a neutral one"
        )
    return tidy


def reveals(name: str) -> bool:
    """Tell whether a name speaks of treatment for substance use."""
    return bool(_REVEALING.search(name))


def _check_time(field: str, value: str) -> None:
    try:
        right = time.fromisoformat(value).strftime("%H:%M") == value
    except ValueError:
        right = False
    if not right:
        raise BadClinicSetting(field, "must be a time of day such as 08:00")
