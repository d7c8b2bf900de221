"""The HTTP client under Twilio's SDK: one pool of connections, hard time limits, no retries, no logging.

The SDK's own asynchronous client ignores its timeout and, if asked to retry, repeats a POST that may have been
obeyed; both would send a text twice or hold a worker for ever.
"""

import asyncio
import base64
import contextlib
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

_SILENT = logging.getLogger("channels.twilio_http.silent")  # the SDK would log URLs, which hold phone numbers
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False
_SILENT.setLevel(logging.CRITICAL + 1)

_FORM = "application/x-www-form-urlencoded"
_IDLE_SECONDS = 10.0  # dropped before the server does: a POST on a connection it has just closed would end Unknown
_LONGEST_WAIT_SECONDS = 3600.0


class TooMany(Exception):
    """HTTP 429: surely not handed over. `after_seconds` is what Retry-After asks for, None if it says nothing."""

    def __init__(self, after_seconds: float | None) -> None:
        super().__init__("too many requests")
        self.after_seconds = after_seconds


class PooledHttpClient(AsyncHttpClient):  # type: ignore[misc]
    """Carries the SDK's requests. The session opens on the running loop at the first request."""

    def __init__(self, *, connect_seconds: float, total_seconds: float, connections: int) -> None:
        super().__init__(_SILENT, is_async=True)
        self._limits = aiohttp.ClientTimeout(
            total=total_seconds, connect=connect_seconds, sock_connect=connect_seconds, ceil_threshold=60
        )
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the SDK's signature; the session's limits stand
        allow_redirects: bool = False,
    ) -> Response:
        """Make one request, once. TooMany on 429; aiohttp's errors and TimeoutError as they come.

        A body that breaks off leaves an empty text: the status line was read, and decides.
        """
        del timeout, allow_redirects
        options: dict[str, Any] = {"headers": {**(headers or {})}, "allow_redirects": False}
        if params:
            options["params"] = params
        if data:
            # A payload of our own: aiohttp would look through its whole registry for one, at each request.
            options["data"] = aiohttp.BytesPayload(urlencode(data, doseq=True).encode("ascii"), content_type=_FORM)
        if auth:
            options["headers"]["Authorization"] = _basic(*auth)
        async with self._open().request(method, uri, **options) as answer:
            if answer.status == 429:
                raise TooMany(_seconds(answer.headers.get("Retry-After", "")))
            text = ""
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                text = await answer.text("utf-8", "replace")
            return Response(answer.status, text, answer.headers)

    def _open(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=_IDLE_SECONDS, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=self._limits, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False
            )
            self._loop = loop
        return self._session

    async def close(self) -> None:
        """Close the connections; another request opens new ones, on whichever loop it runs."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


def _basic(user: str, password: str) -> str:
    """RFC 7617; aiohttp's BasicAuth is deprecated, and its successor missing before 3.14."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def _seconds(retry_after: str) -> float | None:
    if not (retry_after.isascii() and retry_after.isdigit()):
        return None  # absent, or a date: Twilio sends seconds
    return min(float(retry_after), _LONGEST_WAIT_SECONDS)
