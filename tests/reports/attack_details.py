"""An attacker who has a published summary, knows how the tables of details are made, and can solve integer programs.

Written without the code under attack, from the published Summary alone. What she is certain of becomes a linear
constraint over whole numbers; what is only likely (who left a question without an answer is counted there once, a small
number was hidden for being small) is believed too, unless it contradicts what is published.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from reports.more import NeedMore, Question
from reports.summary import Summary

ENOUGH = 3  # values
BIG = np.inf


@dataclass(frozen=True)
class Cell:
    index: int


Number = int | Cell


@dataclass
class Puzzle:
    """Unknowns of 0 to `most`; rows of low <= sum(times * unknown) <= high. `told` names those that are hidden on the
    page; the others are of no table."""

    summary: Summary
    credulous: bool  # believes what is likely
    threshold: int = 5
    most: list[float] = field(default_factory=list)
    told: dict[str, int] = field(default_factory=dict)
    rows: list[tuple[dict[int, int], float, float]] = field(default_factory=list)
    true: bool = True

    def __post_init__(self) -> None:
        assert self.summary.people is not None
        self.people = self.summary.people
        self._people()
        for need in self.summary.more.needs:
            if need.count is not None:
                self._need(need)
        self._questions()

    def cell(self, name: str, count: int | None, most: float | None = None) -> Number:
        if count is not None:
            return count
        self.told[name] = len(self.most)
        return self.aside(most)

    def small(self, name: str, count: int | None) -> Number:
        """A number that is in no table with a total: it was hidden for being small."""
        return self.cell(name, count, self.threshold - 1 if self.credulous else None)

    def aside(self, most: float | None = None) -> Cell:
        self.most.append(10 * self.people if most is None else most)
        return Cell(len(self.most) - 1)

    def require(self, total: Number, parts: list[Number], low: float = 0, high: float = 0) -> None:
        """The parts less the total are between low and high."""
        inside: dict[int, int] = {}
        known = 0
        for number, times in ((total, -1), *((part, 1) for part in parts)):
            if isinstance(number, Cell):
                inside[number.index] = inside.get(number.index, 0) + times
            else:
                known += number * times
        if inside:
            self.rows.append((inside, low - known, high - known))
        elif not low <= known <= high:
            self.true = False

    def at_most(self, total: Number, *parts: Number) -> None:
        self.require(total, list(parts), low=-BIG)

    def at_least(self, total: Number, *parts: Number) -> None:
        self.require(total, list(parts), high=BIG)

    @cached_property
    def limits(self) -> LinearConstraint:
        """The rows, as HiGHS wants them."""
        cells = [(times, down, at) for down, (inside, _, _) in enumerate(self.rows) for at, times in inside.items()]
        values, downs, acrosses = zip(*cells, strict=True)
        matrix = csr_array((values, (downs, acrosses)), shape=(len(self.rows), len(self.most)))
        return LinearConstraint(matrix, [row[1] for row in self.rows], [row[2] for row in self.rows])

    def _people(self) -> None:
        more = self.summary.more
        self.partial = self.cell("partial", more.partial)
        self.require(self.people, [self.partial, self.cell("whole", more.whole)])
        self.silent: dict[str, Number] = {}
        for name, rows in (("household", more.household), ("arrived", more.arrived)):
            bands = {row.code: self.cell(f"{name} {row.code}", row.count) for row in rows}
            self.require(self.people, list(bands.values()))
            self.silent[name] = bands[""]
        homes = {row.code: row.count for row in self.summary.municipalities}
        self.silent["municipality"] = self.cell("not at home", homes[""])

    def _need(self, need: NeedMore) -> None:
        name, total = need.code, need.count
        assert total is not None
        urgent = [self.cell(f"{name} {row.code}", row.count, total) for row in need.urgency]
        self.require(total, urgent)
        offers = {row.code: self.cell(f"{name} offer {row.code}", row.count, total) for row in need.offers}
        self.require(total, list(offers.values()))
        why = {row.code: self.cell(f"{name} why {row.code}", row.count, total) for row in need.why_not}
        self.require(offers["known"], list(why.values()))
        if self.credulous:
            for reason in self.summary.reasons:
                if reason.count is not None:
                    told = offers["unknown"] if reason.code == "did_not_know" else why[reason.code]
                    self.at_most(reason.count, told)
        parts = [(row, self.small(f"{name} part {row.code}", row.count)) for row in need.details]
        for _, part in parts:
            self.at_most(total, part)
        if need.rest is not None:
            rare = [part for row, part in parts if row.count is None]
            self.at_least(need.rest, *rare)
            for part in rare:
                self.at_most(need.rest, part)

    def _questions(self) -> None:
        more = self.summary.more
        left = {row.code: self._question(row) for row in more.questions}
        every = self.cell("left", more.left)
        self.require(every, list(left.values()))
        missed = self.cell("missed", more.missed)
        wrong = [self.missed[row.code] for row in more.questions]
        self.at_least(missed, *wrong)
        for one in wrong:
            self.at_most(missed, one)
        gone: list[Number] = []
        for row in more.languages:
            count = self.cell(f"language {row.code}", row.count)
            gone.append(self.cell(f"left {row.code}", row.left))
            unclear = self.cell(f"missed {row.code}", row.missed)
            self.at_most(count, gone[-1])
            self.at_most(count, unclear)
            wrong.append(unclear)
        self.require(every, [*gone, self.aside()])
        self.require(missed, [*wrong[len(more.questions) :], self.aside()])
        if self.credulous:
            self.at_most(self.partial, *gone)

    def _question(self, row: Question) -> Number:
        """Its row; gives the number of those who left there."""
        name = row.code
        reached = self.cell(f"reached {name}", row.reached)
        hidden = row.reached is None  # then all of it is, small or not

        def part(what: str, count: int | None) -> Number:
            number = self.cell(f"{what} {name}", count) if hidden else self.small(f"{what} {name}", count)
            self.at_most(reached, number)
            return number

        left, self.missed = part("left", row.left), getattr(self, "missed", {})
        self.missed[name] = part("missed", row.missed)
        if row.own_words:
            answered: Number = part("answered", row.answered)
            without: list[Number] = [self.aside(), self.aside(), self.aside()]
        else:
            answered = self.aside()
            kinds = (("unknown", row.unknown), ("declined", row.declined), ("skipped", row.skipped))
            without = [part(kind, count) for kind, count in kinds]
        self.require(reached, [answered, *without, left])
        if name == "first" and self.summary.base == self.people:
            silent = self.aside(self.threshold - 1)
            for one in without:
                self.at_most(silent, one)
        if name in ("household", "arrived"):
            self.require(self.people, [answered, self.silent[name]])
        if name in self.silent:
            for one in without:
                self.at_most(self.silent[name], one)
        return left


def puzzle(summary: Summary) -> Puzzle:
    """What the attacker believes, as far as it does not contradict itself."""
    made = Puzzle(summary, credulous=True)
    if not made.true or _solve(made, np.zeros(len(made.most)), {}) is None:
        made = Puzzle(summary, credulous=False)
    return made


def closed(summary: Summary, seed: int = 0) -> dict[str, list[int]]:
    """Hidden numbers of which fewer than three values are possible, with those."""
    made, chance = puzzle(summary), Random(seed)
    seen: list[set[int]] = [set() for _ in made.most]

    def note(found: np.ndarray | None) -> bool:
        for index, value in enumerate(() if found is None else found):
            seen[index].add(round(value))
        return found is not None

    assert note(_solve(made, np.zeros(len(made.most)), {})), "no table agrees: the attack itself is wrong"
    for _ in range(6):
        note(_solve(made, np.array([chance.choice((-1, 0, 1)) for _ in made.most]), {}))
    return {name: sorted(seen[at]) for name, at in made.told.items() if not _open(made, at, seen[at], note)}


def _open(made: Puzzle, at: int, seen: set[int], note: Callable[[np.ndarray | None], bool]) -> bool:
    """Looks for the least and the most that a number can be, and then for what lies between."""
    wanted = np.zeros(len(made.most))
    for sign in (1, -1):
        wanted[at] = sign
        if len(seen) < ENOUGH:
            note(_solve(made, wanted, {}))
    for value in range(min(seen) + 1, max(seen)):
        if len(seen) < ENOUGH:
            note(_solve(made, np.zeros(len(made.most)), {at: value}))
    return len(seen) >= ENOUGH


def _solve(made: Puzzle, wanted: np.ndarray, fixed: dict[int, int]) -> np.ndarray | None:
    low, high = np.zeros(len(made.most)), np.array(made.most, dtype=float)
    for at, value in fixed.items():
        low[at] = high[at] = value
    found = milp(wanted, integrality=np.ones(len(made.most)), bounds=Bounds(low, high), constraints=made.limits)
    return found.x if found.status == 0 else None
