"""Clinics' own words, their days in counts; answers found by when they came."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0010"
down_revision: str | None = "0009"


def upgrade() -> None:
    op.create_table(
        "clinic_nudges",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("nudge_id", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("record", sa.JSON(), nullable=True),
        sa.Column("made_by", sa.String(length=80), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinic_nudges")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_clinic_nudges_clinic_id")),
    )
    op.create_index("ix_clinic_nudges_clinic_id", "clinic_nudges", ["clinic_id"])
    op.create_table(
        "clinic_days",
        sa.Column("clinic_id", Id, autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("clinic_id", "day", name=op.f("pk_clinic_days")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_clinic_days_clinic_id")),
        sqlite_with_rowid=False,
    )
    _index("ix_library_marks_clinic_id", "library_marks", "clinic_id")
    _index("ix_exposures_rated_at", "exposures", "rated_at")


def _index(name: str, table: str, column: str) -> None:
    there = sa.text(f"{column} IS NOT NULL")
    op.create_index(name, table, [column], sqlite_where=there, postgresql_where=there)
