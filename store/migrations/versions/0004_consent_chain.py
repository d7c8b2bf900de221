"""The consent ledger becomes a hash chain; store/migrate.py has what stood on it before taken in."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"

_ACTORS = "CASE means WHEN 'command' THEN 'operator' WHEN 'provider' THEN 'provider' WHEN 'staff' THEN 'staff'"


def upgrade() -> None:
    for column in (
        sa.Column("actor", sa.String(length=40), server_default="", nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("evidence_digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=True),
    ):
        op.add_column("consent_events", column)
    op.create_index("ix_consent_events_position", "consent_events", ["position"], unique=True)
    op.execute(f"UPDATE consent_events SET actor = {_ACTORS} ELSE 'subscriber' END")  # noqa: S608 - our own words
    op.create_table(
        "wordings",
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_wordings")),
    )
    op.create_table(
        "chains",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_chains")),
    )
