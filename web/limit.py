"""A courtesy limit on sign-ups a client; the limit that protects people is per address, in the database."""

from collections import deque
from datetime import datetime, timedelta
from threading import Lock


class Limit:
    """At most `count` within `span` for a key. Held in memory: each process counts for itself, and forgets."""

    def __init__(self, count: int, span: timedelta) -> None:
        self._count = count
        self._span = span
        self._seen: dict[str, deque[datetime]] = {}
        self._lock = Lock()

    def take(self, key: str, now: datetime) -> bool:
        """Count one; False if that is too many."""
        with self._lock:
            self._forget(now)
            seen = self._seen.setdefault(key, deque())
            if len(seen) >= self._count:
                return False
            seen.append(now)
            return True

    def _forget(self, now: datetime) -> None:
        for key, seen in list(self._seen.items()):
            while seen and seen[0] <= now - self._span:
                seen.popleft()
            if not seen:
                del self._seen[key]
