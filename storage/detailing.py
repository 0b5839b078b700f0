"""Reads a week's Details. Only counts of distinct people leave this file."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import CTE, Connection, Engine, and_, func, literal, select, true, union

from storage.database import reading
from storage.details import DETAIL, HOUSEHOLD, OFFER, URGENCY, WHY_NOT, Details, arrival_band, household_band
from storage.questioning import Asked, counts, read_asked
from storage.tables import Answer, Happening, Translation, table
from storage.times import milliseconds

Outcomes = Mapping[tuple[str, str], Set[str]]
OF_A_NEED = (DETAIL, URGENCY, OFFER, WHY_NOT)
AT_ONCE = 5_000  # values in one statement: SQLite and PostgreSQL take more than 30,000
_answer, _happening, _translation = map(table, (Answer, Happening, Translation))


def read_details(
    engine: Engine, flow: str, consent: str | None, start: datetime, end: datetime, reader: str, needs: tuple[str, ...]
) -> Details:
    """The details of [start, end) (aware). `reader` is the language that own words are translated into, `needs` the
    questions that name one, the first before all. Raises DatabaseProblem."""
    begin, over = milliseconds(start), milliseconds(end)
    last = (end.astimezone(UTC) - timedelta(hours=12)).date()  # noon of the last day, in any zone of the world
    with reading(engine) as connection:
        ours = and_(_answer.c.current == true(), _answer.c.flow == flow)
        week = and_(ours, _answer.c.at >= begin, _answer.c.at < over)
        asked = read_asked(connection, flow, consent or "", week, begin, over)
        outcomes = asked.outcomes()
        completed = _completed(connection, list(asked.talks.values()), over)
        doubts = {name: (len(mine), len(set(mine))) for name, mine in asked.doubts.items()}
        return Details(
            chosen=_chosen(connection, week, needs),
            bands=_bands(asked, outcomes, last),
            partial=sum(talk not in completed for talk in asked.talks.values()),
            **_questions(asked, outcomes),
            doubts=doubts | {"untranslated": _untranslated(connection, week, reader)},
        )


def _questions(asked: Asked, outcomes: Outcomes) -> dict[str, Any]:
    reached: Mapping[str, set[str]] = defaultdict(set)
    for (question, _), people in outcomes.items():
        reached[question] |= people
    return {
        "given": {key: len(people) for key, people in outcomes.items() if key[1] != "left"},
        "reached": counts(reached),
        "left": counts(asked.left),
        "missed": counts(asked.missed),
        "left_by": asked.by_language(asked.left),
        "missed_by": asked.by_language(asked.missed),
        "seconds": asked.medians(),
        "seconds_by": asked.medians_by_language(),
        "reached_in": asked.in_languages(reached),
        "left_in": asked.in_languages(asked.left),
        "missed_in": asked.in_languages(asked.missed),
        "seconds_in": asked.medians_in_languages(),
    }


def _completed(connection: Connection, talks: Sequence[int], over: int) -> set[int]:
    """Those of these conversations that were completed before `over`."""
    found: set[int] = set()
    for start in range(0, len(talks), AT_ONCE):
        some = _happening.c.conversation.in_(talks[start : start + AT_ONCE])
        query = select(_happening.c.conversation).where(some, _happening.c.name == "completed", _happening.c.at < over)
        found.update(connection.scalars(query))
    return found


def _last(name: str, condition: Any) -> CTE:
    """Of each person the last answer that meets the condition."""
    turn = func.row_number().over(partition_by=_answer.c.person, order_by=(_answer.c.at.desc(), _answer.c.id.desc()))
    rows = select(_answer.c.person, _answer.c.conversation, _answer.c.value, turn.label("turn")).where(condition)
    found = rows.subquery()
    return select(found).where(found.c.turn == 1).cte(name)


def _said() -> Any:
    return and_(_answer.c.status == "answered", _answer.c.value != "")


def _chosen(connection: Connection, week: Any, needs: tuple[str, ...]) -> dict[tuple[str, str, str], int]:
    """What people said about each need they named, in the conversation in which they named it."""
    first = _last("first", and_(week, _answer.c.question == needs[0], _said()))
    later, about = _answer.alias("later"), _answer.alias("about")
    others = (
        select(first.c.conversation, later.c.value)
        .join(first, first.c.conversation == later.c.conversation)
        .where(later.c.current == true(), later.c.place.in_(needs[1:]))
        .where(later.c.status == "answered", later.c.value != "")
    )
    named = union(select(first.c.conversation, first.c.value), others).cte("named")
    places = [literal(f"{question}[").concat(named.c.value).concat("]") for question in OF_A_NEED]
    query = (
        select(about.c.question, named.c.value, about.c.value, func.count())
        .join(named, and_(named.c.conversation == about.c.conversation, about.c.place.in_(places)))
        .where(about.c.current == true(), about.c.status == "answered", about.c.value != "")
        .group_by(about.c.question, named.c.value, about.c.value)
    )
    return {(question, need, value): count for question, need, value, count in connection.execute(query)}


def _bands(asked: Asked, outcomes: Outcomes, last: date) -> dict[tuple[str, str], int]:
    """What the people of the week said of themselves in it."""
    found: Counter[tuple[str, str]] = Counter()
    for question, said in asked.values.items():
        for person in outcomes[question, "answered"]:
            value = said.get(person) or ""
            band = household_band(value) if question == HOUSEHOLD else arrival_band(value, last)
            if band is not None:
                found[question, band] += 1
    return dict(found)


def _untranslated(connection: Connection, week: Any, reader: str) -> tuple[int, int]:
    """Answers in own words, in another language than the reader's, that have no translation; and their people."""
    made = select(_translation.c.answer).where(_translation.c.target == reader, _translation.c.state == "translated")
    query = select(func.count(), func.count(_answer.c.person.distinct())).where(
        *(week, _answer.c.type == "text", _answer.c.status == "answered", _answer.c.sealed.is_not(None)),
        *(_answer.c.language != reader, _answer.c.id.not_in(made)),
    )
    answers, people = connection.execute(query).one()
    return answers, people
