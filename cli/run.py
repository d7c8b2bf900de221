"""`kindling run`: web and scheduler in one process."""

import socket
from typing import Annotated

import structlog
import typer

from cli.loop import run_loop
from cli.output import say
from cli.serve import listen, serve
from cli.upkeep import choose_upkeep
from cli.wiring import build_service, close
from config.settings import load_settings
from scheduler.heartbeat import Heartbeat
from scheduler.service import Service
from scheduler.worker import this_worker
from web.app import create_app

log = structlog.get_logger()

Host = Annotated[str | None, typer.Option(help="Where to listen; KINDLING_HOST otherwise.")]
Port = Annotated[int | None, typer.Option(min=1, max=65535, help="The port; KINDLING_PORT otherwise.")]


def run(
    host: Host = None,
    port: Port = None,
    scheduler: Annotated[bool, typer.Option("--scheduler/--no-scheduler", help="Whether to send, too.")] = True,
) -> None:
    """Run web site and scheduler in one process, until Ctrl-C."""
    settings = load_settings(host=host, port=port)
    listener = listen(settings.host, settings.port)
    service = build_service(settings)
    greet(service, scheduler)
    run_loop(_serve(service, listener, scheduler))


async def _serve(service: Service, listener: socket.socket, scheduler: bool) -> None:
    upkeep = choose_upkeep(service)
    heartbeat = Heartbeat(service, this_worker(), upkeep.chores)
    try:
        if scheduler:
            await heartbeat.start()
        await serve(create_app(service, heartbeat.wake), listener)
    finally:
        await heartbeat.stop()
        await upkeep.close()
        await close(service)
        log.info("stopped")


def greet(service: Service, scheduler: bool) -> None:
    """Say where the site is, and what becomes of messages."""
    settings = service.settings
    say(f"{settings.program.name} is at {settings.public_url} (Ctrl-C ends it)")
    if not (settings.twilio.on or settings.email.on):
        say(f"Neither Twilio nor SMTP is set: messages stay on this machine, see {settings.public_url}/outbox")
    senders = [channel.sender for channel in service.senders]
    log.info("started", host=settings.host, port=settings.port, scheduler=scheduler, senders=senders)
