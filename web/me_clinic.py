"""Whose patient somebody is, on their own page: what that clinic sees, and the patient's choices about it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from people.patients import SHAREABLE, decline, leave, share, transfer
from store.clinics import Clinic, read_clinic
from store.enrolments import Enrolment, living_enrolment
from store.seal import Seal
from web.languages import Say
from web.told import SHARES


def clinic_card(connection: Connection, person_id: int, say: Say) -> dict[str, Any] | None:
    """Give the clinic's name, what it may see (`shares`), and to which clinic they are offered ("": none).

    None for somebody who is nobody's patient.
    """
    held = living_enrolment(connection, person_id)
    clinic = read_clinic(connection, held.clinic_id) if held else None
    if held is None or clinic is None:
        return None
    there = _offered(connection, held)
    return {
        "name": clinic.name,
        "shares": [(name, say(SHARES[name]), bool(held.shares.get(name))) for name in SHAREABLE],
        "offer": there.name if there else "",
    }


def choose(connection: Connection, seal: Seal, person_id: int, form: Mapping[str, str], now: datetime) -> str | None:
    """Carry out one of CHOICES, which `do` names; gives the word for what was done, None where it can't be."""
    held = living_enrolment(connection, person_id)
    return CHOICES[form["do"]](connection, seal, held, form, now) if held else None


def _share(connection: Connection, seal: Seal, held: Enrolment, form: Mapping[str, str], now: datetime) -> str:
    share(connection, seal, held, {name: form.get(f"share-{name}") == "yes" for name in SHAREABLE}, now=now)
    return "shares"


def _leave(connection: Connection, seal: Seal, held: Enrolment, _: Mapping[str, str], now: datetime) -> str:
    leave(connection, seal, held, now=now)
    return "left_clinic"


def _go(connection: Connection, seal: Seal, held: Enrolment, _: Mapping[str, str], now: datetime) -> str | None:
    gone = _offered(connection, held) and transfer(connection, seal, held, now=now)
    return "changed_clinic" if gone else None


def _stay(connection: Connection, seal: Seal, held: Enrolment, _: Mapping[str, str], now: datetime) -> str | None:
    return "stayed" if decline(connection, seal, held, now=now) else None


def _offered(connection: Connection, held: Enrolment) -> Clinic | None:
    to = held.shares.get("moving_to")
    found = read_clinic(connection, to) if to is not None and held.status == "active" else None
    return found if found and found.ended_at is None else None


_Choice = Callable[[Connection, Seal, Enrolment, Mapping[str, str], datetime], str | None]
CHOICES: dict[str, _Choice] = {  # by the button that was pressed
    "clinic_share": _share,
    "clinic_leave": _leave,
    "clinic_go": _go,
    "clinic_stay": _stay,
}
