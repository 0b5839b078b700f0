"""Which cells of a set of tables to hide, so that no small one is seen or can be worked out from the others.

A *cell* is a whole number under a key. A `Sum` says what any reader knows of the tables: parts make up a total, or
parts together cannot exceed it. Three rules are applied until nothing changes:

1. A cell below the threshold is hidden, zero like one to four.
2. Parts that can be worked out together by subtraction from a total shown must be at least two cells and the threshold
   together; the smallest cell shown is hidden with them until they are. Parts of a hidden total are hidden.
3. What a reader can work out of each hidden cell from all the sums at once must leave at least ROOM values open.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

Key = tuple[str, ...]
Interval = tuple[int, int]
ROOM = 3


@dataclass(frozen=True, slots=True)
class Sum:
    """What everybody knows: the parts add up to the total ("equal"), to at most `factor` times the total ("at_most"),
    or to at least the total ("at_least": overlapping groups that together are everyone)."""

    total: Key
    parts: tuple[Key, ...]
    relation: Literal["equal", "at_most", "at_least"] = "equal"
    factor: int = 1


def suppress(
    cells: Mapping[Key, int],
    sums: Sequence[Sum],
    secret: Iterable[Key],
    keep: Iterable[Key],
    few: Iterable[Key],
    threshold: int,
    beside: Callable[[Set[Key]], Sequence[Sum]] = lambda hidden: (),
) -> frozenset[Key]:
    """Keys to hide. `secret` cells are never published and are protected all the same; `keep` (the totals that all
    else stands on) are hidden only when they are small themselves, or when nothing else helps. Of the `few`, everybody
    knows that they are below the threshold. `beside` gives more sums, for rule 3 only, by what is hidden so far;
    their keys that are no cells are neither shown nor protected."""
    small = {key for key, value in cells.items() if value < threshold}
    hidden = small | set(secret)
    kept = set(keep)
    while True:
        more = _by_subtraction(cells, sums, hidden, kept, threshold) or _by_reasoning(
            cells, [*sums, *beside(hidden)], hidden, small, kept, set(few), threshold
        )
        if not more:
            return frozenset(hidden)
        hidden |= more


def intervals(
    cells: Mapping[Key, int],
    sums: Sequence[Sum],
    hidden: set[Key],
    small: set[Key],
    few: set[Key],
    threshold: int,
) -> dict[Key, Interval] | None:
    """What a reader can work out of every cell: the least and the most it can be; None if the sums contradict the
    cells. A cell that is in no table with a total can only be hidden for being small, so the reader knows that it is
    below the threshold."""
    added = {part for sum_ in sums if sum_.relation == "equal" for part in sum_.parts}
    known = {key: (value, value) for key, value in cells.items() if key not in hidden}
    most = max((value for value, _ in known.values()), default=threshold - 1)
    every = {key for sum_ in sums for key in (sum_.total, *sum_.parts)}
    known |= dict.fromkeys(hidden, (0, most))
    known |= dict.fromkeys(every - cells.keys(), (0, most * max((sum_.factor for sum_ in sums), default=1)))
    known |= dict.fromkeys(few | (small & hidden) - added, (0, threshold - 1))
    changed = True
    while changed:
        changed = False
        for sum_ in sums:
            for key, interval in _narrow(sum_, known).items():
                if interval != known[key]:
                    if interval[0] > interval[1]:
                        return None
                    known[key] = interval
                    changed = True
    return known


def _by_subtraction(
    cells: Mapping[Key, int], sums: Sequence[Sum], hidden: set[Key], kept: set[Key], threshold: int
) -> set[Key]:
    for sum_ in sums:
        if sum_.relation == "at_least":
            continue
        shown = [part for part in sum_.parts if part not in hidden]
        if sum_.total in hidden:
            if shown:
                return set(shown)
            continue
        gone = [part for part in sum_.parts if part in hidden]
        enough = len(gone) > 1 and sum(cells[part] for part in gone) >= threshold
        candidates = [part for part in shown if part not in kept]
        if sum_.relation == "equal" and gone and not enough and candidates:
            return {min(candidates, key=lambda part: (cells[part], part))}
    return set()


def _by_reasoning(
    cells: Mapping[Key, int],
    sums: Sequence[Sum],
    hidden: set[Key],
    small: set[Key],
    kept: set[Key],
    few: set[Key],
    threshold: int,
) -> set[Key]:
    known = intervals(cells, sums, hidden, small, few, threshold)
    if known is None:  # not a week that can be reasoned about: show nothing of it
        return set(cells) - hidden
    for key in sorted(hidden):
        least, most = known[key]
        if most - least + 1 < ROOM:
            return _nearest_shown(key, cells, sums, hidden, kept)
    return set()


def _nearest_shown(
    key: Key, cells: Mapping[Key, int], sums: Sequence[Sum], hidden: set[Key], kept: set[Key]
) -> set[Key]:
    """The smallest cell shown among those that share a sum with the key; else a step further, and so on."""
    near = {key}
    while True:
        touched = [sum_ for sum_ in sums if sum_.total in near or near.intersection(sum_.parts)]
        wider = near.union(*({sum_.total, *sum_.parts} for sum_ in touched))
        candidates = [cell for cell in wider if cell in cells and cell not in hidden and cell not in kept]
        if candidates:
            return {min(candidates, key=lambda cell: (cells[cell], cell))}
        if wider == near:
            return {cell for cell in near if cell in cells} - hidden  # only kept totals are left, or nothing
        near = wider


def _narrow(sum_: Sum, known: Mapping[Key, Interval]) -> dict[Key, Interval]:
    """The intervals of one sum's cells after this sum alone has been used once."""
    least = sum(known[part][0] for part in sum_.parts)
    most = sum(known[part][1] for part in sum_.parts)
    total_least, total_most = (sum_.factor * end for end in known[sum_.total])
    found: dict[Key, Interval] = {}
    for part in sum_.parts:
        low, high = known[part]
        if sum_.relation != "at_most":
            low = max(low, total_least - (most - high))
        if sum_.relation != "at_least":
            high = min(high, total_most - (least - known[part][0]))
        found[part] = (low, high)
    low, high = known[sum_.total]
    if sum_.relation != "at_least":
        low = max(low, -(-least // sum_.factor))
    if sum_.relation != "at_most":
        high = min(high, most // sum_.factor)
    found[sum_.total] = (low, high)
    return found
