"""Who was asked again whether they still want nudges, and has not answered, is found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision: str | None = "0013"


def upgrade() -> None:
    only = sa.text("reasked_at IS NOT NULL")
    op.create_index(
        "ix_subscriptions_reasked",
        "subscriptions",
        ["reasked_at"],
        unique=False,
        sqlite_where=only,
        postgresql_where=only,
    )
