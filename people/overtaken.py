"""What somebody said a while ago, and we hear only now: whether they have changed their mind since."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from people.address import Address
from store.consents import count_consents
from store.contacts import take_turn
from store.inbound import intents_since
from store.seal import Seal

_CAME_BACK = ("granted", "restarted")


def overtaken(
    connection: Connection, seal: Seal, address: Address, intents: Collection[str], said_at: datetime
) -> bool:
    """Tell whether a text said at `said_at` has nothing to change any more, after what its sender did later.

    A STOP is overtaken by a later yes, and anything else by a later STOP; words of danger never are.
    """
    if "crisis" in intents or "violence" in intents:
        return False
    channel, index = address.channel, seal.index(address.channel, address.value)
    take_turn(connection, index)
    if "opt_out" in intents:
        return count_consents(connection, channel, index, _CAME_BACK, said_at) > 0
    # A second STOP leaves nothing on the ledger, so what they wrote is looked through, too.
    left = count_consents(connection, channel, index, ("revoked",), said_at)
    return left > 0 or "opt_out" in intents_since(connection, channel, index, said_at)
