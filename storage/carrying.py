"""Stored conversations carried into the version of their flow that is served, each in a transaction with all its rows.

A conversation's row says in which version it stands, so nothing else has to be remembered: who is not carried yet is
carried by whoever comes first, her own next message or the command that published, and broken off, it goes on.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection, Engine, Row, Table, delete, func, insert, select, update

from dialogs.carrying import Carried, Given, carry
from dialogs.conversation import Answered, Conversation, Dropped, Held
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.places import name_of
from dialogs.versions import Renames, renames_along
from storage import tables
from storage.database import alone_with, reading, writing
from storage.publishing import path_from, served
from storage.standing import answer_row
from storage.tables import CLEAR_TYPES, table
from storage.times import moment
from storage.vault import Vault
from storage.words import read_conversation, read_words, unspoken, wordless, write

AT_ONCE = 100  # conversations carried in one transaction: a turn waits no longer for it than anybody would notice
_conversation, _answer, _quote = map(table, (tables.Conversation, tables.Answer, tables.Quote))
_happening, _help_request, _outbox = map(table, (tables.Happening, tables.HelpRequest, tables.Outbox))
Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of a conversation before it is carried."""

    row: Row[Any]
    now: Conversation
    old: Flow | None
    names: Renames
    answers: tuple[Row[Any], ...]


class Carriage:
    """The versions that are served, and the way into them. Safe for many threads."""

    def __init__(
        self, flows: Mapping[str, Flow], lexicons: Mapping[str, Mapping[str, Lexicon]], vault: Vault, zone: tzinfo
    ) -> None:
        self._flows, self._lexicons, self._vault, self._zone = flows, lexicons, vault, zone
        self._ways: dict[str, tuple[Flow | None, Renames]] = {}

    def is_served(self, connection: Connection) -> bool:
        """Whether these are still the versions that are served: asked in each turn's transaction, so that a turn is
        before a publication or after it."""
        now = served(connection)
        return all(now.get(name, flow.version) == flow.version for name, flow in self._flows.items())

    def waits(self, flow: str, version: str) -> bool:
        """Whether a conversation of a version is to be carried over."""
        return flow in self._flows and self._flows[flow].version != version

    def carry(self, connection: Connection, conversation: int) -> bool:
        """Carries one over, inside a transaction in which nobody else has the person. False where nothing is to do."""
        before = self._before(connection, conversation)
        if before is None:
            return False
        done = self._carried(before)
        self._rename(connection, before)
        if before.row.consented_at is not None:
            self._calculate(connection, before, done)
        self._write(connection, before, done)
        return True

    def carry_all(self, engine: Engine, flow: str, told: Told = lambda _: None) -> tuple[int, int]:
        """All who stand in another version of a flow; how many were carried, and how many could not be read. People go
        on meanwhile. Raises DatabaseProblem."""
        carried, failed, after = 0, 0, -1
        waiting = select(_conversation.c.id, _conversation.c.person).where(self._of(flow)).order_by(_conversation.c.id)
        while True:
            with writing(engine) as connection:
                some = connection.execute(waiting.where(_conversation.c.id > after).limit(AT_ONCE)).all()
                alone_with(connection, {row.person for row in some})
                for row in some:
                    try:
                        with connection.begin_nested():
                            carried += self.carry(connection, row.id)
                    except Exception:  # what cannot be read, or written, keeps nobody else waiting
                        failed += 1
            if not some:
                return carried, failed
            after = some[-1].id
            told(len(some))

    def carry_everyone(self, engine: Engine) -> None:
        """Of all flows."""
        for flow in self._flows:
            self.carry_all(engine, flow)

    def look(self, engine: Engine, flow: str, told: Told = lambda _: None) -> "Outlook":
        """What carrying all would do; nothing is changed. Raises DatabaseProblem."""
        found, after = Outlook(), -1
        ids = select(_conversation.c.id).where(self._of(flow)).order_by(_conversation.c.id).limit(AT_ONCE)
        while True:
            with reading(engine) as connection:
                some = list(connection.scalars(ids.where(_conversation.c.id > after)))
                for each in some:
                    before = self._before(connection, each)
                    if before is not None:
                        found.add(before, self._carried(before))
            if not some:
                return found
            after = some[-1]
            told(len(some))

    def waiting(self, engine: Engine, flow: str) -> int:
        """How many conversations are to be carried over."""
        with reading(engine) as connection:
            return connection.scalar(select(func.count()).select_from(_conversation).where(self._of(flow))) or 0

    def _of(self, flow: str) -> Any:
        return (_conversation.c.flow == flow) & (_conversation.c.version != self._flows[flow].version)

    def _before(self, connection: Connection, conversation: int) -> Before | None:
        row = connection.execute(select(_conversation).where(_conversation.c.id == conversation)).first()
        if row is None or not self.waits(row.flow, row.version):
            return None
        if row.version not in self._ways:
            path = path_from(connection, row.version, self._flows[row.flow])
            self._ways[row.version] = path[0], renames_along(path)
        now = read_conversation(self._vault.open(row.sealed))
        of = select(_answer).where(_answer.c.conversation == conversation).order_by(_answer.c.at, _answer.c.id)
        return Before(row, now, *self._ways[row.version], tuple(connection.execute(of)))

    def _carried(self, before: Before) -> Carried:
        row, given = before.row, dict[str, Given]()
        for one in before.answers:
            if one.current:
                value = one.value
                if value is None and one.sealed is not None and one.type not in CLEAR_TYPES:
                    value = read_words(self._vault.open(one.sealed)).value
                given[one.place] = Given(Held(value, one.status), one.type)
        at = moment(row.updated_at).astimezone(self._zone)
        return carry(self._flows[row.flow], before.now, self._lexicons[row.flow], at, before.old, given, before.names)

    def _rename(self, connection: Connection, before: Before) -> None:
        """Everything that hangs on a place moves with it. Where two answers meet, the later one counts."""
        names = before.names
        latest: dict[str, int] = {}
        for one in before.answers:
            place = names.place(one.place)
            value = one.value if one.value is None else names.value(one.place, one.value)
            if (place, value) != (one.place, one.value):
                new = {"place": place, "question": name_of(place), "value": value}
                connection.execute(update(_answer).where(_answer.c.id == one.id).values(**new))
                connection.execute(update(_quote).where(_quote.c.answer == one.id).values(place=place))
            if one.current and place in latest:
                connection.execute(update(_answer).where(_answer.c.id == latest[place]).values(current=False))
                connection.execute(delete(_quote).where(_quote.c.answer == latest[place]))
            if one.current:
                latest[place] = one.id
        talk = before.row.id
        _move(connection, _quote, "consent", _quote.c.conversation == talk, names)
        _move(connection, _happening, "place", _happening.c.conversation == talk, names)
        _move(connection, _help_request, "place", _help_request.c.person == before.row.person, names)

    def _calculate(self, connection: Connection, before: Before, done: Carried) -> None:
        """What is worked out otherwise now. It counts for the time of what it takes the place of: nobody answered."""
        times = {before.names.place(one.place): one.at for one in before.answers if one.current}
        here = (_answer.c.conversation == before.row.id) & _answer.c.current
        for event in done.events:
            if not isinstance(event, Answered | Dropped):
                continue
            places = event.places if isinstance(event, Dropped) else (event.place,)
            connection.execute(update(_answer).where(here, _answer.c.place.in_(places)).values(current=False))
            if isinstance(event, Answered):
                whose = {"conversation": before.row.id, "person": before.row.person, "flow": before.row.flow}
                since = {"version": done.conversation.version, "at": times.get(event.place, before.row.updated_at)}
                connection.execute(insert(_answer).values(answer_row(event, self._vault) | whose | since))

    def _write(self, connection: Connection, before: Before, done: Carried) -> None:
        row, consented = before.row, before.row.consented_at is not None
        now = done.conversation if consented else unspoken(done.conversation)
        new: dict[str, Any] = {"version": now.version, "place": now.place, "sealed": self._vault.seal(write(now))}
        if done.moved:  # what is typed before the new question was seen is no answer to it
            new |= {"asked": None, "asking": None}
        connection.execute(update(_conversation).where(_conversation.c.id == row.id).values(**new))
        if done.prompts and row.reply is not None:
            said = self._vault.seal(write(done.prompts if consented else wordless(done.prompts)))
            unsent = (_outbox.c.claim == row.reply) & (_outbox.c.person == row.person) & (_outbox.c.parts == 0)
            change = update(_outbox).where(unsent, _outbox.c.state.in_(("pending", "shown")))
            connection.execute(change.values(sealed=said))


class Outlook:
    """What happens to whom, counted. `standing` by question: people there who are asked nothing else, or otherwise, or
    another question; `again` by question: those whose answer is asked for again."""

    def __init__(self) -> None:
        self.standing: dict[str, int] = {}
        self.moved: dict[tuple[str, str], int] = {}
        self.again: dict[str, int] = {}
        self.inside = 0
        self.over = 0

    def add(self, before: Before, done: Carried) -> None:
        """One conversation. Those that are over are carried too, and nobody is asked anything."""
        if not before.row.current or before.now.state == "completed":
            self.over += 1
            return
        self.inside += 1
        place = name_of(before.now.place or "")
        self.standing[place] = self.standing.get(place, 0) + 1
        if done.moved:
            to = place, name_of(done.conversation.place or "")
            self.moved[to] = self.moved.get(to, 0) + 1
        for name in {name_of(each) for each in done.again}:
            self.again[name] = self.again.get(name, 0) + 1


def _move(connection: Connection, of: Table, column: str, mine: Any, names: Renames) -> None:
    held = of.c[column]
    found = list(connection.scalars(select(held).where(mine, held.is_not(None)).distinct()))
    moved = {place: names.place(place) for place in found if names.place(place) != place}
    for place, to in moved.items():
        connection.execute(update(of).where(mine, held == place).values({column: to}))
