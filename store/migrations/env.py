"""Run by Alembic: takes the connection that store/migrate.py hands it, so that no URL stands in a file."""

from alembic import context

from store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters little: Alembic copies the table instead
)
with context.begin_transaction():
    context.run_migrations()
