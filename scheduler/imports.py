"""Imports go on in the background, a slice at a time; their files are gone a day after."""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from people.clinic_settings import settings_of
from people.imports import GOING, Moment, Reader
from people.roster.row import Entry
from scheduler.clinic_terms import terms_of
from scheduler.opening import next_open
from scheduler.quiet import Quiet, open_hours
from scheduler.service import Service
from store.clinics import Clinic, read_clinic
from store.imports import Import, forget_file, list_imports_in
from store.receipts import last_at_leisure

EVERY = timedelta(seconds=2)
EVERY_TIDY = timedelta(hours=1)
FILE_KEPT = timedelta(days=1)
_SLICE_SECONDS = 8.0  # the other chores wait that long at most
_SHARE = 0.5  # of a sender's rate: the rest is for nudges


@dataclass(slots=True)
class Pace:
    """Spreads invitations over the hours in which they may come, at a rate that leaves room for nudges."""

    quiet: Quiet
    seconds_each: dict[str, float]  # by channel
    free_from: dict[str, datetime]

    def __call__(self, entry: Entry) -> Moment:
        """Give from when until when somebody may be invited: by day where they are, behind those before them."""
        channel = entry.address.channel
        free = self.free_from[channel]
        at = next_open(self.quiet, entry.country, entry.zone, free) or free + timedelta(days=1)
        self.free_from[channel] = at + timedelta(seconds=self.seconds_each[channel])
        local = at.astimezone(ZoneInfo(entry.zone))
        hours = open_hours(self.quiet, entry.country, local.date())
        until = datetime.combine(local.date(), hours[1], local.tzinfo).astimezone(at.tzinfo) if hours else at
        return at, max(until, at + timedelta(minutes=1))


def reader_of(service: Service, clinic: Clinic, held: Import) -> Reader:
    """Give what goes on with an import where it stands."""
    terms = terms_of(settings_of(clinic.settings), zone=clinic.zone, country=clinic.country, language=clinic.language)
    with service.database.read() as tx:
        pace = _pace(service, tx, clinic.id)
    return Reader(service.database, service.seal, clinic, held, terms, pace, service.clock.now)


class Imports:
    """The chore; it keeps the place in each file from one slice to the next."""

    def __init__(self) -> None:
        self._readers: dict[int, Reader] = {}

    async def go_on(self, service: Service, now: datetime) -> None:
        """Go on with every import that is under way, for a few seconds in all."""
        del now  # it goes on while this lasts
        await asyncio.to_thread(self._go_on, service)

    def _go_on(self, service: Service) -> None:
        until = time.monotonic() + _SLICE_SECONDS
        with service.database.read() as tx:
            found = [(each, read_clinic(tx, each.clinic_id)) for each in list_imports_in(tx, GOING)]
        kept, self._readers = self._readers, {}
        for held, clinic in found:
            assert clinic is not None
            reader = kept.get(held.id)
            if reader is None or not reader.stands_at(held):
                reader = reader_of(service, clinic, held)
            while reader.step():
                if time.monotonic() > until:
                    self._readers[held.id] = reader
                    return


async def tidy(service: Service, now: datetime) -> None:
    """Destroy the files of imports that were uploaded more than a day ago and are not under way."""
    await asyncio.to_thread(_tidy, service, now)


def _tidy(service: Service, now: datetime) -> None:
    with service.database.write() as tx:
        for each in list_imports_in(tx, ("read", "checked", "done", "failed"), now - FILE_KEPT):
            if (each.finished_at or each.created_at) < now - FILE_KEPT:
                forget_file(tx, each.id)


def _pace(service: Service, tx: Connection, clinic_id: int) -> Pace:
    settings, now = service.settings, service.clock.now()
    senders = max(1, len(settings.twilio.senders))
    rates = {"sms": settings.twilio.messages_per_second * senders, "email": settings.email.messages_per_second}
    return Pace(
        service.quiet_of_clinics(tx, [clinic_id])[clinic_id],
        {channel: 1 / (rate * _SHARE) for channel, rate in rates.items()},
        {channel: max(now, last_at_leisure(tx, channel) or now) for channel in rates},
    )
