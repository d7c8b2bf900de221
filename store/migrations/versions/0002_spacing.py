"""What the spacing engine keeps of each nudge, and how each was chosen."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0002"
down_revision: str | None = "0001"

_KEPT = "subscription_id, nudge_id, seen, last_sent_at, rating, retired"


def upgrade() -> None:
    op.add_column("people", sa.Column("theme_dials", sa.JSON(), nullable=True))
    op.add_column("subscriptions", sa.Column("asked_at", Instant(), nullable=True))
    for column in (
        sa.Column("reason_discreet", sa.String(length=120), nullable=True),
        sa.Column("choice_class", sa.String(length=4), nullable=True),
        sa.Column("arms", sa.SmallInteger(), nullable=True),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("policy", sa.String(length=16), nullable=True),
    ):
        op.add_column("receipts", column)
    _rebuild_exposures()


def _rebuild_exposures() -> None:
    """Make the table anew, since SQLite can't alter how rows lie.

    What was sent before is due as if it had not been answered, and keeps its answer.
    """
    op.execute(f"CREATE TABLE exposures_before AS SELECT {_KEPT} FROM exposures")  # noqa: S608 - our own words
    op.drop_table("exposures")
    op.create_table(
        "exposures",
        sa.Column("subscription_id", Id, nullable=False),
        sa.Column("nudge_id", sa.String(length=40), nullable=False),
        sa.Column("seen", sa.SmallInteger(), nullable=False),
        sa.Column("last_sent_at", Instant(), nullable=False),
        sa.Column("rating", sa.SmallInteger(), nullable=True),
        sa.Column("retired", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("rated_at", Instant(), nullable=True),
        sa.Column("snoozes", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("stability", sa.Float(), nullable=True),
        sa.Column("difficulty", sa.Float(), nullable=True),
        sa.Column("reviewed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name=op.f("fk_exposures_subscription_id")),
        sa.PrimaryKeyConstraint("subscription_id", "nudge_id", name=op.f("pk_exposures")),
        sqlite_with_rowid=False,
    )
    later = "65 * 86400 * 1000000" if op.get_bind().dialect.name == "sqlite" else "interval '65 days'"
    op.execute(
        f"INSERT INTO exposures ({_KEPT}, due_at, rated_at)"  # noqa: S608
        f" SELECT {_KEPT}, last_sent_at + {later}, CASE WHEN rating IS NOT NULL THEN last_sent_at END"
        " FROM exposures_before"
    )
    op.execute("DROP TABLE exposures_before")
