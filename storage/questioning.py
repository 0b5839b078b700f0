"""How the questions of a week worked: who came how far, where people left, what was not understood, how long it took.

People's rows are read here one after the other, and only counts of distinct people leave.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select, true

from storage.details import ARRIVED, HOUSEHOLD
from storage.tables import Answer, Conversation, Happening, table

VALUED = (HOUSEHOLD, ARRIVED)
GONE = ("open", "paused", "expired", "stopped")  # states of a conversation that was left before its end
PAUSE = 3_600_000  # milliseconds: who takes longer did something else
READ = ("fold", "rule", "fuzzy")  # methods by which typed words are understood
_answer, _conversation, _happening = table(Answer), table(Conversation), table(Happening)
Pairs = dict[str, set[str]]  # who (people) did something, by question or language


@dataclass
class Asked:
    """What people did in the week, by person. It stays inside storage."""

    talks: dict[str, int] = field(default_factory=dict)  # each person's conversation, by her last answer
    languages: dict[str, str] = field(default_factory=dict)  # and its language
    given: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))  # question, person: status
    values: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))  # the last one of VALUED
    left: Pairs = field(default_factory=lambda: defaultdict(set))
    missed: Pairs = field(default_factory=lambda: defaultdict(set))
    waits: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))  # question, person: seconds
    doubts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))  # the person of each answer

    def outcomes(self) -> dict[tuple[str, str], set[str]]:
        """What became of each person at each question, one thing each: (question, left | a status). To have left there
        comes before an answer, for the same or another need; an answer before none."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for question in self.given.keys() | self.left.keys():
            found[question, "left"] = self.left.get(question, set())
            for person, status in self.given[question].items():
                if person not in found[question, "left"]:
                    found[question, status].add(person)
        return found

    def by_language(self, pairs: Pairs) -> dict[str, int]:
        """People by language, who did it at any question."""
        people = set().union(*pairs.values())
        return dict(Counter(self.languages.get(person, "") for person in people))

    def in_languages(self, pairs: Mapping[str, set[str]]) -> dict[tuple[str, str], int]:
        """The people of each question, by question and language."""
        spoken = ((question, self.languages.get(person, "")) for question, people in pairs.items() for person in people)
        return dict(Counter(spoken))

    def medians(self) -> dict[str, tuple[float, int]]:
        """By question: the median over people of how long each took, and how many people."""
        return {question: (median(mine.values()), len(mine)) for question, mine in self.waits.items()}

    def medians_by_language(self) -> dict[str, tuple[float, int]]:
        """The same over all of a person's questions, by language."""
        own: dict[str, list[float]] = defaultdict(list)
        for mine in self.waits.values():
            for person, seconds in mine.items():
                own[person].append(seconds)
        spoken: dict[str, list[float]] = defaultdict(list)
        for person, seconds_of in own.items():
            if person in self.languages:
                spoken[self.languages[person]].append(median(seconds_of))
        return {language: (median(each), len(each)) for language, each in spoken.items()}

    def medians_in_languages(self) -> dict[tuple[str, str], tuple[float, int]]:
        """As `medians`, by question and language."""
        took: dict[tuple[str, str], list[float]] = defaultdict(list)
        for question, mine in self.waits.items():
            for person, seconds in mine.items():
                if person in self.languages:
                    took[question, self.languages[person]].append(seconds)
        return {key: (median(each), len(each)) for key, each in took.items()}


def read_asked(
    connection: Connection, flow: str, consent: str, week: ColumnElement[bool], start: int, end: int
) -> Asked:
    """`week` selects the current answers of the flow in [start, end)."""
    asked = Asked()
    _answers(connection, asked, consent, week)
    _leavings(connection, asked, flow, consent, week, start, end)
    return asked


def counts(pairs: Mapping[str, set[str]]) -> dict[str, int]:
    """How many people each has."""
    return {key: len(people) for key, people in pairs.items()}


def _answers(connection: Connection, asked: Asked, consent: str, week: ColumnElement[bool]) -> None:
    columns = (
        *(_answer.c.person, _answer.c.conversation, _answer.c.question, _answer.c.type, _answer.c.status),
        *(
            _answer.c.value,
            _answer.c.language,
            _answer.c.method,
            _answer.c.confirmed,
            _answer.c.approximate,
            _answer.c.at,
        ),
    )
    before: dict[int, int] = {}
    query = select(*columns).where(week).order_by(_answer.c.at, _answer.c.id)
    for person, talk, question, kind, status, value, language, method, confirmed, approximate, at in connection.execute(
        query
    ):
        if question != consent:
            asked.talks[person], asked.languages[person] = talk, language
        if kind == "calculate":
            continue
        last = before.get(talk)
        before[talk] = at
        if question == consent:
            continue
        if asked.given[question].get(person) != "answered":
            asked.given[question][person] = status
        if question in VALUED and status == "answered":
            asked.values[question][person] = value
        if last is not None and last < at <= last + PAUSE:
            asked.waits[question].setdefault(person, (at - last) / 1000)
        if status == "answered":
            if approximate:
                asked.doubts["unsure"].append(person)
            if method in READ and not confirmed and kind != "text":
                asked.doubts["unconfirmed"].append(person)


def _leavings(
    connection: Connection, asked: Asked, flow: str, consent: str, week: ColumnElement[bool], start: int, end: int
) -> None:
    """A conversation was left where it stands, when nothing has happened in it since the week; whoever began another
    has not left."""
    here = and_(_happening.c.at >= start, _happening.c.at < end)
    touched = select(_answer.c.conversation).where(week).union(select(_happening.c.conversation).where(here))
    stands = select(_conversation.c.place, _conversation.c.person).where(
        *(_conversation.c.id.in_(touched), _conversation.c.flow == flow, _conversation.c.consented_at.is_not(None)),
        *(_conversation.c.updated_at >= start, _conversation.c.updated_at < end),
        *(_conversation.c.state.in_(GONE), _conversation.c.place.is_not(None), _conversation.c.current == true()),
    )
    _add(connection.execute(stands), asked.left, consent)
    wrong = select(_happening.c.place, _happening.c.person).join(
        _conversation, _conversation.c.id == _happening.c.conversation
    )
    wrong = wrong.where(
        *(here, _happening.c.name == "misunderstood", _happening.c.place.is_not(None), _conversation.c.flow == flow)
    )
    _add(connection.execute(wrong), asked.missed, consent)
    for question, people in asked.missed.items():  # who came to the question in another week counts there
        people &= asked.given.get(question, {}).keys() | asked.left.get(question, set())


def _add(rows: Iterable[Any], to: Pairs, consent: str) -> None:
    for place, person in rows:
        question = (place or "").partition("[")[0]
        if question and question != consent:
            to[question].add(person)
