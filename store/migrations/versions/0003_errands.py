"""What is still to be done at the provider."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    op.create_table(
        "errands",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("payload_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("priority", sa.SmallInteger(), server_default="5", nullable=False),
        sa.Column("try_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errands")),
        sa.UniqueConstraint("kind", "subject", name=op.f("uq_errands_kind_subject")),
    )
    op.create_index("ix_errands_due", "errands", ["kind", "priority", "try_at"])
