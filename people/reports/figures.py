"""Pure: what may be told of counts of people. Small ones are hidden, and so is whatever would give them away.

The cells are calendar months. A cell of 1 to 4 is hidden; 0 and 5 or more are told. Any other number of a report is
made of told cells alone, so that no total, and no difference of two, says anything about a hidden cell. The one
exception is a year that is over (`year`): all of it is told where at least two hidden months are in it that make 5 or
more together, and each of them could still have been another number. Quarters are never made whole: a quarter and its
year would then give away what the other two hide.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST = 5
_MOST_HIDDEN = LEAST - 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is told: `shown`, and whether that is all (`whole`) or hidden cells come on top of it."""

    shown: int
    whole: bool = True

    @property
    def words(self) -> str:
        """E.g. "1,204", "1,204+" where hidden cells come on top, "few" where there is nothing but them."""
        if self.whole:
            return f"{self.shown:,}"
        return f"{self.shown:,}+" if self.shown else "few"


NOTHING = Figure(0)


def cell(count: int) -> Figure:
    """Tell the count of one month, unless it is small: cell(0) is 0, cell(4) is hidden, cell(5) is 5."""
    return Figure(count) if count == 0 or count >= LEAST else Figure(0, whole=False)


def added(figures: Iterable[Figure]) -> Figure:
    """Add figures up: only what is told counts, and the sum says whether anything hidden comes on top."""
    held = tuple(figures)
    return Figure(sum(each.shown for each in held), all(each.whole for each in held))


def year(months: Sequence[int]) -> Figure:
    """Tell the total of a year that is over, from the counts of its months.

    year([3, 4, 20]) is 27: 7 are hidden in two months, which may be 3 and 4 or 4 and 3. year([4, 4, 20]) is 20+, as
    8 in two hidden months can only be 4 and 4. year([3, 20]) is 20+.
    """
    told = added(map(cell, months))
    hidden = [count for count in months if not cell(count).whole]
    rest = sum(hidden)
    each_may_vary = len(hidden) < rest < _MOST_HIDDEN * len(hidden)
    if len(hidden) >= 2 and rest >= LEAST and each_may_vary:
        return Figure(told.shown + rest)
    return told


def stock(count: int) -> Figure:
    """Tell how many there are at one time, to the nearest five: the exact difference of two would tell who left.

    stock(3) is hidden, stock(12) is 10, stock(13) is 15.
    """
    told = cell(count)
    return Figure((count + LEAST // 2) // LEAST * LEAST) if told.whole else told


def per_hundred(part: Figure, whole: Figure) -> float | None:
    """Give told opt-outs per 100 told sends, to one decimal; None where nothing can be told."""
    if not whole.shown or (not part.whole and not part.shown):
        return None
    return round(100 * part.shown / whole.shown, 1)


def percents(figures: Sequence[Figure]) -> list[int | None]:
    """Give the shares of what is told, in whole percent; None for a figure of which nothing is.

    percents([Figure(60), cell(3), Figure(40)]) is [60, None, 40].
    """
    total = added(figures).shown or 1
    return [round(100 * each.shown / total) if each.shown or each.whole else None for each in figures]
