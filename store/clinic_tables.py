"""The tables of clinics, their staff and their patients. Every row bears its clinic, and is only asked for with it."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from store.columns import Id, Instant, id_column, metadata

_LIVING = "status IN ('invited', 'active')"


def _clinic_id(*, nullable: bool = False) -> Column[int]:
    return Column("clinic_id", Id, ForeignKey("clinics.id"), nullable=nullable)


clinics = Table(
    "clinics",
    metadata,
    id_column(),
    Column("name", String(80), nullable=False, unique=True),
    Column("sender_name", String(40)),  # what patients see as the sender; NULL: the programme's prefix
    Column("zone", String(64), nullable=False),  # IANA name
    Column("country", String(2), nullable=False),  # ISO 3166
    Column("language", String(8), nullable=False, server_default="en"),  # of a patient of whom nothing else is known
    Column("settings", JSON, nullable=False),  # as people/clinic_settings.py reads them
    Column("crisis_channel", String(8)),  # sms | email: where staff are told that a patient may be in danger
    Column("crisis_sealed", LargeBinary),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
)

staff = Table(
    "staff",
    metadata,
    id_column(),
    _clinic_id(),
    Column("email_sealed", LargeBinary),  # NULL: whoever takes the invitation up says it
    Column("email_index", LargeBinary(16), unique=True),  # NULL also once they have left
    Column("name_sealed", LargeBinary),
    Column("role", String(10), nullable=False),  # owner | enroller | approver | auditor
    Column("password_hash", String(200)),  # argon2id
    Column("totp_sealed", LargeBinary),
    Column("totp_last_step", BigInteger),  # of a code that was used: it and older ones are worth nothing
    Column("recovery", JSON, nullable=False),  # hashes of the recovery codes that are left
    Column("status", String(10), nullable=False),  # invited | active | ended
    Column("invitation_digest", LargeBinary(32), unique=True),
    Column("invitation_until", Instant),
    Column("created_at", Instant, nullable=False),
    CheckConstraint("role IN ('owner', 'enroller', 'approver', 'auditor')", name="role"),
)
Index("ix_staff_clinic_id", staff.c.clinic_id)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),  # SHA-256 of the cookie's token
    Column("staff_id", Id, ForeignKey("staff.id"), nullable=False, index=True),
    Column("created_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("second_factor", Boolean, nullable=False),  # without it, a session opens the second factor's page only
    Column("visitor_sealed", LargeBinary),  # JSON: network address and browser, to know a session by
    Column("ended_at", Instant),
)

# Failed sign-ins, by the blind index of an account or of a visitor's address: also of accounts that don't exist.
sign_in_tries = Table(
    "sign_in_tries",
    metadata,
    Column("whose", LargeBinary(16), primary_key=True),
    Column("failures", SmallInteger, nullable=False),
    Column("last_at", Instant, nullable=False, index=True),
    Column("locked_until", Instant),
)

# Which patient is whose. A patient is a person with a subscription like anybody; this row ties them to a clinic.
enrolments = Table(
    "enrolments",
    metadata,
    id_column(),
    _clinic_id(),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False, index=True),
    Column("subscription_id", Id, ForeignKey("subscriptions.id"), nullable=False, index=True),
    Column("label_sealed", LargeBinary),  # the clinic's own name or number for the patient
    Column("label_index", LargeBinary(16)),  # of label and clinic
    Column("enrolled_by", Id, ForeignKey("staff.id")),  # NULL: by key or command
    Column("witnessed_by", String(80)),  # who was there when the patient said yes
    Column("wording", String(40), nullable=False),  # kind@version of what was read out
    Column("answer", String(20), nullable=False),  # what the patient said to it
    Column("status", String(12), nullable=False),  # invited | active | ended | transferred
    Column("shares", JSON, nullable=False),  # what the patient lets the clinic see beyond the least
    Column("why_ended", String(200), nullable=False, server_default=""),
    Column("enrolled_at", Instant, nullable=False),
    Column("confirmed_at", Instant),
    Column("ended_at", Instant),
    CheckConstraint("status IN ('invited', 'active', 'ended', 'transferred')", name="status"),
)
Index(
    "ix_enrolments_living",
    enrolments.c.person_id,
    unique=True,
    sqlite_where=text(_LIVING),
    postgresql_where=text(_LIVING),
)
Index(
    "ix_enrolments_label",
    enrolments.c.clinic_id,
    enrolments.c.label_index,
    unique=True,
    sqlite_where=text(_LIVING),
    postgresql_where=text(_LIVING),
)
Index("ix_enrolments_status", enrolments.c.clinic_id, enrolments.c.status, enrolments.c.id)
Index("ix_enrolments_clinic", enrolments.c.clinic_id, enrolments.c.id)

# The words of consent that a clinic's staff read out; the newest version of a language holds.
clinic_wordings = Table(
    "clinic_wordings",
    metadata,
    id_column(),
    _clinic_id(),
    Column("version", Integer, nullable=False),
    Column("language", String(8), nullable=False),
    Column("words", Text, nullable=False),
    Column("since", Instant, nullable=False),
    Column("needs_new_consent", Boolean, nullable=False),  # who agreed to an older one has to be asked again
    UniqueConstraint("clinic_id", "language", "version"),
)

# A patient may be in danger. Never what they wrote.
alerts = Table(
    "alerts",
    metadata,
    id_column(),
    _clinic_id(),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("kind", String(10), nullable=False),  # crisis | violence
    Column("at", Instant, nullable=False),
    Column("seen_by", Id, ForeignKey("staff.id")),
    Column("seen_at", Instant),
)
Index("ix_alerts_at", alerts.c.clinic_id, alerts.c.at)
Index("ix_alerts_person_id", alerts.c.person_id)

# Append-only and chained (store/chain.py): who did what, and who looked at what.
audit_events = Table(
    "audit_events",
    metadata,
    id_column(),
    _clinic_id(nullable=True),  # NULL: the installation
    Column("actor", String(40), nullable=False),  # staff:ID | key:ID | operator | system
    Column("action", String(40), nullable=False),  # noun.verb, such as patient.read
    Column("subject", String(60), nullable=False, server_default=""),  # such as person:7
    Column("detail", JSON, nullable=False),  # never an address, never a text
    Column("address_sealed", LargeBinary),  # the visitor's network address
    Column("at", Instant, nullable=False),
    Column("position", BigInteger),
    Column("hash", LargeBinary(32)),
)
Index("ix_audit_events_position", audit_events.c.position, unique=True)
Index("ix_audit_events_clinic", audit_events.c.clinic_id, audit_events.c.id)
Index("ix_audit_events_subject", audit_events.c.clinic_id, audit_events.c.subject, audit_events.c.id)

api_keys = Table(
    "api_keys",
    metadata,
    id_column(),
    _clinic_id(),
    Column("name", String(80), nullable=False),
    Column("prefix", String(16), nullable=False, unique=True),  # shown in lists; finds the row
    Column("digest", LargeBinary(32), nullable=False),
    Column("scopes", JSON, nullable=False),  # ["patients:read"]
    Column("created_at", Instant, nullable=False),
    Column("created_by", Id, ForeignKey("staff.id")),  # NULL: by command
    Column("revoked_at", Instant),
    Column("last_used_at", Instant),
)
Index("ix_api_keys_clinic_id", api_keys.c.clinic_id)

# What a request with an idempotency key was answered, so that its repeat is answered the same.
idempotency = Table(
    "idempotency",
    metadata,
    Column("clinic_id", Id, ForeignKey("clinics.id"), primary_key=True, autoincrement=False),
    Column("key", String(128), primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),  # of the request
    Column("status", SmallInteger),  # NULL: still being answered
    Column("body_sealed", LargeBinary),
    Column("at", Instant, nullable=False, index=True),
)

# Where a clinic's own systems are told of events; deliveries are errands.
hooks = Table(
    "hooks",
    metadata,
    id_column(),
    _clinic_id(),
    Column("url_sealed", LargeBinary, nullable=False),
    Column("secret_sealed", LargeBinary, nullable=False),
    Column("events", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
)
Index("ix_hooks_clinic_id", hooks.c.clinic_id)

imports = Table(
    "imports",
    metadata,
    id_column(),
    _clinic_id(),
    Column("staff_id", Id, ForeignKey("staff.id")),  # NULL: by key or command
    Column("kind", String(8), nullable=False),  # csv | fhir
    Column("status", String(10), nullable=False),  # as people/imports.py names them
    Column("columns", JSON, nullable=False),  # how the file is read: its form, which column is what, who heard the yes
    Column("counts", JSON, nullable=False),  # {"good": 90, "bad": 10, "phone.landline": 3}
    Column("rows_done", Integer, nullable=False, server_default="0"),
    Column("rows_total", Integer),
    Column("created_at", Instant, nullable=False),
    Column("finished_at", Instant),
)
Index("ix_imports_clinic", imports.c.clinic_id, imports.c.id)
Index("ix_imports_status", imports.c.status)

# The uploaded file, in sealed pieces; they go when the import is done, at most a day later.
import_chunks = Table(
    "import_chunks",
    metadata,
    Column("import_id", Id, ForeignKey("imports.id"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

# What is wrong with rows of an import: by row, never what stood there.
import_problems = Table(
    "import_problems",
    metadata,
    Column("import_id", Id, ForeignKey("imports.id"), primary_key=True, autoincrement=False),
    Column("row", Integer, primary_key=True, autoincrement=False),
    Column("problems", JSON, nullable=False),  # [[column, kind, what would be right]]
)

# What a day came to for a clinic's patients, in counts (scheduler/clinic_days.py): reports read these, and no person.
clinic_days = Table(
    "clinic_days",
    metadata,
    Column("clinic_id", Id, ForeignKey("clinics.id"), primary_key=True, autoincrement=False),
    Column("day", String(10), primary_key=True),  # on the clinic's own clock
    Column("counts", JSON, nullable=False),  # {"delivered": 40, "reply:touch:3": 7}
    Column("made_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
