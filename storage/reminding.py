"""Who has fallen silent in the middle: to be reminded of it, at most twice, and then no longer waited for.

What a person had said when she fell silent stays as she agreed. An expired conversation is only called so: as soon as
she says something, it goes on at the same question.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, and_, func, insert, literal, or_, select, true, update

from storage import tables
from storage.database import alone_with, reading, writing
from storage.outbox import REACHED
from storage.people import AT_ONCE, open_address
from storage.problems import DatabaseProblem
from storage.tables import table
from storage.times import milliseconds
from storage.vault import Vault

_address, _conversation, _happening = map(table, (tables.Address, tables.Conversation, tables.Happening))

FIRST, SECOND = timedelta(days=1), timedelta(days=7)  # of silence, before each reminder
EXPIRES = timedelta(days=14)  # of silence; a reminder that could not be sent by then is not sent
_LATE = SECOND - FIRST  # a first reminder as late as this is the second too: never two in a row
_WAITS = and_(
    _conversation.c.current == true(),
    _conversation.c.state.in_(("open", "paused")),
    _conversation.c.consented_at.is_not(None),
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """`number` is 1 or 2."""

    address: str
    conversation: int
    number: int


def due(engine: Engine, vault: Vault, channel: str, now: datetime) -> list[Reminder]:
    """Those of a channel who are to be reminded now, the longest silent first. Raises DatabaseProblem."""
    columns = (_address.c.sealed, _conversation.c.id, _conversation.c.updated_at)
    with reading(engine) as connection:
        rows = connection.execute(_due(channel, now, *columns).order_by(_conversation.c.updated_at)).all()
    late = milliseconds(now - _LATE)
    found = []
    for row in rows:
        with suppress(DatabaseProblem):  # an address that can never be read must not keep others from theirs
            found.append(Reminder(open_address(vault, row.sealed), row.id, 2 if row.updated_at <= late else 1))
    return found


def still_due(engine: Engine, channel: str, now: datetime, conversation: int) -> bool:
    """Whether nothing has been said in a conversation meanwhile."""
    with reading(engine) as connection:
        here = _due(channel, now, _conversation.c.id).where(_conversation.c.id == conversation)
        return connection.execute(here).first() is not None


def counts(engine: Engine, channel: str, now: datetime) -> dict[str, int]:
    """How many are due in a channel; how many were sent, and how many conversations expired, wherever."""
    happened = select(_happening.c.name, func.count()).where(_happening.c.name.in_(("reminded", "expired")))
    with reading(engine) as connection:
        found: dict[str, int] = {row[0]: row[1] for row in connection.execute(happened.group_by(_happening.c.name))}
        waiting = connection.scalar(_due(channel, now, func.count())) or 0
    return {"due": waiting, "sent": found.get("reminded", 0), "expired": found.get("expired", 0)}


def expire(engine: Engine, now: datetime) -> int:
    """Calls expired what nobody has gone on with. Returns how many. Raises DatabaseProblem."""
    silent = and_(_WAITS, _conversation.c.updated_at < milliseconds(now - EXPIRES))
    found = select(_conversation.c.id, _conversation.c.person).where(silent).limit(AT_ONCE)
    who = (_conversation.c.id, _conversation.c.person, _conversation.c.place, _conversation.c.language)
    total = 0
    while True:
        with writing(engine) as connection:
            some = connection.execute(found).all()
            alone_with(connection, [row.person for row in some])
            still = and_(silent, _conversation.c.id.in_([row.id for row in some]))  # who has said nothing meanwhile
            told = select(*who, literal("expired"), literal(milliseconds(now))).where(still)
            columns = ["conversation", "person", "place", "language", "name", "at"]
            connection.execute(insert(_happening).from_select(columns, told))
            total += connection.execute(update(_conversation).where(still).values(state="expired")).rowcount
        if not some:
            return total


def _due(channel: str, now: datetime, *columns: Any) -> Select[Any]:
    heard = _conversation.c.updated_at

    def silent(since: timedelta) -> ColumnElement[bool]:
        return heard <= milliseconds(now - since)

    turn = or_(and_(_conversation.c.reminded == 0, silent(FIRST)), and_(_conversation.c.reminded == 1, silent(SECOND)))
    there = (_address.c.person == _conversation.c.person) & (_address.c.channel == channel)
    return (
        select(*columns)
        .select_from(_conversation.join(_address, there))
        .where(_WAITS, turn, REACHED, _conversation.c.channel == channel, ~silent(EXPIRES))
        .where(_address.c.sealed.is_not(None))
    )
