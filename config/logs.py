"""Logging: one line an event on stderr, JSON unless a person watches, private values masked."""

import logging
import sys
from typing import TextIO

import structlog

from config.redact import redact_event

# Chatty below this level, or given to printing addresses and URLs.
_QUIET = (
    "aiohttp",
    "aiosmtplib",
    "alembic",
    "apscheduler",
    "asyncio",
    "httpx",
    "mail",
    "procrastinate",
    "psycopg",
    "sqlalchemy",
    "twilio",
    "uvicorn",
)


def set_up_logs(stream: TextIO | None = None, *, as_json: bool | None = None, level: int = logging.INFO) -> None:
    """Send structlog's and the standard library's entries to `stream` (stderr); JSON when it is no terminal.

    Whatever uvicorn, APScheduler, the Twilio SDK or SQLAlchemy log passes the same masks as our own entries.
    """
    stream = stream or sys.stderr
    as_json = not stream.isatty() if as_json is None else as_json
    before: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=before,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.StackInfoRenderer(),
            structlog.processors.format_exc_info,  # to text, without local variables: they hold addresses
            redact_event,
            _renderer(as_json, stream),
        ],
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=level, force=True)
    logging.captureWarnings(capture=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    _take_over()


def _renderer(as_json: bool, stream: TextIO) -> structlog.typing.Processor:
    if as_json:
        return structlog.processors.JSONRenderer(sort_keys=True)
    return structlog.dev.ConsoleRenderer(
        colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
    )


def _take_over() -> None:
    """Take their own handlers from loggers that libraries have set up before us."""
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
