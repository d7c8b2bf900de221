"""The tick: claims due subscriptions, decides on each slot, writes receipts and the next slots. Sends nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from messages.countries import sms_tier
from messages.library import Library
from scheduler.decide import Later, Send, Skip, Standing, decide
from scheduler.quiet import Quiet
from scheduler.schedules import local_day, read_schedule
from scheduler.service import Service
from scheduler.slots import Schedule, Slot, following, next_slot, slot_at
from scheduler.spacing.choose import Choice, choose
from scheduler.spacing.policy import ASK_APART, ASK_AT_SEND
from scheduler.spacing.taste import Taste, why_nothing
from scheduler.states import State
from store.deliveries import insert_receipts
from store.due import Due, Shard, claim_due, set_next
from store.exposures import read_memories, read_packed
from store.kinds import NUDGE_PRIORITY
from store.memory import Memory, unpack
from store.silence import list_silent, note_asked
from store.stays import bring_home
from store.withheld import list_withheld

BATCH = 500
NEVER = datetime(9999, 1, 1, tzinfo=UTC)  # where the next slot of a cadence that has ended is put
UNREADABLE_AGAIN = timedelta(days=1)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Planned:
    """What one batch came to: slots decided, of which sent on, and subscriptions looked at."""

    sends: int
    skips: int
    claimed: int


def plan(service: Service, now: datetime, shard: Shard | None = None) -> Planned:
    """Decide on one batch of due slots (of a shard), in one transaction.

    Repeat while `claimed` equals BATCH. After a long downtime each pass deals with one slot a person, so
    every missed slot has its receipt, and at most the slot whose window is open is sent.
    """
    service.stock.look()
    with service.database.write() as connection:
        bring_home(connection, now)
        claimed = claim_due(connection, now, BATCH, shard)
        if not claimed:
            return Planned(0, 0, 0)
        libraries = service.stock.for_clinics(connection, now, {due.clinic_id for due in claimed})
        quiet = service.quiet_of_clinics(connection, libraries)
        met = read_packed(connection, [due.id for due in claimed])
        filtered = list_withheld(connection)
        withheld = {key: service.stock.held_back(each, key, filtered) for key, each in libraries.items()}
        silent = list_silent(connection, [due.id for due in claimed if _may_be_asked(due, met, now)])
        receipts, dates = [], []
        for due in claimed:
            try:
                clinic, schedule = due.clinic_id, schedule_of(due, quiet[due.clinic_id])
                receipt, after = _settle(
                    service, libraries[clinic], due, schedule, met.get(due.id, b""), withheld[clinic], now
                )
            except ValueError as error:  # a row that nobody can read must not hold up the others
                log.error("subscription_unreadable", subscription=due.id, error=type(error).__name__)
                receipt, after = None, now + UNREADABLE_AGAIN
            dates.append((due.id, after))
            if receipt:
                asks = due.id in silent and receipt["state"] == State.WAITING
                receipts.append(receipt | _CHECK_IN if asks else receipt)
        insert_receipts(connection, receipts)
        note_asked(connection, [each["subscription_id"] for each in receipts if each["kind"] == "check_in"], now)
        set_next(connection, dates, NEVER)
    sends = sum(receipt["state"] == State.WAITING for receipt in receipts)
    return Planned(sends, len(receipts) - sends, len(claimed))


def _may_be_asked(due: Due, met: Mapping[int, bytes], now: datetime) -> bool:
    """Somebody who has never answered is asked about the pace once they could tell, and then now and then."""
    long_ago = due.asked_at is None or now - due.asked_at >= ASK_APART
    enough = due.channel == "sms" and due.sends >= ASK_AT_SEND and due.slot_at is not None
    return enough and long_ago and not any(unpack(met.get(due.id, b"")).ratings)


def schedule_of(due: Due, quiet: Quiet) -> Schedule:
    """Build the schedule of a subscription from its stored words."""
    return read_schedule(
        cadence=due.cadence,
        anchor=due.anchor,
        window=due.send_window,
        zone=due.zone,
        country=due.country,
        seed=due.id,
        quiet=quiet,
    )


def taste_of(due: Due, *, frank: bool = False) -> Taste:
    """Build the taste of a subscription's person; `frank` is this installation's setting."""
    tier = sms_tier(due.tier, due.country, frank=frank)
    by_text = due.channel == "sms"
    return Taste(due.language, tier, due.audiences, due.muted_themes, due.theme_dials, by_text)


def _settle(
    service: Service,
    library: Library,
    due: Due,
    schedule: Schedule,
    met: bytes,
    withheld: frozenset[str],
    now: datetime,
) -> tuple[dict[str, Any] | None, datetime | None]:
    last_day = local_day(due.last_sent_at, due.zone)
    if due.slot_at is None:
        return None, _next(schedule, now, last_day)
    slot = slot_at(schedule, due.slot_at)
    standing = Standing(due.unreachable, due.paused_until, due.hold_until, last_day)

    def pick() -> Choice | Skip:
        at, taste = slot.at if slot else now, taste_of(due, frank=service.settings.library.frank)
        choice = choose(taste, library, unpack(met), now=at, seed=due.id, withheld=withheld)
        return choice or Skip(why_nothing(library, taste))

    decision = decide(slot, standing, now, pick)
    if isinstance(decision, Later) or slot is None:
        return None, _next(schedule, now, last_day)
    coming = following(schedule, slot)
    after = coming.at if coming else None
    if isinstance(decision, Send):
        return _receipt(due, slot, now, State.WAITING, decision.reason) | chosen(decision.choice), after
    return _receipt(due, slot, now, State.SKIPPED, decision.reason) | {"settled_at": now}, after


def _receipt(due: Due, slot: Slot, now: datetime, state: State, reason: str) -> dict[str, Any]:
    return {
        "subscription_id": due.id,
        "kind": "nudge",
        "channel": due.channel,
        "slot_at": slot.at,
        "state": state,
        "reason": reason,
        "priority": NUDGE_PRIORITY,
        "created_at": now,
        "try_at": slot.at,
        "expires_at": slot.ends,
        "settled_at": None,
        **_NOT_CHOSEN,
    }


def chosen(choice: Choice) -> dict[str, Any]:
    """Give what a receipt keeps of a choice."""
    return {
        "nudge_id": choice.nudge.id,
        "nudge_version": choice.nudge.version,
        "theme": choice.theme,
        "reason_discreet": choice.reason_discreet,
        "choice_class": choice.cls,
        "arms": choice.arms,
        "probability": choice.p,
        "policy": choice.policy,
    }


_NOT_CHOSEN: dict[str, Any] = dict.fromkeys(
    ("nudge_id", "nudge_version", "theme", "reason_discreet", "choice_class", "arms", "probability", "policy")
)

# It takes the place of the slot's nudge, so that nothing is ever stacked.
_CHECK_IN: dict[str, Any] = _NOT_CHOSEN | {
    "kind": "check_in",
    "reason": "You have not answered so far, so this time we ask whether the pace is right",
}


def _next(schedule: Schedule, after: datetime, not_on: date | None) -> datetime | None:
    slot = next_slot(schedule, after, not_on=not_on)
    return slot.at if slot else None


def choose_for(service: Service, connection: Connection, due: Due, now: datetime) -> Choice | None:
    """Choose for one person at one instant, as the tick would."""
    memory = read_memories(connection, [due.id]).get(due.id, Memory())
    library = service.stock.for_clinic(connection, now, due.clinic_id)
    withheld = service.stock.held_back(library, due.clinic_id, list_withheld(connection))
    taste = taste_of(due, frank=service.settings.library.frank)
    return choose(taste, library, memory, now=now, seed=due.id, withheld=withheld)
