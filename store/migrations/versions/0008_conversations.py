"""What a conversation by text leaves open, and a zone for a while."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    op.add_column("subscriptions", sa.Column("home_zone", sa.String(length=64), nullable=True))
    op.add_column("subscriptions", sa.Column("home_at", Instant(), nullable=True))
    op.create_index(
        "ix_subscriptions_home_at",
        "subscriptions",
        ["home_at"],
        sqlite_where=sa.text("home_at IS NOT NULL"),
        postgresql_where=sa.text("home_at IS NOT NULL"),
    )
    op.create_table(
        "conversations",
        sa.Column("subscription_id", Id, autoincrement=False, nullable=False),
        sa.Column("word", sa.String(length=10), nullable=True),
        sa.Column("meant", sa.String(length=200), nullable=True),
        sa.Column("asked_at", Instant(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("changed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name=op.f("fk_conversations_subscription_id")
        ),
        sa.PrimaryKeyConstraint("subscription_id", name=op.f("pk_conversations")),
    )
