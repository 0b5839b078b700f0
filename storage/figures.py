"""The aggregates of one week that reports read. Only counts of distinct people leave this file, never a person's row.

What counts is written down in docs/report.md. In short, of one flow and of current answers only:

- people: gave an answer in the week (the consent itself is none); their language is that of their last such answer.
- needs: of the people who named their *first* need in the week, that and their second and third. Somebody who filled
  in the questions twice counts with the later time only, and with each need once, at its highest priority.
- reasons: people who gave a reason in the week, each reason once.
- municipality: what the person said last, before the week's end; "" when not said.
- started, completed, stopped: people who did so in the week.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Engine,
    Select,
    and_,
    case,
    distinct,
    func,
    literal,
    select,
    true,
    union_all,
)

from storage.database import reading
from storage.tables import Answer, Conversation, Happening, table
from storage.times import milliseconds

__all__ = ["PRIORITIES", "Engine", "Figures", "read"]

PRIORITIES = ("first", "second", "third")
REASON = "reason"
MUNICIPALITY = "municipality"

_answer, _conversation, _happening = table(Answer), table(Conversation), table(Happening)


@dataclass(frozen=True, repr=False)
class Figures:
    """A week's counts of distinct people, unprotected: they go to reports.disclosure and nowhere else, and cannot be
    printed by accident. `ranks` is keyed (field, "first"|"second"|"third"), `places` (field, municipality)."""

    people: int = 0
    started: int = 0
    completed: int = 0
    stopped: int = 0
    named: int = 0  # people who named a first need
    reasoned: int = 0  # people who gave a reason
    languages: Mapping[str, int] = field(default_factory=dict)
    municipalities: Mapping[str, int] = field(default_factory=dict)
    ranks: Mapping[tuple[str, str], int] = field(default_factory=dict)
    places: Mapping[tuple[str, str], int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<Figures: unprotected>"

    def __format__(self, form: str) -> str:
        return repr(self)


def read(engine: Engine, flow: str, consent: str | None, start: datetime, end: datetime) -> Figures:
    """The figures of [start, end) (aware). `consent` is the question whose answer is not counted as one. Raises
    DatabaseProblem."""
    with reading(engine) as connection:
        return _read(connection, flow, consent, milliseconds(start), milliseconds(end))


def _read(connection: Connection, flow: str, consent: str | None, start: int, end: int) -> Figures:
    ours = and_(_answer.c.current == true(), _answer.c.flow == flow)
    week = and_(ours, _answer.c.at >= start, _answer.c.at < end)
    people = _last_of_person("people", and_(week, _answer.c.question != (consent or "")))
    reasons = and_(week, _answer.c.question == REASON, _said())
    living = _last_of_person("living", and_(ours, _answer.c.question == MUNICIPALITY, _answer.c.at < end))
    needs = _needs(week)
    place = case((living.c.status == "answered", func.coalesce(living.c.value, "")), else_="")

    def one(query: Select[Any]) -> int:
        return int(connection.execute(query).scalar_one())

    def many(query: Select[Any]) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.execute(query)]

    ranks = select(needs.c.value, needs.c.rank, func.count()).group_by(needs.c.value, needs.c.rank)
    places = (
        select(needs.c.value, place, func.count())
        .select_from(needs.outerjoin(living, living.c.person == needs.c.person))
        .group_by(needs.c.value, place)
    )
    homes = select(place, func.count()).select_from(people.outerjoin(living, living.c.person == people.c.person))
    happened = (
        select(_happening.c.name, func.count(distinct(_happening.c.person)))
        .join(_conversation, _conversation.c.id == _happening.c.conversation)
        .where(_conversation.c.flow == flow, _happening.c.name.in_(("completed", "stopped")))
        .where(_happening.c.at >= start, _happening.c.at < end)
        .group_by(_happening.c.name)
    )
    started = select(func.count(distinct(_conversation.c.person))).where(
        _conversation.c.flow == flow, _conversation.c.consented_at >= start, _conversation.c.consented_at < end
    )
    ends = dict(many(happened))
    return Figures(
        people=one(select(func.count()).select_from(people)),
        started=one(started),
        completed=ends.get("completed", 0),
        stopped=ends.get("stopped", 0),
        named=one(select(func.count(distinct(needs.c.person)))),
        reasoned=one(select(func.count(distinct(_answer.c.person))).where(reasons)),
        languages=dict(many(select(people.c.language, func.count()).group_by(people.c.language))),
        municipalities=dict(many(homes.group_by(place))),
        ranks={(value, PRIORITIES[rank]): count for value, rank, count in many(ranks)},
        places={(value, home): count for value, home, count in many(places)},
        reasons=dict(
            many(
                select(_answer.c.value, func.count(distinct(_answer.c.person))).where(reasons).group_by(_answer.c.value)
            )
        ),
    )


def _said() -> ColumnElement[bool]:
    """An answer with a value: not skipped, not "don't know", not a calculation that came out empty."""
    return and_(_answer.c.status == "answered", _answer.c.value != "")


def _last_of_person(name: str, condition: ColumnElement[bool]) -> CTE:
    """Of each person the last answer that meets the condition, one row a person."""
    turn = func.row_number().over(partition_by=_answer.c.person, order_by=(_answer.c.at.desc(), _answer.c.id.desc()))
    columns = (_answer.c.person, _answer.c.conversation, _answer.c.language, _answer.c.value, _answer.c.status)
    rows = select(*columns, turn.label("turn")).where(condition).subquery()
    return select(rows).where(rows.c.turn == 1).cte(name)


def _needs(week: ColumnElement[bool]) -> CTE:
    """A row for each person and need: (person, value, rank), rank 0 to 2. A person without a first need has none."""
    first = _last_of_person("first", and_(week, _answer.c.question == PRIORITIES[0], _said()))
    later = _answer.alias("later")
    rank = case(*((later.c.question == name, number) for number, name in enumerate(PRIORITIES)), else_=len(PRIORITIES))
    others = (
        select(later.c.person, later.c.value, rank.label("rank"))
        .join(first, first.c.conversation == later.c.conversation)
        .where(later.c.current == true(), later.c.place.in_(PRIORITIES[1:]))
        .where(later.c.status == "answered", later.c.value != "")
    )
    every = union_all(select(first.c.person, first.c.value, literal(0).label("rank")), others).subquery()
    once = select(every.c.person, every.c.value, func.min(every.c.rank).label("rank"))
    return once.group_by(every.c.person, every.c.value).cte("needs")
