"""The weekly summary by e-mail: to whom, and what became of each"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "mailbox",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False, unique=True),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("left_at", sa.BigInteger),
    )
    op.create_table(
        "mailing",
        sa.Column("week", sa.Text, primary_key=True),
        sa.Column("mailbox", sa.BigInteger, sa.ForeignKey("mailbox.id"), primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("lease_until", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("why", sa.LargeBinary),
    )


def downgrade() -> None:
    for table in ("mailing", "mailbox"):
        op.drop_table(table)
