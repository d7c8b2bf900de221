"""What it costs to choose a nudge, and to read what its person has met: microseconds of CPU, the best of nine rounds.

.venv/bin/python -m benchmarks.choice
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from messages.files import load_library
from messages.library import Library
from scheduler.spacing.answers import on_reply, on_send
from scheduler.spacing.choose import choose
from scheduler.spacing.taste import Taste
from store.exposure import Exposure
from store.memory import Memory, noted, pack, unpack

TASTE = Taste("en", "discreet", ("partner", "solo"))
START = datetime(2026, 1, 5, 15, tzinfo=UTC)
ANSWERS = (None, 4, None, 3, None, None, None, 3, None, None, None, 2, None, 4, None, None, 1, None, 3, None)
PEOPLE, ROUNDS = 200, 9


def lived(library: Library, seed: int, sends: int) -> tuple[Memory, datetime]:
    """Let one person have `sends` nudges, three a week; gives what they have met, and when the next is due."""
    memory, met, at = Memory(), dict[str, Exposure](), START
    for number in range(sends):
        if choice := choose(TASTE, library, memory, now=at, seed=seed):
            key = choice.nudge.id
            met[key] = on_send(met.get(key), key, at, seed=seed)
            if answer := ANSWERS[(number + seed) % len(ANSWERS)]:
                met[key] = on_reply(met[key], answer, at + timedelta(hours=1), seed=seed)
            memory = noted(memory, met[key])
        at += timedelta(days=(2, 2, 3)[number % 3])
    return memory, at


def micros(work: Callable[[int], object]) -> float:
    """Give the least CPU that one of PEOPLE took in any round."""
    rounds = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for person in range(PEOPLE):
            work(person)
        rounds.append(time.process_time() - started)
    return min(rounds) / PEOPLE * 1e6


def main() -> None:
    library = load_library()
    print(f"{len(library.of('en'))} nudges, {PEOPLE} people, three nudges a week, two in five of them answered")
    for sends in (0, 12, 60, 157, 314):
        lives = [lived(library, seed, sends) for seed in range(PEOPLE)]
        packed = [pack(memory) for memory, _ in lives]

        def read(person: int, packed: list[bytes] = packed) -> object:
            return unpack(packed[person])

        def pick(person: int, lives: list[tuple[Memory, datetime]] = lives) -> object:
            memory, at = lives[person]
            return choose(TASTE, library, memory, now=at, seed=person)

        size = sum(map(len, packed)) // PEOPLE
        print(
            f"after {sends:3} nudges: unpack {micros(read):5.1f} µs, choose {micros(pick):5.1f} µs; {size:,} bytes each"
        )


if __name__ == "__main__":
    main()
