"""Clinics and their patients, put straight into the tables."""

from datetime import datetime

from sqlalchemy import insert, select

from scheduler.service import Service
from store.clinic_tables import clinics, enrolments
from store.tables import subscriptions


def found_clinic(service: Service, name: str = "Harbour", zone: str = "America/New_York") -> int:
    """Make a clinic and give its id."""
    values = {"name": name, "zone": zone, "country": "US", "settings": {}, "created_at": service.clock.now()}
    with service.database.write() as tx:
        key: int = tx.execute(insert(clinics).values(values).returning(clinics.c.id)).scalar_one()
        return key


def make_patient(service: Service, clinic_id: int, subscription_id: int, since: datetime | None = None) -> None:
    """Let a subscriber be a clinic's patient, confirmed at `since`, now otherwise."""
    at = since or service.clock.now()
    with service.database.write() as tx:
        whose = select(subscriptions.c.person_id).where(subscriptions.c.id == subscription_id)
        tx.execute(
            insert(enrolments).values(
                clinic_id=clinic_id,
                person_id=tx.execute(whose).scalar_one(),
                subscription_id=subscription_id,
                wording="staff_consent.en.1",
                answer="yes",
                status="active",
                shares={},
                enrolled_at=at,
                confirmed_at=at,
            )
        )
