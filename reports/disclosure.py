"""Figures -> Protected: what may be shown of a week. Whatever a report prints is made from Protected alone.

What is shown of a week depends on this week's figures only, so that the same cell is hidden when the week is "the week
before" in the next report.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from reports.cells import ENDS, PEOPLE, SILENT_NEED, SILENT_REASON, Rows, known_beside, lay_out
from reports.suppression import Key, suppress
from storage.figures import Figures

THRESHOLD = 5
MINIMUM = 3


@dataclass(frozen=True, slots=True)
class Protected:
    """What may be shown: counts of distinct people, None where hidden. `suppressed` counts the None. `base` is what the
    shares of needs are of, `reason_base` those of the reasons. Made by `protect` only."""

    people: int | None
    ends: Mapping[str, int | None]  # started, completed, stopped
    base: int | None
    reason_base: int | None
    languages: Mapping[str, int | None]
    municipalities: Mapping[str, int | None]
    needs: Mapping[str, int | None]
    ranks: Mapping[tuple[str, str], int | None]  # (first | second | third, field)
    places: Mapping[tuple[str, str], int | None]  # (field, municipality)
    reasons: Mapping[str, int | None]
    suppressed: int


def protect(figures: Figures, rows: Rows, threshold: int = THRESHOLD) -> Protected:
    """Hides what is small and what would give it away. ValueError for a threshold below MINIMUM."""
    if threshold < MINIMUM:
        raise ValueError(f"the threshold is at least {MINIMUM}")
    laid = lay_out(figures, rows, threshold)
    cells = laid.cells
    keep = {PEOPLE, laid.base, laid.reason_base}
    few = {SILENT_NEED, SILENT_REASON} & laid.secret
    beside = partial(known_beside, laid, rows)
    hidden = suppress(cells, laid.sums, laid.secret | _everyone(cells), keep, few, threshold, beside)
    published = [key for key in cells if key not in laid.secret]

    def seen(key: Key) -> int | None:
        return None if key in hidden else cells[key]

    def table(name: str) -> dict[str, int | None]:
        return {key[1]: seen(key) for key in published if key[0] == name}

    def grid(name: str) -> dict[tuple[str, str], int | None]:
        return {(key[1], key[2]): seen(key) for key in published if key[0] == name}

    return Protected(
        people=seen(PEOPLE),
        ends={name: seen((name,)) for name in ENDS},
        base=seen(laid.base),
        reason_base=seen(laid.reason_base),
        languages=table("language"),
        municipalities=table("municipality"),
        needs=table("need"),
        ranks=grid("rank"),
        places=grid("place"),
        reasons=table("reason"),
        suppressed=sum(key in hidden for key in published),
    )


def _everyone(cells: Mapping[Key, int]) -> frozenset[Key]:
    """Needs that all people of a municipality share: their number would tell of each of them what they answered."""
    return frozenset(
        key for key, count in cells.items() if key[0] == "place" and count == cells.get(("municipality", key[-1]))
    )
