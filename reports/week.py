"""ISO weeks: `2026-W47` as the half-open stretch of time [start, end) in a zone. Monday to Sunday, ISO 8601."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
FIRST_YEAR, LAST_YEAR = 2000, 2199

_FORM = re.compile(r"([0-9]{4})-?[Ww]([0-9]{2})")


class WeekProblem(Exception):  # noqa: N818 - as the project's other problems
    """A text that is no week. `code` is a message of report.ftl: report-week-format, report-week-unknown."""

    def __init__(self, code: str, arguments: Mapping[str, str]) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


@dataclass(frozen=True, order=True, slots=True)
class Week:
    """An ISO week: its ISO year (not always the calendar's) and its number, 1 to 52 or 53."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    def start(self, zone: ZoneInfo = BERLIN) -> datetime:
        """Monday 00:00 in the zone, as UTC."""
        return datetime.combine(self.monday, time(), zone).astimezone(UTC)

    def end(self, zone: ZoneInfo = BERLIN) -> datetime:
        """The next Monday 00:00 in the zone, as UTC: the first moment that is not in the week any more. Counted on
        the calendar, so that a week in which the clocks change has 167 or 169 hours."""
        return datetime.combine(self.monday + timedelta(days=7), time(), zone).astimezone(UTC)

    def previous(self) -> "Week":
        return of_day(self.monday - timedelta(days=7))

    def before(self, count: int) -> list["Week"]:
        """So many weeks before it, oldest first."""
        return [of_day(self.monday - timedelta(weeks=number)) for number in range(count, 0, -1)]

    def next(self) -> "Week":
        return of_day(self.monday + timedelta(days=7))


def parse(text: str) -> Week:
    """`2026-W47` (also `2026W47`) -> Week, or WeekProblem: wrong form, or a week that its year does not have."""
    shown = text.strip()[:20]
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise WeekProblem("report-week-format", {"week": shown})
    year, number = int(found[1]), int(found[2])
    try:
        date.fromisocalendar(year, number, 1)
    except ValueError:
        raise WeekProblem("report-week-unknown", {"week": shown}) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise WeekProblem("report-week-unknown", {"week": shown})
    return Week(year, number)


def of_day(day: date) -> Week:
    """The week that a calendar day is in."""
    year, number, _ = day.isocalendar()
    return Week(year, number)


def of_moment(at: datetime, zone: ZoneInfo = BERLIN) -> Week:
    """The week that a moment (aware) is in, by the zone's calendar."""
    return of_day(at.astimezone(zone).date())


def latest(now: datetime, zone: ZoneInfo = BERLIN) -> Week:
    """The latest week that is over at `now`."""
    return of_moment(now, zone).previous()
