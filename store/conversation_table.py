"""The table of conversations by text."""

from sqlalchemy import JSON, Column, ForeignKey, String, Table

from store.columns import Id, Instant, metadata

# Where a conversation by text stands: what we asked last, and how things were before the last change.
conversations = Table(
    "conversations",
    metadata,
    Column("subscription_id", Id, ForeignKey("subscriptions.id"), primary_key=True, autoincrement=False),
    Column("word", String(10)),  # that says yes to our question: ok | mute | delete
    Column("meant", String(200)),  # the words that it stands for
    Column("asked_at", Instant),
    Column("before", JSON),  # see people/undo.py
    Column("changed_at", Instant),
)
