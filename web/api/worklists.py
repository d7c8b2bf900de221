"""Worklists by the API: which patients want something done today, and alerts, without what was written."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path
from pydantic import Field

from store.alerts import count_unseen
from store.enrolled import list_alerted
from store.worklists import List, count_work, list_work
from web.api.caller import KeyedRoute, TheCaller, needs
from web.api.patient_shapes import PatientShown, shown
from web.api.problems import responses
from web.api.shapes import Cursor, Instant, Limit, Page, Said

router = APIRouter(prefix="/worklists", tags=["worklists"], route_class=KeyedRoute)
_READ = needs("patients:read")
_NEWEST = 2**63 - 1


class Counts(Said):
    """How many patients stand on each list."""

    lists: dict[str, int] = Field(
        description="By list. `silent`: asked whether they still want nudges, and no answer; `reassigned`: the number"
        " was given up, and whoever has it now is a stranger.",
        examples=[{"unconfirmed": 3, "undeliverable": 1}],
    )
    alerts: int = Field(description="A patient may be in danger, and nobody has taken it up.")


class AlertShown(Said):
    """A patient may be in danger. What they wrote is not shown to anybody."""

    id: int
    patient: int
    kind: Literal["crisis", "violence"]
    at: Instant
    seen_at: Instant | None


@router.get("", openapi_extra=_READ)
def count_on_worklists(caller: TheCaller) -> Counts:
    """Count who stands on which list; a count of 1,000 means that or more."""
    with caller.service.database.write() as tx:
        lists: dict[str, int] = dict(count_work(tx, caller.clinic.id, caller.now).items())
        alerts = count_unseen(tx, caller.clinic.id)
        caller.note(tx, "worklist.read")
    return Counts(lists=lists, alerts=alerts)


@router.get("/alerts", openapi_extra=_READ, responses=responses(404))
def list_patient_alerts(caller: TheCaller, cursor: Cursor = None, limit: Limit = 100) -> Page[AlertShown]:
    """List alerts, the newest first, those that somebody has taken up too."""
    cursors = caller.cursors("alerts")
    before = cursors.read(cursor, _NEWEST)
    with caller.service.database.write() as tx:
        found = list_alerted(tx, caller.clinic.id, before, limit + 1)
        caller.note(tx, "worklist.read", "worklist:alerts", count=min(len(found), limit))
    items = [AlertShown.model_validate(row) for row in found[:limit]]
    return Page(items=items, next=cursors.write(items[-1].id) if len(found) > limit else None)


@router.get("/{name}", openapi_extra=_READ, responses=responses(404))
def read_worklist(
    caller: TheCaller, name: Annotated[List, Path()], cursor: Cursor = None, limit: Limit = 100
) -> Page[PatientShown]:
    """List the patients on one list, the newest first."""
    cursors = caller.cursors("worklist", of=name)
    before = cursors.read(cursor, _NEWEST)
    with caller.service.database.write() as tx:
        found = list_work(tx, caller.clinic.id, name, caller.now, before_id=before, limit=limit + 1)
        caller.note(tx, "worklist.read", f"worklist:{name}", count=min(len(found), limit))
    items = [shown(caller.service.seal, held) for held in found[:limit]]
    return Page(items=items, next=cursors.write(items[-1].id) if len(found) > limit else None)
