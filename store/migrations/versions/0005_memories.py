"""What a person has met, in one value."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id

revision = "0005"
down_revision: str | None = "0004"


def upgrade() -> None:
    """Make the table; what was met before is packed as nudges are sent and answered."""
    op.create_table(
        "memories",
        sa.Column("subscription_id", Id, autoincrement=False, nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name=op.f("fk_memories_subscription_id")),
        sa.PrimaryKeyConstraint("subscription_id", name=op.f("pk_memories")),
    )
