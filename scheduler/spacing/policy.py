"""Pure: every number of the spacing engine. Change one, and change VERSION: receipts keep it, and so do comparisons."""

from datetime import timedelta

VERSION = "kindling-1"

SECOND = timedelta(seconds=1)  # the unit of the chooser's instants

# When a nudge may come again.
MIN_GAP = timedelta(days=21)  # longer than the fifteen days in which half of a novelty is gone
MAX_GAP = timedelta(days=180)
FAMILY_GAP = timedelta(days=14)  # between near-likes
SPREAD = 0.10  # gaps are up to so much shorter or longer, so that what came together does not return together
RATABLE = timedelta(hours=72)  # an answer by then counts from the send, a later one from when it was given

# What is offered: something new, or something due again.
FIRST_NEW = 8  # sends in which tastes are learnt
NEW_TO_ONE_AGAIN = 3
SPENT_GAP = timedelta(days=45)  # when nothing is new and nothing due: of what was longest ago,
SPENT_ARMS = 5  # these many

# Which theme, and which nudge of it.
BALANCE_WINDOW = 20  # sends over which themes are balanced
LOVED, TRIED, OVERDUE, EASY = 0.30, 0.15, 0.30, 0.10  # what each is worth in a nudge's score
EASY_IF_NEW = 1.0
OVERDUE_IN_FULL = timedelta(days=60)
TEMPERATURE = 0.25
LEAST_CHANCE = 0.02  # of every arm, so that each policy can be judged by another's log

# What "not for me" and "not now" lead to.
SNOOZE = timedelta(days=14)  # doubled at each further "not now" to the same nudge
SNOOZES = 3  # the one at which it is retired
RATED_WINDOW = 5  # answers within a theme that are looked at:
DAMPED_AT, MUTE_AT = 2, 3  # so many "not for me" among them make it rarer; so many, and turning it off is offered
DAMPING = 0.5
DAMPED_FOR = timedelta(days=60)

# Somebody who never answers is asked about the pace; silence is read neither as dislike nor as a wish for more.
ASK_AT_SEND = 12
ASK_APART = timedelta(days=90)

# py-fsrs. Its own defaults but for: w0-w3 (first stability in days), w4-w6 (all start at the same difficulty: no
# guess is made), w8 (growth by about two, not four to fourteen). Not to be fitted before a thousand rated repeats.
PARAMETERS = (
    7.0, 7.0, 10.0, 20.0, 5.0, 0.001, 1.0, 0.001, 0.6, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
# How far the memory of a nudge may fade before it is offered again: loved ones are kept fresher.
RETENTION_SILENT, RETENTION_TRIED, RETENTION_LOVED = 0.70, 0.80, 0.90
