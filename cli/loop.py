"""The event loop that commands run on: uvloop, which is the faster one, wherever it exists."""

import asyncio
import gc
import sys
from collections.abc import Coroutine
from typing import TypeVar

Result = TypeVar("Result")


def run_loop(main: Coroutine[None, None, Result]) -> Result:
    """Run a coroutine on a loop of its own, to its end."""
    # A pass makes thousands of rows that hold no cycles: looking through them, and through all that was loaded
    # before, each time 700 are alive costs a tenth of it.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    if sys.platform == "win32":
        return asyncio.run(main)
    import uvloop  # noqa: PLC0415 - it exists nowhere else

    return uvloop.run(main)
