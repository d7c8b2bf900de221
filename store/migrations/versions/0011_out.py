"""What goes out of a clinic: its events, what its webhooks were told, what its keys may ask."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0011"
down_revision: str | None = "0010"


def upgrade() -> None:
    op.create_table(
        "feeds",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_feeds")),
    )
    op.create_table(
        "api_allowances",
        sa.Column("key_id", Id, autoincrement=False, nullable=False),
        sa.Column("tokens", sa.Float(), nullable=False),
        sa.Column("refilled_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name=op.f("fk_api_allowances_key_id")),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_api_allowances")),
    )
    op.create_table(
        "feed_events",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("enrolment_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("about", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("ref", Id, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_feed_events_clinic_id")),
        sa.ForeignKeyConstraint(["enrolment_id"], ["enrolments.id"], name=op.f("fk_feed_events_enrolment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_events")),
        sa.UniqueConstraint("ref", "kind", "enrolment_id", name=op.f("uq_feed_events_ref_kind_enrolment_id")),
    )
    op.create_index(op.f("ix_feed_events_at"), "feed_events", ["at"], unique=False)
    op.create_index(
        "ix_feed_events_new",
        "feed_events",
        ["id"],
        unique=False,
        sqlite_where=sa.text("number IS NULL"),
        postgresql_where=sa.text("number IS NULL"),
    )
    op.create_index(
        "ix_feed_events_number",
        "feed_events",
        ["clinic_id", "number"],
        unique=True,
        sqlite_where=sa.text("number IS NOT NULL"),
        postgresql_where=sa.text("number IS NOT NULL"),
    )
    op.create_table(
        "hook_sends",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("hook_id", Id, nullable=False),
        sa.Column("event_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("answer", sa.String(length=40), server_default="", nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("tried_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["feed_events.id"], name=op.f("fk_hook_sends_event_id")),
        sa.ForeignKeyConstraint(["hook_id"], ["hooks.id"], name=op.f("fk_hook_sends_hook_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hook_sends")),
    )
    op.create_index(op.f("ix_hook_sends_created_at"), "hook_sends", ["created_at"], unique=False)
    op.create_index(op.f("ix_hook_sends_event_id"), "hook_sends", ["event_id"], unique=False)
    op.create_index("ix_hook_sends_hook", "hook_sends", ["hook_id", "id"], unique=False)
