"""People's own words and what they are in a language that staff read. A translation is sealed like the words."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, and_, delete, false, func, insert, or_, select, true

from storage.database import reading, writing
from storage.tables import Answer, Translation, table
from storage.times import milliseconds
from storage.vault import Vault
from storage.words import read_words, storable

_answer, _translation = table(Answer), table(Translation)
OWN_WORDS = "text"  # the type of the questions that are answered in own words
TRANSLATED, UNAVAILABLE, FAILED = "translated", "unavailable", "failed"
HUMAN = "human"
MOST_TRIES = 3
_NUMBER, _CHECKED = re.compile("([0-9]{1,18})-([0-9]{4})"), 10_000  # how a human names an answer
FIRST_PAUSE = timedelta(minutes=10)  # after a failure; each further one is six times longer


@dataclass(frozen=True, slots=True)
class Own:
    """An answer in a person's own words, and what became of its translation so far. It is known by its number and its
    conversation together: SQLite gives the number of an answer that was deleted to the next one."""

    id: int
    conversation: int
    question: str
    language: str
    text: str
    state: str | None = None
    why: str | None = None

    @property
    def number(self) -> str:
        """As a human is told it and says it."""
        return f"{self.id}-{self.conversation % _CHECKED:04}"


@dataclass(frozen=True, slots=True)
class Rendering:
    """What became of an attempt: a text, or why there is none."""

    state: str
    text: str | None = None
    why: str | None = None
    engine: str = ""
    version: str = ""
    route: str = ""


class Translations:
    """Of one database into one language."""

    def __init__(self, database: Engine, vault: Vault, target: str) -> None:
        self._database = database
        self._vault = vault
        self.target = target

    def languages(self) -> list[str]:
        """Those in which somebody has written own words, but for the target."""
        query = select(_answer.c.language).where(*self._own()).distinct()
        with reading(self._database) as connection:
            return sorted(connection.scalars(query))

    def pending(self, routable: Collection[str], now: datetime, limit: int) -> list[Own]:
        """What an engine is to try now, a language after the other. `routable`: the languages that one can."""
        query = self._rows().where(self._due(routable, now)).order_by(_answer.c.language, _answer.c.id).limit(limit)
        return list(self._read(query))

    def count(self, routable: Collection[str], now: datetime) -> int:
        """How many are pending."""
        query = self._rows(func.count()).where(self._due(routable, now))
        with reading(self._database) as connection:
            return connection.scalar(query) or 0

    def for_humans(self, routable: Collection[str]) -> Iterator[Own]:
        """What no engine can do or has done, in the order it came."""
        undone = or_(_translation.c.state.is_(None), _translation.c.state != TRANSLATED)
        hopeful = and_(
            _answer.c.language.in_(routable),
            or_(_translation.c.state.is_(None), _translation.c.state != FAILED, _translation.c.tries < MOST_TRIES),
        )
        return self._read(self._rows().where(undone, ~hopeful).order_by(_answer.c.id))

    def add(self, number: str, text: str, at: datetime) -> bool:
        """Keeps a human's translation of the answer with an `Own.number`. False: there is none."""
        said = _NUMBER.fullmatch(number)
        if said is None:
            return False
        with reading(self._database) as connection:
            of = connection.scalar(select(_answer.c.conversation).where(_answer.c.id == int(said[1])))
        if of is None or of % _CHECKED != int(said[2]):
            return False
        return self.store(int(said[1]), of, Rendering(TRANSLATED, text, engine=HUMAN), at)

    def store(self, answer: int, of: int, made: Rendering, at: datetime) -> bool:
        """Keeps the outcome of an attempt at an answer `of` a conversation. False: the answer is gone, or a translation
        came first; a human's always takes its place."""
        with writing(self._database) as connection:
            here = and_(_translation.c.answer == answer, _translation.c.target == self.target)
            mine = (_answer.c.id == answer) & (_answer.c.conversation == of)
            row = connection.execute(self._rows().where(mine)).mappings().first()
            if row is None or (row["state"] == TRANSLATED and made.engine != HUMAN):
                return False
            tries = (row["tries"] or 0) + (made.state == FAILED)
            pause = FIRST_PAUSE * 6 ** max(0, tries - 1)
            sealed = None if made.text is None else self._vault.seal(storable(made.text).encode())
            connection.execute(delete(_translation).where(here))
            connection.execute(
                insert(_translation).values(
                    answer=answer,
                    target=self.target,
                    state=made.state,
                    why=made.why,
                    sealed=sealed,
                    engine=made.engine,
                    version=made.version,
                    route=made.route,
                    tries=tries,
                    again_at=milliseconds(at + pause) if made.state == FAILED else None,
                    at=milliseconds(at),
                )
            )
            return True

    def forgive(self) -> int:
        """Lets everything that failed be tried again at once. Returns how many."""
        with writing(self._database) as connection:
            failed = and_(_translation.c.target == self.target, _translation.c.state == FAILED)
            return connection.execute(delete(_translation).where(failed)).rowcount

    def unroutable(self, routable: Collection[str], now: datetime) -> int:
        """Writes down, once for each, that nothing can translate the other languages' answers. Returns how many."""
        query = self._rows(_answer.c.id, _answer.c.conversation)
        query = query.where(_answer.c.language.not_in(routable), _translation.c.state.is_(None))
        with reading(self._database) as connection:
            found = connection.execute(query).all()
        none = Rendering(UNAVAILABLE, why="no-package")
        return sum(self.store(row.id, row.conversation, none, now) for row in found)

    def _own(self) -> tuple[ColumnElement[bool], ...]:
        return (
            _answer.c.type == OWN_WORDS,
            _answer.c.current == true(),
            _answer.c.status == "answered",
            _answer.c.sealed.is_not(None),
            _answer.c.language != self.target,
        )

    def _rows(self, *columns: Any) -> Select[Any]:
        beside = and_(_translation.c.answer == _answer.c.id, _translation.c.target == self.target)
        what = columns or (
            *(_answer.c.id, _answer.c.conversation, _answer.c.question, _answer.c.language, _answer.c.sealed),
            *(_translation.c.state, _translation.c.why, _translation.c.tries),
        )
        return select(*what).select_from(_answer).outerjoin(_translation, beside).where(*self._own())

    def _due(self, routable: Collection[str], now: datetime) -> ColumnElement[bool]:
        retry = and_(
            _translation.c.state == FAILED,
            _translation.c.tries < MOST_TRIES,
            _translation.c.again_at <= milliseconds(now),
        )
        tried = or_(_translation.c.state.is_(None), _translation.c.state == UNAVAILABLE, retry)
        return and_(_answer.c.language.in_(routable), tried) if routable else false()

    def _read(self, query: Select[Any]) -> Iterator[Own]:
        with reading(self._database) as connection:
            rows = connection.execute(query).mappings().all()
        for row in rows:
            words = read_words(self._vault.open(row["sealed"]))
            text = words.value if words.value is not None else words.raw or ""
            of = (row["id"], row["conversation"], row["question"], row["language"])
            yield Own(*of, text, row["state"], row["why"])
