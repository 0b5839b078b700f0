"""Replies on their way: what a channel has to send, what became of each, and who can be reached in it.

A row goes pending -> sending -> sent or given_up. What a crash left in `sending` may have arrived: it is sent again,
as a question twice does less harm than none, and is marked doubtful. What somebody writes before that is late: nobody
knows whether she had seen the question, and a wrong answer does more harm than one that is asked for twice.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Engine,
    RowMapping,
    Update,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from dialogs.conversation import Prompt
from storage import tables
from storage.database import reading, writing
from storage.people import address_mark, open_address, seal_address
from storage.problems import DatabaseProblem
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault
from storage.words import read_prompts

_outbox, _address, _conversation, _setting = map(
    table, (tables.Outbox, tables.Address, tables.Conversation, tables.Setting)
)
REACHED = or_(_address.c.blocked_at.is_(None), _address.c.blocked_at < _conversation.c.updated_at)
"""Whoever said something since she blocked us no longer does, though nobody may have told."""
_WAITING = (
    select(_outbox, _address.c.sealed.label("whose"), _address.c.blocked_at)
    .outerjoin(_address, (_address.c.person == _outbox.c.person) & (_address.c.channel == _outbox.c.channel))
    .where(_outbox.c.channel == bindparam("on"), _outbox.c.state == "pending")
    .where(_outbox.c.id.not_in(bindparam("but", expanding=True)))
    .where(_outbox.c.person.is_(None) | _outbox.c.person.not_in(bindparam("without", expanding=True)))
    .order_by(_outbox.c.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One reply to send. `address` is None when there is nobody to send it to (any more); `parts` of its messages were
    sent before; `conversation` is the tag that its buttons carry. It is known by number and claim together, as
    SQLite gives the number of a reply that was erased to the next one."""

    id: int
    claim: str
    address: str | None
    person: str | None
    flow: str
    language: str
    conversation: str
    prompts: tuple[Prompt, ...]
    about: str | None
    parts: int
    attempts: int
    at: datetime


class Outbox:
    """One channel's replies. Every method is one short transaction; raises DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault, channel: str) -> None:
        self._engine, self._vault, self._channel = engine, vault, channel

    # ------------------------------------------------------------ sending

    def recover(self) -> int:
        """What the last process was sending when it died, pending again and doubtful. Returns how many."""
        with writing(self._engine) as connection:
            left = (_outbox.c.channel == self._channel) & (_outbox.c.state == "sending")
            return connection.execute(update(_outbox).where(left).values(state="pending", doubtful=True)).rowcount

    def waiting(self, but: Collection[int] = (), most: int = 500, without: Collection[str] = ()) -> list[Parcel]:
        """Pending replies but for those with these numbers and to these people, oldest first."""
        given = {"on": self._channel, "but": list(but), "without": list(without), "most": most}
        with reading(self._engine) as connection:
            rows = connection.execute(_WAITING, given).mappings().all()
        parcels = []
        for row in rows:
            try:
                parcels.append(self._parcel(row))
            except DatabaseProblem:  # it can never be read: it must not keep the others
                self._end(row["id"], row["claim"], row["person"], 0, state="given_up", address=None)
        return parcels

    def _parcel(self, row: RowMapping) -> Parcel:
        return Parcel(
            id=row["id"],
            claim=row["claim"],
            address=self._address_of(row["address"] or (None if _is_blocked(row) else row["whose"])),
            person=row["person"],
            flow=row["flow"],
            language=row["language"],
            conversation=row["conversation"],
            prompts=read_prompts(self._vault.open(row["sealed"])),
            about=row["about"],
            parts=row["parts"],
            attempts=row["attempts"],
            at=moment(row["at"]),
        )

    def sending(self, parcel: Parcel) -> bool:
        """About to send: from here on a crash makes it doubtful. False: it is not to be sent any more."""
        mine = _is(parcel.id, parcel.claim) & _outbox.c.state.in_(("pending", "sending"))
        with writing(self._engine) as connection:
            begun = update(_outbox).where(mine).values(state="sending", attempts=_outbox.c.attempts + 1)
            return connection.execute(begun).rowcount == 1

    def part_sent(self, parcel: Parcel, parts: int) -> None:
        """So many of its messages are out."""
        with writing(self._engine) as connection:
            connection.execute(update(_outbox).where(_is(parcel.id, parcel.claim)).values(parts=parts))

    def sent(self, parcel: Parcel, message: int) -> None:
        """It arrived; `message` is the messenger's number of its last message, from which on the person can answer."""
        self._end(parcel.id, parcel.claim, parcel.person, message, state="sent", message=message, address=None)

    def later(self, parcel: Parcel, doubtful: bool = False) -> None:
        """It is to be tried again; `doubtful` when it may have arrived all the same."""
        values = {"state": "pending"} | ({"doubtful": True} if doubtful else {})
        with writing(self._engine) as connection:
            connection.execute(update(_outbox).where(_is(parcel.id, parcel.claim)).values(**values))

    def give_up(self, parcel: Parcel) -> None:
        """It will never arrive."""
        self._end(parcel.id, parcel.claim, parcel.person, 0, state="given_up", address=None)

    def previous(self, parcel: Parcel) -> int | None:
        """The number of the person's message before this reply, whose buttons are now old."""
        found: int | None = self._before(parcel, _outbox.c.message)
        return found

    def said_before(self, parcel: Parcel) -> tuple[Prompt, ...]:
        """What was said in the person's message before this reply; nothing when there is none."""
        sealed = self._before(parcel, _outbox.c.sealed)
        return read_prompts(self._vault.open(sealed)) if sealed else ()

    def _before(self, parcel: Parcel, column: ColumnElement[Any]) -> Any:
        """Of the last reply that the person was sent before; of somebody who was erased nothing is left."""
        if parcel.person is None:
            return None
        earlier = (_outbox.c.person == parcel.person) & (_outbox.c.id < parcel.id) & (_outbox.c.state == "sent")
        newest = select(column).where(earlier, _outbox.c.channel == self._channel)
        with reading(self._engine) as connection:
            return connection.scalar(newest.order_by(_outbox.c.id.desc()).limit(1))

    def counts(self) -> dict[str, int]:
        """How many replies are pending, given up, doubtful."""
        of = select(func.count()).where(_outbox.c.channel == self._channel)
        with reading(self._engine) as connection:
            return {
                "pending": connection.scalar(of.where(_outbox.c.state.in_(("pending", "sending")))) or 0,
                "given_up": connection.scalar(of.where(_outbox.c.state == "given_up")) or 0,
                "doubtful": connection.scalar(of.where(_outbox.c.doubtful == true())) or 0,
            }

    def _end(self, number: int, claim: str, person: str | None, asked: int, **values: object) -> None:
        with writing(self._engine) as connection:
            connection.execute(update(_outbox).where(_is(number, claim)).values(**values))
            if person is not None:
                connection.execute(_asked_by(claim, asked).where(_conversation.c.person == person))
                if values["state"] == "given_up":
                    connection.execute(_not_shown_by(claim).where(_conversation.c.person == person))

    # ------------------------------------------------------------ who can be reached

    def block(self, address: str, at: datetime | None) -> None:
        """The person does not want to be written to since `at`; None: she does again."""
        since = None if at is None else milliseconds(at)
        with writing(self._engine) as connection:
            connection.execute(update(_address).where(_address.c.mark == self._mark(address)).values(blocked_at=since))

    def move(self, address: str, to: str) -> None:
        """The messenger gave an address another name."""
        row = {"mark": self._mark(to), "sealed": seal_address(self._vault, to)}
        with writing(self._engine) as connection:
            taken = connection.scalar(select(_address.c.mark).where(_address.c.mark == row["mark"]))
            if taken is None:
                connection.execute(update(_address).where(_address.c.mark == self._mark(address)).values(**row))

    def unanswered(self, since: datetime, until: datetime) -> tuple[str, ...]:
        """Addresses of those whose question was asked between two times, and who have said nothing since."""
        open_there = (_conversation.c.channel == self._channel) & (_conversation.c.state == "open")
        between = _conversation.c.updated_at.between(milliseconds(since), milliseconds(until))
        asked = (_conversation.c.current == true()) & _conversation.c.asked.is_not(None)
        same = (_address.c.person == _conversation.c.person) & (_address.c.channel == self._channel)
        with reading(self._engine) as connection:
            sealed = connection.scalars(
                select(_address.c.sealed)
                .join(_conversation, same)
                .where(open_there, between, asked, REACHED, _address.c.sealed.is_not(None))
            ).all()
        return tuple(open_address(self._vault, each) for each in sealed)

    # ------------------------------------------------------------ what the channel remembers about itself

    def note(self, name: str, value: str) -> None:
        """Remembers a value under a name."""
        row = {"name": f"{self._channel} {name}", "value": value.encode()}
        with writing(self._engine) as connection:
            connection.execute(delete(_setting).where(_setting.c.name == row["name"]))
            connection.execute(insert(_setting).values(**row))

    def noted(self, name: str) -> str | None:
        """What was remembered; None when nothing was."""
        with reading(self._engine) as connection:
            value = connection.scalar(select(_setting.c.value).where(_setting.c.name == f"{self._channel} {name}"))
        return None if value is None else bytes(value).decode()

    def _mark(self, address: str) -> str:
        return address_mark(self._vault, self._channel, address)

    def _address_of(self, sealed: bytes | None) -> str | None:
        return None if sealed is None else open_address(self._vault, sealed)


def _is(number: int, claim: str) -> ColumnElement[bool]:
    return (_outbox.c.id == number) & (_outbox.c.claim == claim)


def _is_blocked(row: RowMapping) -> bool:
    """Whoever said something since, no longer blocks us, though nobody may have told."""
    return row["blocked_at"] is not None and row["at"] <= row["blocked_at"]


def _asks(claim: str) -> ColumnElement[bool]:
    return or_(_conversation.c.asking == claim, _conversation.c.reply == claim)


def _not_shown_by(claim: str) -> Update:
    """The conversations before consent whose question is in a reply that never arrives: she was not shown what to agree
    to, and is asked once more before her yes counts."""
    return update(_conversation).where(_asks(claim), _conversation.c.consented_at.is_(None)).values(shown=None)


def _asked_by(claim: str, message: int) -> Update:
    """The conversations whose present question this reply asks: answers written after `message` are answers to it.
    It need not be the last reply: what was said too early was answered while the question was on its way."""
    return update(_conversation).where(_asks(claim), _conversation.c.asked.is_(None)).values(asked=message)
