"""What is stored of one person, for herself: her conversations, with the text that she agreed to and her answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, select

from storage import tables
from storage.database import reading
from storage.people import export_answers
from storage.tables import table
from storage.times import moment
from storage.vault import Vault

_conversation, _text = table(tables.Conversation), table(tables.ConsentText)
_answer, _translation = table(tables.Answer), table(tables.Translation)


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer. `said` is as `export_answers` has it; `translations` are (language, text)."""

    said: Mapping[str, Any]
    at: datetime
    translations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Belonging:
    """A conversation that she agreed to. `text` is None where it was agreed to before texts were kept."""

    flow: str
    agreed_at: datetime
    version: str | None
    text: str | None
    text_language: str | None
    answers: tuple[Kept, ...]


def belongings(engine: Engine, vault: Vault, person: str) -> tuple[Belonging, ...]:
    """In the order in which they began. Nothing is kept of what was not agreed to. Raises DatabaseProblem."""
    answers = list(export_answers(engine, vault, current_only=False, person=person))
    agreed = (
        select(_conversation.c.id, _conversation.c.flow, _conversation.c.consented_at, _conversation.c.consent, _text)
        .outerjoin(_text, _text.c.version == _conversation.c.consent)
        .where(_conversation.c.person == person, _conversation.c.consented_at.is_not(None))
        .order_by(_conversation.c.began_at, _conversation.c.id)
    )
    translated = (
        select(_answer.c.conversation, _answer.c.place, _answer.c.at, _translation.c.target, _translation.c.sealed)
        .join(_translation, _translation.c.answer == _answer.c.id)
        .where(_answer.c.person == person, _translation.c.sealed.is_not(None))
    )
    with reading(engine) as connection:
        talks = connection.execute(agreed).all()
        made: dict[tuple[int, str, str], list[tuple[str, str]]] = {}
        for talk, place, at, target, sealed in connection.execute(translated):
            made.setdefault((talk, place, _iso(at)), []).append((target, vault.open(sealed).decode()))
    return tuple(
        Belonging(
            flow=talk.flow,
            agreed_at=moment(talk.consented_at),
            version=talk.consent,
            text=talk.text,
            text_language=talk.language,
            answers=tuple(
                Kept(
                    said,
                    datetime.fromisoformat(said["at"]),
                    tuple(made.get((talk.id, said["place"], said["at"]), ())),
                )
                for said in answers
                if said["conversation"] == talk.id
            ),
        )
        for talk in talks
    )


def _iso(at: int) -> str:
    return moment(at).isoformat(timespec="milliseconds")
