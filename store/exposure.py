"""Pure: what one nudge has been to one person."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Exposure:
    """One nudge as one person has met it.

    `rating` is their last answer (1-4), whichever send it was given to. `stability`, `difficulty` and `reviewed_at`
    are the memory's card as it was before the last send, None while there was none: whatever is answered to that
    send, and however often it is put right, the next card is worked out from them anew.
    """

    nudge_id: str
    seen: int
    last_sent_at: datetime
    rating: int | None
    retired: bool
    due_at: datetime  # when it may be offered again; meaningless once retired
    rated_at: datetime | None = None
    snoozes: int = 0  # earlier sends that were answered "not now"
    stability: float | None = None
    difficulty: float | None = None
    reviewed_at: datetime | None = None

    @property
    def answer(self) -> int | None:
        """What was answered to the last send; None for silence."""
        return self.rating if self.rated_at and self.rated_at >= self.last_sent_at else None
