"""Live, ready, and numbers for Prometheus. No person can be seen in any of them."""

import math
from datetime import datetime, timedelta

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Gauge, generate_latest
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse, PlainTextResponse, Response

from store.census import count_subscriptions, count_unsettled
from store.heartbeats import last_beat
from store.migrate import DatabaseTooNew, pending
from web.door import Door, TheDoor

router = APIRouter()
OLDEST_BEAT = timedelta(minutes=2)  # the scheduler ticks every few seconds


@router.get("/healthz")
def live() -> PlainTextResponse:
    """The process answers."""
    return PlainTextResponse("ok")


@router.get("/readyz")
def ready(door: TheDoor) -> JSONResponse:
    """200 when the database answers, its tables are the newest and the scheduler beats; else 503 and what is wrong."""
    checks = _checks(door, door.now())
    good = all(word == "ok" for word in checks.values())
    return JSONResponse({"ready": good, "checks": checks}, 200 if good else 503)


@router.get("/metrics")
def metrics(door: TheDoor) -> Response:
    """This process's counters, and the state of the database: the latter the same whichever process is asked."""
    registry = CollectorRegistry()
    _measure(door, registry)
    return Response(generate_latest(REGISTRY) + generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


def _checks(door: Door, now: datetime) -> dict[str, str]:
    database = door.service.database
    try:
        behind = pending(database)
        with database.read() as tx:
            beat = last_beat(tx, "tick")
    except DatabaseTooNew:
        return {"database": "ok", "migrations": "made for a later release", "heartbeat": "unknown"}
    except SQLAlchemyError:
        return {"database": "does not answer", "migrations": "unknown", "heartbeat": "unknown"}
    fresh = beat is not None and now - beat <= OLDEST_BEAT
    late = "has never beaten" if beat is None else f"last beat {int((now - beat).total_seconds())} s ago"
    return {
        "database": "ok",
        "migrations": "ok" if not behind else f"{len(behind)} not applied",
        "heartbeat": "ok" if fresh else late,
    }


def _measure(door: Door, registry: CollectorRegistry) -> None:
    people = Gauge("kindling_subscriptions", "Subscriptions by status", ["status"], registry=registry)
    open_receipts = Gauge("kindling_receipts_open", "Receipts whose fate is open", ["state"], registry=registry)
    age = Gauge("kindling_heartbeat_age_seconds", "Seconds since the scheduler's last tick", registry=registry)
    with door.service.database.read() as tx:
        beat = last_beat(tx, "tick")
        for status, count in count_subscriptions(tx).items():
            people.labels(status).set(count)
        for state, count in count_unsettled(tx).items():
            open_receipts.labels(state).set(count)
    age.set((door.now() - beat).total_seconds() if beat else math.inf)
