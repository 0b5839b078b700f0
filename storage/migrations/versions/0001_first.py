"""The first tables"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table("person", id_(sa.Text), number("began_at"))
    op.create_table("setting", id_(sa.Text, "name"), sealed("value"))
    op.create_table("inbox", id_(sa.Text, "claim"), number("at"), sqlite_with_rowid=False)
    op.create_table(
        "dead_letter",
        id_(),
        *words("claim", "channel", "error"),
        sa.Column("tries", sa.Integer, nullable=False),
        number("at"),
    )
    op.create_table(
        "address", id_(sa.Text, "mark"), person(), *words("channel"), sealed(nullable=True), sqlite_with_rowid=False
    )
    op.create_table(
        "conversation",
        *(id_(), person(), yes_or_no("current"), *words("channel", "flow", "version", "language", "state")),
        *(word("place"), number("began_at"), number("updated_at"), maybe("consented_at"), maybe("ended_at")),
        *(word("reply"), sealed()),
    )
    op.create_table("help_request", id_(), person(), number("at"), word("place"), maybe("resolved_at"))
    op.create_table(
        "outbox",
        *(id_(), *words("claim"), person(nullable=True), *words("channel", "state")),
        *(sa.Column("attempts", sa.Integer, nullable=False), number("at"), sealed()),
    )
    op.create_table(
        "answer",
        *(id_(), conversation(), *words("person", "flow", "version", "question", "place", "type"), word("value")),
        *(*words("status"), sealed(nullable=True), *words("language", "method", "normalizer"), yes_or_no("confirmed")),
        *(*words("calendar"), yes_or_no("approximate"), number("at"), yes_or_no("current")),
    )
    op.create_table(
        "happening", id_(), conversation(), *words("person", "name"), word("place"), *words("language"), number("at")
    )
    for table, column in (
        ("address", "person"),
        ("conversation", "began_at"),
        ("conversation", "person"),
        ("help_request", "person"),
        ("outbox", "person"),
        ("happening", "conversation"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    current = sa.column("current") == sa.true()
    op.create_index("one_current_conversation", "conversation", ["person"], unique=True, **where(current))
    op.create_index("answer_of_place", "answer", ["conversation", "place"])
    op.create_index("answer_of_week", "answer", ["at", "question", "value", "person"], **where(current))
    op.create_index("happening_of_week", "happening", ["at", "name"])
    op.create_index("reply_to_send", "outbox", ["id"], **where(sa.column("state") == "pending"))


def downgrade() -> None:
    for table in (
        *("happening", "answer", "outbox", "help_request", "conversation", "address"),
        *("dead_letter", "inbox", "setting", "person"),
    ):
        op.drop_table(table)


def id_(kind: type[sa.Text] | None = None, name: str = "id") -> sa.Column[Any]:
    return sa.Column(name, kind or SERIAL, primary_key=True, nullable=False)


def person(nullable: bool = False) -> sa.Column[Any]:
    return sa.Column("person", sa.Text, sa.ForeignKey("person.id"), nullable=nullable)


def conversation() -> sa.Column[Any]:
    return sa.Column("conversation", sa.BigInteger, sa.ForeignKey("conversation.id"), nullable=False)


def word(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text)


def words(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger, nullable=False)


def maybe(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger)


def yes_or_no(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=False)


def sealed(name: str = "sealed", nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable)


def where(condition: sa.ColumnElement[bool]) -> dict[str, Any]:
    return {"sqlite_where": condition, "postgresql_where": condition}
