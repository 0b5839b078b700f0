"""Which text somebody was asked to agree to last, apart from what she agreed to"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("shown", sa.Text))
    op.execute("UPDATE conversation SET shown = consent")
    op.execute("UPDATE conversation SET consent = NULL WHERE consented_at IS NULL")


def downgrade() -> None:
    op.execute("UPDATE conversation SET consent = shown WHERE consented_at IS NULL")
    op.drop_column("conversation", "shown")
