"""Alerts: a clinic's patient may be in danger. Never what they wrote."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from store.clinic_tables import alerts


def add_alert(connection: Connection, clinic_id: int, person_id: int, kind: str, now: datetime) -> int:
    """Add an alert of kind `crisis` or `violence`; gives the id."""
    statement = insert(alerts).values(clinic_id=clinic_id, person_id=person_id, kind=kind, at=now)
    key: int = connection.execute(statement.returning(alerts.c.id)).scalar_one()
    return key


def is_open(connection: Connection, clinic_id: int, person_id: int, kind: str, since: datetime) -> bool:
    """Tell whether there is an alert of a kind for a patient, raised since then, that nobody has taken up."""
    mine = (alerts.c.clinic_id == clinic_id) & (alerts.c.person_id == person_id) & (alerts.c.kind == kind)
    still = mine & alerts.c.seen_at.is_(None) & (alerts.c.at > since)
    return connection.execute(select(alerts.c.id).where(still).limit(1)).first() is not None


def see_alert(connection: Connection, clinic_id: int, alert_id: int, staff_id: int, now: datetime) -> bool:
    """Note that somebody of the clinic has taken an alert up; False if there is none such, or it was before."""
    mine = (alerts.c.clinic_id == clinic_id) & (alerts.c.id == alert_id) & alerts.c.seen_at.is_(None)
    return connection.execute(update(alerts).where(mine).values(seen_by=staff_id, seen_at=now)).rowcount == 1


def list_alerts(
    connection: Connection, clinic_id: int, *, unseen: bool = False, before_id: int | None = None, limit: int = 50
) -> list[Row[Any]]:
    """List a clinic's alerts, the newest first."""
    mine = select(alerts).where(alerts.c.clinic_id == clinic_id)
    if unseen:
        mine = mine.where(alerts.c.seen_at.is_(None))
    if before_id is not None:
        mine = mine.where(alerts.c.id < before_id)
    return list(connection.execute(mine.order_by(alerts.c.id.desc()).limit(limit)))


def count_unseen(connection: Connection, clinic_id: int) -> int:
    """Count the alerts that nobody has taken up."""
    mine = (alerts.c.clinic_id == clinic_id) & alerts.c.seen_at.is_(None)
    found: int = connection.execute(select(func.count()).select_from(alerts).where(mine)).scalar_one()
    return found
