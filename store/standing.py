"""How whoever a receipt goes to stands at this moment."""

from dataclasses import dataclass

from sqlalchemy import Connection, and_, exists, select

from store.tables import contacts, receipts, subscriptions, suppressions


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a receipt's address may be written to: what `people.may_send` asks for."""

    status: str
    suppressed: bool
    invalid: bool


def standing_of(connection: Connection, receipt_id: int) -> Standing:
    """Read how the person of a receipt stands now."""
    suppressed = exists().where(
        and_(suppressions.c.channel == contacts.c.channel, suppressions.c.address_index == contacts.c.address_index)
    )
    statement = (
        select(subscriptions.c.status, suppressed, contacts.c.invalid_since.is_not(None))
        .join(receipts, receipts.c.subscription_id == subscriptions.c.id)
        .join(contacts, contacts.c.id == subscriptions.c.contact_id)
        .where(receipts.c.id == receipt_id)
    )
    return Standing(*connection.execute(statement).one())
