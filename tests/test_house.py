"""The laws of the house: who may import whom, which files are pure, who reads the clock, what may be in the tree."""

import ast
import importlib
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# A room may import those of later floors, and itself; rooms on one floor don't import each other.
FLOORS = (
    {"cli"},
    {"web"},
    {"scheduler"},
    {"people"},
    {"store", "channels"},
    {"conversation", "messages"},
    {"config"},
)
ROOMS = sorted(set().union(*FLOORS))
# Third-party packages whose functions do I/O: a pure file has no use for them.
# fmt: off
IMPURE = {
    "aiohttp", "aiosmtplib", "alembic", "apscheduler", "asyncio", "fastapi", "http", "httpx", "mailbox",
    "matplotlib", "os", "pathlib", "procrastinate", "prometheus_client", "psycopg", "requests", "smtplib", "socket",
    "sqlalchemy", "sqlite3", "structlog", "subprocess", "tempfile", "threading", "time", "twilio", "typer",
    "urllib.request", "uvicorn",
}
# fmt: on


def floor_of(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def files() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def is_pure(path: Path) -> bool:
    return (ast.get_docstring(ast.parse(path.read_text())) or "").startswith("Pure: ")


def module_path(name: str) -> Path | None:
    path = ROOT.joinpath(*name.split("."))
    for candidate in (path.with_suffix(".py"), path / "__init__.py"):
        if candidate.exists():
            return candidate
    return None


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_it_imports_only_downwards(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    for name in imports(path):
        other = name.split(".")[0]
        if other in ROOMS and other != room:
            assert floor_of(other) > floor_of(room), f"{room} may not import {name}"
        assert other != "tests", "the product does not import its tests"


@pytest.mark.parametrize(
    "path", [path for path in files() if is_pure(path)], ids=lambda path: str(path.relative_to(ROOT))
)
def test_it_keeps_pure_files_pure(path: Path) -> None:
    for name in imports(path):
        assert name not in IMPURE, f"a pure file has no use for {name}"
        assert name.split(".")[0] not in IMPURE, f"a pure file has no use for {name}"
        if name.split(".")[0] in ROOMS:
            imported = module_path(name)
            assert imported, name
            assert is_pure(imported) or imported.name == "__init__.py", f"{name} is not pure"


def test_it_has_pure_files() -> None:
    assert len([path for path in files() if is_pure(path)]) >= 10


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_it_keeps_files_and_functions_short(path: Path) -> None:
    if "migrations" in path.parts:
        pytest.skip("a migration is as long as its tables")
    text = path.read_text()
    assert len(text.splitlines()) <= 300, "over 300 lines: the design is asking for a new noun"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= 60, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_it_has_no_drawer_for_odds_and_ends(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}


def test_it_never_lets_sql_tell_the_time() -> None:
    for path in files():
        text = path.read_text()
        for words in ("func.now(", "CURRENT_TIMESTAMP", "current_timestamp", "func.current", "'now'"):
            assert words not in text, f"{path.relative_to(ROOT)}: pass `now` instead of {words}"


@pytest.mark.parametrize("room", ROOMS)
def test_it_owns_its_rooms(room: str) -> None:
    """Names at the root are global: another distribution that ships `config` would shadow ours without a word."""
    found = importlib.import_module(room).__file__
    assert found
    assert Path(found).is_relative_to(ROOT)
    assert set(packages_distributions().get(room, [])) <= {"kindling-nudges"}


def test_it_has_every_room_in_the_wheel() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert sorted(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == ROOMS
    assert sorted(project["tool"]["mypy"]["packages"]) == ROOMS


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout: the tree can't be listed")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_it_locks_with_hashes_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "--hash=sha256:" in lock
    assert "://" not in lock
    assert "--index-url" not in lock
    assert "--find-links" not in lock


def test_it_holds_no_path_of_anybodys_machine() -> None:
    home = str(ROOT.parent) + "/"
    for path in tracked():
        if path.suffix not in {".png", ".ico"}:
            assert home not in path.read_text(errors="replace"), path


def test_it_runs_the_readme_commands_in_ci() -> None:
    ci = (ROOT / ".ci" / "run").read_text()
    assert "make test" in ci
    readme = (ROOT / "README.md").read_text()
    assert "make run" in readme
    assert "make test" in readme


def test_it_has_a_python_that_it_supports() -> None:
    assert sys.version_info >= (3, 11)
