"""What every door and every engine is handed: settings, clock, database, keys, library, channels."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from channels.channel import Channel
from config.clock import Clock
from config.settings import Settings
from messages.library import Library
from people.clinic_settings import settings_of
from scheduler.live_library import LiveLibrary
from scheduler.quiet import Quiet
from scheduler.schedules import quiet_of, within
from store.clinic_of import clinic_of
from store.clinics import stored_settings
from store.database import Database
from store.parts import deal, sender_of
from store.seal import Seal


@dataclass(frozen=True, slots=True)
class Service:
    """One running Kindling; built by the wiring, never by a door."""

    settings: Settings
    clock: Clock
    database: Database
    seal: Seal
    stock: LiveLibrary
    channels: Mapping[str, Channel]  # by name: "sms", "email"
    more: Sequence[Channel] = ()  # further senders of the same channels, each at its own pace

    @property
    def senders(self) -> tuple[Channel, ...]:
        """Every sender of every channel."""
        return (*self.channels.values(), *self.more)

    def parts_of(self, sender: Channel) -> tuple[int, ...]:
        """Which parts of all subscriptions a sender writes to; empty where it writes to all of them."""
        names = self._names(sender.name)
        return deal(names)[sender.sender] if len(names) > 1 else ()

    def sender_of(self, channel: str, subscription_id: int) -> Channel:
        """Give the sender that writes to a subscription on a channel."""
        name = sender_of(self._names(channel), subscription_id)
        return next(each for each in self.senders if each.name == channel and each.sender == name)

    def _names(self, channel: str) -> tuple[str, ...]:
        return tuple(each.sender for each in self.senders if each.name == channel)

    @property
    def library(self) -> Library:
        """The library as it was last looked at."""
        return self.stock.library

    def library_for(self, connection: Connection, subscription_id: int, now: datetime) -> Library:
        """The library that holds for one person: their clinic's, if they have one."""
        return self.stock.for_clinic(connection, now, clinic_of(connection, subscription_id))

    def quiet_for(self, connection: Connection, subscription_id: int) -> Quiet:
        """The hours that no wish of one person crosses: this installation's, narrowed by their clinic's."""
        clinic_id = clinic_of(connection, subscription_id)
        return self.quiet_of_clinics(connection, (clinic_id,))[clinic_id]

    def quiet_of_clinics(self, connection: Connection, clinic_ids: Iterable[int | None]) -> dict[int | None, Quiet]:
        """The same by clinic; under None for who has none."""
        own = quiet_of(self.settings.quiet)
        wanted = {clinic_id for clinic_id in clinic_ids if clinic_id is not None}
        kept = stored_settings(connection, wanted) if wanted else {}
        theirs: dict[int | None, Quiet] = {key: within(own, settings_of(value)) for key, value in kept.items()}
        return {None: own} | theirs
