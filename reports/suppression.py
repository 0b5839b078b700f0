"""Which cells of a set of tables to hide, so that no small one is seen or can be worked out from the others.

A *cell* is a whole number under a key. A `Sum` says what any reader knows of the tables: parts make up a total, or
parts together cannot exceed it. Three rules are applied until nothing changes:

1. A cell below the threshold is hidden, zero like one to four.
2. Parts that can be worked out together by subtraction from a total shown must be at least two cells and the threshold
   together; the smallest cell shown is hidden with them until they are. Parts of a hidden total are hidden.
3. Of each hidden cell, at least ROOM values occur in whole tables that agree with all that is shown (reports.moves).
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence, Set
from types import MappingProxyType

from reports.moves import Key, Sum, Tables

__all__ = ["ROOM", "Key", "Sum", "suppress"]

ROOM = 3
PATIENCE = 400  # beginnings of a search, before a total is hidden that all else stands on


def suppress(
    cells: Mapping[Key, int],
    sums: Sequence[Sum],
    secret: Iterable[Key],
    keep: Iterable[Key],
    few: Iterable[Key],
    threshold: int,
    beside: Sequence[Sum] = (),
    aside: Mapping[Key, int] = MappingProxyType({}),
    asked: Set[Key] | None = None,
) -> frozenset[Key]:
    """Keys to hide. `secret` cells are never published and are protected all the same; `keep` (the totals that all
    else stands on) are hidden only when they are small themselves, or when nothing else helps. Of the `few`, which are
    in no report, everybody knows that they are below the threshold. `aside` are numbers that are in no report and need
    no protection, but hang together with the cells; `beside` more sums, for rule 3 only, of both. Where the first two
    rules hide all cells `asked` for, nothing is left to prove, and no more is hidden."""
    tables = Tables({**cells, **aside}, (*sums, *beside))
    tables.set_free(aside, {})
    return _Search(tables, cells, sums, set(secret), set(keep), set(few), threshold).run(asked)


class _Search:
    def __init__(
        self,
        tables: Tables,
        cells: Mapping[Key, int],
        sums: Sequence[Sum],
        secret: set[Key],
        kept: set[Key],
        few: set[Key],
        threshold: int,
    ) -> None:
        self._tables, self._cells, self._sums, self._secret = tables, cells, sums, secret
        self._kept, self._few, self._threshold = kept, few, threshold
        self._added = {part for sum_ in sums if sum_.relation == "equal" for part in sum_.parts}
        self._hidden: set[Key] = set()
        self._waiting: deque[int] = deque()

    def run(self, asked: Set[Key] | None) -> frozenset[Key]:
        cells = self._cells
        if not self._tables.true:  # not a week that can be reasoned about: show nothing of it
            return frozenset(cells)
        self._hide({key for key, value in cells.items() if value < self._threshold} | self._secret)
        self._waiting.extend(range(len(self._sums)))
        self._subtract()
        if asked is not None and asked <= self._hidden:
            return frozenset(self._hidden)
        while len(self._hidden) < len(cells):
            closed = self._first_closed()
            if closed is None:
                break
            more = self._nearest_shown(closed)
            last_resort = len(more) > 1 or more <= self._kept
            if last_resort and self._tables.open(closed, ROOM, PATIENCE):
                continue
            self._hide(more)
            self._subtract()
        return frozenset(self._hidden)

    def _first_closed(self) -> Key | None:
        """A hidden cell of which too few values are open. What was found open once stays so when more is hidden."""
        waiting = sorted(self._hidden)
        return next((key for key in waiting if not self._tables.open(key, ROOM)), None)

    def _hide(self, keys: set[Key]) -> None:
        new = keys - self._hidden
        self._hidden |= new
        # A cell that is no part of a total can only be hidden for being small, and a reader knows how small that is.
        small = {
            key for key in new if key in self._few or (self._cells[key] < self._threshold and key not in self._added)
        }
        self._tables.set_free(new, dict.fromkeys(small, self._threshold - 1))
        for key in new:
            self._waiting.extend(self._touching(key))

    def _subtract(self) -> None:
        """Rule 2, of the sums in which something was hidden."""
        while self._waiting:
            number = self._waiting.popleft()
            more = self._with(self._sums[number])
            if more:
                self._hide(more)
                self._waiting.append(number)

    def _with(self, sum_: Sum) -> set[Key]:
        if sum_.relation == "at_least":
            return set()
        shown = [part for part in sum_.parts if part not in self._hidden]
        if sum_.total in self._hidden or sum_.relation != "equal":
            return set(shown) if sum_.total in self._hidden else set()
        gone = [part for part in sum_.parts if part in self._hidden]
        enough = len(gone) > 1 and sum(self._cells[part] for part in gone) >= self._threshold
        candidates = [part for part in shown if part not in self._kept]
        return {self._smallest(candidates)} if gone and not enough and candidates else set()

    def _nearest_shown(self, key: Key) -> set[Key]:
        """The smallest cell shown among those that share a sum with the key; else a step further, and so on."""
        near = {key}
        while True:
            touched = {number for cell in near for number in self._touching(cell)}
            wider = near.union(*({self._sums[n].total, *self._sums[n].parts} for n in touched))
            candidates = wider - self._hidden - self._kept
            if candidates:
                return {self._smallest(candidates)}
            if wider == near:  # only kept totals are left, or nothing of what hangs together: then all goes
                left = near - self._hidden
                return {self._smallest(left)} if left else set(self._cells)
            near = wider

    def _touching(self, key: Key) -> list[int]:
        """The numbers of the sums that a cell is in."""
        return [number for number in self._tables.touching(key) if number < len(self._sums)]

    def _smallest(self, keys: Iterable[Key]) -> Key:
        return min(keys, key=lambda key: (self._cells[key], key))
