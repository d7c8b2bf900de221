"""Fills a database with clinics: one large, many small, each with a year of days counted and a week of nudges sent."""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Table, func, insert, select, text

from people.clinic_settings import ClinicSettings, stored
from store.clinic_tables import alerts, audit_events, clinic_days, clinics, enrolments, staff
from store.database import Database
from store.library_marks import add_marks
from store.many import Many
from store.seal import Seal
from store.tables import consent_events, contacts, exposures, metadata, people, receipts, subscriptions

SMALL = 50  # patients of each small clinic
_BATCH = 20_000
_THEMES = {"COM-01": "communication", "MOV-01": "exercise", "TCH-02": "touch", "FOC-02": "focus"}


def seed_clinics(database: Database, seal: Seal, large: int, small: int, now: datetime) -> None:
    """Add a clinic (id 1) of `large` patients with an owner (staff 1), and `small` clinics of SMALL patients each."""
    counts = [large] + [SMALL] * small
    with database.write() as tx:
        tx.execute(insert(clinics), [_clinic(number, now) for number, _ in enumerate(counts, 1)])
        tx.execute(insert(staff).values(_owner(seal, now)))
    patients = [clinic for clinic, count in enumerate(counts, 1) for _ in range(count)]
    _fill(database, people, (_person(n, now) for n, _ in enumerate(patients, 1)))
    _fill(database, contacts, (_contact(seal, n) for n, _ in enumerate(patients, 1)))
    _fill(database, subscriptions, (_subscription(n, now) for n, _ in enumerate(patients, 1)))
    _fill(database, enrolments, (_enrolment(seal, n, clinic, now) for n, clinic in enumerate(patients, 1)))
    _fill(database, consent_events, (row for n, _ in enumerate(patients, 1) for row in _consents(seal, n, now)))
    _fill(database, receipts, (row for n, _ in enumerate(patients, 1) for row in _receipts(n, now)))
    _fill(database, exposures, (row for n, _ in enumerate(patients, 1) for row in _exposures(n, now)))
    _fill(database, alerts, (_alert(n, clinic, now) for n, clinic in enumerate(patients, 1) if n % 5000 == 0))
    _fill(database, audit_events, (_looked(n, now) for n in range(1, 20_001)))
    _fill(database, clinic_days, (row for clinic, _ in enumerate(counts, 1) for row in _days(clinic, now)))
    with database.write() as tx:
        add_marks(tx, [], 1)
        _sequences(tx)
        tx.execute(text("ANALYZE"))


def _fill(database: Database, table: Table, rows: Iterator[dict[str, Any]]) -> None:
    write, batch = Many(lambda insert: insert(table)), []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            with database.write() as tx:
                write(tx, batch)
            batch = []
    with database.write() as tx:
        write(tx, batch)


def _sequences(tx: Any) -> None:
    """Ids were given by hand: let PostgreSQL count on from them."""
    if tx.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "id" in table.c and table.c.id.autoincrement is True:
            last = tx.execute(select(func.max(table.c.id))).scalar()
            if last:
                tx.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last})"))


def _clinic(number: int, now: datetime) -> dict[str, Any]:
    held = {"name": f"Clinic {number}", "zone": "America/New_York", "country": "US", "created_at": _ago(now, 366)}
    return held | {"id": number, "settings": stored(ClinicSettings())}


def _owner(seal: Seal, now: datetime) -> dict[str, Any]:
    sealed = {"email_sealed": seal.seal("owner@example.org"), "name_sealed": seal.seal("Owner"), "totp_sealed": b""}
    held = {"id": 1, "clinic_id": 1, "role": "owner", "recovery": [], "status": "active", "created_at": now}
    return held | sealed | {"email_index": seal.index("email", "owner@example.org")}


def _person(n: int, now: datetime) -> dict[str, Any]:
    return {"id": n, "created_at": now, "country": "US", "language": "en", "audiences": [], "muted_themes": []}


def _number(n: int) -> str:
    return f"+1{2_000_000_000 + n}"


def _contact(seal: Seal, n: int) -> dict[str, Any]:
    index = seal.index("sms", _number(n))
    gone = {"invalid_since": None} if n % 97 else {"invalid_since": datetime.fromisoformat("2026-01-01T00:00+00:00")}
    held = {"id": n, "person_id": n, "channel": "sms", "address_sealed": seal.seal(_number(n)), "address_index": index}
    return held | gone


def _subscription(n: int, now: datetime) -> dict[str, Any]:
    waiting, left = n % 20 == 0, n % 53 == 0
    return {
        "id": n,
        "person_id": n,
        "contact_id": n,
        "status": "pending" if waiting else "stopped" if left else "active",
        "created_at": _ago(now, n % 365),
        "confirmed_at": None if waiting else _ago(now, n % 365),
        "cadence": "3 a week",
        "anchor": "2026-01-01",
        "send_window": "09:00-11:00",
        "zone": "America/New_York",
        "zone_source": "stated",
        "next_at": now + timedelta(days=1),
        "paused_until": now + timedelta(days=9) if n % 31 == 0 else None,
    }


def _enrolment(seal: Seal, n: int, clinic: int, now: datetime) -> dict[str, Any]:
    waiting = n % 20 == 0
    return {
        "clinic_id": clinic,
        "person_id": n,
        "subscription_id": n,
        "label_sealed": seal.seal(f"MRN {n}"),
        "label_index": seal.index("label", f"{clinic}:MRN {n}"),
        "wording": "clinic_consent@1",
        "answer": "yes",
        "status": "invited" if waiting else "active",
        "shares": {},
        "enrolled_at": _ago(now, n % 365),
        "confirmed_at": None if waiting else _ago(now, n % 365),
    }


def _consents(seal: Seal, n: int, now: datetime) -> Iterator[dict[str, Any]]:
    shared = {"person_id": n, "channel": "sms", "address_index": seal.index("sms", _number(n)), "wording": "seed"}
    yield shared | {"event": "requested", "means": "staff", "at": _ago(now, n % 365)}
    if n % 20:
        yield shared | {"event": "granted", "means": "sms", "at": _ago(now, n % 365)}
    if n % 53 == 0:
        yield shared | {"event": "revoked", "means": "sms", "at": _ago(now, n % 365 // 2)}


def _receipts(n: int, now: datetime) -> Iterator[dict[str, Any]]:
    for back in (1, 3, 6):
        at = _ago(now, back) + timedelta(minutes=n % 120)
        state = "undelivered" if n % 40 == back else "delivered"
        yield {
            "subscription_id": n,
            "kind": "nudge",
            "channel": "sms",
            "slot_at": at,
            "state": state,
            "error_code": "30003" if state == "undelivered" else None,
            "nudge_id": "MOV-01",
            "theme": "exercise",
            "created_at": at,
            "try_at": at,
            "expires_at": at + timedelta(hours=2),
            "sent_at": at,
            "settled_at": at,
        }


def _exposures(n: int, now: datetime) -> Iterator[dict[str, Any]]:
    for back, nudge in enumerate(_THEMES):
        at = _ago(now, 1 + 3 * back)
        held = {"subscription_id": n, "nudge_id": nudge, "seen": 1, "last_sent_at": at, "due_at": now, "retired": False}
        answered = (n + back) % 3 == 0
        yield held | {"rating": 1 + n % 4 if answered else None, "rated_at": at if answered else None}


def _alert(n: int, clinic: int, now: datetime) -> dict[str, Any]:
    return {"clinic_id": clinic, "person_id": n, "kind": "crisis", "at": _ago(now, n % 30)}


def _looked(n: int, now: datetime) -> dict[str, Any]:
    held = {"clinic_id": 1, "actor": "staff:1", "action": "patient.read", "subject": f"person:{n}", "detail": {}}
    return held | {"at": _ago(now, 30) + timedelta(minutes=n)}


def _days(clinic: int, now: datetime) -> Iterator[dict[str, Any]]:
    rng, busy = random.Random(clinic), 400 if clinic == 1 else 3
    for back in range(2, 366):
        day: date = (now - timedelta(days=back)).date()
        counts = {f"hour:{hour}": rng.randint(0, busy) for hour in range(8, 21)}
        counts |= {
            f"reply:{theme}:{rating}": rng.randint(0, busy) for theme in _THEMES.values() for rating in (1, 2, 3, 4)
        }
        counts |= {"delivered": 9 * busy, "handed": busy, "enrolled": busy, "confirmed": busy, "active": 80 * busy}
        counts |= {"optouts": rng.randint(0, busy // 20 + 1), "undelivered:gone": rng.randint(0, busy // 10 + 1)}
        yield {"clinic_id": clinic, "day": day.isoformat(), "counts": counts, "made_at": now}


def _ago(now: datetime, days: int) -> datetime:
    return now - timedelta(days=days)
