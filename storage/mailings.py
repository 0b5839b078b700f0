"""The weekly summary's way to each mailbox: who is listed since when; its ledger says what became of each week's.

Addresses are kept by keyed hash only: they stand in audiences.yaml, and nothing here has to find one back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, insert, select, update

from storage import staff_tables
from storage.database import reading, writing
from storage.ledger import Claim, Ledger, tries
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault

_mailbox, _mailing = map(table, (staff_tables.Mailbox, staff_tables.Mailing))

Recipient = tuple[str, str]  # the audience's code and the address


@dataclass(frozen=True, slots=True)
class Box:
    """A mailbox that is known."""

    id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a week for a mailbox. `until` is when it is tried again, or when the lease ends."""

    week: str
    mailbox: int
    mark: str
    state: str
    attempts: int
    at: datetime
    until: datetime
    why: str


class Mailings(Ledger):
    """Every method is one short transaction; raises DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        super().__init__(engine, _mailing, "mailbox")
        self._vault = vault

    def mark(self, recipient: Recipient) -> str:
        """How a recipient is kept."""
        audience, address = recipient
        return self._vault.mark(f"mailbox\0{audience}\0{address.lower()}")

    def listed(self, recipients: Iterable[Recipient], at: datetime) -> Mapping[Recipient, Box]:
        """These are the recipients now, a new one since `at`; all others get nothing more."""
        marks = {self.mark(each): each for each in recipients}
        with writing(self._engine) as connection:
            known = {row.mark: row for row in connection.execute(select(_mailbox))}
            for mark, (audience, _) in marks.items():
                if mark not in known:
                    values = {"audience": audience, "mark": mark, "since": milliseconds(at)}
                    connection.execute(insert(_mailbox).values(**values))
                elif known[mark].left_at is not None:
                    back = update(_mailbox).where(_mailbox.c.mark == mark)
                    connection.execute(back.values(since=milliseconds(at), left_at=None))
            gone = [row.id for mark, row in known.items() if mark not in marks and row.left_at is None]
            if gone:
                left = update(_mailbox).where(_mailbox.c.id.in_(gone))
                connection.execute(left.values(left_at=milliseconds(at)))
            rows = connection.execute(select(_mailbox).where(_mailbox.c.left_at.is_(None))).all()
        return {marks[row.mark]: Box(row.id, moment(row.since)) for row in rows}

    def failed(self, claim: Claim, at: datetime, why: str) -> None:
        """It will never arrive, for what the server said."""
        self.give_up(claim, at, why=self._sealed(why))

    def waits(self, claim: Claim, at: datetime, why: str) -> None:
        """It did surely not arrive, for what was said; to be tried again from `at` on."""
        self.later(claim, at, why=self._sealed(why))

    def settle(self, week: str, mailbox: int, at: datetime) -> bool:
        """Somebody has looked: a doubtful one did arrive. False when there is no such."""
        mine = (_mailing.c.week == week) & (_mailing.c.mailbox == mailbox) & (_mailing.c.state == "doubtful")
        with writing(self._engine) as connection:
            done = update(_mailing).where(mine).values(state="sent", at=milliseconds(at))
            return connection.execute(done).rowcount == 1

    def results(self) -> list[Result]:
        """Everything that is known, the newest week first."""
        both = select(_mailing, _mailbox.c.mark).join(_mailbox, _mailbox.c.id == _mailing.c.mailbox)
        with reading(self._engine) as connection:
            rows = connection.execute(both.order_by(_mailing.c.week.desc(), _mailing.c.mailbox)).all()
        return [
            Result(
                week=row.week,
                mailbox=row.mailbox,
                mark=row.mark,
                state=row.state,
                attempts=tries(row.attempts),
                at=moment(row.at),
                until=moment(row.lease_until),
                why=self._vault.open(row.why).decode() if row.why else "",
            )
            for row in rows
        ]

    def forget(self, before: datetime) -> None:
        """What is older goes, and mailboxes that left before and stand in nothing any more."""
        old = milliseconds(before)
        with writing(self._engine) as connection:
            connection.execute(delete(_mailing).where(_mailing.c.at < old))
            unused = _mailbox.c.id.not_in(select(_mailing.c.mailbox))
            connection.execute(delete(_mailbox).where(_mailbox.c.left_at < old, unused))

    def _sealed(self, why: str) -> bytes:
        return self._vault.seal(why.encode())

    def _wanted(self, connection: Connection, to: int) -> bool:
        listed = select(_mailbox.c.id).where(_mailbox.c.id == to, _mailbox.c.left_at.is_(None))
        return connection.scalar(listed) is not None
