"""An attacker who has all published pages of a week, knows how they are made, and can solve integer programs: which
values can a hidden number have?

Written without the code under attack, from the published Summary objects alone. Every relation that holds between the
numbers becomes a linear constraint over whole numbers; SciPy's HiGHS finds whole tables that agree with everything that
was published. A number is open when tables with different values for it exist, and closed when HiGHS proves that there
are fewer than three.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from reports.summary import Summary

RANKS = ("first", "second", "third")
BIG = np.inf
NOWHERE: Mapping[int, tuple[int, int]] = MappingProxyType({})
SOME = 0.3  # of the cells
BARREN = 6  # tables in a row that open nothing new, before each cell is taken by itself
UNPUBLISHED = ("silent", "mute", "namers", "tellers", "aside")  # in no table


@dataclass(frozen=True)
class Cell:
    index: int


Number = int | Cell
Term = tuple[Number, int]


class Contradiction(Exception):  # noqa: N818 - what is believed cannot all be true
    pass


@dataclass
class Puzzle:
    """Unknowns with bounds, and constraints low <= sum(coefficient * unknown) <= high."""

    names: list[str] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    rows: list[tuple[list[Term], float, float]] = field(default_factory=list)
    threshold: int = 5
    cells: dict[str, Number] = field(default_factory=dict)

    def cell(self, name: str, *shown: int | None, most: float) -> Number:
        """A number of the pages: known, or an unknown of that name. Wherever it is shown it is the same."""
        known = {number for number in shown if number is not None}
        assert len(known) <= 1, f"{name} is {known}"
        assert name not in self.cells, name
        self.cells[name] = known.pop() if known else self.unknown(name, most)
        return self.cells[name]

    def unknown(self, name: str, most: float) -> Cell:
        self.names.append(name)
        self.most.append(most)
        return Cell(len(self.names) - 1)

    def require(self, terms: list[Term], low: float, high: float) -> None:
        """Terms are (known number or Cell, coefficient)."""
        known = sum(term * times for term, times in terms if not isinstance(term, Cell))
        inside = [(term, times) for term, times in terms if isinstance(term, Cell)]
        if inside:
            self.rows.append((inside, low - known, high - known))
        elif not low <= known <= high:
            raise Contradiction

    def equal(self, total: Number, parts: list[Number]) -> None:
        self.require([(total, -1), *((part, 1) for part in parts)], 0, 0)

    def at_most(self, total: Number, parts: list[Number], times: int = 1) -> None:
        self.require([(total, -times), *((part, 1) for part in parts)], -BIG, 0)

    def at_least(self, total: Number, parts: list[Number]) -> None:
        self.require([(total, -1), *((part, 1) for part in parts)], 0, BIG)


def puzzle(whole: Summary, parts: Mapping[str, Summary], threshold: int = 5) -> Puzzle:
    """All that a week's page with a shown number of people says, and the pages of municipalities (by code)."""
    made, people, few = Puzzle(threshold=threshold), whole.people, threshold - 1
    assert people is not None
    here = {home: page for home, page in parts.items() if page.people is not None}

    def cell(name: str, *shown: int | None) -> Number:
        return made.cell(name, *shown, most=people)

    base, reason_base = cell("base", whole.base), cell("reason base", whole.reason_base)
    silent = [made.cell("silent", most=few)] if whole.base == people else []
    mute = [made.cell("mute", most=few)] if whole.reason_base == people else []
    fields, reasons = [need.code for need in whole.needs], [reason.code for reason in whole.reasons]
    made.equal(people, [cell(f"language {row.code}", row.count) for row in whole.languages if row.code != "*"])
    towns = [row for row in whole.municipalities if row.code != "*"]
    homes = {
        row.code: cell(f"home {row.code}", row.count, *(here[one].people for one in here if one == row.code))
        for row in towns
    }
    made.equal(people, list(homes.values()))
    need = {row.code: cell(f"need {row.code}", row.count) for row in whole.needs}
    reason = {row.code: cell(f"reason {row.code}", row.count) for row in whole.reasons}
    rank = {at: {row.code: cell(f"{at} {row.code}", getattr(row, at)) for row in whole.needs} for at in RANKS}

    def on_page(home: str, table: str, code: str) -> list[int | None]:
        return [row.count for row in getattr(here[home], table) if row.code == code] if home in here else []

    place = {
        (row.code, each.code): cell(f"place {row.code} {each.code}", each.count, *on_page(row.code, "needs", each.code))
        for row in towns
        for each in row.needs
    }
    given = {
        (home, code): cell(f"given {home} {code}", *on_page(home, "reasons", code))
        for home in homes
        for code in reasons
    }
    made.equal(base, [*rank["first"].values(), *silent])
    for at in RANKS[1:]:
        made.at_most(base, [*rank[at].values(), *silent])
    for code in fields:
        made.equal(need[code], [rank[at][code] for at in RANKS])
        made.equal(need[code], [place[home, code] for home in homes])
        made.at_most(base, [need[code], *silent])
    for code in reasons:
        made.equal(reason[code], [given[home, code] for home in homes])
        made.at_most(reason_base, [reason[code], *mute])
    for total, rest, name, grid, codes in (
        (base, silent, "namers", place, fields),
        (reason_base, mute, "tellers", given, reasons),
    ):
        those = {home: made.unknown(f"{name} {home}", people) for home in homes}
        made.equal(total, [*those.values(), *rest])
        for home, some in those.items():
            answers = [grid[home, code] for code in codes]
            made.at_most(homes[home], [some])
            for answer in answers:
                made.at_most(some, [answer])
            if name == "namers":  # somebody who fills in the questions twice can give more reasons
                made.at_most(some, answers, 3)
            made.at_least(some, answers)
    for row in whole.municipalities:  # the others together
        if row.code == "*":
            hidden = [one.code for one in towns if one.count is None]
            if row.count is not None:
                made.equal(row.count, [homes[home] for home in hidden])
            for each in row.needs:
                if each.count is not None:
                    made.equal(each.count, [place[home, each.code] for home in hidden])
    return made


def closed(made: Puzzle, seed: int, want: int = 3) -> dict[str, list[int]]:
    """The unknowns of published tables that can have fewer than `want` values, each with those that were found."""
    solve = _Solver(made)
    seen: list[set[int]] = [set() for _ in made.names]
    judged = [at for at, name in enumerate(made.names) if name.split()[0] not in UNPUBLISHED]
    chance = np.random.default_rng(seed)
    found: dict[str, list[int]] = {}

    def note(table: np.ndarray | None) -> bool:
        if table is None:
            return False
        for at, value in enumerate(table):
            seen[at].add(int(value))
        return True

    assert note(solve(np.zeros(len(made.names)))), "no table at all agrees: the attack itself is wrong"
    barren = 0
    while barren < BARREN:  # tables at random, as long as they open cells
        left = [at for at in judged if len(seen[at]) < want]
        if not left:
            return {}
        aim = np.zeros(len(made.names))
        aim[left] = chance.choice((-1.0, 1.0), len(left)) * chance.random(len(left))
        # Tables are found at the ends of what can be: some cells are held between theirs.
        apart = [at for at in left if max(seen[at]) - min(seen[at]) > 1 and chance.random() < SOME]
        note(solve(aim, {at: (min(seen[at]) + 1, max(seen[at]) - 1) for at in apart}))
        barren = barren + 1 if sum(len(seen[at]) < want for at in left) == len(left) else 0
    for at in judged:
        if len(seen[at]) >= want:
            continue
        aim = np.zeros(len(made.names))
        aim[at] = 1
        ends = [solve(aim), solve(-aim)]
        assert ends[0] is not None and ends[1] is not None
        low, high = (int(end[at]) for end in ends)
        note(ends[0])
        note(ends[1])
        # Values between the ends, until enough are found or each was tried.
        for value in range(low + 1, high):
            if len(seen[at]) >= want:
                break
            if value not in seen[at]:
                note(solve(np.zeros(len(made.names)), {at: (value, value)}))
        # Reasons of people who did not say where they live are on no page: to know them matters when they are few.
        large = made.names[at].startswith("given  ") and min(seen[at]) >= made.threshold
        if len(seen[at]) < want and not large:
            found[made.names[at]] = sorted(seen[at])
    return found


def solvable(made: Puzzle) -> bool:
    """Whether any table agrees with all of it."""
    return _Solver(made)(np.zeros(len(made.names))) is not None


class _Solver:
    def __init__(self, made: Puzzle) -> None:
        entries = [
            (row, term.index, times)
            for row, (terms, _, _) in enumerate(made.rows)
            for term, times in terms
            if isinstance(term, Cell)
        ]
        rows, columns, times = zip(*entries, strict=True)
        matrix = csr_array((np.array(times, float), (rows, columns)), shape=(len(made.rows), len(made.names)))
        low, high = [row[1] for row in made.rows], [row[2] for row in made.rows]
        self._rows, self._most = LinearConstraint(matrix, low, high), np.array(made.most, float)

    def __call__(self, aim: np.ndarray, within: Mapping[int, tuple[int, int]] = NOWHERE) -> np.ndarray | None:
        """The table that is best for an aim; None when there is none."""
        low, high = np.zeros(len(self._most)), self._most.copy()
        for at, (least, most) in within.items():
            low[at], high[at] = least, most
        whole = np.ones(len(self._most))
        found = milp(aim, integrality=whole, bounds=Bounds(low, high), constraints=self._rows)
        assert found.status in (0, 2), found.message  # solved, or proved to have no solution
        return None if found.x is None else np.rint(found.x).astype(int)
