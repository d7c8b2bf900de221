"""A patient's story as their clinic may see it: consent, and what went out, by id and topic only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from messages.library import Library
from messages.nudge import title_of
from scheduler.states import HANDED_OVER, State
from store.enrolled import Enrolled, list_entries, list_messages
from store.exposures import read_exposures
from store.kinds import NUDGES

SHOWN = 40  # messages
_EVENTS = {
    "requested": "Asked for their yes",
    "reminded": "Asked once more",
    "granted": "Said yes",
    "reasked": "Asked whether they still want this",
    "reconfirmed": "Said that they still want this",
    "moved": "Moved to another address",
    "revoked": "Opted out",
    "restarted": "Came back",
    "refused": "A request was refused, as they had opted out",
    "ended": "Ended by the clinic",
    "reassigned": "The number was given up",
    "erased": "Had everything erased",
}
_MEANS = {
    "web": "on a page",
    "sms": "by text",
    "voice": "by phone",
    "email": "by e-mail",
    "command": "by the operator",
    "provider": "by the network",
    "staff": "by staff",
    "system": "by itself",
}
_KINDS = {
    "clinic_invite": "Invitation",
    "optin_request": "Invitation",
    "optin_again": "Reminder of the invitation",
    "reconfirm": "Question whether they still want this",
    "welcome": "Welcome",
}
_STATES: dict[str, tuple[str, str]] = {
    State.WAITING: ("waits", ""),
    State.SENDING: ("on its way", ""),
    State.ACCEPTED: ("handed over", ""),
    State.DELIVERED: ("delivered", "good"),
    State.UNDELIVERED: ("not delivered", "bad"),
    State.REFUSED: ("refused by the provider", "bad"),
    State.EXPIRED: ("too late, not sent", "bad"),
    State.FLAGGED: ("perhaps sent", "bad"),
    State.UNKNOWN: ("perhaps sent", ""),
    State.SKIPPED: ("not sent", "off"),
    State.CANCELLED: ("taken back", "off"),
}
_ANSWERS = {1: "not for me", 2: "not now", 3: "tried it", 4: "loved it"}


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened; `more` is what the patient lets the clinic see beyond the least."""

    at: datetime
    what: str
    state: str = ""
    tone: str = ""
    why: str = ""
    more: str = ""


def timeline(tx: Connection, clinic_id: int, held: Enrolled, library: Library) -> list[Moment]:
    """Give what happened while they were the clinic's, the newest first."""
    rows = list_messages(tx, clinic_id, held.id, limit=SHOWN)
    shares = held.shares
    met = read_exposures(tx, held.subscription_id) if shares.get("answers") else []
    answers = {row.nudge_id: row.rating for row in met if row.rating}
    moments = [_entry(row) for row in list_entries(tx, clinic_id, held.id)]
    for row in rows:
        words = _words(row, held, library) if shares.get("nudges") else ""
        rated = _ANSWERS.get(answers.get(row.nudge_id, 0), "") if row.kind in NUDGES else ""
        moments.append(_message(row, "; ".join(filter(None, (words, rated and f"answer: {rated}")))))
    return sorted(moments, key=lambda moment: moment.at, reverse=True)


def _entry(row: Row[Any]) -> Moment:
    what = _EVENTS.get(row.event, row.event)
    wording = f"wording {row.wording}" if row.wording else ""
    return Moment(row.at, f"{what}, {_MEANS.get(row.means, row.means)}", "consent", "", wording)


def _message(row: Row[Any], more: str) -> Moment:
    state, tone = _STATES.get(row.state, (row.state, ""))
    if row.kind in NUDGES:
        topic = f", {title_of(row.theme).lower()}" if row.theme else ""
        what = f"Nudge {row.nudge_id}{topic}" if row.nudge_id else "A slot without a nudge"
    else:
        what = _KINDS.get(row.kind, row.kind)
    # Why a nudge was chosen tells of a person's answers: only why one was not sent is anybody else's business.
    why = row.reason if row.state not in HANDED_OVER | {State.WAITING, State.SENDING, State.UNKNOWN} else ""
    code = f"the provider's code {row.error_code}" if row.error_code else ""
    at = row.sent_at or row.slot_at or row.created_at
    return Moment(at, what, state, tone, "; ".join(filter(None, (why, code))), more)


def _words(row: Row[Any], held: Enrolled, library: Library) -> str:
    nudge = library.get(row.nudge_id or "", held.language)
    return nudge.sms("discreet") or nudge.email_subject if nudge else ""
