"""A message set aside hangs on its person, and is kept, sealed, to be tried again"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("dead_letter") as table:
        table.add_column(sa.Column("person", sa.Text))
        table.add_column(sa.Column("after", sa.Text))
        table.add_column(sa.Column("sealed", sa.LargeBinary))
        table.create_foreign_key("dead_letter_person_fkey", "person", ["person"], ["id"])
    op.create_index("ix_dead_letter_person", "dead_letter", ["person"])


def downgrade() -> None:
    op.drop_index("ix_dead_letter_person", "dead_letter")
    with op.batch_alter_table("dead_letter") as table:
        for column in ("person", "after", "sealed"):
            table.drop_column(column)
