"""`kindling init`: asks, checks and writes `kindling.toml`."""

import os
import secrets
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import BaseModel, SecretStr, TypeAdapter, ValidationError
from rich.console import Console
from rich.prompt import Confirm, Prompt

from cli.output import FAILED, Trouble, say
from config.names import list_settings, toml_example
from config.secret_key import make_folder
from config.settings import Settings
from config.sources import read_origins

_PROGRAM = ("program.name", "program.prefix", "program.country", "program.support", "public_url")
_TWILIO = ("twilio.account_sid", "twilio.auth_token", "twilio.from_number")
_EMAIL = ("email.smtp_url", "email.from", "email.postal_address")
_HIDDEN = {"twilio.auth_token", "email.smtp_url"}
_NEEDED = {*_TWILIO, "email.smtp_url", "email.from"}

Answers = dict[tuple[str, ...], str]


def init(
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: every setting at its default.")] = False,
) -> None:
    """Ask for the settings, check each answer, and write kindling.toml into the data folder."""
    origins, _ = read_origins(None)
    file = Path(origins.toml_name).expanduser()
    console = Console(stderr=True)
    if file.exists() and (yes or not Confirm.ask(f"{file} is there. Replace it?", console=console, default=False)):
        raise Trouble(f"{file} is there already and was left as it is", FAILED)
    answers = {} if yes else _ask_all(console)
    text = toml_example(Settings, answers)
    tomllib.loads(text)
    _write(file, text)
    say(f"{file} is written. Next: `kindling doctor`, then `kindling run`.")


def _ask_all(console: Console) -> Answers:
    answers = _ask(console, _PROGRAM)
    if Confirm.ask("Send texts through Twilio?", console=console, default=False):
        answers |= _ask(console, _TWILIO)
    if Confirm.ask("Send e-mail through an SMTP server?", console=console, default=False):
        answers |= _ask(console, _EMAIL)
    return answers


def _ask(console: Console, names: Iterable[str]) -> Answers:
    settings = {".".join(setting.path): setting for setting in list_settings(Settings)}
    answers: Answers = {}
    for name in names:
        setting = settings[name]
        console.print(f"\n[dim]{setting.meaning}[/]")
        answer = _ask_one(console, setting.path, setting.default, hidden=name in _HIDDEN, needed=name in _NEEDED)
        if answer != setting.default:
            answers[setting.path] = answer
    return answers


def _ask_one(console: Console, path: tuple[str, ...], default: str, *, hidden: bool, needed: bool) -> str:
    name = ".".join(path)
    hidden = hidden and sys.stdin.isatty()  # what is piped in can't be seen anyway
    while True:
        answer = Prompt.ask(name, console=console, password=hidden, default=default, show_default=bool(default))
        if needed and not answer:
            console.print("[red]this is needed[/]")
            continue
        try:
            return _checked(Settings, path, answer)
        except ValidationError as error:
            console.print(f"[red]{error.errors(include_input=False)[0]['msg'].removeprefix('Value error, ')}[/]")


def _checked(model: type[BaseModel], path: tuple[str, ...], answer: str) -> str:
    """Check an answer as its setting would; gives it in the form that is kept."""
    name, *rest = path
    field = next(field for key, field in model.model_fields.items() if name in {key, field.alias})
    if rest and isinstance(field.annotation, type):
        return _checked(field.annotation, tuple(rest), answer)
    kind: Any = Annotated[field.annotation, name, *field.metadata]
    value = TypeAdapter(kind).validate_python(answer)
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


def _write(file: Path, text: str) -> None:
    """Put the file there whole, readable by its owner alone: it may hold a password."""
    make_folder(file.parent)
    draft = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
