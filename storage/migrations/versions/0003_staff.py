"""Colleagues of the staff bot: who may ask, who is sent the summary when, what was sent, who asked for what"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "colleague",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("named", sa.Text, nullable=False),
        sa.Column("name", sa.LargeBinary, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("mark", sa.Text),
        sa.Column("chat", sa.LargeBinary),
        sa.Column("joined_at", sa.BigInteger, nullable=False),
        sa.Column("blocked_at", sa.BigInteger),
        sa.Column("removed_at", sa.BigInteger),
    )
    marked, joined = sa.column("mark").is_not(None), sa.column("removed_at").is_(None)
    op.create_index(
        "colleague_of_chat", "colleague", ["mark"], unique=True, sqlite_where=marked, postgresql_where=marked
    )
    op.create_index(
        "colleague_of_name", "colleague", ["named"], unique=True, sqlite_where=joined, postgresql_where=joined
    )
    op.create_table(
        "invite",
        sa.Column("mark", sa.Text, primary_key=True),
        sa.Column("named", sa.Text, nullable=False),
        sa.Column("name", sa.LargeBinary, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger),
        sa.Column("colleague", sa.BigInteger, sa.ForeignKey("colleague.id")),
        sqlite_with_rowid=False,
    )
    op.create_index("invite_of_name", "invite", ["named"])
    op.create_table(
        "subscription",
        sa.Column("colleague", sa.BigInteger, sa.ForeignKey("colleague.id"), primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "delivery",
        sa.Column("week", sa.Text, primary_key=True),
        sa.Column("colleague", sa.BigInteger, sa.ForeignKey("colleague.id"), primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("lease_until", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "access",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("colleague", sa.BigInteger, sa.ForeignKey("colleague.id")),
        sa.Column("what", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for table in ("access", "delivery", "subscription", "invite", "colleague"):
        op.drop_table(table)
