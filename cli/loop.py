"""The event loop that commands run on: uvloop, which is the faster one, wherever it exists."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import TypeVar

Result = TypeVar("Result")


def run_loop(main: Coroutine[None, None, Result]) -> Result:
    """Run a coroutine on a loop of its own, to its end."""
    if sys.platform == "win32":
        return asyncio.run(main)
    import uvloop  # noqa: PLC0415 - it exists nowhere else

    return uvloop.run(main)
