"""Run by alembic with the connection that `storage.migrations.upgrade` put into its configuration."""

from alembic import context
from sqlmodel import SQLModel

import storage.staff_tables
import storage.tables  # noqa: F401

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite changes a column only by copying its table
)
with context.begin_transaction():
    context.run_migrations()
