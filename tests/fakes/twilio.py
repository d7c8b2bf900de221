"""A fake Twilio on a real socket: messages and accounts of the 2010-04-01 REST API, and ways to fail.

In a test: `with FakeTwilio() as twilio: settings = twilio.settings()`. As a process, from tests/:
`python -m fakes.twilio --port 0 --latency-ms 10 --log FILE [--reuse-port] [--fault 50:503-after]`; prints the port.
"""

import argparse
import asyncio
import base64
import re
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode

from aiohttp import web
from fakes.loop import LoopThread
from fakes.twilio_book import Book, Record, public
from fakes.twilio_form import LIST_FIELDS, Refusal, refusal_of
from fakes.twilio_hosts import Hosts

from config.clock import Clock
from config.settings import Twilio

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "token-of-the-fake"
KEY = "SK" + "0" * 31 + "2"
KEY_SECRET = "secret-of-the-fake"
FROM = "+12025550100"
TERMINAL = frozenset({"delivered", "undelivered", "failed", "received", "read", "canceled"})
_MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one POST. `accepts`: whether the message is taken all the same."""

    accepts: bool = False
    status: int = 0  # answer with this status (0: as usual)
    code: int = 0  # Twilio's code in the answer
    retry_after: str = ""
    location: str = ""  # of a redirect
    body: bytes | None = None  # instead of JSON
    hang: bool = False  # never answer
    drop: bool = False  # close the connection instead of answering


FAULTS = {
    "429": Fault(status=429, code=20429, retry_after="1"),
    "503-before": Fault(status=503, code=20503),
    "503-after": Fault(status=503, code=20503, accepts=True),
    "drop-before": Fault(drop=True),
    "drop-after": Fault(drop=True, accepts=True),
    "hang-before": Fault(hang=True),
    "hang-after": Fault(hang=True, accepts=True),
}


@dataclass
class Seen:
    """A request as it came."""

    method: str
    path: str
    query: list[tuple[str, str]]
    form: list[tuple[str, str]]
    authorization: str
    content_type: str


@dataclass
class Knobs:
    """What a test may turn while the server runs."""

    latency_seconds: float = 0.0
    plan: deque[Fault] = field(default_factory=deque)  # used up by POSTs, in order
    every: dict[int, Fault] = field(default_factory=dict)  # every n-th POST fails so
    codes: dict[str, Refusal] = field(default_factory=dict)  # To -> refusal
    blocked: set[str] = field(default_factory=set)  # said STOP: 21610
    account_status: str = "active"
    page_limit: int = 1000
    keep_requests: bool = True


class FakeTwilio:
    """The server. `requests` is what came in, `book` what was accepted."""

    def __init__(self, log: Path | None = None, clock: Clock | None = None) -> None:
        self.book = Book(log, clock)
        self.knobs = Knobs()
        self.hosts = Hosts()
        self.requests: list[Seen] = []
        self.posts = 0
        self.port = 0
        self._accepted_auth = {_basic(ACCOUNT, TOKEN): True, _basic(KEY, KEY_SECRET): False}
        self._thread: LoopThread | None = None
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def settings(self, **changes: Any) -> Twilio:
        """Settings that reach this server."""
        given = {"account_sid": ACCOUNT, "auth_token": TOKEN, "from_number": FROM, "api_base_url": self.url}
        return Twilio(**{**given, **changes})

    def __enter__(self) -> Self:
        self._thread = LoopThread()
        self._thread.run(self.start())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._thread is not None
        self._thread.run(self.stop())
        self._thread.end()

    async def start(self, port: int = 0, *, reuse_port: bool = False) -> None:
        app = web.Application()
        app.router.add_post(_MESSAGES, self._create)
        app.router.add_get(_MESSAGES, self._list)
        app.router.add_get(_MESSAGES.replace(".json", "/{sid}.json"), self._fetch)
        app.router.add_post(_MESSAGES.replace(".json", "/{sid}.json"), self._update)
        app.router.add_get("/2010-04-01/Accounts/{account}.json", self._fetch_account)
        self.hosts.add_routes(app, self)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_port=reuse_port or None, backlog=1024)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
        self.book.close()

    async def _create(self, request: web.Request) -> web.StreamResponse:
        pairs = parse_qsl((await request.read()).decode(), keep_blank_values=True, strict_parsing=False)
        self.posts += 1
        fault = self._next_fault()
        refusal = self.refused(request, pairs) or refusal_of(pairs) or self._refused_person(dict(pairs))
        await asyncio.sleep(self.knobs.latency_seconds)
        if refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        record = self.book.accept(ACCOUNT, dict(pairs)) if fault is None or fault.accepts else None
        if fault is None:
            assert record is not None
            return web.json_response(public(record), status=201)
        return await _fail(request, fault, record)

    def _next_fault(self) -> Fault | None:
        if self.knobs.plan:
            return self.knobs.plan.popleft()
        return next((fault for n, fault in self.knobs.every.items() if self.posts % n == 0), None)

    def refused(self, request: web.Request, form: list[tuple[str, str]], *, account: bool = False) -> Refusal | None:
        authorization = request.headers.get("Authorization", "")
        if self.knobs.keep_requests:
            query = parse_qsl(request.rel_url.raw_query_string, keep_blank_values=True)
            self.requests.append(
                Seen(request.method, request.path, query, form, authorization, request.headers.get("Content-Type", ""))
            )
        may_read_account = self._accepted_auth.get(authorization)
        if may_read_account is None or (account and not may_read_account):
            return Refusal(401, 20003, "Authenticate")
        if request.method == "POST" and request.content_type != "application/x-www-form-urlencoded":
            return Refusal(415, 20415, "Unsupported media type")
        return None

    def _refused_person(self, form: dict[str, str]) -> Refusal | None:
        if form["To"] in self.knobs.blocked:
            return Refusal(400, 21610, f"Attempt to send to unsubscribed recipient {form['To']}")
        return self.knobs.codes.get(form["To"])

    async def _list(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.knobs.latency_seconds)
        refusal = self.refused(request, [])
        if refusal is None and set(request.query) - LIST_FIELDS:
            refusal = Refusal(400, 20001, "Unknown parameters")
        size = int(request.query.get("PageSize", "50"))
        if refusal is None and not 1 <= size <= 1000:
            refusal = Refusal(400, 20006, "Invalid PageSize")
        if refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        return web.json_response(self._page(dict(request.query), min(size, self.knobs.page_limit)))

    def _page(self, query: dict[str, str], size: int) -> dict[str, Any]:
        found: list[Record] = [
            record
            for record in reversed(self.book.all())
            if all(record[key] == query[name] for name, key in (("To", "to"), ("From", "from")) if name in query)
        ]
        page = int(query.get("Page", "0"))
        start = next((i + 1 for i, one in enumerate(found) if "PA" + one["sid"] == query.get("PageToken")), page * size)
        shown = found[start : start + size]
        kept = {name: value for name, value in query.items() if name not in ("Page", "PageToken", "PageSize")}
        here = {**kept, "PageSize": size, "Page": page}
        after = {**here, "Page": page + 1, "PageToken": "PA" + shown[-1]["sid"]} if shown else {}
        return {
            "messages": [public(record) for record in shown],
            "page": page,
            "page_size": size,
            "start": start,
            "end": start + max(0, len(shown) - 1),
            "uri": f"{_MESSAGES}?{urlencode(here)}",
            "first_page_uri": f"{_MESSAGES}?{urlencode({**here, 'Page': 0})}",
            "next_page_uri": f"{_MESSAGES}?{urlencode(after)}" if start + size < len(found) else None,
            "previous_page_uri": None,
        }

    async def _fetch(self, request: web.Request) -> web.Response:
        refusal = self.refused(request, [])
        try:
            record = self.book.find(request.match_info["sid"])
        except KeyError:
            refusal = refusal or Refusal(404, 20404, "The requested resource was not found")
        if refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        return web.json_response(public(record))

    async def _update(self, request: web.Request) -> web.Response:
        """Redact a message: only once it is at its end."""
        form = parse_qsl((await request.read()).decode(), keep_blank_values=True)
        refusal = self.refused(request, form)
        assert form == [("Body", "")], form
        sid = request.match_info["sid"]
        if refusal is None and sid not in {record["sid"] for record in self.book.all()}:
            refusal = Refusal(404, 20404, "The requested resource was not found")
        if refusal is None and self.book.find(sid)["status"] not in TERMINAL:
            refusal = Refusal(400, 20009, "Cannot delete message because delivery has not been completed.")
        if refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        return web.json_response(public(self.book.update(sid, body="")))

    async def _fetch_account(self, request: web.Request) -> web.Response:
        refusal = self.refused(request, [], account=True)
        if refusal is None and request.match_info["account"] != ACCOUNT:
            refusal = Refusal(404, 20404, "The requested resource was not found")
        if refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        return web.json_response({"sid": ACCOUNT, "status": self.knobs.account_status, "type": "Full"})


async def _fail(request: web.Request, fault: Fault, record: Record | None) -> web.StreamResponse:
    if fault.hang:
        await asyncio.Event().wait()
    if fault.drop:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()
    given = {"Retry-After": fault.retry_after, "Location": fault.location}
    headers = {name: value for name, value in given.items() if value}
    if fault.body is not None:
        return web.Response(body=fault.body, status=fault.status or 201, headers=headers)
    if record is not None and not fault.status:
        return web.json_response(public(record), status=201)
    refusal = Refusal(fault.status, fault.code or fault.status, "A planned failure")
    answer = refusal.json() if fault.code else {"message": refusal.message}
    return web.json_response(answer, status=fault.status, headers=headers)


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fakes.twilio")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency-ms", type=float, default=0.0)
    parser.add_argument("--log", type=Path)
    parser.add_argument("--reuse-port", action="store_true")
    parser.add_argument("--fault", action="append", default=[], metavar="N:NAME", help=f"NAME: {', '.join(FAULTS)}")
    return parser.parse_args()


async def _serve(arguments: argparse.Namespace) -> None:
    fake = FakeTwilio(arguments.log)
    fake.knobs.latency_seconds = arguments.latency_ms / 1000
    fake.knobs.keep_requests = False
    for spec in arguments.fault:
        every, name = re.fullmatch(r"(\d+):(\S+)", spec).groups()  # type: ignore[union-attr]
        fake.knobs.every[int(every)] = FAULTS[name]
    await fake.start(arguments.port, reuse_port=arguments.reuse_port)
    print(fake.port, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
