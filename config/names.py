"""Pure: the settings by the names a person writes, with their defaults and meanings."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

PREFIX = "KINDLING_"
LEVELS = "__"
TESTS = "KINDLING_TEST_"  # what only the project's own tests read


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: `path` in kindling.toml, `name` in the environment, default as text, meaning."""

    path: tuple[str, ...]
    default: str
    meaning: str

    @property
    def name(self) -> str:
        """The environment variable, e.g. KINDLING_TWILIO__FROM_NUMBER."""
        return name_of(self.path)


def name_of(path: tuple[str, ...]) -> str:
    """Give the environment variable of a path: ("twilio", "from_number") is KINDLING_TWILIO__FROM_NUMBER."""
    return PREFIX + LEVELS.join(path).upper()


def list_settings(model: type[BaseModel], path: tuple[str, ...] = ()) -> list[Setting]:
    """List every setting of a model and of its groups, in the order they are written there."""
    found = []
    for field_name, field in model.model_fields.items():
        here = (*path, field.alias or field_name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            found += list_settings(field.annotation, here)
        else:
            found.append(Setting(here, _default(field), field.description or ""))
    return found


def nearest(name: str, names: list[str]) -> str:
    """Give the known name most like a mistyped one, or an empty text."""
    return next(iter(get_close_matches(name, names, n=1, cutoff=0.6)), "")


def env_example(model: type[BaseModel]) -> str:
    """Write the text of `.env.example`: every setting with its meaning, commented out at its default."""
    head = (
        "# Every setting of Kindling. Copy to .env and take the # off what you change.\n"
        "# The environment comes first, then .env, then kindling.toml in the data folder.\n"
    )
    blocks = [f"\n# {each.meaning}\n#{each.name}={each.default}\n" for each in list_settings(model)]
    return head + "".join(blocks)


def toml_example(model: type[BaseModel], answers: Mapping[tuple[str, ...], str]) -> str:
    """Write the text of a `kindling.toml`: the answers, and every other setting commented out at its default."""
    lines = ["# Settings of Kindling. The environment and .env go before this file."]
    table: tuple[str, ...] = ()
    for setting in list_settings(model):
        if setting.path == ("data_dir",):  # this file is found through it
            continue
        *group, key = setting.path
        if tuple(group) != table:
            table = tuple(group)
            lines += ["", f"[{'.'.join(table)}]"]
        answer = answers.get(setting.path)
        # JSON's strings are TOML's strings.
        value = setting.default if answer is None else answer
        quoted = value if _is_bare(setting.default) else json.dumps(value, ensure_ascii=False)
        lines += ["", f"# {setting.meaning}", f"{'# ' if answer is None else ''}{key} = {quoted}"]
    return "\n".join(lines) + "\n"


def _is_bare(default: str) -> bool:
    return default in {"[]", "true", "false"} or default.isdigit()


def _default(field: FieldInfo) -> str:
    value: Any = field.default
    if value is PydanticUndefined:  # worked out from other settings: the field names an example
        return str(field.examples[0]) if field.examples else ""
    if isinstance(value, SecretStr):
        return ""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, tuple):
        return "[]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
