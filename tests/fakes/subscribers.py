"""People who have said yes, made as the product makes them."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from people.address import parse_address
from people.optin import confirm, request_optin
from people.preferences import Preferences
from scheduler.service import Service
from store.tables import receipts, subscriptions

AMINA = "+12025550123"
BO = "bo@example.org"
CHIDI = "+12025550145"


def subscribe(service: Service, address: str = AMINA, *, welcome: bool = False, **chosen: Any) -> int:
    """Opt somebody in by request and agreement as of now; nudged daily at 10:00-12:00 in New York unless told."""
    now = service.clock.now()
    wanted = {"cadence": "daily", "window": "10:00-12:00", "zone": "America/New_York", "country": "US"} | chosen
    with service.database.write() as connection:
        asked = request_optin(
            connection,
            service.seal,
            parse_address(address, "US"),
            Preferences(**wanted),
            means="command",
            evidence={},
            wording="test",
            language="en",
            now=now,
        )
        assert asked.status == "asked"
        assert asked.subscription_id
        assert confirm(
            connection,
            service.seal,
            asked.subscription_id,
            means="command",
            evidence={},
            wording="test",
            now=now,
            welcome=welcome,
        )
        # What asked them to confirm was overtaken by their yes.
        connection.execute(receipts.delete().where(receipts.c.kind == "optin_request"))
    return asked.subscription_id


def slots_of(service: Service, subscription_id: int) -> list[Any]:
    """Give the receipts of somebody's slots, in order."""
    mine = (receipts.c.subscription_id == subscription_id) & receipts.c.slot_at.is_not(None)
    with service.database.read() as connection:
        return list(connection.execute(select(receipts).where(mine).order_by(receipts.c.slot_at)))


def receipts_of(service: Service, subscription_id: int) -> list[Any]:
    """Give all of somebody's receipts, in the order they were made."""
    with service.database.read() as connection:
        mine = select(receipts).where(receipts.c.subscription_id == subscription_id).order_by(receipts.c.id)
        return list(connection.execute(mine))


def next_at(service: Service, subscription_id: int) -> datetime | None:
    """Give the date of the next slot."""
    with service.database.read() as connection:
        found = select(subscriptions.c.next_at).where(subscriptions.c.id == subscription_id)
        at: datetime | None = connection.execute(found).scalar()
        return at
