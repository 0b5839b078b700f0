"""The statements of the hot path, built once. Those that write are compiled once, too, and run by the driver directly:
SQLAlchemy's own handling of each row's parameters costs more than a third of a turn."""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table, bindparam, delete, false, insert, or_, select, true, update
from sqlalchemy.sql.dml import UpdateBase

from storage import tables
from storage.tables import table

PERSON, ADDRESS, CONVERSATION = map(table, (tables.Person, tables.Address, tables.Conversation))
ANSWER, INBOX, OUTBOX = map(table, (tables.Answer, tables.Inbox, tables.Outbox))
QUOTE = table(tables.Quote)

Row = dict[str, Any]


class Many:
    """A statement for many rows at once. A row has a plain value (str, int, bool, bytes or None) for each column and
    parameter that the statement names."""

    def __init__(self, statement: UpdateBase, columns: Iterable[str] = ()) -> None:
        self._statement, self._columns = statement, list(columns)
        self._compiled: dict[Dialect, tuple[str, Callable[[Row], Any] | None]] = {}

    def __call__(self, connection: Connection, rows: list[Row]) -> None:
        """Writes all rows. Raises what the driver raises, wrapped by SQLAlchemy."""
        if not rows:
            return
        dialect = connection.dialect
        if dialect not in self._compiled:
            compiled = self._statement.compile(dialect=dialect, column_keys=self._columns)
            self._compiled[dialect] = str(compiled), _in_order(compiled.positiontup)
        text, ordered = self._compiled[dialect]
        connection.exec_driver_sql(text, rows if ordered is None else list(map(ordered, rows)))


def _in_order(names: list[str] | None) -> Callable[[Row], Any] | None:
    """A row's values as the driver wants them; None for a driver that takes them by name."""
    if not names:
        return None
    return itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)  # itemgetter makes no tuple of one


def _add(found: Table, numbered: bool = False) -> Many:
    """Adds rows; those of a `numbered` table get their id from the database."""
    return Many(insert(found).inline(), [column.name for column in found.c if not (numbered and column.name == "id")])


CLAIMED = select(INBOX.c.claim).where(INBOX.c.claim.in_(bindparam("claims", expanding=True)))
"""Those of `claims` that were taken before."""

STANDING = (
    select(
        *(
            ADDRESS.c.mark,
            ADDRESS.c.person,
            ADDRESS.c.sealed.is_(None).label("unreachable"),
            CONVERSATION.c.id,
            CONVERSATION.c.flow,
            CONVERSATION.c.state,
        ),
        *(CONVERSATION.c.consented_at, CONVERSATION.c.ended_at, CONVERSATION.c.reply, CONVERSATION.c.sealed),
        *(CONVERSATION.c.asked, CONVERSATION.c.asking),
        *(CONVERSATION.c.consent, CONVERSATION.c.shown, CONVERSATION.c.reminded),
        *(CONVERSATION.c.updated_at, CONVERSATION.c.version),
    )
    .outerjoin(CONVERSATION, (CONVERSATION.c.person == ADDRESS.c.person) & (CONVERSATION.c.current == true()))
    .where(ADDRESS.c.mark.in_(bindparam("marks", expanding=True)))
)
"""The person and the current conversation, if any, behind each of `marks`."""

_SAID = select(OUTBOX.c.sealed).where(OUTBOX.c.claim == bindparam("claim")).order_by(OUTBOX.c.id.desc()).limit(1)
SAID_TO = _SAID.where(OUTBOX.c.person == bindparam("person"))
SAID_TO_NOBODY = _SAID.where(OUTBOX.c.person.is_(None))
"""The reply to `claim`: to a person, or to someone who was erased with it."""

PLACE_OF = (
    select(ANSWER.c.place)
    .where(ANSWER.c.claim == bindparam("claim"), ANSWER.c.conversation == bindparam("of"), ANSWER.c.current == true())
    .limit(1)
)
"""What the message of `claim` answered, if that answer still counts."""

_OF = CONVERSATION.c.id == bindparam("of")
# Without `current`: SQLite writes an index anew whenever its column is named, changed or not.
_FIXED = {"id", "person", "current", "flow", "began_at"}
CHANGE_CONVERSATION = Many(
    update(CONVERSATION).where(_OF), [column.name for column in CONVERSATION.c if column.name not in _FIXED]
)
NO_LONGER_CURRENT = Many(update(CONVERSATION).where(_OF).values(current=false()))

_COUNTING = (ANSWER.c.conversation == bindparam("of")) & (ANSWER.c.current == true())
RETIRE_ALL = Many(update(ANSWER).where(_COUNTING).values(current=false()))
RETIRE = Many(update(ANSWER).where(_COUNTING, ANSWER.c.place == bindparam("at_place")).values(current=false()))
"""The answers to a place of a conversation no longer count."""

_QUOTED = QUOTE.c.conversation == bindparam("of")
_TOUCHED = or_(QUOTE.c.place == bindparam("at_place"), QUOTE.c.consent == bindparam("at_place"))
UNQUOTE_ALL, UNQUOTE = Many(delete(QUOTE).where(_QUOTED)), Many(delete(QUOTE).where(_QUOTED, _TOUCHED))
"""What was decided about own words that no longer count, or whose consent no longer does, is forgotten with them."""

RESEAL = Many(update(ADDRESS).where(ADDRESS.c.mark == bindparam("at_mark")).values(sealed=bindparam("again")))
"""Somebody can be written to again."""

ADD_PERSON, ADD_ADDRESS, ADD_CONVERSATION, ADD_CLAIM = map(_add, (PERSON, ADDRESS, CONVERSATION, INBOX))
ADD_ANSWER, ADD_REPLY = _add(ANSWER, numbered=True), _add(OUTBOX, numbered=True)
ADD_HAPPENING = _add(table(tables.Happening), numbered=True)
ADD_HELP_REQUEST = _add(table(tables.HelpRequest), numbered=True)
ADD_DEAD_LETTER = _add(table(tables.DeadLetter), numbered=True)
