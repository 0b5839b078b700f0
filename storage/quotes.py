"""Own words whose person lets them be quoted, and what colleagues decided about them.

What may be quoted is worked out anew each time: a current answer with a current yes beside it. A decision is kept only
as long as both stand: with another answer to either, or with the person, it goes in the same transaction.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Engine, Select, and_, delete, func, insert, literal, select, true

from storage import tables
from storage.database import reading, writing
from storage.figures import PRIORITIES
from storage.tables import table
from storage.times import milliseconds, moment
from storage.translations import TRANSLATED
from storage.vault import Vault
from storage.words import read_words, write

_answer, _quote, _translation = map(table, (tables.Answer, tables.Quote, tables.Translation))
_consent, _first = _answer.alias("consent"), _answer.alias("first_need")
APPROVED, REFUSED = "approved", "refused"


class Told(Struct, frozen=True, omit_defaults=True):
    """A quote as it was approved, redacted: the words and their language, as far as they may be shown, what they are
    in the language `target` that staff read, by which route, and the field of the person's first need."""

    text: str | None = None
    language: str | None = None
    translation: str | None = None
    target: str = ""
    route: str | None = None
    field: str | None = None


_read_told = msgspec.json.Decoder(Told).decode


@dataclass(frozen=True, slots=True)
class Rule:
    """Answers to `question` may be quoted where `consent` was answered with yes."""

    question: str
    consent: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be quoted if a colleague says so. `token` names them to the outside. `state` is None as long as
    nobody has decided. Known by answer and conversation, as SQLite gives a deleted answer's number to the next one."""

    answer: int
    conversation: int
    token: str
    language: str
    text: str
    translation: str | None
    route: str | None
    field: str | None
    at: datetime
    state: str | None = None
    week: str | None = None
    told: Told | None = None
    decided_at: datetime | None = None


class Quotes:
    """Of one flow in one database. Translations are those into `target`. Methods raise DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault, flow: str, rules: Iterable[Rule], target: str) -> None:
        self._engine, self._vault, self._flow, self.target = engine, vault, flow, target
        self._rules = tuple(rules)

    def candidates(self, before: datetime) -> list[Candidate]:
        """All that were said before a moment, oldest first, decided or not."""
        found = []
        with reading(self._engine) as connection:
            for rule in self._rules:
                rows = connection.execute(self._said(rule).where(_answer.c.at < milliseconds(before)))
                found += [self._candidate(row) for row in rows.mappings()]
        return sorted(found, key=lambda each: (each.at, each.answer))

    def of_week(self, week: str) -> list[Told]:
        """What was approved for a week's summary and may still be quoted, in the order of approval."""
        return [told for _, told in self._approved(_quote.c.week == week)]

    def approve(
        self,
        candidate: Candidate,
        told: Told,
        place: Callable[[list[tuple[str, Told]]], str],
        since: str,
        by: int | None,
        at: datetime,
    ) -> str | None:
        """Keeps the words as they will be shown. `place` chooses the week, knowing what stands in those from `since`
        on. Returns the week; None when the words may not be quoted any more or somebody has decided already."""
        with writing(self._engine) as connection:
            if not self._undecided(connection, candidate):
                return None
            week = place([(row.week, self._open(row.sealed)) for row in self._rows(connection, _quote.c.week >= since)])
            self._decide(connection, candidate, APPROVED, by, at, week, self._vault.seal(write(told)))
            return week

    def refuse(self, candidate: Candidate, by: int | None, at: datetime) -> bool:
        """False as in `approve`."""
        with writing(self._engine) as connection:
            if not self._undecided(connection, candidate):
                return False
            self._decide(connection, candidate, REFUSED, by, at, None, None)
            return True

    def undo(self, candidate: Candidate) -> bool:
        """The words wait again; of a summary that was made they go too. False when nobody had decided."""
        with writing(self._engine) as connection:
            mine = (_quote.c.answer == candidate.answer) & (_quote.c.conversation == candidate.conversation)
            return connection.execute(delete(_quote).where(mine)).rowcount > 0

    # ------------------------------------------------------------ what they share

    def _said(self, rule: Rule, *columns: Any) -> Select[Any]:
        # The place of a question in a repeat has its round behind the name: idea[1], quote[1].
        rounds = func.substr(_answer.c.place, len(rule.question) + 1)
        agreed = and_(
            _consent.c.conversation == _answer.c.conversation,
            _consent.c.place == literal(rule.consent).concat(rounds),
            _consent.c.current == true(),
            _consent.c.status == "answered",
            _consent.c.value == "yes",
        )
        first = and_(
            _first.c.conversation == _answer.c.conversation,
            _first.c.place == PRIORITIES[0],
            _first.c.current == true(),
            _first.c.status == "answered",
        )
        beside = and_(
            _translation.c.answer == _answer.c.id,
            _translation.c.target == self.target,
            _translation.c.state == TRANSLATED,
        )
        what = columns or (
            *(_answer.c.id, _answer.c.conversation, _answer.c.language, _answer.c.sealed, _answer.c.at),
            *(_translation.c.sealed.label("translated"), _translation.c.route, _translation.c.engine),
            _first.c.value.label("field"),
            *(_quote.c.state, _quote.c.week, _quote.c.sealed.label("told"), _quote.c.at.label("decided_at")),
        )
        source = _answer.join(_consent, agreed).outerjoin(_first, first).outerjoin(_translation, beside)
        return (
            select(*what)
            .select_from(source.outerjoin(_quote, _quote.c.answer == _answer.c.id))
            .where(
                _answer.c.flow == self._flow,
                _answer.c.question == rule.question,
                _answer.c.type == "text",
                _answer.c.current == true(),
                _answer.c.status == "answered",
                _answer.c.sealed.is_not(None),
            )
        )

    def _candidate(self, row: Any) -> Candidate:
        words = read_words(self._vault.open(row["sealed"]))
        translated = row["translated"]
        return Candidate(
            answer=row["id"],
            conversation=row["conversation"],
            token=self._vault.mark(f"quote\0{row['conversation']}\0{row['id']}")[:16],
            language=row["language"],
            text=(words.value if words.value is not None else words.raw) or "",
            translation=self._vault.open(translated).decode() if translated is not None else None,
            route=(row["route"] or row["engine"]) if translated is not None else None,
            field=row["field"] or None,
            at=moment(row["at"]),
            state=row["state"],
            week=row["week"],
            told=self._open(row["told"]) if row["told"] is not None else None,
            decided_at=moment(row["decided_at"]) if row["decided_at"] is not None else None,
        )

    def _approved(self, condition: Any) -> list[tuple[str, Told]]:
        with reading(self._engine) as connection:
            return [(row.week, self._open(row.sealed)) for row in self._rows(connection, condition)]

    def _rows(self, connection: Connection, condition: Any) -> list[Any]:
        """Approved ones. The person's yes is asked for once more, whatever was deleted when it went."""
        rows: list[Any] = []
        for rule in self._rules:
            columns = (_quote.c.week, _quote.c.sealed, _quote.c.at, _quote.c.answer)
            rows += connection.execute(self._said(rule, *columns).where(_quote.c.state == APPROVED, condition))
        return sorted(rows, key=lambda row: (row.at, row.answer))

    def _undecided(self, connection: Connection, candidate: Candidate) -> bool:
        for rule in self._rules:
            mine = (_answer.c.id == candidate.answer) & (_answer.c.conversation == candidate.conversation)
            if connection.scalar(self._said(rule, _answer.c.id).where(mine, _quote.c.answer.is_(None))) is not None:
                return True
        return False

    def _decide(
        self,
        connection: Connection,
        candidate: Candidate,
        state: str,
        by: int | None,
        at: datetime,
        week: str | None,
        sealed: bytes | None,
    ) -> None:
        here = select(_answer.c.conversation, _answer.c.place, _answer.c.question).where(
            _answer.c.id == candidate.answer
        )
        answer = connection.execute(here).one()
        rule = next(rule for rule in self._rules if rule.question == answer.question)
        places = {"place": answer.place, "consent": rule.consent + answer.place.removeprefix(rule.question)}
        decided = {"state": state, "colleague": by, "at": milliseconds(at), "week": week, "sealed": sealed}
        row = {"answer": candidate.answer, "conversation": answer.conversation, **places, **decided}
        connection.execute(insert(_quote).values(**row))

    def _open(self, sealed: bytes) -> Told:
        return _read_told(self._vault.open(sealed))
