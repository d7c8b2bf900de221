"""What a person has chosen: when, where and in which words nudges come."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from messages.nudge import THEME_IDS, TIERS
from people.address import Address, country_of, known_zones
from people.places import guess_zone
from store.kinds import NUDGES, UNASKED
from store.people import read_person, update_person
from store.receipts import cancel_waiting
from store.subscriptions import Subscription, lock_subscription, read_subscription, update_subscription

AUDIENCES = ("partner", "solo")  # beyond `either`, which is for everybody
DEFAULT_CADENCE = "3 a week"
ZONE_SOURCES = ("stated", "number", "default")
_WHEN = ("cadence", "window", "zone", "paused_until", "country")  # what a slot is computed from


class BadPreferences(ValueError):
    """A preference that can't be; the message says which and what would be right."""


class NoSubscription(LookupError):
    """There is no such subscription, or its person has been erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """All that a person can choose. `cadence` and `window` are as scheduler/ stores them; raises BadPreferences."""

    cadence: str = DEFAULT_CADENCE
    window: str = "09:00-11:00"
    zone: str  # IANA name
    zone_source: str = "default"  # stated | number | default
    country: str  # ISO 3166: crisis lines, hours
    language: str = "en"
    tier: str = "discreet"  # how much an SMS tells: discreet | full
    audiences: tuple[str, ...] = ()
    muted_themes: tuple[str, ...] = ()
    paused_until: datetime | None = None
    theme_dials: tuple[tuple[str, float], ...] = ()  # (theme, how often): 1 is as usual, 0.5 half as often
    home_zone: str | None = None  # while they travel: the zone that holds again from `home_at` on
    home_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.zone not in known_zones() or (self.home_zone or self.zone) not in known_zones():
            raise BadPreferences("zone: must be an IANA name such as America/New_York")
        if self.zone_source not in ZONE_SOURCES:
            raise BadPreferences(f"zone_source: must be one of {', '.join(ZONE_SOURCES)}")
        if not (len(self.country) == 2 and self.country.isascii() and self.country.isalpha()):
            raise BadPreferences("country: must be an ISO 3166 code such as US")
        if self.tier not in TIERS:
            raise BadPreferences(f"tier: must be one of {', '.join(TIERS)}")
        if not set(self.audiences) <= set(AUDIENCES):
            raise BadPreferences(f"audiences: may only hold {', '.join(AUDIENCES)}")
        if not 0 < len(self.cadence) <= 200:
            raise BadPreferences("cadence: must have 1 to 200 characters")
        if not 0 < len(self.window) <= 11:
            raise BadPreferences("window: must look like 09:00-11:00 or 09:00")
        if not all(theme in THEME_IDS and 0.25 <= dial <= 4 for theme, dial in self.theme_dials):
            raise BadPreferences(f"theme_dials: must give {', '.join(THEME_IDS)} numbers from 0.25 to 4")


def default_preferences(address: Address, *, country: str, now: datetime, language: str = "en") -> Preferences:
    """Give what somebody gets who has chosen nothing; `country` is the programme's, for an address that shows none."""
    zone, zone_source = guess_zone(address, country, now)
    return Preferences(zone=zone, zone_source=zone_source, country=country_of(address, country), language=language)


def read_preferences(connection: Connection, subscription_id: int) -> Preferences:
    """Read a subscription's preferences; raises NoSubscription."""
    return _of(connection, read_subscription(connection, subscription_id))


def change_preferences(connection: Connection, subscription_id: int, changed: Preferences, *, now: datetime) -> None:
    """Write a subscription's preferences; raises NoSubscription.

    Other times mean another date, which the scheduler sets; a new cadence counts from today in the person's zone.
    What waits and no longer fits (another time, a pause, a muted theme) is taken back, except what the person has
    just asked for.
    """
    subscription = lock_subscription(connection, subscription_id)
    held = _of(connection, subscription)
    assert subscription is not None
    if changed.zone != held.zone and changed.home_at == held.home_at:
        changed = replace(changed, home_zone=None, home_at=None)  # said for good, so there is no way back
    write_preferences(connection, subscription, changed)
    if changed.cadence != held.cadence:
        update_subscription(connection, subscription_id, anchor=local_day(now, changed.zone))
    if any(getattr(changed, name) != getattr(held, name) for name in _WHEN):
        update_subscription(connection, subscription_id, next_at=None)
    _take_back(connection, subscription_id, held, changed, now)


def turn_to_safe(connection: Connection, subscription_id: int, *, now: datetime) -> None:
    """Turn off at once all that speaks of another person or of touch; raises NoSubscription. No reason is asked."""
    held = read_preferences(connection, subscription_id)
    muted = tuple(dict.fromkeys((*held.muted_themes, "touch")))
    change_preferences(connection, subscription_id, replace(held, audiences=(), muted_themes=muted), now=now)
    # Whatever its theme: what waits was chosen before this.
    cancel_waiting(connection, subscription_id, "another kind was chosen", now, kinds=NUDGES)


def write_preferences(connection: Connection, subscription: Subscription, chosen: Preferences) -> None:
    """Write the columns of `chosen`, and nothing that follows from them."""
    update_person(connection, subscription.person_id, **person_columns(chosen))
    update_subscription(connection, subscription.id, **subscription_columns(chosen), paused_until=chosen.paused_until)


def person_columns(chosen: Preferences) -> dict[str, Any]:
    """Give what is kept with the person."""
    return {
        "country": chosen.country.upper(),
        "language": chosen.language,
        "tier": chosen.tier,
        "audiences": chosen.audiences,
        "muted_themes": chosen.muted_themes,
        "theme_dials": dict(chosen.theme_dials),
    }


def subscription_columns(chosen: Preferences) -> dict[str, Any]:
    """Give what is kept with the subscription."""
    return {
        "cadence": chosen.cadence,
        "send_window": chosen.window,
        "zone": chosen.zone,
        "zone_source": chosen.zone_source,
        "home_zone": chosen.home_zone,
        "home_at": chosen.home_at,
    }


def local_day(now: datetime, zone: str) -> str:
    """Give the date that it is in `zone`, as ISO 8601."""
    return now.astimezone(ZoneInfo(zone)).date().isoformat()


def _of(connection: Connection, subscription: Subscription | None) -> Preferences:
    person = read_person(connection, subscription.person_id) if subscription else None
    if subscription is None or person is None or person.erased_at:
        raise NoSubscription("there is no such subscription; `kindling people list` shows those there are")
    return Preferences(
        cadence=subscription.cadence,
        window=subscription.send_window,
        zone=subscription.zone,
        zone_source=subscription.zone_source,
        country=person.country,
        language=person.language,
        tier=person.tier,
        audiences=person.audiences,
        muted_themes=person.muted_themes,
        paused_until=subscription.paused_until,
        theme_dials=person.theme_dials,
        home_zone=subscription.home_zone,
        home_at=subscription.home_at,
    )


def _take_back(
    connection: Connection, subscription_id: int, held: Preferences, changed: Preferences, now: datetime
) -> None:
    if changed.paused_until and changed.paused_until > now:
        cancel_waiting(connection, subscription_id, "paused", now, kinds=UNASKED)
    if any(getattr(changed, name) != getattr(held, name) for name in _WHEN):
        cancel_waiting(connection, subscription_id, "another time was chosen", now, kinds=("nudge",))
    if set(held.audiences) - set(changed.audiences):
        cancel_waiting(connection, subscription_id, "another kind was chosen", now, kinds=NUDGES)
    if muted := set(changed.muted_themes) - set(held.muted_themes):
        cancel_waiting(connection, subscription_id, "this theme was turned off", now, themes=muted)
