"""Totals: a year's numbers so far, added up from what the weeks' own summaries show. Nothing else is counted for
them, so they tell nothing that those do not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.disclosure import Protected
from reports.week import Week


@dataclass(frozen=True, slots=True)
class Total:
    """People of the `weeks` that show a number, together: somebody who answered in two of them is in both."""

    code: str
    count: int | None
    weeks: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Of the published weeks of a year, from the `first` one to the summary's own. Rows are ranked."""

    first: Week
    weeks: int
    people: Total
    needs: tuple[Total, ...]
    reasons: tuple[Total, ...]


def added_up(weeks: Mapping[Week, Protected], needs: Sequence[str], reasons: Sequence[str]) -> Totals | None:
    """None where no week shows a number of people."""
    people = _total("", [one.people for one in weeks.values()])
    if people.count is None:
        return None
    return Totals(
        first=min(weeks),
        weeks=len(weeks),
        people=people,
        needs=_ranked([_total(code, [one.shown.get(("need", code)) for one in weeks.values()]) for code in needs]),
        reasons=_ranked(
            [_total(code, [one.shown.get(("reason", code)) for one in weeks.values()]) for code in reasons]
        ),
    )


def _total(code: str, counts: Sequence[int | None]) -> Total:
    shown = [count for count in counts if count is not None]
    return Total(code, sum(shown) if shown else None, len(shown))


def _ranked(rows: Sequence[Total]) -> tuple[Total, ...]:
    """Largest first, those that no week shows last in their own order."""
    return tuple(sorted(rows, key=lambda row: -(row.count or 0)))
