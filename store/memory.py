"""Pure: all that a person has met, in the few columns which the chooser looks at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from store.exposure import Exposure

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a person has met. Every instant is in microseconds since 1970, which compare quickly.

    A person has a hundred of these after a year and many people are chosen for at once, so nothing is kept
    that is only needed when a nudge is sent or answered; that is in `Exposure`.
    """

    last: Mapping[str, int] = field(default_factory=dict)  # every nudge met: when it was sent last
    due: Mapping[str, int] = field(default_factory=dict)  # and when it is due again
    retired: frozenset[str] = frozenset()
    rated: tuple[tuple[int, int, str], ...] = ()  # (when, 1-4, nudge) of each last answer, the latest first
    sends: int = 0
    last_again: int = 0  # when something met before was sent last; 0: never


def memory_of(exposures: Iterable[Exposure]) -> Memory:
    """Put exposures into columns, as the database does for the tick."""
    met = list(exposures)
    rated = [(micros(each.rated_at), each.rating, each.nudge_id) for each in met if each.rated_at and each.rating]
    return Memory(
        last={each.nudge_id: micros(each.last_sent_at) for each in met},
        due={each.nudge_id: micros(each.due_at) for each in met},
        retired=frozenset(each.nudge_id for each in met if each.retired),
        rated=tuple(sorted(rated, reverse=True)),
        sends=sum(each.seen for each in met),
        last_again=max((micros(each.last_sent_at) for each in met if each.seen > 1), default=0),
    )


def micros(at: datetime) -> int:
    """Give the microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND
