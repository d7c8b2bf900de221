"""Every table, in one reading. Times are aware and UTC; `*_sealed` holds AES-GCM, `*_index` a keyed blind index."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from store.clinic_tables import clinics
from store.columns import Id, Instant, id_column, metadata
from store.consent_tables import chains, consent_events, suppressions, wordings
from store.conversation_table import conversations
from store.nudge_tables import clinic_nudges, library_marks, withheld
from store.out_tables import feed_events

__all__ = [
    "Id",
    "Instant",
    "chains",
    "clinic_nudges",
    "clinics",
    "consent_events",
    "conversations",
    "feed_events",
    "library_marks",
    "metadata",
    "suppressions",
    "withheld",
    "wordings",
]

people = Table(
    "people",
    metadata,
    id_column(),
    Column("created_at", Instant, nullable=False),
    Column("country", String(2), nullable=False),  # ISO 3166: crisis lines, hours
    Column("language", String(8), nullable=False, server_default="en"),
    Column("tier", String(10), nullable=False, server_default="discreet"),  # discreet | full
    Column("audiences", JSON, nullable=False),  # beyond `either`: ["partner", "solo"]
    Column("muted_themes", JSON, nullable=False),  # theme ids never sent
    Column("hold_until", Instant),  # no nudges before: a crisis answer was sent
    Column("link_version", SmallInteger, nullable=False, server_default="0"),  # a rise makes every older link dead
    Column("erased_at", Instant),
    Column("theme_dials", JSON),  # {"touch": 0.5}: half as often; a theme that isn't named counts 1
)

# A way to reach somebody. The address is unique: who shares one shares its consent.
contacts = Table(
    "contacts",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("channel", String(8), nullable=False),  # sms | email
    Column("address_sealed", LargeBinary, nullable=False),  # E.164, or an e-mail address
    Column("address_index", LargeBinary(16), nullable=False),
    Column("invalid_since", Instant),  # the provider says: no such number or mailbox
    Column("invalid_reason", String(40)),
    Column("soft_failures", SmallInteger, nullable=False, server_default="0"),
    UniqueConstraint("channel", "address_index"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("contact_id", Id, ForeignKey("contacts.id"), nullable=False, unique=True),
    Column("status", String(10), nullable=False),  # pending | active | stopped | moved | ended (erased)
    Column("created_at", Instant, nullable=False),
    Column("confirmed_at", Instant),
    Column("cadence", String(200), nullable=False),  # as scheduler.cadence stores it
    Column("anchor", String(10), nullable=False),  # local date from which `every other day` counts
    Column("send_window", String(11), nullable=False),  # "09:00-11:00", or "09:00" for an exact time
    Column("zone", String(64), nullable=False),  # IANA name
    Column("zone_source", String(10), nullable=False),  # stated | number | default
    Column("paused_until", Instant),
    Column("next_at", Instant),  # NULL: not yet dated; only the scheduler writes an instant here
    Column("last_sent_at", Instant),
    Column("sends", Integer, nullable=False, server_default="0"),
    Column("replaces", Id, ForeignKey("subscriptions.id")),  # where nudges came before; while pending: come until a yes
    Column("asked_at", Instant),  # when somebody who never answers was asked about the pace
    Column("reconfirmed_at", Instant),  # the last time somebody said, when asked, that they still want nudges
    Column("reasked_at", Instant),  # they were asked whether they do, and have not answered yet
    Column("home_zone", String(64)),  # while they travel: the zone that holds again
    Column("home_at", Instant),  # from then on
    CheckConstraint("status IN ('pending', 'active', 'stopped', 'moved', 'ended')", name="status"),
)
Index(
    "ix_subscriptions_replaces",
    subscriptions.c.replaces,
    sqlite_where=text("replaces IS NOT NULL"),
    postgresql_where=text("replaces IS NOT NULL"),
)
Index(
    "ix_subscriptions_home_at",
    subscriptions.c.home_at,
    sqlite_where=text("home_at IS NOT NULL"),
    postgresql_where=text("home_at IS NOT NULL"),
)
Index(
    "ix_subscriptions_left",
    subscriptions.c.status,
    sqlite_where=text("status = 'stopped' OR status = 'ended'"),
    postgresql_where=text("status = 'stopped' OR status = 'ended'"),
)
Index(
    "ix_subscriptions_paused",
    subscriptions.c.paused_until,
    sqlite_where=text("paused_until IS NOT NULL"),
    postgresql_where=text("paused_until IS NOT NULL"),
)
Index(
    "ix_subscriptions_reasked",
    subscriptions.c.reasked_at,
    sqlite_where=text("reasked_at IS NOT NULL"),
    postgresql_where=text("reasked_at IS NOT NULL"),
)
Index(
    "ix_contacts_invalid",
    contacts.c.invalid_since,
    sqlite_where=text("invalid_since IS NOT NULL"),
    postgresql_where=text("invalid_since IS NOT NULL"),
)
Index(
    "ix_subscriptions_due",
    subscriptions.c.next_at,
    sqlite_where=text("status = 'active'"),
    postgresql_where=text("status = 'active'"),
)

# What came of a slot, or of a message of our own. One row a slot, sent or unsent; slot_at is NULL for the rest.
receipts = Table(
    "receipts",
    metadata,
    id_column(),
    Column("subscription_id", Id, ForeignKey("subscriptions.id"), nullable=False),
    Column("kind", String(16), nullable=False),  # nudge | extra (asked for now) | a kind of system text
    Column("channel", String(8), nullable=False),  # sms | email: each is dispatched at its own sender's rate
    Column("slot_at", Instant),
    Column("state", String(12), nullable=False),  # see scheduler/states.py
    Column("reason", String(200), nullable=False, server_default=""),  # plain words, for WHY
    Column("nudge_id", String(40)),
    Column("nudge_version", SmallInteger),
    Column("theme", String(20)),
    Column("values_sealed", LargeBinary),  # what a system text needs to be rendered again (JSON)
    Column("priority", SmallInteger, nullable=False, server_default="5"),  # 0 first: opt-outs, confirmations; 5: nudges
    Column("created_at", Instant, nullable=False),
    Column("try_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),  # never handed over from here on
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("lease_until", Instant),
    Column("worker", String(40)),
    Column("sent_at", Instant),  # when the last attempt began
    Column("body_digest", LargeBinary(16)),  # keyed hash of the text handed over, to find it again at the provider
    Column("provider_id", String(64)),
    Column("provider_rank", SmallInteger, nullable=False, server_default="0"),
    Column("error_code", String(16)),
    Column("segments", SmallInteger),
    Column("settled_at", Instant),
    # How a nudge was chosen: of so many arms of its class, with which probability, by which policy.
    Column("reason_discreet", String(120)),  # names no theme
    Column("choice_class", String(4)),  # new | due
    Column("arms", SmallInteger),
    Column("probability", Float),
    Column("policy", String(16)),
    UniqueConstraint("subscription_id", "slot_at"),
)
Index(
    "ix_receipts_waiting",
    receipts.c.channel,
    receipts.c.priority,
    receipts.c.try_at,
    sqlite_where=text("state = 'waiting'"),
    postgresql_where=text("state = 'waiting'"),
)
Index(
    "ix_receipts_in_flight",
    receipts.c.lease_until,
    sqlite_where=text("state IN ('sending', 'unknown')"),
    postgresql_where=text("state IN ('sending', 'unknown')"),
)
Index(
    "ix_receipts_provider_id",
    receipts.c.provider_id,
    sqlite_where=text("provider_id IS NOT NULL"),
    postgresql_where=text("provider_id IS NOT NULL"),
)

# What a nudge has been to a person; the chooser's memory.
exposures = Table(
    "exposures",
    metadata,
    Column("subscription_id", Id, ForeignKey("subscriptions.id"), primary_key=True),
    Column("nudge_id", String(40), primary_key=True),
    Column("seen", SmallInteger, nullable=False),
    Column("last_sent_at", Instant, nullable=False),
    Column("rating", SmallInteger),  # the last answer, 1-4
    Column("retired", Boolean, nullable=False, server_default=text("false")),
    Column("due_at", Instant, nullable=False),  # when it may be offered again
    Column("rated_at", Instant),
    Column("snoozes", SmallInteger, nullable=False, server_default="0"),  # earlier sends answered "not now"
    # The card before the last send; see store/exposure.py.
    Column("stability", Float),
    Column("difficulty", Float),
    Column("reviewed_at", Instant),
    sqlite_with_rowid=False,  # kept in the order of the key: a person's rows lie side by side
)

Index(
    "ix_exposures_rated_at",
    exposures.c.rated_at,
    sqlite_where=text("rated_at IS NOT NULL"),
    postgresql_where=text("rated_at IS NOT NULL"),
)

# A person's exposures in the one value that the tick reads; written with them. Without a row it is made from them.
memories = Table(
    "memories",
    metadata,
    Column("subscription_id", Id, ForeignKey("subscriptions.id"), primary_key=True, autoincrement=False),
    Column("packed", LargeBinary, nullable=False),  # see store/memory.py
)

# What people wrote to us; the provider's id makes a repeated webhook harmless.
inbound = Table(
    "inbound",
    metadata,
    id_column(),
    Column("provider_id", String(64), nullable=False, unique=True),
    Column("channel", String(8), nullable=False),
    Column("address_index", LargeBinary(16), nullable=False),
    Column("person_id", Id),
    Column("body_sealed", LargeBinary),
    Column("reply_sealed", LargeBinary),
    Column("intents", JSON, nullable=False),
    Column("answer", String(20)),  # the kind of text we replied with; NULL: none
    Column("received_at", Instant, nullable=False),
)
Index("ix_inbound_address", inbound.c.address_index, inbound.c.received_at)

# One row a sender (a Twilio number or service, an SMTP server): its token bucket and its circuit breaker.
senders = Table(
    "senders",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("tokens", Float, nullable=False),
    Column("refilled_at", Instant, nullable=False),
    Column("broken_since", Instant),
    Column("broken_reason", String(80)),
)

# Calls still to be made at the provider; a row goes once its call has been made, or given up.
errands = Table(
    "errands",
    metadata,
    id_column(),
    Column("kind", String(12), nullable=False),  # reply | consent | redact: see scheduler/
    Column("subject", String(64), nullable=False),  # what it is about: a provider's id, a blind index
    Column("payload_sealed", LargeBinary),  # JSON
    Column("priority", SmallInteger, nullable=False, server_default="5"),  # 0 first
    Column("try_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    UniqueConstraint("kind", "subject"),
)
Index("ix_errands_due", errands.c.kind, errands.c.priority, errands.c.try_at)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("at", Instant, nullable=False),
)
