"""What the provider is to be told of consent, so that it blocks and unblocks as we do."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from people.address import Address
from store.errands import add_errand
from store.seal import Seal

KIND = "consent"
_GOOD_FOR = timedelta(days=7)
_SOURCES = {("web", True): "website", ("web", False): "website"} | {
    ("sms", True): "opt-out-message",
    ("sms", False): "opt-in-message",
}


def tell_provider(
    connection: Connection, seal: Seal, address: Address, index: bytes, *, out: bool, means: str, now: datetime
) -> None:
    """Remember to tell the provider of texts that somebody has left, or is back; the latest word counts."""
    if address.channel != "sms" or means == "provider":
        return
    source = _SOURCES.get((means, out), "others")
    payload = {"to": address.value, "out": out, "source": source, "at": now.isoformat()}
    add_errand(connection, seal, KIND, index.hex(), payload, now=now, expires_at=now + _GOOD_FOR)
