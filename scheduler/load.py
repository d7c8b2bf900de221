"""Pure: whether a sender is fast enough. What a queue does with the nudges of a day, all due in the same windows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import ceil


@dataclass(frozen=True, slots=True)
class Load:
    """How a sender bears its people: `late` of `slots` would still wait when their window closes."""

    messages_per_second: float
    slots: int
    busiest_hour: int
    longest_wait_minutes: int
    room_minutes: int
    late: int
    enough_per_second: float

    @property
    def carried(self) -> bool:
        """Whether every nudge goes out inside its window."""
        return self.late == 0


def bear(bins: Mapping[int, int], width: timedelta, per_second: float, room: timedelta) -> Load:
    """Let a queue run: `bins` holds slots by number of stretches of `width`; a nudge may wait as long as `room`.

    Who has waited longer is late and leaves the queue. 3,600 slots in one hour at 1 a second are just carried.
    """
    capacity, patience = per_second * width.total_seconds(), per_second * room.total_seconds()
    queue = late = longest = 0.0
    busiest = 0
    per_hour = max(1, timedelta(hours=1) // width)
    for number in range(min(bins, default=0), max(bins, default=-1) + 1):
        queue = max(0.0, queue + bins.get(number, 0) - capacity)
        gone = max(0.0, queue - patience)
        longest = max(longest, queue / per_second)
        queue, late = queue - gone, late + gone
        busiest = max(busiest, sum(bins.get(number + step, 0) for step in range(per_hour)))
    return Load(
        per_second,
        sum(bins.values()),
        busiest,
        ceil(longest / 60),
        int(room.total_seconds() // 60),
        round(late),
        round(busiest / 3600, 2),
    )
