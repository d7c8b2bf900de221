"""`kindling consent verify` says whether the ledger holds together, and exits accordingly."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from typer.testing import CliRunner

from cli.main import app
from cli.wiring import opened
from config.settings import Settings
from store.tables import chains, consent_events

PHONES = ("+12025550123", "+12025550145", "+12025550167")


def kindling(*words: str, code: int = 0) -> Any:
    result = CliRunner().invoke(app, words)
    assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
    return result


def verify(*words: str, code: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(kindling("consent", "verify", "--json", *words, code=code).stdout)
    return found


@pytest.fixture(autouse=True)
def _home(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation of the test's own, in which three people were subscribed."""
    monkeypatch.setenv("NO_COLOR", "1")
    for phone in PHONES:
        kindling("subscribe", "--phone", phone, "--consent", "--zone", "America/New_York")


def edit(**values: Any) -> None:
    with opened() as service, service.database.write() as tx:
        tx.execute(update(consent_events).where(consent_events.c.position == 3).values(**values))


def test_it_says_that_the_ledger_holds_together() -> None:
    found = verify()
    assert (found["ok"], found["entries"], found["broken"]) == (True, 6, None)
    assert found["head"].startswith("6:")
    said = kindling("consent", "verify").stdout
    assert said == f"The ledger holds together: 6 entries. Head: {found['head']}\n"
    assert kindling("consent", "verify", "--head").stdout == found["head"] + "\n"


def test_it_names_the_first_broken_entry() -> None:
    edit(event="granted")
    found = verify(code=1)
    assert not found["ok"]
    assert (found["broken"]["position"], found["broken"]["kind"]) == (3, "edited")
    said = kindling("consent", "verify", "--head", code=1)
    assert said.stdout == ""
    assert said.stderr == "The ledger is broken at entry 3 (row 3): edited: it, or the wording it names, was edited.\n"


def test_it_holds_the_ledger_against_a_head_that_was_noted(settings: Settings) -> None:
    noted = kindling("consent", "verify", "--head").stdout.strip()
    kindling("people", "erase", "1", "--yes")
    assert verify("--expect", noted)["entries"] == 7
    database = Path(settings.data_dir, "kindling.sqlite3")
    for file in database.parent.glob(database.name + "*"):
        file.unlink()
    kindling("subscribe", "--phone", PHONES[0], "--consent")
    assert verify()["ok"], "another ledger, whole in itself"
    assert verify("--expect", noted, code=1)["broken"]["kind"] == "truncated"


def test_it_tells_what_a_head_looks_like() -> None:
    assert "64 digits" in kindling("consent", "verify", "--expect", "yesterday", code=2).stderr


def test_it_is_looked_at_by_the_doctor() -> None:
    def ledger() -> dict[str, str]:
        checks = json.loads(CliRunner().invoke(app, ["doctor", "--json"]).stdout)["checks"]
        return next(check for check in checks if check["check"] == "consent ledger")

    assert ledger()["state"] == "ok"
    with opened() as service, service.database.write() as tx:
        tx.execute(update(chains).values(count=5))
    assert (ledger()["state"], ledger()["said"]) == ("fail", "the head bears no mark of ours")
