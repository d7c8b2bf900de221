"""Events by the API: what happened to the clinic's patients, in order, from wherever somebody left off."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import Field

from people.feed import catch_up
from store.feed_events import KINDS, list_events
from web.api.caller import KeyedRoute, TheCaller, needs
from web.api.problems import responses
from web.api.shapes import Cursor, Instant, Limit, Said

router = APIRouter(prefix="/events", tags=["events"], route_class=KeyedRoute)
Kind = Literal[*KINDS]  # type: ignore[valid-type]


class EventShown(Said):
    """One event: ids, a kind and a time, as webhooks are told it."""

    number: int = Field(description="1, 2, 3 … for each clinic, without a gap.", examples=[17])
    kind: str = Field(examples=["delivery.delivered"])
    patient: int
    channel: Literal["sms", "email"]
    about: str = Field(description="For a delivery, the kind of message; else empty.", examples=["nudge"])
    ref: int = Field(description="The delivery, or the entry on the consent ledger.")
    at: Instant


class Events(Said):
    """One page of events."""

    items: list[EventShown]
    next: str = Field(description="Ask with this cursor for what follows, now or whenever you like.")


@router.get("", openapi_extra=needs("events:read"), responses=responses(404))
def list_events_in_order(
    caller: TheCaller,
    cursor: Cursor = None,
    limit: Limit = 100,
    kind: Annotated[list[Kind] | None, Query(description="Only these kinds.")] = None,
) -> Events:
    """List consent and delivery events of the last 30 days, the oldest first. No event is ever missed or repeated."""
    kinds = sorted(kind or ())
    cursors = caller.cursors("events", kinds=kinds)
    after = cursors.read(cursor)
    with caller.service.database.write() as tx:
        catch_up(tx, caller.service.seal, caller.now)
        found = list_events(tx, caller.clinic.id, after, limit, kinds)
        caller.note(tx, "event.listed", count=len(found))
    items = [
        EventShown(
            number=each.number,
            kind=each.kind,
            patient=each.enrolment_id,
            channel=each.channel,
            about=each.about,
            ref=each.ref,
            at=each.at,
        )
        for each in found
    ]
    return Events(items=items, next=cursors.write(found[-1].number if found else after))
