"""The tables of consent: the ledger, its words, the heads of the hash chains, who must not be written to."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table, Text

from store.columns import Id, Instant, id_column, metadata

# Append-only: who agreed to what, in which words, by which means, with what to show for it.
consent_events = Table(
    "consent_events",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("people.id")),  # NULL: an opt-out from an address we don't know
    Column("channel", String(8), nullable=False),
    Column("address_index", LargeBinary(16), nullable=False),
    Column("event", String(16), nullable=False),  # as people/ledger.py names them
    Column("means", String(16), nullable=False),  # web | sms | voice | email | command | provider | staff
    Column("wording", String(40), nullable=False),  # kind@version of the text they answered
    Column("language", String(8), nullable=False, server_default="en"),
    Column("evidence_sealed", LargeBinary),  # JSON: message id, words used, IP, user agent; NULL once erased
    Column("at", Instant, nullable=False),
    Column("actor", String(40), nullable=False, server_default=""),  # who did it: subscriber | operator | provider | …
    # The chain (store/chain.py), written as the last act of the transaction that made the entry.
    Column("position", BigInteger),
    Column("evidence_digest", LargeBinary(32)),  # covered by the hash in place of what may be erased
    Column("hash", LargeBinary(32)),
)
Index("ix_consent_events_position", consent_events.c.position, unique=True)
Index("ix_consent_events_person_id", consent_events.c.person_id)
Index("ix_consent_events_address", consent_events.c.address_index, consent_events.c.at)

# The words that entries of the ledger name by version, kept when first answered; covered by those entries' hashes.
wordings = Table(
    "wordings",
    metadata,
    Column("version", String(40), primary_key=True),
    Column("words", Text, nullable=False),  # before the programme's name and other values are filled in
)

# The head of each hash chain, with our mark on it: what the end of the chain is held against.
chains = Table(
    "chains",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("mark", LargeBinary(32), nullable=False),
)

# Addresses that must not be written to. Outlives erasure: it holds nothing but the blind index.
suppressions = Table(
    "suppressions",
    metadata,
    Column("channel", String(8), primary_key=True),
    Column("address_index", LargeBinary(16), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("means", String(16), nullable=False),
)
