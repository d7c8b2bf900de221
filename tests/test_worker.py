"""Who is dead: a restart takes over what its predecessor on the same machine left, and nobody else's."""

import subprocess
import sys

import pytest

from scheduler.worker import Worker, this_worker

ME = Worker("harbour", "b007", 4242, "aaaaaa")


@pytest.mark.parametrize(
    ("name", "dead"),
    [
        (str(ME), False),
        ("harbour/b006/4242/bbbbbb", True),  # before the last boot
        ("harbour/b007/4242/bbbbbb", True),  # our process id, but not us: it had it before
        ("elsewhere/b006/4242/bbbbbb", False),  # another machine: its lease will tell
        ("harbour/b007/1/bbbbbb", False),  # it runs
        ("", False),
        ("nonsense", False),
        ("harbour/b007/not-a-number/x", False),
    ],
)
def test_it_knows_the_dead(name: str, dead: bool) -> None:
    assert ME.knows_dead(name) is dead


def test_it_knows_a_process_that_has_ended() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    me = this_worker()
    assert me.knows_dead(str(Worker(me.machine, me.boot, ended.pid, "cccccc")))


def test_its_name_fits_its_column() -> None:
    assert len(str(this_worker())) <= 40
