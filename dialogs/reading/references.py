"""What expressions refer to: names that exist, are answered by then, stand in the same repeat, and do not circle."""

from collections.abc import Mapping

from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index, Named, Use

# Evaluated when the item is reached: what is asked later is still blank. A calculation may look ahead.
IN_ORDER = frozenset({"relevant", "constraint", "choice_filter", "default", "for_each", "repeat_count"})


def check_references(index: Index, found: Findings) -> None:
    """Every use of every expression."""
    edges: dict[str, set[str]] = {named.name: set(named.containers) for named in index.named.values()}
    for use in index.uses:
        _bare_names(use, found)
        for name in sorted(use.expression.references):
            if _refers_well(use, name, index, found):
                edges.setdefault(use.holder.name, set()).add(name)
    _circles(index, edges, found)


def _bare_names(use: Use, found: Findings) -> None:
    if use.expression.uses_self and use.key != "constraint":
        found.add("flow-self-outside-constraint", use.line, key=use.key)
    for column in sorted(use.expression.columns):
        if use.key != "choice_filter":
            found.add("flow-bare-name", use.line, key=use.key, name=column)
        elif use.holder.columns is not None and column not in use.holder.columns:
            found.add_near("flow-unknown-column", use.line, column, sorted(use.holder.columns))


def _refers_well(use: Use, name: str, index: Index, found: Findings) -> bool:
    """Whether `${name}` is sound here, and so part of the order of calculation."""
    target = index.named.get(name)
    if target is None:
        found.add_near("flow-unknown-reference", use.line, name, index.named, key=use.key)
        return False
    if target.kind in ("silent", "group"):
        kind = "note" if target.kind == "silent" else "group"
        found.add("flow-reference-without-answer", use.line, key=use.key, name=name, kind=kind)
        return False
    itself = target.name == use.holder.name
    if itself and use.key == "constraint":
        return False  # the same as "."
    if use.key in IN_ORDER and target.order >= use.holder.order:
        found.add("flow-later-reference", use.line, key=use.key, name=name, later=target.line)
        return False
    if target.kind == "words" and _unseals(use):
        found.add("flow-calculation-of-words", use.line, key=use.key, name=name)
    if _same_repeat(use.holder, target, index):
        return True
    if target.kind == "repeat":
        found.add("flow-repeat-from-outside", use.line, key=use.key, name=name)
    elif name in use.expression.singles:
        found.add("flow-reference-into-repeat", use.line, name=name, repeat=index.repeats(target)[-1])
    return True


def _unseals(use: Use) -> bool:
    """Whether what comes of an expression is stored in the clear: as a value, or as a round's name."""
    return use.key in ("calculation", "for_each") or (use.key == "default" and use.holder.kind != "words")


def _same_repeat(holder: Named, target: Named, index: Index) -> bool:
    around = index.repeats(target)
    return index.repeats(holder)[: len(around)] == around


def _circles(index: Index, edges: Mapping[str, set[str]], found: Findings) -> None:
    """A calculation that its own result changes: by what it refers to, or by when that is asked."""
    told: set[str] = set()
    for use in index.uses:
        name = use.holder.name
        if use.key == "calculation" and name and name not in told:
            circle = _way_back(name, edges)
            if circle:
                told.update(circle)
                found.add("flow-circular", use.line, name=name, circle=" → ".join((*circle, name)))


def _way_back(start: str, edges: Mapping[str, set[str]]) -> list[str]:
    """The shortest way from `start` to itself; empty when there is none."""
    came_from: dict[str, str] = {}
    queue = [start]
    for name in queue:
        for following in sorted(edges.get(name, ())):
            if following == start:
                way = [name]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if following not in came_from:
                came_from[following] = name
                queue.append(following)
    return []
