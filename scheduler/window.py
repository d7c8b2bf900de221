"""Pure: at what time of day. Reads a window (or an exact time) in plain words."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

LATE_SECONDS = 60 * 60  # an exact time may be met up to an hour later, after a restart or behind a queue
LONGEST = 60  # characters of a text that may still be a time of day
_EXAMPLES = 'Try "09:00-11:00", "9-11am", "at 9:30pm", "morning", "midday", "afternoon" or "evening".'


class UnreadableWindow(ValueError):
    """Nobody can tell which time of day was meant; the message says what would be right, without repeating the text."""


@dataclass(frozen=True, slots=True)
class Window:
    """Local wall-clock hours within one day, whole minutes; an exact time starts and ends alike."""

    start: time
    end: time

    def __post_init__(self) -> None:
        """Refuse windows that cross midnight, and times with seconds or zones."""
        if self.end < self.start:
            morning = f" or 00:00-{self.end:%H:%M}" if self.end > time(0) else ""
            raise UnreadableWindow(
                "A window must end after it starts, on the same day; this one crosses midnight. "
                f"Try {self.start:%H:%M}-23:59{morning}."
            )
        if any(at.second or at.microsecond or at.tzinfo for at in (self.start, self.end)):
            raise UnreadableWindow("A window is given in whole minutes of local time, such as 09:00-11:00.")

    @property
    def exact(self) -> bool:
        """Whether a time was chosen, not a stretch of time."""
        return self.start == self.end

    @property
    def stored(self) -> str:
        """`09:00-11:00`, or `09:00` for an exact time."""
        return f"{self.start:%H:%M}" if self.exact else f"{self.start:%H:%M}-{self.end:%H:%M}"

    @property
    def words(self) -> str:
        """`9:00-11:00`, or `at 9:00`."""
        start, end = (f"{at.hour}:{at:%M}" for at in (self.start, self.end))
        return f"at {start}" if self.exact else f"{start}-{end}"


_NAMED = {
    **dict.fromkeys(("morning", "mornings"), Window(time(9), time(11))),
    **dict.fromkeys(("midday", "lunch", "lunchtime"), Window(time(12), time(14))),
    **dict.fromkeys(("afternoon", "afternoons"), Window(time(14), time(17))),
    **dict.fromkeys(("evening", "evenings"), Window(time(18), time(20))),
    "noon": Window(time(12), time(12)),
}
_TIME = re.compile(r"([0-9]{1,2})(?:[:.h]?([0-9]{2})|h)? ?(?:([ap])\.?m\.?)?")


@lru_cache(maxsize=4096)  # a tick reads the same few windows for everybody
def parse_window(words: str) -> Window:
    """Read a window from plain words or from `Window.stored` or `.words`; raises UnreadableWindow (a ValueError)."""
    text = " ".join(unicodedata.normalize("NFKC", words).lower().replace("o'clock", " ").split())
    text = re.sub(r"^(?:in |during |around )?(?:the )?(?=[a-z])", "", text)
    if text in _NAMED:
        return _NAMED[text]
    text = re.sub("^(?:at|between|from) ", "", text)
    ends = [_TIME.fullmatch(part.strip()) for part in re.split(r"[-–—]| (?:to|and|until|till) ", text)]
    if len(words) > LONGEST or len(ends) > 2 or not all(ends):
        raise UnreadableWindow(f"That time of day can't be read. {_EXAMPLES}")
    found = [end.groups() for end in ends if end]
    if len(found) == 1:
        return Window(_time(*found[0]), _time(*found[0]))
    return _between(found[0], found[1])


def _between(start: tuple[str, ...], end: tuple[str, ...]) -> Window:
    """Read "9-11pm" as 21:00-23:00 and "11-1pm" as 11:00-13:00: a half of the day said once covers both if it can."""
    last = _time(*end)
    if end[2] and not start[2] and int(start[0]) <= 12:
        first = _time(start[0], start[1], end[2])
        first = first if first < last else _time(start[0], start[1], "a")
    else:
        first = _time(*start)
    if last == first:
        raise UnreadableWindow(f"A window must end after it starts; for an exact time say {first:%H:%M} once.")
    if last < first and not end[2] and last.hour < 12 and time(last.hour + 12, last.minute) > first:
        later = time(last.hour + 12, last.minute)
        raise UnreadableWindow(f"A window must end after it starts; if you meant {first:%H:%M}-{later:%H:%M}, say so.")
    return Window(first, last)


def _time(hour: str, minute: str | None, half: str | None) -> time:
    hours, minutes = int(hour), int(minute or 0)
    if half and not 1 <= hours <= 12:
        raise UnreadableWindow("With am or pm the hour goes from 1 to 12, such as 9:30pm.")
    if hours > 23 or minutes > 59:
        raise UnreadableWindow("A time goes from 00:00 to 23:59, such as 21:30 or 9:30pm.")
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return time(hours, minutes)
