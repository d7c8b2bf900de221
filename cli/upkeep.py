"""The chores of this installation: what it does once in a while, and the account that it asks for them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from channels.twilio_account import TwilioAccount
from scheduler import (
    clinic_days,
    consents,
    deactivated,
    hooks,
    imports,
    missed,
    notices,
    redact,
    replies,
    sign_ins,
    unanswered,
)
from scheduler.chores import Chore, Work
from scheduler.hooks import HookCaller
from scheduler.service import Service
from web.inbound import hear_late


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The chores, and the connections they use; close it on the loop they ran on."""

    chores: tuple[Chore, ...]
    hooks: HookCaller
    account: TwilioAccount | None = None

    async def close(self) -> None:
        """Close connections."""
        await self.hooks.close()
        if self.account:
            await self.account.close()


def choose_upkeep(service: Service) -> Upkeep:
    """Choose the chores by what is set. Connects to nothing."""
    caller = HookCaller(local=service.settings.api.local_hooks)
    chores: tuple[Chore, ...] = (
        Chore("replies", replies.EVERY, replies.send_replies),
        Chore("notices", notices.EVERY, notices.send_notices),
        Chore("sign-ins", sign_ins.EVERY, sign_ins.forget_sign_ins),
        Chore("unanswered", unanswered.EVERY, unanswered.follow_up),
        Chore("clinic-days", clinic_days.EVERY, clinic_days.count_recent),
        Chore("clinic-days-late", clinic_days.EVERY_LATE, clinic_days.count_late),
        Chore("imports", imports.EVERY, imports.Imports().go_on),
        Chore("import-files", imports.EVERY_TIDY, imports.tidy),
        Chore("hooks", hooks.EVERY, caller.go),
        Chore("feed", hooks.TIDY_EVERY, hooks.tidy),
    )
    if not service.settings.twilio.on:
        return Upkeep(chores, caller)
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
        caller,
        account,
    )
