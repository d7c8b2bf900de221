"""Pure: time zones. Which zone a text names, and which instant a wall clock in it means."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from scheduler.cities import CITIES

_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
_NO_PLACE = {"Factory", "localtime", "Etc/Unknown"}
_SAID = {
    **dict.fromkeys(("eastern", "et", "est", "edt"), "America/New_York"),
    **dict.fromkeys(("central", "ct", "cst", "cdt"), "America/Chicago"),
    **dict.fromkeys(("mountain", "mt", "mst", "mdt"), "America/Denver"),
    **dict.fromkeys(("pacific", "pt", "pst", "pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("gmt", "utc", "z"), "UTC"),
    **dict.fromkeys(("uk", "bst"), "Europe/London"),
}
_A_DAY = timedelta(days=1)


class UnknownZone(ValueError):
    """No such time zone; the message names near ones, without repeating the text. `near` are places as said."""

    def __init__(self, message: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.near = near


def parse_zone(text: str) -> str:
    """Give the IANA name of a zone from its name or a city in it: "denver", "São Paulo", "US/Eastern", "New York time".

    Raises UnknownZone, with the nearest names known.
    """
    said = re.sub(r"( standard| daylight)? time( zone)?$", "", _plain(text[:80]))
    known = _known()
    for guess in (said, said.split(",")[0].strip()):
        if guess in known:
            return known[guess]
    near = get_close_matches(said, known, n=4, cutoff=0.7)
    names = list(dict.fromkeys(known[place] for place in near))
    hint = f"Did you mean {' or '.join(names[:3])}?" if names else "Give the nearest big city in the same zone."
    message = f"That time zone is not known. {hint} A zone looks like America/New_York, a city like Denver."
    raise UnknownZone(message, tuple(near))


@lru_cache(maxsize=1024)  # ZoneInfo's own strong cache holds eight
def zone_named(name: str) -> ZoneInfo:
    """Give the zone's rules by exact IANA name; raises UnknownZone."""
    if name not in _exact():
        parse_zone(name)  # raises with near names, unless only the spelling is loose
        raise UnknownZone(f"That is not the exact name of a time zone; {parse_zone(name)} would be.")
    return ZoneInfo(name)


def zone_words(name: str) -> str:
    """Name a zone for people: "New York time"."""
    return f"{name.rsplit('/', 1)[-1].replace('_', ' ')} time" if "/" in name else name


def instant(day: date, second: int, zone: ZoneInfo) -> datetime:
    """Give the UTC instant of a wall-clock second of a day.

    A time that comes twice means its first coming; one that is skipped means the end of the gap: 02:30 on the day
    New York goes to summer time gives 03:00. (The gap's end may be on the next day, if the gap touches midnight.)
    """
    wall = datetime(day.year, day.month, day.day, second // 3600, second // 60 % 60, second % 60, tzinfo=zone)
    offset, later = wall.utcoffset(), wall.replace(fold=1).utcoffset()
    assert offset is not None
    assert later is not None
    at = wall.replace(tzinfo=UTC)
    return at - offset if offset >= later else _gap_end(at - later, at - offset, zone)


@lru_cache(maxsize=8192)  # people planned together share zones and days
def is_skipped(day: date, zone: ZoneInfo) -> bool:
    """Whether a whole local day never came, as 30 December 2011 in Apia."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    offset, later = noon.utcoffset(), noon.replace(fold=1).utcoffset()
    return offset != later and offset is not None and later is not None and later - offset >= _A_DAY


def _gap_end(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Find the change between two instants, the first before and the second at or after it, to the second."""
    wanted = after.astimezone(zone).utcoffset()
    low, high = int(before.timestamp()), int(after.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, zone).utcoffset() == wanted:
            high = middle
        else:
            low = middle
    return datetime.fromtimestamp(high, UTC)


@lru_cache(maxsize=1)
def _exact() -> frozenset[str]:
    return frozenset(available_timezones() - _NO_PLACE)


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """What people may call a zone. Where a city is in two (old and new name of one zone), the longer name wins."""
    names = sorted(_exact(), key=lambda name: (name.count("/"), name))
    cities = {_plain(name.rsplit("/", 1)[-1]): name for name in names if name.startswith(_AREAS) and "/" in name}
    return CITIES | cities | {_plain(name): name for name in names} | _SAID


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(letters.replace("_", " ").replace(".", " ").lower().split())
