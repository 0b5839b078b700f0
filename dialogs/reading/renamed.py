"""Names of earlier versions: each leads to one thing of this version, and to nothing that is still there itself."""

from collections.abc import Sequence

from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index


def check_renamed(index: Index, found: Findings) -> None:
    """Of all questions."""
    check_former([(one.name, one.renamed_from, one.line) for one in index.named.values()], found)


def check_former(named: Sequence[tuple[str, tuple[str, ...], int]], found: Findings) -> None:
    """`named` are the present names, the former names of each, and its line."""
    present = {name for name, _, _ in named}
    taken: dict[str, str] = {}
    for name, former, line in named:
        for was in former:
            other = was if was in present else taken.setdefault(was, name)
            if other != name or was == name:
                found.add("flow-renamed-twice", line, was=was, name=name, other=other)
