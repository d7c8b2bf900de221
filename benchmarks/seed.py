"""Fills a database with subscribers whose nudge is due, quickly: rows as the product writes them, in bulk."""

import random
from datetime import datetime, timedelta

from sqlalchemy import insert

from messages.library import Library
from store.database import Database
from store.exposure import Exposure
from store.memory import memory_of, pack
from store.seal import Seal
from store.tables import contacts, exposures, memories, people, subscriptions


def seed(database: Database, seal: Seal, count: int, due: datetime, library: Library, history: int = 0) -> None:
    """Add `count` confirmed phone subscribers who are due at `due`, each with `history` nudges behind them."""
    ids = range(1, count + 1)
    numbers = [f"+1202{5550000 + n % 10_000:07d}" if count <= 10_000 else f"+1{2_000_000_000 + n}" for n in ids]
    with database.write() as connection:
        connection.execute(
            insert(people),
            [{"id": n, "created_at": due, "country": "US", "audiences": [], "muted_themes": []} for n in ids],
        )
        connection.execute(
            insert(contacts),
            [
                {
                    "id": n,
                    "person_id": n,
                    "channel": "sms",
                    "address_sealed": seal.seal(number),
                    "address_index": seal.index("sms", number),
                }
                for n, number in zip(ids, numbers, strict=True)
            ],
        )
        connection.execute(
            insert(subscriptions),
            [
                {
                    "id": n,
                    "person_id": n,
                    "contact_id": n,
                    "status": "active",
                    "created_at": due,
                    "confirmed_at": due,
                    "cadence": "daily",
                    "anchor": "2026-01-01",
                    "send_window": due.strftime("%H:%M"),
                    "zone": "UTC",
                    "zone_source": "stated",
                    "next_at": due,
                }
                for n in ids
            ],
        )
        if history:
            _remember(connection, ids, due, library, history)


def _remember(connection, ids, due, library, history) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(1)
    nudges = [nudge.id for nudge in library.of("en")]
    for n in ids:
        sample = rng.sample(nudges, min(history, len(nudges)))
        met = [
            Exposure(nudge, 1, due - timedelta(days=30 + 2 * back), None, False, due + timedelta(days=35 - 2 * back))
            for back, nudge in enumerate(sample)
        ]
        connection.execute(insert(exposures), [{"subscription_id": n} | _row(each) for each in met])
        connection.execute(insert(memories).values(subscription_id=n, packed=pack(memory_of(met))))


def _row(exposure: Exposure) -> dict[str, object]:
    names = ("nudge_id", "seen", "last_sent_at", "due_at")
    return {name: getattr(exposure, name) for name in names}
