"""The chore that counts each clinic's days, so that reports read a row a day and not a row a nudge.

A day is counted again for a while after it is over: carriers report late, and answers come late. Counting a day twice
gives the same numbers; what is counted replaces what was.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from channels.channel import Scope
from channels.smtp_codes import SOFT_FAILURES as MAILBOX_FULL
from channels.smtp_codes import refusal_scope
from channels.twilio_codes import SOFT_FAILURES, delivery_code_scope
from scheduler.service import Service
from scheduler.states import HANDED_OVER, State
from store.clinic_days import last_counted, list_zones, write_days
from store.clinic_events import Answers, Sends, Stop, count_answers, count_crowd, count_sends, list_stops

EVERY, EVERY_LATE = timedelta(hours=1), timedelta(days=1)
RECENT, LATE = 2, 9  # days that are counted again: every hour, and every day
_LONGEST = timedelta(days=400)  # further back nothing is counted for the first time
_AT_ONCE = 30  # days in one look
_DAY = timedelta(days=1)
_CAUSES = {
    Scope.ADDRESS: "gone",
    Scope.OPTED_OUT: "opted_out",
    Scope.CONTENT: "filtered",
    Scope.SENDER: "stopped",
    Scope.ACCOUNT: "stopped",
}


async def count_recent(service: Service, now: datetime) -> None:
    """Count today and yesterday, and whatever was missed."""
    await asyncio.to_thread(count_days, service, now, RECENT)


async def count_late(service: Service, now: datetime) -> None:
    """Count the last days again, for what came late."""
    await asyncio.to_thread(count_days, service, now, LATE)


def count_days(service: Service, now: datetime, days: int) -> None:
    """Count the last `days` days of each clinic up to `now`, and those before that were never counted."""
    with service.database.read() as tx:
        plans = [_plan(now, days, *clinic, last_counted(tx, clinic[0])) for clinic in list_zones(tx)]
    if not plans:
        return
    with service.database.read() as tx:
        since = min(plan.first for plan in plans)
        answers = defaultdict(list)
        for answer in count_answers(tx, since, now):
            answers[answer.clinic_id].append(answer)
    for plan in plans:
        for part in plan.parts():
            with service.database.read() as tx:
                counts = _count(service, tx, part, answers[plan.clinic_id], now)
            with service.database.write() as tx:
                write_days(tx, plan.clinic_id, counts, now)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Days of a clinic that are to be counted, on its own clock."""

    clinic_id: int
    zone: ZoneInfo
    days: tuple[date, ...]

    @property
    def first(self) -> datetime:
        """When the first of them begins."""
        return self.starts()[0]

    def starts(self) -> list[datetime]:
        """Tell when each of them begins, and when the last one ends."""
        return [datetime.combine(day, time(), self.zone).astimezone(UTC) for day in (*self.days, self.days[-1] + _DAY)]

    def parts(self) -> Iterator["_Plan"]:
        """Part it into a few weeks at a time."""
        for place in range(0, len(self.days), _AT_ONCE):
            yield replace(self, days=self.days[place : place + _AT_ONCE])


def _plan(
    now: datetime, days: int, clinic_id: int, zone: str, since: datetime, last: tuple[date, datetime] | None
) -> _Plan:
    here = ZoneInfo(zone)
    today = now.astimezone(here).date()
    begun = min(today, max(since.astimezone(here).date(), today - _LONGEST))  # made by a machine whose clock is ahead
    first = max(begun, min(today - (days - 1) * _DAY, last[0] if last else begun))
    return _Plan(clinic_id, here, tuple(first + number * _DAY for number in range((today - first).days + 1)))


def _count(
    service: Service, tx: Connection, plan: _Plan, answers: Iterable[Answers], now: datetime
) -> list[tuple[date, Counter[str]]]:
    starts, days = plan.starts(), {day: Counter[str]() for day in plan.days}
    for sends in count_sends(tx, plan.clinic_id, starts[0], starts[-1]):
        _add_sends(days[sends.at.astimezone(plan.zone).date()], sends)
    library = service.stock.for_clinic(tx, now, plan.clinic_id)
    for answer in answers:
        nudge = library.get(answer.nudge_id)
        if nudge and starts[0] <= answer.at < starts[-1]:
            days[answer.at.astimezone(plan.zone).date()][f"reply:{nudge.theme}:{answer.rating}"] += answer.count
    stops = list_stops(tx, plan.clinic_id)
    for day, since, until, crowd in zip(
        days, starts, starts[1:], count_crowd(tx, plan.clinic_id, starts), strict=False
    ):
        stopped = {stop.person_id for stop in stops if _holds(stop, until)}
        willed = {stop.person_id for stop in stops if stop.willed and since <= stop.at < until}
        days[day].update(enrolled=crowd.enrolled, confirmed=crowd.confirmed, active=crowd.standing - len(stopped))
        days[day].update(optouts=len(willed))
    return list(days.items())


def _add_sends(day: Counter[str], sends: Sends) -> None:
    if sends.state in HANDED_OVER or sends.state == State.FLAGGED:
        day[f"hour:{sends.at.astimezone(ZoneInfo(sends.zone)).hour}"] += sends.count
    if sends.state == State.DELIVERED:
        day["delivered"] += sends.count
    elif sends.state == State.ACCEPTED:
        day["handed"] += sends.count
    elif cause := _cause(sends):
        day[f"undelivered:{cause}"] += sends.count


def _cause(sends: Sends) -> str:
    """Name why a nudge was not delivered (in words: people/reports/report.py); "" if it was not to be, or may be."""
    if sends.state == State.EXPIRED:
        return "late"
    if sends.state == State.FLAGGED:
        return "unsure"
    if sends.state not in (State.UNDELIVERED, State.REFUSED):
        return ""
    if sends.code in SOFT_FAILURES or sends.code in MAILBOX_FULL:
        return "unreachable"
    scope = delivery_code_scope(sends.code) if sends.channel == "sms" else refusal_scope(sends.code)
    return _CAUSES.get(scope, "other")


def _holds(stop: Stop, until: datetime) -> bool:
    """Whether a confirmed patient who is still the clinic's was stopped at that instant."""
    standing = stop.confirmed_at is not None and stop.confirmed_at < until
    standing = standing and (stop.ended_at is None or stop.ended_at >= until)
    return standing and stop.at < until and not any(start < until for start in stop.starts)
