"""The first tables."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    op.create_table(
        "heartbeats",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heartbeats")),
    )
    op.create_table(
        "inbound",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("provider_id", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("address_index", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("reply_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("intents", sa.JSON(), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=True),
        sa.Column("received_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound")),
        sa.UniqueConstraint("provider_id", name=op.f("uq_inbound_provider_id")),
    )
    op.create_index("ix_inbound_address", "inbound", ["address_index", "received_at"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("language", sa.String(length=8), server_default="en", nullable=False),
        sa.Column("tier", sa.String(length=10), server_default="discreet", nullable=False),
        sa.Column("audiences", sa.JSON(), nullable=False),
        sa.Column("muted_themes", sa.JSON(), nullable=False),
        sa.Column("hold_until", Instant(), nullable=True),
        sa.Column("link_version", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_table(
        "senders",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("tokens", sa.Float(), nullable=False),
        sa.Column("refilled_at", Instant(), nullable=False),
        sa.Column("broken_since", Instant(), nullable=True),
        sa.Column("broken_reason", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_senders")),
    )
    op.create_table(
        "suppressions",
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("address_index", sa.LargeBinary(length=16), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("means", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("channel", "address_index", name=op.f("pk_suppressions")),
    )
    op.create_table(
        "withheld",
        sa.Column("nudge_id", sa.String(length=40), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("nudge_id", name=op.f("pk_withheld")),
    )
    op.create_table(
        "consent_events",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("address_index", sa.LargeBinary(length=16), nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("means", sa.String(length=16), nullable=False),
        sa.Column("wording", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), server_default="en", nullable=False),
        sa.Column("evidence_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_consent_events_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_events")),
    )
    op.create_index("ix_consent_events_address", "consent_events", ["address_index", "at"], unique=False)
    op.create_index("ix_consent_events_person_id", "consent_events", ["person_id"], unique=False)
    op.create_table(
        "contacts",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("address_index", sa.LargeBinary(length=16), nullable=False),
        sa.Column("invalid_since", Instant(), nullable=True),
        sa.Column("invalid_reason", sa.String(length=40), nullable=True),
        sa.Column("soft_failures", sa.SmallInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_contacts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("channel", "address_index", name=op.f("uq_contacts_channel_address_index")),
    )
    op.create_index(op.f("ix_contacts_person_id"), "contacts", ["person_id"], unique=False)
    op.create_table(
        "subscriptions",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("confirmed_at", Instant(), nullable=True),
        sa.Column("cadence", sa.String(length=200), nullable=False),
        sa.Column("anchor", sa.String(length=10), nullable=False),
        sa.Column("send_window", sa.String(length=11), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("zone_source", sa.String(length=10), nullable=False),
        sa.Column("paused_until", Instant(), nullable=True),
        sa.Column("next_at", Instant(), nullable=True),
        sa.Column("last_sent_at", Instant(), nullable=True),
        sa.Column("sends", sa.Integer(), server_default="0", nullable=False),
        sa.Column("replaces", Id, nullable=True),
        sa.CheckConstraint(
            "status IN ('pending', 'active', 'stopped', 'moved', 'ended')", name=op.f("ck_subscriptions_status")
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_subscriptions_contact_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_subscriptions_person_id")),
        sa.ForeignKeyConstraint(["replaces"], ["subscriptions.id"], name=op.f("fk_subscriptions_replaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriptions")),
        sa.UniqueConstraint("contact_id", name=op.f("uq_subscriptions_contact_id")),
    )
    op.create_index(
        "ix_subscriptions_due",
        "subscriptions",
        ["next_at"],
        unique=False,
        sqlite_where=sa.text("status = 'active'"),
        postgresql_where=sa.text("status = 'active'"),
    )
    op.create_index(
        "ix_subscriptions_replaces",
        "subscriptions",
        ["replaces"],
        unique=False,
        sqlite_where=sa.text("replaces IS NOT NULL"),
        postgresql_where=sa.text("replaces IS NOT NULL"),
    )
    op.create_index(op.f("ix_subscriptions_person_id"), "subscriptions", ["person_id"], unique=False)
    op.create_table(
        "exposures",
        sa.Column("subscription_id", Id, nullable=False),
        sa.Column("nudge_id", sa.String(length=40), nullable=False),
        sa.Column("seen", sa.SmallInteger(), nullable=False),
        sa.Column("last_sent_at", Instant(), nullable=False),
        sa.Column("rating", sa.SmallInteger(), nullable=True),
        sa.Column("retired", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name=op.f("fk_exposures_subscription_id")),
        sa.PrimaryKeyConstraint("subscription_id", "nudge_id", name=op.f("pk_exposures")),
    )
    op.create_table(
        "receipts",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("subscription_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("slot_at", Instant(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=200), server_default="", nullable=False),
        sa.Column("nudge_id", sa.String(length=40), nullable=True),
        sa.Column("nudge_version", sa.SmallInteger(), nullable=True),
        sa.Column("theme", sa.String(length=20), nullable=True),
        sa.Column("values_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("priority", sa.SmallInteger(), server_default="5", nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("try_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("worker", sa.String(length=40), nullable=True),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("body_digest", sa.LargeBinary(length=16), nullable=True),
        sa.Column("provider_id", sa.String(length=64), nullable=True),
        sa.Column("provider_rank", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("error_code", sa.String(length=16), nullable=True),
        sa.Column("segments", sa.SmallInteger(), nullable=True),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name=op.f("fk_receipts_subscription_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipts")),
        sa.UniqueConstraint("subscription_id", "slot_at", name=op.f("uq_receipts_subscription_id_slot_at")),
    )
    op.create_index(
        "ix_receipts_in_flight",
        "receipts",
        ["lease_until"],
        unique=False,
        sqlite_where=sa.text("state IN ('sending', 'unknown')"),
        postgresql_where=sa.text("state IN ('sending', 'unknown')"),
    )
    op.create_index(
        "ix_receipts_provider_id",
        "receipts",
        ["provider_id"],
        unique=False,
        sqlite_where=sa.text("provider_id IS NOT NULL"),
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.create_index(
        "ix_receipts_waiting",
        "receipts",
        ["channel", "priority", "try_at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
