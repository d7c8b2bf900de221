"""Whether somebody still wants what they said yes to long ago."""

import sqlalchemy as sa
from alembic import op

from store.tables import Instant

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    op.add_column("subscriptions", sa.Column("reconfirmed_at", Instant(), nullable=True))
    op.add_column("subscriptions", sa.Column("reasked_at", Instant(), nullable=True))
