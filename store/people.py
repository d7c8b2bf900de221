"""People: what holds for a person whatever the channel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from store.tables import people


@dataclass(frozen=True, slots=True)
class Person:
    """One person."""

    id: int
    created_at: datetime
    country: str
    language: str
    tier: str
    audiences: tuple[str, ...]
    muted_themes: tuple[str, ...]
    hold_until: datetime | None
    link_version: int
    erased_at: datetime | None
    theme_dials: tuple[tuple[str, float], ...] = ()


def insert_person(connection: Connection, now: datetime, **chosen: Any) -> int:
    """Add a person with their country, language, tier, audiences and muted_themes; gives the id."""
    statement = insert(people).values(created_at=now, **_plain(chosen)).returning(people.c.id)
    key: int = connection.execute(statement).scalar_one()
    return key


def read_person(connection: Connection, person_id: int) -> Person | None:
    """Read one person."""
    row = connection.execute(select(people).where(people.c.id == person_id)).first()
    if row is None:
        return None
    dials = tuple(sorted((row.theme_dials or {}).items()))
    lists = {"audiences": tuple(row.audiences), "muted_themes": tuple(row.muted_themes), "theme_dials": dials}
    return Person(**{**row._mapping, **lists})


def update_person(connection: Connection, person_id: int, **chosen: Any) -> None:
    """Write any of country, language, tier, audiences, muted_themes, theme_dials."""
    connection.execute(update(people).where(people.c.id == person_id).values(**_plain(chosen)))


def hold(connection: Connection, person_id: int, until: datetime) -> None:
    """Let no nudge go before `until`; a longer hold stays."""
    shorter = people.c.hold_until.is_(None) | (people.c.hold_until < until)
    connection.execute(update(people).where(people.c.id == person_id, shorter).values(hold_until=until))


def release(connection: Connection, person_id: int) -> None:
    """End a hold."""
    connection.execute(update(people).where(people.c.id == person_id).values(hold_until=None))


def renew_links(connection: Connection, person_id: int) -> int:
    """Make every older link to the person's page dead; gives the new link version."""
    statement = update(people).where(people.c.id == person_id).values(link_version=people.c.link_version + 1)
    version: int = connection.execute(statement.returning(people.c.link_version)).scalar_one()
    return version


def blank_person(connection: Connection, person_id: int, now: datetime) -> None:
    """Forget what a person chose and what was noted of them; the row stays for what refers to it."""
    connection.execute(
        update(people)
        .where(people.c.id == person_id)
        .values(
            tier="discreet",
            audiences=[],
            muted_themes=[],
            theme_dials=None,
            hold_until=None,
            link_version=people.c.link_version + 1,
            erased_at=now,
        )
    )


def _plain(chosen: dict[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in chosen.items()}
