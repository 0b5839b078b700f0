"""Answers in words, to be read again by a newer normalizer; and what replaces them. The old row stays, no longer
current, so that what was understood before is never overwritten."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from msgspec import structs
from sqlalchemy import Engine, insert, select, true, update

from dialogs.answers.base import NORMALIZER
from dialogs.conversation import Conversation, Held, Method, Status
from storage.database import reading, writing
from storage.tables import CLEAR_TYPES, Answer, table
from storage.tables import Conversation as Talk
from storage.times import moment
from storage.vault import Vault
from storage.words import Words, read_conversation, read_words, write

_answer, _talk = table(Answer), table(Talk)


@dataclass(frozen=True, slots=True)
class Kept:
    """A current answer that the person wrote and nobody confirmed, with the conversation it stands in."""

    id: int
    person: str
    conversation: Conversation
    place: str
    type: str
    raw: str
    language: str
    normalizer: str
    at: datetime


def kept(engine: Engine, vault: Vault, methods: Collection[str]) -> Iterator[Kept]:
    """Those found by one of `methods`, in the order they came. Raises DatabaseProblem."""
    query = (
        select(_answer, _talk.c.sealed.label("talk"))
        .join(_talk, _talk.c.id == _answer.c.conversation)
        .where(_answer.c.current == true(), _answer.c.confirmed != true(), _answer.c.sealed.is_not(None))
        .where(_answer.c.method.in_(methods), _answer.c.type.in_(CLEAR_TYPES))
        .order_by(_answer.c.id)
    )
    with reading(engine) as connection:
        for row in connection.execution_options(yield_per=500).execute(query).mappings():
            raw = read_words(vault.open(row["sealed"])).raw
            if raw is not None:
                yield Kept(
                    id=row["id"],
                    person=row["person"],
                    conversation=read_conversation(vault.open(row["talk"])),
                    place=row["place"],
                    type=row["type"],
                    raw=raw,
                    language=row["language"],
                    normalizer=row["normalizer"],
                    at=moment(row["at"]),
                )


def replace(engine: Engine, vault: Vault, answer: Kept, value: str | None, status: Status, method: Method) -> bool:
    """Puts a new reading in the place of an answer, in one transaction. False when the person has changed it since."""
    with writing(engine) as connection:
        row = connection.execute(
            select(_answer, _talk.c.sealed.label("talk"))
            .join(_talk, _talk.c.id == _answer.c.conversation)
            .where(_answer.c.id == answer.id, _answer.c.person == answer.person, _answer.c.current == true())
        ).mappings().first()  # fmt: skip
        if row is None:
            return False
        now = read_conversation(vault.open(row["talk"]))
        if now.answers.get(answer.place) != answer.conversation.answers.get(answer.place):
            return False
        connection.execute(update(_answer).where(_answer.c.id == answer.id).values(current=False))
        new = {name: row[name] for name in _answer.c.keys() if name != "id"}  # noqa: SIM118  (columns, not a dict)
        words = vault.seal(write(Words(answer.raw)))
        new |= {"value": value, "status": status, "method": method, "normalizer": NORMALIZER, "sealed": words}
        connection.execute(insert(_answer).values(new))
        held = {**now.answers, answer.place: Held(value, status)}
        sealed = vault.seal(write(structs.replace(now, answers=held)))
        connection.execute(update(_talk).where(_talk.c.id == row["conversation"]).values(sealed=sealed))
        return True
