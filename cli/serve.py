"""Serving a site until a signal ends it; what `run`, `web` and `worker` share."""

import asyncio
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from cli.output import Trouble

_GOODBYE_SECONDS = 10  # what a request under way is given to finish


class _Server(uvicorn.Server):
    """Ends on SIGINT and SIGTERM by returning, so that what comes after it still runs."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take both signals for as long as the server runs."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, self.handle_exit, name, None)
        yield
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(name)


async def serve(app: FastAPI, listener: socket.socket) -> None:
    """Answer requests until SIGINT or SIGTERM, then finish those under way."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,  # it would hold the addresses of visitors and the tokens of their links
        server_header=False,
        timeout_graceful_shutdown=_GOODBYE_SECONDS,
    )
    await _Server(config).serve(sockets=[listener])


async def until_told() -> None:
    """Wait for SIGINT or SIGTERM."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, told.set)
    await told.wait()


def listen(host: str, port: int) -> socket.socket:
    """Take the port before anything else is begun."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return socket.create_server(address[:2], family=family, backlog=2048)
    except OSError as error:
        why = (error.strerror or "").split(" (")[0].lower()
        raise Trouble(f"can't listen on {host} port {port}: {why}; choose another with --host or --port") from None
