"""A clinic with patients, made as the product makes them."""

from fakes.subscribers import AMINA, subscribe

from people.clinics import add_clinic
from scheduler.service import Service
from store.enrolments import insert_enrolment
from store.subscriptions import read_subscription


def clinic(service: Service, name: str = "Elm Street") -> int:
    """Add a clinic; gives its id."""
    with service.database.write() as tx:
        return add_clinic(
            tx,
            service.seal,
            name,
            zone="America/New_York",
            country="US",
            actor="operator",
            now=service.clock.now(),
        )


def patient(service: Service, clinic_id: int, address: str = AMINA, status: str = "active") -> int:
    """Add a patient who said yes just now; gives the enrolment."""
    now = service.clock.now()
    subscription_id = subscribe(service, address)
    with service.database.write() as tx:
        held = read_subscription(tx, subscription_id)
        assert held
        return insert_enrolment(
            tx,
            clinic_id,
            now,
            person_id=held.person_id,
            subscription_id=subscription_id,
            wording="consent@test",
            answer="yes",
            status=status,
            confirmed_at=now,
        )
