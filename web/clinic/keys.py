"""Keys to the clinic's API: make one, which is shown once, and revoke."""

from typing import Annotated

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.keys import LONGEST_NAME, SCOPES, BadKey, MadeKey, end_key, make_key
from store.api_keys import list_keys
from web.clinic.shell import Place, page
from web.clinic.visit import Owner, RowId, Visit, not_here, reads
from web.fields import Form

router = APIRouter(include_in_schema=False)
Reader = Annotated[Visit, reads()]
PLACE = Place("/clinic/keys", "API keys", "key", frozenset({"owner", "auditor"}), "Connections")
_DONE = {"revoked": "Revoked. It opens nothing any more.", "was": "That key was revoked before."}


@router.get("/clinic/keys")
def show_keys(who: Reader, request: Request) -> Response:
    """List the keys by the part of them that may be shown."""
    return _shown(request, who)


@router.post("/clinic/keys")
def add_key(who: Owner, request: Request, form: Form) -> Response:
    """Make a key, and show it this once."""
    name, scopes = form.get("name", ""), form.getlist("scope")
    service, now = who.door.service, who.door.now()
    try:
        with service.database.write() as tx:
            made = make_key(
                tx,
                service.seal,
                who.clinic.id,
                name,
                scopes,
                actor=who.actor,
                staff_id=who.member.id,
                address=who.visitor.address,
                now=now,
            )
    except BadKey as wrong:
        where, _, said = str(wrong).rpartition(": ")
        return _shown(request, who, 422, errors={where or "name": said}, name=name, scopes=scopes)
    return _shown(request, who, made=made)


@router.post("/clinic/keys/{key_id}/revoke")
def revoke(who: Owner, key_id: RowId, form: Form) -> Response:
    """Let a key open nothing any more."""
    del form
    service, now = who.door.service, who.door.now()
    with service.database.write() as tx:
        if not any(key.id == key_id for key in list_keys(tx, who.clinic.id)):
            not_here()
        told = {"actor": who.actor, "address": who.visitor.address}
        revoked = end_key(tx, service.seal, who.clinic.id, key_id, **told, now=now)
    return who.door.see(f"/clinic/keys?done={'revoked' if revoked else 'was'}")


def _shown(
    request: Request,
    who: Visit,
    code: int = 200,
    *,
    made: MadeKey | None = None,
    errors: dict[str, str] | None = None,
    name: str = "",
    scopes: list[str] | None = None,
) -> Response:
    with who.door.service.database.write() as tx:
        keys = list_keys(tx, who.clinic.id)
        who.note(tx, "key.listed")
    return page(
        request,
        who,
        "keys.html",
        code,
        title="API keys",
        done=_DONE,
        keys=keys,
        made=made,
        errors=errors or {},
        named=name,
        longest=LONGEST_NAME,
        scopes=[(scope, words, scope in (scopes or ())) for scope, words in SCOPES.items()],
        base=f"{who.door.settings.public_url}/api/v1",
    )
