"""Worklists by the API: which patients want something done today, and alerts, without what was written."""

from typing import Annotated, Literal, get_args

from fastapi import APIRouter, Path
from pydantic import Field

from store.enrolled import WORKLISTS, count_worklists, list_alerted, list_enrolled
from web.api.caller import KeyedRoute, TheCaller, needs
from web.api.patient_shapes import PatientShown, shown
from web.api.problems import responses
from web.api.shapes import Cursor, Instant, Limit, Page, Said

router = APIRouter(prefix="/worklists", tags=["worklists"], route_class=KeyedRoute)
_READ = needs("patients:read")
_NEWEST = 2**63 - 1
Name = Literal["unconfirmed", "undeliverable", "opted_out", "paused", "reassigned"]
assert set(get_args(Name)) == set(WORKLISTS)


class Counts(Said):
    """How many patients stand on each list."""

    unconfirmed: int = Field(description="Invited, and no answer yet.")
    undeliverable: int = Field(description="The provider says that there is no such number or mailbox.")
    opted_out: int
    paused: int
    reassigned: int = Field(description="The number was given up: whoever has it now is a stranger.")
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
    """Count who stands on which list."""
    with caller.service.database.write() as tx:
        found = count_worklists(tx, caller.clinic.id, caller.now)
        caller.note(tx, "worklist.read")
    return Counts(**found)


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
    caller: TheCaller, name: Annotated[Name, Path()], cursor: Cursor = None, limit: Limit = 100
) -> Page[PatientShown]:
    """List the patients on one list, in the order they were enrolled."""
    cursors = caller.cursors("worklist", of=name)
    after = cursors.read(cursor)
    with caller.service.database.write() as tx:
        wanted = WORKLISTS[name](caller.now)
        found = list_enrolled(tx, caller.clinic.id, after_id=after, limit=limit + 1, wanted=wanted)
        caller.note(tx, "worklist.read", f"worklist:{name}", count=min(len(found), limit))
    items = [shown(caller.service.seal, held) for held in found[:limit]]
    return Page(items=items, next=cursors.write(items[-1].id) if len(found) > limit else None)
