"""What a colleague decided about a person's own words that may be quoted"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quote",
        sa.Column("answer", sa.BigInteger, sa.ForeignKey("answer.id"), primary_key=True),
        sa.Column("conversation", sa.BigInteger, sa.ForeignKey("conversation.id"), nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("consent", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("colleague", sa.BigInteger, sa.ForeignKey("colleague.id")),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("week", sa.Text),
        sa.Column("sealed", sa.LargeBinary),
    )
    op.create_index("ix_quote_conversation", "quote", ["conversation"])
    op.create_index("ix_quote_week", "quote", ["week"])


def downgrade() -> None:
    op.drop_table("quote")
