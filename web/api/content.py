"""Content by the API: how each nudge stands at the clinic; approve, disable, enable."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from pydantic import Field
from sqlalchemy import Connection

from messages.library import Library
from messages.nudge import Nudge
from messages.standing import DISABLED, UNAPPROVED, MarkKind, wording_of
from people.content import Editor, decide
from web.api.caller import Caller, KeyedRoute, TheCaller, needs
from web.api.patient_shapes import Language, Topic
from web.api.problems import Problem, responses
from web.api.shapes import Cursor, Limit, Page, Said

router = APIRouter(prefix="/content", tags=["content"], route_class=KeyedRoute)
Standing = Literal["in_use", "waiting", "disabled", "held"]
Lang = Annotated[Language, Path()]
NudgeId = Annotated[str, Path(pattern="^[A-Za-z0-9._-]+$", min_length=1, max_length=40, examples=["EXE-01"])]


class NudgeShown(Said):
    """One nudge in one language, as this clinic's patients get it."""

    id: str
    language: str
    version: int
    wording: str = Field(description="Another one once anything that a reader would judge has changed.")
    topic: str
    audience: Literal["either", "partner", "solo"]
    standing: Standing = Field(description="`waiting`: for an approval. `held`: for the reason given.")
    reason: str
    clinically_reviewed: bool
    sms_discreet: str
    sms_full: str
    email_subject: str
    email_body: str


@router.get("", openapi_extra=needs("content:read"), responses=responses(404))
def list_content(
    caller: TheCaller,
    cursor: Cursor = None,
    limit: Limit = 50,
    language: Language | None = None,
    topic: Topic | None = None,
    standing: Annotated[Standing | None, Query(description="Only those that stand so.")] = None,
) -> Page[NudgeShown]:
    """List the nudges of the clinic's library: the installation's, with the clinic's own words and decisions."""
    cursors = caller.cursors("content", language=language, topic=topic, standing=standing)
    start = cursors.read(cursor)
    with caller.service.database.write() as tx:
        library = _library(tx, caller)
        caller.note(tx, "content.listed")
    found = [
        shown
        for nudge in library.nudges
        if (language in (None, nudge.lang) and topic in (None, nudge.theme))
        and (shown := _shown(library, nudge))
        and standing in (None, shown.standing)
    ]
    more = start + limit < len(found)
    return Page(items=found[start : start + limit], next=cursors.write(start + limit) if more else None)


@router.get("/{language}/{nudge}", openapi_extra=needs("content:read"), responses=responses(404))
def read_nudge(caller: TheCaller, language: Lang, nudge: NudgeId) -> NudgeShown:
    """Read one nudge."""
    with caller.service.database.write() as tx:
        library = _library(tx, caller)
        found = _one(library, language, nudge)
        caller.note(tx, "content.read", f"nudge:{language}/{nudge}")
    return _shown(library, found)


@router.post("/{language}/{nudge}/approve", openapi_extra=needs("content:write"), responses=responses(404))
def approve_nudge(caller: TheCaller, language: Lang, nudge: NudgeId) -> NudgeShown:
    """Approve a nudge as it reads now. The approval lapses with the next change of its words."""
    return _decide(caller, "approved", language, nudge)


@router.post("/{language}/{nudge}/disable", openapi_extra=needs("content:write"), responses=responses(404))
def disable_nudge(caller: TheCaller, language: Lang, nudge: NudgeId) -> NudgeShown:
    """Let a nudge go to none of the clinic's patients any more."""
    return _decide(caller, "disabled", language, nudge)


@router.post("/{language}/{nudge}/enable", openapi_extra=needs("content:write"), responses=responses(404))
def enable_nudge(caller: TheCaller, language: Lang, nudge: NudgeId) -> NudgeShown:
    """Take a clinic's own `disable` back."""
    return _decide(caller, "enabled", language, nudge)


def _decide(caller: Caller, kind: MarkKind, language: str, nudge_id: str) -> NudgeShown:
    service = caller.service
    with service.database.write() as tx:
        found = _one(_library(tx, caller), language, nudge_id)
        decide(tx, service.seal, Editor(caller.clinic.id, caller.actor, caller.address, caller.now), kind, [found])
    with service.database.read() as tx:
        library = _library(tx, caller)
        return _shown(library, _one(library, language, nudge_id))


def _library(tx: Connection, caller: Caller) -> Library:
    return caller.service.stock.for_clinic(tx, caller.now, caller.clinic.id)


def _one(library: Library, language: str, nudge_id: str) -> Nudge:
    found = library.get(nudge_id, language)
    if found is None or found.lang != language:
        raise Problem("not-found")
    return found


def _shown(library: Library, nudge: Nudge) -> NudgeShown:
    reason = library.bar(nudge) or ""
    standing: Standing = "held" if reason else "in_use"
    if reason in (DISABLED, UNAPPROVED):
        standing = "disabled" if reason == DISABLED else "waiting"
    return NudgeShown(
        id=nudge.id,
        language=nudge.lang,
        version=nudge.version,
        wording=wording_of(nudge),
        topic=nudge.theme,
        audience=nudge.audience,
        standing=standing,
        reason=reason,
        clinically_reviewed=nudge.status == "reviewed",
        sms_discreet=nudge.sms_discreet,
        sms_full=nudge.sms_full,
        email_subject=nudge.email_subject,
        email_body=nudge.email_body,
    )
