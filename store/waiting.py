"""Pure: a receipt that waits, as dispatch sees it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """A receipt about to be claimed, with all that decides whether it may go and how it reads."""

    id: int
    subscription_id: int
    kind: str
    nudge_id: str | None
    values_sealed: bytes | None
    sends: int
    expires_at: datetime
    attempts: int
    status: str
    suppressed: bool
    invalid: bool
    person_id: int
    address_sealed: bytes
    tier: str
    language: str
    country: str
    link_version: int
    cadence: str
    clinic_id: int | None = None  # whose patient they are
    sender_name: str | None = None  # what their clinic is called in messages; None: as the programme is
