"""What is wrong with rows of an import; a clinic's patients in their order."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id

revision = "0012"
down_revision: str | None = "0011"


def upgrade() -> None:
    op.create_table(
        "import_problems",
        sa.Column("import_id", Id, autoincrement=False, nullable=False),
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_problems_import_id")),
        sa.PrimaryKeyConstraint("import_id", "row", name=op.f("pk_import_problems")),
    )
    op.create_index("ix_enrolments_clinic", "enrolments", ["clinic_id", "id"], unique=False)
    op.create_index("ix_imports_status", "imports", ["status"], unique=False)
