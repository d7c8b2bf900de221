"""`kindling run`: web and scheduler in one process."""

import asyncio
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import structlog
import typer
import uvicorn

from cli.loop import run_loop
from cli.output import Trouble, say
from cli.upkeep import choose_upkeep
from cli.wiring import build_service, close
from config.clock import SystemClock
from config.settings import load_settings
from scheduler.heartbeat import Heartbeat
from scheduler.service import Service
from scheduler.worker import this_worker
from web.app import create_app

log = structlog.get_logger()
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


def run(
    host: Annotated[str | None, typer.Option(help="Where to listen; KINDLING_HOST otherwise.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="The port; KINDLING_PORT otherwise.")] = None,
    scheduler: Annotated[bool, typer.Option("--scheduler/--no-scheduler", help="Whether to send, too.")] = True,
) -> None:
    """Run web site and scheduler in one process, until Ctrl-C."""
    settings = load_settings(host=host, port=port)
    listener = _listen(settings.host, settings.port)
    service = build_service(settings, SystemClock())
    _greet(service, scheduler)
    run_loop(_serve(service, listener, scheduler))


async def _serve(service: Service, listener: socket.socket, scheduler: bool) -> None:
    upkeep = choose_upkeep(service)
    heartbeat = Heartbeat(service, this_worker(), upkeep.chores)
    app = create_app(service, heartbeat.wake)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,  # it would hold the addresses of visitors and the tokens of their links
        server_header=False,
        timeout_graceful_shutdown=_GOODBYE_SECONDS,
    )
    try:
        if scheduler:
            await heartbeat.start()
        await _Server(config).serve(sockets=[listener])
    finally:
        await heartbeat.stop()
        await upkeep.close()
        await close(service)
        log.info("stopped")


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything else is begun."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return socket.create_server(address[:2], family=family, backlog=2048)
    except OSError as error:
        why = (error.strerror or "").split(" (")[0].lower()
        raise Trouble(f"can't listen on {host} port {port}: {why}; choose another with --host or --port") from None


def _greet(service: Service, scheduler: bool) -> None:
    settings = service.settings
    say(f"{settings.program.name} is at {settings.public_url} (Ctrl-C ends it)")
    if not (settings.twilio.on or settings.email.on):
        say(f"Neither Twilio nor SMTP is set: messages stay on this machine, see {settings.public_url}/outbox")
    senders = [channel.sender for channel in service.channels.values()]
    log.info("started", host=settings.host, port=settings.port, scheduler=scheduler, senders=senders)
