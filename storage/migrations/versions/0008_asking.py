"""Which reply asks the present question for the first time"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("asking", sa.Text))


def downgrade() -> None:
    op.drop_column("conversation", "asking")
