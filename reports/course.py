"""How a row's share went: its interval, the twelve weeks before, and whether a difference is clear.

Everything is worked out from what the weeks' own summaries show, so it tells nothing that they do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reports.chance import Comparison, Part, Verdict, interval, verdicts
from reports.week import Week

WEEKS = 12  # before the week itself
FEWEST = 3  # of them must show a number, and half of those that have a base


@dataclass(frozen=True, slots=True)
class Point:
    """A week of the series. `count` and `base` are None where hidden."""

    week: Week
    count: int | None
    base: int | None

    @property
    def part(self) -> Part | None:
        return None if self.count is None or not self.base else Part(self.count, self.base)


@dataclass(frozen=True, slots=True)
class Before:
    """The weeks before that show a number, together: somebody who answered in two of them is in both."""

    weeks: int
    count: int
    base: int

    @property
    def share(self) -> float:
        return self.count / self.base


@dataclass(frozen=True, slots=True)
class Course:
    """`low` to `high`: the interval of this week's share. `last` and `long` say how it differs from the week before
    and from the weeks `before` together (None: too few of them show a number). `series`: oldest first."""

    low: float | None
    high: float | None
    last: Verdict
    long: Verdict
    before: Before | None
    series: tuple[Point, ...]


def courses(rows: Sequence[tuple[Part | None, tuple[Point, ...]]]) -> list[Course]:
    """The courses of all rows of a page: this week's part and the weeks before of each. They are judged together."""
    compared = [Comparison(now, _last(series)) for now, series in rows]
    compared += [Comparison(now, _references(series)) for now, series in rows]
    found = verdicts(compared)
    return [
        Course(*_interval(now), last, long, _before(series), series)
        for (now, series), last, long in zip(rows, found[: len(rows)], found[len(rows) :], strict=True)
    ]


def _interval(now: Part | None) -> tuple[float | None, float | None]:
    return (None, None) if now is None else interval(now)


def _last(series: Sequence[Point]) -> tuple[Part, ...]:
    part = series[-1].part if series else None
    return () if part is None else (part,)


def _before(series: Sequence[Point]) -> Before | None:
    parts = [part for point in series if (part := point.part)]
    if len(parts) < FEWEST or 2 * len(parts) < sum(bool(point.base) for point in series):
        return None
    return Before(len(parts), sum(part.count for part in parts), sum(part.base for part in parts))


def _references(series: Sequence[Point]) -> tuple[Part, ...]:
    """What a share must differ from: the weeks that show a number, and the same with nobody in those that hide one.
    Hidden numbers are mostly small ones: without the second, a need would have been larger before than it was."""
    before = _before(series)
    if before is None:
        return ()
    return Part(before.count, before.base), Part(before.count, sum(point.base or 0 for point in series))
