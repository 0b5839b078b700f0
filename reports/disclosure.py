"""Figures -> Protected: what may be shown of a week. Whatever a report prints is made from Protected alone.

What is shown of a week depends on this week's figures only, so that the same cell is hidden when the week is "the week
before" in the next report.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from reports.cells import GIVEN, PEOPLE, SILENT_NEED, SILENT_REASON, Rows, lay_out
from reports.details import SECONDS_IN, protect_details
from reports.joint import Joint
from reports.others import tell_others
from reports.spoken import INSIDE
from reports.suppression import ROOM, Key, suppress
from storage.figures import Figures

THRESHOLD = 5
MINIMUM = 3
ASIDE = (GIVEN, SECONDS_IN, *INSIDE.values())  # what is hidden in these is not counted
FORM = 1  # of the JSON; another number when what is kept by an older version cannot be read the same way


@dataclass(frozen=True, slots=True)
class Protected:
    """What may be shown: counts of distinct people by the keys of reports.cells, None where hidden. `base_key` is the
    count that shares of needs are of, `reason_key` that of the reasons. Made by `protect`, or read back."""

    shown: Mapping[Key, int | None]
    base_key: Key = PEOPLE
    reason_key: Key = PEOPLE

    @property
    def people(self) -> int | None:
        return self.shown.get(PEOPLE)

    @property
    def base(self) -> int | None:
        return self.shown.get(self.base_key)

    @property
    def reason_base(self) -> int | None:
        return self.shown.get(self.reason_key)

    @property
    def suppressed(self) -> int:
        """How many counts of the page are hidden. Reasons by municipality are on the municipalities' pages, and of each
        question in each language the page names only what may be shown: most is hidden, and would drown the others."""
        return sum(count is None for key, count in self.shown.items() if key[0] not in ASIDE)

    def table(self, name: str) -> dict[str, int | None]:
        """The rows of a table: those of keys (name, code)."""
        return {key[1]: count for key, count in self.shown.items() if key[0] == name and len(key) == 2}

    def grid(self, name: str) -> dict[tuple[str, str], int | None]:
        """The rows of a table in two directions: those of keys (name, code, code)."""
        return {(key[1], key[2]): count for key, count in self.shown.items() if key[0] == name and len(key) == 3}

    def among(self, rows: "Protected") -> "Protected":
        """The same with all rows that a report has now: one that it did not have then is hidden."""
        return Protected({**dict.fromkeys(rows.shown), **self.shown}, self.base_key, self.reason_key)

    def of(self, home: str) -> "Protected":
        """A municipality's page: a part of this, so that it tells nothing more. Shares are of all its people."""
        shown = {PEOPLE: self.shown.get(("municipality", home))}
        shown |= {("need", field): count for (field, at), count in self.grid("place").items() if at == home}
        shown |= {("reason", reason): count for (reason, at), count in self.grid(GIVEN).items() if at == home}
        return Protected(shown)

    def to_json(self) -> str:
        """All of it, to be kept."""
        shown = [[list(key), count] for key, count in self.shown.items()]
        kept = {"form": FORM, "base": self.base_key, "reason_base": self.reason_key, "shown": shown}
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What `to_json` wrote. ValueError for a form that this version does not know."""
        kept = json.loads(text)
        if kept["form"] != FORM:
            raise ValueError(f"form {kept['form']}")
        shown = {tuple(key): count for key, count in kept["shown"]}
        return cls(shown, tuple(kept["base"]), tuple(kept["reason_base"]))


def protect(figures: Figures, rows: Rows, threshold: int = THRESHOLD) -> Protected:
    """Hides what is small and what would give it away. ValueError for a threshold below MINIMUM."""
    if threshold < MINIMUM:
        raise ValueError(f"the threshold is at least {MINIMUM}")
    laid = lay_out(figures, rows, threshold)
    cells = laid.cells
    keep = {PEOPLE, laid.base, laid.reason_base}
    few = {SILENT_NEED, SILENT_REASON} & laid.secret
    hidden = suppress(cells, laid.sums, laid.secret | _everyone(cells), keep, few, threshold, laid.beside, laid.aside)
    shown = {key: None if key in hidden else count for key, count in cells.items() if key not in laid.secret}
    joint = Joint(laid, hidden, few, threshold)
    shown |= tell_others(rows, joint)
    shown |= protect_details(figures.details, rows, joint)
    return Protected(shown, laid.base, laid.reason_base)


def _everyone(cells: Mapping[Key, int]) -> frozenset[Key]:
    """Needs and reasons that all people of a municipality share: their number would tell what each of them answered.
    Or nearly all people, where those who gave none are in the base: it would tell how few these are."""
    found = {
        key
        for key, count in cells.items()
        if key[0] in ("place", GIVEN) and count == cells.get(("municipality", key[-1]))
    }
    for names, silent in ((("need", "rank"), SILENT_NEED), (("reason",), SILENT_REASON)):
        if silent in cells:
            found |= {key for key, n in cells.items() if key[0] in names and n > cells[PEOPLE] - (ROOM - 1)}
    return frozenset(found)
