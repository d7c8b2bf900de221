"""A lean HTTP/1.1 client: kept connections, one request at a time on each, no retries, no redirects, no cookies.

A general client costs more for each small form than everything else that happens to a nudge; this one parses with
llhttp (by httptools) and says of every failure whether the request had been written, which decides what follows.
"""

import asyncio
import contextlib
import socket
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, cast
from urllib.parse import urlsplit

import httptools

IDLE_SECONDS = 10.0  # dropped before the server does: a request on a connection it has just closed is lost
_LARGEST_BYTES = 16 * 1024 * 1024
_GOODBYE_SECONDS = 1.0


class NotConnected(Exception):
    """No connection in time: nothing was written. The text names the kind of failure and no address."""


class Disconnected(Exception):
    """The connection ended, or spoke no HTTP, after the request was written and before a status had come."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, headers by lower-case name, and the body; empty if the body broke off."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Origin(NamedTuple):
    scheme: str
    host: str
    port: int


class HttpPool:
    """Connections to whatever is asked for, opened when needed and kept while in use.

    With `allowed` only IP addresses that it allows are connected to, whatever a name resolves to. A body of more
    than `largest_bytes` is given as an empty one.
    """

    def __init__(
        self,
        *,
        connect_seconds: float,
        total_seconds: float,
        allowed: Callable[[str], bool] | None = None,
        largest_bytes: int = _LARGEST_BYTES,
    ) -> None:
        self._allowed = allowed
        self._largest_bytes = largest_bytes
        self._connect_seconds = connect_seconds
        self._total_seconds = total_seconds
        self._loop: asyncio.AbstractEventLoop | None = None
        self._idle: dict[_Origin, deque[_Connection]] = {}
        self._open: set[_Connection] = set()
        self._tls: ssl.SSLContext | None = None

    async def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Answer:
        """Make one request, once; 3xx come as they are.

        Raises NotConnected (nothing was written), Disconnected and TimeoutError (it may have been obeyed), and
        ValueError for a URL or a header that can't be written.
        """
        origin, host, target = _split(url)
        written = _written(method, target, host, headers, body)
        async with asyncio.timeout(self._total_seconds):
            connection = self._kept(origin) or await self._connect(origin)
            try:
                answer = await connection.ask(written)
            except BaseException:
                connection.close()
                raise
        self._keep(origin, connection)
        return answer

    async def close(self) -> None:
        """Close the connections; another request opens new ones, on whichever loop it runs."""
        leaving, self._open, self._idle = list(self._open), set(), {}
        if self._loop is not asyncio.get_running_loop():
            return
        for connection in leaving:
            connection.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE_SECONDS):
                await asyncio.gather(*(connection.ended for connection in leaving))

    def _kept(self, origin: _Origin) -> "_Connection | None":
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # connections belong to the loop they were opened on
            self._loop, self._idle, self._open = loop, {}, set()
        idle = self._idle.get(origin)
        floor = loop.time() - IDLE_SECONDS
        while idle and idle[0].idle_since < floor:
            idle.popleft().close()
        while idle:
            connection = idle.pop()
            if connection.usable:
                return connection
        return None

    def _keep(self, origin: _Origin, connection: "_Connection") -> None:
        if connection.usable:
            connection.idle_since = asyncio.get_running_loop().time()
            self._idle.setdefault(origin, deque()).append(connection)
        else:
            connection.close()

    async def _connect(self, origin: _Origin) -> "_Connection":
        loop = asyncio.get_running_loop()
        if origin.scheme == "https" and self._tls is None:
            self._tls = ssl.create_default_context()
            self._tls.set_alpn_protocols(["http/1.1"])
        tls = self._tls if origin.scheme == "https" else None
        try:
            async with asyncio.timeout(self._connect_seconds):
                host = await self._resolved(origin) if self._allowed else origin.host
                _, connection = await loop.create_connection(
                    lambda: _Connection(loop, self._open, self._largest_bytes),
                    host,
                    origin.port,
                    ssl=tls,
                    server_hostname=origin.host if tls else None,
                )
        except (OSError, UnicodeError) as failure:  # TimeoutError and those of TLS are OSErrors
            raise NotConnected(type(failure).__name__) from None
        return connection

    async def _resolved(self, origin: _Origin) -> str:
        """Give an IP address of a host; raises NotConnected if any that it resolves to is not allowed.

        It is the address itself that is connected to: a name could resolve to another one a moment later.
        """
        assert self._allowed
        found = await asyncio.get_running_loop().getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        addresses = [str(each[4][0]) for each in found]
        if not addresses or not all(map(self._allowed, addresses)):
            raise NotConnected("NotAllowed")
        return min(addresses, key=lambda address: ":" in address)  # IPv4 first: it is the one that is never half set up


class _Connection(asyncio.Protocol):
    """One connection. `ended` is done when it is gone; `usable` tells whether it may be asked again."""

    def __init__(self, loop: asyncio.AbstractEventLoop, company: "set[_Connection]", largest_bytes: int) -> None:
        self.ended: asyncio.Future[None] = loop.create_future()
        self.idle_since = 0.0
        self.usable = True
        self._loop = loop
        self._company = company
        self._largest_bytes = largest_bytes
        self._parser = httptools.HttpResponseParser(self)
        self._waiter: asyncio.Future[Answer] | None = None
        self._begin()

    def _begin(self) -> None:
        self._status = 0
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []
        self._size = 0

    async def ask(self, written: bytes) -> Answer:
        """Write a request and wait for its answer. Raises Disconnected."""
        self._begin()  # the last answer's status must not stand for one that never comes
        self._waiter = self._loop.create_future()
        self._transport.write(written)
        return await self._waiter

    def close(self) -> None:
        self.usable = False
        self._waiter = None
        self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._company.add(self)

    def data_received(self, data: bytes) -> None:
        if self._waiter is None:  # words that nobody asked for: no telling what they would answer
            self.close()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail()

    def connection_lost(self, _error: Exception | None) -> None:
        self.usable = False
        self._company.discard(self)
        if self._status >= 200:
            framed = "content-length" in self._headers or "transfer-encoding" in self._headers
            self._finish(b"" if framed else b"".join(self._body))  # unframed, the end of the line is the end
        else:
            self._fail()
        if not self.ended.done():
            self.ended.set_result(None)

    # What the parser calls.

    def on_message_begin(self) -> None:
        self.usable = self.usable and self._waiter is not None  # a second answer, though nobody asked again
        self._begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        self._status = self._parser.get_status_code()

    def on_body(self, part: bytes) -> None:
        self._size += len(part)
        if self._size <= self._largest_bytes:
            self._body.append(part)
        else:
            self._finish(b"")
            self.close()

    def on_message_complete(self) -> None:
        if self._status >= 200:  # 1xx are not yet the answer
            self.usable = self.usable and self._parser.should_keep_alive()
            self._finish(b"".join(self._body))

    def _finish(self, body: bytes) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter and not waiter.done():
            waiter.set_result(Answer(self._status, self._headers, body))

    def _fail(self) -> None:
        waiter, self._waiter = self._waiter, None
        self.usable = False
        self._transport.close()
        if waiter and not waiter.done():
            waiter.set_exception(Disconnected())


@lru_cache(maxsize=64)
def _split(url: str) -> tuple[_Origin, str, str]:
    """Give a URL's origin, its Host header and its request target (RFC 9112 3.2.1)."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("a URL must begin with http:// or https:// and name a host")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = parts.netloc.rpartition("@")[2]
    return _Origin(parts.scheme, parts.hostname, port), host, target


def _written(method: str, target: str, host: str, headers: Mapping[str, str], body: bytes) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", *(f"{name}: {value}" for name, value in headers.items())]
    if body or method in ("POST", "PUT"):
        lines.append(f"Content-Length: {len(body)}")
    head = "\r\n".join(lines)
    if head.count("\n") >= len(lines) or head.count("\r") >= len(lines):
        raise ValueError("a header holds a line break")
    return head.encode("latin-1") + b"\r\n\r\n" + body
