"""Who a worker is: a name in the database by which a restart on the same machine knows that it is gone."""

import os
import secrets
import socket
from dataclasses import dataclass
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Worker:
    """One process: its machine, that machine's boot, its process id, and a word of its own."""

    machine: str
    boot: str
    pid: int
    word: str

    def __str__(self) -> str:
        return f"{self.machine}/{self.boot}/{self.pid}/{self.word}"

    def knows_dead(self, name: str) -> bool:
        """Tell whether the worker of that name surely runs no more; always False for one of another machine."""
        machine, _, rest = name.rpartition("/")[0].partition("/")
        boot, _, pid = rest.partition("/")
        if machine != self.machine or not pid.isdigit() or name == str(self):
            return False
        return boot != self.boot or int(pid) == self.pid or not _runs(int(pid))


def this_worker() -> Worker:
    """Name the running process."""
    boot = _BOOT_ID.read_text().strip()[:8] if _BOOT_ID.exists() else ""
    return Worker(socket.gethostname().replace("/", "-")[:16], boot, os.getpid(), secrets.token_hex(3))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
