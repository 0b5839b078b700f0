"""What is remembered, as SQLModel tables. The hot path uses `table(Model)` with SQLAlchemy Core, never ORM sessions.

Times are whole milliseconds since 1970 in UTC. `sealed` columns are encrypted by the Vault (person's words, addresses,
the conversation); everything else is ids, codes, numbers and dates. Every row about a person hangs on the person or on
one of the person's conversations by a foreign key, so that an erasure that forgets a table fails instead of leaving
something behind. The staff's tables are in `storage.staff_tables`.
"""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Index, Integer, LargeBinary, Table, Text, false, true
from sqlmodel import Field, SQLModel
from sqlmodel.main import SQLModelMetaclass

SERIAL = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in an INTEGER PRIMARY KEY

CLEAR_TYPES = frozenset(
    ("acknowledge", "integer", "decimal", "select_one", "select_multiple", "date", "duration", "yes_no", "calculate",
     "note", "country", "nationality", "place", "language", "language_level")
)  # fmt: skip
"""Question types whose value is a code, a number or a date. The value of any other type is sealed."""


class Person(SQLModel, table=True):
    """A pseudonym: `p_` and 16 random hex digits."""

    id: str = Field(primary_key=True, sa_type=Text)
    began_at: int = Field(sa_type=BigInteger)


class Address(SQLModel, table=True):
    """A place to reach a person. `mark` is the keyed hash of channel and address; `sealed` the address, if it is one
    that can be written to (a come-back code is only ever looked up)."""

    __table_args__ = {"sqlite_with_rowid": False}

    mark: str = Field(primary_key=True, sa_type=Text)
    person: str = Field(foreign_key="person.id", index=True, sa_type=Text)
    channel: str = Field(sa_type=Text)
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)
    blocked_at: int | None = Field(default=None, sa_type=BigInteger)  # the person no longer wants to be written to


class Conversation(SQLModel, table=True):
    """One person in one flow at one version. A person has one current conversation. Starting over makes another once
    she has agreed, so that what she said stays under its consent: of a completed one it counts on, of one that was
    stopped or left no more. Until `consented_at` is set, nothing that the person said is in any table."""

    id: int = Field(primary_key=True, sa_type=SERIAL)  # a random number below 2**53
    person: str = Field(foreign_key="person.id", index=True, sa_type=Text)
    current: bool = True
    channel: str = Field(sa_type=Text)  # of the last message
    flow: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)  # dialogs.conversation.State; or expired, until she says something
    place: str | None = Field(default=None, sa_type=Text)  # where the person stands or gave up
    began_at: int = Field(sa_type=BigInteger, index=True)
    updated_at: int = Field(sa_type=BigInteger)  # when the person said something last
    consented_at: int | None = Field(default=None, sa_type=BigInteger)
    ended_at: int | None = Field(default=None, sa_type=BigInteger)  # completed or stopped; empty again when resumed
    reply: str | None = Field(default=None, sa_type=Text)  # claim of the last reply, in outbox
    sealed: bytes = Field(sa_type=LargeBinary)  # JSON of dialogs.conversation.Conversation
    asked: int | None = Field(default=None, sa_type=BigInteger)  # the messenger's number of the message that asks now
    asking: str | None = Field(default=None, sa_type=Text)  # claim of the reply that asks now for the first time
    consent: str | None = Field(default=None, sa_type=Text)  # the version of the text that was agreed to
    reminded: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # how many reminders there were
    shown: str | None = Field(default=None, sa_type=Text)  # the version that she was asked to agree to last


class ConsentText(SQLModel, table=True):
    """A text that people were asked to agree to, word for word, in one language. `version` is its digest."""

    __tablename__ = "consent_text"

    version: str = Field(primary_key=True, sa_type=Text)
    flow: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    since: int = Field(sa_type=BigInteger)


class FlowVersion(SQLModel, table=True):
    """A version of a flow that was published, as its file said it. `version` is its digest."""

    __tablename__ = "flow_version"

    version: str = Field(primary_key=True, sa_type=Text)
    flow: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    since: int = Field(sa_type=BigInteger)


class Publication(SQLModel, table=True):
    """A version was published. A flow's last one is served; a conversation of another version waits to be carried over.
    `origin` is the file, or the command that took an earlier version."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    flow: str = Field(sa_type=Text)
    version: str = Field(foreign_key="flow_version.version", sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    origin: str = Field(sa_type=Text)


class Inbox(SQLModel, table=True):
    """A message that was taken. `claim` is a keyed hash of channel, address and message id; it names no person, so
    it outlives an erasure and a repeat still changes nothing."""

    __table_args__ = {"sqlite_with_rowid": False}

    claim: str = Field(primary_key=True, sa_type=Text)
    at: int = Field(sa_type=BigInteger)


class Answer(SQLModel, table=True):
    """An answer as it was understood. Rows are only added; `current` is cleared when a later answer to the same place
    takes over or the place no longer counts. `at` is also the moment from which "last month" was read."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    conversation: int = Field(foreign_key="conversation.id", sa_type=BigInteger)
    person: str = Field(sa_type=Text)  # the conversation's; here for counting. A foreign key would want an index too
    flow: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    question: str = Field(sa_type=Text)
    place: str = Field(sa_type=Text)  # question, with the keys of its repeats: urgency[housing]
    type: str = Field(sa_type=Text)
    value: str | None = Field(default=None, sa_type=Text)  # canonical; empty unless type is one of CLEAR_TYPES
    status: str = Field(sa_type=Text)  # dialogs.conversation.Status
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)  # JSON of storage.words.Words
    language: str = Field(sa_type=Text)
    method: str = Field(sa_type=Text)  # dialogs.conversation.Method
    normalizer: str = Field(sa_type=Text)
    confirmed: bool
    calendar: str = Field(sa_type=Text)
    approximate: bool
    at: int = Field(sa_type=BigInteger)
    current: bool = True
    claim: str | None = Field(default=None, sa_type=Text)  # of the message that gave it, where that can be edited


class Translation(SQLModel, table=True):
    """A person's own words in a language that staff read, beside the answer and gone with it: translated, unavailable
    (nothing that is installed can) or failed. A human's translation has the engine HUMAN."""

    answer: int = Field(primary_key=True, foreign_key="answer.id", sa_type=BigInteger)
    target: str = Field(primary_key=True, sa_type=Text)
    state: str = Field(sa_type=Text)
    why: str | None = Field(default=None, sa_type=Text)  # a code, where there is none
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)
    engine: str = Field(default="", sa_type=Text)
    version: str = Field(default="", sa_type=Text)  # of the packages or the model
    route: str = Field(default="", sa_type=Text)
    tries: int = 0
    again_at: int | None = Field(default=None, sa_type=BigInteger)  # when a failed one is tried again
    at: int = Field(sa_type=BigInteger)


class Quote(SQLModel, table=True):
    """What a colleague decided about an answer that its person lets be quoted: approved or refused. Without a row it
    waits. It goes with the answer, and as soon as another answer takes the place of that one or of the consent."""

    answer: int = Field(primary_key=True, foreign_key="answer.id", sa_type=BigInteger)
    conversation: int = Field(foreign_key="conversation.id", index=True, sa_type=BigInteger)
    place: str = Field(sa_type=Text)  # of the answer
    consent: str = Field(sa_type=Text)  # the place of the person's yes
    state: str = Field(sa_type=Text)
    colleague: int | None = Field(default=None, foreign_key="colleague.id", sa_type=BigInteger)  # none: the staff page
    at: int = Field(sa_type=BigInteger)
    week: str | None = Field(default=None, index=True, sa_type=Text)  # in whose summary an approved one stands
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)  # JSON of storage.quotes.Told, of an approved one


class Outbox(SQLModel, table=True):
    """What was said in reply, to be sent (pending, sending, sent, given_up) or fetched by the person's page (shown)."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    claim: str = Field(sa_type=Text)  # unique in inbox; found by the person's index, as one more costs each turn
    person: str | None = Field(default=None, foreign_key="person.id", index=True, sa_type=Text)
    channel: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    attempts: int = 0
    at: int = Field(sa_type=BigInteger)
    sealed: bytes = Field(sa_type=LargeBinary)  # JSON of tuple[dialogs.conversation.Prompt, ...]
    flow: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    language: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    conversation: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})  # Conversation.tag
    about: str | None = Field(default=None, sa_type=Text)  # Message.about
    address: bytes | None = Field(
        default=None, sa_type=LargeBinary
    )  # sealed; of a goodbye to someone erased, till sent
    parts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # how many of its messages were sent
    message: int | None = Field(default=None, sa_type=BigInteger)  # the messenger's number of the one with the buttons
    doubtful: bool = Field(default=False, sa_column_kwargs={"server_default": false()})  # perhaps sent twice


class Happening(SQLModel, table=True):
    """Something that happened after consent, by name and without content: went_back, misunderstood, paused ..."""

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    conversation: int = Field(foreign_key="conversation.id", index=True, sa_type=BigInteger)
    person: str = Field(sa_type=Text)  # as in Answer
    name: str = Field(sa_type=Text)
    place: str | None = Field(default=None, sa_type=Text)
    language: str = Field(sa_type=Text)
    at: int = Field(sa_type=BigInteger)


class HelpRequest(SQLModel, table=True):
    """A person asked to be helped by a person."""

    __tablename__ = "help_request"

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    person: str = Field(foreign_key="person.id", index=True, sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    place: str | None = Field(default=None, sa_type=Text)
    resolved_at: int | None = Field(default=None, sa_type=BigInteger)


class DeadLetter(SQLModel, table=True):
    """A message that failed every time it was tried. The error's class; the message itself, sealed, only of somebody
    who has consented. It may be tried again while `after` is still the person's last reply."""

    __tablename__ = "dead_letter"

    id: int | None = Field(default=None, primary_key=True, sa_type=SERIAL)
    claim: str = Field(sa_type=Text)
    channel: str = Field(sa_type=Text)
    error: str = Field(sa_type=Text)
    tries: int
    at: int = Field(sa_type=BigInteger)
    person: str | None = Field(default=None, foreign_key="person.id", index=True, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)  # Conversation.reply at that moment
    sealed: bytes | None = Field(default=None, sa_type=LargeBinary)  # JSON of dialogs.conversation.Message


class Setting(SQLModel, table=True):
    """What the deployment remembers about itself: the value that only the right key opens."""

    name: str = Field(primary_key=True, sa_type=Text)
    value: bytes = Field(sa_type=LargeBinary)


class Frozen(SQLModel, table=True):
    """What was published of a flow's week ("2026-W47"), first and for good: protected numbers only, no person."""

    flow: str = Field(primary_key=True, sa_type=Text)
    week: str = Field(primary_key=True, sa_type=Text)
    at: int = Field(sa_type=BigInteger)
    shown: str = Field(sa_type=Text)  # JSON of reports.disclosure.Protected


def table(model: SQLModelMetaclass) -> Table:
    """The Core table of a model."""
    found = vars(model)["__table__"]
    assert isinstance(found, Table)
    return found


def where(condition: ColumnElement[bool]) -> dict[str, Any]:
    """An index of the rows that fulfil it, on both databases."""
    return {"sqlite_where": condition, "postgresql_where": condition}


_conversation, _answer, _happening, _outbox = map(table, (Conversation, Answer, Happening, Outbox))

Index("one_current_conversation", _conversation.c.person, unique=True, **where(_conversation.c.current == true()))
Index("answer_of_place", _answer.c.conversation, _answer.c.place)
Index(
    "answer_of_week",
    *(_answer.c.at, _answer.c.question, _answer.c.value, _answer.c.person),
    **where(_answer.c.current == true()),
)
Index("answer_in_own_words", _answer.c.language, **where(_answer.c.type == "text"))
Index("happening_of_week", _happening.c.at, _happening.c.name)
Index("answer_of_message", _answer.c.claim, **where(_answer.c.claim.is_not(None)))
Index("reply_to_send", _outbox.c.id, **where(_outbox.c.state.in_(("pending", "sending"))))
