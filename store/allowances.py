"""What an API key may still ask: a token bucket a key, in the database, so that all web processes share it."""

import math
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from store.out_tables import api_allowances
from store.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a bucket held after a request: whole tokens left, and seconds until it is full, or until one may follow."""

    granted: bool
    left: int
    full_seconds: int
    wait_seconds: int


def take_one(connection: Connection, key_id: int, per_minute: int, now: datetime) -> Allowance:
    """Take a token of a key's bucket, which holds `per_minute` and is filled as fast.

    A clock that jumped back refills nothing.
    """
    held, at = _locked(connection, key_id, per_minute, now)
    a_second = per_minute / 60
    tokens = min(float(per_minute), held + max(0.0, (now - at).total_seconds()) * a_second)
    granted = tokens >= 1
    tokens -= granted
    mine = api_allowances.c.key_id == key_id
    connection.execute(update(api_allowances).where(mine).values(tokens=tokens, refilled_at=max(now, at)))
    full, wait = (per_minute - tokens) / a_second, max(0.0, 1 - tokens) / a_second
    return Allowance(granted, int(tokens), math.ceil(full), max(1, math.ceil(wait)))


def _locked(connection: Connection, key_id: int, per_minute: int, now: datetime) -> tuple[float, datetime]:
    insert = insert_into(connection, api_allowances)
    full = insert.values(key_id=key_id, tokens=float(per_minute), refilled_at=now)
    connection.execute(full.on_conflict_do_nothing())
    columns = (api_allowances.c.tokens, api_allowances.c.refilled_at)
    row = connection.execute(select(*columns).where(api_allowances.c.key_id == key_id).with_for_update()).one()
    return row.tokens, row.refilled_at
