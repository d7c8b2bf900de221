"""Pure: the kinds of receipts that are spoken of in more than one place."""

NUDGES = frozenset({"nudge", "extra"})  # a slot's, and one that was asked for
NUDGE_PRIORITY = 5  # what is more urgent than a nudge (an opt-out's confirmation, a yes to be asked for) is lower
UNASKED = NUDGES | {"check_in"}  # what a pause or a hold takes back: nudges, and the question in a nudge's place
LEISURE_PRIORITY = 6  # what gives way to nudges: the invitations of a whole list of patients
