"""Who answered, and who is missing: a sentence or some at the top, and a table for each of the operator's figures."""

from collections.abc import Iterator

from dialogs.conversation import Date, Number
from reports.render.kinds import Column, Count, Counted, Judged, Name, Note, Share, Table
from reports.render.words import Words
from reports.summary import EVERYONE, Compared, Missing, Summary

MOST = 3  # sentences


def sentences(summary: Summary, words: Words) -> list[str]:
    """Which groups are clearly missing, the largest first; or that nobody can tell. Nothing where that has no place."""
    if summary.empty or summary.audience != EVERYONE:
        return []
    if not summary.missing:
        return [words.say("report-missing-unknown")]
    clear = [(one, row) for one in summary.missing for row in one.rows if row.verdict == "fewer"]
    clear.sort(key=lambda each: (each[1].share or 0.0) - each[1].expected)
    said = [_sentence(one, row, words) for one, row in clear[:MOST]]
    return said or [words.say("report-missing-none")]


def _sentence(of: Missing, row: Compared, words: Words) -> str:
    return words.say(
        "report-missing",
        group=words.name(name(of.of, row.code)),
        percent=words.percent(row.share),
        count=Number(str(row.count)),
        base=Number(str(of.base)),
        expected=words.percent(row.expected),
        source=of.source,
        date=Date(of.date.isoformat()),
    )


def tables(summary: Summary) -> Iterator[Table]:
    """One below the other, under one heading."""
    for number, one in enumerate(summary.missing):
        yield Table(
            id=f"missing-{one.of}",
            heading=None if number else "report-missing-heading",
            sheet=f"report-missing-{one.of}",
            columns=(
                Column(f"report-missing-{one.of}", Name),
                Column("report-missing-answered", Counted),
                Column("report-missing-there", Count, minor=True),
                Column("report-missing-expected", Share),
                Column("report-missing-verdict", Judged),
            ),
            rows=tuple(_row(one.of, row) for row in one.rows),
            notes=_notes(one, last=number + 1 == len(summary.missing)),
        )


def _row(of: str, row: Compared) -> tuple[Name, Counted, Count, Share, Judged]:
    there = Count(row.people), Share(row.expected)
    return name(of, row.code), Counted(row.count, row.share), *there, Judged(row.verdict)


def _notes(one: Missing, last: bool) -> tuple[Note, ...]:
    base = () if one.base is None else (Note(f"report-missing-base-{one.of}", {"base": Number(str(one.base))}),)
    source = Note("report-missing-source", {"source": one.source, "date": Date(one.date.isoformat())})
    return (*base, source, *((Note("report-missing-note"),) if last else ()))


def name(of: str, code: str) -> Name:
    """A group, as the page calls it elsewhere."""
    match of:
        case "language":
            return Name("language", code)
        case "municipality":
            return Name("municipality", code)
    return Name("message", f"report-{of}-{code}")
