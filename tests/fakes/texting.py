"""Somebody with only a phone: what they write over HTTP, what they get, and the days between."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from fakes.scripted import Scripted
from fakes.subscribers import AMINA
from fakes.visitor import ACCOUNT, TOKEN, Twilio
from pydantic import SecretStr
from sqlalchemy import select

from channels.channel import Outgoing
from config.clock import FixedClock
from config.settings import Twilio as TwilioSettings
from people.address import parse_address
from people.find import find_by_address
from people.preferences import Preferences, read_preferences
from scheduler.cadence import parse_cadence
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.tables import subscriptions
from web.app import create_app

WORKER = this_worker()


class Life:
    """Somebody with only a phone, what they write and what they get; the days pass as told."""

    def __init__(self, service: Service, clock: FixedClock, replies: str) -> None:
        values = {"account_sid": ACCOUNT, "auth_token": SecretStr(TOKEN), "from_number": "+12025550199"}
        settings = service.settings.model_copy(update={"twilio": TwilioSettings(**values, optout_replies=replies)})
        sms = Scripted()
        sms.before_send = self._got
        self.service = replace(service, settings=settings, channels={"sms": sms})
        self.clock = clock
        self.door = Twilio(create_app(self.service, lambda: None))
        self.lines: list[str] = []

    def say(self, text: str) -> str:
        """Text something, and give the immediate reply."""
        reply = self.door.say(text)
        self.lines += [f"> {text}", *([f"< {reply}"] if reply else [])]
        return reply

    def live(self, days: int = 0) -> None:
        """Let days pass, but for a few minutes; what comes goes into the transcript, nudges without their words."""
        until = self.clock.now() + timedelta(days=days)
        asyncio.run(run_once(self.service, WORKER))
        self.clock.wind(timedelta(minutes=2))
        asyncio.run(self._live(until))

    async def _live(self, until: datetime) -> None:
        await run_once(self.service, WORKER)
        while (now := self.clock.now()) < until:
            self.clock.wind(min(at for at in (self.due(), until) if at and at > now) - now)
            await run_once(self.service, WORKER)

    def due(self) -> datetime | None:
        """When the next nudge is planned."""
        with self.service.database.read() as tx:
            return tx.execute(select(subscriptions.c.next_at)).scalar()

    def _got(self, message: Outgoing) -> None:
        self.lines.append(f"[{self.clock.now():%a %d %b}] {message.text if message.auto_reply else '(a nudge)'}")

    @property
    def chosen(self) -> Preferences:
        with self.service.database.read() as tx:
            found = find_by_address(tx, self.service.seal, parse_address(AMINA, "US"))
            assert found.subscription_id
            return read_preferences(tx, found.subscription_id)

    @property
    def times(self) -> tuple[str, str]:
        return parse_cadence(self.chosen.cadence).words, self.chosen.window

    def follow(self, script: Sequence[str | int]) -> list[str]:
        """Say each text of a script, and let the days that stand between them pass; give the transcript."""
        for step in script:
            if isinstance(step, str):
                self.say(step)
            else:
                self.live(step)
        return self.lines
