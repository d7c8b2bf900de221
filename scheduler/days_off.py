"""Pure: a cadence that keeps clear of some weekdays: "twice a week, not sundays"."""

from scheduler.recurrence import SPREAD, Cadence, Days, UnreadableCadence, Weeks

_ALL = frozenset(range(7))


def without(cadence: Cadence, days_off: tuple[int, ...], today: int) -> Cadence:
    """Give the cadence nearest to `cadence` that never falls on `days_off` (Monday is 0), as often where it can be.

    `today` is the weekday that one without weekdays of its own counts from. Daily without Sundays is the other six
    days; twice a week (Monday, Thursday) without Mondays is two of the rest, spread out; every other day, which no
    week repeats, becomes three a week. Raises UnreadableCadence where no day is left, or the days follow another rule.
    """
    left = sorted(_ALL - set(days_off))
    if not left:
        raise UnreadableCadence("That leaves no day of the week; name the days that are fine, such as mon wed fri.")
    if isinstance(cadence, Days) and cadence.every == 1:
        return Weeks(1, tuple(left))
    if isinstance(cadence, Days) and cadence.every <= 7:
        return Weeks(1, _chosen(SPREAD.get(round(7 / cadence.every), (today,)), left))
    if isinstance(cadence, Weeks):
        return Weeks(cadence.every, _chosen(cadence.weekdays or (today,), left))
    raise UnreadableCadence('That rhythm has no weekdays to leave out; try "3 a week" or "mon wed fri".')


def _chosen(wanted: tuple[int, ...], left: list[int]) -> tuple[int, ...]:
    """Keep the days that may stay; make up for the others with those furthest from any that is kept."""
    kept = [day for day in wanted if day in left]
    while len(kept) < min(len(wanted), len(left)):
        kept.append(max((day for day in left if day not in kept), key=lambda day: _gap(day, kept)))
    return tuple(sorted(kept))


def _gap(day: int, kept: list[int]) -> int:
    return min((min((day - other) % 7, (other - day) % 7) for other in kept), default=7)
