"""Who asks the API: a key, with its clinic, its scopes and what it may still ask; and the routes that let it in."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from people.audit import note
from people.clinic_settings import ClinicSettings, settings_of
from people.keys import SCOPES, known_key
from scheduler.service import Service
from store.allowances import Allowance, take_one
from store.api_keys import ApiKey, note_use
from store.clinics import Clinic, read_clinic
from web.api.cursors import Cursors
from web.api.once import Once
from web.api.problems import Problem, answer, problem_of
from web.door import Door, the_door
from web.fields import client_of

_WHO = {"www-authenticate": 'Bearer realm="kindling"'}
SCOPE = "x-scope"  # in the description of every operation


@dataclass(frozen=True, slots=True)
class Caller:
    """A key that asks. All that it asks for is asked with `clinic.id`."""

    door: Door
    key: ApiKey
    clinic: Clinic
    now: datetime
    address: str

    @property
    def service(self) -> Service:
        """The running Kindling."""
        return self.door.service

    @property
    def actor(self) -> str:
        """How the audit names it."""
        return f"key:{self.key.id}"

    @property
    def settings(self) -> ClinicSettings:
        """What its clinic has set."""
        return settings_of(self.clinic.settings)

    def note(self, tx: Connection, action: str, subject: str = "", **detail: Any) -> None:
        """Note in the audit what it does or looks at, in a writing transaction."""
        note(
            tx,
            self.service.seal,
            self.clinic.id,
            self.actor,
            action,
            subject,
            detail,
            at=self.now,
            address=self.address,
        )

    def cursors(self, name: str, **narrowed: Any) -> Cursors:
        """Give the cursors of one of its lists."""
        return Cursors(self.service.seal, self.clinic.id, name, **narrowed)


def needs(scope: str) -> dict[str, Any]:
    """Say which scope an operation needs: `router.get(…, openapi_extra=needs("patients:read"))`."""
    assert scope in SCOPES
    return {SCOPE: scope, "security": [{"key": []}]}


class KeyedRoute(APIRoute):
    """A route for keys: who asks, whether they may, how often, and whether they asked before, is settled first."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Wrap the framework's handler."""
        go_on = super().get_route_handler()
        scope = (self.openapi_extra or {})[SCOPE]

        async def handle(request: Request) -> Response:
            try:
                caller, allowance = await asyncio.to_thread(_admit, request, scope)
            except Problem as refused:
                return answer(request, refused)
            request.state.caller = caller
            once = Once(caller.service.database, caller.service.seal, caller.clinic.id, caller.key.id, caller.now)
            try:
                response = await once.answer(request, go_on)
            except (Problem, HTTPException, RequestValidationError) as refused:
                response = answer(request, problem_of(refused))
            response.headers.update(_headers(caller.door.settings.api.per_minute, allowance))
            return response

        return handle


def the_caller(request: Request) -> Caller:
    """Give the key that asks."""
    caller: Caller = request.state.caller
    return caller


TheCaller = Annotated[Caller, Depends(the_caller)]


def _admit(request: Request, scope: str) -> tuple[Caller, Allowance]:
    door = the_door(request)
    kind, _, whole = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer":
        raise Problem("no-key", headers=_WHO)
    per_minute = door.settings.api.per_minute
    with door.service.database.write() as tx:
        now = door.now()
        key = known_key(tx, whole.strip())
        clinic = read_clinic(tx, key.clinic_id) if key else None
        if key is None or clinic is None:
            raise Problem("no-key", headers=_WHO)
        allowance = take_one(tx, key.id, per_minute, now)
        note_use(tx, key, now)
    if not allowance.granted:
        waits = {"retry-after": str(allowance.wait_seconds)}
        raise Problem("too-many", headers=_headers(per_minute, allowance) | waits)
    if scope not in key.scopes:
        headers = _headers(per_minute, allowance)
        raise Problem("no-scope", f"This needs a key with the scope {scope}.", headers=headers)
    return Caller(door, key, clinic, now, client_of(request)), allowance


def _headers(per_minute: int, allowance: Allowance) -> dict[str, str]:
    """Tell what may still be asked (draft-ietf-httpapi-ratelimit-headers)."""
    return {
        "ratelimit-policy": f'"key";q={per_minute};w=60',
        "ratelimit": f'"key";r={allowance.left};t={allowance.full_seconds}',
    }
