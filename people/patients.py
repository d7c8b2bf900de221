"""What a clinic's staff may do for a patient. Every act names the clinic, goes to the audit, and never outdoes the
patient: what they stopped, paused or turned down themselves stays so.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.audit import note
from people.clinic_settings import settings_of
from people.enrolment import BadEnrolment, check_limits
from people.find import address_of
from people.ledger import Proof, enter
from people.optout import record_stop
from people.preferences import Preferences, change_preferences, read_preferences
from store.audit import list_events
from store.clinics import Clinic
from store.enrolments import BY_CLINIC, LIVING, Enrolment, insert_enrolment, read_enrolment, update_enrolment
from store.receipts import cancel_waiting, queue_text
from store.seal import Seal
from store.subscriptions import lock_subscription, update_subscription

OFFER = "clinic_offer"  # the kind of text that tells of one
HEARD = ("voice", "paper")  # how a patient may tell staff that they want no more
SHAREABLE = ("answers", "nudges")  # what a patient may let their clinic see beyond the least


class NoPatient(LookupError):
    """The clinic has no such patient, or no longer: also said of another clinic's."""

    def __init__(self) -> None:
        super().__init__("there is no such patient here")


def patient(connection: Connection, clinic_id: int, enrolment_id: int) -> Enrolment:
    """Give a clinic's living enrolment; raises NoPatient."""
    found = read_enrolment(connection, clinic_id, enrolment_id)
    if found is None or found.status not in LIVING:
        raise NoPatient
    return found


def change(
    connection: Connection,
    seal: Seal,
    clinic: Clinic,
    enrolment_id: int,
    chosen: Preferences,
    *,
    per_week: float,
    actor: str,
    now: datetime,
) -> None:
    """Change when and what comes, within the clinic's limits; `per_week` is the pace of the cadence.

    How much a text tells, and for whom nudges are meant, stays as the patient has it. Raises NoPatient, BadEnrolment.
    """
    held = patient(connection, clinic.id, enrolment_id)
    settings = settings_of(clinic.settings)
    check_limits(settings, chosen)
    if per_week > settings.most_per_week:
        raise BadEnrolment("cadence", f"must be {settings.most_per_week} a week at most")
    before = read_preferences(connection, held.subscription_id)
    if (chosen.tier, chosen.audiences) != (before.tier, before.audiences):
        raise BadEnrolment("tier", "is for the patient alone to choose, as is for whom nudges are meant")
    change_preferences(connection, held.subscription_id, chosen, now=now)
    note(connection, seal, clinic.id, actor, "patient.changed", f"enrolment:{held.id}", at=now)


def pause(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    enrolment_id: int,
    until: datetime,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Let nothing come until an instant; a longer pause stays. Raises NoPatient, BadEnrolment."""
    held = patient(connection, clinic_id, enrolment_id)
    if until <= now:
        raise BadEnrolment("until", "must be a time to come")
    before = read_preferences(connection, held.subscription_id)
    if before.paused_until and before.paused_until >= until:
        return
    change_preferences(connection, held.subscription_id, replace(before, paused_until=until), now=now)
    kept = {"until": int(until.timestamp())}
    note(connection, seal, clinic_id, actor, "patient.paused", f"enrolment:{held.id}", kept, at=now)


def resume(connection: Connection, seal: Seal, clinic_id: int, enrolment_id: int, *, actor: str, now: datetime) -> None:
    """End a pause that the clinic made; one that the patient made stays theirs. Raises NoPatient, BadEnrolment."""
    held = patient(connection, clinic_id, enrolment_id)
    before = read_preferences(connection, held.subscription_id)
    if before.paused_until is None or before.paused_until <= now:
        return
    subject = f"enrolment:{held.id}"
    last = list_events(connection, clinic_id, action="patient.paused", subject=subject, limit=1)
    if not last or last[0].detail.get("until") != int(before.paused_until.timestamp()):
        raise BadEnrolment("until", "the patient paused by themselves: only they can go on")
    change_preferences(connection, held.subscription_id, replace(before, paused_until=None), now=now)
    note(connection, seal, clinic_id, actor, "patient.resumed", subject, at=now)


def record_optout(
    connection: Connection, seal: Seal, clinic_id: int, enrolment_id: int, *, heard: str, actor: str, now: datetime
) -> None:
    """Stop everything at once, since a patient said so by voice or on paper; only they can lift it.

    Raises NoPatient, BadEnrolment.
    """
    held = patient(connection, clinic_id, enrolment_id)
    if heard not in HEARD:
        raise BadEnrolment("heard", f"must be one of {', '.join(HEARD)}")
    address = address_of(connection, seal, held.subscription_id)
    if address is None:
        raise NoPatient
    evidence = {"clinic": clinic_id, "heard": heard}
    record_stop(connection, seal, address, means="staff", evidence=evidence, wording=f"staff_{heard}", now=now)
    note(connection, seal, clinic_id, actor, "patient.opted_out", f"enrolment:{held.id}", {"heard": heard}, at=now)


def end(
    connection: Connection, seal: Seal, clinic_id: int, enrolment_id: int, *, why: str, actor: str, now: datetime
) -> None:
    """End an enrolment and with it the nudges that the clinic arranged. Who opted out stays opted out. NoPatient."""
    held = patient(connection, clinic_id, enrolment_id)
    _close(connection, clinic_id, held, "ended", f"{BY_CLINIC}: {why}"[:200], now)
    subscription = lock_subscription(connection, held.subscription_id)
    address = address_of(connection, seal, held.subscription_id)
    if subscription and address and subscription.status in ("pending", "active"):
        update_subscription(connection, subscription.id, status="stopped", next_at=None)
        cancel_waiting(connection, subscription.id, "the clinic's programme has ended", now)
        language = read_preferences(connection, subscription.id).language
        proof = Proof("staff", {"clinic": clinic_id}, "clinic_end", now, language, actor)
        enter(connection, seal, address, held.person_id, "ended", proof)
    note(connection, seal, clinic_id, actor, "patient.ended", f"enrolment:{held.id}", at=now)


def leave(connection: Connection, seal: Seal, held: Enrolment, *, now: datetime) -> None:
    """Let a patient leave their clinic, on their own page, and keep their nudges."""
    _close(connection, held.clinic_id, held, "ended", "the patient left", now)
    note(connection, seal, held.clinic_id, "patient", "patient.left", f"enrolment:{held.id}", at=now)


def share(connection: Connection, seal: Seal, held: Enrolment, shares: dict[str, bool], *, now: datetime) -> None:
    """Let a patient say, on their own page, what their clinic may see beyond the least."""
    kept = {name: bool(shares.get(name)) for name in SHAREABLE} | {
        name: value for name, value in held.shares.items() if name not in SHAREABLE
    }
    update_enrolment(connection, held.clinic_id, held.id, shares=kept)
    note(connection, seal, held.clinic_id, "patient", "patient.shares", f"enrolment:{held.id}", kept, at=now)


def offer_transfer(
    connection: Connection,
    seal: Seal,
    clinic_id: int,
    enrolment_id: int,
    to: Clinic,
    *,
    actor: str,
    now: datetime,
    wait: timedelta = timedelta(0),
) -> None:
    """Offer a patient to another clinic of this installation; until their yes (`transfer`) nothing changes.

    A message that names neither clinic leads them to their own page, after `wait`. Raises NoPatient, BadEnrolment.
    """
    held = patient(connection, clinic_id, enrolment_id)
    if held.status != "active" or to.ended_at is not None or to.id == clinic_id:
        raise BadEnrolment("to", "must be another clinic that is open, for a patient who has agreed")
    update_enrolment(connection, clinic_id, held.id, shares=held.shares | {"moving_to": to.id})
    cancel_waiting(connection, held.subscription_id, "asked again", now, kinds=(OFFER,))
    good_for = wait + timedelta(hours=12)
    queue_text(connection, seal, held.subscription_id, OFFER, {}, priority=3, now=now, expires_in=good_for, wait=wait)
    note(connection, seal, clinic_id, actor, "patient.offered", f"enrolment:{held.id}", {"clinic": to.id}, at=now)


def transfer(connection: Connection, seal: Seal, held: Enrolment, *, now: datetime) -> int | None:
    """Take the patient's yes to the clinic they were offered to; gives the enrolment there, None if there is no offer.

    The new clinic sees what comes from now on, and nothing from before.
    """
    to = held.shares.get("moving_to")
    if to is None or held.status != "active":
        return None
    _close(connection, held.clinic_id, held, "transferred", "transferred with the patient's yes", now)
    enrolment_id = insert_enrolment(
        connection,
        to,
        now,
        person_id=held.person_id,
        subscription_id=held.subscription_id,
        label_sealed=None,
        label_index=None,
        enrolled_by=None,
        witnessed_by=None,
        wording="clinic_transfer",
        answer="yes",
        status="active",
        confirmed_at=now,
    )
    for clinic_id, action in ((held.clinic_id, "patient.transferred"), (to, "patient.received")):
        subject = f"enrolment:{held.id if clinic_id == held.clinic_id else enrolment_id}"
        note(connection, seal, clinic_id, "patient", action, subject, at=now)
    return enrolment_id


def decline(connection: Connection, seal: Seal, held: Enrolment, *, now: datetime) -> bool:
    """Take the patient's no to the clinic they were offered to; False if there is no offer."""
    kept = dict(held.shares)
    if kept.pop("moving_to", None) is None:
        return False
    update_enrolment(connection, held.clinic_id, held.id, shares=kept)
    note(connection, seal, held.clinic_id, "patient", "patient.declined", f"enrolment:{held.id}", at=now)
    return True


def _close(connection: Connection, clinic_id: int, held: Enrolment, status: str, why: str, now: datetime) -> None:
    update_enrolment(connection, clinic_id, held.id, status=status, why_ended=why, ended_at=now)
