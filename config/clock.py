"""The only place that reads the clock; everywhere else `now` is an argument."""

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time; handed in by the wiring, so that a test can wind it."""

    def now(self) -> datetime:
        """Give the present instant, aware and in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait until `now` is that much later."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Give the present instant, aware and in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait in real time."""
        await asyncio.sleep(seconds)


class HeldClock:
    """A clock that keeps another's time (the database's), so that machines agree whatever their own clocks say."""

    def __init__(self) -> None:
        self._held = (datetime.now(UTC), elapsed())

    def hold(self, at: datetime, mark: float) -> None:
        """Keep the time of the other clock, which showed `at` when `elapsed()` was `mark`."""
        self._held = (at.astimezone(UTC), mark)

    def now(self) -> datetime:
        """Give the present instant by the other clock, aware and in UTC."""
        at, mark = self._held
        return at + timedelta(seconds=elapsed() - mark)

    async def sleep(self, seconds: float) -> None:
        """Wait in real time."""
        await asyncio.sleep(seconds)


class FixedClock:
    """A clock that stands still until it is wound; for `tick --now` and for tests."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Give the instant the clock was last set to."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Move forward instead of waiting."""
        self.wind(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    def wind(self, by: timedelta) -> datetime:
        """Move forward and give the new instant."""
        self.at += by
        return self.at


def monotonic() -> float:
    """Seconds that never jump, for measuring how long something took; not for any decision on dates."""
    return time.monotonic()


def elapsed() -> float:
    """Seconds that never jump and go on while the machine sleeps (Linux; elsewhere like `monotonic`)."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()
