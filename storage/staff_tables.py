"""What is remembered of the staff, as in `storage.tables`: who joined, what they ordered, and what became of each
week's summary. Nothing here is about the people who answer."""

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlmodel import Field, SQLModel

from storage.tables import SERIAL, table, where


class Colleague(SQLModel, table=True):
    """Somebody of the staff who has joined the staff bot. `named` and `mark` are keyed hashes of the name and of the
    chat. Of one who was removed only the name stays, for the access log."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    named: str = Field(sa_type=Text)
    name: bytes = Field(sa_type=LargeBinary)  # sealed
    audience: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    mark: str | None = Field(default=None, sa_type=Text)
    chat: bytes | None = Field(default=None, sa_type=LargeBinary)  # sealed
    joined_at: int = Field(sa_type=BigInteger)
    blocked_at: int | None = Field(default=None, sa_type=BigInteger)  # no longer wants to be written to
    removed_at: int | None = Field(default=None, sa_type=BigInteger)


class Invite(SQLModel, table=True):
    """A code that lets somebody join once. `mark` is the code's keyed hash; the code itself is nowhere."""

    __table_args__ = {"sqlite_with_rowid": False}

    mark: str = Field(primary_key=True, sa_type=Text)
    named: str = Field(sa_type=Text)
    name: bytes = Field(sa_type=LargeBinary)  # sealed
    audience: str = Field(sa_type=Text)
    expires_at: int = Field(sa_type=BigInteger)
    used_at: int | None = Field(default=None, sa_type=BigInteger)
    colleague: int | None = Field(default=None, foreign_key="colleague.id", sa_type=BigInteger)  # who used it


class Subscription(SQLModel, table=True):
    """A colleague wants the weekly summary by itself: on a day (0 is Monday) and hour of the deployment's time zone."""

    colleague: int = Field(primary_key=True, foreign_key="colleague.id", sa_type=BigInteger)
    day: int
    hour: int
    language: str = Field(sa_type=Text)
    since: int = Field(sa_type=BigInteger)


class Delivery(SQLModel, table=True):
    """A week's summary for a colleague, once: claimed, sending, waiting (to be tried again), sent, doubtful (perhaps
    arrived) or given_up. While it is claimed or sending nobody else touches it before `lease_until`."""

    week: str = Field(primary_key=True, sa_type=Text)
    colleague: int = Field(primary_key=True, foreign_key="colleague.id", sa_type=BigInteger)
    state: str = Field(sa_type=Text)
    attempts: int = 0
    parts: int = 0  # how many of its messages were sent
    lease_until: int = Field(sa_type=BigInteger)
    at: int = Field(sa_type=BigInteger)


class Mailbox(SQLModel, table=True):
    """Somebody to whom the weekly summary goes by e-mail. Her address is only in audiences.yaml; `mark` is its keyed
    hash with the audience's code."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    audience: str = Field(sa_type=Text)
    mark: str = Field(unique=True, sa_type=Text)
    since: int = Field(sa_type=BigInteger)
    left_at: int | None = Field(default=None, sa_type=BigInteger)  # is in audiences.yaml no more


class Mailing(SQLModel, table=True):
    """A week's summary for a mailbox, once; as Delivery."""

    week: str = Field(primary_key=True, sa_type=Text)
    mailbox: int = Field(primary_key=True, foreign_key="mailbox.id", sa_type=BigInteger)
    state: str = Field(sa_type=Text)
    attempts: int = 0
    parts: int = 0
    lease_until: int = Field(sa_type=BigInteger)
    at: int = Field(sa_type=BigInteger)
    why: bytes | None = Field(default=None, sa_type=LargeBinary)  # sealed: what the server said against it


class Access(SQLModel, table=True):
    """Who of the staff asked for what, in codes; `colleague` is empty for a stranger."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    at: int = Field(sa_type=BigInteger)
    colleague: int | None = Field(default=None, foreign_key="colleague.id", sa_type=BigInteger)
    what: str = Field(sa_type=Text)


_colleague, _invite = map(table, (Colleague, Invite))
Index("colleague_of_chat", _colleague.c.mark, unique=True, **where(_colleague.c.mark.is_not(None)))
Index("colleague_of_name", _colleague.c.named, unique=True, **where(_colleague.c.removed_at.is_(None)))
Index("invite_of_name", _invite.c.named)
