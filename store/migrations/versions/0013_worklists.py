"""What a clinic's worklists ask for: who left, who rests, who can't be reached."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision: str | None = "0012"


def upgrade() -> None:
    for name, table, column, where in (
        ("ix_subscriptions_left", "subscriptions", "status", "status = 'stopped' OR status = 'ended'"),
        ("ix_subscriptions_paused", "subscriptions", "paused_until", "paused_until IS NOT NULL"),
        ("ix_contacts_invalid", "contacts", "invalid_since", "invalid_since IS NOT NULL"),
    ):
        only = sa.text(where)
        op.create_index(name, table, [column], unique=False, sqlite_where=only, postgresql_where=only)
