"""Summary: one week's report as plain data, made only from what may be shown. Every output renders it.

Counts are of distinct people. None is a hidden count; what would be computed from a hidden count is None too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeVar

from reports.cells import NOT_SAID
from reports.chance import Part, Verdict
from reports.course import Course, Point, courses
from reports.disclosure import Protected
from reports.more import NOTHING_MORE, More, Row, more
from reports.others import THE_OTHERS
from reports.totals import Totals, added_up
from reports.week import Week

NO_WEEKS: Mapping[Week, Protected] = MappingProxyType({})
EVERYONE = "all"  # the audience of the whole; any other is a municipality
State = Literal["complete", "running", "future"]  # of the week, when the summary was made


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
    course: Course


@dataclass(frozen=True, slots=True)
class Reason:
    """Why offers go unused: people who gave this reason at least once, and the week before. `share` is of the
    summary's `reason_base`, 0 to 1; `previous_share` of its `previous_reason_base`."""

    code: str
    count: int | None
    share: float | None
    previous: int | None
    previous_share: float | None
    change: int | None
    course: Course


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality ("" for not said, THE_OTHERS for all whose number is hidden): its people, and what they need, in
    the order of the summary's needs."""

    code: str
    count: int | None
    needs: tuple[Row, ...]


R = TypeVar("R", Row, Place)


@dataclass(frozen=True, slots=True)
class Bases:
    """What the shares of a week before are of."""

    week: Week
    base: int | None
    reason_base: int | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words that she lets be quoted and a colleague has approved, with redaction's marks. `text` and
    `language` are None where too few people of the language answered; `translation` is in the language `target` and
    came by `route`. `field` is the person's first need, where its count is shown."""

    text: str | None
    language: str | None
    translation: str | None
    target: str
    route: str | None
    field: str | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A group's part of those who answered (`count`, `share`), and of the people that there are (`people`,
    `expected`)."""

    code: str
    count: int | None
    share: float | None
    people: int
    expected: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Missing:
    """The week's people beside reference figures of one kind: language, municipality, household or arrived. `base`
    is what the shares of those who answered are of."""

    of: str
    source: str
    date: date
    base: int | None
    rows: tuple[Compared, ...]


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
    paused: int | None
    expired: int | None
    base: int | None
    previous_base: int | None
    reason_base: int | None
    previous_reason_base: int | None
    weeks: tuple[Bases, ...]  # the weeks before, oldest first, as in every course
    languages: tuple[Row, ...]
    needs: tuple[Need, ...]
    reasons: tuple[Reason, ...]
    municipalities: tuple[Place, ...]
    suppressed: int
    more: More = NOTHING_MORE
    quotes: tuple[Quote, ...] = ()
    missing: tuple[Missing, ...] = ()  # of what there are reference figures of
    audience: str = EVERYONE
    year: Totals | None = None  # None: no week of it shows a number

    @property
    def empty(self) -> bool:
        """Too few people (or none) for any number."""
        return self.people is None


def summarise(
    week: Week,
    zone: str,
    state: State,
    flow: str,
    shown: Protected,
    before: Sequence[Protected],
    audience: str = EVERYONE,
    year: Mapping[Week, Protected] = NO_WEEKS,
) -> Summary:
    """What may be shown of a week, of the weeks before it (oldest first, at least one) and of those of its year -> the
    summary; of a municipality, which is a part of what may be shown of all."""
    if audience != EVERYONE:
        shown, before = shown.of(audience), [one.of(audience) for one in before]
        year = {at: one.of(audience) for at, one in year.items()}
    weeks = week.before(len(before))
    last = before[-1]
    needs_now, needs_before = shown.table("need"), [one.table("need") for one in before]
    reasons_now, reasons_before = shown.table("reason"), [one.table("reason") for one in before]
    ranks, here = shown.grid("rank"), shown.grid("place")
    ranked, given = _ranked(needs_now), _ranked(reasons_now)
    series = [
        tuple(Point(at, was.get(code), one.base) for at, was, one in zip(weeks, needs_before, before, strict=True))
        for code, _ in ranked
    ] + [
        tuple(
            Point(at, was.get(code), one.reason_base)
            for at, was, one in zip(weeks, reasons_before, before, strict=True)
        )
        for code, _ in given
    ]
    now = [_part(count, shown.base) for _, count in ranked] + [_part(count, shown.reason_base) for _, count in given]
    course = iter(courses(list(zip(now, series, strict=True))))
    needs = tuple(
        Need(
            code=code,
            count=count,
            share=_share(count, shown.base),
            previous=needs_before[-1].get(code),
            previous_share=_share(needs_before[-1].get(code), last.base),
            change=_change(count, needs_before[-1].get(code)),
            first=ranks.get(("first", code)),
            second=ranks.get(("second", code)),
            third=ranks.get(("third", code)),
            course=next(course),
        )
        for code, count in ranked
    )
    reasons = tuple(
        Reason(
            code=code,
            count=count,
            share=_share(count, shown.reason_base),
            previous=reasons_before[-1].get(code),
            previous_share=_share(reasons_before[-1].get(code), last.reason_base),
            change=_change(count, reasons_before[-1].get(code)),
            course=next(course),
        )
        for code, count in given
    )
    places = tuple(
        Place(code, count, tuple(Row(need.code, here.get((need.code, code))) for need in needs))
        for code, count in _ranked(shown.table("municipality"))
    )
    return Summary(
        week=week,
        zone=zone,
        state=state,
        flow=flow,
        people=shown.people,
        started=shown.shown.get(("started",)),
        completed=shown.shown.get(("completed",)),
        stopped=shown.shown.get(("stopped",)),
        paused=shown.shown.get(("paused",)),
        expired=shown.shown.get(("expired",)),
        base=shown.base,
        previous_base=last.base,
        reason_base=shown.reason_base,
        previous_reason_base=last.reason_base,
        weeks=tuple(Bases(at, one.base, one.reason_base) for at, one in zip(weeks, before, strict=True)),
        languages=tuple(Row(code, count) for code, count in _ranked(shown.table("language"))),
        needs=needs,
        reasons=reasons,
        municipalities=places,
        more=more(shown, [code for code, _ in ranked]),
        audience=audience,
        year=added_up(year, list(needs_now), list(reasons_now)),
        suppressed=shown.suppressed,
    )


def listed(rows: Sequence[R]) -> Sequence[R]:
    """Those that a page lists: without the hidden ones that the others stand for."""
    if not any(row.code == THE_OTHERS for row in rows):
        return rows
    return [row for row in rows if row.count is not None]


def _ranked(table: Mapping[str, int | None]) -> list[tuple[str, int | None]]:
    """Largest first, then the others, then people who did not say; hidden rows last, in their own order."""
    last = (THE_OTHERS, NOT_SAID)
    return sorted(table.items(), key=lambda row: (row[1] is None, row[0] in last, row[0] == NOT_SAID, -(row[1] or 0)))


def _part(count: int | None, base: int | None) -> Part | None:
    return None if count is None or not base else Part(count, base)


def _share(count: int | None, base: int | None) -> float | None:
    return None if count is None or not base else count / base


def _change(count: int | None, previous: int | None) -> int | None:
    return None if count is None or previous is None else count - previous
