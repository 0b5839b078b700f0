"""One transaction's worth of messages: loaded in two selects, decided one by one, written a table at a time."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import Any

from msgspec import Struct, structs
from sqlalchemy import Connection

from dialogs.conversation import Contact, Conversation, Edit, Happened, Location, Message, Nudge, Prompt, Text, Turn
from storage import statements as sql
from storage.agreeing import Decide, decided, version_said
from storage.carrying import Carriage
from storage.consents import NO_TEXTS, Consents
from storage.database import tell_of_replies
from storage.people import address_mark, erase, seal_address
from storage.problems import DatabaseProblem, place_of
from storage.standing import ERASING, Arrived, Standing, Talk
from storage.statements import Many, Row
from storage.times import milliseconds
from storage.vault import Vault
from storage.words import read_prompts, wordless, write

TRIES = 3
_ORDER = (
    *(sql.ADD_PERSON, sql.ADD_ADDRESS, sql.RESEAL),
    *(sql.CHANGE_CONVERSATION, sql.ADD_CONVERSATION),  # in this order: a person has one current conversation
    *(sql.RETIRE_ALL, sql.RETIRE, sql.UNQUOTE_ALL, sql.UNQUOTE, sql.ADD_ANSWER),
    *(sql.ADD_HAPPENING, sql.ADD_HELP_REQUEST, sql.ADD_REPLY, sql.ADD_CLAIM, sql.ADD_DEAD_LETTER),
)


class Reply(Struct, frozen=True):
    """What a message was answered with. `conversation` is None when the person is unknown, `person` is "" then."""

    conversation: Conversation | None
    prompts: tuple[Prompt, ...]
    repeated: bool
    person: str


class TurnFailed(Exception):  # noqa: N818  (the turn failed; the program did not)
    """A message that could not be taken and was set aside. Says where it failed, nothing of what it said."""


class Batch:
    """`run` takes messages in order and writes once. `erased` then says whether rows were removed."""

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        decide: Decide,
        push: Collection[str],
        consents: Consents = NO_TEXTS,
        carriage: Carriage | None = None,
    ) -> None:
        self._connection, self._vault, self._decide, self._push = connection, vault, decide, push
        self._consents, self._carriage = consents, carriage
        self._claimed: set[str] = set()
        self._taken: dict[str, Reply | TurnFailed] = {}
        self._at: dict[str, Standing] = {}  # by the address's mark
        self._everyone: list[Standing] = []
        self._unreachable: set[str] = set()  # marks of addresses that can no longer be read
        self._erased: list[str] = []
        self._rows: list[tuple[Many, Row]] = []  # those that are no person's

    @property
    def erased(self) -> bool:
        """Whether a person was erased."""
        return bool(self._erased)

    def run(self, messages: Sequence[Message]) -> list[Reply | TurnFailed]:
        """Takes all messages and writes. Raises what the database or an unwritable turn raises: then roll back."""
        if self._carriage is not None and not self._carriage.is_served(self._connection):
            raise DatabaseProblem("flow-superseded")
        marked = [self._marks(message) for message in messages]
        self._load(marked)
        outcomes = [self._take(message, *marks) for message, marks in zip(messages, marked, strict=True)]
        self._write()
        return outcomes

    def bury(self, message: Message, error: Exception) -> TurnFailed:
        """Sets one message aside, in a transaction of its own."""
        marks = self._marks(message)
        self._load([marks])
        failed = self._set_aside(message, *marks, error)
        self._write()
        return failed

    def _marks(self, message: Message) -> tuple[str, str]:
        """The claim and the address's mark. The claim is made of the mark, whose length is fixed: nobody can choose an
        address and a message id that together look like another person's."""
        mark = address_mark(self._vault, message.channel, message.address)
        return self._claim(mark, message.id), mark

    def _claim(self, mark: str, message: str) -> str:
        return self._vault.mark(mark + message)[:32]  # 128 bits never meet by chance

    def _load(self, marked: Iterable[tuple[str, str]]) -> None:
        claims, marks = zip(*marked, strict=True)
        self._claimed.update(self._connection.scalars(sql.CLAIMED, {"claims": claims}))
        people: dict[str, Standing] = {}
        found = self._connection.execute(sql.STANDING, {"marks": set(marks)}).all()
        if self._carried(found):
            found = self._connection.execute(sql.STANDING, {"marks": set(marks)}).all()
        for mark, person, unreachable, number, *talk in found:
            if person not in people:
                people[person] = Standing(person, True, Talk(number, *talk) if number is not None else None)
                self._everyone.append(people[person])
            self._at[mark] = people[person]
            if unreachable:
                self._unreachable.add(mark)

    def _carried(self, found: Sequence[Any]) -> bool:
        """Whoever stands in a version that is not served any more is carried over before her message is taken."""
        if self._carriage is None:
            return False
        waiting = {row.id for row in found if row.id is not None and self._carriage.waits(row.flow, row.version)}
        for conversation in waiting:
            with suppress(Exception), self._connection.begin_nested():  # what cannot be read fails this turn alone
                self._carriage.carry(self._connection, conversation)
        return bool(waiting)

    def _take(self, message: Message, claim: str, mark: str) -> Reply | TurnFailed:
        standing = self._at.get(mark)
        if standing is None:
            standing = self._at[mark] = Standing()
            self._everyone.append(standing)
        gone = standing.person is None and isinstance(message.said, Nudge)  # she deleted everything meanwhile
        if gone or claim in self._taken or claim in self._claimed:
            return self._again(standing, claim)
        message = self._seen(standing, message)  # a database that fails here is no fault of the message's
        try:
            turn = self._tried(standing, message)
        except Exception as error:
            outcome: Reply | TurnFailed = self._set_aside(message, claim, mark, error)
        else:
            outcome = self._keep(standing, message, claim, mark, turn)
        self._taken[claim] = outcome
        return outcome

    def _tried(self, standing: Standing, message: Message) -> Turn:
        for _ in range(TRIES - 1):
            try:
                return self._decided(standing, message)
            except Exception:
                continue
        return self._decided(standing, message)

    def _decided(self, standing: Standing, message: Message) -> Turn:
        now, shown = standing.conversation(self._vault), standing.talk.shown if standing.talk is not None else None
        return decided(self._decide, now, message, shown, self._consents)

    def _seen(self, standing: Standing, message: Message) -> Message:
        """The message with what only storage knows: whether it was written before the present question was asked, and
        what an edited one had answered."""
        said, talk = message.said, standing.talk
        if isinstance(said, Text | Location | Contact) and message.order is not None and talk is not None:
            if talk.asked is None or message.order < talk.asked:
                return structs.replace(message, said=structs.replace(said, late=True))
        elif isinstance(said, Edit) and talk is not None:
            claim = self._claim(address_mark(self._vault, message.channel, message.address), said.of)
            place = self._connection.scalar(sql.PLACE_OF, {"of": talk.id, "claim": claim})
            return structs.replace(message, said=structs.replace(said, place=place))
        return message

    def _keep(self, standing: Standing, message: Message, claim: str, mark: str, turn: Turn) -> Reply:
        at = milliseconds(message.at)
        self._rows.append((sql.ADD_CLAIM, {"claim": claim, "at": at}))
        if standing.person is None:
            standing.person = "p_" + secrets.token_hex(8)
            standing.rows.append((sql.ADD_PERSON, {"id": standing.person, "began_at": at}))
            sealed = seal_address(self._vault, message.address)
            whose = {"mark": mark, "person": standing.person, "blocked_at": None}
            standing.rows.append((sql.ADD_ADDRESS, {**whose, "channel": message.channel, "sealed": sealed}))
        elif mark in self._unreachable and message.channel in self._push and not isinstance(message.said, Nudge):
            self._unreachable.discard(mark)
            again = {"at_mark": mark, "again": seal_address(self._vault, message.address)}
            standing.rows.append((sql.RESEAL, again))
        now = turn.conversation
        reply = Reply(now, turn.prompts, False, standing.person)
        pushed = message.channel in self._push
        said = {
            "claim": claim,
            "channel": message.channel,
            "state": "pending" if pushed else "shown",
            "attempts": 0,
            "at": at,
            "flow": now.flow,
            "language": now.language,
            "conversation": now.tag,
            "about": message.about,
            "address": None,
            "parts": 0,
            "message": None,
            "doubtful": False,
        }
        if any(isinstance(event, Happened) and event.name in ERASING for event in turn.events):
            self._forget(standing)  # with the address, and the goodbye must still be sent
            goodbye = {"person": None, "address": seal_address(self._vault, message.address) if pushed else None}
            sealed = self._vault.seal(write(wordless(turn.prompts)))
            self._rows.append((sql.ADD_REPLY, {**said, **goodbye, "sealed": sealed}))
            return reply
        answered_by = claim if pushed else None  # pages cannot edit what was sent
        heard = not isinstance(message.said, Nudge)
        arrived = Arrived(message.channel, claim, heard, version_said(turn, self._consents))
        consented = standing.keep(turn, at, arrived, answered_by, self._vault)
        sealed = self._vault.seal(write(turn.prompts if consented else wordless(turn.prompts)))
        standing.rows.append((sql.ADD_REPLY, {**said, "person": standing.person, "sealed": sealed}))
        return reply

    def _forget(self, standing: Standing) -> None:
        if standing.stored and standing.person is not None:
            self._erased.append(standing.person)
        self._everyone.remove(standing)
        for mark in [mark for mark, other in self._at.items() if other is standing]:
            del self._at[mark]

    def _again(self, standing: Standing, claim: str) -> Reply | TurnFailed:
        """The answer to a repeat: the same prompts, or the person's last ones when those are no longer kept."""
        before = self._taken.get(claim)
        if isinstance(before, TurnFailed):
            return before
        sealed = None if before else self._said(standing, claim)
        try:
            now = standing.conversation(self._vault)
            prompts = before.prompts if before else read_prompts(self._vault.open(sealed)) if sealed else ()
        except Exception as error:  # unreadable: no reason for the others in the batch to fail
            return TurnFailed(place_of(error))
        return Reply(now, prompts, True, standing.person or "")

    def _said(self, standing: Standing, claim: str) -> bytes | None:
        scalar, whose = self._connection.scalar, {"person": standing.person}
        said: bytes | None = scalar(sql.SAID_TO, {**whose, "claim": claim}) or scalar(
            sql.SAID_TO_NOBODY, {"claim": claim}
        )
        if said is None and standing.talk is not None:
            said = scalar(sql.SAID_TO, {**whose, "claim": standing.talk.reply})
        return said

    def _set_aside(self, message: Message, claim: str, mark: str, error: Exception) -> TurnFailed:
        """The message itself is kept only of somebody who has consented, and hangs on that person."""
        at = milliseconds(message.at)
        where = place_of(error)
        self._rows.append((sql.ADD_CLAIM, {"claim": claim, "at": at}))
        standing = self._at.get(mark) or Standing()
        talk = standing.talk
        kept = talk is not None and talk.consented_at is not None
        dead = {
            **{"claim": claim, "channel": message.channel, "error": where, "tries": TRIES, "at": at},
            "person": standing.person,
            "after": talk.reply if talk is not None and kept else None,
            "sealed": self._vault.seal(write(message)) if kept else None,
        }
        rows = self._rows if standing.person is None else standing.rows
        rows.append((sql.ADD_DEAD_LETTER, dead))
        return TurnFailed(where)

    def _write(self) -> None:
        for person in self._erased:
            erase(self._connection, person)
        changed, added = self._talks()
        rows: dict[Many, list[Row]] = {sql.CHANGE_CONVERSATION: changed, sql.ADD_CONVERSATION: added}
        for one in (*(standing.rows for standing in self._everyone), self._rows):
            for statement, row in one:
                rows.setdefault(statement, []).append(row)
        for statement in _ORDER:
            statement(self._connection, rows.get(statement, []))
        if any(row["state"] == "pending" for row in rows.get(sql.ADD_REPLY, ())):
            tell_of_replies(self._connection)

    def _talks(self) -> tuple[list[Row], list[Row]]:
        """Conversations to change and to add; each is sealed once, however many turns it had."""
        changed: list[Row] = []
        added: list[Row] = []
        for standing in self._everyone:
            for talk in standing.talks:
                if talk.stored and not talk.current:
                    sql.NO_LONGER_CURRENT(self._connection, [{"of": talk.id}])
                if talk.row is None:
                    continue
                talk.row["sealed"] = self._vault.seal(write(talk.now)) if talk.now is not None else talk.sealed
                if talk.stored:
                    changed.append({"of": talk.id, **talk.row})
                else:
                    whose = {"id": talk.id, "person": standing.person, "flow": talk.flow, "current": talk.current}
                    added.append({**whose, "began_at": talk.began_at, **talk.row})
        return changed, added
