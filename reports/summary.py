"""Summary: one week's report as plain data, made only from what may be shown. Every output renders it.

Counts are of distinct people. None is a hidden count; what would be computed from a hidden count is None too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from reports.cells import NOT_SAID
from reports.disclosure import Protected
from reports.week import Week

State = Literal["complete", "running", "future"]  # of the week, when the summary was made


@dataclass(frozen=True, slots=True)
class Count:
    """A row of a table: a code ("" for people who did not say) and how many people."""

    code: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Need:
    """A field: people who named it, at which priority, and the week before. `share` is of the summary's `base`, 0 to
    1; `previous_share` of its `previous_base`."""

    code: str
    count: int | None
    share: float | None
    previous: int | None
    previous_share: float | None
    change: int | None
    first: int | None
    second: int | None
    third: int | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why offers go unused: people who gave this reason at least once. `share` is of `reason_base`, 0 to 1."""

    code: str
    count: int | None
    share: float | None


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality ("" for not said): its people, and what they need, in the order of the summary's needs."""

    code: str
    count: int | None
    needs: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The week. Tables are ranked, hidden rows last in the order of the flow. `suppressed` counts what is hidden."""

    week: Week
    zone: str
    state: State
    flow: str
    people: int | None
    started: int | None
    completed: int | None
    stopped: int | None
    base: int | None
    previous_base: int | None
    reason_base: int | None
    languages: tuple[Count, ...]
    needs: tuple[Need, ...]
    reasons: tuple[Reason, ...]
    municipalities: tuple[Place, ...]
    suppressed: int

    @property
    def empty(self) -> bool:
        """Too few people (or none) for any number."""
        return self.people is None


def summarise(week: Week, zone: str, state: State, flow: str, shown: Protected, before: Protected) -> Summary:
    """What may be shown of a week and of the week before it -> the summary."""
    needs = tuple(
        Need(
            code=code,
            count=count,
            share=_share(count, shown.base),
            previous=before.needs.get(code),
            previous_share=_share(before.needs.get(code), before.base),
            change=_change(count, before.needs.get(code)),
            first=shown.ranks["first", code],
            second=shown.ranks["second", code],
            third=shown.ranks["third", code],
        )
        for code, count in _ranked(shown.needs)
    )
    places = tuple(
        Place(code, count, tuple(Count(need.code, shown.places[need.code, code]) for need in needs))
        for code, count in _ranked(shown.municipalities)
    )
    return Summary(
        week=week,
        zone=zone,
        state=state,
        flow=flow,
        people=shown.people,
        started=shown.ends["started"],
        completed=shown.ends["completed"],
        stopped=shown.ends["stopped"],
        base=shown.base,
        previous_base=before.base,
        reason_base=shown.reason_base,
        languages=tuple(Count(code, count) for code, count in _ranked(shown.languages)),
        needs=needs,
        reasons=tuple(Reason(code, count, _share(count, shown.reason_base)) for code, count in _ranked(shown.reasons)),
        municipalities=places,
        suppressed=shown.suppressed,
    )


def _ranked(table: Mapping[str, int | None]) -> list[tuple[str, int | None]]:
    """Largest first; people who did not say after those who did; hidden rows last, in their own order."""
    return sorted(table.items(), key=lambda row: (row[1] is None, row[0] == NOT_SAID, -(row[1] or 0)))


def _share(count: int | None, base: int | None) -> float | None:
    return None if count is None or not base else count / base


def _change(count: int | None, previous: int | None) -> int | None:
    return None if count is None or previous is None else count - previous
