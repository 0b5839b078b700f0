"""The operators' ranks and meanings. The frequent shapes have closures of their own."""

import operator
from collections.abc import Callable, Sequence

from dialogs.expressions.forms import Node, Run
from dialogs.expressions.functions import divide, remainder
from dialogs.expressions.values import Scope, Value, equal, to_boolean, to_number

RANKS = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_RECKONED: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": remainder,
}


def combine(left: Node, rest: Sequence[tuple[str, Node]]) -> Node:
    """`left` and what follows it, all of one rank, grouped from the left."""
    name = rest[0][0]
    if name in ("and", "or"):
        return _logic([left, *(node for _, node in rest)], name == "or")
    runs = [(sign, node.run) for sign, node in rest]
    if name in _RECKONED:
        return Node(_reckon(left.run, runs), left.column)
    run = _relation(name, left.run, runs[0][1]) if len(runs) == 1 else _chain(left.run, runs)
    return Node(run, left.column, boolean=True)


def negate(node: Node, odd: bool) -> Node:
    run = node.run
    if odd:
        return Node(lambda scope: -to_number(run(scope)), node.column)
    return Node(lambda scope: to_number(run(scope)), node.column)


def _logic(nodes: list[Node], either: bool) -> Node:
    runs = [node.run if node.boolean else _truth(node.run) for node in nodes]
    if len(runs) == 2:
        one, two = runs
        if either:
            return Node(lambda scope: one(scope) or two(scope), nodes[0].column, boolean=True)
        return Node(lambda scope: one(scope) and two(scope), nodes[0].column, boolean=True)

    def run(scope: Scope) -> Value:
        for part in runs:
            if part(scope) is either:
                return either
        return not either

    return Node(run, nodes[0].column, boolean=True)


def _truth(run: Run) -> Run:
    return lambda scope: to_boolean(run(scope))


def _relation(name: str, left: Run, right: Run) -> Run:
    if name == "=":

        def same(scope: Scope) -> Value:
            one, two = left(scope), right(scope)
            if one.__class__ is str and two.__class__ is str:
                return one == two
            return equal(one, two)

        return same
    if name == "!=":

        def different(scope: Scope) -> Value:
            one, two = left(scope), right(scope)
            if one.__class__ is str and two.__class__ is str:
                return one != two
            return not equal(one, two)

        return different
    compare = _COMPARED[name]
    return lambda scope: compare(to_number(left(scope)), to_number(right(scope)))


def _chain(first: Run, rest: list[tuple[str, Run]]) -> Run:
    """a = b = c: the second compares the first's true or false, as XPath has it."""

    def run(scope: Scope) -> Value:
        value = first(scope)
        for name, part in rest:
            other = part(scope)
            if name in _COMPARED:
                value = _COMPARED[name](to_number(value), to_number(other))
            else:
                value = equal(value, other) is (name == "=")
        return value

    return run


def _reckon(first: Run, rest: list[tuple[str, Run]]) -> Run:
    steps = [(_RECKONED[name], run) for name, run in rest]
    if len(steps) == 1:
        reckon, second = steps[0]
        return lambda scope: reckon(to_number(first(scope)), to_number(second(scope)))

    def run(scope: Scope) -> Value:
        value = to_number(first(scope))
        for step, part in steps:
            value = step(value, to_number(part(scope)))
        return value

    return run
