"""Translations of people's own words, for staff's reading"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "translation",
        sa.Column("answer", sa.BigInteger, sa.ForeignKey("answer.id"), primary_key=True, autoincrement=False),
        sa.Column("target", sa.Text, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("why", sa.Text),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("route", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("again_at", sa.BigInteger),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    own = sa.column("type") == "text"
    op.create_index("answer_in_own_words", "answer", ["language"], sqlite_where=own, postgresql_where=own)


def downgrade() -> None:
    op.drop_index("answer_in_own_words", "answer")
    op.drop_table("translation")
