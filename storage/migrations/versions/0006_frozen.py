"""Published summaries, frozen"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "frozen",
        sa.Column("flow", sa.Text, primary_key=True),
        sa.Column("week", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("frozen")
