"""The audit by the API: who did what and looked at what at this clinic."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import Field

from store.audit import list_events
from web.api.caller import KeyedRoute, TheCaller, needs
from web.api.problems import responses
from web.api.shapes import Cursor, Instant, Limit, Page, Said

router = APIRouter(prefix="/audit", tags=["audit"], route_class=KeyedRoute)
_NEWEST = 2**63 - 1
Name = Annotated[str | None, Query(min_length=1, max_length=60, pattern=r"^[a-z0-9_.:]+$")]


class AuditShown(Said):
    """One entry of the audit."""

    id: int
    position: int | None = Field(description="Its place in the hash chain.")
    actor: str = Field(examples=["staff:7", "key:3"])
    action: str = Field(examples=["patient.read"])
    subject: str = Field(examples=["enrolment:12"])
    detail: dict[str, Any]
    at: Instant
    hash: str = Field(description="Hexadecimal; `kindling audit verify` walks the chain.")


@router.get("", openapi_extra=needs("audit:read"), responses=responses(404))
def list_audit(
    caller: TheCaller,
    cursor: Cursor = None,
    limit: Limit = 100,
    actor: Name = None,
    action: Name = None,
    subject: Name = None,
) -> Page[AuditShown]:
    """List what was done, the newest first. `action` may be the beginning of one, such as `patient`."""
    actor, action, subject = actor or "", action or "", subject or ""
    cursors = caller.cursors("audit", actor=actor, action=action, subject=subject)
    before = cursors.read(cursor, _NEWEST)
    with caller.service.database.write() as tx:
        clinic_id, more = caller.clinic.id, limit + 1
        found = list_events(tx, clinic_id, actor=actor, action=action, subject=subject, before_id=before, limit=more)
        caller.note(tx, "audit.read", count=min(len(found), limit))
    shown = found[:limit]
    items = [
        AuditShown(
            id=row.id,
            position=row.position,
            actor=row.actor,
            action=row.action,
            subject=row.subject,
            detail=row.detail,
            at=row.at,
            hash=row.hash.hex() if row.hash else "",
        )
        for row in shown
    ]
    return Page(items=items, next=cursors.write(shown[-1].id) if len(found) > limit else None)
