"""Webhooks of the clinic: where its own systems are told what happened, what they were told, and a test."""

from typing import Annotated

from fastapi import APIRouter
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from people.feed import tell_hook
from people.hooks import FAMILIES, BadHook, MadeHook, add_hook
from store.feed_events import KINDS
from store.hooks import Hook, count_sends, end_hook, list_hooks, list_sends, read_hook
from web.clinic.shell import Crumb, Place, page
from web.clinic.visit import Owner, RowId, Visit, not_here, reads
from web.fields import LongForm

router = APIRouter(include_in_schema=False)
Reader = Annotated[Visit, reads()]
PLACE = Place("/clinic/hooks", "Webhooks", "plug", frozenset({"owner", "auditor"}), "Connections")
_SHOWN = 50
_DONE = {
    "ended": "Ended. What it was still to be told is given up.",
    "tested": "A test is on its way. Reload this page in a few seconds to see what came of it.",
}
_WORDS = {
    "consent.*": "All about consent: asked, agreed, stopped, came back",
    "delivery.*": "All about messages: handed over, delivered, not delivered",
}
STATES = {"waiting": ("To be tried again", ""), "taken": ("Taken", "good"), "given_up": ("Given up", "bad")}


@router.get("/clinic/hooks")
def show_hooks(who: Reader, request: Request) -> Response:
    """List the webhooks, and how they fare."""
    return _shown(request, who)


@router.post("/clinic/hooks")
def add(who: Owner, request: Request, form: LongForm) -> Response:
    """Add a webhook, and show its secret this once."""
    url, events = form.get("url", ""), form.getlist("event")
    service = who.door.service
    local = service.settings.api.local_hooks
    try:
        with service.database.write() as tx:
            made = add_hook(tx, service.seal, who.clinic.id, url, events, local=local, now=who.door.now())
            who.note(tx, "hook.added", f"hook:{made.id}", events=events)
    except BadHook as wrong:
        field = "events" if str(wrong).startswith("events") else "url"
        return _shown(request, who, 422, errors={field: str(wrong)}, url=url, events=events)
    return _shown(request, who, made=made)


@router.get("/clinic/hooks/{hook_id}")
def show_hook(who: Reader, request: Request, hook_id: RowId) -> Response:
    """Show what one webhook was told last."""
    with who.door.service.database.write() as tx:
        hook = _one(who, tx, hook_id)
        sends = list_sends(tx, who.clinic.id, hook_id, _SHOWN)
        who.note(tx, "hook.read", f"hook:{hook_id}")
    return page(
        request,
        who,
        "hook.html",
        title=f"Webhook {hook.id}",
        crumbs=[Crumb("Webhooks", "/clinic/hooks")],
        done=_DONE,
        hook=hook,
        url=who.door.service.seal.open(hook.url_sealed),
        sends=sends,
        states=STATES,
    )


@router.post("/clinic/hooks/{hook_id}/test")
def test(who: Owner, hook_id: RowId, form: LongForm) -> Response:
    """Tell a webhook that it works."""
    del form
    with who.door.service.database.write() as tx:
        tell_hook(tx, who.door.service.seal, _one(who, tx, hook_id), None, who.door.now())
        who.note(tx, "hook.tested", f"hook:{hook_id}")
    return who.door.see(f"/clinic/hooks/{hook_id}?done=tested")


@router.post("/clinic/hooks/{hook_id}/end")
def end(who: Owner, hook_id: RowId, form: LongForm) -> Response:
    """End a webhook."""
    del form
    with who.door.service.database.write() as tx:
        if not end_hook(tx, who.clinic.id, hook_id, who.door.now()):
            not_here()
        who.note(tx, "hook.ended", f"hook:{hook_id}")
    return who.door.see("/clinic/hooks?done=ended")


def _one(who: Visit, tx: Connection, hook_id: int) -> Hook:
    found = read_hook(tx, who.clinic.id, hook_id)
    return found if found else not_here()


def _shown(
    request: Request,
    who: Visit,
    code: int = 200,
    *,
    made: MadeHook | None = None,
    errors: dict[str, str] | None = None,
    url: str = "",
    events: list[str] | None = None,
) -> Response:
    with who.door.service.database.write() as tx:
        hooks, counts = list_hooks(tx, who.clinic.id), count_sends(tx, who.clinic.id)
        who.note(tx, "hook.listed")
    chosen = FAMILIES if events is None else events
    return page(
        request,
        who,
        "hooks.html",
        code,
        title="Webhooks",
        done=_DONE,
        hooks=[(hook, who.door.service.seal.open(hook.url_sealed), counts.get(hook.id, {})) for hook in hooks],
        made=made,
        errors=errors or {},
        url=url,
        events=[(each, _WORDS.get(each, ""), each in chosen) for each in (*FAMILIES, *KINDS)],
    )
