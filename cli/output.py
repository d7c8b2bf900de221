"""What commands say and where: results on stdout, the rest on stderr; trouble in plain words, never a traceback."""

import dataclasses
import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any

import structlog
import typer
from rich.console import Console
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from typer.core import TyperGroup

from config.redact import redact
from config.settings import SettingsError
from messages.files import LibraryError
from people.address import BadAddress
from people.clinic_settings import BadClinicSetting
from people.preferences import BadPreferences, NoSubscription
from scheduler.cadence import UnreadableCadence
from scheduler.window import UnreadableWindow
from scheduler.zone import UnknownZone
from store.chain import BadHead
from store.migrate import DatabaseTooNew
from store.seal import SealBroken

FAILED, WRONG_USAGE = 1, 2
_TYPED_WRONG = (BadAddress, BadClinicSetting, BadHead, BadPreferences, UnreadableCadence, UnreadableWindow, UnknownZone)
_PLAIN = (DatabaseTooNew, LibraryError, NoSubscription, SealBroken)
_JSON = "kindling.json"

log = structlog.get_logger()
_PIPE_WIDTH = 200  # where nobody looks, lines needn't be cut
out = Console(soft_wrap=True, highlight=False, width=None if sys.stdout.isatty() else _PIPE_WIDTH)


class Trouble(Exception):
    """The command can't do what was asked; the message says why and what would be right."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


class Commands(TyperGroup):
    """The outermost group: turns what a person caused into a message and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; 1 if it failed, 2 if it was asked for wrongly."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Whoever read us has gone, as `| head` does; what is still buffered goes nowhere.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(FAILED) from None
        except (*_TYPED_WRONG, *_PLAIN, SettingsError, Trouble, SQLAlchemyError, OSError, EOFError) as error:
            message, code = explain(error)
        except Exception as error:
            if type(error).__module__.startswith(("typer", "click")):  # usage, --help, exit: theirs to handle
                raise
            log.exception("unexpected")
            message, code = f"unexpected {type(error).__name__}; the log above says where", FAILED
        if ctx.meta.get(_JSON):
            print_json({"error": message})
        say(message)
        raise typer.Exit(code)


def _remember(ctx: typer.Context, value: bool) -> bool:
    ctx.meta[_JSON] = value
    return value


Json = Annotated[
    bool, typer.Option("--json", callback=_remember, help="Print one JSON value on stdout, and nothing else there.")
]


def show(value: Any, as_json: bool, for_eyes: Callable[[], None]) -> None:
    """Give a command's result: one JSON value, or the same drawn for eyes."""
    if as_json:
        print_json(value)
    else:
        for_eyes()


def print_json(value: Any) -> None:
    """Print one JSON value on a line; dates as ISO 8601, frozen dataclasses as objects."""
    sys.stdout.write(json.dumps(value, default=_plain) + "\n")
    sys.stdout.flush()


def say(message: str) -> None:
    """Tell a person something on stderr."""
    sys.stderr.write(message.rstrip("\n") + "\n")
    sys.stderr.flush()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def explain(error: Exception) -> tuple[str, int]:
    """Say in plain words what went wrong, and which exit code it has."""
    if isinstance(error, SettingsError):
        return "Kindling can't start with these settings:\n" + "\n".join(f"  {line}" for line in error.problems), 2
    if isinstance(error, Trouble):
        return str(error), error.code
    if isinstance(error, _TYPED_WRONG):
        return str(error), WRONG_USAGE
    if isinstance(error, EOFError):
        return "there is nobody to answer the questions; see --help for the option that asks none", FAILED
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or type(error).__name__}", FAILED
    if isinstance(error, SQLAlchemyError):
        # The server's own words may hold values of a row, except when it can't be reached at all.
        why = str(error.orig).splitlines()[0] if isinstance(error, OperationalError) else type(error).__name__
        return redact(f"the database can't be used: {why}; `kindling doctor` looks closer"), FAILED
    return str(error), FAILED
