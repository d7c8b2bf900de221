"""What was decided about nudges."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    op.create_table(
        "library_marks",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=True),
        sa.Column("nudge_id", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("wording", sa.String(length=16), nullable=False),
        sa.Column("made_by", sa.String(length=80), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_marks")),
    )
