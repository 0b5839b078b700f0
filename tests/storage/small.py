"""A small deterministic conversation for the storage tests: consent first, then every text is an answer."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event as Signal
from typing import Any

from msgspec import structs
from sqlalchemy import Engine, text

from dialogs.conversation import (
    Answered,
    Conversation,
    Dropped,
    Event,
    Happened,
    Held,
    Message,
    Nudge,
    Option,
    Prompt,
    Say,
    Tap,
    Text,
    Turn,
)
from storage.database import open_database, reading
from storage.lanes import Lane
from storage.retention import Before
from storage.vault import Vault
from tests.databases import address, server_bytes

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
KEY = b"k" * 32
TABLES = ("person", "address", "conversation", "inbox", "answer", "outbox", "happening", "help_request", "dead_letter")


def message(said: str, number: int | str, address: str = "ann", channel: str = "web", minutes: float = 0) -> Message:
    """A typed message. `minutes` after START."""
    return Message(channel, address, str(number), START + timedelta(minutes=minutes), Text(said), "ar", "needs")


def decide(conversation: Conversation | None, taken: Message) -> Turn:
    """What is typed decides: `yes` consents, `no` declines, `back` goes back to that, `PLACE=VALUE` answers (own
    words where the place is own_words), anything else is misunderstood and quoted back. A place is followed by the
    number of answers."""
    if isinstance(taken.said, Nudge):
        assert conversation is not None
        return turn(conversation, Happened("reminded", detail=str(taken.said.reminder)))
    if isinstance(taken.said, Tap):
        return turn(conversation, Happened("stale"))
    assert isinstance(taken.said, Text)
    said = taken.said.text
    if conversation is None:
        return turn(Conversation("needs", "v1", taken.language or "en", place="consent"), Happened("began"))
    if said == "boom":
        raise ValueError(said)
    if said == "unwritable":
        return turn(structs.replace(conversation, place=3j))
    if said == "yes":
        answers = {**conversation.answers, "consent": Held("yes")}
        consent = Answered("consent", "consent", "acknowledge", "yes", "answered", said, "ar", "exact", True, False)
        now = structs.replace(conversation, answers=answers, place="0", raw=None)
        return turn(now, Happened("consented", "consent"), consent)
    if said in ("no", "delete"):
        state, name = ("declined", "declined") if said == "no" else ("withdrawn", "withdrawn")
        return turn(structs.replace(conversation, state=state), Happened(name), quote=said)
    if said == "back":
        return turn(structs.replace(conversation, place="consent"), Happened("went_back"))
    if said in ("completed", "stopped", "person_asked"):
        state = conversation.state if said == "person_asked" else said
        return turn(structs.replace(conversation, state=state), Happened(said, conversation.place))
    if said == "again":
        return turn(Conversation("needs", "v1", conversation.language, place="consent"), Happened("started_over"))
    if said.startswith("drop "):
        left = {place: held for place, held in conversation.answers.items() if place != said[5:]}
        return turn(structs.replace(conversation, answers=left), Dropped((said[5:],)))
    place, equals, value = said.partition("=")
    if not equals:
        missed = structs.replace(conversation, misses=conversation.misses + 1, raw=said)
        return turn(missed, Happened("misunderstood", conversation.place), quote=said)
    kind = "text" if place == "own_words" else "select_one"
    answer = Answered(
        *(place, place.partition("[")[0], kind, value, "answered", said, "ar", "exact", True),
        place in conversation.answers,
        alternatives=("other",),
    )
    answers = {**conversation.answers, place: Held(value)}
    return turn(structs.replace(conversation, answers=answers, place=str(len(answers)), raw=None), answer)


def turn(conversation: Conversation, *events: Event, quote: str = "") -> Turn:
    prompt = Prompt(f"ask-{conversation.place}", {"said": quote} if quote else {}, options=(Option("1", Say("yes")),))
    return Turn(conversation, events, (prompt,))


LONG_AGO = START - timedelta(days=1)
LATER = START + timedelta(days=1)
NOTHING = Before(**dict.fromkeys((field.name for field in fields(Before)), LONG_AGO))


def only(kind: str, at: datetime = LATER) -> Before:
    """One kind of data goes, of before a time."""
    return replace(NOTHING, **{kind: at})


BACKEND = ["sqlite"]  # of `opened`; the fixture `backend` changes it


def opened(folder: Path) -> tuple[Engine, Vault]:
    return open_database(address(BACKEND[0], folder)), Vault(KEY)


def say(lane: Lane, *texts: str, address: str = "ann", first: int = 1) -> list[Any]:
    """Sends texts, each after the answer to the one before; returns the replies."""
    return [lane.submit(message(said, n, address, minutes=n)).result(10) for n, said in enumerate(texts, first)]


def rows(engine: Engine, query: str) -> list[tuple[Any, ...]]:
    with reading(engine) as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def counts(engine: Engine) -> dict[str, int]:
    return {name: rows(engine, f"SELECT count(*) FROM {name}")[0][0] for name in TABLES}


def bytes_of(folder: Path) -> bytes:
    """Every byte of the database, its log and its index; on a server, also those of others and of its log."""
    if BACKEND[0] == "postgresql":
        return server_bytes()
    return b"".join(path.read_bytes() for path in sorted(folder.glob("needs.db*")))


class Gate:
    """Holds the lane's thread in its first turn, so that what is submitted meanwhile becomes one group."""

    def __init__(self) -> None:
        self.closed, self.entered, self.turns = Signal(), Signal(), 0

    def __call__(self, conversation: Conversation | None, taken: Message) -> Turn:
        self.turns += 1
        self.entered.set()
        self.closed.wait(10)
        return decide(conversation, taken)


def grouped(engine: Any, vault: Any, texts: list[tuple[str, int, str]], group: int = 64) -> list[Any]:
    """Takes (text, message id, address) all in one batch, after a message of somebody else."""
    gate = Gate()
    lane = Lane(engine, vault, gate, group)
    try:
        first = lane.submit(message("hello", 0, "somebody else"))
        gate.entered.wait(10)
        waiting = [lane.submit(message(*each, minutes=n)) for n, each in enumerate(texts)]
        gate.closed.set()
        first.result(10)
        return [each.exception(10) or each.result() for each in waiting]
    finally:
        lane.close()
