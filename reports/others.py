"""The others: languages and municipalities without a number of their own, told together in one row each.

Who is among them tells nothing: they are the rows that are hidden anyhow. How many they are can be had by subtraction
from all people; what they need cannot, and is protected like any other number.
"""

from collections.abc import Sequence, Set

from reports.cells import OTHERS, PEOPLE, Layout, Rows
from reports.joint import Joint, Shown
from reports.panels import Panel
from reports.suppression import Key, Sum

THE_OTHERS = "*"  # the row's code


def tell_others(laid: Layout, rows: Rows, joint: Joint) -> Shown:
    """A row for the others of each table, where it has others and not only those."""
    shown: Shown = {}
    if PEOPLE in joint.hidden:
        return shown
    for name, codes in (("language", rows.languages), ("municipality", rows.homes)):
        parts: list[Key] = [(name, code) for code in _gone(name, codes, laid, joint.hidden)]
        if parts:
            shown[name, THE_OTHERS] = sum(laid.cells[part] for part in parts)
    people = shown.get(("municipality", THE_OTHERS))
    if people is None:
        return shown
    homes = _gone("municipality", rows.homes, laid, joint.hidden)
    panel = Panel()
    for need in rows.fields:
        key: Key = ("place", need, THE_OTHERS)
        shown[key] = None
        every: list[Key] = [("place", need, home) for home in homes]
        there = tuple(part for part in every if part in laid.cells)
        count = sum(laid.cells[part] for part in there)
        # That all of them named it would tell of each. What cannot be shown is left out: nothing is told of it.
        if joint.threshold <= count < people:
            beside = (("place", need, home) for home in rows.homes if home not in homes)
            panel.cells[key] = count
            panel.sums += [Sum(key, there), Sum(("need", need), (*beside, key))]
    return shown | joint.add(panel) if panel.cells else shown


def _gone(name: str, codes: Sequence[str], laid: Layout, hidden: Set[Key]) -> list[str]:
    """The codes of the rows that are hidden, with what has no row; none where all are, or a single one."""
    gone = [code for code in codes if (name, code) in hidden]
    if len(gone) < 2 or len(gone) == len(codes):
        return []
    return gone + [OTHERS] * ((name, OTHERS) in laid.cells)
