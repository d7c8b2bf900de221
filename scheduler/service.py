"""What every door and every engine is handed: settings, clock, database, keys, library, channels."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from channels.channel import Channel
from config.clock import Clock
from config.settings import Settings
from messages.library import Library
from scheduler.live_library import LiveLibrary
from store.clinic_of import clinic_of
from store.database import Database
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

    @property
    def library(self) -> Library:
        """The library as it was last looked at."""
        return self.stock.library

    def library_for(self, connection: Connection, subscription_id: int, now: datetime) -> Library:
        """The library that holds for one person: their clinic's, if they have one."""
        return self.stock.for_clinic(connection, now, clinic_of(connection, subscription_id))
