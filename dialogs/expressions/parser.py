"""A Pratt parser: tokens -> closures. Operators of one rank are folded into one node, so only nesting costs depth."""

import difflib
from dataclasses import dataclass, field

from dialogs.expressions.errors import ExpressionError
from dialogs.expressions.forms import CHANCE, FOLDING, FORMS, VARYING, Call, Node, Run
from dialogs.expressions.functions import MANY
from dialogs.expressions.operators import RANKS, combine, negate
from dialogs.expressions.tokens import Token, tokens
from dialogs.expressions.values import Scope, Value

LONGEST = 4_000  # characters; the longest of 3,424 real expressions has a third of it
DEEPEST = 120  # levels of nesting, up to four frames each; real forms reach 60, Python itself 1,000 frames


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression. Two of the same source are equal.

    references  names in ${...}, also those that jr:choice-name() has in quotes
    singles     the references that stand where one value is wanted: an error for a question of a repeat seen from
                outside, which only sum(), count(), count-non-empty(), min(), max(), concat() and join() can take
    columns     bare names: a choice's columns (a flow's reader can tell a forgotten ${} or quote by them)
    uses_self   it reads `.`
    varies      its value hangs on more than the answers: the time, the position, the language
    """

    source: str
    references: frozenset[str] = field(compare=False)
    singles: frozenset[str] = field(compare=False)
    columns: frozenset[str] = field(compare=False)
    uses_self: bool = field(compare=False)
    varies: bool = field(compare=False)
    _run: Run = field(compare=False, repr=False)

    def evaluate(self, scope: Scope) -> Value:
        """The value; never an error. Where JavaRosa refuses (date('x'), several values for one), it is blank."""
        return self._run(scope)


def parse(source: str) -> Expression:
    """Raises ExpressionError (codes in errors.py)."""
    if len(source) > LONGEST:
        raise ExpressionError("expression-too-long", 1, {"length": str(len(source)), "limit": str(LONGEST)})
    if not source.strip():
        raise ExpressionError("expression-empty", 1, {})
    parser = _Parser(tokens(source))
    node = parser.whole()
    return Expression(
        source,
        frozenset(parser.references),
        frozenset(parser.singles) | ({node.reference} if node.reference else frozenset()),
        frozenset(parser.columns),
        parser.uses_self,
        parser.varies,
        node.run,
    )


@dataclass(slots=True)
class _Parser:
    tokens: list[Token]
    at: int = 0
    depth: int = 0
    references: set[str] = field(default_factory=set)
    singles: set[str] = field(default_factory=set)
    columns: set[str] = field(default_factory=set)
    uses_self: bool = False
    varies: bool = False

    def whole(self) -> Node:
        node = self.expression(0)
        if self.tokens[self.at].kind != "end":
            raise self._unexpected()
        return node

    def expression(self, rank: int) -> Node:
        """Everything that binds more tightly than `rank`."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise ExpressionError("expression-too-deep", self.tokens[self.at].column, {"limit": str(DEEPEST)})
        left = self._operand()
        while (present := self._rank()) > rank:
            rest: list[tuple[str, Node]] = []
            while self._rank() == present:
                operator = self._take().text
                rest.append((operator, self.expression(present)))
            self.singles.update(node.reference for node in (left, *(part for _, part in rest)) if node.reference)
            left = combine(left, rest)
        self.depth -= 1
        return left

    def _rank(self) -> int:
        token = self.tokens[self.at]
        return RANKS[token.text] if token.kind == "operator" else 0

    def _take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def _unexpected(self) -> ExpressionError:
        token = self.tokens[self.at]
        if token.kind == "end":
            return ExpressionError("expression-incomplete", token.column, {})
        return ExpressionError("expression-unexpected", token.column, {"found": token.text})

    def _operand(self) -> Node:
        minuses = 0
        while self.tokens[self.at].kind == "operator" and self.tokens[self.at].text == "-":
            self.at += 1
            minuses += 1
        node = self._value()
        if minuses and node.reference:
            self.singles.add(node.reference)
        return negate(node, minuses % 2 == 1) if minuses else node

    def _value(self) -> Node:
        token = self.tokens[self.at]
        if token.kind == "name" and self.tokens[self.at + 1].kind == "(":
            return self._call()
        if token.kind == "(":
            self.at += 1
            node = self.expression(0)
            self._close(token)
            return node
        if token.kind == "..":
            raise ExpressionError("expression-path", token.column, {"found": ".."})
        self.at += 1
        match token.kind:
            case "reference":
                return self._reference(token.text, token.column)
            case "text":
                return _text(token.text, token.column)
            case "number":
                return _number(float(token.text), token.column)
            case ".":
                self.uses_self = True
                return Node(lambda scope: scope.this, token.column)
            case "name":
                return self._column(token.text, token.column)
        self.at -= 1
        raise self._unexpected()

    def _close(self, opening: Token) -> None:
        if self.tokens[self.at].kind == "end":
            raise ExpressionError("expression-unclosed", opening.column, {"opening": "("})
        if self.tokens[self.at].kind != ")":
            raise self._unexpected()
        self.at += 1

    def _reference(self, name: str, column: int) -> Node:
        self.references.add(name)
        return Node(lambda scope: scope.value(name), column, reference=name)

    def _column(self, name: str, column: int) -> Node:
        self.columns.add(name)
        return Node(lambda scope: scope.column(name), column)

    def _call(self) -> Node:
        name, opening = self._take(), self._take()
        if name.text in CHANCE:
            raise ExpressionError("expression-chance", name.column, {"name": name.text})
        if name.text not in FORMS:
            nearest = difflib.get_close_matches(name.text[:40], FORMS, 1, 0.7)
            raise ExpressionError(
                "expression-unknown-function", name.column, {"name": name.text, "nearest": "".join(nearest)}
            )
        found: list[Node] = []
        if name.text == "position" and self.tokens[self.at].kind == "..":
            self.at += 1
        elif self.tokens[self.at].kind != ")":
            found.append(self.expression(0))  # here and not in a method of its own: every level is a frame less
            while self.tokens[self.at].kind == ",":
                self.at += 1
                found.append(self.expression(0))
        self._close(opening)
        return self._built(name, tuple(found))

    def _built(self, name: Token, arguments: tuple[Node, ...]) -> Node:
        least, most, build = FORMS[name.text]
        if not least <= len(arguments) <= most:
            counts = {"given": str(len(arguments)), "least": str(least), "most": "" if most == MANY else str(most)}
            raise ExpressionError("expression-wrong-arguments", name.column, {"name": name.text, **counts})
        self._note(name.text, arguments)
        return build(Call(name.text, name.column, arguments))

    def _note(self, name: str, arguments: tuple[Node, ...]) -> None:
        """What the call says about the whole expression."""
        self.varies |= name in VARYING
        self.uses_self |= name == "once" or (name in ("string-length", "normalize-space") and not arguments)
        folded = 1 if name == "join" else 0  # the argument that may be a nodeset, when it is alone
        for place, node in enumerate(arguments):
            if node.reference and not (name in FOLDING and place == folded and len(arguments) == folded + 1):
                self.singles.add(node.reference)
        if name == "jr:choice-name" and arguments[1].literal is not None:
            self.references.add(arguments[1].literal.strip(" ${}"))


def _number(number: float, column: int) -> Node:
    return Node(lambda scope: number, column)


def _text(text: str, column: int) -> Node:
    return Node(lambda scope: text, column, literal=text)
