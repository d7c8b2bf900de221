"""Clinics: staff and their sessions, enrolments, wordings, alerts, the audit, keys, hooks, imports."""

import sqlalchemy as sa
from alembic import op

from store.tables import Id, Instant

revision = "0009"
down_revision: str | None = "0008"


def upgrade() -> None:
    op.create_table(
        "clinics",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("sender_name", sa.String(length=40), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("language", sa.String(length=8), server_default="en", nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("crisis_channel", sa.String(length=8), nullable=True),
        sa.Column("crisis_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinics")),
        sa.UniqueConstraint("name", name=op.f("uq_clinics_name")),
    )
    op.create_table(
        "sign_in_tries",
        sa.Column("whose", sa.LargeBinary(length=16), nullable=False),
        sa.Column("failures", sa.SmallInteger(), nullable=False),
        sa.Column("last_at", Instant(), nullable=False),
        sa.Column("locked_until", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("whose", name=op.f("pk_sign_in_tries")),
    )
    op.create_index(op.f("ix_sign_in_tries_last_at"), "sign_in_tries", ["last_at"], unique=False)
    op.create_table(
        "audit_events",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=True),
        sa.Column("actor", sa.String(length=40), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=60), server_default="", nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=True),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_audit_events_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_events")),
    )
    op.create_index("ix_audit_events_clinic", "audit_events", ["clinic_id", "id"], unique=False)
    op.create_index("ix_audit_events_position", "audit_events", ["position"], unique=True)
    op.create_index("ix_audit_events_subject", "audit_events", ["clinic_id", "subject", "id"], unique=False)
    op.create_table(
        "clinic_wordings",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("needs_new_consent", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_clinic_wordings_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinic_wordings")),
        sa.UniqueConstraint(
            "clinic_id", "language", "version", name=op.f("uq_clinic_wordings_clinic_id_language_version")
        ),
    )
    op.create_table(
        "hooks",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("url_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("secret_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("events", sa.JSON(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_hooks_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hooks")),
    )
    op.create_index("ix_hooks_clinic_id", "hooks", ["clinic_id"], unique=False)
    op.create_table(
        "idempotency",
        sa.Column("clinic_id", Id, autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=True),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_idempotency_clinic_id")),
        sa.PrimaryKeyConstraint("clinic_id", "key", name=op.f("pk_idempotency")),
    )
    op.create_index(op.f("ix_idempotency_at"), "idempotency", ["at"], unique=False)
    op.create_table(
        "staff",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("email_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("email_index", sa.LargeBinary(length=16), nullable=True),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("totp_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("totp_last_step", sa.BigInteger(), nullable=True),
        sa.Column("recovery", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("invitation_digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("invitation_until", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'enroller', 'approver', 'auditor')", name=op.f("ck_staff_role")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_staff_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("email_index", name=op.f("uq_staff_email_index")),
        sa.UniqueConstraint("invitation_digest", name=op.f("uq_staff_invitation_digest")),
    )
    op.create_index("ix_staff_clinic_id", "staff", ["clinic_id"], unique=False)
    op.create_table(
        "alerts",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("seen_by", Id, nullable=True),
        sa.Column("seen_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_alerts_clinic_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_alerts_person_id")),
        sa.ForeignKeyConstraint(["seen_by"], ["staff.id"], name=op.f("fk_alerts_seen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    op.create_index("ix_alerts_at", "alerts", ["clinic_id", "at"], unique=False)
    op.create_index("ix_alerts_person_id", "alerts", ["person_id"], unique=False)
    op.create_table(
        "api_keys",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("prefix", sa.String(length=16), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("created_by", Id, nullable=True),
        sa.Column("revoked_at", Instant(), nullable=True),
        sa.Column("last_used_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_api_keys_clinic_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_api_keys_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("prefix", name=op.f("uq_api_keys_prefix")),
    )
    op.create_index("ix_api_keys_clinic_id", "api_keys", ["clinic_id"], unique=False)
    op.create_table(
        "imports",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("rows_done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("rows_total", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("finished_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_imports_clinic_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_imports_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_index("ix_imports_clinic", "imports", ["clinic_id", "id"], unique=False)
    op.create_table(
        "staff_sessions",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("staff_id", Id, nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.Column("second_factor", sa.Boolean(), nullable=False),
        sa.Column("visitor_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_sessions_staff_id")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_staff_sessions")),
    )
    op.create_index(op.f("ix_staff_sessions_staff_id"), "staff_sessions", ["staff_id"], unique=False)
    op.create_table(
        "enrolments",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("clinic_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("subscription_id", Id, nullable=False),
        sa.Column("label_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("label_index", sa.LargeBinary(length=16), nullable=True),
        sa.Column("enrolled_by", Id, nullable=True),
        sa.Column("witnessed_by", sa.String(length=80), nullable=True),
        sa.Column("wording", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("shares", sa.JSON(), nullable=False),
        sa.Column("why_ended", sa.String(length=200), server_default="", nullable=False),
        sa.Column("enrolled_at", Instant(), nullable=False),
        sa.Column("confirmed_at", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "status IN ('invited', 'active', 'ended', 'transferred')", name=op.f("ck_enrolments_status")
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinics.id"], name=op.f("fk_enrolments_clinic_id")),
        sa.ForeignKeyConstraint(["enrolled_by"], ["staff.id"], name=op.f("fk_enrolments_enrolled_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_enrolments_person_id")),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscriptions.id"], name=op.f("fk_enrolments_subscription_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolments")),
    )
    op.create_index(
        "ix_enrolments_label",
        "enrolments",
        ["clinic_id", "label_index"],
        unique=True,
        sqlite_where=sa.text("status IN ('invited', 'active')"),
        postgresql_where=sa.text("status IN ('invited', 'active')"),
    )
    op.create_index(
        "ix_enrolments_living",
        "enrolments",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('invited', 'active')"),
        postgresql_where=sa.text("status IN ('invited', 'active')"),
    )
    op.create_index(op.f("ix_enrolments_person_id"), "enrolments", ["person_id"], unique=False)
    op.create_index("ix_enrolments_status", "enrolments", ["clinic_id", "status", "id"], unique=False)
    op.create_index(op.f("ix_enrolments_subscription_id"), "enrolments", ["subscription_id"], unique=False)
    op.create_table(
        "import_chunks",
        sa.Column("import_id", Id, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_chunks_import_id")),
        sa.PrimaryKeyConstraint("import_id", "number", name=op.f("pk_import_chunks")),
    )
