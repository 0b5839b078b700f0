"""An attacker who has a published summary, knows how it is made, and can count: which values can a hidden number have?

Written without the code under attack. Every relation that holds between the numbers of a summary becomes a linear
constraint over whole numbers; a search with bounds propagation looks for whole tables that agree with everything that
was published. A cell is open when tables with different values for it exist.
"""

import random
from dataclasses import dataclass, field

from reports.summary import Summary

Bounds = tuple[int, int]
RANKS = ("first", "second", "third")


@dataclass
class Puzzle:
    """Unknowns with bounds, and constraints low <= sum(coefficient * unknown) <= high."""

    bounds: list[Bounds] = field(default_factory=list)
    uses: list[list[int]] = field(default_factory=list)  # by unknown, the constraints it is in
    names: list[str] = field(default_factory=list)
    constraints: list[tuple[list[tuple[int, int]], int, int]] = field(default_factory=list)

    def unknown(self, name: str, low: int, high: int) -> int:
        self.bounds.append((low, high))
        self.names.append(name)
        self.uses.append([])
        return len(self.bounds) - 1

    def require(self, terms: list[tuple["int | Cell", int]], low: int, high: int) -> None:
        """Terms are (known number or Cell, coefficient)."""
        inside = [(term.index, coefficient) for term, coefficient in terms if isinstance(term, Cell)]
        known = sum(term * coefficient for term, coefficient in terms if not isinstance(term, Cell))
        if inside:
            for index, _ in inside:
                self.uses[index].append(len(self.constraints))
            self.constraints.append((inside, low - known, high - known))
        else:
            assert low <= known <= high, "the published numbers contradict each other"


@dataclass(frozen=True)
class Cell:
    index: int


BIG = 10**6


def puzzle(summary: Summary, threshold: int = 5) -> Puzzle:
    """All that a summary with a shown number of people says."""
    made = Puzzle()
    people = summary.people
    assert people is not None

    def cell(name: str, count: int | None, high: int = people) -> "int | Cell":
        return count if count is not None else Cell(made.unknown(name, 0, high))

    def add(parts: list["int | Cell"], total: "int | Cell", low: int = 0, high: int = 0) -> None:
        made.require([(part, 1) for part in parts] + [(total, -1)], low, high)

    few = threshold - 1
    base = cell("base", summary.base)
    silent: list[int | Cell] = [Cell(made.unknown("silent", 0, few))] if summary.base == people else []
    mute: list[int | Cell] = [Cell(made.unknown("mute", 0, few))] if summary.reason_base == people else []
    # A cell of no table that adds up can only be hidden because it is small.
    add([cell(f"language {row.code}", row.count) for row in summary.languages], people)
    homes = {row.code: cell(f"home {row.code}", row.count) for row in summary.municipalities}
    add(list(homes.values()), people)
    needs = {need.code: cell(f"need {need.code}", need.count) for need in summary.needs}
    ranks = {
        rank: {need.code: cell(f"{rank} {need.code}", getattr(need, rank)) for need in summary.needs} for rank in RANKS
    }
    add([*ranks["first"].values(), *silent], base)
    for rank in RANKS[1:]:
        add([*ranks[rank].values(), *silent], base, -BIG)
    made.require([(need, 1) for need in needs.values()] + [(base, -3)] + [(one, 3) for one in silent], -BIG, 0)
    places = {
        (row.code, here.code): cell(f"place {row.code} {here.code}", here.count)
        for row in summary.municipalities
        for here in row.needs
    }
    for code, need in needs.items():
        add([ranks[rank][code] for rank in RANKS], need)
        add([places[home, code] for home in homes], need)
        add([need, *silent], base, -BIG)
    for home, living in homes.items():
        for code in needs:
            add([places[home, code]], living, -BIG)
        made.require([(places[home, code], 1) for code in needs] + [(living, -3)], -BIG, 0)
    reason_base = cell("reason base", summary.reason_base)
    reasons = [cell(f"reason {row.code}", row.count, few) for row in summary.reasons]
    made.require([(reason, 1) for reason in reasons] + [(reason_base, -3)] + [(one, 3) for one in mute], -BIG, 0)
    add([*reasons, *mute], reason_base, 0, BIG)
    return made


def values(made: Puzzle, seed: int, want: int = 3) -> dict[str, set[int]]:
    """For every unknown the different values seen in tables that agree with what was published: at least `want`, or
    all that the search found."""
    chance = random.Random(seed)
    seen: list[set[int]] = [set() for _ in made.bounds]

    def note(found: list[int]) -> None:
        for index, value in enumerate(found):
            seen[index].add(value)

    for _ in range(4):
        found = _solve(made, {}, chance)
        assert found is not None, "no table at all agrees: the attack itself is wrong"
        note(found)
    bounds = list(made.bounds)
    _narrow(made, bounds, set(range(len(made.constraints))))
    for index, (low, high) in enumerate(bounds):
        for value in sorted(range(low, high + 1), key=lambda value: (abs(value - min(seen[index])), value)):
            if len(seen[index]) >= want:
                break
            if value not in seen[index]:
                found = _solve(made, {index: value}, chance)
                if found is not None:
                    note(found)
    return dict(zip(made.names, seen, strict=True))


def _solve(made: Puzzle, fixed: dict[int, int], chance: random.Random, rounds: int = 12) -> list[int] | None:
    """One table, or None when there is none (or none was found in so many rounds of different beginnings)."""
    bounds = list(made.bounds)
    for index, value in fixed.items():
        bounds[index] = (value, value)
    if not _narrow(made, bounds, set(range(len(made.constraints)))):
        return None
    for _ in range(rounds):
        budget = [100]
        found = _search(made, bounds, chance, budget)
        if found is not None or budget[0] >= 0:
            return found
    return None


def _search(made: Puzzle, bounds: list[Bounds], chance: random.Random, budget: list[int]) -> list[int] | None:
    """Set the narrowest unknown, narrow the others, go on; back when nothing fits, until the budget is used up."""
    unset = [index for index, (low, high) in enumerate(bounds) if low < high]
    if not unset:
        return [low for low, _ in bounds]
    index = min(unset, key=lambda index: (bounds[index][1] - bounds[index][0], chance.random()))
    low, high = bounds[index]
    for value in dict.fromkeys([chance.randint(low, high), low, high, *range(low, high + 1)]):
        trial = list(bounds)
        trial[index] = (value, value)
        if _narrow(made, trial, set(made.uses[index])):
            found = _search(made, trial, chance, budget)
            if found is not None:
                return found
        budget[0] -= 1
        if budget[0] < 0:
            break
    return None


def _narrow(made: Puzzle, bounds: list[Bounds], touched: set[int]) -> bool:
    """Bounds that follow from the constraints, in place; False when nothing can meet them."""
    while touched:
        terms, low, high = made.constraints[touched.pop()]
        least = sum(c * bounds[i][0 if c > 0 else 1] for i, c in terms)
        most = sum(c * bounds[i][1 if c > 0 else 0] for i, c in terms)
        if least > high or most < low:
            return False
        for i, c in terms:
            a, b = bounds[i]
            mine = (c * a, c * b) if c > 0 else (c * b, c * a)
            top, bottom = high - (least - mine[0]), low - (most - mine[1])
            lowest, highest = (-(-bottom // c), top // c) if c > 0 else (-(top // -c), -bottom // -c)
            new = (max(a, lowest), min(b, highest))
            if new[0] > new[1]:
                return False
            if new != (a, b):
                bounds[i] = new
                touched.update(made.uses[i])
                changed = (c * new[0], c * new[1]) if c > 0 else (c * new[1], c * new[0])
                least, most = least - mine[0] + changed[0], most - mine[1] + changed[1]
    return True
