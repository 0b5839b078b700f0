"""Which text was agreed to, word for word; and how often a person was reminded"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consent_text",
        sa.Column("version", sa.Text, primary_key=True),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.add_column("conversation", sa.Column("consent", sa.Text))
    op.add_column("conversation", sa.Column("reminded", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("conversation", "reminded")
    op.drop_column("conversation", "consent")
    op.drop_table("consent_text")
