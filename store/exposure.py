"""Pure: what one nudge has been to one person."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Exposure:
    """One nudge as one person has met it."""

    nudge_id: str
    seen: int
    last_sent_at: datetime
    rating: int | None
    retired: bool
