"""The HTTP client under Twilio's SDK: one pool of connections, hard time limits, no retries, no logging.

The SDK's own asynchronous client ignores its timeout and, if asked to retry, repeats a POST that may have been
obeyed; both would send a text twice or hold a worker for ever.
"""

import base64
import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus, urlencode

from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from channels.http_pool import HttpPool
from config.settings import Twilio

_SILENT = logging.getLogger("channels.twilio_http.silent")  # the SDK would log URLs, which hold phone numbers
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False
_SILENT.setLevel(logging.CRITICAL + 1)

_LONGEST_WAIT_SECONDS = 3600.0
_TWILIO = "https://api.twilio.com"


class TooMany(Exception):
    """HTTP 429: surely not handed over. `after_seconds` is what Retry-After asks for, None if it says nothing."""

    def __init__(self, after_seconds: float | None) -> None:
        super().__init__("too many requests")
        self.after_seconds = after_seconds


class PooledHttpClient(AsyncHttpClient):  # type: ignore[misc]
    """Carries the SDK's requests over kept connections."""

    def __init__(self, *, connect_seconds: float, total_seconds: float) -> None:
        super().__init__(_SILENT, is_async=True)
        self._pool = HttpPool(connect_seconds=connect_seconds, total_seconds=total_seconds)

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the SDK's signature; the pool's limits stand
        allow_redirects: bool = False,
    ) -> Response:
        """Make one request, once. TooMany on 429; the pool's errors and TimeoutError as they come.

        A body that breaks off leaves an empty text: the status line was read, and decides.
        """
        del timeout, allow_redirects
        head = dict(headers or {})
        if auth:
            head["Authorization"] = _basic(*auth)
        if params:
            uri += ("&" if "?" in uri else "?") + urlencode(params, doseq=True)
        body = urlencode(data, doseq=True, quote_via=_quoted).encode("ascii") if data else b""
        answer = await self._pool.request(method, uri, head, body)
        if answer.status == 429:
            raise TooMany(_seconds(answer.headers.get("retry-after", "")))
        return Response(answer.status, answer.body.decode("utf-8", "replace"), answer.headers)

    async def close(self) -> None:
        """Close the connections; another request opens new ones, on whichever loop it runs."""
        await self._pool.close()


def sdk_client(settings: Twilio, http: PooledHttpClient, username: str, password: str) -> Any:
    """Make the SDK's client for an account. A base URL of one's own (a proxy, a mock) stands for all of its hosts."""
    # A non-empty environment of our own: TWILIO_EDGE and TWILIO_REGION would rewrite the host names.
    environment = {"TWILIO_ACCOUNT_SID": settings.account_sid}
    client = Client(username, password, settings.account_sid, http_client=http, environment=environment)
    client.api.base_url = settings.api_base_url
    if settings.api_base_url != _TWILIO:
        client.messaging.base_url = client.accounts.base_url = settings.api_base_url
    return client


@lru_cache(maxsize=8)
def _basic(user: str, password: str) -> str:
    """Give the header of RFC 7617."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


_quoted = lru_cache(maxsize=1024)(quote_plus)  # the same text goes to many people


def _seconds(retry_after: str) -> float | None:
    if not (retry_after.isascii() and retry_after.isdigit()):
        return None  # absent, or a date: Twilio sends seconds
    return min(float(retry_after), _LONGEST_WAIT_SECONDS)
