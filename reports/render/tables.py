"""The summary's tables, in the order of the page: the one description that text, HTML and spreadsheets render.

A new figure is one function here, its words in report.ftl, and its JSON.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.conversation import Argument, Number
from reports.more import Row
from reports.others import THE_OTHERS
from reports.render import lines, missing
from reports.render.kinds import (
    Cell,
    Change,
    Column,
    Count,
    Counted,
    Judged,
    Line,
    Name,
    Named,
    Note,
    Range,
    Share,
    ShareOf,
    Table,
    shown,
)
from reports.render.more import of_needs, of_people, of_questions
from reports.summary import EVERYONE, Need, Place, Reason, Summary, listed
from reports.totals import Total

AHEAD = ("needs", "changes", "reasons", "reason-changes")  # of people's own words, which are ahead of all else
BROAD = ("inside",)  # has no room in a terminal or in a mail of plain text
NAMED_THERE = 3  # needs named beside a municipality, at most
NOW = (Column("report-count", Count), Column("report-share", Share), Column("report-range", Range))
THEN = (
    Column("report-previous", Counted, minor=True),
    Column("report-change", Change),
    Column("report-verdict", Judged),
    Column("report-before", ShareOf, minor=True),
    Column("report-before-verdict", Judged),
)


@dataclass(frozen=True, slots=True)
class Laid:
    """A page's tables, but for those in which every number is hidden: of these the headings."""

    tables: tuple[Table, ...] = ()
    left_out: tuple[str, ...] = ()


def lay_out(summary: Summary) -> Laid:
    """The tables of a week; none of one that has no numbers."""
    if summary.empty:
        return Laid()
    found = [(section[0].heading or "", shown(section)) for section in _sections(summary)]
    return Laid(
        tables=tuple(table for _, kept in found for table in kept),
        left_out=tuple(heading for heading, kept in found if not kept),
    )


def _sections(summary: Summary) -> list[list[Table]]:
    """All tables, those together that are below one heading."""
    found: list[list[Table]] = []
    for table in _every(summary):
        if table.heading is None:
            found[-1].append(table)
        else:
            found.append([table])
    return found


def _every(summary: Summary) -> tuple[Table, ...]:
    """A municipality's page has needs and reasons."""
    if summary.audience != EVERYONE:
        return (_needs(summary), _changes(summary), *_reasons(summary), *_year(summary))
    return (
        _needs(summary),
        _changes(summary),
        *_reasons(summary),
        *_year(summary),
        *of_needs(summary),
        _municipalities(summary),
        _conversations(summary),
        _languages(summary),
        *missing.tables(summary),
        *of_people(summary),
        *of_questions(summary),
    )


def _needs(summary: Summary) -> Table:
    ranked = summary.audience == EVERYONE
    ranks = tuple(Column(f"report-{rank}", Count, minor=True) for rank in ("first", "second", "third") if ranked)
    return Table(
        id="needs",
        heading="report-needs",
        columns=(Column("report-field", Name), *NOW, *ranks),
        rows=tuple((*_now(need), *(_ranks(need) if ranked else ())) for need in summary.needs),
        notes=(
            *_base("report-needs-base", summary.base),
            Note("report-bar", drawing="bar"),
            Note("report-range-note"),
        ),
    )


def _ranks(need: Need) -> tuple[Count, ...]:
    return (Count(need.first), Count(need.second), Count(need.third))


def _changes(summary: Summary) -> Table:
    top = lines.top(summary)
    return Table(
        id="changes",
        heading="report-changes",
        columns=(Column("report-field", Name), *THEN, Column("report-line", Line)),
        rows=tuple((*_then(need), Line(_name(need), lines.points(need, summary), top)) for need in summary.needs),
        notes=(
            *_base("report-needs-base-before", summary.previous_base),
            Note("report-verdict-note"),
            Note("report-line-note", {"percent": Number(str(round(top * 100)))}, drawing="line"),
        ),
    )


def _reasons(summary: Summary) -> Iterator[Table]:
    yield Table(
        id="reasons",
        heading="report-reasons",
        columns=(Column("report-reason", Name), *NOW),
        rows=tuple(_now(reason) for reason in summary.reasons),
        notes=_base("report-reasons-base", summary.reason_base),
    )
    yield Table(
        id="reason-changes",
        heading=None,
        sheet="report-reason-changes",
        columns=(Column("report-reason", Name), *THEN),
        rows=tuple(_then(reason) for reason in summary.reasons),
        notes=_base("report-needs-base-before", summary.previous_reason_base),
    )


def _year(summary: Summary) -> Iterator[Table]:
    """The year so far."""
    year = summary.year
    if year is None:
        return
    numbers = (Column("report-year-people", Count), Column("report-year-weeks", Count))
    told: dict[str, Argument] = {"first": str(year.first.number), "weeks": Number(str(year.weeks))}
    told |= {"people": Number(str(year.people.count or 0)), "shown": Number(str(year.people.weeks))}
    yield Table(
        id="year",
        heading="report-year",
        columns=(Column("report-field", Name), *numbers),
        rows=tuple((Name("field", row.code), *_total(row)) for row in year.needs),
        folded=True,
    )
    yield Table(
        id="year-reasons",
        heading=None,
        sheet="report-year-reasons",
        columns=(Column("report-reason", Name), *numbers),
        rows=tuple((Name("reason", row.code), *_total(row)) for row in year.reasons),
        notes=(Note("report-year-note", told),),
        folded=True,
    )


def _total(row: Total) -> tuple[Count, Count]:
    return Count(row.count), Count(row.weeks)


def _municipalities(summary: Summary) -> Table:
    places = listed(summary.municipalities)
    return Table(
        id="municipalities",
        heading="report-municipalities",
        columns=(
            Column("report-municipality", Name),
            Column("report-count", Count),
            Column("report-municipality-needs", Named),
        ),
        rows=tuple((Name("municipality", row.code), Count(row.count), _there(row)) for row in places),
        notes=(Note("report-municipalities-note"), *_others(places)),
    )


def _others(rows: Sequence[Row] | Sequence[Place]) -> tuple[Note, ...]:
    return (Note("report-others-note"),) if any(row.code == THE_OTHERS for row in rows) else ()


def _conversations(summary: Summary) -> Table:
    ends = {"started": summary.started, "completed": summary.completed, "stopped": summary.stopped}
    ends |= {"paused": summary.paused, "expired": summary.expired, "left": summary.more.left}
    ends |= {"whole": summary.more.whole, "partial": summary.more.partial}
    return Table(
        id="conversations",
        heading="report-conversations",
        columns=(Column("report-end", Name), Column("report-count", Count)),
        rows=tuple((Name("message", f"report-{end}"), Count(count)) for end, count in ends.items()),
        notes=(Note("report-conversations-note"),),
        headed=False,
        narrow=True,
    )


def _languages(summary: Summary) -> Table:
    spoken = listed(summary.languages)
    return Table(
        id="languages",
        heading="report-languages",
        columns=(Column("report-language", Name), Column("report-count", Count)),
        rows=tuple((Name("language", row.code), Count(row.count)) for row in spoken),
        notes=(Note("report-languages-note"), *_others(spoken)),
        headed=False,
        narrow=True,
    )


def _name(row: Need | Reason, share: float | None = None, before: float | None = None) -> Name:
    return Name("field" if isinstance(row, Need) else "reason", row.code, share, before)


def _now(row: Need | Reason) -> tuple[Cell, ...]:
    name = _name(row, row.share, row.previous_share)
    return name, Count(row.count), Share(row.share), Range(row.course.low, row.course.high)


def _then(row: Need | Reason) -> tuple[Cell, ...]:
    course, before = row.course, row.course.before
    previous = Counted(None if row.previous_share is None else row.previous, row.previous_share)
    last = (_name(row), previous, Change(row.change), Judged(course.last))
    long = ShareOf(before.share, before.base) if before else ShareOf(None, None)
    return *last, long, Judged(course.long)


def _there(place: Place) -> Named:
    return Named(tuple((Name("field", need.code), need.count) for need in place.needs), NAMED_THERE)


def _base(message: str, base: int | None) -> tuple[Note, ...]:
    """What shares are of, where that is shown."""
    return () if base is None else (Note(message, {"base": Number(str(base))}),)
