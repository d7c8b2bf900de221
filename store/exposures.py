"""What each nudge has been to each subscription: the chooser's memory."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    String,
    cast,
    delete,
    extract,
    func,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from store.exposure import Exposure
from store.memory import Memory
from store.tables import exposures

_COLUMNS = [exposures.c[field.name] for field in fields(Exposure)]
_KEY = ("subscription_id", "nudge_id")


def read_memories(connection: Connection, subscription_ids: Sequence[int]) -> dict[int, Memory]:
    """Give what each subscription has met; a subscription without anything is absent.

    The database folds a person's rows into one: a hundred rows each, read one by one, would cost more than all the
    rest of a nudge.
    """
    sqlite_like = connection.dialect.name == "sqlite"
    met, mine = exposures.c, exposures.c.subscription_id

    def fold(column: ColumnElement[Any], *only: ColumnElement[bool]) -> ColumnElement[str]:
        words = type_coerce(column, String) if sqlite_like else cast(column, String)
        folded = func.aggregate_strings(words, ",")
        return folded.filter(*only) if only else folded

    def micros(column: ColumnElement[Any]) -> ColumnElement[Any]:
        return (
            type_coerce(column, BigInteger) if sqlite_like else cast(extract("epoch", column) * 1_000_000, BigInteger)
        )

    rated = met.rating.is_not(None)
    statement = (
        select(
            mine,
            fold(met.nudge_id),
            fold(micros(met.last_sent_at)),
            fold(micros(met.due_at)),
            fold(met.nudge_id, met.retired),
            fold(met.nudge_id, rated),
            fold(met.rating, rated),
            fold(micros(met.rated_at), rated),
            func.sum(met.seen),
            func.max(micros(met.last_sent_at)).filter(met.seen > 1),
        )
        .where(mine.in_(subscription_ids))
        .group_by(mine)
    )
    return {row[0]: _memory(*row[1:]) for row in connection.execute(statement)}


def read_exposure(connection: Connection, subscription_id: int, nudge_id: str) -> Exposure | None:
    """Read one, locked till the transaction ends; None if the nudge was never sent."""
    return lock_exposures(connection, [(subscription_id, nudge_id)]).get((subscription_id, nudge_id))


def lock_exposures(connection: Connection, keys: Sequence[tuple[int, str]]) -> dict[tuple[int, str], Exposure]:
    """Read those of these (subscription, nudge) that exist, locked till the transaction ends."""
    if not keys:
        return {}
    mine = exposures.c.subscription_id
    statement = select(mine, *_COLUMNS).with_for_update()
    if connection.dialect.name == "sqlite":
        # It would walk the whole table for an IN of pairs, and looks up each pair of a joined list by the key.
        key = func.json_each(json.dumps(keys)).table_valued("value").c.value
        same = (mine == func.json_extract(key, "$[0]")) & (exposures.c.nudge_id == func.json_extract(key, "$[1]"))
        statement = statement.where(same)
    else:
        statement = statement.where(tuple_(mine, exposures.c.nudge_id).in_(keys))
    return {(row[0], row[1]): Exposure(*row[1:]) for row in connection.execute(statement)}


def write_exposures(connection: Connection, changed: Iterable[tuple[int, Exposure]]) -> None:
    """Write (subscription, exposure) whole, whether or not there was one before."""
    names = [column.name for column in _COLUMNS]
    rows = [{"subscription_id": key, **{name: getattr(exposure, name) for name in names}} for key, exposure in changed]
    if not rows:
        return
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(exposures)
    rest = {name: insert.excluded[name] for name in names if name not in _KEY}
    connection.execute(insert.on_conflict_do_update(index_elements=_KEY, set_=rest), rows)


def unretire(connection: Connection, subscription_id: int) -> int:
    """Let everything retired come back as if it had never been answered; gives how many."""
    retired = (exposures.c.subscription_id == subscription_id) & exposures.c.retired
    unanswered = {"retired": False, "rating": None, "rated_at": None, "snoozes": 0}
    return connection.execute(update(exposures).where(retired).values(unanswered)).rowcount


def read_exposures(connection: Connection, subscription_id: int) -> list[Row[Any]]:
    """Read a subscription's exposures whole, the earliest first."""
    mine = exposures.c.subscription_id == subscription_id
    return list(connection.execute(select(exposures).where(mine).order_by(exposures.c.last_sent_at)))


def hand_on_exposures(connection: Connection, subscription_id: int, from_id: int) -> None:
    """Let what one subscription has met be what another, which has met nothing, has met."""
    theirs = exposures.c.subscription_id == from_id
    connection.execute(update(exposures).where(theirs).values(subscription_id=subscription_id))


def forget_exposures(connection: Connection, subscription_id: int) -> None:
    """Forget what a subscription has met."""
    connection.execute(delete(exposures).where(exposures.c.subscription_id == subscription_id))


def _memory(
    ids: str,
    sent: str,
    due: str,
    retired: str | None,
    rated_ids: str | None,
    ratings: str | None,
    rated_at: str | None,
    sends: int,
    last_again: int | None,
) -> Memory:
    met = _words(ids)
    rated = zip(_numbers(rated_at), _numbers(ratings), _words(rated_ids), strict=True)
    return Memory(
        last=dict(zip(met, _numbers(sent), strict=True)),
        due=dict(zip(met, _numbers(due), strict=True)),
        retired=frozenset(_words(retired)),
        rated=tuple(sorted(rated, reverse=True)),
        sends=sends,
        last_again=last_again or 0,
    )


def _words(folded: str | None) -> list[str]:
    return folded.split(",") if folded else []


def _numbers(folded: str | None) -> list[int]:
    found: list[int] = json.loads(f"[{folded}]") if folded else []
    return found
