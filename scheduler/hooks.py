"""Webhooks of clinics: told of each event in the order of its number, again and again for a day, then given up.

One call at a time to each webhook; one that does not answer holds up its own queue and nobody else's.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

import structlog

from channels.http_pool import Answer, Disconnected, HttpPool, NotConnected
from channels.outward import BadUrl, check_url, is_here, is_public
from people.feed import KIND, TRIED_FOR, catch_up
from people.hooks import payload_of, signed
from scheduler.service import Service
from store.errands import Errand, claim_errands, finish_errands, put_off
from store.feed_events import FeedEvent, forget_events, read_events
from store.hooks import Hook, end_hook, forget_sends, give_up_late, list_living, read_sends, settle_send

log = structlog.get_logger()

EVERY = timedelta(seconds=5)
TIDY_EVERY = timedelta(hours=6)
BATCH = 200
KEPT = timedelta(days=30)
CONNECT_SECONDS, TOTAL_SECONDS = 5.0, 10.0
LARGEST_ANSWER_BYTES = 16 * 1024  # nothing in it is of use
_CLAIM = timedelta(minutes=5)  # far longer than a batch can take
_QUEUE_SECONDS = 30.0  # for which one webhook is called before the others' next calls come first
_LONGEST_WAIT = timedelta(hours=8)
_WAITS = tuple(timedelta(seconds=each) for each in (5, 60, 300, 1_800, 7_200, 18_000, 28_800, 28_800))
_GONE, _TOO_MANY, _UNAVAILABLE = 410, 429, 503


@dataclass(frozen=True, slots=True)
class Call:
    """One call to make: to which webhook, about which event (None: a test)."""

    errand: Errand
    send: Any
    hook: Hook
    event: FeedEvent | None


@dataclass(frozen=True, slots=True)
class End:
    """What came of a call: `taken`, or why not; `wait_seconds` if the other side named them."""

    call: Call
    taken: bool
    answer: str = field(repr=False)
    wait_seconds: float = 0.0
    gone: bool = False
    tried: bool = True  # False: it waits with the one before it


class HookCaller:
    """Tells webhooks beside all else, so that one that is slow to answer holds up no chore; close it on its loop."""

    def __init__(self, *, local: bool) -> None:
        self._pool = hook_pool(local=local)
        self._task: asyncio.Task[None] | None = None

    async def go(self, service: Service, now: datetime) -> None:
        """Begin to tell what there is to tell, unless that is under way."""
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._tell(service, now))

    async def close(self) -> None:
        """Wait for what is under way, and close the connections."""
        if self._task and self._task.get_loop() is asyncio.get_running_loop():
            await asyncio.wait([self._task], timeout=TOTAL_SECONDS + _QUEUE_SECONDS)
        await self._pool.close()

    async def _tell(self, service: Service, now: datetime) -> None:
        try:
            await tell_hooks(service, self._pool, now)
        except Exception as error:  # noqa: BLE001 - whatever it was, the next time tries again
            log.error("hooks_failed", error=type(error).__name__)


def hook_pool(*, local: bool) -> HttpPool:
    """Make the connections that webhooks are called over: to the public internet only, unless `local`."""
    return HttpPool(
        connect_seconds=CONNECT_SECONDS,
        total_seconds=TOTAL_SECONDS,
        allowed=(lambda address: is_public(address) or is_here(address)) if local else is_public,
        largest_bytes=LARGEST_ANSWER_BYTES,
    )


async def tell_hooks(service: Service, pool: HttpPool, now: datetime) -> int:
    """Bring every clinic's feed up to date and tell its webhooks; give how many calls were taken."""
    await asyncio.to_thread(_catch_up, service, now)
    taken = 0
    while calls := await asyncio.to_thread(_claim, service, now):
        queues: dict[int, list[Call]] = {}
        for call in calls:
            queues.setdefault(call.hook.id, []).append(call)
        ends = await asyncio.gather(*(_tell_one(service, pool, queue) for queue in queues.values()))
        await asyncio.to_thread(_settle, service, [end for each in ends for end in each])
        taken += sum(end.taken for each in ends for end in each)
    return taken


async def tidy(service: Service, now: datetime) -> None:
    """Forget events and calls of more than a month ago; give up what nobody tried any more."""
    await asyncio.to_thread(_tidy, service, now)


async def _tell_one(service: Service, pool: HttpPool, queue: Sequence[Call]) -> list[End]:
    """Make the calls to one webhook, in order. Once one gets no answer the rest wait with it."""
    ends: list[End] = []
    for number, call in enumerate(queue):
        end = await _call(service, pool, call)
        ends.append(end)
        if end.gone or not end.answer.isdigit():
            ends += [
                End(each, False, end.answer, end.wait_seconds, end.gone, tried=False) for each in queue[number + 1 :]
            ]
            break
    return ends


async def _call(service: Service, pool: HttpPool, call: Call) -> End:
    seal, now = service.seal, service.clock.now()
    payload = payload_of(call.event) if call.event else {"type": "hook.test", "timestamp": now.isoformat(), "data": {}}
    url, secret = seal.open(call.hook.url_sealed), seal.open(call.hook.secret_sealed)
    headers, body = signed(secret, f"msg_{call.send.id}", now, payload)
    try:
        check_url(url, local=service.settings.api.local_hooks)
        answer = await pool.request("POST", url, headers, body)
    except TimeoutError:
        return End(call, False, "no answer in time")
    except NotConnected as failure:
        return End(call, False, "not allowed" if str(failure) == "NotAllowed" else "no connection")
    except (Disconnected, BadUrl, ValueError):
        return End(call, False, "no answer")
    status = answer.status
    return End(call, 200 <= status < 300, str(status), _asked_to_wait(answer), gone=status == _GONE)


def _asked_to_wait(answer: Answer) -> float:
    asked = answer.headers.get("retry-after", "")
    named = answer.status in {_TOO_MANY, _UNAVAILABLE} and asked.isascii() and asked.isdigit()
    return min(float(asked[:6]), _LONGEST_WAIT.total_seconds()) if named else 0.0


def next_try(send_id: int, attempts: int, created_at: datetime, now: datetime, wait_seconds: float) -> datetime | None:
    """Tell when to call again after so many attempts; None once a day has passed since the event was numbered.

    The waits grow from 5 seconds to 8 hours and are spread a little, so that many don't come back at once.
    """
    wait = _WAITS[min(attempts, len(_WAITS)) - 1]
    spread = wait * Random(send_id * 31 + attempts).uniform(0.9, 1.1)
    again = now + max(spread, timedelta(seconds=wait_seconds))
    return again if again <= created_at + TRIED_FOR else None


def _catch_up(service: Service, now: datetime) -> None:
    with service.database.write() as tx:
        catch_up(tx, service.seal, now)


def _claim(service: Service, now: datetime) -> list[Call]:
    """Take up calls in the order of their events' numbers; those of webhooks that have ended are forgotten."""
    with service.database.write() as tx:
        errands = claim_errands(tx, KIND, now, now + _CLAIM, BATCH)
        if not errands:
            return []
        sends = read_sends(tx, [int(errand.subject) for errand in errands])
        events = read_events(tx, [send.event_id for send in sends.values() if send.event_id])
        hooks = {hook.id: hook for hook in list_living(tx)}
        calls, ended = [], []
        for errand in errands:
            send = sends.get(int(errand.subject))
            hook = hooks.get(send.hook_id) if send else None
            event = events.get(send.event_id) if send else None
            if send is None or hook is None or (send.event_id and event is None):
                ended.append(errand)
            else:
                calls.append(Call(errand, send, hook, event))
        finish_errands(tx, ended)
    return sorted(calls, key=lambda call: call.send.id)


def _settle(service: Service, ends: Sequence[End]) -> None:
    now = service.clock.now()
    held: dict[int, datetime] = {}  # by webhook: when the call that the rest wait with is made again
    given_up = 0
    with service.database.write() as tx:
        for end in ends:
            hook, send = end.call.hook, end.call.send
            again = None
            if not (end.taken or end.gone):
                again = _again(end, held.get(hook.id, now), now)
                held[hook.id] = again or now
            state = "taken" if end.taken else "waiting" if again else "given_up"
            if end.tried or not again:
                settle_send(tx, send.id, state, end.answer, now)
            if again:
                put_off(tx, end.call.errand, again)
            else:
                finish_errands(tx, [end.call.errand])
            given_up += state == "given_up"
        for hook in {end.call.hook.id: end.call.hook for end in ends if end.gone}.values():
            end_hook(tx, hook.clinic_id, hook.id, now)
            log.warning("hook_gone", hook=hook.id, clinic=hook.clinic_id)
    if given_up:
        log.error("hook_calls_given_up", count=given_up)


def _again(end: End, held: datetime, now: datetime) -> datetime | None:
    send = end.call.send
    if end.tried:
        return next_try(send.id, send.attempts + 1, send.created_at, now, end.wait_seconds)
    last = send.created_at + TRIED_FOR
    return min(held, last) if now < last else None


def _tidy(service: Service, now: datetime) -> None:
    with service.database.write() as tx:
        give_up_late(tx, now - TRIED_FOR - timedelta(hours=2))
        forget_sends(tx, now - KEPT)
        forget_events(tx, now - KEPT)
