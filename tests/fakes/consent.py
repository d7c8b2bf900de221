"""The stories of consent, told in one line each: as of `now`, in a transaction of their own."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from people.address import Address, parse_address
from people.find import find_by_address
from people.optin import OptInResult, confirm, request_move, request_optin
from people.optout import StartResult, StopResult, record_start, record_stop
from people.preferences import Preferences
from store.database import Database
from store.seal import Seal
from store.tables import consent_events, receipts, subscriptions

AMINA = parse_address("+12025550123", "US")
BO = parse_address("bo@example.org", "US")
CHOSEN = Preferences(zone="America/New_York", zone_source="stated", country="US")


@dataclass
class Consent:
    """One database, one key, and the time it is; wound by setting `now`."""

    database: Database
    seal: Seal
    now: datetime

    def ask(self, address: Address = AMINA, chosen: Preferences = CHOSEN) -> OptInResult:
        with self.database.write() as tx:
            return request_optin(tx, self.seal, address, chosen, language="en", **self.proof("web"))

    def move(self, subscription_id: int, address: Address = BO) -> OptInResult:
        with self.database.write() as tx:
            return request_move(tx, self.seal, subscription_id, address, **self.proof("web"))

    def agree(self, subscription_id: int | None, *, welcome: bool = True) -> bool:
        assert subscription_id
        with self.database.write() as tx:
            return confirm(tx, self.seal, subscription_id, welcome=welcome, **self.proof("sms"))

    def stop(self, address: Address = AMINA) -> StopResult:
        with self.database.write() as tx:
            return record_stop(tx, self.seal, address, **self.proof("sms"))

    def start(self, address: Address = AMINA) -> StartResult:
        with self.database.write() as tx:
            return record_start(tx, self.seal, address, **self.proof("sms"))

    def subscribed(self, address: Address = AMINA, chosen: Preferences = CHOSEN) -> int:
        """Ask and agree; gives the subscription."""
        asked = self.ask(address, chosen)
        assert self.agree(asked.subscription_id)
        assert asked.subscription_id
        return asked.subscription_id

    def proof(self, means: str) -> dict[str, Any]:
        return {"means": means, "evidence": {"words": "as they wrote them"}, "wording": "test@1", "now": self.now}

    def standing(self, address: Address = AMINA) -> str:
        with self.database.read() as tx:
            return find_by_address(tx, self.seal, address).standing

    def ledger(self, address: Address = AMINA) -> list[str]:
        """Give the events on the ledger for an address, in order."""
        mine = consent_events.c.address_index == self.seal.index(address.channel, address.value)
        with self.database.read() as tx:
            return list(tx.execute(select(consent_events.c.event).where(mine).order_by(consent_events.c.id)).scalars())

    def texts(self, state: str = "waiting") -> list[str]:
        """Give the kinds of all receipts in a state, in order."""
        with self.database.read() as tx:
            kinds = select(receipts.c.kind).where(receipts.c.state == state).order_by(receipts.c.id)
            return list(tx.execute(kinds).scalars())

    def subscription(self, subscription_id: int | None) -> Any:
        with self.database.read() as tx:
            return tx.execute(select(subscriptions).where(subscriptions.c.id == subscription_id)).one()

    def count(self, table: Any) -> int:
        with self.database.read() as tx:
            found: int = tx.execute(select(func.count()).select_from(table)).scalar_one()
            return found

    def set(self, table: Any, **values: Any) -> None:
        """Write columns of every row of a table, as the scheduler would."""
        with self.database.write() as tx:
            tx.execute(table.update().values(**values))

    def wait_nudge(self, subscription_id: int, **values: Any) -> int:
        """Let a nudge wait for dispatch, as the tick would."""
        row = {"kind": "nudge", "channel": "sms", "state": "waiting", "nudge_id": "com-01", "theme": "communication"}
        row |= dict.fromkeys(("slot_at", "created_at", "try_at", "expires_at"), self.now)
        with self.database.write() as tx:
            insert = receipts.insert().values(subscription_id=subscription_id, **row | values)
            key: int = tx.execute(insert.returning(receipts.c.id)).scalar_one()
            return key
