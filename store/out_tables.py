"""The tables of what goes out of a clinic: its events in order, what its webhooks were told, what its keys may ask."""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from store.columns import Id, Instant, id_column, metadata

# What happened to a clinic's patients, as its own systems are told: ids, kinds and times. An event gets its number
# once it has been committed, so that whoever reads on from a number misses none.
feed_events = Table(
    "feed_events",
    metadata,
    id_column(),
    Column("clinic_id", Id, ForeignKey("clinics.id"), nullable=False),
    Column("number", BigInteger),  # 1, 2, 3 … for each clinic; NULL: not yet numbered
    Column("enrolment_id", Id, ForeignKey("enrolments.id"), nullable=False),
    Column("kind", String(24), nullable=False),  # consent.granted, delivery.delivered …
    Column("about", String(16), nullable=False),  # a delivery: the kind of message; consent: ""
    Column("channel", String(8), nullable=False),  # sms | email
    Column("ref", Id, nullable=False),  # the receipt, or the entry on the ledger
    Column("at", Instant, nullable=False, index=True),
    UniqueConstraint("ref", "kind", "enrolment_id"),
)
Index(
    "ix_feed_events_number",
    feed_events.c.clinic_id,
    feed_events.c.number,
    unique=True,
    sqlite_where=text("number IS NOT NULL"),
    postgresql_where=text("number IS NOT NULL"),
)
Index(
    "ix_feed_events_new",
    feed_events.c.id,
    sqlite_where=text("number IS NULL"),
    postgresql_where=text("number IS NULL"),
)

# How far a feed has been read: the ledger's entries up to this place have become events.
feeds = Table(
    "feeds",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("position", BigInteger, nullable=False),
)

# What a webhook was told, or is still to be told (an errand of kind `hook`), for the clinic's own eyes.
hook_sends = Table(
    "hook_sends",
    metadata,
    id_column(),
    Column("hook_id", Id, ForeignKey("hooks.id"), nullable=False),
    Column("event_id", Id, ForeignKey("feed_events.id"), index=True),  # NULL: a test
    Column("kind", String(24), nullable=False),
    Column("number", BigInteger),
    Column("state", String(10), nullable=False),  # waiting | taken | given_up
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("answer", String(40), nullable=False, server_default=""),  # the last status, or why there was none
    Column("created_at", Instant, nullable=False, index=True),
    Column("tried_at", Instant),
)
Index("ix_hook_sends_hook", hook_sends.c.hook_id, hook_sends.c.id)

# One row a key: its token bucket, shared by all web processes.
api_allowances = Table(
    "api_allowances",
    metadata,
    Column("key_id", Id, ForeignKey("api_keys.id"), primary_key=True, autoincrement=False),
    Column("tokens", Float, nullable=False),
    Column("refilled_at", Instant, nullable=False),
)
