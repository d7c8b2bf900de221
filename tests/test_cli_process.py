"""The command as a shell sees it: exit codes, what is on stdout and what on stderr, signals, pipes."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

KINDLING = Path(sys.executable).parent / "kindling"
SECONDS = 60  # until a test gives up; nothing here is timed

pytestmark = pytest.mark.skipif(not KINDLING.exists(), reason="the console script is not installed: run `make venv`")


@pytest.fixture
def env(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return {name: value for name, value in os.environ.items() if not name.upper().startswith("KINDLING_")}


def kindling(env, *words, given=""):
    return subprocess.run(
        [KINDLING, *words], env=env, input=given, capture_output=True, text=True, timeout=SECONDS, check=False
    )


@pytest.mark.parametrize(
    ("words", "code", "variables"),
    [
        (("people", "list"), 0, {}),
        (("doctor",), 2, {"KINDLING_PORTT": "1"}),
    ],
)
def test_it_prints_one_json_value_and_exits_as_promised(env, words, code, variables):
    done = kindling({**env, **variables}, *words, "--json")
    assert done.returncode == code
    json.loads(done.stdout)
    assert done.stdout.count("\n") == 1
    assert bool(done.stderr) == (code != 0)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["worker", "web"])
def test_the_distributed_halves_ask_for_postgresql(env, command):
    done = kindling(env, command)
    assert (done.returncode, done.stdout) == (2, "")
    assert "KINDLING_DATABASE_URL" in done.stderr
    assert "kindling run" in done.stderr


def test_the_distributed_halves_make_no_key_of_their_own(env):
    done = kindling({**env, "KINDLING_DATABASE_URL": "postgresql+psycopg://127.0.0.1/nowhere"}, "worker")
    assert (done.returncode, done.stdout) == (2, "")
    assert "KINDLING_SECRET_KEY" in done.stderr


def test_it_says_nothing_on_stdout_when_it_was_called_wrongly(env):
    done = kindling(env, "subscribe", "--cadence")
    assert (done.returncode, done.stdout) == (2, "")
    assert "requires an argument" in done.stderr


def test_it_ends_quietly_when_nobody_reads_on(env):
    if not shutil.which("head"):
        pytest.skip("needs head")
    done = subprocess.run(
        f"'{KINDLING}' read | head -n 1",
        shell=True,
        env=env,
        input="hello\n" * 20_000,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert json.loads(done.stdout)["text"] == "hello"
    assert done.stderr == ""


@pytest.mark.parametrize("how", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_it_runs_answers_and_ends_on_a_signal(env, how):
    port = _free_port()
    with subprocess.Popen(
        [KINDLING, "run", "--port", str(port)], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        try:
            assert _answers(f"http://127.0.0.1:{port}/healthz", running) == b"ok"
            taken = kindling(env, "run", "--port", str(port))
            assert taken.returncode == 1
            assert "already in use" in taken.stderr
            running.send_signal(how)
            out, errors = running.communicate(timeout=SECONDS)
        finally:
            running.kill()
    assert (running.returncode, out) == (0, "")
    assert f"http://127.0.0.1:{port}/outbox" in errors
    assert json.loads(errors.splitlines()[-1])["event"] == "stopped"
    assert "Traceback" not in errors


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def _answers(url, running):
    for _ in range(SECONDS * 10):
        assert running.poll() is None, running.stderr.read()
        try:
            with urllib.request.urlopen(url, timeout=SECONDS) as answer:
                return answer.read()
        except OSError:
            time.sleep(0.1)
    raise AssertionError("nothing listens")
