"""A flow as the engine sees it: where each question stands, and what has to be looked at again when an answer changes.

Made once per flow; holds no answers.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from dialogs.conversation import Option
from dialogs.expressions import Expression
from dialogs.flow import SILENT, Choice, Flow, Group, Item, Question, Repeat

Offer = tuple[tuple[Choice, ...], tuple[Option, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """A question with the repeats around it, outermost first, and every condition it must meet to be asked."""

    question: Question
    repeats: tuple[Repeat, ...]
    conditions: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`readers[x]`: questions with an expression that mentions x, directly or through calculations and repeats.
    `gated[x]`: those of them whose being asked at all depends on x. `trailing`: notes after the last question."""

    flow: Flow
    rows: dict[str, Row]
    repeats: dict[str, Repeat]
    readers: dict[str, frozenset[str]]
    gated: dict[str, frozenset[str]]
    calculates: tuple[str, ...]
    trailing: frozenset[str]
    asked: int
    ranks: dict[str, tuple[int, int]]  # where a question comes in a read-back: its repeat's (or own) place, its own
    offers: dict[tuple[object, ...], Offer] = field(default_factory=dict)  # filled by scope.offered


@lru_cache(maxsize=64)
def plan_of(flow: Flow) -> Plan:
    rows = {row.question.name: row for row in _rows(flow.items, (), ())}
    repeats = {repeat.name: repeat for repeat in _repeats(flow.items)}
    asked = [row.question for row in rows.values() if row.question.type not in SILENT]
    order = list(rows)
    last = max((order.index(question.name) for question in asked), default=-1)
    through = _through(rows, repeats)
    return Plan(
        flow=flow,
        rows=rows,
        repeats=repeats,
        readers=_closure(rows, through, _mentions),
        gated=_closure(rows, through, lambda row: _references(row.conditions)),
        calculates=tuple(name for name, row in rows.items() if row.question.type == "calculate"),
        trailing=frozenset(name for name in order[last + 1 :] if rows[name].question.type == "note"),
        asked=sum(question.type != "acknowledge" for question in asked),
        ranks=_ranks(rows),
    )


def _ranks(rows: dict[str, Row]) -> dict[str, tuple[int, int]]:
    first: dict[str, int] = {}
    ranks = {}
    for number, (name, row) in enumerate(rows.items()):
        start = first.setdefault(row.repeats[0].name, number) if row.repeats else number
        ranks[name] = (start, number)
    return ranks


def _rows(items: Iterable[Item], repeats: tuple[Repeat, ...], conditions: tuple[Expression, ...]) -> Iterator[Row]:
    for item in items:
        own = (*conditions, item.relevant) if item.relevant else conditions
        if isinstance(item, Question):
            yield Row(item, repeats, own)
        else:
            yield from _rows(item.items, (*repeats, item) if isinstance(item, Repeat) else repeats, own)


def _repeats(items: Iterable[Item]) -> Iterator[Repeat]:
    for item in items:
        if isinstance(item, Repeat):
            yield item
        if isinstance(item, Repeat | Group):
            yield from _repeats(item.items)


def _references(expressions: Iterable[Expression | None]) -> frozenset[str]:
    return frozenset().union(*(expression.references for expression in expressions if expression))


def _mentions(row: Row) -> frozenset[str]:
    question = row.question
    rounds = [expression for repeat in row.repeats for expression in (repeat.for_each, repeat.repeat_count)]
    return _references(
        (*row.conditions, question.constraint, question.choice_filter, question.calculation, question.default, *rounds)
    )


def _through(rows: dict[str, Row], repeats: dict[str, Repeat]) -> dict[str, frozenset[str]]:
    """What a calculated name or a repeat's key is itself made of."""
    made = {name: _mentions(row) for name, row in rows.items() if row.question.type == "calculate"}
    made |= {name: _references((repeat.for_each, repeat.repeat_count)) for name, repeat in repeats.items()}
    return made


def _closure(
    rows: dict[str, Row], through: dict[str, frozenset[str]], look: Callable[[Row], frozenset[str]]
) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, row in rows.items():
        pending, done = set(look(row)), set[str]()
        while pending:
            mentioned = pending.pop()
            if mentioned not in done:
                done.add(mentioned)
                pending |= through.get(mentioned, frozenset())
        for mentioned in done:
            found.setdefault(mentioned, set()).add(name)
    return {mentioned: frozenset(names) for mentioned, names in found.items()}
