"""All tables of a week protected together: one panel after the other is put beside what is shown already."""

from collections.abc import Set

from reports.cells import Layout
from reports.panels import Panel
from reports.suppression import Key, suppress

Shown = dict[Key, int | None]


class Joint:
    """What is told so far, of which all that is `hidden` stays open. It is the layout's tables at first; each panel
    that is added is proved with all that came before, so that no two of them tell together what neither tells."""

    def __init__(self, laid: Layout, hidden: Set[Key], few: Set[Key], threshold: int) -> None:
        self.cells: dict[Key, int] = dict(laid.cells)
        self.hidden, self.threshold = frozenset(hidden), threshold
        self._few = few
        self._sums, self._beside, self._aside = tuple(laid.sums), tuple(laid.beside), dict(laid.aside)

    def add(self, panel: Panel) -> Shown:
        """A panel's own cells. None of them is shown where they could only be protected by hiding what is shown
        already."""
        told = frozenset(self.cells)
        own = panel.cells.keys() - told
        self.cells |= panel.cells
        sums, beside = (*self._sums, *panel.sums), (*self._beside, *panel.beside)
        aside = self._aside | panel.aside
        already = self.hidden | panel.secret
        gone = suppress(self.cells, sums, already, told, self._few, self.threshold, beside, aside, own)
        if own <= gone or gone & told - self.hidden:
            self.hidden |= own
        else:
            self.hidden, self._sums, self._beside, self._aside = gone, sums, beside, aside
        return {
            key: None if key in self.hidden else self.cells[key] for key in panel.cells if key in own - panel.secret
        }
