"""The phone side whole: our service and web site, the Twilio SDK, a fake Twilio with its carrier, a clock to wind."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from fakes.twilio import FakeTwilio
from fakes.twilio_webhooks import Answer, Carrier
from fakes.visitor import HERE, Visitor
from fastapi import FastAPI

from channels.twilio_account import TwilioAccount
from channels.twilio_sms import TwilioSms
from cli.upkeep import choose_upkeep
from config.clock import FixedClock
from people.address import Address
from people.find import find_by_address
from scheduler.chores import run_chores
from scheduler.passes import PassCounts, run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.tables import consent_events
from web.app import create_app

NUMBER = "+12025550123"
WORKER = this_worker()


@dataclass
class Phone:
    """One deployment on Twilio. `handset` shows what came to a number."""

    service: Service
    clock: FixedClock
    twilio: FakeTwilio
    carrier: Carrier
    app: FastAPI

    def handset(self, number: str = NUMBER) -> list[str]:
        return self.carrier.handsets.get(number, [])

    def live(self, days: float = 0, hours: float = 0, minutes: float = 0) -> PassCounts:
        """Wind the clock, then make one whole pass, chores and all; what Twilio took comes to the handsets."""
        self.clock.wind(timedelta(days=days, hours=hours, minutes=minutes))
        counts = asyncio.run(self._pass())
        for record in self.twilio.book.all():
            if record["direction"] == "outbound-api" and record["status"] in ("queued", "accepted"):
                self.carrier.deliver(record)
        return counts

    async def _pass(self) -> PassCounts:
        upkeep = choose_upkeep(self.service)
        try:
            return await run_once(self.service, WORKER, upkeep.chores)
        finally:
            await upkeep.close()
            for channel in self.service.channels.values():
                await channel.close()

    def do(self, name: str) -> list[str]:
        """Do one chore, if it is due."""

        async def once() -> list[str]:
            upkeep = choose_upkeep(self.service)
            try:
                chores = [chore for chore in upkeep.chores if chore.name == name]
                assert chores, f"there is no chore {name}"
                return await run_chores(self.service, chores, self.clock.now())
            finally:
                await upkeep.close()
                for channel in self.service.channels.values():
                    await channel.close()

        return asyncio.run(once())

    def standing(self, number: str = NUMBER) -> str:
        with self.service.database.read() as tx:
            return find_by_address(tx, self.service.seal, Address("sms", number)).standing

    def ledger(self, number: str = NUMBER) -> list[str]:
        index = self.service.seal.index("sms", number)
        mine = consent_events.select().where(consent_events.c.address_index == index).order_by(consent_events.c.id)
        with self.service.database.read() as tx:
            return [row.event for row in tx.execute(mine)]


@contextmanager
def phone_side(service: Service, clock: FixedClock, optout: str = "provider", **changed: Any) -> Iterator[Phone]:
    """Put a service on a fake Twilio. `optout`: provider, advanced, app or toll-free, as `Carrier` has them."""
    with FakeTwilio(clock=clock) as twilio:
        twilio.hosts.numbers = ["+12025550100"]
        replies = "app" if optout in ("app", "toll-free") else "provider"
        given = twilio.settings(optout_replies=replies, messages_per_second=1000, **changed)
        settings = service.settings.model_copy(update={"twilio": given})
        channel = TwilioSms(given, lambda token: f"{HERE}/twilio/status/{token}")
        on_twilio = replace(service, settings=settings, channels={**service.channels, "sms": channel})
        app = create_app(on_twilio, lambda: None)
        door = Visitor(app, "203.0.113.9")

        def post(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
            answer = door.post(url.removeprefix(HERE), form, headers=dict(headers))
            return Answer(answer.status_code, answer.text)

        try:
            yield Phone(on_twilio, clock, twilio, Carrier(twilio, f"{HERE}/twilio/sms", optout, post), app)
        finally:
            door.close()


def account_of(phone: Phone) -> TwilioAccount:
    return TwilioAccount(phone.service.settings.twilio)
