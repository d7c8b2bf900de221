"""`kindling worker` and `kindling web`: the distributed halves, as many of each as wanted, over one PostgreSQL."""

import socket
from typing import Annotated

import structlog
import typer

from cli.loop import run_loop
from cli.output import WRONG_USAGE, Trouble
from cli.run import Host, Port, greet
from cli.serve import listen, serve, until_told
from cli.upkeep import choose_upkeep
from cli.wiring import build_service, close
from config.secret_key import FILE
from config.settings import Settings, load_settings
from scheduler.fleet import Bell, Fleet
from scheduler.service import Service
from scheduler.worker import this_worker
from web.app import create_app, create_probes

log = structlog.get_logger()

_Probes = Annotated[
    int | None, typer.Option(min=1, max=65535, help="Answer /healthz, /readyz and /metrics on this port.")
]


def worker(host: Host = None, port: _Probes = None) -> None:
    """Decide, send and settle, beside as many other workers as wanted, until Ctrl-C. Needs PostgreSQL."""
    settings = _shared("worker", load_settings(host=host))
    listener = listen(settings.host, port) if port else None
    run_loop(_work(build_service(settings), listener))


def web(host: Host = None, port: Port = None) -> None:
    """Serve the web site alone, behind a proxy, beside workers that send, until Ctrl-C. Needs PostgreSQL."""
    settings = _shared("web", load_settings(host=host, port=port))
    listener = listen(settings.host, settings.port)
    service = build_service(settings)
    greet(service, scheduler=False)
    run_loop(_serve(service, listener))


def _shared(command: str, settings: Settings) -> Settings:
    if settings.on_sqlite:
        raise Trouble(
            f"`kindling {command}` shares its work with other processes over PostgreSQL, and KINDLING_DATABASE_URL"
            " names none: set it to postgresql+psycopg://user:password@host/name, or start `kindling run`, which does"
            " all in one process on SQLite",
            WRONG_USAGE,
        )
    if not settings.secret_key.get_secret_value() and not (settings.data_dir / FILE).exists():
        raise Trouble(
            f"`kindling {command}` needs the key that all its fellows have: set KINDLING_SECRET_KEY to one and the same"
            f" for all of them, or bring {FILE} into the data folder; with a key of its own it could open nothing",
            WRONG_USAGE,
        )
    return settings


async def _work(service: Service, listener: socket.socket | None) -> None:
    upkeep = choose_upkeep(service)
    fleet = Fleet(service, this_worker(), upkeep.chores)
    try:
        await fleet.start()
        log.info("started", senders=[channel.sender for channel in service.senders])
        await (serve(create_probes(service), listener) if listener else until_told())
    finally:
        await fleet.stop()
        await upkeep.close()
        await close(service)
        log.info("stopped")


async def _serve(service: Service, listener: socket.socket) -> None:
    bell = Bell(service)
    try:
        await bell.start()
        await serve(create_app(service, bell.wake), listener)
    finally:
        await bell.stop()
        await close(service)
        log.info("stopped")
