"""Pure: the seam for WHICH nudge. Everything else asks `choose` and keeps what it gives; scheduler/spacing/ decides."""

from scheduler.spacing.choose import Choice, choose
from scheduler.spacing.policy import FAMILY_GAP, MIN_GAP
from scheduler.spacing.taste import Taste, eligible

__all__ = ["FAMILY_GAP", "MIN_GAP", "Choice", "Taste", "choose", "eligible"]
