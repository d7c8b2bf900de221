"""Lives lived with the pure engine alone: what was sent to one person, slot after slot, and what they answered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from messages.library import Library
from scheduler.spacing.answers import on_reply, on_send
from scheduler.spacing.choose import Choice, choose
from scheduler.spacing.taste import Taste
from store.exposure import Exposure
from store.memory import Memory, memory_of

START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def silent(_send: int, _choice: Choice) -> int | None:
    return None


@dataclass
class Life:
    """One person. `answers` is asked at each send (counted from 1) and answers within the hour."""

    taste: Taste
    library: Library
    seed: int = 7
    answers: Callable[[int, Choice], int | None] = silent
    met: dict[str, Exposure] = field(default_factory=dict)
    sent: list[tuple[datetime, Choice]] = field(default_factory=list)
    held: list[datetime] = field(default_factory=list)

    @property
    def memory(self) -> Memory:
        return memory_of(self.met.values())

    def slot(self, at: datetime) -> Choice | None:
        """Live through one slot."""
        choice = choose(self.taste, self.library, self.memory, now=at, seed=self.seed)
        if choice is None:
            self.held.append(at)
            return None
        key = choice.nudge.id
        self.met[key] = on_send(self.met.get(key), key, at, seed=self.seed)
        self.sent.append((at, choice))
        rating = self.answers(len(self.sent), choice)
        if rating:
            self.met[key] = on_reply(self.met[key], rating, at + timedelta(hours=1), seed=self.seed)
        return choice

    def live(self, gaps: Iterable[int]) -> "Life":
        """Live through slots that many days apart, the first on START."""
        at = self.sent[-1][0] if self.sent else START
        for gap in gaps:
            self.slot(at)
            at += timedelta(days=gap)
        return self
