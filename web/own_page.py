"""Where a person's own page is, and what stands on it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from sqlalchemy import Connection

from people.address import Address
from people.find import address_of, owner_of
from people.links import me_token, visit_token
from people.preferences import Preferences, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.coming import coming, home_of
from scheduler.quiet import Quiet
from scheduler.schedules import read_schedule
from scheduler.slots import Schedule, Slot
from scheduler.window import parse_window
from store.people import Person, read_person
from store.seal import Seal
from store.subscriptions import Subscription, read_subscription
from web.choices import Values, levels_of
from web.languages import language_in
from web.rhythm import window_words

_INSTANT = timedelta(microseconds=1)  # a pause that ends when a slot begins does not swallow it


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose page it is, as of the transaction it was read in."""

    address: Address
    person: Person
    subscription: Subscription
    preferences: Preferences

    def rests_until(self, now: datetime) -> datetime | None:
        """When nudges come again, if they are paused or on hold as of `now`."""
        until = max(filter(None, (self.subscription.paused_until, self.person.hold_until)), default=None)
        return until if until and until > now else None

    def schedule(self, quiet: Quiet) -> Schedule:
        """The schedule that their preferences make."""
        return read_schedule(
            cadence=self.subscription.cadence,
            anchor=self.subscription.anchor,
            window=self.subscription.send_window,
            zone=self.subscription.zone,
            country=self.person.country,
            seed=self.subscription.id,
            quiet=quiet,
        )

    def coming(self, schedule: Schedule, after: datetime, limit: int) -> list[tuple[Slot, str]]:
        """The next slots from an instant on, each with the zone whose clock it goes by."""
        home = home_of(self.subscription.home_zone, self.subscription.home_at)
        last = self.subscription.last_sent_at
        return list(islice(coming(schedule, after - _INSTANT, last_sent_at=last, home=home), limit))

    @property
    def lang(self) -> str:
        """The language that their pages speak."""
        return language_in(self.person.language)

    def values(self) -> Values:
        """Their preferences as the form shows them."""
        chosen = self.preferences
        return {
            "cadence": parse_cadence(chosen.cadence).words,
            "window": window_words(parse_window(chosen.window), self.lang),
            "zone": chosen.zone,
            "levels": levels_of(chosen),
            "audience": list(chosen.audiences),
            "tier": chosen.tier,
            "language": self.lang,
            "address": "",
        }


def read_owner(connection: Connection, seal: Seal, token: str, now: datetime) -> Owner | None:
    """Find whose page a link opens; None for one that is bad, old or revoked."""
    subscription_id = owner_of(connection, seal, token, now)
    if subscription_id is None:
        return None
    address = address_of(connection, seal, subscription_id)
    subscription = read_subscription(connection, subscription_id)
    person = read_person(connection, subscription.person_id) if subscription else None
    if address is None or subscription is None or person is None:
        return None
    return Owner(address, person, subscription, read_preferences(connection, subscription_id))


def own_page(
    connection: Connection, seal: Seal, subscription_id: int, now: datetime, *, visit: bool = False
) -> str | None:
    """Give the path of a subscription's page with a fresh link; None if there is no such subscription.

    It is good for 30 days, or with `visit` for one.
    """
    subscription = read_subscription(connection, subscription_id)
    person = read_person(connection, subscription.person_id) if subscription else None
    make = visit_token if visit else me_token
    return f"/me/{make(seal, subscription_id, person.link_version, now)}" if person else None
