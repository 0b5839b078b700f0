"""The others: languages and municipalities without a number of their own, told together in one row each.

Who is among them tells nothing: they are the rows that are hidden anyhow. How many they are can be had by subtraction
from all people; what they need cannot, and is protected like any other number.
"""

from collections.abc import Sequence

from reports.cells import OTHERS, PEOPLE, Rows
from reports.joint import Joint, Shown
from reports.panels import Panel
from reports.suppression import Key, Sum

THE_OTHERS = "*"  # the row's code


def tell_others(rows: Rows, joint: Joint) -> Shown:
    """A row for the others of each table, where it has others and not only those."""
    shown: Shown = {}
    if PEOPLE in joint.hidden:
        return shown
    for name, codes in (("language", rows.languages), ("municipality", rows.homes)):
        parts: list[Key] = [(name, code) for code in gone(name, codes, joint)]
        if parts:
            shown[name, THE_OTHERS] = sum(joint.cells[part] for part in parts)
    people = shown.get(("municipality", THE_OTHERS))
    if people is None:
        return shown
    homes = gone("municipality", rows.homes, joint)
    panel = Panel()
    for need in rows.fields:
        key: Key = ("place", need, THE_OTHERS)
        shown[key] = None
        every: list[Key] = [("place", need, home) for home in homes]
        there = tuple(part for part in every if part in joint.cells)
        count = sum(joint.cells[part] for part in there)
        # That all of them named it would tell of each. What cannot be shown is left out: nothing is told of it.
        if joint.threshold <= count < people:
            beside = (("place", need, home) for home in rows.homes if home not in homes)
            panel.cells[key] = count
            panel.sums += [Sum(key, there), Sum(("need", need), (*beside, key))]
    return shown | joint.add(panel) if panel.cells else shown


def gone(name: str, codes: Sequence[str], joint: Joint) -> list[str]:
    """The codes of the rows that are hidden, with what has no row; none where all are, or a single one."""
    found = [code for code in codes if (name, code) in joint.hidden]
    if len(found) < 2 or len(found) == len(codes):
        return []
    return found + [OTHERS] * ((name, OTHERS) in joint.cells)
