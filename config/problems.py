"""Pure: what is wrong with the settings, a line each, by the name a person wrote and without any value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from config.names import PREFIX, TESTS, list_settings, name_of, nearest

# The default of one setting may hang on another; that one has a line of its own.
_ECHOES = frozenset({"default_factory_not_called"})


@dataclass(frozen=True, slots=True)
class Origins:
    """Where values came from: names in the environment and in `.env` (upper case), and the file of settings."""

    environ: frozenset[str]
    dotenv: frozenset[str]
    toml: Mapping[str, Any]
    toml_name: str

    def place(self, path: tuple[str, ...]) -> str:
        """Name a setting, and the file that it was read from if it was."""
        name = name_of(path)
        if name in self.environ:
            return name
        if name in self.dotenv:
            return f"{name} (in .env)"
        if _holds(self.toml, path):
            return f"{name} ({'.'.join(path)} in {self.toml_name})"
        return name


def unknown_names(names: Iterable[str], model: type[BaseModel], where: str = "") -> list[str]:
    """Say of every KINDLING_ variable that it is no setting, and which one is nearest."""
    known = [setting.name for setting in list_settings(model)]
    groups = {name.rsplit("__", 1)[0] for name in known if "__" in name}
    problems = []
    for name in sorted(set(names) - set(known)):
        if not name.startswith(PREFIX) or name.startswith(TESTS):
            continue
        if name in groups:
            example = next(each for each in known if each.startswith(name + "__"))
            problems.append(f"{name}{where}: is a group; set each of its settings by itself, such as {example}")
        else:
            problems.append(f"{name}{where}: is not a setting{_suggestion(nearest(name, known))}")
    return problems


def wrong_values(error: ValidationError, origins: Origins, model: type[BaseModel]) -> list[str]:
    """Say of every value that can't be used what would be right."""
    problems = []
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        path = tuple(part for part in each["loc"] if isinstance(part, str))
        name = name_of(path)
        seen = name in origins.environ or name in origins.dotenv
        groups = {setting.path[0] for setting in list_settings(model) if len(setting.path) > 1}
        if each["type"] in _ECHOES:
            continue
        if each["type"] == "extra_forbidden":
            if not seen:  # else unknown_names has said so
                problems.append(f"{origins.place(path)}: is not a setting{_suggestion(_nearest_path(path, model))}")
        elif len(path) == 1 and path[0] in groups:
            if not seen:
                problems.append(f"{origins.place(path)}: must be a table: [{path[0]}]")
        else:
            problems.append(f"{origins.place(path)}: {_plain(each['msg'])}")
    return problems


def _plain(message: str) -> str:
    message = message.removeprefix("Value error, ").replace("Input should", "must")
    return message[:1].lower() + message[1:]


def _suggestion(name: str) -> str:
    return f"; did you mean {name}?" if name else "; .env.example lists them all"


def _nearest_path(path: tuple[str, ...], model: type[BaseModel]) -> str:
    return nearest(".".join(path), [".".join(setting.path) for setting in list_settings(model)])


def _holds(table: Any, path: tuple[str, ...]) -> bool:
    for part in path:
        if not isinstance(table, Mapping) or part not in table:
            return False
        table = table[part]
    return True
