"""Pure: what a rehearsal comes to. Counts that don't grow with the people, and the metrics drawn from them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from math import comb, log
from typing import Any

from messages.library import Library
from messages.nudge import THEME_IDS
from scheduler.simulate import Moment, Person, Plan
from scheduler.slots import Slot
from scheduler.spacing import policy
from scheduler.spacing.answers import NOT_FOR_ME, NOT_NOW
from scheduler.spacing.taste import eligible

MONTH_DAYS = 30
BIN = timedelta(minutes=15)
LEAST_RATED, SURE = 20, 0.9  # for a nudge to be called often refused
RATINGS = {0: "none", 1: "not_for_me", 2: "not_now", 3: "tried", 4: "loved"}


@dataclass(slots=True)
class Tally:
    """Counts over people.

    `gaps` is by (calendar days, rating before), `months` by (month, what), `bins` by quarter hour, `answers` by
    (nudge or audience, rating); `sums` are of numbers of which each person has one.
    """

    counts: Counter[str] = field(default_factory=Counter)
    gaps: Counter[tuple[int, int]] = field(default_factory=Counter)
    months: Counter[tuple[int, str]] = field(default_factory=Counter)
    bins: Counter[int] = field(default_factory=Counter)
    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    sums: dict[str, float] = field(default_factory=dict)

    def add(self, other: "Tally") -> None:
        """Take in what another has counted."""
        for mine, theirs in zip(self._counters(), other._counters(), strict=True):
            mine.update(theirs)
        for name, value in other.sums.items():
            self.sums[name] = self.sums.get(name, 0.0) + value

    def _counters(self) -> tuple[Counter[Any], ...]:
        return self.counts, self.gaps, self.months, self.bins, self.answers


@dataclass(slots=True)
class _Seen:
    """What one person has met so far."""

    last: dict[str, tuple[Slot, int]] = field(default_factory=dict)  # nudge: when sent, how it was answered
    retired: dict[str, datetime] = field(default_factory=dict)  # nudge: from when on
    snoozes: Counter[str] = field(default_factory=Counter)
    themes: Counter[str] = field(default_factory=Counter)
    theme: str = ""
    sends: int = 0


def tally(plan: Plan, library: Library, person: Person, moments: Iterable[Moment]) -> Tally:
    """Count one person's walk."""
    total, seen = Tally(), _Seen()
    allowed = eligible(library, person.taste)
    origin = datetime.combine(plan.start, time(), UTC)
    ends, slots = _month_ends(plan), 0
    for moment in moments:
        while ends and moment.slot.at >= ends[0][0]:
            _count_left(total, seen, len(allowed), slots, *ends.pop(0))
        slots += 1
        total.counts["slots"] += 1
        total.bins[(moment.slot.at - origin) // BIN] += 1
        _count(total, seen, moment, (moment.slot.day - plan.start).days // MONTH_DAYS)
        if moment.nudge and moment.reply:
            total.answers[moment.nudge.id, moment.reply.rating] += 1
            total.answers[_audience(person), moment.reply.rating] += 1
    for end in ends:
        _count_left(total, seen, len(allowed), slots, *end)
    total.counts["people"] += 1
    if allowed:
        total.sums["seen"] = len(seen.last) / len(allowed)
    themes = min(len({nudge.theme for nudge in allowed}), seen.sends)
    if themes > 1:
        total.counts["people_with_themes"] += 1
        total.sums["evenness"] = evenness(seen.themes, themes)
    return total


def evenness(counts: Counter[str], kinds: int) -> float:
    """Give the entropy of counts over that of `kinds` equal parts: 1 is even. {a: 5, b: 5} of 2 gives 1.0."""
    total = sum(counts.values())
    return sum(-count / total * log(count / total) for count in counts.values() if count) / log(kinds)


def _month_ends(plan: Plan) -> list[tuple[datetime, int, float]]:
    """Give (instant, month, weeks gone by) at the end of each month that begins within the plan."""
    origin = datetime.combine(plan.start, time(), UTC)
    months = -(-plan.days // MONTH_DAYS)
    lengths = [min((month + 1) * MONTH_DAYS, plan.days) for month in range(months)]
    return [(origin + timedelta(days=days), month, days / 7) for month, days in enumerate(lengths)]


def _count_left(total: Tally, seen: _Seen, allowed: int, slots: int, _at: datetime, month: int, weeks: float) -> None:
    left = allowed - len(seen.last)
    key = f"left:{month}"
    total.sums[key] = left / (slots / weeks) if slots else 0.0
    total.months[month, "dry"] += left == 0


def _count(total: Tally, seen: _Seen, moment: Moment, month: int) -> None:
    counts, nudge, at = total.counts, moment.nudge, moment.slot.at
    if nudge is None:
        counts["held"] += 1
        total.months[month, "held"] += 1
        return
    counts["sends"] += 1
    counts["reasoned"] += bool(moment.reason)
    if before := seen.last.get(nudge.id):
        was, rating = before
        total.gaps[(moment.slot.day - was.day).days, rating] += 1
        counts["too_soon"] += at - was.at < policy.MIN_GAP
        counts["leaked"] += nudge.id in seen.retired and seen.retired[nudge.id] <= at
    total.months[month, "again" if before else "new"] += 1
    total.months[month, nudge.theme] += 1
    counts["back_to_back"] += nudge.theme == seen.theme
    seen.theme = nudge.theme
    seen.themes[nudge.theme] += 1
    seen.sends += 1
    _count_reply(total, seen, moment, nudge.id)


def _count_reply(total: Tally, seen: _Seen, moment: Moment, nudge_id: str) -> None:
    reply = moment.reply
    rating = reply.rating if reply else 0
    seen.last[nudge_id] = (moment.slot, rating)
    total.counts[RATINGS[rating]] += 1
    seen.snoozes[nudge_id] += rating == NOT_NOW
    if reply and (rating == NOT_FOR_ME or seen.snoozes[nudge_id] >= policy.SNOOZES):
        seen.retired.setdefault(nudge_id, reply.at)


def _audience(person: Person) -> str:
    return " and ".join(("either", *person.taste.audiences))


def is_often_refused(refused: int, rated: int) -> bool:
    """Tell whether a nudge is for its editor to look at: surely (9 to 1) more than three in ten refuse it.

    Of 20 answers at least: with fewer it is not told. Every rate is as likely as any other beforehand.
    """
    below = sum(comb(rated + 1, number) * 0.3**number * 0.7 ** (rated + 1 - number) for number in range(refused + 1))
    return rated >= LEAST_RATED and below > SURE


def _to_look_at(total: Tally) -> list[str]:
    rated: Counter[str] = Counter()
    for (name, _), number in total.answers.items():
        rated[name] += number
    names = (name for name in sorted(rated) if not name.startswith("either"))
    return [name for name in names if is_often_refused(total.answers[name, NOT_FOR_ME], rated[name])]


def _by_audience(total: Tally) -> dict[str, dict[str, int]]:
    names = sorted({name for name, _ in total.answers if name.startswith("either")})
    return {name: {words: total.answers[name, rating] for rating, words in RATINGS.items() if rating} for name in names}


def metrics(total: Tally, plan: Plan) -> dict[str, Any]:
    """Draw the metrics: shares from 0 to 1, gaps in calendar days, months of 30 days; None where unknown."""
    counts, people = total.counts, total.counts["people"]
    months = range(-(-plan.days // MONTH_DAYS))
    by_days: Counter[int] = Counter()
    for (days, _), number in total.gaps.items():
        by_days[days] += number
    return {
        "slots": counts["slots"],
        "sends": counts["sends"],
        "held_slots": counts["held"],
        "held_share": share(counts["held"], counts["slots"]),
        "repeats": sum(by_days.values()),
        "repeat_gap_days": _spread(by_days),
        "repeat_gap_days_after": {
            name: _spread(Counter({days: n for (days, was), n in total.gaps.items() if was == rating}))
            for rating, name in RATINGS.items()
        },
        "share_under_21_days": share(counts["too_soon"], sum(by_days.values())),
        "theme_evenness": share(total.sums.get("evenness", 0.0), counts["people_with_themes"]),
        "same_theme_twice_share": share(counts["back_to_back"], counts["sends"] - people),
        "new_share": share(sum(total.months[month, "new"] for month in months), counts["sends"]),
        "new_share_by_month": [
            share(total.months[month, "new"], total.months[month, "new"] + total.months[month, "again"])
            for month in months
        ],
        "weeks_of_new_left_by_month": [share(total.sums.get(f"left:{month}", 0.0), people) for month in months],
        "nothing_new_left_share_by_month": [share(total.months[month, "dry"], people) for month in months],
        "held_by_month": [total.months[month, "held"] for month in months],
        "themes_by_month": [{theme: total.months[month, theme] for theme in THEME_IDS} for month in months],
        "retired_leakage": counts["leaked"],
        "retired_leakage_per_person": share(counts["leaked"], people),
        "reason_coverage": share(counts["reasoned"], counts["sends"]),
        "seen_share": share(total.sums.get("seen", 0.0), people),
        "replies": {name: counts[name] for name in RATINGS.values()},
        "replies_by_audience": _by_audience(total),
        "nudges_often_refused": _to_look_at(total),
        "positive_share_of_replies": share(
            counts["tried"] + counts["loved"], sum(counts[RATINGS[rating]] for rating in RATINGS if rating)
        ),
    }


def share(part: float, whole: float) -> float | None:
    """Give part / whole to four digits; None of nothing."""
    return round(part / whole, 4) if whole > 0 else None


def _spread(by_days: Counter[int]) -> dict[str, int | None]:
    return {
        "min": min(by_days, default=None),
        "p5": percentile(by_days, 0.05),
        "p50": percentile(by_days, 0.5),
        "max": max(by_days, default=None),
    }


def percentile(by_days: Counter[int], part: float) -> int | None:
    """Give the least of the counted values that at least `part` of all are not above; None of nothing."""
    wanted = part * sum(by_days.values())
    reached = 0
    for days in sorted(by_days):
        reached += by_days[days]
        if reached >= wanted:
            return days
    return None
