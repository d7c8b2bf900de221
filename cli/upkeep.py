"""The chores of this installation: what it does once in a while, and the account that it asks for them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from channels.twilio_account import TwilioAccount
from scheduler import clinic_days, consents, deactivated, missed, redact, replies, unanswered
from scheduler.chores import Chore, Work
from scheduler.service import Service
from web.inbound import hear_late


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The chores, and the connection they use; close it on the loop they ran on."""

    chores: tuple[Chore, ...]
    account: TwilioAccount | None

    async def close(self) -> None:
        """Close connections."""
        if self.account:
            await self.account.close()


def choose_upkeep(service: Service) -> Upkeep:
    """Choose the chores by what is set. Connects to nothing."""
    chores: tuple[Chore, ...] = (
        Chore("replies", replies.EVERY, replies.send_replies),
        Chore("unanswered", unanswered.EVERY, unanswered.follow_up),
        Chore("clinic-days", clinic_days.EVERY, clinic_days.count_recent),
        Chore("clinic-days-late", clinic_days.EVERY_LATE, clinic_days.count_late),
    )
    if not service.settings.twilio.on:
        return Upkeep(chores, None)
    twilio = service.settings.twilio
    account = TwilioAccount(twilio)

    async def hear_missed(service: Service, now: datetime) -> None:
        await missed.hear_missed(service, account, hear_late, now)

    def asking(work: Callable[[Service, TwilioAccount, datetime], Awaitable[object]]) -> Work:
        return lambda service, now: work(service, account, now)

    return Upkeep(
        (
            Chore("missed", missed.EVERY, hear_missed),
            *chores,
            *([Chore("consents", consents.EVERY, asking(consents.push_consents))] if twilio.bulk_consents else []),
            *(
                [Chore("deactivated", deactivated.EVERY, asking(deactivated.end_deactivated))]
                if twilio.deactivations
                else ()
            ),
            *([Chore("redact", redact.EVERY, asking(redact.redact))] if twilio.redact_bodies else []),
        ),
        account,
    )
