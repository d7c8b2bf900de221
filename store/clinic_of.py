"""Whose patient somebody is: the clinic whose library holds for them. Others have the installation's."""

from sqlalchemy import ColumnElement, Connection, select

from store.clinic_tables import clinics, enrolments
from store.enrolments import LIVING
from store.tables import people, subscriptions

# For an outer join from people; at most one row each, as nobody is enrolled twice.
# An invitation speaks with the clinic's voice already.
ENROLLED: ColumnElement[bool] = (enrolments.c.person_id == people.c.id) & enrolments.c.status.in_(LIVING)


def clinic_of(connection: Connection, subscription_id: int) -> int | None:
    """Name the clinic that a subscription's person is a patient of."""
    theirs = (enrolments.c.person_id == subscriptions.c.person_id) & enrolments.c.status.in_(LIVING)
    statement = select(enrolments.c.clinic_id).join(subscriptions, theirs).where(subscriptions.c.id == subscription_id)
    return connection.execute(statement).scalar()


def sender_of(connection: Connection, subscription_id: int) -> str | None:
    """Give what the clinic of a subscription's person is called in messages; None: as the programme is."""
    theirs = (enrolments.c.person_id == subscriptions.c.person_id) & enrolments.c.status.in_(LIVING)
    statement = select(clinics.c.sender_name).join(enrolments, enrolments.c.clinic_id == clinics.c.id)
    return connection.execute(
        statement.join(subscriptions, theirs).where(subscriptions.c.id == subscription_id)
    ).scalar()
