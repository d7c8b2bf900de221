"""Pure: the zone of a US ZIP code, by its first three digits.

Which digits lie where is public (USPS, "L002: 3-Digit ZIP Code Prefix"). Where a prefix straddles two zones it is the
one most of its codes are in; the answer names the zone, so that whoever lives at the edge can say otherwise.
"""

import re
from bisect import bisect_right

EAST, CENTRAL, MOUNTAIN, PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
COUNTRIES = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
# (first prefix, zone); "" where there is none (unassigned, or a soldier's anywhere).
_FROM = (
    (0, ""), (5, EAST), (6, "America/Puerto_Rico"), (8, "America/St_Thomas"), (9, "America/Puerto_Rico"), (10, EAST),
    (90, ""), (100, EAST), (324, CENTRAL), (326, EAST), (340, ""), (341, EAST), (350, CENTRAL), (373, EAST),
    (375, CENTRAL), (376, EAST), (380, CENTRAL), (398, EAST), (420, CENTRAL), (425, EAST), (427, CENTRAL), (430, EAST),
    (460, "America/Indiana/Indianapolis"), (463, CENTRAL), (465, "America/Indiana/Indianapolis"), (471, EAST),
    (472, "America/Indiana/Indianapolis"), (475, "America/Indiana/Vincennes"), (476, CENTRAL),
    (478, "America/Indiana/Indianapolis"), (480, "America/Detroit"), (500, CENTRAL), (569, EAST), (570, CENTRAL),
    (576, MOUNTAIN), (580, CENTRAL), (586, MOUNTAIN), (587, CENTRAL), (590, MOUNTAIN), (600, CENTRAL),
    (691, MOUNTAIN), (692, CENTRAL), (693, MOUNTAIN), (694, ""), (700, CENTRAL), (799, MOUNTAIN),
    (832, "America/Boise"), (835, PACIFIC), (836, "America/Boise"), (838, PACIFIC),
    (839, ""), (840, MOUNTAIN), (850, "America/Phoenix"),
    (865, MOUNTAIN), (886, ""), (889, PACIFIC), (962, ""), (967, "Pacific/Honolulu"), (969, "Pacific/Guam"),
    (970, PACIFIC), (979, "America/Boise"), (980, PACIFIC), (995, "America/Anchorage"), (998, "America/Juneau"),
    (999, "America/Sitka"),
)  # fmt: skip
_STARTS = tuple(first for first, _ in _FROM)


def zone_of_zip(code: str) -> str | None:
    """Give the zone of a five-digit code ("80202": Denver); None where there is none, or it is no code."""
    if not re.fullmatch(r"[0-9]{5}", code):
        return None
    return _FROM[bisect_right(_STARTS, int(code[:3])) - 1][1] or None
