"""Versions of flows, and which was published when"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "flow_version",
        sa.Column("version", sa.Text, primary_key=True),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "publication",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("version", sa.Text, sa.ForeignKey("flow_version.version"), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("publication")
    op.drop_table("flow_version")
