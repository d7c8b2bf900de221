"""The API against its own description: whatever fits it is answered as it promises, whatever doesn't is refused.

Schemathesis makes the requests, on a real socket: in the quick set few, in the slow one all it can think of.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.browsing import site_of
from fakes.client import BASE, key
from fakes.clinic import clinic, patient
from fakes.subscribers import BO

from scheduler.service import Service
from web.api.rooms import routes


def run(service: Service, folder: Path, *options: str) -> str:
    """Run schemathesis with a key that may do all; give what it printed."""
    many = service.settings.api.model_copy(update={"per_minute": 1_000_000})
    service = replace(service, settings=service.settings.model_copy(update={"api": many}))
    ours = clinic(service)
    patient(service, ours)
    patient(service, ours, BO)
    with site_of(service) as url:
        shown = key(service, ours)
        command = [Path(sys.executable).with_name("schemathesis"), "run", f"{url}{BASE}/openapi.json"]
        command += ["-H", f"Authorization: Bearer {shown}", "--no-color", "--seed", "1"]
        command += ["--warnings", "off", *options]  # they are about how well its data fit, not about our answers
        done = subprocess.run(
            command, cwd=folder, env=os.environ | {"COLUMNS": "200"}, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_keeps_its_promises(service: Service, tmp_path: Path) -> None:
    said = run(service, tmp_path, "--phases", "examples,fuzzing", "--max-examples", "2")
    assert f"Tested: {len(routes())}" in said


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_it_keeps_its_promises_at_length(service: Service, tmp_path: Path) -> None:
    assert f"Tested: {len(routes())}" in run(service, tmp_path, "--max-examples", "60")
