"""Somebody else's server that webhooks go to, on a real socket; answers as a test says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from aiohttp import web
from fakes.loop import LoopThread


@dataclass(frozen=True)
class Heard:
    """One call."""

    headers: Mapping[str, str]
    body: bytes


@dataclass
class Receiver:
    """`with Receiver() as there:` answers with the next of `answers`, or 204 when they have run out."""

    answers: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    url: str = ""

    def __enter__(self) -> Self:
        self._thread = LoopThread()
        self._thread.run(self._start())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._thread.run(self._runner.cleanup())
        self._thread.end()

    async def _start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{anywhere:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"

    async def _take(self, request: web.Request) -> web.Response:
        self.heard.append(Heard(dict(request.headers), await request.read()))
        status, headers = self.answers.pop(0) if self.answers else (204, {})
        return web.Response(status=status, headers=headers)
