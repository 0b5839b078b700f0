"""Building a call: functions that look at the scope, choose what to evaluate, or are checked beforehand."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from dialogs.expressions.errors import ExpressionError
from dialogs.expressions.functions import FOLDS, MANY, PLAIN, normalize_space
from dialogs.expressions.moments import Moment, at, at_instant, bad_escape, format_moment, on_day, read
from dialogs.expressions.patterns import compile_pattern
from dialogs.expressions.values import Scope, Value, single, to_boolean, to_integer, to_text

Run = Callable[[Scope], Value]
_QUOTED_NAME = re.compile(r"\s*(?:\$\{\s*([^\W\d][\w.-]*)\s*\}|([^\W\d][\w.-]*))\s*")


@dataclass(frozen=True, slots=True)
class Node:
    """A part of an expression. `reference` is set when it is ${name} alone, `literal` when it is a text in quotes."""

    run: Run
    column: int
    reference: str | None = None
    literal: str | None = None
    boolean: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    column: int
    arguments: tuple[Node, ...]

    def refuse(self, code: str, node: Node | None = None, **arguments: str) -> ExpressionError:
        return ExpressionError(code, node.column if node else self.column, arguments)


def plain(call: Call) -> Node:
    function, boolean = PLAIN[call.name][2:]
    runs = [node.run for node in call.arguments]
    match runs:
        case [one]:
            return Node(lambda scope: function(one(scope)), call.column, boolean=boolean)
        case [one, two]:
            return Node(lambda scope: function(one(scope), two(scope)), call.column, boolean=boolean)
    return Node(lambda scope: function(*[run(scope) for run in runs]), call.column, boolean=boolean)


def fold(call: Call) -> Node:
    """Over one nodeset, or over the arguments."""
    function, wants_name = FOLDS[call.name][2:]
    runs = [node.run for node in call.arguments]
    if wants_name and not call.arguments[0].reference:
        raise call.refuse("expression-needs-name", call.arguments[0], name=call.name)
    if len(runs) == 1:
        only = runs[0]
        return Node(lambda scope: function(_spread(only(scope))), call.column)
    return Node(lambda scope: function(tuple(run(scope) for run in runs)), call.column)


def _spread(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def join(call: Call) -> Node:
    separator, *rest = [node.run for node in call.arguments]

    def run(scope: Scope) -> Value:
        values = _spread(rest[0](scope)) if len(rest) == 1 else tuple(part(scope) for part in rest)
        return to_text(separator(scope)).join(map(to_text, values))

    return Node(run, call.column)


def choose(call: Call) -> Node:
    condition, yes, no = (node.run for node in call.arguments)
    return Node(lambda scope: yes(scope) if to_boolean(condition(scope)) else no(scope), call.column)


def coalesce(call: Call) -> Node:
    first, second = (node.run for node in call.arguments)

    def run(scope: Scope) -> Value:
        value = first(scope)
        plain_value = single(value)
        return second(scope) if plain_value == "" or plain_value != plain_value else value

    return Node(run, call.column)


def once(call: Call) -> Node:
    """The present value if there is one, else the argument."""
    run = call.arguments[0].run
    return Node(lambda scope: run(scope) if to_text(scope.this) == "" else scope.this, call.column)


def string_length(call: Call) -> Node:
    run = call.arguments[0].run if call.arguments else _this
    return Node(lambda scope: float(len(to_text(run(scope)))), call.column)


def spaces(call: Call) -> Node:
    run = call.arguments[0].run if call.arguments else _this
    return Node(lambda scope: normalize_space(run(scope)), call.column)


def _this(scope: Scope) -> Value:
    return scope.this


def position(call: Call) -> Node:
    return Node(lambda scope: float(scope.position), call.column)


def choice_name(call: Call) -> Node:
    value, question = call.arguments
    match = _QUOTED_NAME.fullmatch(question.literal or "")
    if match is None:
        raise call.refuse("expression-needs-name", question, name=call.name)
    name = match[1] or match[2]
    return Node(lambda scope: scope.choice_name(to_text(value.run(scope)), name), call.column)


def regex(call: Call) -> Node:
    text, pattern = call.arguments
    if pattern.literal is None:
        raise call.refuse("expression-pattern-literal", pattern)
    matches = compile_pattern(pattern.literal, pattern.column)
    return Node(lambda scope: matches(to_text(text.run(scope))), call.column, boolean=True)


# ---------------------------------------------------------------- dates


def _moment(value: Value, scope: Scope, with_time: bool) -> Moment | None:
    """JavaRosa's toDate; None where it keeps a blank or refuses."""
    value, zone = single(value), scope.now.tzinfo
    if isinstance(value, Moment):
        return value if with_time else at(value.local.replace(hour=0, minute=0, second=0, microsecond=0))
    if isinstance(value, str):
        return read(value, zone)
    if isinstance(value, bool) or value != value or abs(value) > 2**31:
        return None
    return at_instant(value, zone) if with_time else on_day(to_integer(value))


def _dating(with_time: bool) -> Callable[[Call], Node]:
    def build(call: Call) -> Node:
        inner = call.arguments[0].run

        def run(scope: Scope) -> Value:
            value = inner(scope)
            return value if value != value else _moment(value, scope, with_time) or ""

        return Node(run, call.column)

    return build


def decimal_date_time(call: Call) -> Node:
    run = call.arguments[0].run

    def days(scope: Scope) -> Value:
        value = single(run(scope))
        if isinstance(value, float):
            return value
        moment = _moment(value, scope, True)
        return "" if moment is None else moment.instant_days(scope.now.tzinfo)

    return Node(days, call.column)


def format_date(call: Call) -> Node:
    value, pattern = call.arguments
    wrong = bad_escape(pattern.literal or "")
    if wrong is not None:
        raise call.refuse("expression-date-format", pattern, found=wrong)

    def run(scope: Scope) -> Value:
        moment = _moment(value.run(scope), scope, True)
        return "" if moment is None else format_moment(moment.local, to_text(pattern.run(scope)))

    return Node(run, call.column)


def today(call: Call) -> Node:
    def run(scope: Scope) -> Value:
        return at(scope.now.replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0))

    return Node(run, call.column)


def now(call: Call) -> Node:
    return Node(lambda scope: at(scope.now.replace(tzinfo=None)), call.column)


# name -> (fewest arguments, most, builder)
FORMS: dict[str, tuple[int, int, Callable[[Call], Node]]] = {
    **{name: (row[0], row[1], plain) for name, row in PLAIN.items()},
    **{name: (row[0], row[1], fold) for name, row in FOLDS.items()},
    "if": (3, 3, choose),
    "coalesce": (2, 2, coalesce),
    "join": (1, MANY, join),
    "once": (1, 1, once),
    "string-length": (0, 1, string_length),
    "normalize-space": (0, 1, spaces),
    "position": (0, 1, position),
    "jr:choice-name": (2, 2, choice_name),
    "regex": (2, 2, regex),
    "date": (1, 1, _dating(with_time=False)),
    "date-time": (1, 1, _dating(with_time=True)),
    "decimal-date-time": (1, 1, decimal_date_time),
    "format-date": (2, 2, format_date),
    "format-date-time": (2, 2, format_date),
    "today": (0, 0, today),
    "now": (0, 0, now),
}
VARYING = frozenset({"today", "now", "position", "jr:choice-name", "once"})  # not a function of the answers alone
CHANCE = frozenset({"uuid", "random"})
FOLDING = frozenset(FOLDS) | {"join"}
