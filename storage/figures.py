"""The aggregates of weeks that reports read. Only counts of distinct people leave this file, never a person's row.

What counts is written down in docs/report.md. In short, of one flow and of current answers only:

- people: gave an answer in the week (the consent itself is none); their language is that of their last such answer.
- needs: of the people who named their *first* need in the week, that and their second and third. Somebody who filled
  in the questions twice counts with the later time only, and with each need once, at its highest priority.
- reasons: people who gave a reason in the week, each reason once.
- municipality: what the person said last, before the week's end; "" when not said.
- started, completed, stopped, paused: people who did so in the week; expired: whom the chat waits for no longer, since
  this week.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Engine,
    FromClause,
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
from storage.details import Details
from storage.tables import Answer, Conversation, Happening, table
from storage.times import milliseconds

__all__ = ["PRIORITIES", "Engine", "Figures", "read", "read_weeks"]

PRIORITIES = ("first", "second", "third")
REASON = "reason"
MUNICIPALITY = "municipality"
ENDS = ("completed", "stopped", "paused", "expired")  # what becomes of a conversation

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
    given: Mapping[tuple[str, str], int] = field(default_factory=dict)  # (reason, municipality)
    named_at: Mapping[str, int] = field(default_factory=dict)  # `named` by municipality
    reasoned_at: Mapping[str, int] = field(default_factory=dict)
    paused: int = 0
    expired: int = 0
    details: Details = field(default_factory=Details)  # storage.detailing reads them

    def __repr__(self) -> str:
        return "<Figures: unprotected>"

    def __format__(self, form: str) -> str:
        return repr(self)


def read(engine: Engine, flow: str, consent: str | None, start: datetime, end: datetime) -> Figures:
    """The figures of [start, end) (aware). `consent` is the question whose answer is not counted as one. Raises
    DatabaseProblem."""
    return read_weeks(engine, flow, consent, (start, end))[0]


def read_weeks(engine: Engine, flow: str, consent: str | None, edges: Sequence[datetime]) -> tuple[Figures, ...]:
    """The figures of stretches of time that follow one another, [edge, next edge) each, as `read` counts each alone.
    Every table is read once, however many they are."""
    with reading(engine) as connection:
        return _read(connection, flow, consent, [milliseconds(edge) for edge in edges])


def _read(connection: Connection, flow: str, consent: str | None, edges: Sequence[int]) -> tuple[Figures, ...]:
    ours = and_(_answer.c.current == true(), _answer.c.flow == flow)
    week = and_(ours, _answer.c.at >= edges[0], _answer.c.at < edges[-1])
    at = _week_of(_answer.c.at, edges)
    people = _last_of_person("people", and_(week, _answer.c.question != (consent or "")), at)
    reasons = select(at.label("week"), _answer.c.value, _answer.c.person)
    reasons = reasons.where(week, _answer.c.question == REASON, _said())
    reason = reasons.cte("reasons")
    needs = _needs(week, at, ours, edges)

    def count(source: FromClause, *by: ColumnElement[Any], of: ColumnElement[Any] | None = None) -> dict[Any, Any]:
        """Rows, or different values, by week and more."""
        query = select(source.c.week, *by, func.count() if of is None else func.count(distinct(of)))
        found: dict[int, dict[Any, int]] = defaultdict(dict)
        for number, *key, total in connection.execute(query.select_from(source).group_by(source.c.week, *by)):
            found[number][tuple(key) if len(key) > 1 else key[0] if key else None] = total
        return found

    homes = _with_homes("home", select(people.c.week, people.c.person, people.c.language.label("value")), ours, edges)
    told = _with_homes("told", select(reason.c.week, reason.c.person, reason.c.value), ours, edges)
    happened = _week_of(_happening.c.at, edges)
    ends = (
        select(happened.label("week"), _happening.c.name, _happening.c.person)
        .join(_conversation, _conversation.c.id == _happening.c.conversation)
        .where(_conversation.c.flow == flow, _happening.c.name.in_(ENDS))
        .where(_happening.c.at >= edges[0], _happening.c.at < edges[-1])
        .cte("ends")
    )
    began = select(_week_of(_conversation.c.consented_at, edges).label("week"), _conversation.c.person).where(
        _conversation.c.flow == flow,
        _conversation.c.consented_at >= edges[0],
        _conversation.c.consented_at < edges[-1],
    )
    starts = began.cte("starts")
    lived = count(homes, homes.c.value, homes.c.home)
    ended, started = count(ends, ends.c.name, of=ends.c.person), count(starts, of=starts.c.person)
    ranked = count(needs, needs.c.value, needs.c.rank, needs.c.home)
    told_at = count(told, told.c.value, told.c.home, of=told.c.person)
    reasoned_at = count(told, told.c.home, of=told.c.person)
    found = []
    for number in range(len(edges) - 1):
        named_at = _summed((home, total) for (_, rank, home), total in ranked[number].items() if rank == 0)
        found.append(
            Figures(
                people=sum(lived[number].values()),
                started=started[number].get(None, 0),
                **{name: ended[number].get(name, 0) for name in ENDS},
                named=sum(named_at.values()),
                reasoned=sum(reasoned_at[number].values()),
                languages=_summed((language, total) for (language, _), total in lived[number].items()),
                municipalities=_summed((home, total) for (_, home), total in lived[number].items()),
                ranks=_summed(((need, PRIORITIES[rank]), total) for (need, rank, _), total in ranked[number].items()),
                places=_summed(((need, home), total) for (need, _, home), total in ranked[number].items()),
                reasons=_summed((reason, total) for (reason, _), total in told_at[number].items()),
                given=told_at[number],
                named_at=named_at,
                reasoned_at=reasoned_at[number],
            )
        )
    return tuple(found)


def _summed(parts: Iterable[tuple[Any, int]]) -> dict[Any, int]:
    """Of parts that have nobody in common."""
    found: Counter[Any] = Counter()
    for key, total in parts:
        found[key] += total
    return dict(found)


def _week_of(at: ColumnElement[Any], edges: Sequence[int]) -> ColumnElement[int]:
    """Which of the stretches a time is in, from 0, where it is in one of them."""
    return case(*((at < edge, number) for number, edge in enumerate(edges[1:])), else_=len(edges) - 1)


def _said() -> ColumnElement[bool]:
    """An answer with a value: not skipped, not "don't know", not a calculation that came out empty."""
    return and_(_answer.c.status == "answered", _answer.c.value != "")


def _last_of_person(name: str, condition: ColumnElement[bool], week: ColumnElement[int]) -> CTE:
    """Of each person and week the last answer that meets the condition, one row each."""
    turn = func.row_number().over(
        partition_by=(week, _answer.c.person), order_by=(_answer.c.at.desc(), _answer.c.id.desc())
    )
    columns = (_answer.c.person, _answer.c.conversation, _answer.c.language, _answer.c.value)
    rows = select(week.label("week"), *columns, turn.label("turn")).where(condition).subquery()
    return select(rows).where(rows.c.turn == 1).cte(name)


def _with_homes(name: str, of: Select[Any], ours: ColumnElement[bool], edges: Sequence[int]) -> CTE:
    """Rows that have a week and a person, with `home`: the municipality she had said last when that week ended."""
    rows = of.cte(f"{name}_rows")
    end = case(*((rows.c.week == number, edge) for number, edge in enumerate(edges[1:])), else_=edges[-1])
    said = and_(ours, _answer.c.place == MUNICIPALITY, _answer.c.at < end)
    last = (
        select(case((_answer.c.status == "answered", func.coalesce(_answer.c.value, "")), else_=""))
        .select_from(_conversation.join(_answer, _answer.c.conversation == _conversation.c.id))
        .where(said, _conversation.c.person == rows.c.person)
        .order_by(_answer.c.at.desc(), _answer.c.id.desc())
        .limit(1)
        .correlate(rows)
        .scalar_subquery()
    )
    home = func.coalesce(last, "").label("home")
    return select(*rows.c, home).cte(name)


def _needs(week: ColumnElement[bool], at: ColumnElement[int], ours: ColumnElement[bool], edges: Sequence[int]) -> CTE:
    """A row for each week, person and need: (week, person, value, rank, home), rank 0 to 2. One of each person's rows
    has rank 0: a person without a first need in the week has none at all."""
    said = _last_of_person("said", and_(week, _answer.c.question == PRIORITIES[0], _said()), at)
    rows = select(said.c.week, said.c.person, said.c.value, said.c.conversation)
    first = _with_homes("first", rows, ours, edges)
    later = _answer.alias("later")
    rank = case(*((later.c.question == name, number) for number, name in enumerate(PRIORITIES)), else_=len(PRIORITIES))
    others = (
        select(first.c.week, later.c.person, later.c.value, rank.label("rank"), first.c.home)
        .join(first, first.c.conversation == later.c.conversation)
        .where(later.c.current == true(), later.c.place.in_(PRIORITIES[1:]))
        .where(later.c.status == "answered", later.c.value != "")
    )
    own = select(first.c.week, first.c.person, first.c.value, literal(0).label("rank"), first.c.home)
    every = union_all(own, others).subquery()
    of = (every.c.week, every.c.person, every.c.value, every.c.home)
    return select(*of, func.min(every.c.rank).label("rank")).group_by(*of).cte("needs")
