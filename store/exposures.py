"""What each nudge has been to each subscription: one row each, and all of them packed for the chooser.

The rows are what is known; the packed value is made of them and can be made again. Whoever writes either holds the
subscription's row till the transaction ends, so that two who change the same person's memory take turns.
"""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import fields
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, tuple_, update

from store.exposure import Exposure
from store.many import Many
from store.memory import Memory, is_readable, memory_of, noted, pack, unpack
from store.tables import exposures, memories, subscriptions

_COLUMNS = [exposures.c[field.name] for field in fields(Exposure)]
_NAMES = [column.name for column in _COLUMNS]
_KEYED, _VALUES = ["subscription_id", *_NAMES], attrgetter(*_NAMES)
_KEY = ("subscription_id", "nudge_id")


def _exposure(insert: Any) -> Any:
    row = insert(exposures)
    rest = {name: row.excluded[name] for name in _NAMES if name not in _KEY}
    return row.on_conflict_do_update(index_elements=_KEY, set_=rest)


def _memory(insert: Any) -> Any:
    row = insert(memories)
    return row.on_conflict_do_update(index_elements=_KEY[:1], set_={"packed": row.excluded.packed})


_EXPOSURES, _PACKED = Many(_exposure), Many(_memory)


def read_memories(connection: Connection, subscription_ids: Collection[int]) -> dict[int, Memory]:
    """Give what each subscription has met; a subscription without anything is absent."""
    return {key: unpack(packed) for key, packed in read_packed(connection, subscription_ids).items()}


def read_packed(connection: Connection, subscription_ids: Collection[int]) -> dict[int, bytes]:
    """Give what each subscription has met, packed: for many of them, to be unpacked one at a time."""
    statement = select(memories.c.subscription_id, memories.c.packed)
    rows = connection.execute(statement.where(memories.c.subscription_id.in_(subscription_ids)))
    read = {key: packed for key, packed in rows if is_readable(packed)}
    return read | _packed_anew(connection, [key for key in subscription_ids if key not in read])


def _packed_anew(connection: Connection, subscription_ids: Collection[int]) -> dict[int, bytes]:
    if not subscription_ids:
        return {}
    mine = exposures.c.subscription_id
    rows = connection.execute(select(mine, *_COLUMNS).where(mine.in_(subscription_ids)).order_by(mine))
    met = groupby(rows, key=lambda row: row[0])
    return {key: pack(memory_of(Exposure(*row[1:]) for row in theirs)) for key, theirs in met}


def read_exposure(connection: Connection, subscription_id: int, nudge_id: str) -> Exposure | None:
    """Read one, locked till the transaction ends; None if the nudge was never sent."""
    return lock_exposures(connection, [(subscription_id, nudge_id)]).get((subscription_id, nudge_id))


def lock_exposures(connection: Connection, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], Exposure]:
    """Read those of these (subscription, nudge) that exist; nobody else changes them till the transaction ends."""
    if not keys:
        return {}
    _take_turn(connection, {subscription_id for subscription_id, _ in keys})
    return _read(connection, keys)


def write_exposures(connection: Connection, changed: Iterable[tuple[int, Exposure]]) -> None:
    """Write (subscription, exposure) whole, whether or not there was one before."""
    changed = list(changed)
    if not changed:
        return
    keys = {subscription_id for subscription_id, _ in changed}
    _take_turn(connection, keys)
    _write(connection, changed, read_memories(connection, keys))


def change_exposures(
    connection: Connection,
    keys: Sequence[tuple[int, str]],
    change: Callable[[int, str, Exposure | None], Exposure],
) -> None:
    """Write what `change` makes of each (subscription, nudge) and of what that has been; None if it was never sent."""
    if not keys:
        return
    owners = {subscription_id for subscription_id, _ in keys}
    _take_turn(connection, owners)
    met = read_memories(connection, owners)
    held = _read(connection, [key for key in keys if key[0] in met and key[1] in met[key[0]].nudges])
    _write(connection, [(key[0], change(*key, held.get(key))) for key in keys], met)


def _read(connection: Connection, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], Exposure]:
    if not keys:
        return {}
    mine = exposures.c.subscription_id
    statement = select(mine, *_COLUMNS)
    if connection.dialect.name == "sqlite":
        # It would walk the whole table for an IN of pairs, and looks up each pair of a joined list by the key.
        key = func.json_each(json.dumps(keys)).table_valued("value").c.value
        same = (mine == func.json_extract(key, "$[0]")) & (exposures.c.nudge_id == func.json_extract(key, "$[1]"))
        statement = statement.where(same)
    else:
        statement = statement.where(tuple_(mine, exposures.c.nudge_id).in_(keys))
    return {(row[0], row[1]): Exposure(*row[1:]) for row in connection.execute(statement)}


def _write(connection: Connection, changed: Sequence[tuple[int, Exposure]], met: dict[int, Memory]) -> None:
    for key, exposure in changed:
        met[key] = noted(met.get(key, Memory()), exposure)
    _EXPOSURES(connection, [dict(zip(_KEYED, (key, *_VALUES(each)), strict=True)) for key, each in changed])
    _PACKED(connection, [{"subscription_id": key, "packed": pack(memory)} for key, memory in met.items()])


def unretire(connection: Connection, subscription_id: int) -> int:
    """Let everything retired come back as if it had never been answered; gives how many."""
    _take_turn(connection, [subscription_id])
    retired = (exposures.c.subscription_id == subscription_id) & exposures.c.retired
    unanswered = {"retired": False, "rating": None, "rated_at": None, "snoozes": 0}
    count = connection.execute(update(exposures).where(retired).values(unanswered)).rowcount
    _unpack(connection, subscription_id)
    return count


def read_exposures(connection: Connection, subscription_id: int) -> list[Row[Any]]:
    """Read a subscription's exposures whole, the earliest first."""
    mine = exposures.c.subscription_id == subscription_id
    return list(connection.execute(select(exposures).where(mine).order_by(exposures.c.last_sent_at)))


def hand_on_exposures(connection: Connection, subscription_id: int, from_id: int) -> None:
    """Let what one subscription has met be what another, which has met nothing, has met."""
    theirs = exposures.c.subscription_id == from_id
    connection.execute(update(exposures).where(theirs).values(subscription_id=subscription_id))
    _unpack(connection, subscription_id, from_id)


def forget_exposures(connection: Connection, subscription_id: int) -> None:
    """Forget what a subscription has met."""
    connection.execute(delete(exposures).where(exposures.c.subscription_id == subscription_id))
    _unpack(connection, subscription_id)


def _unpack(connection: Connection, *subscription_ids: int) -> None:
    """Drop what is packed, so that it is made of the rows again."""
    connection.execute(delete(memories).where(memories.c.subscription_id.in_(subscription_ids)))


def _take_turn(connection: Connection, subscription_ids: Collection[int]) -> None:
    """Wait till nobody else changes what these have met. On SQLite whoever writes is alone anyway."""
    if connection.dialect.name != "sqlite":
        ids = select(subscriptions.c.id).where(subscriptions.c.id.in_(subscription_ids)).order_by(subscriptions.c.id)
        connection.execute(ids.with_for_update(key_share=True))
