"""The tables below the needs, changes and reasons: what exactly, offers, who answered, and how the questions worked."""

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from dialogs.conversation import Number
from reports.more import NeedMore, Question, Row, Spoken
from reports.render.kinds import Cell, Column, Count, Counted, Name, Named, Note, Table, What, is_hidden
from reports.summary import Summary

OFFERS = ("used", "known", "unknown")  # answers that have short names
FIELD = Column("report-field", Name)
PEOPLE = Column("report-count", Count)


def of_needs(summary: Summary) -> Iterator[Table]:
    """What exactly is needed and how urgently, and what becomes of offers. A need whose number is hidden has no row."""
    needs = [need for need in summary.more.needs if need.count is not None]
    if any(need.details or need.urgency for need in needs):
        yield Table(
            id="details",
            heading="report-details",
            columns=(FIELD, PEOPLE, Column("report-detail", Named), Column("report-urgency", Named)),
            rows=tuple(
                (Name("field", need.code), Count(need.count), _details(need), _named("urgency", need.urgency))
                for need in needs
            ),
            notes=(Note("report-details-note"),),
        )
    if any(need.offers for need in needs):
        yield Table(
            id="offers",
            heading="report-offers",
            columns=(FIELD, PEOPLE, Column("report-offer", Named), Column("report-why-not", Named)),
            rows=tuple(
                (Name("field", need.code), Count(need.count), _offers(need), _named("reason", need.why_not))
                for need in needs
            ),
            notes=(Note("report-offers-note"),),
        )


def of_people(summary: Summary) -> Iterator[Table]:
    """Who they are, as far as is asked."""
    for name, rows in (("household", summary.more.household), ("arrived", summary.more.arrived)):
        if rows:
            yield Table(
                id=name,
                heading=f"report-{name}",
                columns=(Column(f"report-{name}", Name), Column("report-count", Counted)),
                rows=tuple((_band(name, row), _of(row.count, summary.people)) for row in rows),
                notes=_base(summary.people),
                headed=False,
                narrow=True,
            )
    own = [question for question in summary.more.questions if question.own_words]
    if own:
        yield Table(
            id="words",
            heading="report-words",
            columns=(Column("report-question", Name), PEOPLE),
            rows=tuple((Name("question", question.code), Count(question.answered)) for question in own),
            notes=(Note("report-words-note"),),
            headed=False,
            narrow=True,
        )
    if summary.more.doubts:
        yield Table(
            id="doubts",
            heading="report-doubts",
            columns=(Column("report-doubt", Name), PEOPLE, Column("report-answers", Count)),
            rows=tuple(
                (Name("message", f"report-{doubt.code}"), Count(doubt.count), Count(doubt.answers))
                for doubt in summary.more.doubts
            ),
            notes=(Note("report-doubts-note"),),
            narrow=True,
        )


def of_questions(summary: Summary) -> Iterator[Table]:
    """How the questions themselves worked."""
    if not summary.more.questions:
        return
    spoken = [row for row in summary.more.languages if {row.count, row.left, row.missed, row.seconds} != {None}]
    spoken.sort(key=lambda row: -(row.count or 0))
    work = (Column("report-left-here", Count), Column("report-missed", Count), Column("report-seconds", Count))
    statuses = tuple(Column(f"report-{name}", Count, minor=True) for name in ("unknown", "declined", "skipped"))
    yield Table(
        id="questions",
        heading="report-questions",
        columns=(Column("report-question", Name), Column("report-reached", Count), *statuses, *work),
        rows=tuple(
            (
                *(Name("question", row.code), Count(row.reached), Count(row.unknown), Count(row.declined)),
                *(Count(row.skipped), Count(row.left), Count(row.missed), Count(row.seconds)),
            )
            for row in summary.more.questions
        ),
        notes=(Note("report-questions-note"),),
        folded=True,
    )
    yield Table(
        id="spoken",
        heading=None,
        columns=(Column("report-language", Name), PEOPLE, *work),
        rows=tuple(
            (Name("language", row.code), *map(Count, (row.count, row.left, row.missed, row.seconds))) for row in spoken
        ),
        notes=(Note("report-spoken-note"),) if len(spoken) < len(summary.more.languages) else (),
        folded=True,
        sheet="report-spoken",
    )
    yield _inside(summary)


def _inside(summary: Summary) -> Table:
    """Each question in each language, as far as there is anything to tell."""
    parts = (("reached", attrgetter("count")), ("left-here", attrgetter("left")), ("missed", attrgetter("missed")))
    every = (*parts, ("seconds", attrgetter("seconds")))
    rows: list[tuple[Cell, ...]] = [
        (Name("question", row.code), *(_in_languages(row, number) for _, number in every))
        for row in summary.more.questions
    ]
    return Table(
        id="inside",
        heading="report-inside",
        columns=(
            Column("report-question", Name),
            *(Column(f"report-{name}", Named, minor=name == "reached") for name, _ in every),
        ),
        rows=tuple(row for row in rows if not all(is_hidden(cell) for cell in row[1:])),
        notes=(Note("report-inside-note"),),
        folded=True,
    )


def _in_languages(row: Question, number: Callable[[Spoken], int | None]) -> Named:
    return Named(tuple((Name("language", one.code), number(one)) for one in row.languages), len(row.languages))


def _named(what: What, rows: Sequence[Row]) -> Named:
    return Named(tuple((Name(what, row.code), row.count) for row in rows), len(rows))


def _details(need: NeedMore) -> Named:
    rest = (Name("message", "report-detail-rest"), need.rest)
    return Named((*_named("detail", need.details).rows, rest), len(need.details) + 1)


def _offers(need: NeedMore) -> Named:
    """In few words: the flow's labels are whole sentences."""
    rows = [
        (Name("short", row.code) if row.code in OFFERS else Name("offer", row.code), row.count) for row in need.offers
    ]
    return Named(tuple(rows), len(rows))


def _band(name: str, row: Row) -> Name:
    return Name("message", f"report-{name}-{row.code}" if row.code else "report-not-said")


def _of(count: int | None, people: int | None) -> Counted:
    return Counted(count, None if count is None or not people else count / people)


def _base(people: int | None) -> tuple[Note, ...]:
    return () if people is None else (Note("report-of-people", {"base": Number(str(people))}),)
