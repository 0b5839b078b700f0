"""Other tables that agree with all that is shown: the proof that a hidden number stays open.

A reader sees some cells and knows the sums. What she can know of a hidden cell is which values it has in the tables
that agree with both. Each such table is found here by moving people between hidden cells, one at a time, until every
sum holds again; a value that was found in one cannot be ruled out by any reckoning.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

Key = tuple[str, ...]
TRIES = 12  # beginnings of a search for one table
STEPS = 40  # cells that are moved in each
MANY = 10**9


@dataclass(frozen=True, slots=True)
class Sum:
    """What everybody knows: the parts add up to the total ("equal"), to at most `factor` times the total ("at_most"),
    or to at least the total ("at_least": overlapping groups that together are everyone)."""

    total: Key
    parts: tuple[Key, ...]
    relation: Literal["equal", "at_most", "at_least"] = "equal"
    factor: int = 1


class Tables:
    """The true table, and others like it. `free` cells may be another number, between 0 and their `most`."""

    def __init__(self, cells: Mapping[Key, int], sums: Sequence[Sum]) -> None:
        self._keys = list(cells)
        self._at = {key: at for at, key in enumerate(self._keys)}
        self._values = list(cells.values())
        self._most: list[int | None] = [None] * len(self._keys)
        self._free = [False] * len(self._keys)
        self._terms = [
            [(self._at[one.total], one.factor), *((self._at[part], -1) for part in one.parts)] for one in sums
        ]
        self._relations = [one.relation for one in sums]
        self._loose = [0] * len(self._terms)  # how many cells of a sum are free
        self._uses: list[list[tuple[int, int]]] = [[] for _ in self._keys]
        for number, terms in enumerate(self._terms):
            for at, sign in terms:
                self._uses[at].append((number, sign))
        self._over = [sum(sign * self._values[at] for at, sign in terms) for terms in self._terms]
        self._chance = Random(0)  # what is hidden is the same whenever it is asked for
        self._seen = [{value} for value in self._values]

    @property
    def true(self) -> bool:
        """Whether the cells themselves keep all the sums."""
        return not any(self._broken(number, over) for number, over in enumerate(self._over))

    def touching(self, key: Key) -> list[int]:
        """The numbers of the sums that a cell is in."""
        return [number for number, _ in self._uses[self._at[key]]]

    def set_free(self, keys: Iterable[Key], most: Mapping[Key, int]) -> None:
        """More cells are hidden; of some a reader knows the most that they can be."""
        for key in keys:
            at = self._at[key]
            self._free[at], self._most[at] = True, most.get(key)
            for number, _ in self._uses[at]:
                self._loose[number] += 1

    def open(self, key: Key, values: int, tries: int = TRIES) -> bool:
        """Whether so many different values of a cell were found."""
        at = self._at[key]
        for step in (1, -1):
            moved: dict[int, int] = {}
            while len(self._seen[at]) < values and self._move(at, step, moved, tries):
                for other, by in moved.items():
                    self._seen[other].add(self._values[other] + by)
        return len(self._seen[at]) >= values

    def _move(self, origin: int, step: int, moved: dict[int, int], tries: int) -> bool:
        """Moves a cell by a step, and others until the sums hold again; `moved` is changed only then."""
        if not self._room(origin, step, moved):
            return False
        over = dict[int, int]()
        for at, by in moved.items():
            for number, sign in self._uses[at]:
                over[number] = over.get(number, self._over[number]) + sign * by
        for _ in range(tries):
            now, sums = dict(moved), dict(over)
            if self._mend(origin, self._apply(origin, step, now, sums), now, sums):
                moved.clear()
                moved.update((at, by) for at, by in now.items() if by)
                return True
        return False

    def _mend(self, origin: int, bad: set[int], moved: dict[int, int], over: dict[int, int]) -> bool:
        """Takes one broken sum after the other and moves the cell in it that breaks fewest others."""
        way = {origin: 0}  # a cell moves in one direction only, so that nothing is undone
        for _ in range(STEPS):
            if not bad:
                return True
            worst = min(bad) if self._chance.random() < 0.7 else self._chance.choice(sorted(bad))
            down, best, found = over[worst] > 0, MANY, []
            for at, sign in self._terms[worst]:
                step = -1 if (sign > 0) == down else 1
                if way.get(at, step) != step or not self._free[at] or not self._room(at, step, moved):
                    continue
                breaks = 0
                for number, s in self._uses[at]:
                    if number != worst and self._broken(number, over.get(number, self._over[number]) + s * step):
                        breaks += 1 if self._loose[number] > 1 else MANY  # nothing else could mend it
                if breaks < best:
                    best, found = breaks, [(at, step)]
                elif breaks == best:
                    found.append((at, step))
            if not found:
                return False
            at, step = self._chance.choice(found)
            way[at] = step
            bad |= self._apply(at, step, moved, over)
            bad = {one for one in bad if self._broken(one, over[one])}
        return False

    def _room(self, at: int, step: int, moved: Mapping[int, int]) -> bool:
        value, most = self._values[at] + moved.get(at, 0) + step, self._most[at]
        return value >= 0 and (most is None or value <= most)

    def _apply(self, at: int, step: int, moved: dict[int, int], over: dict[int, int]) -> set[int]:
        """Moves a cell; the sums that are broken then, of those that it is in."""
        moved[at] = moved.get(at, 0) + step
        bad = set()
        for number, sign in self._uses[at]:
            over[number] = over.get(number, self._over[number]) + sign * step
            if self._broken(number, over[number]):
                bad.add(number)
        return bad

    def _broken(self, number: int, over: int) -> bool:
        match self._relations[number]:
            case "equal":
                return over != 0
            case "at_most":
                return over < 0
        return over > 0
