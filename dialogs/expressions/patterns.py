"""regex() without backtracking: a pattern becomes an automaton, so that no pattern and no answer can stall a turn.

The cost of a match is at most (length of the text) x (number of states); both are bounded. The dialect is Java's,
without what an automaton cannot do or no form uses: back references, looking around, possessive quantifiers, \\b.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from dialogs.expressions.classes import Test, read_class, read_escape
from dialogs.expressions.errors import ExpressionError

MOST_STATES = 1_000
MOST_NESTED = 40
MOST_REPEATED = 1_000
LONGEST_TEXT = 2_000  # a longer text does not match

# What a pattern is read into: a test of one character, "^", "$", or (operator, parts, fewest, most).
Part = Test | str | tuple[str, list["Part"], int, int | None]
Matcher = Callable[[str], bool]


def compile_pattern(pattern: str, column: int) -> Matcher:
    """A function that says whether a whole text matches. `column` is that of the pattern's opening quote."""
    reader = _Reader(pattern, column)
    machine = _Machine(reader.limit)
    start = machine.build(reader.read(), machine.accept)
    return lambda text: machine.matches(start, text)


@dataclass(slots=True)
class _Reader:
    """Reads the pattern by recursive descent."""

    pattern: str
    column: int
    at: int = 0
    depth: int = 0

    def refuse(self, found: str) -> ExpressionError:
        return ExpressionError("expression-pattern", self.column + 1 + self.at, {"found": found or self.pattern})

    def limit(self) -> ExpressionError:
        return ExpressionError("expression-pattern-too-large", self.column, {"limit": str(MOST_STATES)})

    def peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def read(self) -> Part:
        part = self._alternatives()
        if self.peek():
            raise self.refuse(self.peek())
        return part

    def _alternatives(self) -> Part:
        self.depth += 1
        if self.depth > MOST_NESTED:
            raise self.limit()
        branches = [self._sequence()]
        while self.peek() == "|":
            self.at += 1
            branches.append(self._sequence())
        self.depth -= 1
        return branches[0] if len(branches) == 1 else ("or", branches, 0, None)

    def _sequence(self) -> Part:
        parts: list[Part] = []
        while self.peek() not in ("", "|", ")"):
            part = self._atom()
            parts.append(part if isinstance(part, str) else self._quantified(part))
        return "then", parts, 0, None

    def _atom(self) -> Part:
        letter = self.peek()
        if letter in "*+?{":
            raise self.refuse(letter)
        if letter == "(":
            return self._group()
        if letter == "\\":
            test, self.at = read_escape(self.pattern, self.at, self.refuse)
            return test
        if letter == "[":
            test, self.at = read_class(self.pattern, self.at, self.refuse)
            return test
        self.at += 1
        if letter in "^$":
            return letter
        if letter == ".":
            return lambda char: char not in "\n\r\x85\u2028\u2029"
        return letter.__eq__

    def _group(self) -> Part:
        self.at += 1
        if self.peek() == "?":
            if self.pattern[self.at : self.at + 2] != "?:":
                raise self.refuse(self.pattern[self.at - 1 : self.at + 3])
            self.at += 2
        part = self._alternatives()
        if self.peek() != ")":
            raise self.refuse(self.peek() or "(")
        self.at += 1
        return part

    def _quantified(self, part: Part) -> Part:
        fewest, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(self.peek(), (1, 1))
        if self.peek() == "{":
            fewest, most = self._counts()
        elif (fewest, most) == (1, 1):
            return part
        else:
            self.at += 1
        if self.peek() == "?":  # lazy or greedy: the same texts match
            self.at += 1
        if self.peek() and self.peek() in "*+?{":
            raise self.refuse(self.peek())
        return "repeat", [part], fewest, most

    def _counts(self) -> tuple[int, int | None]:
        inside, closed, _ = self.pattern[self.at + 1 :].partition("}")
        low, comma, high = inside.partition(",")
        if not closed or not _is_count(low) or (high and not _is_count(high)):
            raise self.refuse("{" + inside[:10])
        fewest, most = int(low), int(high) if high else (None if comma else int(low))
        if most is not None and most < fewest:
            raise self.refuse("{" + inside)
        if max(fewest, most or 0) > MOST_REPEATED:
            raise self.limit()
        self.at += len(inside) + 2
        return fewest, most


def _is_count(text: str) -> bool:
    return text.isdigit() and text.isascii() and len(text) < 9


@dataclass(slots=True)
class _Machine:
    """States with at most one test or two ways on. A `tests` entry of None is a fork, "^" and "$" are gates."""

    limit: Callable[[], ExpressionError]
    tests: list[Test | str | None] = field(default_factory=lambda: [None])
    ways: list[tuple[int, ...]] = field(default_factory=lambda: [()])
    accept: int = 0
    built: int = 0

    def add(self, test: Test | str | None, *ways: int) -> int:
        if len(self.tests) > MOST_STATES:
            raise self.limit()
        self.tests.append(test)
        self.ways.append(ways)
        return len(self.tests) - 1

    def build(self, part: Part, after: int) -> int:
        """The first state of `part` when what follows starts at `after`."""
        self.built += 1
        if self.built > 10 * MOST_STATES:  # repeated empty groups make no states
            raise self.limit()
        if not isinstance(part, tuple):
            return self.add(part, after)
        kind, parts, fewest, most = part
        if kind == "or":
            return self.add(None, *[self.build(branch, after) for branch in parts])
        if kind == "then":
            for piece in reversed(parts):
                after = self.build(piece, after)
            return after
        return self._repeat(parts[0], fewest, most, after)

    def _repeat(self, part: Part, fewest: int, most: int | None, after: int) -> int:
        start = after
        if most is None:
            start = self.add(None)
            self.ways[start] = (self.build(part, start), after)
        else:
            for _ in range(most - fewest):
                start = self.add(None, self.build(part, start), after)
        for _ in range(fewest):
            start = self.build(part, start)
        return start

    def matches(self, start: int, text: str) -> bool:
        if len(text) > LONGEST_TEXT:
            return False
        states = self._reach([start], first=True, last=not text)
        for place, char in enumerate(text, 1):
            reached = [self.ways[state][0] for state in states if self.tests[state](char)]  # type: ignore[misc, operator]
            if not reached:
                return False
            states = self._reach(reached, first=False, last=place == len(text))
        return self.accept in states

    def _reach(self, waiting: list[int], first: bool, last: bool) -> list[int]:
        """The testing states (and the accepting one, at the end) that can be reached without a character."""
        seen, found = set(waiting), list[int]()
        waiting = list(seen)
        while waiting:
            state = waiting.pop()
            test = self.tests[state]
            if state == self.accept:
                if last:
                    found.append(state)
                continue
            if callable(test):
                found.append(state)
            elif test is None or (test == "^" and first) or (test == "$" and last):
                fresh = [way for way in self.ways[state] if way not in seen]
                seen.update(fresh)
                waiting.extend(fresh)
        return found
