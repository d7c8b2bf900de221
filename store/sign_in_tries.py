"""Failed sign-ins, counted in the database so that several web processes count together."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update

from store.clinic_tables import sign_in_tries
from store.upsert import insert_into


def locked_until(connection: Connection, whose: list[bytes]) -> datetime | None:
    """Give until when the last of these is locked; None if none ever was. It may have passed."""
    found = select(func.max(sign_in_tries.c.locked_until)).where(sign_in_tries.c.whose.in_(whose))
    until: datetime | None = connection.execute(found).scalar()
    return until


def count_failure(connection: Connection, whose: bytes, now: datetime, *, forget_before: datetime) -> int:
    """Count a failure and give how many there are now; those before `forget_before` don't count any more."""
    fresh = insert_into(connection, sign_in_tries).values(whose=whose, failures=0, last_at=now)
    connection.execute(fresh.on_conflict_do_nothing())
    mine = sign_in_tries.c.whose == whose
    connection.execute(
        update(sign_in_tries).where(mine, sign_in_tries.c.last_at < forget_before).values(failures=0, locked_until=None)
    )
    counted = update(sign_in_tries).where(mine).values(failures=sign_in_tries.c.failures + 1, last_at=now)
    failures: int = connection.execute(counted.returning(sign_in_tries.c.failures)).scalar_one()
    return failures


def lock(connection: Connection, whose: bytes, until: datetime) -> None:
    """Let nobody try again before `until`."""
    connection.execute(update(sign_in_tries).where(sign_in_tries.c.whose == whose).values(locked_until=until))


def clear_failures(connection: Connection, whose: bytes) -> None:
    """Forget the failures of one."""
    connection.execute(delete(sign_in_tries).where(sign_in_tries.c.whose == whose))


def give_back(connection: Connection, whose: bytes, many: int, locks_at: int) -> None:
    """Take back failures that were none; a lock that they caused opens."""
    mine = sign_in_tries.c.whose == whose
    left = update(sign_in_tries).where(mine, sign_in_tries.c.failures >= many)
    connection.execute(left.values(failures=sign_in_tries.c.failures - many))
    connection.execute(update(sign_in_tries).where(mine, sign_in_tries.c.failures < locks_at).values(locked_until=None))


def forget_failures(connection: Connection, before: datetime) -> int:
    """Forget failures from long ago; gives how many."""
    return connection.execute(delete(sign_in_tries).where(sign_in_tries.c.last_at < before)).rowcount
