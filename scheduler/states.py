"""Pure: the states of a receipt, and which of them are ends."""

from enum import StrEnum


class State(StrEnum):
    """What has become of a slot or of a message."""

    WAITING = "waiting"  # decided, not yet handed over
    SENDING = "sending"  # claimed by a worker: its lease runs
    UNKNOWN = "unknown"  # perhaps handed over: the provider is being asked
    ACCEPTED = "accepted"  # the provider has it
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"  # the provider had it and could not deliver it
    REFUSED = "refused"  # the provider would not take it
    EXPIRED = "expired"  # its window closed before it could be handed over
    CANCELLED = "cancelled"  # consent was withdrawn, or the person paused, before it was handed over
    SKIPPED = "skipped"  # decided not to send; the reason says why
    FLAGGED = "flagged"  # perhaps sent, not found at the provider: for a person to look at, never sent again


HANDED_OVER = frozenset({State.ACCEPTED, State.DELIVERED, State.UNDELIVERED})
UNSETTLED = frozenset({State.WAITING, State.SENDING, State.UNKNOWN})
