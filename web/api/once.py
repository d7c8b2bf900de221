"""Idempotency keys: a POST that bears one is done once, and its repeat gets the same answer."""

import asyncio
import hashlib
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from store.database import Database
from store.idempotency import Before, begin, finish, forget
from store.seal import Seal
from web.api.problems import Problem

HEADER = "idempotency-key"
_FORM = re.compile(r"[A-Za-z0-9._:-]{8,128}")
_KEPT_HEADERS = ("content-type", "location", "etag")
_NOT_VALID = 422  # nothing was done: the same key may be used once the request is put right


class Once:
    """What a clinic's keys have asked with idempotency keys in the last day."""

    def __init__(self, database: Database, seal: Seal, clinic_id: int, key_id: int, now: datetime) -> None:
        self._database = database
        self._seal = seal
        self._clinic_id = clinic_id
        self._key_id = key_id
        self._now = now

    async def answer(self, request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        """Answer a request, or give the answer that it got before. Raises Problem."""
        key = request.headers.get(HEADER)
        if request.method != "POST" or key is None:
            return await go_on(request)
        if not _FORM.fullmatch(key):
            said = "8 to 128 characters, such as a UUID"
            raise Problem("not-valid", errors=[{"where": f"header.{HEADER}", "detail": said}])
        digest = self._digest(request, await request.body())
        before = await asyncio.to_thread(self._begin, key, digest)
        if before:
            return self._again(before, digest)
        try:
            response = await go_on(request)
        except BaseException:
            await asyncio.to_thread(self._forget, key)
            raise
        await asyncio.to_thread(self._finish, key, response)
        return response

    def _digest(self, request: Request, body: bytes) -> bytes:
        said = f"{self._key_id} {request.method} {request.url.path}?{request.url.query} "
        said += request.headers.get("content-type", "")
        return hashlib.sha256(said.encode("utf-8", "surrogatepass") + b"\n" + body).digest()

    def _begin(self, key: str, digest: bytes) -> Before | None:
        with self._database.write() as tx:
            return begin(tx, self._clinic_id, key, digest, self._now)

    def _again(self, before: Before, digest: bytes) -> Response:
        if before.digest != digest:
            raise Problem("key-reused")
        if before.status is None:
            raise Problem("under-way", headers={"retry-after": "5"})
        held: dict[str, Any] = self._seal.open_json(before.body_sealed)
        return Response(held["body"], before.status, {**held["headers"], "idempotency-replayed": "true"})

    def _finish(self, key: str, response: Response) -> None:
        with self._database.write() as tx:
            if response.status_code >= 500 or response.status_code == _NOT_VALID:
                forget(tx, self._clinic_id, key)
                return
            headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
            held = {"body": bytes(response.body).decode(), "headers": headers}
            finish(tx, self._clinic_id, key, response.status_code, self._seal.seal_json(held))

    def _forget(self, key: str) -> None:
        with self._database.write() as tx:
            forget(tx, self._clinic_id, key)
