"""What sending replies needs: where each belongs, what it hangs on, and what became of it"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ADDED: dict[str, tuple[sa.Column[Any], ...]] = {
    "conversation": (sa.Column("asked", sa.BigInteger),),
    "answer": (sa.Column("claim", sa.Text),),
    "address": (sa.Column("blocked_at", sa.BigInteger),),
    "outbox": (
        sa.Column("flow", sa.Text, nullable=False, server_default=""),
        sa.Column("language", sa.Text, nullable=False, server_default=""),
        sa.Column("conversation", sa.Text, nullable=False, server_default=""),
        sa.Column("about", sa.Text),
        sa.Column("address", sa.LargeBinary),
        sa.Column("parts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("message", sa.BigInteger),
        sa.Column("doubtful", sa.Boolean, nullable=False, server_default=sa.false()),
    ),
}


def upgrade() -> None:
    for table, columns in ADDED.items():
        for column in columns:
            op.add_column(table, column)
    op.create_index("answer_of_message", "answer", ["claim"], **where(sa.column("claim").is_not(None)))
    op.drop_index("reply_to_send", "outbox")
    op.create_index("reply_to_send", "outbox", ["id"], **where(sa.column("state").in_(("pending", "sending"))))


def downgrade() -> None:
    op.drop_index("reply_to_send", "outbox")
    op.create_index("reply_to_send", "outbox", ["id"], **where(sa.column("state") == "pending"))
    op.drop_index("answer_of_message", "answer")
    for table, columns in ADDED.items():
        for column in columns:
            op.drop_column(table, column.name)


def where(condition: sa.ColumnElement[bool]) -> dict[str, Any]:
    return {"sqlite_where": condition, "postgresql_where": condition}
