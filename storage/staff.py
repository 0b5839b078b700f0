"""Colleagues of the staff bot: invited by a code that works once, known by their chat, and what each asked for.

Every method is one short transaction and raises DatabaseProblem. Names and chats are sealed; codes are nowhere.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, insert, select, update

from storage import staff_tables, tables
from storage.database import reading, writing
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault

_colleague, _invite, _subscription = map(
    table, (staff_tables.Colleague, staff_tables.Invite, staff_tables.Subscription)
)
_delivery, _access, _quote = map(table, (staff_tables.Delivery, staff_tables.Access, tables.Quote))
_HERE = _colleague.c.removed_at.is_(None)


@dataclass(frozen=True, slots=True)
class Colleague:
    """One who has joined. `chat` is the messenger's name of her private chat."""

    id: int
    name: str
    audience: str
    language: str
    chat: str
    joined_at: datetime
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Invited:
    """One whose code waits."""

    name: str
    audience: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Accessed:
    """A line of the access log. `name` is empty for a stranger."""

    at: datetime
    name: str
    what: str


class NameTaken(Exception):  # noqa: N818  (an answer, not a defect)
    """Somebody of this name has joined."""


class Staff:
    """The closed list."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine, self._vault = engine, vault

    # ------------------------------------------------------------ joining and leaving

    def invite(self, code: str, name: str, audience: str, expires_at: datetime) -> None:
        """Lets whoever writes this code join, once. An older code of the same name ends. Raises NameTaken."""
        named = self._named(name)
        with writing(self._engine) as connection:
            if connection.scalar(select(_colleague.c.id).where(_HERE, _colleague.c.named == named)) is not None:
                raise NameTaken
            connection.execute(delete(_invite).where(_invite.c.named == named, _invite.c.used_at.is_(None)))
            row = {"mark": self._code(code), "named": named, "name": self._vault.seal(name.encode())}
            until = milliseconds(expires_at)
            connection.execute(insert(_invite).values(audience=audience, expires_at=until, **row))

    def join(self, code: str, chat: str, language: str, at: datetime) -> Colleague | None:
        """Whoever writes from this chat is a colleague from now on; None for a code that is unknown, used or expired.
        The one who used it may say it again: nothing changes."""
        with writing(self._engine) as connection:
            found = connection.execute(select(_invite).where(_invite.c.mark == self._code(code))).first()
            here = self._of_chat(connection, chat)
            if here is not None or found is None:
                return here if found is not None and here is not None and found.colleague == here.id else None
            if found.used_at is not None or found.expires_at <= milliseconds(at):
                return None
            row = {"named": found.named, "name": found.name, "audience": found.audience, "language": language}
            row |= {"mark": self._chat(chat), "chat": self._vault.seal(chat.encode()), "joined_at": milliseconds(at)}
            key = connection.execute(insert(_colleague).values(**row)).inserted_primary_key
            assert key is not None
            used = {"used_at": milliseconds(at), "colleague": key[0]}
            connection.execute(update(_invite).where(_invite.c.mark == found.mark).values(**used))
            return self._of_chat(connection, chat)

    def remove(self, name: str, at: datetime) -> int | None:
        """She gets nothing more, and her open code ends. Returns her number, 0 when there was only a code; None when
        nobody has this name."""
        named = self._named(name)
        with writing(self._engine) as connection:
            codes = delete(_invite).where(_invite.c.named == named, _invite.c.used_at.is_(None))
            ended = connection.execute(codes).rowcount
            found: int | None = connection.scalar(select(_colleague.c.id).where(_HERE, _colleague.c.named == named))
            if found is None:
                return 0 if ended else None
            gone = {"removed_at": milliseconds(at), "mark": None, "chat": None}
            connection.execute(update(_colleague).where(_colleague.c.id == found).values(**gone))
            connection.execute(delete(_subscription).where(_subscription.c.colleague == found))
            return found

    def block(self, colleague: int, at: datetime | None) -> None:
        """She does not want to be written to since `at`; None: she does again."""
        since = milliseconds(at) if at else None
        with writing(self._engine) as connection:
            connection.execute(update(_colleague).where(_colleague.c.id == colleague).values(blocked_at=since))

    def speak(self, colleague: int, language: str) -> None:
        """She is answered in this language."""
        with writing(self._engine) as connection:
            connection.execute(update(_colleague).where(_colleague.c.id == colleague).values(language=language))

    # ------------------------------------------------------------ who is who

    def of_chat(self, chat: str) -> Colleague | None:
        """Whose chat this is; None for a stranger's."""
        with reading(self._engine) as connection:
            return self._of_chat(connection, chat)

    def colleagues(self) -> list[Colleague]:
        """All who have joined, the first one first."""
        with reading(self._engine) as connection:
            rows = connection.execute(select(_colleague).where(_HERE).order_by(_colleague.c.id)).all()
        return [self._read(row) for row in rows]

    def invited(self, at: datetime) -> list[Invited]:
        """Whose codes can still be used, the one that ends first first."""
        open_still = (_invite.c.used_at.is_(None)) & (_invite.c.expires_at > milliseconds(at))
        with reading(self._engine) as connection:
            rows = connection.execute(select(_invite).where(open_still).order_by(_invite.c.expires_at)).all()
        return [Invited(self._open(row.name), row.audience, moment(row.expires_at)) for row in rows]

    # ------------------------------------------------------------ the access log

    def note(self, colleague: int | None, what: str, at: datetime) -> None:
        """Writes a line: a command and codes, never what somebody typed."""
        with writing(self._engine) as connection:
            connection.execute(insert(_access).values(at=milliseconds(at), colleague=colleague, what=what))

    def log(self, last: int) -> list[Accessed]:
        """The newest lines, oldest of them first."""
        whose = select(_access.c.at, _access.c.what, _colleague.c.name).outerjoin(
            _colleague, _colleague.c.id == _access.c.colleague
        )
        with reading(self._engine) as connection:
            rows = connection.execute(whose.order_by(_access.c.id.desc()).limit(last)).all()
        return [Accessed(moment(row.at), self._open(row.name) if row.name else "", row.what) for row in rows[::-1]]

    def forget(self, before: datetime) -> None:
        """What is older goes: lines of the log, deliveries, codes, and those who were removed before and since then
        stand in no line."""
        old = milliseconds(before)
        with writing(self._engine) as connection:
            connection.execute(delete(_access).where(_access.c.at < old))
            connection.execute(delete(_delivery).where(_delivery.c.at < old))
            connection.execute(delete(_invite).where(_invite.c.expires_at < old))
            known = (select(each.c.colleague) for each in (_access, _delivery, _invite, _quote))
            gone = [_colleague.c.id.not_in(each.where(each.selected_columns[0].is_not(None))) for each in known]
            connection.execute(delete(_colleague).where(_colleague.c.removed_at < old, *gone))

    # ------------------------------------------------------------ what they share

    def _of_chat(self, connection: Connection, chat: str) -> Colleague | None:
        row = connection.execute(select(_colleague).where(_HERE, _colleague.c.mark == self._chat(chat))).first()
        return None if row is None else self._read(row)

    def _read(self, row: Row[Any]) -> Colleague:
        return Colleague(
            id=row.id,
            name=self._open(row.name),
            audience=row.audience,
            language=row.language,
            chat=self._open(row.chat),
            joined_at=moment(row.joined_at),
            blocked=row.blocked_at is not None,
        )

    def _open(self, sealed: bytes) -> str:
        return self._vault.open(sealed).decode()

    def _named(self, name: str) -> str:
        return self._vault.mark(f"staff name\0{' '.join(name.split()).casefold()}")

    def _code(self, code: str) -> str:
        return self._vault.mark(f"staff code\0{code}")

    def _chat(self, chat: str) -> str:
        return self._vault.mark(f"staff chat\0{chat}")
