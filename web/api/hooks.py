"""Webhooks by the API: list, add, test, end, and what each was told."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body
from pydantic import Field
from starlette.responses import Response

from people.feed import tell_hook
from people.hooks import FAMILIES, BadHook, add_hook
from store.feed_events import KINDS
from store.hooks import Hook, end_hook, list_hooks, list_sends, read_hook
from web.api.caller import Caller, KeyedRoute, TheCaller, needs
from web.api.problems import Problem, responses
from web.api.shapes import Asked, Id, Instant, Page, Said

router = APIRouter(prefix="/hooks", tags=["hooks"], route_class=KeyedRoute)
_SHOWN = 100
EventKind = Literal[*FAMILIES, *KINDS]  # type: ignore[valid-type]


class NewHook(Asked):
    """A webhook to be added."""

    url: Annotated[str, Field(min_length=9, max_length=2000, pattern="^https?://[!-~]+$")] = Field(
        description="Where to: https, on the public internet.", examples=["https://ehr.example.org/kindling"]
    )
    events: Annotated[list[EventKind], Field(min_length=1, max_length=40)] = Field(
        description="Kinds of events, or a family.", examples=[["consent.*", "delivery.undelivered"]]
    )


class HookShown(Said):
    """One webhook. Its secret is not shown again."""

    id: int
    url: str
    events: list[str]
    created_at: Instant


class HookMade(HookShown):
    """A webhook that was just added, with the secret that signs what it is told."""

    secret: str = Field(
        description="Shown this once (Standard Webhooks: `whsec_…`).", examples=["whsec_MfKQ9r8GKYqrTwjU"]
    )


class SendShown(Said):
    """What a webhook was told, or is still to be told."""

    id: int
    kind: str = Field(examples=["consent.granted"])
    number: int | None = Field(description="The event's number; null for a test.")
    state: Literal["waiting", "taken", "given_up"]
    attempts: int
    answer: str = Field(description="The last HTTP status, or why there was none.", examples=["204", "no connection"])
    created_at: Instant
    tried_at: Instant | None


class TestBegun(Said):
    """A test that is on its way."""

    send: int = Field(description="Its id among the webhook's deliveries.")


@router.get("", openapi_extra=needs("hooks:read"))
def list_webhooks(caller: TheCaller) -> Page[HookShown]:
    """List the webhooks that have not ended."""
    with caller.service.database.write() as tx:
        found = list_hooks(tx, caller.clinic.id)
        caller.note(tx, "hook.listed")
    return Page(items=[HookShown(**_shown(caller, hook)) for hook in found], next=None)


@router.post("", status_code=201, openapi_extra=needs("hooks:write"), responses=responses(409))
def add_webhook(caller: TheCaller, wanted: Annotated[NewHook, Body()], response: Response) -> HookMade:
    """Add a webhook. Its URL must be https and lead to the public internet; redirects are not followed."""
    service = caller.service
    local = service.settings.api.local_hooks
    with service.database.write() as tx:
        try:
            made = add_hook(tx, service.seal, caller.clinic.id, wanted.url, wanted.events, local=local, now=caller.now)
        except BadHook as wrong:
            raise Problem("not-possible", str(wrong)) from None
        hook = read_hook(tx, caller.clinic.id, made.id)
        assert hook
        caller.note(tx, "hook.added", f"hook:{made.id}", events=list(hook.events))
    response.headers["location"] = f"{caller.door.root}/api/v1/hooks/{made.id}"
    return HookMade(**_shown(caller, hook), secret=made.secret)


@router.get("/{hook}", openapi_extra=needs("hooks:read"), responses=responses(404))
def read_webhook(caller: TheCaller, hook: Id) -> HookShown:
    """Read one webhook."""
    with caller.service.database.write() as tx:
        found = _one(caller, tx, hook)
        caller.note(tx, "hook.read", f"hook:{hook}")
    return HookShown(**_shown(caller, found))


@router.delete("/{hook}", status_code=204, openapi_extra=needs("hooks:write"), responses=responses(404))
def end_webhook(caller: TheCaller, hook: Id) -> None:
    """End a webhook; what it was still to be told is given up."""
    with caller.service.database.write() as tx:
        if not end_hook(tx, caller.clinic.id, hook, caller.now):
            raise Problem("not-found")
        caller.note(tx, "hook.ended", f"hook:{hook}")


@router.get("/{hook}/deliveries", openapi_extra=needs("hooks:read"), responses=responses(404))
def list_webhook_deliveries(caller: TheCaller, hook: Id) -> Page[SendShown]:
    """List what a webhook was told last, the newest first: up to 100 of the last 30 days."""
    with caller.service.database.write() as tx:
        _one(caller, tx, hook)
        rows = list_sends(tx, caller.clinic.id, hook, _SHOWN)
        caller.note(tx, "hook.read", f"hook:{hook}", deliveries=len(rows))
    return Page(items=[SendShown.model_validate(row) for row in rows], next=None)


@router.post("/{hook}/test", status_code=202, openapi_extra=needs("hooks:write"), responses=responses(404))
def test_webhook(caller: TheCaller, hook: Id) -> TestBegun:
    """Tell a webhook `hook.test`, signed like all the rest."""
    with caller.service.database.write() as tx:
        send = tell_hook(tx, caller.service.seal, _one(caller, tx, hook), None, caller.now)
        caller.note(tx, "hook.tested", f"hook:{hook}")
    return TestBegun(send=send)


def _one(caller: Caller, tx: Any, hook_id: int) -> Hook:
    found = read_hook(tx, caller.clinic.id, hook_id)
    if found is None:
        raise Problem("not-found")
    return found


def _shown(caller: Caller, hook: Hook) -> dict[str, Any]:
    url = caller.service.seal.open(hook.url_sealed)
    return {"id": hook.id, "url": url, "events": list(hook.events), "created_at": hook.created_at}
