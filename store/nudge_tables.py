"""The tables about nudges themselves, whoever gets them; `store.tables` has all the others."""

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Table, text

from store.columns import Id, Instant, id_column, metadata

# Nudges that a carrier filtered for what they say: sent to nobody until somebody puts them right.
withheld = Table(
    "withheld",
    metadata,
    Column("nudge_id", String(40), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("reason", String(40), nullable=False),
)

# What was decided about nudges: a row is never changed, the last one of a nudge and language holds.
library_marks = Table(
    "library_marks",
    metadata,
    id_column(),
    Column("clinic_id", Id),  # NULL: the whole installation
    Column("nudge_id", String(40), nullable=False),
    Column("language", String(8), nullable=False),
    Column("kind", String(10), nullable=False),  # approved | disabled | enabled
    Column("wording", String(16), nullable=False),  # a digest of what the nudge said then
    Column("made_by", String(80), nullable=False),
    Column("at", Instant, nullable=False),
)
Index(
    "ix_library_marks_clinic_id",
    library_marks.c.clinic_id,
    sqlite_where=text("clinic_id IS NOT NULL"),
    postgresql_where=text("clinic_id IS NOT NULL"),
)

# A clinic's own words, new or in place of others: a row is never changed, the last one of a nudge and language holds.
clinic_nudges = Table(
    "clinic_nudges",
    metadata,
    id_column(),
    Column("clinic_id", Id, ForeignKey("clinics.id"), nullable=False, index=True),
    Column("nudge_id", String(40), nullable=False),
    Column("language", String(8), nullable=False),
    Column("record", JSON(none_as_null=True)),  # the whole nudge; NULL: the clinic's own was taken away
    Column("made_by", String(80), nullable=False),
    Column("at", Instant, nullable=False),
)
