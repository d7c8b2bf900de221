"""Reading `.env` and `kindling.toml`, with what can't be read told as `file:line: what is wrong`."""

import io
import logging
import os
import re
import tomllib
from pathlib import Path
from typing import Any

from dotenv.parser import parse_stream

from config.names import PREFIX
from config.problems import Origins

DOTENV = Path(".env")
TOML = "kindling.toml"
_DATA_DIR = PREFIX + "DATA_DIR"
_TOML_PLACE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)

logging.getLogger("dotenv.main").setLevel(logging.ERROR)  # its warnings are among our problems


def read_origins(data_dir: Path | None) -> tuple[Origins, list[str]]:
    """Read where every value comes from, and what can't be read; `data_dir` goes before the variables."""
    environ = {name.upper(): value for name, value in os.environ.items() if value}
    dotenv, problems = read_dotenv(DOTENV)
    folder = data_dir or Path(environ.get(_DATA_DIR) or dotenv.get(_DATA_DIR) or "data")
    toml, toml_problems = read_toml(folder.expanduser())
    origins = Origins(frozenset(environ), frozenset(dotenv), toml, str(folder / TOML))
    return origins, problems + toml_problems


def read_dotenv(file: Path) -> tuple[dict[str, str], list[str]]:
    """Read the variables of a `.env` (names in upper case); nothing when there is none."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError) as error:
        return {}, [_unreadable(file, error)]
    lines = list(parse_stream(io.StringIO(text)))
    problems = [f"{file}:{line.original.line}: must be NAME=value, or begin with #" for line in lines if line.error]
    return {line.key.upper(): line.value for line in lines if line.key and line.value}, problems


def read_toml(folder: Path) -> tuple[dict[str, Any], list[str]]:
    """Read the data folder's `kindling.toml`; nothing when there is none."""
    file = folder / TOML
    try:
        return tomllib.loads(file.read_text(encoding="utf-8")), []
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError) as error:
        return {}, [_unreadable(file, error)]
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.fullmatch(str(error))
        what, line = (place["what"], place["line"]) if place else ("not TOML", None)
        return {}, [f'{file}:{line or "end"}: {what[:1].lower()}{what[1:]}; texts need quotes: name = "Kindling"']


def _unreadable(file: Path, error: OSError | UnicodeDecodeError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"{file}: must be saved as UTF-8"
    return f"{file}: can't be read: {error.strerror}"
